/**
 * Where the vague parts of a period lie, as fractions of it. Conventions of this project: "early", "mid" and "late" are
 * thirds, as cataloguers divide a century (Getty CCO, chapter 4, Date) and as 上旬, 中旬, 下旬 divide a month; "the beginning" and
 * "the end" of a year are its first and last quarter, of anything shorter the first and last third. All but the
 * halves and the ten-day parts are approximate.
 */
import type { Part } from './grammar.ts';

export interface Portion {
  readonly from: number;
  readonly to: number;
  readonly approximate: boolean;
}

export const PORTIONS: Readonly<Record<Exclude<Part, 'earlier' | 'later'>, Portion>> = {
  early: { from: 0, to: 1 / 3, approximate: true },
  mid: { from: 1 / 3, to: 2 / 3, approximate: true },
  late: { from: 2 / 3, to: 1, approximate: true },
  beginning: { from: 0, to: 1 / 3, approximate: true },
  end: { from: 2 / 3, to: 1, approximate: true },
  'first-half': { from: 0, to: 1 / 2, approximate: false },
  'second-half': { from: 1 / 2, to: 1, approximate: false },
  'first-ten-days': { from: 0, to: 1 / 3, approximate: false },
  'second-ten-days': { from: 1 / 3, to: 2 / 3, approximate: false },
  'last-ten-days': { from: 2 / 3, to: 1, approximate: false },
};

/** "The beginning" and "the end" of a year. */
export const YEAR_EDGE = 1 / 4;
