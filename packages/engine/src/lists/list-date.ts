/** Dates as list publishers print them, to FollowTheMoney dates: never more exact than the words. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]{2})[a-z]* )?(\d{4})$/u;
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
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
