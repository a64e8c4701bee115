/** A time where it stands in a text. */
import type { TimeSpan } from '../interval.ts';

export interface FoundTime {
  readonly start: number;
  readonly end: number;
  /** Its text is the text in `[start, end)`. */
  readonly time: TimeSpan;
}
