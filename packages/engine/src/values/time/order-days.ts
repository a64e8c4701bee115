/** Decides a date whose order of day and month was open. */
import type { TimeSpan } from '../interval.ts';
import { isoDay, isRealDay } from './calendar.ts';

/** The one day an ambiguous date is in a paper that puts the day first, or the month. Dates that are not ambiguous come back as they are. */
export function orderDays(time: TimeSpan, dayFirst: boolean): TimeSpan {
  const match = /(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})/u.exec(time.text);
  if (match === null || !time.rule.endsWith('ambiguous-date')) return time;
  const [a, b, y] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const year = y < 50 ? 2000 + y : y < 100 ? 1900 + y : y;
  const [month, day] = dayFirst ? [b, a] : [a, b];
  if (!isRealDay(year, month, day)) return time;
  const iso = isoDay(year, month, day);
  const rule = time.rule.replace('ambiguous-date', dayFirst ? 'day-first-date' : 'month-first-date');
  return { ...time, earliest: iso, latest: iso, edtf: iso, rule };
}
