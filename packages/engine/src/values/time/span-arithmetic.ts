/** How spans of days lie to each other. A bound of `null` is open: it reaches as far as the calendar. */
import type { IsoDate, TimeSpan } from '../interval.ts';
import { daysBetween } from './calendar.ts';
import { formatEdtf } from './format-edtf.ts';

/** Whether no day lies in both. Words without bounds exclude nothing. */
export function spansDisjoint(left: TimeSpan, right: TimeSpan): boolean {
  return isAfter(left.earliest, right.latest) || isAfter(right.earliest, left.latest);
}

/**
 * The days in both, or undefined where there are none. Words, rule and anchor are those of the narrower span, of the
 * left one where neither is; where the days are those of neither, both words stand there only as the left one's.
 */
export function intersectSpans(left: TimeSpan, right: TimeSpan): TimeSpan | undefined {
  if (spansDisjoint(left, right)) return undefined;
  const earliest = laterOf(left.earliest, right.earliest);
  const latest = earlierOf(left.latest, right.latest);
  if (sameDays(left, earliest, latest) && !(left.approximate && sameDays(right, earliest, latest)))
    return left;
  if (sameDays(right, earliest, latest)) return right;
  const base = width(right) < width(left) ? right : left;
  const span: TimeSpan = { ...base, earliest, latest, approximate: left.approximate || right.approximate };
  return { ...span, edtf: formatEdtf(span) };
}

/** The least span that holds both. Words are the left one's where it already holds the right one, else the right one's where that does. */
export function hullSpans(left: TimeSpan, right: TimeSpan): TimeSpan {
  const earliest =
    left.earliest === null || right.earliest === null ? null : smaller(left.earliest, right.earliest);
  const latest = left.latest === null || right.latest === null ? null : greater(left.latest, right.latest);
  if (sameDays(left, earliest, latest)) return left;
  if (sameDays(right, earliest, latest)) return right;
  const span: TimeSpan = { ...left, earliest, latest, approximate: left.approximate || right.approximate };
  return { ...span, edtf: formatEdtf(span) };
}

/**
 * The least and the greatest number of whole days that can lie between a day of one span and a day of the other;
 * 0 at the least where they share a day, infinite at the most where a bound is open. Spans 2024-05-01 and
 * 2024-05-02 are one day apart.
 */
export function dayDistance(left: TimeSpan, right: TimeSpan): { readonly min: number; readonly max: number } {
  const min = Math.max(0, gap(left.latest, right.earliest), gap(right.latest, left.earliest));
  if (left.earliest === null || left.latest === null || right.earliest === null || right.latest === null)
    return { min, max: Number.POSITIVE_INFINITY };
  return {
    min,
    max: Math.max(gap(left.earliest, right.latest), gap(right.earliest, left.latest)),
  };
}

function gap(from: IsoDate | null, to: IsoDate | null): number {
  return from === null || to === null ? 0 : daysBetween(from, to);
}

function isAfter(day: IsoDate | null, other: IsoDate | null): boolean {
  return day !== null && other !== null && day > other;
}

function sameDays(span: TimeSpan, earliest: IsoDate | null, latest: IsoDate | null): boolean {
  return span.earliest === earliest && span.latest === latest;
}

function width(span: TimeSpan): number {
  return span.earliest === null || span.latest === null
    ? Number.POSITIVE_INFINITY
    : daysBetween(span.earliest, span.latest);
}

function laterOf(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  if (one === null || other === null) return one ?? other;
  return greater(one, other);
}

function earlierOf(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  if (one === null || other === null) return one ?? other;
  return smaller(one, other);
}

function greater(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}

function smaller(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}
