/** Parts of periods: "early 2024", "the end of March", "the first three months of last year". */
import type { Part } from '../../data/time/grammar.ts';
import { PORTIONS, YEAR_EDGE } from '../../data/time/portions.ts';
import type { IsoDate, TimeAnchor } from '../interval.ts';
import { addDays, addMonths, daysBetween, daysInMonth, endOfMonth, isoDay, partsOf } from './calendar.ts';
import { weekOf } from './periods.ts';
import type { Cut, Piece } from './piece.ts';

export interface PartDays {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  readonly approximate: boolean;
}

/** The part of a period, or undefined where it has none: days have no parts. */
export function portionOf(part: Part, whole: Piece, anchor: TimeAnchor | null): PartDays | undefined {
  const { earliest, latest } = whole;
  if (earliest === null || latest === null) return undefined;
  const { approximate } = whole;
  if (part === 'earlier' || part === 'later') {
    if (anchor === null || anchor.date < earliest || anchor.date > latest || earliest === latest)
      return undefined;
    return part === 'earlier'
      ? { earliest, latest: anchor.date, approximate }
      : { earliest: anchor.date, latest, approximate };
  }
  if (whole.grain === 'day') return { earliest, latest, approximate };
  const portion = PORTIONS[part];
  const edge = whole.grain === 'year' && (part === 'beginning' || part === 'end');
  const from = edge && part === 'end' ? 1 - YEAR_EDGE : portion.from;
  const to = edge && part === 'beginning' ? YEAR_EDGE : portion.to;
  const [first, last] = cutDays(earliest, latest, from, to);
  return { earliest: first, latest: last, approximate: approximate || portion.approximate };
}

/** The days between two fractions of a period, in whole years, months or days; never less than the fractions say. */
function cutDays(earliest: IsoDate, latest: IsoDate, from: number, to: number): [IsoDate, IsoDate] {
  const months = wholeMonths(earliest, latest);
  if (months >= 120) {
    const { year } = partsOf(earliest);
    const years = months / 12;
    return [isoDay(year + floor(years * from), 1, 1), isoDay(year + ceil(years * to) - 1, 12, 31)];
  }
  if (months >= 3) {
    const { year, month } = partsOf(earliest);
    const first = addMonths(year, month, floor(months * from));
    const last = addMonths(year, month, ceil(months * to) - 1);
    return [
      isoDay(first.year, first.month, 1),
      isoDay(last.year, last.month, daysInMonth(last.year, last.month)),
    ];
  }
  // Months are cut at the 10th, 15th and 20th whatever their length.
  const days = months === 1 ? 30 : daysBetween(earliest, latest) + 1;
  const first = addDays(earliest, floor(days * from));
  return [first, to >= 1 ? latest : addDays(earliest, ceil(days * to) - 1)];
}

/** "The third week of March", "the last three months of 2024"; undefined where the period is too short. */
export function cutOf(cut: Cut, whole: Piece): PartDays | undefined {
  const { earliest, latest } = whole;
  if (earliest === null || latest === null) return undefined;
  const skip = cut.at < 0 ? 0 : cut.at - 1;
  const { approximate } = whole;
  if (cut.unit === 'week') return weeksOf(cut, earliest, latest);
  const [first, last] = cut.at < 0 ? fromEnd(cut, latest) : fromStart(cut, earliest, skip);
  return first < earliest || last > latest ? undefined : { earliest: first, latest: last, approximate };
}

/** Weeks are counted from the period's first day, or by the calendar, a week lying where its Thursday does: the hull of both. */
function weeksOf(cut: Cut, earliest: IsoDate, latest: IsoDate): PartDays | undefined {
  const days = 7 * cut.count;
  const skip = cut.at < 0 ? 0 : (cut.at - 1) * 7;
  const plain = cut.at < 0 ? addDays(latest, 1 - days) : addDays(earliest, skip);
  const [firstWeek] = weekOf(addDays(earliest, 3));
  const [lastWeek] = weekOf(addDays(latest, -3));
  const calendar = cut.at < 0 ? addDays(lastWeek, 7 - days) : addDays(firstWeek, skip);
  if (plain < earliest || addDays(plain, days - 1) > addDays(latest, 6)) return undefined;
  const end = addDays(plain, days - 1);
  const [first, last] = [
    plain < calendar ? plain : calendar,
    [end > latest ? latest : end, addDays(calendar, days - 1)].sort()[1] ?? end,
  ];
  return { earliest: first, latest: last, approximate: true };
}

function fromStart(cut: Cut, earliest: IsoDate, skip: number): [IsoDate, IsoDate] {
  if (cut.unit === 'month') {
    const { year, month } = partsOf(earliest);
    const first = addMonths(year, month, skip);
    const last = addMonths(year, month, skip + cut.count - 1);
    return [isoDay(first.year, first.month, 1), endOfMonth(isoDay(last.year, last.month, 1))];
  }
  return [addDays(earliest, skip), addDays(earliest, skip + cut.count - 1)];
}

function fromEnd(cut: Cut, latest: IsoDate): [IsoDate, IsoDate] {
  if (cut.unit === 'month') {
    const { year, month } = partsOf(latest);
    const first = addMonths(year, month, 1 - cut.count);
    return [isoDay(first.year, first.month, 1), latest];
  }
  return [addDays(latest, 1 - cut.count), latest];
}

function wholeMonths(earliest: IsoDate, latest: IsoDate): number {
  if (!earliest.endsWith('-01') || latest !== endOfMonth(latest)) return 0;
  const from = partsOf(earliest);
  const to = partsOf(latest);
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}

function floor(value: number): number {
  return Math.floor(value + 1e-9);
}

function ceil(value: number): number {
  return Math.ceil(value - 1e-9);
}
