/** What a matched pattern means: one reader per rule, for all languages alike. */
import type { TimeGrammar, TimeUnit } from '../../data/time/grammar.ts';
import { STAMP_MONTHS } from '../../data/time/numeric.ts';
import type { IsoDate } from '../interval.ts';
import {
  addDays,
  addMonths,
  daysInMonth,
  endOfMonth,
  isoDay,
  isRealDay,
  partsOf,
  weekdayOf,
} from './calendar.ts';
import { halfOf, monthOf, quarterOf, seasonOf, weekOf, yearOf } from './periods.ts';
import type { Grain, Piece, ReadContext, Yearless } from './piece.ts';

export type Reading = Omit<Piece, 'start' | 'end' | 'weak' | 'rule'> & { readonly rule?: string };

export interface Words {
  /** The text of a slot, lower case. */
  readonly word: (slot: string) => string | undefined;
  readonly number: (slot: string) => number | undefined;
  readonly grammar: TimeGrammar;
}

type Reader = (words: Words, context: ReadContext) => Reading | undefined;

const OPEN: Reading = { grain: 'none', earliest: null, latest: null, approximate: false, anchored: true };

/** A reading of two days. */
export function spanning(
  grain: Grain,
  [earliest, latest]: readonly [IsoDate | null, IsoDate | null],
  extra: Partial<Reading> = {},
): Reading {
  return { grain, earliest, latest, approximate: false, anchored: false, ...extra };
}

function day(
  year: number | undefined,
  month: number | undefined,
  at: number | undefined,
): Reading | undefined {
  if (year === undefined || month === undefined || at === undefined || !isRealDay(year, month, at))
    return undefined;
  const iso = isoDay(year, month, at);
  return spanning('day', [iso, iso]);
}

function yearIn(words: Words, slot = 'y'): number | undefined {
  const short = words.number(`${slot[0] === 'y' ? 'y' : slot}${slot}`);
  return words.number(slot) ?? (short === undefined ? undefined : pivot(short));
}

/** Two digits of a year: up to 49 this century, from 50 the last. */
function pivot(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

function monthIn(words: Words, slot = 'month'): number | undefined {
  const word = words.word(slot);
  return word === undefined ? words.number('m') : words.grammar.months[word];
}

function withoutYear(yearless: Yearless, grain: Grain, relative?: number): Reading {
  return {
    ...OPEN,
    grain,
    anchored: false,
    yearless,
    ...(relative === undefined ? {} : { relative }),
  };
}

const numericDate: Reader = (words) => day(yearIn(words), words.number('m'), words.number('d'));

const slashDate: Reader = (words) => {
  const year = yearIn(words);
  const a = words.number('a');
  const b = words.number('b');
  if (year === undefined || a === undefined || b === undefined) return undefined;
  const dayFirst = day(year, b, a);
  const monthFirst = day(year, a, b);
  if (dayFirst === undefined || monthFirst === undefined || a === b) return dayFirst ?? monthFirst;
  const [from, to] = [dayFirst.earliest ?? '', monthFirst.earliest ?? ''].sort();
  return spanning('span', [from ?? null, to ?? null], {
    rule: 'ambiguous-date',
    edtf: `[${from ?? ''},${to ?? ''}]`,
  });
};

/** A unit of the calendar, `steps` from the one that holds the anchor. */
export function unitAt(anchor: IsoDate, unit: TimeUnit, steps: number): Reading | undefined {
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

function stepName(steps: number): string {
  return steps === 0 ? 'this' : steps < 0 ? 'last' : 'next';
}

function unitIn(words: Words): TimeUnit | undefined {
  return words.grammar.units[words.word('unit') ?? ''];
}

function numberIn(words: Words): number | undefined {
  const word = words.word('number');
  return word === undefined
    ? undefined
    : (words.grammar.numbers[word] ?? words.number('number') ?? digits(word));
}

function digits(word: string): number | undefined {
  return /^\d{1,4}$/u.test(word) ? Number(word) : undefined;
}

function stepIn(words: Words): number | undefined {
  return words.grammar.relatives[words.word('relative') ?? ''];
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
  if (steps < 0) return unitAt(date, 'day', -(since === 0 ? 7 : since));
  if (steps === 0) return unitAt(date, 'day', target - here);
  return unitAt(date, 'day', 7 - since);
}

export const READERS: Readonly<Record<string, Reader>> = {
  'iso-date': numericDate,
  'year-first-date': numericDate,
  'dotted-date': numericDate,
  'slash-date': slashDate,
  'stamp-date': (words) => day(yearIn(words), STAMP_MONTHS[words.word('stamp') ?? ''], words.number('d')),
  date: (words) => day(yearIn(words), monthIn(words), words.number('d')),
  'day-range': (words) => {
    const month = monthIn(words);
    const from = words.number('d');
    const to = words.number('d2');
    if (month === undefined || from === undefined || to === undefined || from >= to) return undefined;
    const year = yearIn(words);
    if (year === undefined)
      return to > 31 ? undefined : withoutYear({ month, day: from, lastDay: to }, 'span');
    if (!isRealDay(year, month, to)) return undefined;
    return spanning('span', [isoDay(year, month, from), isoDay(year, month, to)]);
  },
  'day-of-month': (words) => {
    const month = monthIn(words);
    const at = words.number('d');
    return month === undefined || at === undefined || !isRealDay(2024, month, at)
      ? undefined
      : withoutYear({ month, day: at }, 'day');
  },
  'month-year': (words) => {
    const year = yearIn(words);
    const month = monthIn(words);
    return year === undefined || month === undefined || month > 12
      ? undefined
      : spanning('month', monthOf(year, month));
  },
  month: (words) => {
    const month = monthIn(words);
    return month === undefined || month > 12 ? undefined : withoutYear({ month }, 'month');
  },
  'relative-month': (words) => {
    const month = monthIn(words);
    const step = stepIn(words);
    if (month === undefined || step === undefined) return undefined;
    return { ...withoutYear({ month }, 'month', step), rule: `${stepName(step)}-named-month` };
  },
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
  quarter: (words) => {
    const quarter = ordinalIn(words) ?? words.number('q') ?? words.number('q2');
    return quarter === undefined || quarter > 4 ? undefined : withoutYear({ quarter }, 'quarter');
  },
  'quarter-of-year': (words) => {
    const year = yearIn(words);
    const quarter = words.number('q') ?? words.number('q2') ?? ordinalIn(words);
    return year === undefined || quarter === undefined
      ? undefined
      : spanning('quarter', quarterOf(year, quarter));
  },
  half: (words) => {
    const half = words.number('h') ?? ordinalIn(words);
    return half === undefined || half > 2 ? undefined : withoutYear({ half }, 'half');
  },
  'half-of-year': (words) => {
    const year = yearIn(words);
    const half = words.number('h') ?? words.number('h2') ?? ordinalIn(words);
    return year === undefined || half === undefined ? undefined : spanning('half', halfOf(year, half));
  },
  season: (words) => {
    const season = words.grammar.seasons[words.word('season') ?? ''];
    return season === undefined ? undefined : withoutYear({ season }, 'season');
  },
  'relative-season': (words) => {
    const season = words.grammar.seasons[words.word('season') ?? ''];
    const step = stepIn(words);
    if (season === undefined || step === undefined) return undefined;
    return { ...withoutYear({ season }, 'season', step), rule: `${stepName(step)}-named-season` };
  },
  year: (words) => {
    const year = yearIn(words);
    return year === undefined ? undefined : spanning('year', yearOf(year));
  },
  'year-range': (words) => {
    const from = words.number('y');
    const short = words.number('yy2');
    const to =
      words.number('y2') ??
      (short === undefined || from === undefined ? undefined : Math.floor(from / 100) * 100 + short);
    if (from === undefined || to === undefined || to <= from || to - from > 60) return undefined;
    return spanning('span', [isoDay(from, 1, 1), isoDay(to, 12, 31)]);
  },
  decade: (words) => {
    const decade = words.number('decade') ?? words.number('decade2');
    if (decade === undefined) return undefined;
    const from = decade < 10 ? 1900 + decade * 10 : decade * 10;
    return spanning('span', [isoDay(from, 1, 1), isoDay(from + 9, 12, 31)]);
  },
  'fiscal-year': (words) => {
    const year = yearIn(words);
    if (year === undefined) return undefined;
    // Fiscal years named after one calendar year start between July before it and July in it, by country.
    return spanning('span', [isoDay(year - 1, 7, 1), isoDay(year + 1, 6, 30)], { approximate: true });
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
  'step-year': anchoredUnit(stepIn, 'relative', 'year'),
  'step-month': anchoredUnit(stepIn, 'relative', 'month'),
  'step-week': anchoredUnit(stepIn, 'relative', 'week'),
  'step-quarter': anchoredUnit(stepIn, 'relative', 'quarter'),
  'last-year': anchoredUnit(() => -1, 'relative', 'year'),
  'this-year': anchoredUnit(() => 0, 'relative', 'year'),
  'minguo-year': (words) => {
    const year = words.number('minguo');
    return year === undefined ? undefined : spanning('year', yearOf(year + 1911));
  },
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
    return spanning('span', [back(anchor.date, unit, count), anchor.date], {
      anchored: true,
      approximate: true,
    });
  },
  'next-units': (words, { anchor }) => {
    const unit = unitIn(words);
    const count = numberIn(words);
    if (unit === undefined || count === undefined) return undefined;
    if (anchor === null) return OPEN;
    return spanning('span', [anchor.date, back(anchor.date, unit, -count)], {
      anchored: true,
      approximate: true,
    });
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
  part: (words) => {
    const part = words.grammar.parts[words.word('part') ?? ''];
    return part === undefined ? undefined : { ...OPEN, anchored: false, part };
  },
  'week-of': (words) => {
    const at = words.grammar.ordinals[words.word('ordinal') ?? ''];
    const last = /^(?:last|final|closing|последн|останн)/u.test(words.word('ordinal') ?? '');
    return at === undefined
      ? undefined
      : { ...OPEN, anchored: false, cut: { unit: 'week', at: last ? -1 : at, count: 1 } };
  },
  'first-units': (words) => {
    const unit = unitIn(words);
    const count = numberIn(words);
    if (count === undefined || (unit !== 'day' && unit !== 'week' && unit !== 'month')) return undefined;
    return { ...OPEN, anchored: false, cut: { unit, at: isLast(words) ? -1 : 1, count } };
  },
  'month-of': (words) => ({
    ...OPEN,
    anchored: false,
    cut: { unit: 'month', at: isLast(words) ? -1 : 1, count: 1 },
  }),
  'day-after': () => OPEN,
  'day-before': () => OPEN,
  'next-day': () => OPEN,
  'previous-day': () => OPEN,
  'same-day': () => OPEN,
  'same-period': () => OPEN,
  'units-after': () => OPEN,
  'units-later': () => OPEN,
};

function ordinalIn(words: Words): number | undefined {
  const word = words.word('ordinal');
  return word === undefined ? undefined : words.grammar.ordinals[word];
}

function isLast(words: Words): boolean {
  return /^(?:last|final|closing|последн|останн|最后|最後|后|後)/u.test(words.word('edge') ?? '');
}

export { endOfMonth, seasonOf };
