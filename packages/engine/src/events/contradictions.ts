/** Slots of an event whose values cannot all be true. Vague values that leave room for each other do not contradict. */
import {
  CLAIM_ROLES,
  type Contradiction,
  type Event,
  type ResolvedClaim,
  type RoleName,
} from '../model/index.ts';
import type { Money, Quantity, TimeSpan } from '../values/index.ts';
import type { AssessContext } from './assess-context.ts';
import { compareMoney, compareQuantities, compareTimes } from './compare-values.ts';
import { isCommitted } from './event-origins.ts';

type Told<Value> = { readonly value: Value; readonly text: string; readonly claim: ResolvedClaim };

/** The contradictions among the claims of one event, slot by slot. Conjecture contradicts nothing. */
export function findContradictions(event: Event, context: AssessContext): Contradiction[] {
  const told = event.claims.flatMap((id) => context.claimOf.get(id) ?? []).filter(isCommitted);
  const found = [
    clash('quantity', told.flatMap(tellQuantity), (a, b) => compareQuantities(a, b) === 'disjoint'),
    clash('amount', told.flatMap(tellAmount), (a, b) => compareMoney(a, b) === 'disjoint'),
    clash('share', told.flatMap(tellShare), (a, b) => compareQuantities(a, b) === 'disjoint'),
    ...[...new Set(told.map(({ claim }) => claim.phase))].map((phase) =>
      clash(
        'time',
        told.filter(({ claim }) => claim.phase === phase).flatMap(tellTime),
        (a, b) => !a.approximate && !b.approximate && compareTimes(a, b) === 'disjoint',
      ),
    ),
    clash('phase', told.flatMap(tellPhase), (a, b) => isCalledOff(a, b) || isCalledOff(b, a)),
    ...CLAIM_ROLES[event.kind].one.map((role) => clashOfRole(role, told, context)),
  ];
  return mergeSlots(found.filter((one) => one !== null));
}

function clash<Value>(
  slot: string,
  told: readonly Told<Value>[],
  disjoint: (left: Value, right: Value) => boolean,
): Contradiction | null {
  // Equal values are compared once: a text copied a thousand times says one thing.
  const distinct = [...new Map(told.map((one) => [JSON.stringify(one.value), one.value])).values()];
  if (distinct.length < 2) return null;
  const clashing = new Set(
    distinct
      .filter((one) => distinct.some((other) => disjoint(one, other)))
      .map((one) => JSON.stringify(one)),
  );
  const disagreeing = told.filter((one) => clashing.has(JSON.stringify(one.value)));
  if (disagreeing.length === 0) return null;
  const byText = new Map<string, Set<ResolvedClaim['claim']['id']>>();
  for (const { text, claim } of disagreeing) {
    byText.set(text, (byText.get(text) ?? new Set()).add(claim.claim.id));
  }
  const values = [...byText].sort(([a], [b]) => (a < b ? -1 : 1));
  return { slot, values: values.map(([text, claims]) => ({ text, claims: [...claims].sort() })) };
}

function clashOfRole(
  role: RoleName,
  told: readonly ResolvedClaim[],
  context: AssessContext,
): Contradiction | null {
  const fillings = told.flatMap((claim) =>
    (claim.roles[role] ?? [])
      .filter((party) => context.words.named(party))
      .map((party) => ({ value: party, text: context.partyOf.get(party)?.caption ?? party, claim })),
  );
  return clash(role, fillings, (a, b) => a !== b);
}

function tellQuantity(claim: ResolvedClaim): Told<Quantity>[] {
  const value = claim.claim.quantity;
  return value ? [{ value, text: value.text, claim }] : [];
}

function tellAmount(claim: ResolvedClaim): Told<Money>[] {
  const value = claim.claim.amount;
  return value ? [{ value, text: value.text, claim }] : [];
}

function tellShare(claim: ResolvedClaim): Told<Quantity>[] {
  const value = claim.claim.share;
  return value ? [{ value, text: value.text, claim }] : [];
}

function tellTime(claim: ResolvedClaim): Told<TimeSpan>[] {
  const value = claim.claim.time;
  return value ? [{ value, text: value.text, claim }] : [];
}

function tellPhase(claim: ResolvedClaim): Told<string>[] {
  const value = claim.claim.phase;
  return value ? [{ value, text: value, claim }] : [];
}

function isCalledOff(left: string, right: string): boolean {
  return left === 'cancelled' && ['shipped', 'delivered', 'tested'].includes(right);
}

/** One contradiction for a slot, however many phases disagree on it. */
function mergeSlots(found: readonly Contradiction[]): Contradiction[] {
  const bySlot = new Map<string, Contradiction>();
  for (const one of found) {
    const before = bySlot.get(one.slot);
    bySlot.set(one.slot, before ? { slot: one.slot, values: [...before.values, ...one.values] } : one);
  }
  return [...bySlot.values()];
}
