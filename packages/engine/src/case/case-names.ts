/**
 * Names that the case itself is sure of: what one document calls by its legal form or gives the number of is found in every other document
 * where it stands bare. Which names are known follows from the set of documents, so their order changes nothing.
 */
import { IDENTIFIER_PROPERTIES } from '../data/resolve/resolve-rules.ts';
import { canonicalJson, type Content, type ListEntry, type Mention, sha256 } from '../model/index.ts';
import { findListedNames, indexListedNames } from '../screen/index.ts';
import { stripLegalForms } from '../values/index.ts';
import { type ListedMentions, type ListedNameMemory, type Read, withNames } from './listed-mentions.ts';

/** Adds a mention for each bare name that no reader met. Linear in the text, and nothing for documents where the known names did not change. */
export function addCaseNames<Entry extends Read>(
  entries: readonly Entry[],
  memory: ListedNameMemory = new Map(),
): ListedMentions<Entry> {
  const known = knownNames(entries);
  if (known.length === 0) return { entries, remembered: new Map() };
  const key = sha256(canonicalJson(known.map(({ id }) => id) as unknown as Content)).slice(0, 16);
  const index = indexListedNames({ entries: known });
  return withNames(entries, ({ id, text }, remembered) => {
    const place = `${id} case ${key}`;
    const names = memory.get(place) ?? findListedNames(text, index);
    remembered.set(place, names);
    return names;
  });
}

/** What a legal form or a number tells to be somebody's name, once for each name, in order. */
function knownNames(entries: readonly Read[]): ListEntry[] {
  const known = new Map<string, ListEntry>();
  for (const { extraction } of entries)
    for (const mention of extraction?.mentions ?? []) {
      if (mention.form !== 'name' || !isSureName(mention)) continue;
      const id = `${mention.schema} ${mention.name}`;
      if (!known.has(id)) known.set(id, entryOf(id, mention));
    }
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const BODIES: ReadonlySet<Mention['schema']> = new Set<Mention['schema']>([
  'Company',
  'Organization',
  'PublicBody',
  'LegalEntity',
]);

function isSureName({ schema, name, properties }: Mention): boolean {
  const numbered = IDENTIFIER_PROPERTIES.some((property) => (properties[property] ?? []).length > 0);
  if (schema === 'Person') return numbered;
  return BODIES.has(schema) && (numbered || stripLegalForms(name) !== name);
}

function entryOf(id: string, { schema, name }: Mention): ListEntry {
  return {
    id,
    schema,
    names: [{ value: name, kind: 'primary' }],
    programmes: [],
    listedOn: null,
    properties: {},
    links: [],
    record: '',
  };
}
