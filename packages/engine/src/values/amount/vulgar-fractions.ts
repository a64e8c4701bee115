/** Fractions in digits behind a number or alone: "2½", "2 1/4 inches", "1/4 mile". */
import { clean } from './clean-number.ts';
import type { CompiledAmounts } from './compile-amounts.ts';
import { TAIL_REACH } from './number-tails.ts';

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
export function vulgarBehind(
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
