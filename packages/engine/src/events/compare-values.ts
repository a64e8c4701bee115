/** How the times and amounts of two claims stand to each other. */
import { GENERIC_COUNTS, MEASURES } from '../data/events/count-units.ts';
import { FUSION_LIMITS } from '../data/events/fusion-rules.ts';
import {
  amountsDisjoint,
  dayDistance,
  type Money,
  type Quantity,
  spansDisjoint,
  type TimeSpan,
} from '../values/index.ts';

/** `alike`: they meet and are about as wide; `overlap`: they meet, a day and a year; `silent`: one is not given. */
export type TimeRelation = 'alike' | 'overlap' | 'silent' | 'disjoint';

const DAY = 86_400_000;

/** How two times stand to each other. */
export function compareTimes(left: TimeSpan | null, right: TimeSpan | null): TimeRelation {
  if (!isDated(left) || !isDated(right)) return 'silent';
  if (spansDisjoint(left, right)) return 'disjoint';
  const narrow = Math.min(widthInDays(left), widthInDays(right));
  const wide = Math.max(widthInDays(left), widthInDays(right));
  return wide <= FUSION_LIMITS.stepDays || wide <= narrow * FUSION_LIMITS.likeWidth ? 'alike' : 'overlap';
}

/** Whether two times lie close enough to be two steps of one deal. */
export function areSteps(left: TimeSpan | null, right: TimeSpan | null): boolean {
  if (!isDated(left) || !isDated(right)) return false;
  if (widthInDays(left) > FUSION_LIMITS.datedDays || widthInDays(right) > FUSION_LIMITS.datedDays)
    return false;
  return dayDistance(left, right).min <= FUSION_LIMITS.stepDays;
}

/** `equal`: the same bounds; `differ`: other bounds that can both be true; `disjoint`: they cannot. */
export type AmountRelation = 'equal' | 'differ' | 'silent' | 'disjoint';

/**
 * How two quantities stand to each other. Different units cannot be compared, and count as silent; pieces of a line of
 * goods and the goods by their noun are one unit.
 */
export function compareQuantities(left: Quantity | null, right: Quantity | null): AmountRelation {
  if (!left || !right || !isBounded(left) || !isBounded(right)) return 'silent';
  if (!countAlike(left.unit, right.unit)) return 'silent';
  return compareBounds({ ...left, unit: null }, { ...right, unit: null });
}

function countAlike(left: string | null, right: string | null): boolean {
  if (left === null || right === null || left === right) return true;
  const [generic, other] = GENERIC_COUNTS.has(left) ? [left, right] : [right, left];
  return GENERIC_COUNTS.has(generic) && !MEASURES.has(other);
}

/** How two sums stand to each other. Different currencies cannot be compared, and count as silent. */
export function compareMoney(left: Money | null, right: Money | null): AmountRelation {
  if (!left || !right || !isBounded(left) || !isBounded(right)) return 'silent';
  if (left.currency !== null && right.currency !== null && left.currency !== right.currency) return 'silent';
  return compareBounds(left, right);
}

/** Days a span covers, both ends included; infinite where a bound is open. */
export function widthInDays(time: TimeSpan): number {
  if (time.earliest === null || time.latest === null) return Number.POSITIVE_INFINITY;
  return (Date.parse(time.latest) - Date.parse(time.earliest)) / DAY + 1;
}

/** Whether a time has a bound at all: words such as "the day after" may have none. */
export function isDated(time: TimeSpan | null): time is TimeSpan {
  return time !== null && (time.earliest !== null || time.latest !== null);
}

/** Whether an amount has a bound at all: "a small number" has none. */
export function isBounded(amount: Quantity | Money): boolean {
  return amount.min !== null || amount.max !== null;
}

function compareBounds(left: Quantity | Money, right: Quantity | Money): AmountRelation {
  // "About 50" bounds nothing exactly: it neither equals 52 nor contradicts it.
  if (amountsDisjoint(left, right)) return left.approximate || right.approximate ? 'differ' : 'disjoint';
  const same =
    left.min === right.min &&
    left.max === right.max &&
    left.minExclusive === right.minExclusive &&
    left.maxExclusive === right.maxExclusive;
  return same ? 'equal' : 'differ';
}
