/** Words that look like names before an adjective of origin and belong to it. */
import { retagged, type TaggedToken } from './tagged-token.ts';

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

/** The tokens with such words tagged as adjectives: "North Korean munitions", "a Hong Kong-registered firm". */
export function joinOrigins(tokens: readonly TaggedToken[]): TaggedToken[] {
  const out = [...tokens];
  // "a Hong Kong-registered firm": the first word belongs to the adjective.
  for (let i = 1; i < out.length; i += 1) {
    const word = out[i] as TaggedToken;
    const before = out[i - 1] as TaggedToken;
    // "North Korean munitions"
    if (word.tag === 'adj' && before.tag === 'name' && POLES.has(before.lower))
      out[i - 1] = retagged(before, 'adj');
    if (word.tag === 'adj' && before.tag === 'name' && /^\p{Lu}[\p{L}]*-\p{Ll}+$/u.test(word.text))
      out[i - 1] = retagged(before, 'adj');
  }
  return out;
}
