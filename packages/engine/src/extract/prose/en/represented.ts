/** "a lawyer for X", "X's spokesman": whose word such a person gives. */
import type { NounPhrase } from './phrases.ts';

const REPRESENTING = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'spokespeople',
  'representative',
  'lawyer',
  'attorney',
  'counsel',
]);

/** The party a spokesperson or lawyer speaks for; undefined for anybody else. */
export function representedBy(phrase: NounPhrase): NounPhrase | undefined {
  if (phrase.name !== undefined || !REPRESENTING.has(phrase.lemma)) return undefined;
  if (phrase.possessor !== undefined) return phrase.possessor;
  for (const { preposition, group } of phrase.attached) {
    const only = group.members[0];
    if (group.members.length === 1 && only !== undefined && (preposition === 'for' || preposition === 'of'))
      return only;
  }
  return undefined;
}
