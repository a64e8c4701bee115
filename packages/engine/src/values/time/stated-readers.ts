/** Times that need no anchor, or wait for their year: dates, months, quarters, years, parts. */
import { STAMP_MONTHS } from '../../data/time/numeric.ts';
import { isoDay, isRealDay } from './calendar.ts';
import { halfOf, monthOf, quarterOf, weekOf, yearOf } from './periods.ts';
import {
  day,
  dayIn,
  isLast,
  monthIn,
  numberIn,
  OPEN,
  ordinalIn,
  type Reader,
  spanning,
  stepIn,
  stepName,
  unitIn,
  type Words,
  withoutYear,
  yearIn,
} from './reading.ts';

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

/** "10/1-11/2/2017": the days of each order that the calendar and the range allow, or the hull of both. */
const slashRange: Reader = (words) => {
  const year = yearIn(words);
  const [a, b, a2, b2] = ['a', 'b', 'a2', 'b2'].map((slot) => words.number(slot));
  const orders = [
    [day(year, b, a), day(year, b2, a2)],
    [day(year, a, b), day(year, a2, b2)],
  ].flatMap(([from, to]) =>
    from?.earliest == null || to?.latest == null || from.earliest > to.latest
      ? []
      : [[from.earliest, to.latest] as const],
  );
  const [first, second = first] = orders;
  if (first === undefined || second === undefined) return undefined;
  const bounds = [...first, ...second].sort();
  return spanning('span', [bounds[0] ?? null, bounds.at(-1) ?? null], {
    approximate: first[0] !== second[0] || first[1] !== second[1],
  });
};

/** Readers by rule, for every language alike. */
export const STATED_READERS: Readonly<Record<string, Reader>> = {
  'iso-date': numericDate,
  'year-first-date': numericDate,
  'dotted-date': numericDate,
  'slash-date': slashDate,
  'slash-range': slashRange,
  'stamp-date': (words) => day(yearIn(words), STAMP_MONTHS[words.word('stamp') ?? ''], words.number('d')),
  date: (words) => day(yearIn(words), monthIn(words), dayIn(words)),
  'day-range': (words) => {
    const month = monthIn(words);
    const from = dayIn(words);
    const to = dayIn(words, 'd2');
    if (month === undefined || from === undefined || to === undefined || from >= to) return undefined;
    const year = yearIn(words);
    if (year === undefined)
      return to > 31 ? undefined : withoutYear({ month, day: from, lastDay: to }, 'span');
    if (!isRealDay(year, month, to)) return undefined;
    return spanning('span', [isoDay(year, month, from), isoDay(year, month, to)]);
  },
  'day-of-month': (words) => {
    const month = monthIn(words);
    const at = dayIn(words);
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
    const century = centuryIn(words);
    const named = words.grammar.decades?.[words.word('decadeName') ?? ''];
    const decade =
      words.number('decade') ?? words.number('decade2') ?? (named === undefined ? undefined : named / 10);
    if (decade === undefined) return undefined;
    const from = decade < 10 ? ((century ?? 20) - 1) * 100 + decade * 10 : decade * 10;
    return spanning('span', [isoDay(from, 1, 1), isoDay(from + 9, 12, 31)]);
  },
  century: (words) => {
    const century = centuryIn(words);
    // Counted from 1801 or said of 1800: both.
    return century === undefined || century < 1 || century > 21
      ? undefined
      : spanning('span', [isoDay(century * 100 - 100, 1, 1), isoDay(century * 100, 12, 31)]);
  },
  'week-holding': (words) => {
    const held = day(yearIn(words), monthIn(words), dayIn(words))?.earliest;
    return held == null ? undefined : spanning('week', weekOf(held));
  },
  'numbered-week': (words) => {
    const week = words.number('week');
    return week === undefined || week < 1 || week > 53 ? undefined : withoutYear({ week }, 'week');
  },
  'fiscal-year': (words) => {
    const year = yearIn(words);
    if (year === undefined) return undefined;
    // Fiscal years named after one calendar year start between July before it and July in it, by country.
    return spanning('span', [isoDay(year - 1, 7, 1), isoDay(year + 1, 6, 30)], { approximate: true });
  },
  'minguo-year': (words) => {
    const year = words.number('minguo');
    return year === undefined ? undefined : spanning('year', yearOf(year + 1911));
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
    const at = isLast(words) ? -1 : 1;
    if (count === undefined) return undefined;
    if (unit === 'quarter') return { ...OPEN, anchored: false, cut: { unit: 'month', at, count: count * 3 } };
    return unit === 'day' || unit === 'week' || unit === 'month'
      ? { ...OPEN, anchored: false, cut: { unit, at, count } }
      : undefined;
  },
  'month-of': (words) => ({
    ...OPEN,
    anchored: false,
    cut: { unit: 'month', at: isLast(words) ? -1 : 1, count: 1 },
  }),
};

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The century of a match: digits, Roman numerals or a word. */
function centuryIn(words: Words): number | undefined {
  const word = words.word('century');
  if (word === undefined) return undefined;
  const digits = words.number('century') ?? words.grammar.numbers[word];
  if (digits !== undefined) return digits;
  const latin = word.replace(/х/gu, 'x').replace(/[іi]/gu, 'i');
  if (!/^[ivx]{1,5}$/u.test(latin)) return words.grammar.dayWords?.[word.replace(/-/gu, ' ')];
  const values = [...latin].map((char) => ROMAN[char] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
