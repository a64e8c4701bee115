/** Amounts of both kinds in one pass: numbers, their currency, ranges, and the words around that bound them. */
import type { ModifierKind } from '../../data/amount/grammar.ts';
import { CURRENCY_ALIASES } from '../../data/amount/currencies.ts';
import type { CompiledAmounts } from './compile-amounts.ts';
import { clean, type NumberFound } from './scan-numbers.ts';

export interface AmountFound extends NumberFound {
  /** Undefined where nothing says that this is money; null where the sign is shared by several currencies. */
  readonly currency?: string | null;
  /** Where the number words end: before the currency. */
  readonly numberEnd: number;
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
  for (const number of numbers)
    priced.push(withCurrency(text, priced.at(-1)?.end ?? start, end, number, compiled));
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
  start: number,
  end: number,
  number: NumberFound,
  compiled: CompiledAmounts,
): AmountFound {
  const { currencyBefore, currencyAfter, currencies } = compiled;
  const bare: AmountFound = { ...number, numberEnd: number.end };
  const front = currencyBefore.exec(text.slice(Math.max(start, number.start - 8), number.start));
  if (front !== null) {
    const sign = (front[1] ?? front[2] ?? '').toLowerCase();
    const short = /^([kmb])(?![\p{L}\p{N}])/iu.exec(
      text.slice(number.end, Math.min(end, number.end + 2)),
    )?.[1];
    const scale =
      short === undefined ? 1 : { k: 1e3, m: 1e6, b: 1e9 }[short.toLowerCase() as 'k' | 'm' | 'b'];
    // "$1.234" is hardly a dollar and a quarter; both readings stay.
    return {
      ...bare,
      min: times(bare.min, scale),
      max: times(bare.max, scale),
      scale: bare.scale * scale,
      start: number.start - front[0].length,
      end: number.end + (short === undefined ? 0 : 1),
      currency: codeOf(currencies.get(sign) ?? null),
    };
  }
  const tail = text.slice(number.end, Math.min(end, number.end + 200));
  const back = currencyAfter.exec(tail);
  if (back === null) return bare;
  const word = (back[1] ?? back[2] ?? back[3] ?? '').toLowerCase().replace(/\s+/gu, ' ');
  const code = tail.slice(back[0].length - (back[2]?.length ?? 0), back[0].length);
  if (back[2] !== undefined && code !== code.toUpperCase()) return bare;
  const after = number.end + back[0].length;
  const cents =
    /^(?:[\s,]{0,3}|\sand\s)(\d{1,2})\s{0,2}(?:(?:коп|копе|копій)\p{L}{0,4}\.?|cents?(?!\p{L}))/u.exec(
      text.slice(after, Math.min(end, after + 20)),
    );
  const extra = cents === null ? 0 : Number(cents[1]) / 100;
  return {
    ...bare,
    min: bare.min === null ? null : clean(bare.min + extra),
    max: bare.max === null ? null : clean(bare.max + extra),
    end: after + (cents?.[0].length ?? 0),
    currency: codeOf(currencies.get(word) ?? null),
  };
}

function codeOf(code: string | null): string | null {
  return code === null ? null : (CURRENCY_ALIASES[code] ?? code);
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
