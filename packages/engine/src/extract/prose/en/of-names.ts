/** Names of several words that hold a preposition: "Ministry of Industry and Trade", "Institute for Machine Engineering". */
import { nounKind, singular, verbReading } from './lexicon.ts';
import type { TaggedToken } from './tagged-token.ts';

const POLES = new Set([
  'north',
  'south',
  'east',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
]);

const OPENS = new Set([
  'ministry',
  'department',
  'institute',
  'academy',
  'university',
  'bank',
  'union',
  'agency',
  'service',
  'bureau',
  'centre',
  'center',
  'chamber',
  'federation',
  'republic',
  'commonwealth',
  'association',
  'society',
  'directorate',
  'inspectorate',
  'administration',
]);

/** The tokens with the small words inside such names tagged as parts of the name. */
export function joinOfNames(tokens: readonly TaggedToken[]): TaggedToken[] {
  const out = [...tokens];
  // "a Hong Kong-registered firm": the first word belongs to the adjective.
  for (let i = 1; i < out.length; i += 1) {
    const word = out[i] as TaggedToken;
    const before = out[i - 1] as TaggedToken;
    // "North Korean munitions"
    if (word.tag === 'adj' && before.tag === 'name' && POLES.has(before.lower))
      out[i - 1] = { ...before, tag: 'adj' };
    if (word.tag === 'adj' && before.tag === 'name' && /^\p{Lu}[\p{L}]*-\p{Ll}+$/u.test(word.text))
      out[i - 1] = { ...before, tag: 'adj' };
  }
  for (let i = 0; i + 2 < out.length; i += 1) {
    const word = out[i] as TaggedToken;
    if (word.tag !== 'name' || !OPENS.has(singular(word.lower))) continue;
    const of = out[i + 1] as TaggedToken;
    if (of.tag !== 'prep' || (of.lower !== 'of' && of.lower !== 'for')) continue;
    const article = out[i + 2]?.lower === 'the' ? 1 : 0;
    const first = i + 2 + article;
    if (out[first]?.tag !== 'name') continue;
    for (let k = i + 1; k < first; k += 1) out[k] = { ...(out[k] as TaggedToken), tag: 'name' };
    let end = first;
    while (out[end + 1]?.tag === 'name') end += 1;
    // "… and Trade" belongs to it where Trade is a word, not where a party of its own follows.
    if (out[end + 1]?.lower === 'and' && out[end + 2]?.tag === 'name' && isWord(out[end + 2])) {
      out[end + 1] = { ...(out[end + 1] as TaggedToken), tag: 'name' };
      end += 2;
    }
    i = end;
  }
  return out;
}

function isWord(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined && (nounKind(token.lower) !== undefined || verbReading(token.lower) !== undefined)
  );
}
