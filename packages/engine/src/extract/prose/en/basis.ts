/** What kind of source a speaker is. */
import { SPEAKER_BASIS } from '../../../data/lexicon/en/speaker-basis.ts';
import type { Basis } from '../../../model/index.ts';
import { isOutletName } from '../outlet-name.ts';
import type { NounPhrase } from './phrases.ts';
import type { Cue } from './speaker-context.ts';

const OF_MEDIA = new Set(['media', 'press', 'news', 'newspaper', 'wire']);

/** What kind of source a phrase is, from its noun; a name that says nothing of itself speaks for itself. */
export function basisOf(phrase: NounPhrase, cue?: Cue): Basis {
  if (phrase.name !== undefined && phrase.kind !== 'document' && isOutletName(phrase.name.text))
    return 'other-outlet';
  if (phrase.name === undefined && phrase.modifiers.some((word) => OF_MEDIA.has(word))) return 'other-outlet';
  const words = [
    phrase.lemma,
    phrase.classNoun,
    ...phrase.modifiers,
    ...(phrase.name?.text.toLowerCase().split(/\s+/u) ?? []),
    ...phrase.appositions.flatMap((group) =>
      group.members.flatMap((member) => [member.lemma, ...member.modifiers]),
    ),
  ].filter((word): word is string => word !== undefined);
  // The head decides before what describes it: "Norvik reports" is paper, "the news agency" an outlet.
  for (const word of words.slice(0, 2)) {
    if (word === 'agency' && words.some((other) => other === 'news' || other === 'wire'))
      return 'other-outlet';
    const found = SPEAKER_BASIS.find((entry) => entry.nouns.includes(word))?.basis;
    if (found !== undefined) return officialBasis(found, phrase);
  }
  for (const word of words.slice(2)) {
    const found = SPEAKER_BASIS.find(
      (entry) => entry.basis !== 'document-seen' && entry.nouns.includes(word),
    )?.basis;
    if (found !== undefined) return officialBasis(found, phrase);
  }
  if (phrase.name === undefined) return 'unattributed';
  return cue?.stance === 'reports' && cue.verb === 'report' ? 'other-outlet' : 'company-statement';
}

function officialBasis(basis: (typeof SPEAKER_BASIS)[number]['basis'], phrase: NounPhrase): Basis {
  if (basis !== 'official') return basis;
  return phrase.name === undefined || phrase.kind === 'person' ? 'official-unnamed' : 'official-named';
}
