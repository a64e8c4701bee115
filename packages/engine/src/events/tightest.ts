/** The tightest value that all claims allow; null where they disagree or where nothing is known. */
import {
  intersectAmounts,
  intersectSpans,
  type Money,
  type Quantity,
  type TimeSpan,
} from '../values/index.ts';
import { isBounded, isDated } from './compare-values.ts';

/** The time all of these allow. Times without bounds say nothing; one such alone is kept for its words. */
export function tightestTime(times: readonly TimeSpan[]): TimeSpan | null {
  const dated = times.filter(isDated);
  if (dated.length === 0) return times[0] ?? null;
  return meetAll(dated, intersectSpans);
}

/** The amount all of these allow, when they count in one unit or currency. */
export function tightestAmount<Amount extends Quantity | Money>(amounts: readonly Amount[]): Amount | null {
  const bounded = amounts.filter(isBounded);
  if (bounded.length === 0) return amounts[0] ?? null;
  const measures = new Set(bounded.map(measureOf).filter((measure) => measure !== null));
  if (measures.size > 1) return null;
  return meetAll(bounded, intersectAmounts);
}

function measureOf(amount: Quantity | Money): string | null {
  return 'unit' in amount ? amount.unit : amount.currency;
}

function meetAll<Value>(
  values: readonly Value[],
  meet: (left: Value, right: Value) => Value | null | undefined,
): Value | null {
  const [first, ...rest] = values;
  let met: Value | null = first ?? null;
  for (const value of rest) {
    if (met === null) return null;
    met = meet(met, value) ?? null;
  }
  return met;
}
