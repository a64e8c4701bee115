/** Where the name in a noun phrase begins and ends. */
import { SITE_NOUNS } from '../../../data/lexicon/en/sites.ts';
import { beginsUpper } from '../../../values/index.ts';
import { countryOf, isPlaceName } from '../gazetteer.ts';
import { nounKind, singular } from './lexicon.ts';
import type { NounPhrase } from './phrases.ts';

export interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The name in a phrase. A country adjective belongs to it before a capitalised body or company word: "Chinese Foreign Ministry". */
export function nameOf(text: string, phrase: NounPhrase): Named | undefined {
  if (phrase.name === undefined) return undefined;
  let { start } = phrase.name;
  const { end } = phrase.name;
  const lastWord = singular((phrase.name.text.split(/\s/u).at(-1) ?? '').toLowerCase());
  const kind = nounKind(lastWord);
  const single = !phrase.name.text.includes(' ');
  if (single ? kind !== undefined : kind === 'body' || kind === 'company' || kind === 'outlet') {
    for (const token of phrase.tokens.filter((candidate) => candidate.end <= start).reverse()) {
      if (token.tag !== 'adj' || !beginsUpper(token.text)) break;
      start = token.start;
    }
  }
  // A class noun that belongs to a place's name: "Lugan training ground", "Lugan region".
  const after = phrase.tokens.filter((token) => token.start >= end);
  const placeNoun =
    (phrase.kind === 'place' ||
      phrase.kind === 'body' ||
      // "the Velsk shell factory": more than the kind of firm stands behind the name.
      (phrase.kind === 'company' && after.length > 1 && !phrase.plural) ||
      // "the Severin shipyard": the site is called so, and nothing is called "Severin".
      (single && phrase.tokens[0]?.lower === 'the' && SITE_NOUNS.has(phrase.head.lower)) ||
      (phrase.kind === 'company' &&
        (isPlaceName(phrase.name.text) || countryOf(phrase.name.text) !== undefined))) &&
    after.length > 0 &&
    after.every((token) => token.tag === 'noun' || token.tag === 'adj');
  const stop = placeNoun ? phrase.head.end : end;
  // "the ‘Beacon’ battalion": with the mark that opens it.
  if (
    /[’”»]/u.test(text.slice(start, stop)) &&
    /[‘“«]/u.test(text.charAt(start - 1)) &&
    !/[‘“«]/u.test(text.slice(start, stop))
  )
    start -= 1;
  return { start, end: stop, name: text.slice(start, stop).replace(/\s+/gu, ' ') };
}
