/**
 * Days without a year, as tickets print them: `19JUN`, `19 июня`, `6月19日`. Against the stated date of the paper a journey
 * is the first such day on or after it; without one the words are kept and the bounds are open.
 */
import type { Span } from '../../../model/index.ts';
import { readDate, type TimeSpan } from '../../../values/index.ts';

export interface DayWithoutYear extends Span {
  readonly month: number;
  readonly day: number;
}

/** A year with every day of the calendar, to read month and day by. */
const LEAP_YEAR = 2000;
const FORMS: readonly { readonly pattern: RegExp; readonly whole: (match: RegExpExecArray) => string }[] = [
  // Behind the stamp of a booking system four digits are the hour.
  {
    pattern: /(?<![\p{L}\d./:-])(\d{1,2})([A-Z]{3})(?![\p{L}\d])/u,
    whole: (match) => `${match[1]} ${match[2]} ${LEAP_YEAR}`,
  },
  {
    pattern: /(?<![\p{L}\d./:-])(\d{1,2})[ -](\p{L}{3,9})\.?(?![\p{L}\d]|,?\s?(?:19|20)\d\d(?!\d))/u,
    whole: (match) => `${match[1]} ${match[2]} ${LEAP_YEAR}`,
  },
  {
    pattern: /(?<![\p{L}\d])(\p{Lu}\p{L}{2,8})\.? (\d{1,2})(?![\p{L}\d:.]|,?\s?(?:19|20)\d\d(?!\d))/u,
    whole: (match) => `${match[1]} ${match[2]}, ${LEAP_YEAR}`,
  },
  {
    pattern: /(?<!年)(?<!\d)(\d{1,2})月(\d{1,2})日/u,
    whole: (match) => `${LEAP_YEAR}年${match[1]}月${match[2]}日`,
  },
];

/** The first day without a year in words, by their offsets; undefined where none is. */
export function findDayWithoutYear(words: string): DayWithoutYear | undefined {
  for (const { pattern, whole } of FORMS) {
    const match = pattern.exec(words);
    const time = match && readDate(whole(match));
    if (!match || !time?.earliest || time.earliest !== time.latest) continue;
    return {
      start: match.index,
      end: match.index + match[0].length,
      month: Number(time.earliest.slice(5, 7)),
      day: Number(time.earliest.slice(8, 10)),
    };
  }
  return undefined;
}

/** The time that the words say: after `stated`, an ISO day on which the paper was made, else without bounds. */
export function timeOfDay(words: string, found: DayWithoutYear, stated: string | undefined): TimeSpan {
  const text = words.slice(found.start, found.end);
  const monthDay = [found.month, found.day].map((part) => String(part).padStart(2, '0')).join('-');
  const open = { text, approximate: false, rule: 'paper.day-without-year' };
  if (stated === undefined || !/^\d{4}-\d\d-\d\d$/u.test(stated))
    return { ...open, earliest: null, latest: null, edtf: `XXXX-${monthDay}`, anchor: null };
  const year = Number(stated.slice(0, 4)) + (monthDay < stated.slice(5) ? 1 : 0);
  const date = `${year}-${monthDay}`;
  // 29 February of a year that has none is no day.
  if (!isDay(date)) return { ...open, earliest: null, latest: null, edtf: `XXXX-${monthDay}`, anchor: null };
  return { ...open, earliest: date, latest: date, edtf: date, anchor: { date: stated, kind: 'document' } };
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
}
