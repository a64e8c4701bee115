/** Words of a speaker for himself and his own: "I", "we", "our firm", and "it" for who says it. */
import type { Referent } from '../referent.ts';
import type { NounPhrase } from './phrases.ts';
import { looksPersonOnly } from './pronouns.ts';
import type { Proposition } from './proposition.ts';
import type { Running } from './running.ts';
import { isTakenForPerson } from './topic.ts';

/** Why "our firm" is the firm of the speaker. */
export const OWN_FIRM = {
  rule: 'coref.own-firm',
  why: 'who speaks calls it his own, and was told to act for it',
};

/** "X said it had …": what only looked like a person's name is none. */
export function isNoPerson(referent: Referent): boolean {
  if (!looksPersonOnly(referent)) return false;
  referent.schema = 'LegalEntity';
  return true;
}

/** "our firm", "my company": whom the speaker acts for. */
export function ownFirm(phrase: NounPhrase, { speakersFirm }: Proposition): Referent | undefined {
  const first = phrase.tokens[0]?.lower;
  return (first === 'our' || first === 'my') && phrase.kind === 'company' && phrase.modifiers.length === 0
    ? speakersFirm
    : undefined;
}

/** "I" is who speaks; "we" is whom that person acts for, or the body that speaks. */
export function firstPerson(
  phrase: NounPhrase,
  { speaker, speakersFirm }: Proposition,
  running: Running,
): Referent | undefined {
  if (speaker === undefined) return running.input.discourse.writer;
  if (phrase.head.lower === 'i' || phrase.head.lower === 'me') return speaker;
  if (speakersFirm !== undefined) return speakersFirm;
  return isTakenForPerson(speaker, running.input.discourse) ? undefined : speaker;
}
