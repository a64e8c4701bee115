/**
 * Quantities and money in running text, as intervals. Dates, designations, labels and long numbers are passed over.
 *
 * @example findQuantities('more than a dozen unilateral attack drones', { language: 'en' })
 * // (12, ∞), unit "drone"; the noun's own span is given apart
 */
import { AMOUNT_GRAMMARS } from '../../data/amount/index.ts';
import type { TimeLanguage } from '../../data/time/index.ts';
import type { Money, Quantity } from '../interval.ts';
import { seenText, type SeenText } from '../text/index.ts';
import { findFoldedTimes, foldWidth } from '../time/index.ts';
import { type CompiledAmounts, compileAmounts } from './compile-amounts.ts';
import { hanCountedAt, measureAt, nounAt, unitTakenIn } from './counted-noun.ts';
import { scanHanNumbers } from './han-numbers.ts';
import { type AmountFound, joinAmounts } from './scan-amounts.ts';
import { clean } from './clean-number.ts';
import { scanNumbers } from './scan-numbers.ts';

export interface FindAmountsOptions {
  readonly language: TimeLanguage;
  readonly start?: number;
  readonly end?: number;
}

export interface FoundQuantity {
  readonly start: number;
  /** End of the number's words, with a measure right behind them. */
  readonly end: number;
  /** Its text is the text in `[start, end)`. */
  readonly quantity: Quantity;
  /** The noun or measure that is counted, without the adjectives before it. */
  readonly nounStart?: number;
  readonly nounEnd?: number;
}

export interface FoundMoney {
  readonly start: number;
  readonly end: number;
  readonly money: Money;
}

/** Units whose amounts may be below zero; elsewhere a minus is a dash or a doubt. */
const SIGNED_UNITS: ReadonlySet<string> = new Set(['%', 'percentage point', '°C', '°F', 'K']);

const compiled = new Map<TimeLanguage, CompiledAmounts>();

/** The quantities in `text[start, end)`, in order, none overlapping. */
export function findQuantities(text: string, options: FindAmountsOptions): FoundQuantity[] {
  const { language, start = 0, end = text.length } = options;
  const seen = seenText(text, start, end);
  if (seen !== undefined) return seen.overridden ? [] : quantitiesSeen(text, seen, language);
  const grammar = grammarOf(language);
  const found: FoundQuantity[] = [];
  const folded = language === 'zh' ? foldWidth(text) : text;
  for (const amount of amountsIn(folded, options)) {
    if (amount.currency !== undefined || amount.start < (found.at(-1)?.end ?? start)) continue;
    const quantity = countedBy(text, folded, end, amount, language, grammar);
    if (quantity === undefined) continue;
    if (amount.negative === true && !SIGNED_UNITS.has(quantity.quantity.unit ?? '')) continue;
    found.push(quantity);
  }
  return found;
}

/** The sums of money in `text[start, end)`, in order, none overlapping. */
export function findMoney(text: string, options: FindAmountsOptions): FoundMoney[] {
  const { language } = options;
  const seen = seenText(text, options.start ?? 0, options.end ?? text.length);
  if (seen !== undefined) return seen.overridden ? [] : moneySeen(text, seen, language);
  return amountsIn(language === 'zh' ? foldWidth(text) : text, options).flatMap((amount) => {
    if (amount.currency === undefined || amount.negative === true) return [];
    const currency = amount.currency ?? (language === 'zh' ? 'CNY' : null);
    const { start, end } = amount;
    return [{ start, end, money: { ...boundsOf(text, amount, end, language), currency } }];
  });
}

function quantitiesSeen(text: string, seen: SeenText, language: TimeLanguage): FoundQuantity[] {
  return findQuantities(seen.text, { language }).map((found) => {
    const start = seen.placeOf(found.start);
    const end = seen.placeOf(found.end, true);
    return {
      start,
      end,
      quantity: { ...found.quantity, text: text.slice(start, end) },
      ...(found.nounStart === undefined || found.nounEnd === undefined
        ? {}
        : { nounStart: seen.placeOf(found.nounStart), nounEnd: seen.placeOf(found.nounEnd, true) }),
    };
  });
}

function moneySeen(text: string, seen: SeenText, language: TimeLanguage): FoundMoney[] {
  return findMoney(seen.text, { language }).map((found) => {
    const start = seen.placeOf(found.start);
    const end = seen.placeOf(found.end, true);
    return { start, end, money: { ...found.money, text: text.slice(start, end) } };
  });
}

/** The last answer: quantities and money of a sentence are asked for one after the other. */
let last: {
  readonly text: string;
  readonly language: TimeLanguage;
  readonly start: number;
  readonly end: number;
  readonly found: readonly AmountFound[];
} = { text: '', language: 'en', start: 0, end: 0, found: [] };

function amountsIn(
  text: string,
  { language, start = 0, end = text.length }: FindAmountsOptions,
): readonly AmountFound[] {
  const isLast = last.language === language && last.start === start && last.end === end && last.text === text;
  if (!isLast) last = { text, language, start, end, found: scanAmounts(text, language, start, end) };
  return last.found;
}

function scanAmounts(text: string, language: TimeLanguage, start: number, end: number): AmountFound[] {
  const grammar = grammarOf(language);
  const numbers =
    language === 'zh' ? scanHanNumbers(text, start, end, grammar) : scanNumbers(text, start, end, grammar);
  if (numbers.length === 0) return [];
  const times = findFoldedTimes(text, { language, anchor: null, start, end });
  let next = 0;
  const free = numbers.filter((number) => {
    while (next < times.length && (times[next]?.end ?? 0) <= number.start) next += 1;
    return number.end <= (times[next]?.start ?? Number.POSITIVE_INFINITY);
  });
  return joinAmounts(text, start, end, free, grammar);
}

/** `folded` is the text as the tables write it; the words are those of `text`. */
function countedBy(
  text: string,
  folded: string,
  end: number,
  amount: AmountFound,
  language: TimeLanguage,
  grammar: CompiledAmounts,
): FoundQuantity | undefined {
  const taken =
    amount.unit ?? (language === 'zh' ? unitTakenIn(folded.slice(amount.start, amount.end)) : undefined);
  if (taken !== undefined) {
    const { start, end: last } = amount;
    return { start, end: last, quantity: { ...boundsOf(text, amount, last, language), unit: taken } };
  }
  const han =
    language === 'zh' ? hanCountedAt(folded, amount.end, end, amount.kind === 'vague', grammar) : undefined;
  if (han !== undefined)
    return {
      start: amount.start,
      end: han.amountEnd,
      quantity: { ...boundsOf(text, amount, han.amountEnd, language), unit: han.unit },
      nounStart: han.start,
      nounEnd: han.end,
    };
  const measure = measureAt(folded, amount.end, end, grammar);
  const one = amount.min === 1 && amount.max === 1;
  const noun = measure ?? nounAt(folded, amount.end, end, one, grammar, language !== 'en');
  if (
    noun === undefined &&
    (amount.kind === 'vague' || (amount.kind === 'words' && isLoose(text, amount, one)))
  )
    return undefined;
  const inches = noun?.unit === 'ft' ? inchesBehind(folded, noun.end, end) : undefined;
  if (noun !== undefined && inches !== undefined && amount.min !== null && amount.min === amount.max) {
    const feet = clean(amount.min + inches.value / 12);
    const whole = { ...amount, min: feet, max: feet };
    return {
      start: amount.start,
      end: inches.end,
      quantity: { ...boundsOf(text, whole, inches.end, language), unit: noun.unit },
      nounStart: noun.start,
      nounEnd: noun.end,
    };
  }
  const last = noun?.measure ? noun.end : amount.end;
  return {
    start: amount.start,
    end: last,
    quantity: { ...boundsOf(text, amount, last, language), unit: noun?.unit ?? null },
    ...(noun === undefined ? {} : { nounStart: noun.start, nounEnd: noun.end }),
  };
}

/** "5 ft 2 in", "5 feet and 2 inches": the inches behind feet. */
function inchesBehind(
  text: string,
  at: number,
  end: number,
): { readonly value: number; readonly end: number } | undefined {
  const match = /^(?:,? and|,)?\s(\d{1,2}(?:\.\d{1,2})?)[ -]?(?:in|inch|inches)(?![\p{L}\p{N}])/u.exec(
    text.slice(at, Math.min(end, at + 24)),
  );
  return match === null ? undefined : { value: Number(match[1]), end: at + match[0].length };
}

/** "One" and a Han numeral alone are words more than numbers. */
function isLoose(text: string, amount: AmountFound, one: boolean): boolean {
  return one || /\p{Script=Han}/u.test(text.slice(amount.start, amount.end));
}

function boundsOf(text: string, amount: AmountFound, end: number, language: string): Omit<Quantity, 'unit'> {
  const { start, min, max, minExclusive, maxExclusive, approximate, rule } = amount;
  return {
    text: text.slice(start, end),
    min,
    max,
    minExclusive,
    maxExclusive,
    approximate,
    rule: `${language}.${rule}`,
  };
}

function grammarOf(language: TimeLanguage): CompiledAmounts {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compileAmounts(AMOUNT_GRAMMARS[language], language);
  compiled.set(language, made);
  return made;
}
