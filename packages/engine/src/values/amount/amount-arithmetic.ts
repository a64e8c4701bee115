/** How amounts lie to each other: quantities with one unit, sums in one currency. A bound of `null` is open. */
import type { Money, Quantity } from '../interval.ts';

type Amount = Quantity | Money;

/**
 * Whether no value lies in both. Bounds that exclude their value are honoured: more than 12 and 12 are disjoint. Where
 * both name a unit or currency and they differ nothing can be compared, and the answer is no.
 */
export function amountsDisjoint(left: Amount, right: Amount): boolean {
  if (!isComparable(left, right)) return false;
  return liesAbove(left, right) || liesAbove(right, left);
}

/**
 * The values in both, or undefined where there are none or the measures differ. The words are those of the amount
 * whose bounds these are, else of the left one. A unit or currency that one of them leaves open is taken from the other.
 */
export function intersectAmounts<A extends Amount>(left: A, right: A): A | undefined {
  if (!isComparable(left, right) || amountsDisjoint(left, right)) return undefined;
  const low = tighterLow(left, right);
  const high = tighterHigh(left, right);
  const base =
    sameBounds(left, low, high) && !(left.approximate && sameBounds(right, low, high)) ? left : right;
  const words = sameBounds(base, low, high) ? base : left;
  const bounds = {
    min: low.min,
    minExclusive: low.minExclusive,
    max: high.max,
    maxExclusive: high.maxExclusive,
    approximate:
      words === base && sameBounds(base, low, high)
        ? base.approximate
        : left.approximate || right.approximate,
  };
  return 'unit' in left && 'unit' in right
    ? { ...words, ...bounds, unit: left.unit ?? right.unit }
    : { ...words, ...bounds, currency: currencyOf(left) ?? currencyOf(right) };
}

function isComparable(left: Amount, right: Amount): boolean {
  if ('unit' in left !== 'unit' in right) return false;
  const one = measureOf(left);
  const other = measureOf(right);
  return one === null || other === null || one === other;
}

function measureOf(amount: Amount): string | null {
  return 'unit' in amount ? amount.unit : amount.currency;
}

function currencyOf(amount: Amount): string | null {
  return 'unit' in amount ? null : amount.currency;
}

function liesAbove(left: Amount, right: Amount): boolean {
  if (left.min === null || right.max === null) return false;
  return left.min > right.max || (left.min === right.max && (left.minExclusive || right.maxExclusive));
}

function tighterLow<A extends Amount>(left: A, right: A): A {
  if (right.min === null) return left;
  if (left.min === null || right.min > left.min) return right;
  return right.min === left.min && right.minExclusive ? right : left;
}

function tighterHigh<A extends Amount>(left: A, right: A): A {
  if (right.max === null) return left;
  if (left.max === null || right.max < left.max) return right;
  return right.max === left.max && right.maxExclusive ? right : left;
}

function sameBounds(amount: Amount, low: Amount, high: Amount): boolean {
  return (
    amount.min === low.min &&
    amount.max === high.max &&
    (amount.min === null || amount.minExclusive === low.minExclusive) &&
    (amount.max === null || amount.maxExclusive === high.maxExclusive)
  );
}
