/** Numbers in running text: digits with their scale, number words, vague words. Names, dates and labels are passed over. */
import type { CompiledAmounts } from './compile-amounts.ts';
import { numberReadings } from './read-number.ts';
import { readNumberWords } from './number-words.ts';

export interface NumberFound {
  readonly start: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly minExclusive: boolean;
  readonly maxExclusive: boolean;
  readonly approximate: boolean;
  /** Rule without its language. */
  readonly rule: string;
  readonly kind: 'digits' | 'words' | 'vague';
  /** What the number was multiplied by; 1 where nothing was. */
  readonly scale: number;
  /** A count that the words themselves name: 百分之三十 is in percent. */
  readonly unit?: string;
}

const DIGITS =
  /(?<![\p{L}\p{N}_+]|[\p{L}\p{N}][-–./:\\_,#@'’^*])(?:\d{1,3}(?:[  \u202f\u2009]\d{3})+(?:[.,]\d{1,4})?(?![\d])|\d[\d.,]{0,24}\d|\d)/gu;
/** A letter or a joined digit behind makes it a name: "3D", "5G", "140-A", "14:30". A measure may be glued on. */
const GLUED = /^(?:[\p{L}_]|[-–/:\\.,'’]\p{N}|[-–]\p{L}|\/\p{L})/u;
const LABEL_REACH = 18;
/** Digits without grouping, longer than this, are somebody's number. */
const LONGEST_PLAIN = 8;

/** The numbers of `text[start, end)` in order, none overlapping. */
export function scanNumbers(text: string, start: number, end: number, compiled: CompiledAmounts): NumberFound[] {
  const slice = text.slice(start, end);
  const found = [
    ...vagueIn(slice, start, compiled),
    ...wordsIn(slice, start, compiled),
    ...digitsIn(slice, start, compiled),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NumberFound[] = [];
  for (const number of found) if (number.start >= (kept.at(-1)?.end ?? 0)) kept.push(number);
  return kept;
}

function vagueIn(slice: string, offset: number, { vague }: CompiledAmounts): NumberFound[] {
  return vague.flatMap(({ expression, rule, min, max, approximate }) =>
    [...slice.matchAll(expression)].map((match) => ({
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      min,
      max,
      minExclusive: false,
      maxExclusive: false,
      approximate,
      rule,
      kind: 'vague' as const,
      scale: 1,
    })),
  );
}

function wordsIn(slice: string, offset: number, { words, grammar, labels }: CompiledAmounts): NumberFound[] {
  const found: NumberFound[] = [];
  for (const match of slice.matchAll(words)) {
    const article = /(?:^|[^\p{L}\p{N}])(an? |one )$/iu.exec(slice.slice(Math.max(0, match.index - 5), match.index))?.[1];
    const value = readNumberWords(match[0], grammar);
    if (value === undefined) continue;
    if (labels.test(slice.slice(Math.max(0, match.index - LABEL_REACH), match.index))) continue;
    const start = offset + match.index - (article?.length ?? 0);
    found.push({ ...point(start, offset + match.index + match[0].length, [value]), kind: 'words', rule: 'number-words' });
  }
  return found;
}

function digitsIn(slice: string, offset: number, compiled: CompiledAmounts): NumberFound[] {
  const found: NumberFound[] = [];
  for (const match of slice.matchAll(DIGITS)) {
    const number = readDigits(slice, match.index, match[0], compiled);
    if (number !== undefined) found.push({ ...number, start: number.start + offset, end: number.end + offset });
  }
  return found;
}

function readDigits(
  slice: string,
  start: number,
  digits: string,
  { grammar, digitScale, measure, labels, currencyAfter }: CompiledAmounts,
): NumberFound | undefined {
  const end = start + digits.length;
  const after = slice.slice(end, end + 40);
  const before = slice.slice(Math.max(0, start - LABEL_REACH), start);
  if (labels.test(before)) return undefined;
  const scaled = digitScale.exec(after);
  if (scaled === null && GLUED.test(after) && !isRange(digits, after) && !measure.test(after) && !currencyAfter.test(after))
    return undefined;
  const readings = numberReadings(digits, { decimal: null });
  const values = settle(readings, digits, grammar.decimal);
  if (values.length === 0) return undefined;
  if (/^\d+$/u.test(digits) && digits.length > LONGEST_PLAIN && scaled === null) return undefined;
  const scale = scaled === null ? 1 : (grammar.digitScales[(scaled[1] ?? '').toLowerCase()] ?? 1);
  const found = point(
    start,
    end + (scaled?.[0].length ?? 0),
    values.map((value) => clean(value * scale)),
  );
  return { ...found, kind: 'digits', scale, rule: values.length > 1 ? 'ambiguous-mark' : 'number' };
}

/** "10-15": the second half is read with the first. */
function isRange(digits: string, after: string): boolean {
  const second = /^[-–—](\d+(?:[.,]\d+)?)(?![\p{L}\p{N}]|[-–./:]\p{N})/u.exec(after)?.[1];
  return second !== undefined && Number(second.replace(',', '.')) > Number(digits.replace(',', '.'));
}

/** A single mark before three digits divides where it is the language's own decimal mark, and groups where the language groups so. */
function settle(readings: readonly number[], digits: string, decimal: '.' | ','): readonly number[] {
  if (readings.length < 2) return readings;
  if (decimal === '.') return numberReadings(digits, { decimal: '.' });
  return digits.includes(',') ? numberReadings(digits, { decimal: ',' }) : readings;
}

function point(start: number, end: number, values: readonly number[]): NumberFound {
  return {
    start,
    end,
    min: Math.min(...values),
    max: Math.max(...values),
    minExclusive: false,
    maxExclusive: false,
    approximate: false,
    rule: 'number',
    kind: 'digits',
    scale: 1,
  };
}

/** Rids 1.2 × 10⁶ of the dust of binary fractions. */
export function clean(value: number): number {
  return Number(value.toPrecision(15));
}
