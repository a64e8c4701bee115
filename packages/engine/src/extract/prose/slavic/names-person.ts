/** Names that only a person bears, known to be one or not. */
import type { Referent } from '../referent.ts';
import { OPENING } from './quotation-marks.ts';

const PERSON_LIKE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u;

/** «Янис Калн»: capital words in a row without quotation marks, of which no noun says that they are a house. */
export function namesAPerson({ name, nouns, mentions }: Referent, text: string): boolean {
  return (
    name !== undefined &&
    PERSON_LIKE.test(name) &&
    nouns.size === 0 &&
    !mentions.some(({ start }) => OPENING.test(text.charAt(start - 1)))
  );
}
