/** Quantities and sums in cells and fields: one number, its words kept, its unit or currency from the nearest place that names it. */
import { CURRENCY_NUMBERS, CURRENCY_WORDS } from '../../data/papers/currency-words.ts';
import { UNIT_WORDS } from '../../data/papers/unit-words.ts';
import { type DecimalMark, type Money, type Quantity, readNumber } from '../../values/index.ts';

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.map((word): [string, string] => [word, unit])),
);
const CURRENCIES: readonly (readonly [string, string])[] = Object.entries(CURRENCY_WORDS)
  .flatMap(([code, words]) => words.map((word): [string, string] => [word, code]))
  .sort((a, b) => b[0].length - a[0].length);
/** A number as cells write it: sign, brackets of accountants, any separators between its digits. */
const NUMBER = /[-−–+(]?\s?\d(?:[\d.,'’ \u00A0\u202F]*\d)?(?:[-−]\d{2}(?!\d))?\)?/u;

export interface CellNumber {
  readonly value: number;
  /** True for a minus before or after the number, or brackets around it. */
  readonly negative: boolean;
  /** What stands around the number in the cell. */
  readonly before: string;
  readonly after: string;
}

/** How to read the digits of a cell: the decimal mark of the paper, the typed value behind the cell where it has one. */
export interface CellOptions {
  readonly decimal?: DecimalMark | null | undefined;
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
  const read =
    typeof typed === 'number' ? Math.abs(typed) : readNumber(bare, { decimal: options.decimal ?? null });
  if (read === null) return undefined;
  const negative =
    /^[-−–(]/u.test(words) || /^\s?[-−]\s*$/u.test(after) || (typeof typed === 'number' && typed < 0);
  return { value: read, negative, before: before.trim(), after: after.trim() };
}

/** The quantity of a cell: its unit from the cell, else from the unit column or the heading. */
export function quantityIn(
  text: string,
  elsewhere: readonly (string | undefined)[] = [],
  options: CellOptions = {},
): Quantity | null {
  const number = numberIn(text, options);
  if (number === undefined || number.negative) return null;
  const unit = [number.after, ...elsewhere].reduce<string | null>(
    (known, words) => known ?? unitIn(words),
    null,
  );
  return {
    text,
    min: number.value,
    max: number.value,
    minExclusive: false,
    maxExclusive: false,
    unit,
    approximate: false,
    rule: 'paper.cell',
  };
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
  const number = numberIn(text, options);
  if (number === undefined) return null;
  const own = currencyIn(`${number.before} ${number.after}`);
  const currency =
    own ?? elsewhere.reduce<string | null>((known, words) => known ?? currencyIn(words ?? ''), null);
  return {
    text,
    min: number.value,
    max: number.value,
    minExclusive: false,
    maxExclusive: false,
    currency,
    approximate: false,
    rule: 'paper.cell',
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
  const numeric = /(?<!\d)(\d{3})(?!\d)/u.exec(lower)?.[1];
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
