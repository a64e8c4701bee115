/** Numbers in running text: digits with their scale, number words, vague words. Names, dates and labels are passed over. */
import type { VagueAmount } from '../../data/amount/grammar.ts';
import { foldText, scanPatterns } from '../patterns/index.ts';
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

const SECOND = /^[-–—](\d+(?:[.,]\d+)?)(?!\p{N}|[-–./:]\p{N})/u;
/** Numbers one dials. */
const PHONE = /(?:\+|\b00)\d[\d ().-]{6,20}\d|\(\d{3,5}\) ?\d{2,3}[- ]\d{2}[- ]\d{2}/gu;
const LABEL_REACH = 18;
/** Digits without grouping, longer than this, are somebody's number. */
const LONGEST_PLAIN = 8;

/** The numbers of `text[start, end)` in order, none overlapping. */
export function scanNumbers(
  text: string,
  start: number,
  end: number,
  compiled: CompiledAmounts,
): NumberFound[] {
  const slice = text.slice(start, end);
  const found = [...wordedIn(slice, start, compiled), ...digitsIn(slice, start, compiled)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: NumberFound[] = [];
  for (const number of found) if (number.start >= (kept.at(-1)?.end ?? 0)) kept.push(number);
  return kept;
}

/** Vague words first, then number words. */
function wordedIn(slice: string, offset: number, compiled: CompiledAmounts): NumberFound[] {
  const vague: NumberFound[] = [];
  const words: NumberFound[] = [];
  scanPatterns(compiled.index, foldText(slice), (index, match) => {
    const entry = compiled.vague[index];
    if (entry === undefined) words.push(...wordsIn(slice, match.index, match[0], offset, compiled));
    else vague.push(vagueAt(offset + match.index, match[0].length, entry));
  });
  return [...vague, ...words];
}

function vagueAt(start: number, length: number, { min, max, approximate, rule }: VagueAmount): NumberFound {
  return {
    start,
    end: start + length,
    min,
    max,
    minExclusive: false,
    maxExclusive: false,
    approximate,
    rule,
    kind: 'vague',
    scale: 1,
  };
}

function wordsIn(
  slice: string,
  from: number,
  run: string,
  offset: number,
  compiled: CompiledAmounts,
): NumberFound[] {
  const found: NumberFound[] = [];
  const tokens = [...run.matchAll(/[^\s-]+/gu)].map((token) => ({
    start: from + token.index,
    end: from + token.index + token[0].length,
  }));
  for (let at = 0; at < tokens.length; ) {
    const taken = longestNumber(slice, tokens, at, compiled);
    if (taken !== undefined) found.push(atOffset(taken.number, offset));
    at += taken?.tokens ?? 1;
  }
  return found;
}

/** The longest number that the words from `at` on form; "five and ten" are two. */
function longestNumber(
  slice: string,
  tokens: readonly { readonly start: number; readonly end: number }[],
  at: number,
  { grammar, labels }: CompiledAmounts,
): { readonly number: NumberFound; readonly tokens: number } | undefined {
  const start = tokens[at]?.start ?? 0;
  const before = slice.slice(Math.max(0, start - LABEL_REACH), start);
  const first = slice.slice(start, tokens[at]?.end).toLowerCase();
  const article = /(?<![\p{L}\p{N}])an? $/iu.exec(before)?.[0];
  if (grammar.fillers.includes(first) || labels.test(before)) return undefined;
  if (Object.hasOwn(grammar.scales, first) && article === undefined && !grammar.bareScales) return undefined;
  let longest: { readonly number: NumberFound; readonly tokens: number } | undefined;
  let missed = 0;
  // "three hundred and" and "half a" are no numbers though what follows makes them one: two words may miss.
  for (let count = 1; at + count <= tokens.length && missed < 3; count += 1) {
    const end = tokens[at + count - 1]?.end ?? start;
    const words = slice.slice(start, end);
    const closed = !grammar.fillers.includes(
      words
        .split(/[\s-]+/u)
        .at(-1)
        ?.toLowerCase() ?? '',
    );
    const value = closed ? readNumberWords(words, grammar) : undefined;
    missed = value === undefined ? missed + 1 : 0;
    if (value === undefined) continue;
    const number = point(start - (article?.length ?? 0), end, [value]);
    longest = { number: { ...number, kind: 'words', rule: 'number-words' }, tokens: count };
  }
  return longest;
}

function atOffset(number: NumberFound, offset: number): NumberFound {
  return { ...number, start: number.start + offset, end: number.end + offset };
}

function digitsIn(slice: string, offset: number, compiled: CompiledAmounts): NumberFound[] {
  const found: NumberFound[] = [];
  if (!/\d/.test(slice)) return found;
  const phones = [...(/[+(]|00/.test(slice) ? slice.matchAll(PHONE) : [])].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  let phone = 0;
  for (const match of digitRuns(slice, compiled.digits)) {
    const at = match.index;
    while (phone < phones.length && (phones[phone]?.[1] ?? 0) <= at) phone += 1;
    if (at >= (phones[phone]?.[0] ?? Number.POSITIVE_INFINITY)) continue;
    const number = readDigits(slice, at, match[0], compiled);
    if (number === undefined) continue;
    found.push(atOffset(number, offset));
    const second = SECOND.exec(slice.slice(number.end, number.end + 24))?.[1];
    if (second === undefined || !isRange(match[0], slice.slice(number.end, number.end + 24))) continue;
    const to = readDigits(slice, number.end + 1, second, compiled);
    if (to !== undefined) found.push(atOffset(to, offset));
  }
  return found;
}

/** The matches of an expression that begin with a digit. */
function* digitRuns(slice: string, digits: RegExp): Generator<RegExpExecArray> {
  for (let at = 0; at < slice.length; at += 1) {
    const code = slice.charCodeAt(at);
    if (code < 0x30 || code > 0x39) continue;
    digits.lastIndex = at;
    const match = digits.exec(slice);
    if (match === null) continue;
    at += match[0].length - 1;
    yield match;
  }
}

function readDigits(
  slice: string,
  start: number,
  digits: string,
  compiled: CompiledAmounts,
): NumberFound | undefined {
  const { grammar, digitScale, labels } = compiled;
  const end = start + digits.length;
  const after = slice.slice(end, end + 40);
  const before = slice.slice(Math.max(0, start - LABEL_REACH), start);
  if (labels.test(before)) return undefined;
  const scaled = digitScale.exec(after);
  const shortened = /^[kmb](?![\p{L}\p{N}])/iu.test(after) && compiled.currencyBefore.test(before);
  const glued = scaled === null && !shortened && compiled.glued.test(after);
  if (glued && !isRange(digits, after) && !isUnit(after, compiled)) return undefined;
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

/** "500kg", "20-odd", "5€": letters behind a number that belong to it. */
function isUnit(after: string, { measure, currencyAfter, after: trailing }: CompiledAmounts): boolean {
  const match = measure.exec(after);
  const form =
    match === null ? undefined : after.slice(match[0].length - (match[1]?.length ?? 0), match[0].length);
  if (form !== undefined && (form.length > 1 || form === form.toLowerCase()) && !/^[-–]/u.test(after))
    return true;
  return currencyAfter.test(after) || trailing.some(({ expression }) => expression.test(after));
}

/** "10-15": the second half is read with the first. */
function isRange(digits: string, after: string): boolean {
  const second = SECOND.exec(after)?.[1];
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
