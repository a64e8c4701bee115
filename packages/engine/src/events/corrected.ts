/**
 * Disagreements that are corrections: a source of one origin says that it puts something right, and what is left without the
 * values it replaces agrees. The corrected value stands for the event; the old one is kept beside it.
 */
import type { ClaimId, Contradiction, Event, ResolvedClaim } from '../model/index.ts';
import type { AssessContext } from './assess-context.ts';
import { findContradictions } from './contradictions.ts';
import { tightestAmount, tightestTime } from './tightest.ts';

/** The disagreements of an event, each that a correction settles with the claims whose values it puts right. */
export function markCorrected(
  event: Event,
  contradictions: readonly Contradiction[],
  context: AssessContext,
): Contradiction[] {
  return contradictions.map((contradiction) => {
    const claims = claimsOf(contradiction, context);
    const superseded = supersededBy(claims, context).map(({ claim }) => claim.id);
    if (superseded.length > 0) {
      const settled = isSettled(event, contradiction, new Set(superseded), context);
      return settled ? { ...contradiction, superseded } : contradiction;
    }
    const [only, ...others] = new Set(claims.map(({ source }) => source));
    const itself = only !== undefined && others.length === 0 && context.corrects.marked.has(only);
    return itself ? { ...contradiction, superseded: [] } : contradiction;
  });
}

/** The event with its corrected values in the slots that were put right; every value stays in the lists beside them. */
export function supersede(
  event: Event,
  contradictions: readonly Contradiction[],
  context: AssessContext,
): Event {
  let after = event;
  for (const { slot, superseded = [] } of contradictions) {
    if (superseded.length === 0) continue;
    const kept = event.claims.flatMap((id) =>
      superseded.includes(id) ? [] : (context.claimOf.get(id)?.claim ?? []),
    );
    if (slot === 'quantity')
      after = { ...after, quantity: tightestAmount(kept.flatMap(({ quantity }) => quantity ?? [])) };
    else if (slot === 'amount')
      after = { ...after, amount: tightestAmount(kept.flatMap(({ amount }) => amount ?? [])) };
    else if (slot === 'time')
      after = { ...after, time: tightestTime(kept.flatMap(({ time }) => time ?? [])) };
  }
  return after;
}

/** A line for people: which source puts what right. */
export function explainCorrection(contradiction: Contradiction, context: AssessContext): string {
  const { slot, values, superseded = [] } = contradiction;
  if (superseded.length === 0)
    return `the ${slot} was put right in the same source; which value is the later is not told`;
  const correcting = claimsOf(contradiction, context).filter(({ source }) =>
    context.corrects.marked.has(source),
  );
  const paths = new Set(correcting.map(({ source }) => context.sourceOf.get(source)?.path ?? source));
  const [old, fresh] = [true, false].map((gone) =>
    values
      .filter(({ claims }) => claims.every((id) => superseded.includes(id)) === gone)
      .map(({ text }) => `"${text}"`)
      .join(', '),
  );
  const how = slot === 'polarity' ? 'takes it back' : `puts the ${slot} right`;
  return `${[...paths].sort().join(', ')} ${how}: ${fresh} in place of ${old}, which is kept`;
}

function claimsOf(contradiction: Contradiction, context: AssessContext): ResolvedClaim[] {
  return contradiction.values.flatMap((value) => value.claims).flatMap((id) => context.claimOf.get(id) ?? []);
}

function supersededBy(claims: readonly ResolvedClaim[], context: AssessContext): ResolvedClaim[] {
  const { marked, puts } = context.corrects;
  const correcting = new Set(claims.map(({ source }) => source).filter((source) => marked.has(source)));
  return claims.filter(({ source }) => [...correcting].some((later) => puts(later, source)));
}

/** Whether nothing of the slot disagrees once the replaced values are left out. */
function isSettled(
  event: Event,
  { slot, values }: Contradiction,
  superseded: ReadonlySet<ClaimId>,
  context: AssessContext,
): boolean {
  if (slot === 'polarity')
    return values.filter(({ claims }) => claims.some((id) => !superseded.has(id))).length < 2;
  const left = { ...event, claims: event.claims.filter((id) => !superseded.has(id)) };
  return !findContradictions(left, context).some((one) => one.slot === slot);
}
