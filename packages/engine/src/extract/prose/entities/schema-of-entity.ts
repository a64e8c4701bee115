/** The schema of what the tagger found: its kind, and for an organisation the words of its name. */
import { COMPANY_WORDS, PUBLIC_BODY_WORDS } from '../../../data/entities/organisation-words.ts';
import type { MentionSchema } from '../../../model/index.ts';
import { countryOf, hasLegalForm } from '../gazetteer.ts';
import type { EntityKind } from './labels.ts';

/** Shorter beginnings must be the whole word. */
const WHOLE = 4;

export function schemaOfEntity(kind: EntityKind, name: string): MentionSchema {
  if (kind === 'person' || kind === 'post') return 'Person';
  if (kind === 'place') return 'Address';
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
