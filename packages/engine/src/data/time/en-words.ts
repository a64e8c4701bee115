/** English words of times: months, steps, parts of periods, days of a month. */
import type { Part } from './grammar.ts';

/** Months and their abbreviations. */
export const EN_MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  'jan.': 1,
  'feb.': 2,
  'mar.': 3,
  'apr.': 4,
  'jun.': 6,
  'jul.': 7,
  'aug.': 8,
  'sep.': 9,
  'sept.': 9,
  'oct.': 10,
  'nov.': 11,
  'dec.': 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Steps from the present period. */
export const EN_RELATIVES: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  'the previous': -1,
  prior: -1,
  'the prior': -1,
  this: 0,
  'the current': 0,
  current: 0,
  next: 1,
  coming: 1,
  'this coming': 1,
  upcoming: 1,
  'the next': 1,
  'the coming': 1,
};

/** Parts of a period. */
export const EN_PARTS: Readonly<Record<string, Part>> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  'the beginning': 'beginning',
  'the start': 'beginning',
  'the early part': 'early',
  'the opening': 'beginning',
  'the first days': 'beginning',
  'the first weeks': 'beginning',
  'the first months': 'beginning',
  'the middle': 'mid',
  'the end': 'end',
  'the close': 'end',
  'the final days': 'end',
  'the last days': 'end',
  'the final weeks': 'end',
  'the last weeks': 'end',
  'the final months': 'end',
  'the last months': 'end',
  'the closing months': 'end',
  'the latter part': 'late',
  beginning: 'beginning',
  start: 'beginning',
  middle: 'mid',
  end: 'end',
  'year-end': 'end',
  'the first half': 'first-half',
  'first half': 'first-half',
  'the second half': 'second-half',
  'the latter half': 'second-half',
  'second half': 'second-half',
  earlier: 'earlier',
  later: 'later',
};

const ONES = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEN_UP = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');

/** Words for 1 to 31 from those for the ones and the teens. */
function days(
  ones: readonly string[],
  teens: readonly string[],
  twenty: string,
  thirty: string,
): Record<string, number> {
  const table: Record<string, number> = { [twenty]: 20, [thirty]: 30, [`thirty ${ones[0] ?? ''}`]: 31 };
  for (const [at, word] of [...ones, ...teens].entries()) table[word] = at + 1;
  for (const [at, word] of ones.entries()) table[`twenty ${word}`] = 21 + at;
  return table;
}

/** Ordinals of the days of a month. */
export const EN_DAY_WORDS = days(ONES, TEENS, 'twentieth', 'thirtieth');

/** Cardinals of the same. */
export const EN_DAY_COUNTS = days(UNITS, TEN_UP, 'twenty', 'thirty');
