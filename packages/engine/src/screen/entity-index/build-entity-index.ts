/** Entities to an index: merged by id, sorted, with their names ready to be found. */
import { isA, mayBeSame, schemaOf } from '../../ftm/index.ts';
import { buildNameIndex, candidates, prepareParty, type PreparedParty, rarityIn } from '../../match/index.ts';
import type { EntityChange, ListedEntity } from '../../model/index.ts';
import { identifierKeys } from '../identifier-keys.ts';
import { subjectNames } from '../subjects/subject-names.ts';
import type { Adjacency, CandidateQuery, EntityCandidate, EntityIndex, Ordinal } from './entity-index.ts';
import { mergeEntities } from './merge-entities.ts';

const BODIES = new WeakMap<EntityIndex, ReadonlyMap<string, readonly ListedEntity[]>>();

export function buildEntityIndex(entities: Iterable<ListedEntity>): EntityIndex {
  const bodies = new Map<string, ListedEntity[]>();
  for (const entity of entities) {
    const held = bodies.get(entity.id);
    if (held === undefined) bodies.set(entity.id, [entity]);
    else held.push(entity);
  }
  return fromBodies(bodies);
}

export function applyChanges(index: EntityIndex, changes: readonly EntityChange[]): EntityIndex {
  const bodies = new Map(BODIES.get(index));
  for (const change of changes) {
    if (change.op === 'DEL') {
      const left = (bodies.get(change.id) ?? []).filter(
        ({ datasets }) => change.dataset !== undefined && !datasets.includes(change.dataset),
      );
      if (left.length === 0) bodies.delete(change.id);
      else bodies.set(change.id, left);
    } else {
      const { entity } = change;
      const others = (bodies.get(entity.id) ?? []).filter(
        ({ datasets }) => !datasets.some((name) => entity.datasets.includes(name)),
      );
      bodies.set(entity.id, [...others, entity]);
    }
  }
  return fromBodies(bodies);
}

/** What a saved snapshot is read from. */
export interface SnapshotSource {
  readonly size: number;
  readonly read: (start: number, end: number) => Uint8Array;
}

export function saveEntityIndex(index: EntityIndex): Uint8Array[] {
  const text = JSON.stringify([...(BODIES.get(index)?.values() ?? [])].flat());
  return [new TextEncoder().encode(text)];
}

export function loadEntityIndex({ size, read }: SnapshotSource): EntityIndex {
  return buildEntityIndex(JSON.parse(new TextDecoder().decode(read(0, size))) as ListedEntity[]);
}

function fromBodies(bodies: ReadonlyMap<string, readonly ListedEntity[]>): EntityIndex {
  const all = [...bodies.values()].map(mergeEntities).sort((a, b) => (a.id < b.id ? -1 : 1));
  const ordinals = new Map(all.map(({ id }, ordinal) => [id, ordinal]));
  const referents = new Map(all.flatMap(({ referents: ids }, at) => ids.map((id) => [id, at] as const)));
  const identifiers = new Map<string, Ordinal[]>();
  const adjacency = new Map<string, Map<string, Set<string>>>();
  const datasets = new Map<string, number>();
  for (const [ordinal, entity] of all.entries()) {
    for (const name of entity.datasets) datasets.set(name, (datasets.get(name) ?? 0) + 1);
    if (isMatchable(entity))
      for (const key of identifierKeys(entity.properties))
        identifiers.set(key, [...(identifiers.get(key) ?? []), ordinal]);
    for (const [name, property] of schemaOf(entity.schema)?.all ?? [])
      if (property.type === 'entity' && property.reverse !== undefined)
        for (const id of entity.properties[name] ?? []) {
          const ways = adjacency.get(id) ?? new Map<string, Set<string>>();
          adjacency.set(id, ways);
          const ids = ways.get(property.reverse) ?? new Set();
          ways.set(property.reverse, ids.add(entity.id));
        }
  }
  const names = buildNameIndex(
    all.flatMap((entity, ordinal) =>
      isMatchable(entity) ? [{ id: String(ordinal), names: subjectNames(entity).all }] : [],
    ),
  );
  const prepared = new Map<Ordinal, PreparedParty>();
  const at = (ordinal: Ordinal): ListedEntity => {
    const entity = all[ordinal];
    if (entity === undefined) throw new RangeError(`no entity ${ordinal}`);
    return entity;
  };
  const index: EntityIndex = {
    size: all.length,
    rarity: rarityIn(names),
    datasets,
    entity: at,
    idOf: (ordinal) => at(ordinal).id,
    schemaOf: (ordinal) => at(ordinal).schema,
    datasetsOf: (ordinal) => at(ordinal).datasets,
    topicsOf: (ordinal) => at(ordinal).properties['topics'] ?? [],
    countriesOf: (ordinal) => countriesOf(at(ordinal)),
    lastChangeOf: (ordinal) => at(ordinal).lastChange,
    prepared: (ordinal) => {
      const held = prepared.get(ordinal);
      if (held !== undefined) return held;
      const { schema, properties, caption } = at(ordinal);
      const { all: own, weak } = subjectNames({ properties });
      const made = prepareParty({ name: own[0] ?? caption, schema, names: own, weak, properties });
      prepared.set(ordinal, made);
      return made;
    },
    ordinalOf: (id) => ordinals.get(id) ?? referents.get(id),
    candidates: (query) => findCandidates(query),
    adjacent: (id) =>
      [...(adjacency.get(id) ?? [])]
        .map(([property, ids]): Adjacency => ({ property, ids: [...ids].sort() }))
        .sort((a, b) => (a.property < b.property ? -1 : 1)),
    ordinals: () => all.keys(),
  };
  const findCandidates = (query: CandidateQuery): EntityCandidate[] => {
    const fits = (ordinal: Ordinal): boolean =>
      mayBeSame(query.schema, at(ordinal).schema) && (query.accept?.(ordinal) ?? true);
    const found = new Map<Ordinal, number>();
    for (const key of query.identifiers)
      for (const ordinal of identifiers.get(key) ?? []) if (fits(ordinal)) found.set(ordinal, 1);
    for (const { id, score } of candidates(names, query.names, query.limit * 4)) {
      const ordinal = Number(id);
      if (fits(ordinal)) found.set(ordinal, Math.max(score, found.get(ordinal) ?? 0));
    }
    return [...found]
      .map(([ordinal, score]) => ({ ordinal, score }))
      .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal)
      .slice(0, query.limit);
  };
  BODIES.set(index, bodies);
  return index;
}

function isMatchable({ schema }: ListedEntity): boolean {
  return isA(schema, 'Thing') && schemaOf(schema)?.matchable === true;
}

const COUNTRIES = ['country', 'nationality', 'citizenship', 'jurisdiction', 'mainCountry', 'flag'] as const;

function countriesOf({ properties }: ListedEntity): readonly string[] {
  return [...new Set(COUNTRIES.flatMap((name) => properties[name] ?? []))].sort();
}
