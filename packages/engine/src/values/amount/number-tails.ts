/** What follows a number and belongs to it: "and a half", "point two", «с половиной», and the scale behind it. */
import type { AmountGrammar } from '../../data/amount/grammar.ts';
import type { FoldedPattern } from '../patterns/index.ts';
import { clean } from './clean-number.ts';
import type { CompiledAmounts } from './compile-amounts.ts';

/** Characters behind a number that are looked at. */
export const TAIL_REACH = 40;

/** "five and a half million", "3 million and a half", "five point two", «два с половиной миллиона»: a number with what follows it. */
export function withTail(
  slice: string,
  end: number,
  value: number,
  { tail: anyTail, tails, point, grammar }: CompiledAmounts,
): { readonly end: number; readonly value: number } | undefined {
  const tail = slice.slice(end, end + TAIL_REACH);
  const decimals = point === undefined ? undefined : pointTail(tail, value, point, grammar);
  const part = anyTail.test(tail)
    ? tails
        .map(({ expression, value: share }) => ({ length: expression.exec(tail)?.[0].length ?? 0, share }))
        .find(({ length }) => length > 0)
    : undefined;
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
  point: FoldedPattern,
  { cardinals }: AmountGrammar,
): { readonly length: number; readonly value: number } | undefined {
  const match = point.exec(tail);
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
