/** How much of a party is owned: a percentage beside the verb, or a word such as 全资. */
import type { Quantity } from '../../../values/index.ts';
import type { Item } from './item.ts';
import type { ChineseProposition } from './proposition.ts';

/** Words that tell a share without a number, in percent. */
const WORDS: readonly (readonly [RegExp, number, boolean])[] = [
  [/全资|独资/u, 100, false],
  [/多数股|控股|过半/u, 50, true],
];

export function withShare(proposition: ChineseProposition, items: readonly Item[]): ChineseProposition {
  if (proposition.kind !== 'ownership') return proposition;
  const within = items.filter((item) => item.start >= proposition.start && item.end <= proposition.end + 12);
  let best: Item | undefined;
  for (const item of within)
    if (
      item.is === 'share' &&
      (best === undefined || Math.abs(item.start - proposition.at) < Math.abs(best.start - proposition.at))
    )
      best = item;
  if (best?.share !== undefined) return { ...proposition, share: best.share };
  for (const item of within)
    for (const [pattern, percent, more] of WORDS)
      if (item.token.kind === 'word' && pattern.test(item.token.text))
        return { ...proposition, share: worded(item.token.text, percent, more) };
  return proposition;
}

function worded(text: string, percent: number, more: boolean): Quantity {
  return {
    text,
    min: percent,
    max: 100,
    minExclusive: more,
    maxExclusive: false,
    unit: '%',
    approximate: false,
    rule: 'zh.share-word',
  };
}
