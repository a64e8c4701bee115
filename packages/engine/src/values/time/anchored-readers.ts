/** Times read against an anchor. Without one they keep their words and have no bounds. */
import type { TimeUnit } from '../../data/time/grammar.ts';
import type { IsoDate } from '../interval.ts';
import { addDays, addMonths, daysInMonth, isoDay, partsOf, weekdayOf } from './calendar.ts';
import { halfOf, monthOf, quarterOf, weekOf, yearOf } from './periods.ts';
import type { ReadContext } from './piece.ts';
import {
  day,
  monthIn,
  numberIn,
  OPEN,
  type Reader,
  type Reading,
  spanning,
  stepIn,
  stepName,
  unitIn,
  type Words,
} from './reading.ts';

/** A unit of the calendar, `steps` from the one that holds the anchor. */
function unitAt(anchor: IsoDate, unit: TimeUnit, steps: number): Reading | undefined {
  const { year, month } = partsOf(anchor);
  const anchored = { anchored: true };
  if (unit === 'day') {
    const iso = addDays(anchor, steps);
    return spanning('day', [iso, iso], anchored);
  }
  if (unit === 'week') return spanning('week', weekOf(addDays(anchor, steps * 7)), anchored);
  if (unit === 'month') {
    const at = addMonths(year, month, steps);
    return spanning('month', monthOf(at.year, at.month), anchored);
  }
  if (unit === 'quarter') {
    const at = addMonths(year, month, steps * 3);
    return spanning('quarter', quarterOf(at.year, Math.ceil(at.month / 3)), anchored);
  }
  if (unit === 'half') {
    const at = addMonths(year, month, steps * 6);
    return spanning('half', halfOf(at.year, at.month > 6 ? 2 : 1), anchored);
  }
  if (unit === 'year') return spanning('year', yearOf(year + steps), anchored);
  const decade = Math.floor(year / 10) * 10 + steps * 10;
  return spanning('span', [isoDay(decade, 1, 1), isoDay(decade + 9, 12, 31)], anchored);
}

/** The day `count` units before (after, when negative) the anchor. */
function back(anchor: IsoDate, unit: TimeUnit, count: number): IsoDate {
  if (unit === 'day' || unit === 'week') return addDays(anchor, -count * (unit === 'week' ? 7 : 1));
  const months = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 }[unit] * count;
  const { year, month, day: at } = partsOf(anchor);
  const to = addMonths(year, month, -months);
  return isoDay(to.year, to.month, Math.min(at, daysInMonth(to.year, to.month)));
}

function anchoredUnit(steps: (words: Words) => number | undefined, name: string, fixed?: TimeUnit): Reader {
  return (words, { anchor }) => {
    const unit = fixed ?? unitIn(words);
    const count = steps(words) ?? (words.word('relative') === undefined ? 0 : undefined);
    if (unit === undefined || count === undefined) return undefined;
    const rule = name === 'relative' ? `${stepName(count)}-${unit}` : `${unit}-${name}`;
    if (anchor === null) return { ...OPEN, rule };
    const reading = unitAt(anchor.date, unit, count);
    return reading && { ...reading, rule };
  };
}

function shiftedDay(days: number): Reader {
  return (_words, { anchor }) => (anchor === null ? OPEN : unitAt(anchor.date, 'day', days));
}

function weekdayNear(words: Words, context: ReadContext, steps: number | undefined): Reading | undefined {
  const target = words.grammar.weekdays[words.word('weekday') ?? ''];
  if (target === undefined) return undefined;
  if (context.anchor === null) return { ...OPEN, grain: 'day' };
  const { date } = context.anchor;
  const here = weekdayOf(date);
  const since = (here - target + 7) % 7;
  if (steps === undefined)
    return { ...spanning('day', [addDays(date, -since), addDays(date, -since)]), anchored: true };
  if (steps < 0) return eitherWeek(date, since === 0 ? -7 : -since, here);
  if (steps === 0) return unitAt(date, 'day', target - here);
  return eitherWeek(date, 7 - since, here);
}

/** "Last Monday" said on a Thursday, or "next Friday": the one of this week or the one beyond it. */
function eitherWeek(date: IsoDate, days: number, here: number): Reading | undefined {
  const ahead = days > 0;
  const inWeek = ahead ? here + days <= 7 : here + days >= 1;
  if (!inWeek) return unitAt(date, 'day', days);
  const near = addDays(date, days);
  const far = addDays(near, ahead ? 7 : -7);
  const [from, to] = ahead ? [near, far] : [far, near];
  return spanning('span', [from, to], { anchored: true, edtf: `[${from},${to}]` });
}

/** Readers by rule, for every language alike. */
export const ANCHORED_READERS: Readonly<Record<string, Reader>> = {
  'month-of-relative-year': (words, { anchor }) => {
    const month = monthIn(words);
    const step = stepIn(words);
    if (month === undefined || step === undefined || month > 12) return undefined;
    const at = words.number('d');
    const rule = `${at === undefined ? 'month' : 'day'}-of-${stepName(step)}-year`;
    if (anchor === null) return { ...OPEN, rule };
    const year = partsOf(anchor.date).year + step;
    if (at === undefined) return spanning('month', monthOf(year, month), { anchored: true, rule });
    const reading = day(year, month, at);
    return reading && { ...reading, anchored: true, rule };
  },
  'relative-fiscal-year': (words, { anchor }) => {
    const step = stepIn(words);
    if (step === undefined) return undefined;
    if (anchor === null) return OPEN;
    const year = partsOf(anchor.date).year + step;
    return spanning('span', [isoDay(year - 1, 7, 1), isoDay(year + 1, 6, 30)], {
      approximate: true,
      anchored: true,
    });
  },
  relative: anchoredUnit(stepIn, 'relative'),
  'before-last': anchoredUnit(() => -2, 'before-last'),
  'before-last-year': anchoredUnit(() => -2, 'before-last', 'year'),
  'after-next': anchoredUnit(() => 2, 'after-next'),
  'step-year': anchoredUnit(stepIn, 'relative', 'year'),
  'step-month': anchoredUnit(stepIn, 'relative', 'month'),
  'step-week': anchoredUnit(stepIn, 'relative', 'week'),
  'step-quarter': anchoredUnit(stepIn, 'relative', 'quarter'),
  'last-year': anchoredUnit(() => -1, 'relative', 'year'),
  'this-year': anchoredUnit(() => 0, 'relative', 'year'),
  ago: (words, { anchor }) => {
    const unit = unitIn(words);
    const count = numberIn(words) ?? (words.word('number') === undefined ? 1 : undefined);
    if (unit === undefined || count === undefined) return undefined;
    const rule = `${unit}s-ago`;
    if (anchor === null) return { ...OPEN, rule };
    const reading = unitAt(back(anchor.date, unit, count), unit, 0);
    const approximate = unit !== 'day' || words.word('approx') !== undefined;
    return reading && { ...reading, approximate, rule };
  },
  'in-units': (words, { anchor }) => {
    const unit = unitIn(words);
    const count = numberIn(words);
    if (unit === undefined || count === undefined) return undefined;
    if (anchor === null) return OPEN;
    const reading = unitAt(back(anchor.date, unit, -count), unit, 0);
    return reading && { ...reading, approximate: unit !== 'day' };
  },
  'long-ago': (_words, { anchor }) =>
    anchor === null ? OPEN : spanning('none', [null, anchor.date], { anchored: true, approximate: true }),
  recent: (_words, { anchor }) =>
    anchor === null ? OPEN : spanning('none', [null, anchor.date], { anchored: true, approximate: true }),
  'past-units': (words, { anchor }) => {
    const unit = unitIn(words);
    const count = numberIn(words) ?? (words.word('number') === undefined ? 1 : undefined);
    if (unit === undefined || count === undefined) return undefined;
    if (anchor === null) return OPEN;
    // "The last quarter" may be the calendar's or the three months just gone.
    const whole = unit === 'quarter' ? unitAt(anchor.date, unit, -count)?.earliest : undefined;
    const from = [back(anchor.date, unit, count), whole ?? anchor.date].sort()[0] ?? null;
    return spanning('span', [from, anchor.date], {
      anchored: true,
      approximate: true,
    });
  },
  'next-units': (words, { anchor }) => {
    const unit = unitIn(words);
    const count = numberIn(words);
    if (unit === undefined || count === undefined) return undefined;
    if (anchor === null) return OPEN;
    // "The next two quarters" may be the calendar's.
    const whole =
      unit === 'quarter' || unit === 'decade' ? unitAt(anchor.date, unit, count)?.latest : undefined;
    const to = [back(anchor.date, unit, -count), whole ?? anchor.date].sort()[1] ?? null;
    return spanning('span', [anchor.date, to], { anchored: true, approximate: true });
  },
  'months-ago': (words, { anchor }) => {
    const rule = 'months-ago';
    if (anchor === null) return { ...OPEN, rule };
    const months = words.word('longer') === undefined ? 6 : 18;
    const reading = unitAt(back(anchor.date, 'month', months), 'month', 0);
    return reading && { ...reading, approximate: true, rule };
  },
  'past-half-year': (_words, { anchor }) =>
    anchor === null
      ? OPEN
      : spanning('span', [back(anchor.date, 'month', 6), anchor.date], { anchored: true, approximate: true }),
  'year-to-date': (words, { anchor }) => {
    if (anchor === null) return OPEN;
    const { year, month } = partsOf(anchor.date);
    const unit = unitIn(words);
    const first =
      unit === 'month'
        ? isoDay(year, month, 1)
        : unit === 'quarter'
          ? quarterOf(year, Math.ceil(month / 3))[0]
          : isoDay(year, 1, 1);
    return spanning('span', [first, anchor.date], { anchored: true });
  },
  'part-of-this-month': (words, { anchor }) => {
    const half = words.grammar.parts[words.word('part') ?? ''];
    if (anchor === null || half === undefined) return anchor === null ? OPEN : undefined;
    const { year, month } = partsOf(anchor.date);
    const [first, last] = monthOf(year, month);
    return half === 'first-half'
      ? spanning('span', [first, isoDay(year, month, 15)], { anchored: true })
      : spanning('span', [isoDay(year, month, 16), last], { anchored: true });
  },
  yesterday: shiftedDay(-1),
  today: shiftedDay(0),
  tomorrow: shiftedDay(1),
  'day-before-yesterday': shiftedDay(-2),
  'day-after-tomorrow': shiftedDay(2),
  weekday: (words, context) => weekdayNear(words, context, undefined),
  'relative-weekday': (words, context) => {
    const step = stepIn(words);
    return step === undefined ? undefined : weekdayNear(words, context, step);
  },
  'weekday-of-week': (words, { anchor }) => {
    const target = words.grammar.weekdays[words.word('weekday') ?? ''];
    const step = stepIn(words);
    if (target === undefined || step === undefined) return undefined;
    return anchor === null ? OPEN : unitAt(anchor.date, 'day', target - weekdayOf(anchor.date) + step * 7);
  },
  'relative-weekend': (words, { anchor }) => {
    const step = stepIn(words);
    if (step === undefined) return undefined;
    if (anchor === null) return OPEN;
    const [monday, sunday] = weekOf(addDays(anchor.date, step * 7));
    return spanning('span', [addDays(monday, 5), sunday], { anchored: true });
  },
  'day-in-month': (words, { anchor }) => {
    const at = words.number('d');
    if (at === undefined) return undefined;
    if (anchor === null) return OPEN;
    const { year, month, day: today } = partsOf(anchor.date);
    const to = addMonths(year, month, at > today ? -1 : 0);
    const reading = day(to.year, to.month, at);
    return reading && { ...reading, anchored: true };
  },
  'day-of-relative-month': (words, { anchor }) => {
    const at = words.number('d');
    const step = stepIn(words);
    if (at === undefined || step === undefined) return undefined;
    if (anchor === null) return OPEN;
    const { year, month } = partsOf(anchor.date);
    const to = addMonths(year, month, step);
    const reading = day(to.year, to.month, at);
    return reading && { ...reading, anchored: true };
  },
  'day-after': () => OPEN,
  'day-before': () => OPEN,
  'next-day': () => OPEN,
  'previous-day': () => OPEN,
  'same-day': () => OPEN,
  'same-period': () => OPEN,
  'units-after': () => OPEN,
  'units-later': () => OPEN,
};
