/**
 * Some entities in columns: bodies as bytes, what filters ask for as numbers, names as numbered words with the way back
 * from each word. Immutable; what is deleted from it later is said elsewhere.
 */
import { schemaOf } from '../../ftm/index.ts';
import { buildNameSegment, type NameSegment } from '../../match/index.ts';
import type { ListedEntity } from '../../model/index.ts';
import { identifierKeys } from '../identifier-keys.ts';
import { subjectNames } from '../subjects/subject-names.ts';
import { type BodyBytes, BodyWriter, sumOf } from './body-store.ts';
import type { EntityParts, EntitySource } from './gathered-entities.ts';
import { type HashedKeys, KeyWriter, MOST_ORDINALS } from './hashed-keys.ts';
import { mergeEntities } from './merge-entities.ts';
import { SnapshotError } from './snapshot-error.ts';

export interface Segment {
  /** Sorted; an entity's place is its ordinal in the segment. */
  readonly ids: readonly string[];
  readonly bodies: BodyBytes;
  /** One more than entities. */
  readonly bodyStarts: Float64Array;
  /** What tells a body that a disk has damaged. */
  readonly bodySums: Uint32Array;
  readonly schemata: readonly string[];
  readonly schema: Uint16Array;
  /** Distinct sets of datasets, topics and countries, and which each entity has. */
  readonly sets: readonly (readonly string[])[];
  readonly datasets: Uint32Array;
  readonly topics: Uint32Array;
  readonly countries: Uint32Array;
  readonly lastChange: Uint32Array;
  /** Names of what can be looked for, by ordinal. */
  readonly names: NameSegment;
  readonly identifiers: HashedKeys;
  readonly referents: HashedKeys;
  /** By id of what is pointed at: who points. */
  readonly pointers: HashedKeys;
}

const COUNTRIES = ['country', 'nationality', 'citizenship', 'jurisdiction', 'mainCountry', 'flag'] as const;

/** The segment of these entities. Throws RangeError for more than two million. */
export function buildSegment({ ids, partsOf: given }: EntitySource): Segment {
  if (ids.length > MOST_ORDINALS) throw new RangeError('too many entities for one index');
  const bodies = new BodyWriter();
  const bodyStarts = new Float64Array(ids.length + 1);
  const bodySums = new Uint32Array(ids.length);
  const schema = new Uint16Array(ids.length);
  const column = (): Uint32Array => new Uint32Array(ids.length);
  const [datasets, topics, countries, lastChange] = [column(), column(), column(), column()];
  const schemata = new Interned<string>((name) => name);
  const sets = new Interned<readonly string[]>((values) => values.join('\u0000'));
  const [identifiers, referents, pointers] = [new KeyWriter(), new KeyWriter(), new KeyWriter()];

  /** Writes an entity into the columns and gives the names it is found by. */
  const write = (parts: EntityParts, ordinal: number): readonly string[] => {
    const entity = mergeEntities(parts);
    bodyStarts[ordinal + 1] = bodies.write(JSON.stringify(parts.length === 1 ? parts[0] : parts));
    const { properties } = entity;
    schema[ordinal] = schemata.numberOf(entity.schema);
    datasets[ordinal] = sets.numberOf(entity.datasets);
    topics[ordinal] = sets.numberOf(properties['topics'] ?? []);
    countries[ordinal] = sets.numberOf(countriesOf(entity));
    lastChange[ordinal] = sets.numberOf(entity.lastChange === null ? [] : [entity.lastChange]);
    for (const referent of entity.referents) referents.add(referent, ordinal);
    const facts = schemaOf(entity.schema);
    for (const [name, values] of Object.entries(properties))
      if (facts?.all.get(name)?.type === 'entity') for (const value of values) pointers.add(value, ordinal);
    if (facts?.matchable !== true) return [];
    for (const key of identifierKeys(properties)) identifiers.add(key, ordinal);
    return subjectNames(entity).all;
  };
  function* namesInOrder(): Generator<readonly string[]> {
    for (const [ordinal, id] of ids.entries()) yield write(given(id), ordinal);
  }
  const names = buildNameSegment(namesInOrder());
  const held = bodies.finish();
  for (let at = 0; at < ids.length; at += 1)
    bodySums[at] = sumOf(held.read(bodyStarts[at] as number, bodyStarts[at + 1] as number));
  return {
    ids,
    bodies: held,
    bodyStarts,
    bodySums,
    schemata: schemata.values,
    schema,
    sets: sets.values,
    datasets,
    topics,
    countries,
    lastChange,
    names,
    identifiers: identifiers.finish(),
    referents: referents.finish(),
    pointers: pointers.finish(),
  };
}

/** Countries an entity is of, in lower case, sorted. */
export function countriesOf({ properties }: Pick<ListedEntity, 'properties'>): readonly string[] {
  return [...new Set(COUNTRIES.flatMap((name) => properties[name] ?? []))].sort();
}

/** The parts of an entity out of its body. Throws SnapshotError for a body that is damaged. */
export function partsOf({ ids, bodies, bodyStarts, bodySums }: Segment, ordinal: number): EntityParts {
  const bytes = bodies.read(bodyStarts[ordinal] ?? 0, bodyStarts[ordinal + 1] ?? 0);
  if (sumOf(bytes) !== bodySums[ordinal])
    throw new SnapshotError(
      `the entity ${ids[ordinal] ?? ''} is damaged in the saved index; build it again from the lists`,
    );
  const value = JSON.parse(DECODER.decode(bytes)) as ListedEntity | EntityParts;
  return Array.isArray(value) ? (value as EntityParts) : [value as ListedEntity];
}

const DECODER = new TextDecoder();

class Interned<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #keyOf: (value: Value) => string;

  constructor(keyOf: (value: Value) => string) {
    this.#keyOf = keyOf;
  }

  numberOf(value: Value): number {
    const key = this.#keyOf(value);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.values.length;
      this.#numbers.set(key, number);
      this.values.push(value);
    }
    return number;
  }
}
