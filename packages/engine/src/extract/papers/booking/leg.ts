/** One leg of a journey, as spans of the paper. */
import type { Span } from '../../../model/index.ts';

export interface Leg {
  /** The lines of the leg. */
  readonly hull: Span;
  readonly flight?: Span;
  readonly origin?: Span;
  readonly destination?: Span;
  /** Words that hold the day of departure. */
  readonly date?: Span;
  readonly carrier?: Span;
  /** A passenger that the leg names for itself. */
  readonly passenger?: Span;
  readonly rule: 'table' | 'fields' | 'route' | 'gds';
}

/** A flight number: an airline's two characters and up to four digits, `NB 1207`, `4U 8462`. */
export const FLIGHT_NUMBER = /(?<![\p{L}\d-])((?:[A-Z]{2}|[A-Z]\d|\d[A-Z]) ?\d{1,4})(?![\p{L}\d-]|[.:/]\d)/u;
