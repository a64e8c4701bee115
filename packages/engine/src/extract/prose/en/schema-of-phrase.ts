/** What the words of a phrase themselves say it is. */
import type { MentionSchema } from '../../../model/index.ts';
import { isGenericWord } from '../../../values/index.ts';
import { isOrganisationWord } from '../entities/index.ts';
import { countryOf, hasLegalForm, isPlaceName } from '../gazetteer.ts';
import { isOutletName } from '../outlet-name.ts';
import { demonymCountry } from './demonyms.ts';
import { isGivenName } from './given-names.ts';
import { nounKind } from './lexicon.ts';
import { institutionOf } from './long-names.ts';
import type { NounPhrase } from './phrases.ts';

const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'general',
  'colonel',
  'president',
  'minister',
  'director',
  'chief',
  'captain',
]);

const DESIGNATION = /^(?=.*\p{Lu})(?=.*\d)[\p{L}\d./-]+$/u;

const KIND_SCHEMA = {
  person: 'Person',
  company: 'Company',
  body: 'PublicBody',
  outlet: 'Organization',
  goods: 'Goods',
  place: 'Address',
} as const;

export function schemaOfKind(phrase: NounPhrase): MentionSchema | undefined {
  const { kind } = phrase;
  if (kind === undefined) return demonymCountry(phrase.head.text) === undefined ? undefined : 'Person';
  return kind in KIND_SCHEMA ? KIND_SCHEMA[kind as keyof typeof KIND_SCHEMA] : undefined;
}

export function schemaOfName(phrase: NounPhrase, name: string): MentionSchema | undefined {
  const words = name.split(/\s+/u);
  const last = (words.at(-1) ?? '').toLowerCase();
  if (phrase.kind === 'goods' && phrase.head.tag !== 'name') return 'Goods';
  if (isOutletName(name)) return 'Organization';
  if (hasLegalForm(name)) return 'Company';
  if (phrase.classNoun !== undefined) {
    const kind = nounKind(phrase.classNoun);
    if (kind !== undefined && kind in KIND_SCHEMA) return KIND_SCHEMA[kind as keyof typeof KIND_SCHEMA];
  }
  if (words.length === 1 && DESIGNATION.test(name)) return 'Goods';
  if (words.length > 1) {
    const kind = nounKind(institutionOf(name) ?? last);
    if (kind === 'body') return 'PublicBody';
    if (kind === 'company' || kind === 'outlet') return 'Company';
    if (kind === 'place') return 'Address';
  }
  if (countryOf(name) !== undefined || isPlaceName(name)) return 'Address';
  if (isPersonName(words)) return 'Person';
  if (TITLES.has(phrase.modifiers.at(-1) ?? '')) return 'Person';
  return undefined;
}

/** "Tobias Hallward", but not "Tobias Pumps": a first name, and no word of firms at the end. */
function isPersonName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4 || !isGivenName((words[0] ?? '').toLowerCase())) return false;
  const last = words.at(-1) ?? '';
  return !isGenericWord(last.toLowerCase()) && !isOrganisationWord(last);
}
