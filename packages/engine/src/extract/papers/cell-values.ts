/** Quantities and sums in cells and fields: one number, its words kept, its unit or currency from the nearest place that names it. */
import { CURRENCY_NUMBERS, CURRENCY_WORDS } from '../../data/papers/currency-words.ts';
import { UNIT_WORDS } from '../../data/papers/unit-words.ts';
import type { Money, Quantity } from '../../values/index.ts';
import { type NumberMarks, type NumberUse, settleNumber, UNKNOWN_MARKS } from './number-marks.ts';

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.map((word): [string, string] => [word, unit])),
);
const CURRENCIES: readonly (readonly [string, string])[] = Object.entries(CURRENCY_WORDS)
  .flatMap(([code, words]) => words.map((word): [string, string] => [word, code]))
  .sort((a, b) => b[0].length - a[0].length);
/** A number as cells write it: sign, brackets of accountants, any separators between its digits. */
const NUMBER = /[-−–+(]?\s?\d(?:[\d.,'’ \u00A0\u202F]*\d)?(?:[-−]\d{2}(?!\d))?\)?/u;

/** The rule of a value whose mark nothing settles: its bounds are its two readings. */
export const AMBIGUOUS_RULE = 'paper.cell.ambiguous';
/** Units that are counted and never divided. */
const WHOLE_UNITS: ReadonlySet<string> = new Set(['piece', 'set', 'box']);

export interface CellNumber {
  /** The number, or the smaller of two readings. */
  readonly value: number;
  /** The greater of two readings, else the number. */
  readonly upper: number;
  /** True for a minus before or after the number, or brackets around it. */
  readonly negative: boolean;
  /** What stands around the number in the cell. */
  readonly before: string;
  readonly after: string;
}

/** How to read the digits of a cell: the marks of the paper, what the number counts, the typed value behind the cell where it has one. */
export interface CellOptions {
  readonly marks?: NumberMarks | undefined;
  readonly use?: NumberUse | undefined;
  /** The currency of a sum, where another place names it. */
  readonly currency?: string | null | undefined;
  readonly value?: number | string | boolean | undefined;
}

/** The one number of a cell, or undefined where there is none, or a second one that is no part of it. */
export function numberIn(text: string, options: CellOptions = {}): CellNumber | undefined {
  const typed = options.value;
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const words = match[0];
  const after = text.slice(match.index + words.length);
  if (/\d/u.test(after.replace(/\([^)]*\)|%/gu, ''))) return undefined;
  const before = text.slice(0, match.index);
  if (/\p{L}[-\p{L}]*\d*$/u.test(before) && /[\p{L}-]$/u.test(before) && !currencyIn(before))
    return undefined;
  const bare = words.replace(/^[-−–+(]\s?|\)$/gu, '').replace(/[-−](?=\d{2}$)/u, '.');
  const readings =
    typeof typed === 'number'
      ? [Math.abs(typed)]
      : settleNumber(bare, options.marks ?? UNKNOWN_MARKS, options.use, options.currency);
  const [value] = readings;
  if (value === undefined) return undefined;
  const negative =
    /^[-−–(]/u.test(words) || /^\s?[-−]\s*$/u.test(after) || (typeof typed === 'number' && typed < 0);
  return { value, upper: readings.at(-1) ?? value, negative, before: before.trim(), after: after.trim() };
}

/** The quantity of a cell: its unit from the cell, else from the unit column or the heading. */
export function quantityIn(
  text: string,
  elsewhere: readonly (string | undefined)[] = [],
  options: CellOptions = {},
): Quantity | null {
  const found = numberIn(text, options);
  if (found === undefined || found.negative) return null;
  const unit = [found.after, ...elsewhere].reduce<string | null>(
    (known, words) => known ?? unitIn(words),
    null,
  );
  const whole = unit !== null && WHOLE_UNITS.has(unit);
  const number = whole ? (numberIn(text, { ...options, use: 'pieces' }) ?? found) : found;
  return { text, ...boundsOf(number), unit, approximate: false };
}

/** The unit that words name, as a singular; null where they name none. */
export function unitIn(words: string | undefined): string | null {
  if (words === undefined) return null;
  const inner = /[([（,]\s*([^)\]）]{1,16})[)\]）]?\s*$/u.exec(words)?.[1] ?? words;
  const clean = inner
    .toLowerCase()
    .replace(/[.\s]+$/u, '')
    .trim();
  return UNITS.get(clean) ?? UNITS.get(clean.replace(/^(?:в|in)\s+/u, '')) ?? null;
}

/** The sum of a cell: its currency from the cell, else from the places given, nearest first. */
export function moneyIn(
  text: string,
  elsewhere: readonly (string | null | undefined)[] = [],
  options: CellOptions = {},
): Money | null {
  const found = numberIn(text, options);
  if (found === undefined) return null;
  const own = currencyIn(`${found.before} ${found.after}`);
  const currency =
    own ?? elsewhere.reduce<string | null>((known, words) => known ?? currencyIn(words ?? ''), null);
  const number = numberIn(text, { ...options, use: 'sum', currency }) ?? found;
  return { text, ...boundsOf(number), currency, approximate: false };
}

function boundsOf({
  value,
  upper,
}: CellNumber): Pick<Money, 'min' | 'max' | 'minExclusive' | 'maxExclusive' | 'rule'> {
  return {
    min: value,
    max: upper,
    minExclusive: false,
    maxExclusive: false,
    rule: value === upper ? 'paper.cell' : AMBIGUOUS_RULE,
  };
}

/** The one ISO 4217 code that words name; null where they name none, or two. */
export function currencyIn(words: string): string | null {
  const lower = words.toLowerCase();
  if (lower.trim() === '') return null;
  const found = new Set<string>();
  let rest = lower;
  for (const [word, code] of CURRENCIES) {
    const at = standingAlone(rest, word);
    if (at < 0) continue;
    found.add(code);
    rest = rest.slice(0, at) + ' '.repeat(word.length) + rest.slice(at + word.length);
  }
  const [only] = found;
  if (found.size === 1 && only !== undefined) return only;
  // "Российский рубль, 643", "643": a sum of 840,00 is no code.
  const numeric = /(?:^|[\p{L})],?\s{0,2}\(?)(\d{3})\)?\s*$/u.exec(lower)?.[1];
  return found.size === 0 && numeric !== undefined ? (CURRENCY_NUMBERS[numeric] ?? null) : null;
}

function standingAlone(text: string, word: string): number {
  const letters = /\p{L}/u.test(word) && !/\p{Script=Han}/u.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!letters) return at;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (!/\p{L}/u.test(before) && !(/\p{L}/u.test(after) && /\p{L}$/u.test(word))) return at;
  }
  return -1;
}
