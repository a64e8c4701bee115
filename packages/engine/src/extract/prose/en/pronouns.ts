/** Which pronouns can stand for which referents. */
import type { Referent } from '../referent.ts';
import type { NounPhrase } from './phrases.ts';

/** "we", "us", "I", "me": who speaks. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(['we', 'us', 'i', 'me']);

/** "he" is a person, "it" is none. */
export function agrees(pronoun: NounPhrase, referent: Referent): boolean {
  const word = pronoun.head.lower;
  const person = referent.schema === 'Person';
  if (word === 'he' || word === 'she' || word === 'him' || word === 'her')
    return person || (!referent.schemaKnown && referent.name !== undefined && referent.name.includes(' '));
  return word === 'it' ? !person : true;
}
