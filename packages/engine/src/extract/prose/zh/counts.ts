/** Which counts may be of goods, and which only of people, times and spans of time. */
import type { Quantity } from '../../../values/index.ts';

const OF_NO_THINGS: ReadonlySet<string> = new Set([
  'person',
  'company',
  'time',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'times',
  'visit',
  '%',
]);

/** Whether a count may be of goods. */
export function countsThings({ unit }: Quantity): boolean {
  return unit !== null && !OF_NO_THINGS.has(unit);
}
