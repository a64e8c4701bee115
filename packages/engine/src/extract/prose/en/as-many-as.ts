/** Numbers told as the most there can be. */
import type { FoundQuantity } from '../../../values/index.ts';

/** "as many as 500" is at most 500, never 500 itself. */
/** "handed over 12 trucks": twelve, and not more. */
export function handedOver(text: string, found: FoundQuantity): FoundQuantity {
  const over = /^over /iu.exec(text.slice(found.start, found.end));
  if (
    over === null ||
    !/\b(?:hand(?:ed|s|ing)?|turn(?:ed|s|ing)?|t[ao]ken?|taking|takes|brought|sent) $/iu.test(
      text.slice(Math.max(0, found.start - 12), found.start),
    )
  )
    return found;
  const start = found.start + over[0].length;
  const { quantity } = found;
  return {
    ...found,
    start,
    quantity: { ...quantity, text: text.slice(start, found.end), max: quantity.min, minExclusive: false },
  };
}

export function asManyAs(text: string, floor: number, found: FoundQuantity): FoundQuantity {
  const before = /\bas (?:many|much) as $/iu.exec(text.slice(Math.max(floor, found.start - 12), found.start));
  if (before === null || found.quantity.max === null) return found;
  const start = found.start - before[0].length;
  return {
    ...found,
    start,
    quantity: {
      ...found.quantity,
      text: text.slice(start, found.end),
      min: null,
      minExclusive: false,
      rule: 'en.at-most',
    },
  };
}
