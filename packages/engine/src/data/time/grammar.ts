/** The shape of a language's time grammar: words with their values, patterns over them, and what joins pieces. */

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade';

/** A stretch of a period. Where in the period each lies is in `portions.ts`. */
export type Part =
  | 'early'
  | 'mid'
  | 'late'
  | 'beginning'
  | 'end'
  | 'first-half'
  | 'second-half'
  | 'first-ten-days'
  | 'second-ten-days'
  | 'last-ten-days'
  | 'earlier'
  | 'later';

export type BoundKind = 'since' | 'from' | 'after' | 'before' | 'until';

/**
 * One pattern. A blank stands for white space; `<slot>` for the words of a table, captured under the slot's name.
 * Slots: `y` (year in digits), `d` `d2` (day), `m` (month in digits), `month` `month2`, `weekday`, `ordinal`, `number`,
 * `unit`, `relative`, `season`, `part`, `half`, `edge`, `dw` `dw2` `cw` (days in words), `yw` (year in words), `decadeName`.
 */
export interface TimePattern {
  /** The reader that gives it its meaning, and the rule id after the language. */
  readonly rule: string;
  readonly pattern: string;
  /** Only with a capital first letter. */
  readonly capital?: true;
  /** Only beside a cue, or joined to another piece: words that mean other things as well. */
  readonly weak?: true;
  /** No word boundary is asked for: the pattern brings its own. */
  readonly open?: true;
}

export interface TimeGrammar {
  readonly months: Readonly<Record<string, number>>;
  /** Month names that are no other word and need no cue. */
  readonly plainMonths: readonly string[];
  /** Month names that are no other word in small letters, though a name with a capital. */
  readonly smallMonths?: readonly string[];
  readonly weekdays: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, TimeUnit>>;
  /** Steps from the present one: last is -1. */
  readonly relatives: Readonly<Record<string, number>>;
  readonly seasons: Readonly<Record<string, number>>;
  readonly parts: Readonly<Record<string, Part>>;
  /** Days of a month in words (slots `dw`, `dw2`), and such words that are counts as often (slot `cw`); a blank may be a hyphen. */
  readonly dayWords?: Readonly<Record<string, number>>;
  readonly dayCounts?: Readonly<Record<string, number>>;
  /** A pattern of years in words (slot `yw`), which `spelledYear` reads. */
  readonly yearWords?: string;
  /** Names of decades by their first year's last two digits: nineties. */
  readonly decades?: Readonly<Record<string, number>>;
  readonly patterns: readonly TimePattern[];
  /** Between "the second quarter" and "last year", "end" and "2024", in that order. */
  readonly of: string;
  /** Between a year and what lies in it, in that order: "last year's". */
  readonly within: string;
  /** Between the two ends of a range. */
  readonly rangeJoin: string;
  /** Before a range that needs it ("between March and May"): the join it allows. */
  readonly rangeOpeners: readonly { readonly opener: string; readonly join: string }[];
  /** Between the members of a list. */
  readonly listJoin: string;
  /** The year stands before what lies in it, and holds for the members of a list behind it. */
  readonly yearFirst: boolean;
  /** Words right before a period. */
  readonly boundsBefore: readonly { readonly words: string; readonly kind: BoundKind }[];
  /** Words right after a period. */
  readonly boundsAfter: readonly { readonly words: string; readonly kind: BoundKind }[];
  /** Right before a period: not to the day. */
  readonly approximate: string;
  /** Words right before a bare year that make it one, whatever follows. */
  readonly yearCueSure: string;
  /** Words before or after that make it a year unless it counts something. */
  readonly yearCueBefore: string;
  readonly yearCueAfter: string;
  /** Words after a four-digit number that make it a count. */
  readonly countAfter: string;
  /** Words right before a bare month name that is also another word. */
  readonly monthCueBefore: string;
  /** Words right before the name of a season that is also another word. */
  readonly seasonCueBefore: string;
  /** What makes the sentence speak of the future. */
  readonly future: string;
}
