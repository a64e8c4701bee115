/**
 * How a paper writes its numbers: which mark divides whole from part. The numbers of its own cells show it, or its
 * arithmetic does; the habit of its language speaks only where they do not. `1,250` that nothing settles keeps both
 * readings.
 */
import { MILLESIMAL_CURRENCIES } from '../../data/papers/currency-words.ts';
import { type DecimalMark, decimalMarkOf, numberReadings } from '../../values/index.ts';
import type { Sheet } from './sheet.ts';

export interface NumberMarks {
  /** The mark that the paper's own numbers, or its arithmetic, show. */
  readonly decimal: DecimalMark | null;
  /** The mark that divides in the language of the paper. */
  readonly habit: DecimalMark | null;
  /** Whether that language groups by the other mark; Russian and Ukrainian group by blanks. */
  readonly groups: boolean;
}

/** What a number counts: pieces are whole, sums of money have no third decimal. */
export type NumberUse = 'pieces' | 'sum' | 'any';

/** Marks of which nothing is known. */
export const UNKNOWN_MARKS: NumberMarks = { decimal: null, habit: null, groups: false };

const HABITS: Readonly<Record<string, Pick<NumberMarks, 'habit' | 'groups'>>> = {
  en: { habit: '.', groups: true },
  zh: { habit: '.', groups: true },
  de: { habit: ',', groups: true },
  ru: { habit: ',', groups: false },
  uk: { habit: ',', groups: false },
};
/** Segments looked at to learn the decimal mark. */
const SAMPLE = 4000;
const LONGEST_CELL = 48;
const CELL =
  /^(?:\p{Sc}|\p{L}{1,4}\.?)?\s?[-−–+(]?\s?(\d[\d.,'’ \u00A0\u202F]*\d)\)?\s?(?:\p{Sc}|%|[\p{L}.]{1,8}[²³]?)?$/u;
const LABELLED =
  /(?:[:：=]|\s)\s*(?:\p{Sc}|\p{Lu}{3})?\s?(\d[\d.,'’ \u00A0\u202F]*\d)\s?(?:\p{Sc}|[\p{L}.]{1,8})?\.?$/u;

/** The marks of a sheet in a language: from cells that are numbers, then from numbers that end a line. */
export function readNumberMarks(sheet: Sheet, language: string | undefined): NumberMarks {
  const texts = sheet.lines
    .flatMap(({ segments }) => segments)
    .slice(0, SAMPLE)
    .map(({ text }) => text);
  const within = (pattern: RegExp, longest: number): string[] =>
    texts.flatMap((text) => (text.length > longest ? [] : (pattern.exec(text)?.[1] ?? [])));
  const decimal =
    decimalMarkOf(within(CELL, LONGEST_CELL)) ?? decimalMarkOf(within(LABELLED, LONGEST_CELL * 2));
  return {
    decimal,
    ...((language === undefined ? undefined : HABITS[language]) ?? { habit: null, groups: false }),
  };
}

/** Every value that the digits may have in a paper of these marks: one where it is settled. Smaller first. */
export function settleNumber(
  digits: string,
  marks: NumberMarks,
  use: NumberUse = 'any',
  currency?: string | null,
): readonly number[] {
  const open = numberReadings(digits, { decimal: null });
  // A number that can be read one way only is read so, whatever the rest of the paper does.
  if (open.length < 2) return open;
  if (marks.decimal !== null) {
    const shown = numberReadings(digits, { decimal: marks.decimal });
    if (shown.length === 1 && !(use === 'pieces' && !isWhole(shown))) return shown;
  }
  if (use === 'pieces' && open.some(Number.isInteger)) return open.filter(Number.isInteger).slice(-1);
  if (use === 'sum' && !MILLESIMAL_CURRENCIES.has(currency ?? '')) return open.slice(-1);
  const mark = /[.,]/u.exec(digits)?.[0];
  if (marks.habit !== null && (mark === marks.habit || marks.groups))
    return numberReadings(digits, { decimal: marks.habit });
  return open;
}

function isWhole(values: readonly number[]): boolean {
  return values.every(Number.isInteger);
}
