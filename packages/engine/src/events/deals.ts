/** Deals: supply events and payments brought together by the invoice they name, or by parties and sum. */
import { FUSION_LIMITS } from '../data/events/fusion-rules.ts';
import { PHASE_ORDER } from '../data/events/fusion-rules.ts';
import type { ClaimId, Event, PartyId, ResolvedClaim } from '../model/index.ts';
import { dayDistance } from '../values/index.ts';
import { numberKey } from './claim-profile.ts';
import { compareMoney } from './compare-values.ts';

export interface Deal {
  /** `invoice:AB17`, or null where parties and sum hold the deal together. */
  readonly invoice: string | null;
  /** Supply events that carry the number: the lines of an invoice, its total, the delivery. Sorted by id. */
  readonly supplies: readonly Event[];
  readonly payments: readonly Event[];
}

type ClaimLookup = ReadonlyMap<ClaimId, ResolvedClaim>;

/** Every invoice of the case with what was supplied and paid on it, and payments that fit one numberless deal. */
export function gatherDeals(events: readonly Event[], claimOf: ClaimLookup): Deal[] {
  const supplies = new Map<string, Event[]>();
  const payments = new Map<string, Event[]>();
  const unnumbered: Event[] = [];
  for (const event of events) {
    if (!isPositive(event, claimOf)) continue;
    if (event.kind !== 'supply' && event.kind !== 'payment') continue;
    const numbers = invoiceNumbers(event, claimOf);
    if (event.kind === 'payment' && numbers.length === 0) unnumbered.push(event);
    const index = event.kind === 'supply' ? supplies : payments;
    for (const number of numbers) index.set(number, [...(index.get(number) ?? []), event]);
  }
  const numbers = [...new Set([...supplies.keys(), ...payments.keys()])].sort();
  const deals = numbers.flatMap((invoice) =>
    splitByParties(invoice, supplies.get(invoice) ?? [], payments.get(invoice) ?? []),
  );
  return [...deals, ...matchUnnumbered(unnumbered, events, claimOf)];
}

/** Whether the payer bought and the payee sold, as far as both events say who they are. */
export function fitsDeal(payment: Event, supply: Event): boolean {
  return (
    meets(
      payment.roles.payer,
      supply.roles.recipient,
      supply.roles.consignee,
      supply.roles.endUser,
      supply.roles.intermediary,
    ) &&
    meets(
      payment.roles.payee,
      supply.roles.supplier,
      supply.roles.consignor,
      supply.roles.intermediary,
      supply.roles.manufacturer,
    )
  );
}

/** Two companies may both have an invoice 17: supplies and payments with no common ground are deals apart. */
function splitByParties(invoice: string, supplies: readonly Event[], payments: readonly Event[]): Deal[] {
  const deals: { invoice: string; supplies: Event[]; payments: Event[] }[] = [];
  for (const supply of supplies) {
    const deal = deals.find((one) => one.supplies.some((other) => sameSeller(other, supply)));
    if (deal) deal.supplies.push(supply);
    else deals.push({ invoice, supplies: [supply], payments: [] });
  }
  for (const payment of payments) {
    const deal = deals.find((one) => one.supplies.some((supply) => fitsDeal(payment, supply)));
    const alone = deals.find((one) => one.supplies.length === 0);
    if (deal) deal.payments.push(payment);
    else if (alone) alone.payments.push(payment);
    else deals.push({ invoice, supplies: [], payments: [payment] });
  }
  return deals;
}

function matchUnnumbered(
  unnumbered: readonly Event[],
  events: readonly Event[],
  claimOf: ClaimLookup,
): Deal[] {
  const billed = new Map<PartyId, Event[]>();
  for (const event of events) {
    if (event.kind !== 'supply' || event.amount === null || !isPositive(event, claimOf)) continue;
    for (const seller of event.roles.supplier ?? [])
      billed.set(seller, [...(billed.get(seller) ?? []), event]);
  }
  return unnumbered.flatMap((payment) => {
    const fitting = (payment.roles.payee ?? [])
      .flatMap((payee) => billed.get(payee) ?? [])
      .filter((supply) => fitsDeal(payment, supply) && isNear(payment, supply))
      .filter((supply) => compareMoney(payment.amount, supply.amount) === 'equal');
    const [only] = fitting;
    return only && fitting.length === 1 ? [{ invoice: null, supplies: [only], payments: [payment] }] : [];
  });
}

function isNear(payment: Event, supply: Event): boolean {
  if (!payment.time || !supply.time) return false;
  return dayDistance(payment.time, supply.time).min <= FUSION_LIMITS.stepDays;
}

function invoiceNumbers(event: Event, claimOf: ClaimLookup): string[] {
  const numbers = event.claims.flatMap((id) => claimOf.get(id)?.claim.documentNumbers ?? []);
  const keys = numbers.filter((number) => number.type === 'invoice').map(numberKey);
  return [...new Set(keys.filter((key) => key !== null))].sort();
}

function isPositive(event: Event, claimOf: ClaimLookup): boolean {
  return event.claims.some((id) => claimOf.get(id)?.claim.polarity === 'positive');
}

function sameSeller(left: Event, right: Event): boolean {
  return (
    meets(left.roles.supplier, right.roles.supplier) && meets(left.roles.recipient, right.roles.recipient)
  );
}

/** Whether some parties are among others, silence on either side allowed. */
function meets(
  parties: readonly PartyId[] | undefined,
  ...others: (readonly PartyId[] | undefined)[]
): boolean {
  const known = others.flatMap((other) => other ?? []);
  if (!parties || parties.length === 0 || known.length === 0) return true;
  return parties.some((party) => known.includes(party));
}

/** Whether an event has reached a phase or a further one. */
export function hasReached(event: Event, phase: string): boolean {
  return event.phase !== null && PHASE_ORDER.indexOf(event.phase) >= PHASE_ORDER.indexOf(phase);
}
