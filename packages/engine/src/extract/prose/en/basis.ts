/** What kind of source a speaker is. */
import { SPEAKER_BASIS, STATE_ARMS } from '../../../data/lexicon/en/speaker-basis.ts';
import type { Basis } from '../../../model/index.ts';
import { countryOf } from '../gazetteer.ts';
import { isOutletName } from '../outlet-name.ts';
import type { NounPhrase } from './phrases.ts';
import type { Cue } from './speaker-context.ts';

type WordBasis = (typeof SPEAKER_BASIS)[number]['basis'];

const OF_MEDIA = new Set(['media', 'press', 'news', 'newspaper', 'wire']);

/** The first row that holds a word decides. */
const BY_NOUN: ReadonlyMap<string, WordBasis> = new Map(
  [...SPEAKER_BASIS].reverse().flatMap(({ nouns, basis }) => nouns.map((noun) => [noun, basis] as const)),
);

const ARMS: ReadonlySet<string> = new Set(STATE_ARMS);

/**
 * What kind of source a phrase is, from its noun; a name that says nothing of itself speaks for itself. `owner` is
 * whose post it is, where other words tell: "its treasurer" after a council.
 */
export function basisOf(phrase: NounPhrase, cue?: Cue, owner?: NounPhrase): Basis {
  if (phrase.name !== undefined && phrase.kind !== 'document' && isOutletName(phrase.name.text))
    return 'other-outlet';
  if (phrase.name === undefined && phrase.modifiers.some((word) => OF_MEDIA.has(word))) return 'other-outlet';
  // "Kordan said": the state.
  if (
    phrase.name !== undefined &&
    phrase.classNoun === undefined &&
    countryOf(phrase.name.text) !== undefined
  )
    return 'official-named';
  if (isStateArm(phrase)) return officialBasis('official', phrase);
  const words = [
    phrase.lemma,
    phrase.classNoun,
    ...phrase.modifiers,
    ...(phrase.name?.text.toLowerCase().split(/\s+/u) ?? []),
    ...phrase.appositions.flatMap((group) =>
      group.members.flatMap((member) => [member.lemma, ...member.modifiers]),
    ),
  ].filter((word): word is string => word !== undefined);
  const post = postOf(phrase, owner);
  // The head decides before what describes it: "Norvik reports" is paper, "the news agency" an outlet.
  for (const word of words.slice(0, 2)) {
    if (word === 'agency' && words.some((other) => other === 'news' || other === 'wire'))
      return 'other-outlet';
    const found = BY_NOUN.get(word);
    if (found !== undefined)
      return found === 'company-statement' ? (post ?? found) : officialBasis(found, phrase);
  }
  for (const word of words.slice(2)) {
    const found = BY_NOUN.get(word);
    if (found !== undefined && found !== 'document-seen')
      return found === 'company-statement' ? (post ?? found) : officialBasis(found, phrase);
  }
  if (phrase.name === undefined) return 'unattributed';
  return cue?.stance === 'reports' && cue.verb === 'report' ? 'other-outlet' : 'company-statement';
}

/** "Kordan military intelligence", "the foreign intelligence service": a limb of a state, whatever its last word. */
function isStateArm(phrase: NounPhrase): boolean {
  return phrase.lemma === 'intelligence' && phrase.modifiers.some((word) => ARMS.has(word));
}

/** "the council's treasurer", "head of the customs service": a post in a public body speaks for that body. */
function postOf(phrase: NounPhrase, owner: NounPhrase | undefined): Basis | undefined {
  const told = [phrase, ...phrase.appositions.flatMap(({ members }) => members)];
  const bodies = [
    ...told.map(({ possessor }) => possessor),
    ...told.flatMap(({ attached }) =>
      attached
        .filter(({ preposition }) => preposition === 'of' || preposition === 'at')
        .map(({ group }) => group.members[0]),
    ),
    owner,
  ];
  return bodies.some((body) => body !== undefined && isPublic(body)) ? 'official-named' : undefined;
}

/** A body of a state, by its noun or by a name that ends in one. */
function isPublic(body: NounPhrase): boolean {
  if (body.kind === 'body') return true;
  if (body.name === undefined) return body.kind === 'place';
  const last = body.name.text.toLowerCase().split(/\s+/u).at(-1) ?? '';
  return countryOf(body.name.text) !== undefined || BY_NOUN.get(last) === 'official';
}

function officialBasis(basis: WordBasis, phrase: NounPhrase): Basis {
  if (basis !== 'official') return basis;
  if (phrase.kind === 'person')
    return phrase.appositions.some(({ members }) => members[0]?.name !== undefined)
      ? 'official-named'
      : 'official-unnamed';
  // A ministry is no anonymous source; "a Western agency" is.
  return phrase.name !== undefined || (phrase.definite && !phrase.plural) || phrase.lemma === 'intelligence'
    ? 'official-named'
    : 'official-unnamed';
}
