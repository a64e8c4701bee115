/** Quantities and money in a sentence: always the words as they stand. */
import type { Money, Quantity } from '../../values/index.ts';
import { isMeasure, plural } from './english.ts';
import { listWords, verbatim, type Words, words } from './words.ts';

/** An amount of money as written; the currency is added where the words leave it out but the document gives it. */
export function moneyWords(amount: Money): Words {
  const named = amount.currency === null || /\p{L}|\p{Sc}/u.test(amount.text);
  return named ? verbatim(amount.text) : words`${verbatim(amount.text)} ${amount.currency ?? ''}`;
}

/**
 * Goods with their quantity: "more than a dozen LH-40 drones", "500 kg of resin", "six drones (LH-40 and LH-90)", "14 × LH-40".
 * Where the words already hold the counted noun it is not repeated.
 */
export function goodsWords(goods: readonly Words[], quantity: Quantity | null): Words {
  const named = listWords(goods);
  if (!quantity) return named;
  const amount = verbatim(quantity.text);
  const { unit } = quantity;
  const [only] = goods.length === 1 ? goods : [];
  const onlyText = only?.map((run) => run.text).join('') ?? '';
  if (only && onlyText.toLowerCase().includes(quantity.text.toLowerCase())) return named;
  if (only && quantity.text.toLowerCase().includes(onlyText.toLowerCase())) return amount;
  if (unit === null && only && /^[\d.,\s]+$/.test(quantity.text)) return words`${amount} × ${named}`;
  if (unit === null) return named.length === 0 ? amount : words`${named} (quantity: ${amount})`;
  const unitSaid = saysUnit(quantity.text, unit);
  const counted = unitSaid ? amount : words`${amount} ${plural(unit)}`;
  if (named.length === 0) return counted;
  if (isMeasure(unit)) return words`${counted} of ${named}`;
  if (only && sameNoun(onlyText, unit))
    return unitSaid ? words`${counted} (${named})` : words`${amount} ${named}`;
  return words`${counted} (${named})`;
}

function saysUnit(text: string, unit: string): boolean {
  const lower = text.toLowerCase();
  return lower.includes(unit.toLowerCase()) || lower.includes(plural(unit).toLowerCase());
}

function sameNoun(goods: string, unit: string): boolean {
  const last = goods.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  return last === unit.toLowerCase() || last === plural(unit).toLowerCase();
}
