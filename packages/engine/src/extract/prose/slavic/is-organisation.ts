/** Whether a phrase may name or describe a house: a firm, a body, an outlet, a country. */
import type { Phrase } from './phrase.ts';

/** A bare name may; a pronoun as what it stands for. */
export function isOrganisation(phrase: Phrase): boolean {
  if (phrase.form === 'pronoun')
    return (
      phrase.person === 3 &&
      (phrase.head !== undefined
        ? isOrganisation(phrase.head)
        : phrase.bound !== undefined && phrase.bound.schema !== 'Person' && phrase.bound.schema !== 'Goods')
    );
  return (
    phrase.kind === 'company' ||
    phrase.kind === 'body' ||
    phrase.kind === 'outlet' ||
    phrase.kind === 'name' ||
    (phrase.kind === 'place' && phrase.form === 'name')
  );
}
