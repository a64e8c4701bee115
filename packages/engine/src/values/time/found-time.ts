/** A time where it stands. */
import type { TimeSpan } from '../interval.ts';

/** What relative words are read against; without one they keep their words and have no bounds. */
  readonly anchor: TimeAnchor | null;
  readonly start?: number;
  readonly end?: number;
}

export interface FoundTime {
  readonly start: number;
  readonly end: number;
  /** Its text is the text in `[start, end)`. */
  readonly time: TimeSpan;
}
