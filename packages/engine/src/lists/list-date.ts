/** Dates as list publishers print them, to FollowTheMoney dates: never more exact than the words. */

import type { IsoDate } from '../values/index.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]{2})[a-z]* )?(\d{4})$/u;
const US_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const ISO = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u;
/** A span of years longer than this is no help in comparing and stays in words. */
const LONGEST_SPAN = 15;

/** `15 Jan 1955`, `Jan 1955` or `1955` as an ISO date or its prefix; undefined for anything else. */
export function listDate(words: string): string | undefined {
  const match = DATE.exec(words.trim());
  if (match === null) return undefined;
  const [, day, month, year] = match;
  if (month === undefined) return year;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return undefined;
  const start = `${year}-${String(number).padStart(2, '0')}`;
  if (day === undefined) return start;
  return Number(day) >= 1 && Number(day) <= 31 ? `${start}-${day.padStart(2, '0')}` : undefined;
}

/** The ISO date at the start of a date or date-time, or its prefix. */
export function isoPrefix(words: string): string | undefined {
  return ISO.exec(words.trim())?.[0];
}

/**
 * The dates that words allow, and whether they are vague: `circa 1951` is the year, `1951 to 1953` each of its years.
 * Undefined for words that are no date.
 */
export function listDates(
  words: string,
): { readonly dates: readonly string[]; readonly vague: boolean } | undefined {
  const bare = words.trim().replace(/^(?:circa|approximately|approx\.) /iu, '');
  const vague = bare !== words.trim();
  const single = listDate(bare);
  if (single !== undefined) return { dates: [vague ? single.slice(0, 4) : single], vague };
  const [from, to, more] = bare.replace(/^between /iu, '').split(/ (?:to|and) /u);
  const start = from === undefined ? undefined : listDate(from);
  const end = to === undefined ? undefined : listDate(to);
  if (start === undefined || end === undefined || more !== undefined) return undefined;
  return { dates: yearsBetween(Number(start.slice(0, 4)), Number(end.slice(0, 4))), vague: true };
}

/** Each year of a span, both ends included; none of a span that is too long or turned round. */
export function yearsBetween(from: number, to: number): string[] {
  if (!(to >= from && to - from <= LONGEST_SPAN)) return [];
  const years: string[] = [];
  for (let year = from; year <= to; year += 1) years.push(String(year));
  return years;
}

/** `05/03/2024` as American publishers print it, as an ISO date; undefined for anything else. */
export function usDay(words: string): IsoDate | undefined {
  const [, month, day, year] = US_DAY.exec(words.trim()) ?? [];
  if (month === undefined || day === undefined || year === undefined) return undefined;
  return realDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The day, if there is such a day in the calendar. */
export function realDay(day: string): IsoDate | undefined {
  if (!DAY.test(day)) return undefined;
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  return date >= 1 && date <= daysIn(year, month) ? day : undefined;
}

/** How many days a month has; none where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month < 1 || month > 12 ? 0 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The dates that lie between two days, both included: the day, month or year they bound, else each year of the span.
 * `vague` where that is less than the bounds say.
 */
export function datesBetween(
  first: IsoDate,
  last: IsoDate,
  approximate = false,
): { readonly dates: readonly string[]; readonly vague: boolean } {
  const year = first.slice(0, 4);
  if (approximate && year === last.slice(0, 4)) return { dates: [year], vague: true };
  if (first === last) return { dates: [first], vague: false };
  if (first === `${year}-01-01` && last === `${year}-12-31`) return { dates: [year], vague: false };
  const month = first.slice(0, 7);
  if (first === `${month}-01` && last.startsWith(month) && last === lastOfMonth(month))
    return { dates: [month], vague: false };
  return { dates: yearsBetween(Number(year), Number(last.slice(0, 4))), vague: true };
}

function lastOfMonth(month: string): string {
  return `${month}-${daysIn(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}
