/** The days of "the second quarter", "March", "5 March" once their year is known, and which year that is. */
import type { IsoDate } from '../interval.ts';
import { isoDay, isRealDay, partsOf } from './calendar.ts';
import { type Days, halfOf, monthOf, numberedWeek, quarterOf, seasonOf } from './periods.ts';
import type { Piece, Yearless } from './piece.ts';

/** The days in `year`, or undefined where it lacks them (29 February). */
export function daysIn(year: number, yearless: Yearless): Days | undefined {
  const { month, day, lastDay, quarter, half, season, week } = yearless;
  if (year < 2 || year > 9998) return undefined;
  if (quarter !== undefined) return quarterOf(year, quarter);
  if (half !== undefined) return halfOf(year, half);
  if (season !== undefined) return seasonOf(year, season);
  if (week !== undefined) return numberedWeek(year, week);
  if (month === undefined) return undefined;
  if (day === undefined) return monthOf(year, month);
  if (!isRealDay(year, month, lastDay ?? day)) return undefined;
  return [isoDay(year, month, day), isoDay(year, month, lastDay ?? day)];
}

/** "Winter 2024" may be the winter that ends or the one that starts in the year: both, where a year was named. */
export function daysInNamedYear(year: number, yearless: Yearless): Days | undefined {
  const days = daysIn(year, yearless);
  if (yearless.season !== 4 || days === undefined) return days;
  return [isoDay(year - 1, 12, 1), days[1]];
}

/**
 * The days nearest to the anchor: the latest that start on or before it, or the first that end on or after it where the
 * sentence looks ahead. "Last" wants them over before the anchor's own; "this" wants the anchor's year; "next" wants them not begun.
 */
export function nearestDays(piece: Piece, anchor: IsoDate, future: boolean): Days | undefined {
  const { yearless, relative } = piece;
  if (yearless === undefined) return undefined;
  const { year } = partsOf(anchor);
  if (relative === 0) return daysIn(year, yearless);
  const years = [year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2, year + 3, year + 4];
  const all = years.flatMap((one) => {
    const days = daysIn(one, yearless);
    return days === undefined ? [] : [days];
  });
  if (relative !== undefined && relative < 0) return all.findLast(([, latest]) => latest < anchor);
  if (relative !== undefined) return all.find(([earliest]) => earliest > anchor);
  return future
    ? all.find(([, latest]) => latest >= anchor)
    : all.findLast(([earliest]) => earliest <= anchor);
}
