/** Which of the tagger's spans are worth a mention of their own. */
import type { FoundEntity } from './found-entity.ts';
import { isNamedThing } from './is-named-thing.ts';
import { schemaOfEntity } from './schema-of-entity.ts';
import { isOrganisationWord } from './word-traits.ts';

/** An organisation with a smaller lead is more often none. */
export const LEAST_LEAD = 30;

/** A name, or a body told of by its country: "Syrian government", but not "Turkish trader". */
export function namesParty(text: string, { start, end, kind, proper, lead }: FoundEntity): boolean {
  if (kind !== 'organisation' && kind !== 'person') return true;
  const name = text.slice(start, end);
  if (isNamedThing(name)) return false;
  if (kind === 'person') return true;
  if (proper) return lead >= LEAST_LEAD;
  return schemaOfEntity(kind, name) === 'PublicBody' || isOrganisationWord(name.split(/\s+/u).at(-1) ?? '');
}
