/** The span that covers some times. */
import { hullSpans, type TimeSpan } from '../values/index.ts';

/** The hull of these times, or null for none. */
export function hullOrNull(times: readonly TimeSpan[]): TimeSpan | null {
  const [first, ...rest] = times;
  return first ? rest.reduce((hull, time) => hullSpans(hull, time), first) : null;
}
