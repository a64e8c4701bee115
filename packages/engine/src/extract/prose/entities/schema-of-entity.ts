/** The schema of what the tagger found: its kind, and for an organisation the words of its name. */
import { COMPANY_WORDS, PUBLIC_BODY_WORDS } from '../../../data/entities/organisation-words.ts';
import type { MentionSchema } from '../../../model/index.ts';
import { countryOf, hasLegalForm } from '../gazetteer.ts';
import { isOutletName } from '../outlet-name.ts';
import type { FoundEntity } from './found-entity.ts';
import { isOrganisationWord, isPlaceWord } from './word-traits.ts';

/**
 * The lead a kind must have before a name takes its schema, so that about nineteen in twenty are right on texts held out; more for a person
 * of one word, whose only sign is its neighbours.
 */
export function isSure({ kind, lead }: Pick<FoundEntity, 'kind' | 'lead'>, name: string): boolean {
  if (kind === 'post') return true;
  if (kind === 'person' && isOrganisationWord(name.split(/\s+/u).at(-1) ?? '')) return false;
  if (kind === 'person') return lead >= (name.includes(' ') ? 0 : 50);
  if (kind !== 'place') return lead >= 100;
  // A buyer in "deliveries to Kelmor" looks like a place; the tables know most places.
  return lead >= (name.split(/[\s-]+/u).some(isPlaceWord) ? 20 : 80);
}

/** Shorter beginnings must be the whole word. */
const WHOLE = 4;

export function schemaOfEntity(kind: FoundEntity['kind'], name: string): MentionSchema {
  if (kind === 'person') return isOutletName(name) ? 'Organization' : /\d/u.test(name) ? 'Goods' : 'Person';
  if (kind === 'post') return 'Person';
  if (kind === 'place') return 'Address';
  if (kind === 'vessel') return 'Vessel';
  if (kind === 'aircraft') return 'Airplane';
  if (kind === 'law') return 'Law';
  if (hasLegalForm(name)) return 'Company';
  if (countryOf(name) !== undefined) return 'PublicBody';
  const words = name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (/\p{Script=Latin}/u.test(name)) words.reverse();
  for (const word of words) {
    if (begins(word, PUBLIC_BODY_WORDS)) return 'PublicBody';
    if (begins(word, COMPANY_WORDS)) return 'Company';
  }
  return 'Organization';
}

function begins(word: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) =>
    beginning.length < WHOLE ? word === beginning : word.startsWith(beginning),
  );
}
