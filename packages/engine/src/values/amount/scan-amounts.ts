/** Amounts of both kinds in one pass: numbers, their currency, ranges, and the words around that bound them. */
import type { ModifierKind } from '../../data/amount/grammar.ts';
import type { CompiledAmounts } from './compile-amounts.ts';
import { clean } from './clean-number.ts';
import type { NumberFound } from './number-found.ts';

export interface AmountFound extends NumberFound {
  /** Undefined where nothing says that this is money; null where the sign is shared by several currencies. */
  readonly currency?: string | null;
  /** Where the number words end: before the currency. */
  readonly numberEnd: number;
  /** How many of the last part that was read make one of the currency. */
  readonly per?: number;
}

const REACH = 40;
const WIDEST_JOIN = 24;

/** The amounts the numbers of `text[start, end)` make, in order. */
export function joinAmounts(
  text: string,
  start: number,
  end: number,
  numbers: readonly NumberFound[],
  compiled: CompiledAmounts,
): AmountFound[] {
  const priced: AmountFound[] = [];
  for (const number of numbers) {
    const left = priced.at(-1);
    if (left !== undefined && number.start < left.end) continue;
    const amount = withCurrency(text, left, start, end, number, compiled);
    const sum = left && summed(text, left, amount);
    if (sum === undefined) priced.push(amount);
    else priced[priced.length - 1] = sum;
  }
  const ranged: AmountFound[] = [];
  for (const amount of priced) {
    const left = ranged.at(-1);
    if (left !== undefined && amount.start < left.end) continue;
    const range = left && joinRange(text, ranged.at(-2)?.end ?? start, left, amount, compiled);
    if (range === undefined) ranged.push(amount);
    else ranged[ranged.length - 1] = range;
  }
  const bounded: AmountFound[] = [];
  for (const amount of ranged) bounded.push(bind(text, bounded.at(-1)?.end ?? start, end, amount, compiled));
  return bounded;
}

function withCurrency(
  text: string,
  left: AmountFound | undefined,
  start: number,
  end: number,
  number: NumberFound,
  { currency }: CompiledAmounts,
): AmountFound {
  const bare: AmountFound = { ...number, numberEnd: number.end };
  const floor = left?.end ?? start;
  const front = currency.before(text, floor, number.start);
  if (front !== undefined)
    return {
      ...bare,
      min: times(bare.min, front.scale),
      max: times(bare.max, front.scale),
      scale: bare.scale * front.scale,
      start: number.start - front.length,
      currency: front.code,
    };
  const adjoining = left?.currency !== undefined && number.start - left.end < 3;
  const back = currency.behind(text, number.end, end, adjoining);
  if (back === undefined || number.unit !== undefined) return poundsOf(text, end, bare);
  const factor = back.per === undefined ? back.scale : 1 / back.per;
  return {
    ...bare,
    min: times(bare.min, factor),
    max: times(bare.max, factor),
    scale: bare.scale * back.scale,
    end: number.end + back.length,
    currency: back.code,
    ...(back.per === undefined ? {} : { per: back.per }),
  };
}

/** Millions of pounds are money, unless they are pounds of something. */
function poundsOf(text: string, end: number, bare: AmountFound): AmountFound {
  if (bare.scale < 1e6) return bare;
  const word = /^\spounds?(?!\p{L}|\s(?:of|per)\s)/u.exec(
    text.slice(bare.end, Math.min(end, bare.end + 14)),
  )?.[0];
  return word === undefined ? bare : { ...bare, end: bare.end + word.length, currency: 'GBP' };
}

/** "13 dollars and 45 cents", 五元三毛: a part of the same currency right behind is added. */
function summed(text: string, left: AmountFound, right: AmountFound): AmountFound | undefined {
  if (left.currency === undefined || right.currency === undefined || right.per === undefined)
    return undefined;
  if (left.per !== undefined && left.per >= right.per) return undefined;
  if (left.currency !== null && right.currency !== null && left.currency !== right.currency) return undefined;
  if (left.min === null || left.min !== left.max || right.min === null || right.min !== right.max)
    return undefined;
  if (!/^[\s,]{0,3}(?:(?:and|и|та|і|й|又)\s?)?$/u.test(text.slice(left.end, right.start))) return undefined;
  const value = clean(left.min + right.min);
  return {
    ...left,
    end: right.end,
    min: value,
    max: value,
    per: right.per,
    currency: left.currency ?? right.currency,
  };
}

function joinRange(
  text: string,
  floor: number,
  left: AmountFound,
  right: AmountFound,
  { rangeOpeners, rangeJoin }: CompiledAmounts,
): AmountFound | undefined {
  if (left.min === null || right.max === null || left.kind === 'vague' || right.kind === 'vague')
    return undefined;
  const between = text.slice(left.end, right.start);
  if (between.length > WIDEST_JOIN) return undefined;
  const before = text.slice(Math.max(floor, left.start - 12), left.start);
  const opener = rangeOpeners.find(({ opener: words, join }) => join.test(between) && words.test(before));
  const opened = opener?.opener.exec(before)?.[0].length;
  if (opened === undefined && !rangeJoin.test(between)) return undefined;
  if (left.currency !== undefined && right.currency !== undefined && left.currency !== right.currency)
    return undefined;
  const share = left.scale === 1 && right.scale > 1 && left.min < right.max / right.scale ? right.scale : 1;
  const min = times(left.min, share);
  if (min === null || min >= right.max) return undefined;
  const currency = left.currency ?? right.currency;
  return {
    ...right,
    start: left.start - (opened ?? 0),
    min,
    max: right.max,
    approximate: left.approximate || right.approximate,
    rule: 'range',
    ...(currency === undefined ? {} : { currency }),
  };
}

function times(value: number | null, scale: number): number | null {
  return value === null ? null : clean(value * scale);
}

function bind(
  text: string,
  start: number,
  end: number,
  amount: AmountFound,
  compiled: CompiledAmounts,
): AmountFound {
  if (amount.min === null && amount.max === null) return amount;
  const tail = text.slice(amount.end, Math.min(end, amount.end + REACH));
  const trailing = compiled.after.flatMap(({ expression, kind }) => {
    const length = expression.exec(tail)?.[0].length ?? 0;
    return length > 0 ? [{ length, kind }] : [];
  })[0];
  const closed =
    trailing === undefined
      ? amount
      : limited(
          { ...amount, end: amount.end + trailing.length, numberEnd: amount.end + trailing.length },
          trailing.kind,
        );
  const head = text.slice(Math.max(start, closed.start - REACH), closed.start);
  let longest: { readonly length: number; readonly kind: ModifierKind } | undefined;
  for (const { expression, kind } of compiled.before) {
    const length = expression.exec(head)?.[0].length ?? 0;
    if (length > (longest?.length ?? 0)) longest = { length, kind };
  }
  return longest === undefined
    ? closed
    : limited({ ...closed, start: closed.start - longest.length }, longest.kind);
}

function limited(amount: AmountFound, kind: ModifierKind): AmountFound {
  const { min, max, approximate } = amount;
  switch (kind) {
    case 'more-than':
      return {
        ...amount,
        rule: 'more-than',
        min,
        minExclusive: true,
        max: null,
        maxExclusive: false,
        approximate,
      };
    case 'at-least':
      return { ...amount, rule: 'at-least', min, max: null, maxExclusive: false };
    case 'less-than':
      return { ...amount, rule: 'less-than', min: null, minExclusive: false, max, maxExclusive: true };
    case 'at-most':
      return { ...amount, rule: 'at-most', min: null, minExclusive: false, max };
    case 'about':
      return { ...amount, rule: 'about', approximate: true };
  }
}
