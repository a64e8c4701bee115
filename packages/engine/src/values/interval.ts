/**
 * The two interval records everything imprecise is kept in: an amount and a time. Neither is ever
 * more exact than the words it was read from; the words stay beside the bounds.
 */

/** A calendar date, ISO 8601 `YYYY-MM-DD`. */
export type IsoDate = string;

/**
 * An amount of something, as an interval. `null` as a bound is unbounded: "more than a dozen" is
 * `{min: 12, max: null, minExclusive: true}`. A point has `min === max`. `approximate` marks words like
 * "about" and adds no tolerance of its own.
 */
export interface Quantity {
  /** The words, exactly as they stand in the document. */
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly minExclusive: boolean;
  readonly maxExclusive: boolean;
  /** Singular unit or counted noun ("drone", "kg", "%"), or null where the words name none. */
  readonly unit: string | null;
  readonly approximate: boolean;
  /** The rule that read it, e.g. `en.more-than`. */
  readonly rule: string;
}

/** An amount of money, as an interval. Currency is ISO 4217, or null where the words leave it open. */
export interface Money {
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly minExclusive: boolean;
  readonly maxExclusive: boolean;
  readonly currency: string | null;
  readonly approximate: boolean;
  readonly rule: string;
}

/** The date a relative time was read against, and which clock it was taken from. */
export interface TimeAnchor {
  readonly date: IsoDate;
  /** `publication`, the document's own date, or a date told earlier in the text. */
  readonly kind: 'publication' | 'document' | 'narrated';
}

/**
 * A time as an interval of whole days, both ends included; `null` is open. "the second quarter of last
 * year" against 2025-09-25 is 2024-04-01..2024-06-30, EDTF `2024-34`.
 */
export interface TimeSpan {
  /** The words, exactly as they stand in the document. */
  readonly text: string;
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate | null;
  /** Extended Date/Time Format (ISO 8601-2), or null when the words cannot be written in it. */
  readonly edtf: string | null;
  /** Null for a time that needs no anchor. */
  readonly anchor: TimeAnchor | null;
  readonly approximate: boolean;
  /** The rule that read it, e.g. `en.quarter-of-last-year`. */
  readonly rule: string;
}
