/** First and last day of the calendar's periods. */
import type { IsoDate } from '../interval.ts';
import { addDays, addMonths, daysInMonth, isoDay, weekdayOf } from './calendar.ts';

export type Days = readonly [IsoDate, IsoDate];

/** 1 January to 31 December. */
export function yearOf(year: number): Days {
  return [isoDay(year, 1, 1), isoDay(year, 12, 31)];
}

/** Half years 1 and 2. */
export function halfOf(year: number, half: number): Days {
  return half === 1 ? [isoDay(year, 1, 1), isoDay(year, 6, 30)] : [isoDay(year, 7, 1), isoDay(year, 12, 31)];
}

/** Quarters 1 to 4. */
export function quarterOf(year: number, quarter: number): Days {
  const last = quarter * 3;
  return [isoDay(year, last - 2, 1), isoDay(year, last, daysInMonth(year, last))];
}

/** Months 1 to 12. */
export function monthOf(year: number, month: number): Days {
  return [isoDay(year, month, 1), isoDay(year, month, daysInMonth(year, month))];
}

/** The ISO 8601 week, Monday to Sunday, that holds a day. */
export function weekOf(iso: IsoDate): Days {
  const monday = addDays(iso, 1 - weekdayOf(iso));
  return [monday, addDays(monday, 6)];
}

/** A week by its number, ISO 8601: the first holds 4 January. Undefined where the year has no such week. */
export function numberedWeek(year: number, week: number): Days | undefined {
  const [monday] = weekOf(isoDay(year, 1, 4));
  const days = weekOf(addDays(monday, (week - 1) * 7));
  return days[1] > isoDay(year + 1, 1, 3) ? undefined : days;
}

/** The meteorological season of the northern hemisphere that starts in `year`: 1 is spring from March, 4 winter from December. */
export function seasonOf(year: number, season: number): Days {
  const start = season * 3;
  const end = addMonths(year, start, 2);
  return [isoDay(year, start, 1), isoDay(end.year, end.month, daysInMonth(end.year, end.month))];
}
