/** Fields of entities by the names that filters, facets, sorting and `field:value` use. */
import { FACET_PROPERTIES } from '../../data/screen/search-rules.ts';
import type { EntityIndex, Ordinal } from '../entity-index/entity-index.ts';
import { searchWords } from './search-words.ts';

export interface FieldReader {
  /** Kept beside the index: reading it costs nothing. */
  readonly quick: boolean;
  values(ordinal: Ordinal): readonly string[];
}

/**
 * How a field is read: countries, topics, datasets, schema, id, caption, the dates, or any property, with or without
 * `properties.` before it. A property that no entity has reads as nothing. Undefined for a name that can be none.
 */
export function fieldReader(index: EntityIndex, name: string): FieldReader | undefined {
  const quick = (values: (ordinal: Ordinal) => readonly string[]): FieldReader => ({ quick: true, values });
  const slow = (values: (ordinal: Ordinal) => readonly string[]): FieldReader => ({ quick: false, values });
  const stamp = (value: string | null): readonly string[] => (value === null ? [] : [value]);
  switch (name) {
    case 'countries':
      return quick((ordinal) => index.countriesOf(ordinal));
    case 'topics':
      return quick((ordinal) => index.topicsOf(ordinal));
    case 'datasets':
    case 'dataset':
      return quick((ordinal) => index.datasetsOf(ordinal));
    case 'schema':
      return quick((ordinal) => [index.schemaOf(ordinal)]);
    case 'id':
      return quick((ordinal) => [index.idOf(ordinal)]);
    case 'last_change':
      return quick((ordinal) => stamp(index.lastChangeOf(ordinal)));
    case 'first_seen':
      return slow((ordinal) => stamp(index.entity(ordinal).firstSeen));
    case 'last_seen':
      return slow((ordinal) => stamp(index.entity(ordinal).lastSeen));
    case 'caption':
      return slow((ordinal) => [index.entity(ordinal).caption]);
    case 'referents':
      return slow((ordinal) => index.entity(ordinal).referents);
  }
  if (Object.hasOwn(FACET_PROPERTIES, name)) {
    const properties = FACET_PROPERTIES[name] ?? [];
    return slow((ordinal) => {
      const own = index.entity(ordinal).properties;
      return properties.flatMap((property) => own[property] ?? []);
    });
  }
  const property = name.startsWith('properties.') ? name.slice('properties.'.length) : name;
  if (!/^[a-z][A-Za-z0-9]*$/u.test(property)) return undefined;
  return slow((ordinal) => {
    const own = index.entity(ordinal).properties;
    return Object.hasOwn(own, property) ? (own[property] ?? []) : [];
  });
}

const OWN_FIELDS: ReadonlySet<string> = new Set([
  'countries',
  'topics',
  'datasets',
  'dataset',
  'schema',
  'id',
  'caption',
  'referents',
  'first_seen',
  'last_seen',
  'last_change',
  ...Object.keys(FACET_PROPERTIES),
]);

/** Whether it is a field that every entity has, not a property of some. */
export function isOwnField(name: string): boolean {
  return OWN_FIELDS.has(name);
}

/** Equal but for case, accents and punctuation. */
export function isValue(own: string, wanted: string): boolean {
  return own === wanted || (wanted !== '' && folded(own) === folded(wanted));
}

/** Holds all words of the wanted value, one after the other. */
export function meetsValue(own: string, wanted: string): boolean {
  if (own === wanted) return true;
  const words = folded(wanted);
  return words !== '' && ` ${folded(own)} `.includes(` ${words} `);
}

function folded(text: string): string {
  return searchWords(text).join(' ');
}
