/**
 * Extended Date/Time Format (ISO 8601-2, levels 1 and 2) of a span of days: day, month, year, quarter (33 to 36), half
 * year (40, 41), season (21 to 24, only where a season was named), decade, interval, open end, and `~` for approximate.
 *
 * @example formatEdtf({ ...span, earliest: '2024-04-01', latest: '2024-06-30' }) // '2024-34'
 */
import type { IsoDate, TimeSpan } from '../interval.ts';
import { daysInMonth, endOfMonth, partsOf } from './calendar.ts';

/** The EDTF string, or null for a span without bounds. An open bound is `..`; unlike an empty side it says "not limited". */
export function formatEdtf(span: TimeSpan): string | null {
  const { earliest, latest } = span;
  const mark = span.approximate ? '~' : '';
  // "From 1 July" is a day, "from July" a month, though both start on the same day.
  const daily = /(?:^|[.-])(?:date|day)(?:$|-)/u.test(span.rule);
  if (earliest === null) return latest === null ? null : `../${daily ? latest : upper(latest)}${mark}`;
  if (latest === null) return `${daily ? earliest : lower(earliest)}${mark}/..`;
  const whole = wholePeriod(span, earliest, latest);
  if (whole !== null) return `${whole}${mark}`;
  const [from, to] = sides(earliest, latest);
  return `${from}${mark}/${to}${mark}`;
}

function wholePeriod(span: TimeSpan, earliest: IsoDate, latest: IsoDate): string | null {
  if (earliest === latest) return earliest;
  if (!earliest.endsWith('-01') || latest !== endOfMonth(latest)) return null;
  const from = partsOf(earliest);
  const to = partsOf(latest);
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const year = earliest.slice(0, 4);
  if (months === 1) return earliest.slice(0, 7);
  if (months === 12 && from.month === 1) return year;
  if (months === 120 && from.month === 1 && from.year % 10 === 0) return `${year.slice(0, 3)}X`;
  if (span.rule.includes('season')) return months === 3 ? `${year}-${season(from.month)}` : null;
  if (span.approximate) return null;
  if (months === 3 && from.month % 3 === 1) return `${year}-${33 + (from.month - 1) / 3}`;
  if (months === 6 && (from.month === 1 || from.month === 7)) return `${year}-${from.month === 1 ? 40 : 41}`;
  return null;
}

function season(month: number): number {
  return month === 12 ? 24 : 20 + Math.floor(month / 3);
}

/** Both sides of an interval in the coarsest precision that keeps its days. */
function sides(earliest: IsoDate, latest: IsoDate): [string, string] {
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31'))
    return [earliest.slice(0, 4), latest.slice(0, 4)];
  if (earliest.endsWith('-01') && isMonthEnd(latest)) return [earliest.slice(0, 7), latest.slice(0, 7)];
  return [earliest, latest];
}

function lower(earliest: IsoDate): string {
  if (earliest.endsWith('-01-01')) return earliest.slice(0, 4);
  return earliest.endsWith('-01') ? earliest.slice(0, 7) : earliest;
}

function upper(latest: IsoDate): string {
  if (latest.endsWith('-12-31')) return latest.slice(0, 4);
  return isMonthEnd(latest) ? latest.slice(0, 7) : latest;
}

function isMonthEnd(iso: IsoDate): boolean {
  const { year, month, day } = partsOf(iso);
  return day === daysInMonth(year, month);
}
