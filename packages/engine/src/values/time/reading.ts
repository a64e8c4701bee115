/** What a reader gives and works with: the words of a match, and readings made of days. */
import type { TimeGrammar, TimeUnit } from '../../data/time/grammar.ts';
import type { IsoDate } from '../interval.ts';
import { isoDay, isRealDay } from './calendar.ts';
import type { Grain, Piece, ReadContext, Yearless } from './piece.ts';
import { spelledYear } from './spelled-year.ts';

/** A piece before its place is known; the rule is that of the pattern unless the reader names one. */
export type Reading = Omit<Piece, 'start' | 'end' | 'weak' | 'rule'> & { readonly rule?: string };

/** The captured words of a match. */
export interface Words {
  /** The text of a slot, lower case. */
  readonly word: (slot: string) => string | undefined;
  readonly number: (slot: string) => number | undefined;
  readonly grammar: TimeGrammar;
}

/** What a pattern means. Undefined where its words do not form a time. */
export type Reader = (words: Words, context: ReadContext) => Reading | undefined;

/** Words that place something in time without saying when. */
export const OPEN: Reading = {
  grain: 'none',
  earliest: null,
  latest: null,
  approximate: false,
  anchored: true,
};

/** A reading of two days. */
export function spanning(
  grain: Grain,
  [earliest, latest]: readonly [IsoDate | null, IsoDate | null],
  extra: Partial<Reading> = {},
): Reading {
  return { grain, earliest, latest, approximate: false, anchored: false, ...extra };
}

/** One day, or undefined where the calendar has none such. */
export function day(
  year: number | undefined,
  month: number | undefined,
  at: number | undefined,
): Reading | undefined {
  if (year === undefined || month === undefined || at === undefined || !isRealDay(year, month, at))
    return undefined;
  const iso = isoDay(year, month, at);
  return spanning('day', [iso, iso]);
}

/** The year of a match, in four digits or two. */
export function yearIn(words: Words, slot = 'y'): number | undefined {
  const short = words.number(`${slot[0] === 'y' ? 'y' : slot}${slot}`);
  return words.number(slot) ?? (short === undefined ? spelledYear(words.word('yw')) : pivot(short));
}

/** Two digits of a year: up to 49 this century, from 50 the last. */
function pivot(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

/** The day of a match, in digits or words. */
export function dayIn(words: Words, slot: 'd' | 'd2' = 'd'): number | undefined {
  const { dayWords = {}, dayCounts = {} } = words.grammar;
  const word = words.word(slot === 'd' ? 'dw' : 'dw2')?.replace(/-/gu, ' ');
  const count = slot === 'd' ? words.word('cw')?.replace(/-/gu, ' ') : undefined;
  return words.number(slot) ?? dayWords[word ?? ''] ?? dayCounts[count ?? ''];
}

/** The month of a match, by name or in digits. */
export function monthIn(words: Words, slot = 'month'): number | undefined {
  const word = words.word(slot);
  return word === undefined ? words.number('m') : words.grammar.months[word];
}

/** A reading that waits for its year. */
export function withoutYear(yearless: Yearless, grain: Grain, relative?: number): Reading {
  return {
    ...OPEN,
    grain,
    anchored: false,
    yearless,
    ...(relative === undefined ? {} : { relative }),
  };
}

/** "last", "this" or "next". */
export function stepName(steps: number): string {
  return steps === 0 ? 'this' : steps < 0 ? 'last' : 'next';
}

/** The unit of a match. */
export function unitIn(words: Words): TimeUnit | undefined {
  return words.grammar.units[words.word('unit') ?? ''];
}

/** The count of a match. */
export function numberIn(words: Words): number | undefined {
  const word = words.word('number');
  return word === undefined
    ? undefined
    : (words.grammar.numbers[word] ?? words.number('number') ?? digits(word));
}

function digits(word: string): number | undefined {
  return /^\d{1,4}$/u.test(word) ? Number(word) : undefined;
}

/** The step of a match: last year is -1. */
export function stepIn(words: Words): number | undefined {
  return words.grammar.relatives[words.word('relative') ?? ''];
}

/** The ordinal of a match. */
export function ordinalIn(words: Words): number | undefined {
  const word = words.word('ordinal');
  return word === undefined ? undefined : words.grammar.ordinals[word];
}

/** Whether "first" or "last" counts from the end. */
export function isLast(words: Words): boolean {
  return /^(?:last|final|closing|последн|останн|最后|最後|后|後)/u.test(words.word('edge') ?? '');
}
