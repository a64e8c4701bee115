/** Numbers told as the most there can be. */
import type { FoundQuantity } from '../../../values/index.ts';

/** "as many as 500" is at most 500, never 500 itself. */
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
