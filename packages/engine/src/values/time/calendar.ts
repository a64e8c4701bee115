/**
 * The proleptic Gregorian calendar on ISO dates `YYYY-MM-DD`, years 0001 to 9999. No clock, no time zone.
 *
 * @example addDays('2024-02-28', 2) // '2024-03-01'
 */
import type { IsoDate } from '../interval.ts';

const DAY = 86_400_000;
const FIRST = Date.parse('0001-01-01');
const LAST = Date.parse('9999-12-31');

/** The day `days` later (earlier when negative); stops at the ends of the calendar. Text that is no date comes back as it is. */
export function addDays(iso: IsoDate, days: number): IsoDate {
  const at = Date.parse(iso);
  if (Number.isNaN(at) || !Number.isFinite(days)) return iso;
  return fromInstant(Math.min(LAST, Math.max(FIRST, at + Math.trunc(days) * DAY)));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(iso: IsoDate): number {
  return new Date(Date.parse(iso)).getUTCDay() || 7;
}

/** Days of a month; months outside 1..12 have none. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the calendar has this day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** The ISO date of a real day. */
export function isoDay(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Year, month and day of an ISO date. */
export function partsOf(iso: IsoDate): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** The last day of the month of `iso`. */
export function endOfMonth(iso: IsoDate): IsoDate {
  const { year, month } = partsOf(iso);
  return isoDay(year, month, daysInMonth(year, month));
}

/** The month `months` after the one given, as year and month. */
export function addMonths(
  year: number,
  month: number,
  months: number,
): { readonly year: number; readonly month: number } {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

function fromInstant(at: number): IsoDate {
  const date = new Date(at);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
