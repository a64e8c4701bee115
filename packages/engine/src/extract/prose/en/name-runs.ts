/** Capital words in a row, as the names of bodies and firms are made of. */
import {
  INSTITUTION_NOUNS,
  LEGAL_BEFORE,
  ORGAN_MODIFIERS,
  POLICY_WORDS,
  POSSESSIVE_IN_NAME,
} from '../../../data/lexicon/en/institutions.ts';
import { BEFORE_PLACE_NAMES } from '../../../data/lexicon/en/given-names.ts';
import { beginsUpper, isGenericWord, type Token } from '../../../values/index.ts';
import { isDemonym } from './demonyms.ts';
import { isGivenName } from './given-names.ts';
import { SETS, singular } from './lexicon.ts';
import { titleOf } from './titles.ts';

/** Capital words in a row; numbers and ordinals before them count in where a unit follows. */
export function runAt(
  tokens: readonly Token[],
  at: number,
  first: boolean,
): { from: number; to: number } | undefined {
  let from = at;
  const number = /^\d{1,4}(?:st|nd|rd|th)?$/u.test(tokens[at]?.text ?? '');
  if (number) from = at + 1;
  const opener = tokens[from];
  if (opener === undefined || !isCapital(opener)) return undefined;
  if (first && !number && closed(opener)) return undefined;
  if (isDemonym(opener.text) && !isCapital(tokens[from + 1])) return undefined;
  // Posts stand before names and are none: "Deputy Minister", "President".
  if (isTitle(tokens, from)) return undefined;
  let to = from;
  while (to < tokens.length && to - from < MOST_WORDS) {
    const token = tokens[to] as Token;
    // "Ministry of Crafts Ivan Orlov", "Alkor Federation Ivan Orlov": a person follows.
    if (to > from && hasInstitution(tokens, from, to) && startsPerson(tokens, to)) break;
    if (isCapital(token) && !(to > from && isTitle(tokens, to) && !INSTITUTIONS.has(singular(token.lower)))) {
      to += 1;
      continue;
    }
    if (
      token.kind === 'possessive' &&
      POSSESSIVE.has((tokens[to - 1] as Token).lower) &&
      isCapital(tokens[to + 1])
    ) {
      to += 1;
      continue;
    }
    if (token.text === '&' && isCapital(tokens[to + 1])) {
      to += 1;
      continue;
    }
    break;
  }
  if (to === from) return undefined;
  return { from: number && hasInstitution(tokens, from, to) ? at : from, to };
}

/** Most words of a name; bounds the work on capitals without end. */
export const MOST_WORDS = 24;

/** "Educational and Methodological Centre": adjectives on both sides of "and" before the noun they share. */
export function adjectivesJoined(tokens: readonly Token[], from: number, to: number): number | undefined {
  const and = tokens[to];
  const before = tokens[to - 1];
  if (and?.lower !== 'and' && and?.text !== '&') return undefined;
  if (before === undefined || !(adjective(before) || POLICY.has(before.lower))) return undefined;
  // "Severny Bank and Oil Company": what stands before is whole by itself.
  if (INSTITUTIONS.has(singular(before.lower)) && to - from > 2) return undefined;
  let end = to + 1;
  while (end < tokens.length && end - to < 6 && isCapital(tokens[end])) end += 1;
  const first = tokens[to + 1];
  if (end === to + 1 || first === undefined) return undefined;
  if (!adjective(first) && !POLICY.has(first.lower)) return undefined;
  if (hasInstitution(tokens, to + 1, end)) return end;
  // "Scientific and Production association"
  return INSTITUTIONS.has(tokens[end]?.lower ?? '') && hasFormBefore(tokens, from) ? end + 1 : undefined;
}

/** A legal form opens the run: what stands behind it is one name. */
function hasFormBefore(tokens: readonly Token[], from: number): boolean {
  return LEGAL.has((tokens[from] as Token).lower);
}

const LEGAL: ReadonlySet<string> = new Set(LEGAL_BEFORE);

export function adjective(token: Token): boolean {
  return /(?:al|ic|ive|ary|ical|ific|research|science|production|trade|training|design|repair)$/u.test(
    token.lower,
  );
}

export function capitalsFrom(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 10) {
    const token = tokens[to] as Token;
    if (to > from && startsPerson(tokens, to)) break;
    if (isCapital(token)) to += 1;
    else if (
      to > from &&
      token.kind === 'possessive' &&
      isCapital(tokens[to + 1]) &&
      POSSESSIVE.has((tokens[to - 1] as Token).lower)
    )
      to += 1;
    else break;
  }
  return to;
}

/** A first name and a second name in capitals. */
function startsPerson(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    isCapital(next) &&
    isGivenName((tokens[at] as Token).lower) &&
    !BEFORE_PLACE.has(tokens[at - 1]?.lower ?? '') &&
    !isGenericWord(next.lower)
  );
}

const BEFORE_PLACE: ReadonlySet<string> = new Set(BEFORE_PLACE_NAMES);

const POSSESSIVE: ReadonlySet<string> = new Set(POSSESSIVE_IN_NAME);

/** A post in capitals: "Deputy Minister", "Director General". */
export function isTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && titleOf(token, tokens[at - 1], tokens[at + 1]) !== undefined;
}

export function hasInstitution(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (
      INSTITUTIONS.has(singular((tokens[i] as Token).lower)) ||
      INSTITUTIONS.has((tokens[i] as Token).lower)
    )
      return true;
  return false;
}

export const POLICY: ReadonlySet<string> = new Set(POLICY_WORDS);
export const INSTITUTIONS: ReadonlySet<string> = new Set(INSTITUTION_NOUNS);

/** "Supervisory Council", "Management Board", "Board of Directors" of somebody. */
export function isOrgan(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  if (ORGANS.has(first.lower) && to - from === 2) return true;
  return first.lower === 'board' && to - from === 1;
}

const ORGANS: ReadonlySet<string> = new Set(ORGAN_MODIFIERS);

export function closed(token: Token): boolean {
  const { lower } = token;
  return (
    SETS.determiner.has(lower) ||
    SETS.pronoun.has(lower) ||
    SETS.preposition.has(lower) ||
    SETS.conjunction.has(lower) ||
    SETS.subordinator.has(lower) ||
    SETS.adverb.has(lower) ||
    SETS.be.has(lower) ||
    SETS.have.has(lower) ||
    SETS.modal.has(lower) ||
    SETS.do.has(lower) ||
    SETS.relative.has(lower) ||
    (lower.endsWith('ly') && lower.length > 4) ||
    lower === 'former' ||
    lower === 'to'
  );
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && beginsUpper(token.text);
}
