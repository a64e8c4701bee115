/** Which pronouns can stand for which referents. */
import type { Referent } from '../referent.ts';
import { isGivenName } from './given-names.ts';
import type { NounPhrase } from './phrases.ts';

/** "we", "us", "I", "me": who speaks. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(['we', 'us', 'i', 'me']);

/** Words that stand for no one thing: they fill no role of a party. */
export const INDEFINITE: ReadonlySet<string> = new Set(
  'anything nothing everything something anybody nobody everybody somebody anyone everyone someone none'.split(
    ' ',
  ),
);

/** Words that deny the whole clause they stand in. */
export const DENYING: ReadonlySet<string> = new Set(['nothing', 'nobody', 'none', 'neither']);

/** Whether nothing but the look of a name makes it a person: "said it had" then tells that it is none. */
export function looksPersonOnly({ schema, nouns, name }: Referent): boolean {
  return (
    schema === 'Person' &&
    name !== undefined &&
    nouns.size === 0 &&
    !isGivenName((name.split(' ', 1)[0] ?? '').toLowerCase())
  );
}

/** "he" is a person, "it" is none. */
export function agrees(pronoun: NounPhrase, referent: Referent): boolean {
  const word = pronoun.head.lower;
  const person = referent.schema === 'Person';
  if (word === 'he' || word === 'she' || word === 'him' || word === 'her')
    return person || (!referent.schemaKnown && referent.name !== undefined && referent.name.includes(' '));
  return word === 'it' ? !person : true;
}
