/**
 * Disagreements that are corrections: a source of one origin says that it puts something right, and what is left without the
 * values it replaces agrees. The corrected value stands for the event; the old one is kept beside it.
 */
import type { ClaimId, Contradiction, Event, ResolvedClaim } from '../model/index.ts';
import type { AssessContext } from './assess-context.ts';
import { findContradictions } from './contradictions.ts';
import { tightestAmount, tightestTime } from './tightest.ts';

/** A disagreement, and the claims in it whose values were put right. */
export interface Correction {
  readonly contradiction: Contradiction;
  /** Empty where one source holds both values and nobody can tell which is the later. */
  readonly superseded: ReadonlySet<ClaimId>;
}

/** The disagreements of an event that corrections settle. */
export function findCorrected(
  event: Event,
  contradictions: readonly Contradiction[],
  context: AssessContext,
): Correction[] {
  return contradictions.flatMap((contradiction) => {
    const claims = claimsOf(contradiction, context);
    const superseded = new Set(supersededBy(claims, context).map(({ claim }) => claim.id));
    if (superseded.size > 0)
      return isSettled(event, contradiction, superseded, context) ? [{ contradiction, superseded }] : [];
    const [only, ...others] = new Set(claims.map(({ source }) => source));
    const itself = only !== undefined && others.length === 0 && context.corrects.marked.has(only);
    return itself ? [{ contradiction, superseded }] : [];
  });
}

/** The event with its corrected values in the slots that were put right; every value stays in the lists beside them. */
export function supersede(event: Event, corrected: readonly Correction[], context: AssessContext): Event {
  let after = event;
  for (const { contradiction, superseded } of corrected) {
    if (superseded.size === 0) continue;
    const kept = event.claims.flatMap((id) =>
      superseded.has(id) ? [] : (context.claimOf.get(id)?.claim ?? []),
    );
    if (contradiction.slot === 'quantity')
      after = { ...after, quantity: tightestAmount(kept.flatMap(({ quantity }) => quantity ?? [])) };
    else if (contradiction.slot === 'amount')
      after = { ...after, amount: tightestAmount(kept.flatMap(({ amount }) => amount ?? [])) };
    else if (contradiction.slot === 'time')
      after = { ...after, time: tightestTime(kept.flatMap(({ time }) => time ?? [])) };
  }
  return after;
}

/** A line for people: which source puts what right. */
export function explainCorrection({ contradiction, superseded }: Correction, context: AssessContext): string {
  const { slot, values } = contradiction;
  if (superseded.size === 0)
    return `the ${slot} was put right in the same source; which value is the later is not told`;
  const correcting = claimsOf(contradiction, context).filter(({ source }) =>
    context.corrects.marked.has(source),
  );
  const paths = new Set(correcting.map(({ source }) => context.sourceOf.get(source)?.path ?? source));
  const [old, fresh] = [true, false].map((gone) =>
    values
      .filter(({ claims }) => claims.every((id) => superseded.has(id)) === gone)
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
