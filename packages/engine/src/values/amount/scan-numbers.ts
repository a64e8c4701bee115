/** Numbers in running text: digits with their scale, number words, vague words. Names, dates and labels are passed over. */
import type { AmountGrammar, VagueAmount } from '../../data/amount/grammar.ts';
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
  /** Below zero: kept only for what can be, percentages and degrees. */
  readonly negative?: boolean;
}

const SECOND = /^[-–—](\d+(?:[.,]\d+)?)(?!\p{N}|[-–./:]\p{N})/u;
/** Numbers one dials. */
const PHONE = /(?:\+|\b00)\d[\d ().-]{6,20}\d|\(\d{3,5}\) ?\d{2,3}[- ]\d{2}[- ]\d{2}/gu;
const LABEL_REACH = 18;
const TAIL_REACH = 40;
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

function vagueAt(start: number, length: number, entry: VagueAmount): NumberFound {
  const { min, max, approximate, rule, exact = false } = entry;
  return {
    start,
    end: start + length,
    min,
    max,
    minExclusive: false,
    maxExclusive: false,
    approximate,
    rule,
    kind: exact ? 'words' : 'vague',
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

/** The longest number that the words from `at` on form; "five and ten" are two, "five fifths" and "one hundred and fifth" none. */
function longestNumber(
  slice: string,
  tokens: readonly { readonly start: number; readonly end: number }[],
  at: number,
  compiled: CompiledAmounts,
): { readonly number: NumberFound; readonly tokens: number } | undefined {
  const { grammar, labels } = compiled;
  const start = tokens[at]?.start ?? 0;
  const before = slice.slice(Math.max(0, start - LABEL_REACH), start);
  const first = slice.slice(start, tokens[at]?.end).toLowerCase();
  const article = /(?<![\p{L}\p{N}])an? $/iu.exec(before)?.[0];
  if (grammar.fillers.includes(first) || labels.test(before)) return undefined;
  if (Object.hasOwn(grammar.scales, first) && article === undefined && !grammar.bareScales) return undefined;
  let longest: { readonly end: number; readonly value: number; readonly tokens: number } | undefined;
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
    const tailed = withTail(slice, end, value, compiled);
    longest = { ...(tailed ?? { end, value }), tokens: count };
    if (tailed === undefined) continue;
    while ((tokens[at + longest.tokens]?.start ?? Number.POSITIVE_INFINITY) < tailed.end)
      longest = { ...longest, tokens: longest.tokens + 1 };
    break;
  }
  if (longest === undefined || compiled.parts.test(slice.slice(longest.end, longest.end + TAIL_REACH)))
    return undefined;
  const minus = compiled.minus.exec(before)?.[0];
  const from = start - (article?.length ?? minus?.length ?? 0);
  const number = signed(point(from, longest.end, [longest.value]), minus !== undefined);
  return { number: { ...number, kind: 'words', rule: 'number-words' }, tokens: longest.tokens };
}

/** "five and a half million", "3 million and a half", "five point two", «два с половиной миллиона»: a number with what follows it. */
function withTail(
  slice: string,
  end: number,
  value: number,
  { tails, grammar }: CompiledAmounts,
): { readonly end: number; readonly value: number } | undefined {
  const tail = slice.slice(end, end + TAIL_REACH);
  const decimals = pointTail(tail, value, grammar);
  const part = tails
    .map(({ expression, value: share }) => ({ length: expression.exec(tail)?.[0].length ?? 0, share }))
    .find(({ length }) => length > 0);
  const length = decimals?.length ?? part?.length ?? 0;
  if (length === 0) return undefined;
  const behind = /^[\s-](\p{L}+)/u.exec(tail.slice(length));
  const word = behind?.[1]?.toLowerCase() ?? '';
  const scale = Object.hasOwn(grammar.scales, word) ? (grammar.scales[word] ?? 1) : 1;
  const own = scaleOf(value);
  const sum =
    decimals !== undefined
      ? decimals.value * scale
      : scale > 1 && own === 1
        ? (value + (part?.share ?? 0)) * scale
        : value + (part?.share ?? 0) * (scale > 1 ? scale : own);
  return { end: end + length + (scale > 1 ? (behind?.[0].length ?? 0) : 0), value: clean(sum) };
}

/** A round number is said by its scale: 3,000,000 in millions. */
function scaleOf(value: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (value >= scale && value % scale === 0) return scale;
  return 1;
}

/** "point zero three": the decimals behind a number in words. */
function pointTail(
  tail: string,
  value: number,
  { point: word, cardinals }: AmountGrammar,
): { readonly length: number; readonly value: number } | undefined {
  if (word === '') return undefined;
  const match = new RegExp(`^\\s${word}((?:[\\s-]\\p{L}+){1,8})`, 'iu').exec(tail);
  if (match === null) return undefined;
  let digits = '';
  let length = match[0].length - (match[1]?.length ?? 0);
  for (const [whole] of (match[1] ?? '').matchAll(/[\s-]\p{L}+/gu)) {
    const said = whole.slice(1).toLowerCase();
    const digit = Object.hasOwn(cardinals, said) ? cardinals[said] : undefined;
    if (digit === undefined) break;
    digits =
      digit > 0 && digit < 10 && /[2-9]0$/u.test(digits)
        ? digits.slice(0, -1) + String(digit)
        : digits + String(digit);
    length += whole.length;
  }
  return digits === '' ? undefined : { length, value: clean(value + Number(`0.${digits}`)) };
}

function signed(number: NumberFound, negative: boolean): NumberFound {
  if (!negative) return number;
  return {
    ...number,
    min: number.max === null ? null : -number.max,
    max: number.min === null ? null : -number.min,
    negative: true,
  };
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
  const scaled = digitScale.exec(after) ?? thousands(after, slice, start, compiled);
  const glued = scaled === null && compiled.glued.test(after);
  const vulgar = scaled === null ? vulgarBehind(slice, start, end, compiled) : undefined;
  if (glued && vulgar === undefined && !isRange(digits, after) && !isUnit(slice, end, compiled))
    return undefined;
  const readings = numberReadings(digits, { decimal: null });
  const values = settle(readings, digits, grammar.decimal);
  if (values.length === 0) return undefined;
  if (/^\d+$/u.test(digits) && digits.length > LONGEST_PLAIN && scaled === null) return undefined;
  const scale =
    scaled === null
      ? 1
      : (grammar.digitScales[(scaled[1] ?? '').toLowerCase()] ??
        SHORT_SCALES[(scaled[1] ?? '').toLowerCase()] ??
        1);
  const stop = end + (scaled?.[0].length ?? 0);
  const minus = compiled.minus.exec(before)?.[0];
  const from = start - (minus?.length ?? 0);
  const base = values.map((value) => clean(value * scale));
  const only = base.length === 1 ? base[0] : undefined;
  const tailed =
    vulgar ?? (only === undefined ? undefined : withTail(slice, stop, only, compiled)) ?? undefined;
  const found = tailed === undefined ? point(from, stop, base) : point(from, tailed.end, [tailed.value]);
  if (tailed === undefined && scaled === null && /^\d+$/u.test(digits) && compiled.parts.test(after))
    return undefined;
  return {
    ...signed(found, minus !== undefined),
    kind: 'digits',
    scale,
    rule: values.length > 1 ? 'ambiguous-mark' : 'number',
  };
}

/** "$5m", "US$ 1MM", "10k": letters that multiply where money stands before, or a small k before a blank or the end. */
const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mm: 1e6, b: 1e9 };

function thousands(
  after: string,
  slice: string,
  start: number,
  { currency }: CompiledAmounts,
): RegExpExecArray | null {
  const short = /^ ?(mm|[kmb])(?![\p{L}\p{N}/])/iu.exec(after);
  if (short === null) return null;
  if (currency.before(slice, 0, start) !== undefined) return short;
  return /^k(?![\p{L}\p{N}/])/u.test(after) ? short : null;
}

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
const SIGN = new RegExp(`^ ?([${Object.keys(VULGAR).join('')}])(?!\\p{N})`, 'u');
const SLASHED = /^(?: {1,2}(\d{1,2}))?\/(\d{1,3})(?![\p{L}\p{N}/.,]\p{N}?|[./,-]\p{N})/u;

/** "2½", "2 1/4"; "1/4" alone where a measure says that it is no date and no ratio. */
function vulgarBehind(
  slice: string,
  start: number,
  end: number,
  compiled: CompiledAmounts,
): { readonly end: number; readonly value: number } | undefined {
  const digits = slice.slice(start, end);
  if (!/^\d{1,6}$/u.test(digits)) return undefined;
  const behind = slice.slice(end, end + 12);
  const sign = SIGN.exec(behind);
  if (sign !== null)
    return { end: end + sign[0].length, value: Number(digits) + (VULGAR[sign[1] ?? ''] ?? 0) };
  const slashed = SLASHED.exec(behind);
  if (slashed === null) return undefined;
  const [whole, over, under = ''] = slashed;
  const stop = end + whole.length;
  const [one, numerator] = over === undefined ? [0, Number(digits)] : [Number(digits), Number(over)];
  const denominator = Number(under);
  if (denominator < 2 || numerator >= denominator) return undefined;
  if (over === undefined && !compiled.measure.test(slice.slice(stop, stop + TAIL_REACH))) return undefined;
  return { end: stop, value: clean(one + numerator / denominator) };
}

/** "500kg", "20-odd", "5€": letters behind a number that belong to it. */
function isUnit(
  slice: string,
  end: number,
  { measure, currency, after: trailing }: CompiledAmounts,
): boolean {
  const after = slice.slice(end, end + 40);
  const match = measure.exec(after);
  const form =
    match === null ? undefined : after.slice(match[0].length - (match[1]?.length ?? 0), match[0].length);
  // "3-inch", but not "3-m".
  if (
    form !== undefined &&
    (/^[-–]/u.test(after) ? /^\p{Ll}{2,}$/u.test(form) : form.length > 1 || form === form.toLowerCase())
  )
    return true;
  return (
    currency.behind(slice, end, slice.length, false) !== undefined ||
    trailing.some(({ expression }) => expression.test(after))
  );
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
