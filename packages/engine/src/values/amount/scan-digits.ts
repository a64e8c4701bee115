/** Numbers in digits in running text, with their scale. Telephone numbers, labels, designations and long numbers are passed over. */
import { clean } from './clean-number.ts';
import type { CompiledAmounts } from './compile-amounts.ts';
import { type NumberFound, point, signed } from './number-found.ts';
import { withTail } from './number-tails.ts';
import { numberReadings } from './read-number.ts';
import { vulgarBehind } from './vulgar-fractions.ts';

const SECOND = /^[-–—](\d+(?:[.,]\d+)?)(?!\p{N}|[-–./:]\p{N})/u;
/** Numbers one dials. */
const PHONE = /(?:\+|\b00)\d[\d ().-]{6,20}\d|\(\d{3,5}\) ?\d{2,3}[- ]\d{2}[- ]\d{2}/gu;
/** Characters before a number within which a label is looked for. */
export const LABEL_REACH = 18;
/** Digits without grouping, longer than this, are somebody's number. */
const LONGEST_PLAIN = 8;

/** The numbers in digits of `slice`, in order, placed from `offset` on. */
export function digitsIn(slice: string, offset: number, compiled: CompiledAmounts): NumberFound[] {
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
    found.push({ ...number, start: number.start + offset, end: number.end + offset });
    const second = SECOND.exec(slice.slice(number.end, number.end + 24))?.[1];
    if (second === undefined || !isRange(match[0], slice.slice(number.end, number.end + 24))) continue;
    const to = readDigits(slice, number.end + 1, second, compiled);
    if (to !== undefined) found.push({ ...to, start: to.start + offset, end: to.end + offset });
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
