/** First names of people, out of the tables that the tagger and the comparison of names use. */
import { FAMILY_NAMES_FIRST, MORE_GIVEN_NAMES, SELDOM_GIVEN } from '../../../data/lexicon/en/given-names.ts';
import { GIVEN_WORDS, LISTED_OTHER_WORDS } from '../../../data/entities/name-words.ts';
import { GIVEN_NAMES } from '../../../data/match/given-names.ts';
import { countryOf, isPlaceName } from '../gazetteer.ts';
import { nounKind } from './lexicon.ts';

/** Whether a word in small letters is a first name, and no place, country or other word of English as often. */
export function isGivenName(lower: string): boolean {
  known ??= load();
  if (!known.has(lower)) return false;
  let sure = told.get(lower);
  if (sure === undefined) {
    const capital = lower.charAt(0).toUpperCase() + lower.slice(1);
    sure = !isPlaceName(capital) && countryOf(capital) === undefined && nounKind(lower) === undefined;
    told.set(lower, sure);
  }
  return sure;
}

let known: ReadonlySet<string> | undefined;
/** What is asked for is asked for often; changes no answer. */
const told = new Map<string, boolean>();

function load(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const table of [GIVEN_NAMES, GIVEN_WORDS])
    for (const word of table.trim().split(/\s+/u)) if (/^\p{Script=Latin}{3,}$/u.test(word)) names.add(word);
  for (const word of LISTED_OTHER_WORDS.trim().split(/\s+/u)) names.delete(word);
  for (const word of SELDOM_GIVEN) names.delete(word);
  for (const word of [...MORE_GIVEN_NAMES, ...FAMILY_NAMES_FIRST]) names.add(word);
  return names;
}
