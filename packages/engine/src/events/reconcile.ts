/**
 * Reconciliation: the accountant's match of invoice, payment and delivery. Agreement is support worth showing,
 * disagreement a finding, and a step that the papers of the case should show and do not is a gap. That a paper is
 * not in the case says nothing by itself: a gap is told only where the case holds papers of that sort for the parties.
 */
import {
  canonicalJson,
  type ClaimId,
  type DocumentId,
  type Event,
  type Reconciliation,
  type ResolvedClaim,
  sha256,
} from '../model/index.ts';
import type { Money } from '../values/index.ts';
import { compareMoney, compareQuantities } from './compare-values.ts';
import { type Deal, gatherDeals, hasReached } from './deals.ts';

type ClaimLookup = ReadonlyMap<ClaimId, ResolvedClaim>;
type Draft = Pick<Reconciliation, 'verdict' | 'slot' | 'why'> & { readonly events: readonly Event[] };

/** What the papers say of each other, in order of id. */
export function reconcile(events: readonly Event[], claims: readonly ResolvedClaim[]): Reconciliation[] {
  const claimOf = new Map(claims.map((one) => [one.claim.id, one]));
  const deals = gatherDeals(events, claimOf);
  const payers = new Set(events.flatMap((event) => (event.kind === 'payment' ? partiesOf(event) : [])));
  const drafts = [
    ...events.flatMap((event) => (event.kind === 'supply' ? matchPapers(event, claimOf) : [])),
    ...deals.flatMap((deal) => matchDeal(deal, claimOf, payers)),
  ];
  const made = drafts.map((draft) => makeReconciliation(draft, claimOf));
  return [...new Map(made.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Papers of one event against each other: what the invoice bills and what the delivery note counts. */
function matchPapers(event: Event, claimOf: ClaimLookup): Draft[] {
  const held = event.claims.flatMap((id) => claimOf.get(id) ?? []).filter(isPaper);
  if (new Set(held.map(({ claim }) => claim.document)).size < 2) return [];
  const drafts: Draft[] = [];
  const agreed: string[] = [];
  for (const slot of ['quantity', 'amount'] as const) {
    const told = held.flatMap(({ claim }) => {
      const value = claim[slot];
      return value === null ? [] : [{ value, document: claim.document }];
    });
    const relations = told.flatMap((one, at) =>
      told.slice(at + 1).flatMap((other) => {
        if (one.document === other.document) return [];
        const relation =
          'currency' in one.value && 'currency' in other.value
            ? compareMoney(one.value, other.value)
            : 'unit' in one.value && 'unit' in other.value
              ? compareQuantities(one.value, other.value)
              : 'silent';
        return [{ relation, text: `"${one.value.text}" against "${other.value.text}"` }];
      }),
    );
    const clash = relations.find(({ relation }) => relation === 'disjoint');
    if (clash)
      drafts.push({ events: [event], verdict: 'mismatch', slot, why: [`the papers give ${clash.text}`] });
    else if (relations.some(({ relation }) => relation === 'equal')) agreed.push(slot);
  }
  if (drafts.length === 0 && agreed.length > 0) {
    const why = [
      `papers of ${new Set(held.map(({ claim }) => claim.document)).size} documents agree in ${agreed.join(' and ')}`,
    ];
    drafts.push({ events: [event], verdict: 'agree', slot: null, why });
  }
  return drafts;
}

function matchDeal(deal: Deal, claimOf: ClaimLookup, payers: ReadonlySet<string>): Draft[] {
  const events = [...deal.supplies, ...deal.payments];
  const name = deal.invoice === null ? 'the sum and the parties' : `invoice ${deal.invoice.slice(8)}`;
  if (deal.supplies.length === 0) {
    const why = [`a payment names ${name}, and the case tells of no supply under that number`];
    return [{ events, verdict: 'gap', slot: 'supply', why }];
  }
  const drafts: Draft[] = [];
  if (deal.payments.length > 0) drafts.push(...matchSums(deal, claimOf, name));
  else if (deal.supplies.some((event) => partiesOf(event).some((party) => payers.has(party)))) {
    const why = [
      `${name} is billed, and the payments of the parties that the case holds show none that names it`,
    ];
    drafts.push({ events, verdict: 'gap', slot: 'payment', why });
  }
  if (deal.payments.length > 0 && !deal.supplies.some((event) => hasReached(event, 'shipped'))) {
    drafts.push({
      events,
      verdict: 'gap',
      slot: 'delivery',
      why: [`${name} is paid, and no claim says that the goods came`],
    });
  }
  return drafts;
}

function matchSums(deal: Deal, claimOf: ClaimLookup, name: string): Draft[] {
  const billed = billedSum(deal, claimOf);
  const paid = addSums(deal.payments.flatMap((event) => event.amount ?? []));
  const events = [...deal.supplies, ...deal.payments];
  if (!billed || !paid) return [];
  const relation = compareMoney(billed, paid);
  const line = `${name}: billed ${billed.text}, paid ${paid.text}`;
  if (relation === 'equal') return [{ events, verdict: 'agree', slot: 'amount', why: [line] }];
  if (relation === 'disjoint') return [{ events, verdict: 'mismatch', slot: 'amount', why: [line] }];
  return [];
}

/** The sum billed: the largest amount where the others add up to it, else the sum of the lines. */
function billedSum(deal: Deal, claimOf: ClaimLookup): Money | null {
  const amounts = deal.supplies.flatMap((event) => amountOf(event, claimOf) ?? []);
  const [largest, ...rest] = [...amounts].sort((a, b) => (b.max ?? 0) - (a.max ?? 0));
  if (!largest || rest.length === 0) return largest ?? null;
  const lines = addSums(rest);
  return lines !== null && lines.min === largest.min ? largest : addSums(amounts);
}

/** What an event was billed at; where its claims disagree, what its first paper says. */
function amountOf(event: Event, claimOf: ClaimLookup): Money | null {
  if (event.amount) return event.amount;
  const held = event.claims.flatMap((id) => claimOf.get(id) ?? []).filter(isPaper);
  return held.find(({ claim }) => claim.amount !== null)?.claim.amount ?? null;
}

/** The sum of exact amounts in one currency, or null where any is vague or in another. */
function addSums(amounts: readonly Money[]): Money | null {
  const [first, ...rest] = amounts;
  if (!first || rest.length === 0) return first ?? null;
  if (amounts.some((one) => one.min === null || one.min !== one.max || one.currency !== first.currency))
    return null;
  // Cents, so that sums of decimals stay exact.
  const total = amounts.reduce((sum, one) => sum + Math.round((one.min ?? 0) * 100), 0) / 100;
  return { ...first, min: total, max: total, text: amounts.map((one) => one.text).join(' + '), rule: 'sum' };
}

function isPaper({ claim }: ResolvedClaim): boolean {
  return claim.attribution[0]?.basis === 'document-held';
}

function partiesOf(event: Event): string[] {
  const { payer, payee, supplier, recipient } = event.roles;
  return [payer, payee, supplier, recipient].flatMap((parties) => parties ?? []);
}

function makeReconciliation(draft: Draft, claimOf: ClaimLookup): Reconciliation {
  const events = [...new Set(draft.events.map((event) => event.id))].sort();
  const claims = draft.events.flatMap((event) => event.claims);
  const documents = new Set<DocumentId>(claims.flatMap((id) => claimOf.get(id)?.claim.document ?? []));
  const id = `rec-${sha256(canonicalJson({ events, verdict: draft.verdict, slot: draft.slot })).slice(0, 20)}`;
  return {
    id,
    events,
    documents: [...documents].sort(),
    verdict: draft.verdict,
    slot: draft.slot,
    why: draft.why,
  };
}
