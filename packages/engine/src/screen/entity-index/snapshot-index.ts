/** An index of entities over segments: the base, and what changes have brought and taken away since. */
import { mayBeSame, schemaOf } from '../../ftm/index.ts';
import {
  KeptSome,
  type NameViews,
  prepareParty,
  type PreparedParty,
  rankNames,
  type Rarity,
  rarityIn,
  viewNames,
} from '../../match/index.ts';
import type { ListedEntity } from '../../model/index.ts';
import { identifierKeys } from '../identifier-keys.ts';
import { subjectNames } from '../subjects/subject-names.ts';
import type { Adjacency, CandidateQuery, EntityCandidate, EntityIndex, Ordinal } from './entity-index.ts';
import type { EntityParts } from './gathered-entities.ts';
import { findHashed } from './hashed-keys.ts';
import { mergeEntities } from './merge-entities.ts';
import { partsOf, type Segment } from './segment.ts';

/** A segment, and which of its entities are gone since. */
export interface HeldSegment {
  readonly segment: Segment;
  /** 1 for each entity that is deleted or replaced; absent where none is. */
  readonly gone: Uint8Array | undefined;
}

/** Parties that are held analysed, and entities that are held read. */
const PREPARED = 60_000;
const READ = 4000;
const RARITIES = 100_000;

export class SnapshotIndex implements EntityIndex {
  readonly held: readonly HeldSegment[];
  readonly size: number;
  readonly datasets: ReadonlyMap<string, number>;
  readonly rarity: Rarity;
  readonly ignoredChanges: number;
  readonly #names: NameViews;
  readonly #offsets: readonly number[];
  readonly #prepared = new KeptSome<Ordinal, PreparedParty>(PREPARED);
  readonly #read = new KeptSome<Ordinal, ListedEntity>(READ);
  /** By schema asked for: by segment, which codes of schemata may be the same. */
  readonly #fitting = new Map<string, readonly Uint8Array[]>();

  constructor(held: readonly HeldSegment[], ignoredChanges = 0) {
    this.held = held;
    this.ignoredChanges = ignoredChanges;
    let offset = 0;
    this.#offsets = held.map(({ segment: { ids } }) => {
      const own = offset;
      offset += ids.length;
      return own;
    });
    this.size = offset - held.reduce((sum, { gone }) => sum + countGone(gone), 0);
    this.datasets = countDatasets(held);
    this.#names = viewNames(held.map(({ segment, gone }) => ({ segment: segment.names, gone })));
    const plain = rarityIn(this.#names);
    const rarities = new KeptSome<string, number>(RARITIES);
    this.rarity = (key) => rarities.get(key) ?? rarities.put(key, plain(key));
  }

  entity(ordinal: Ordinal): ListedEntity {
    const kept = this.#read.get(ordinal);
    if (kept !== undefined) return kept;
    const [segment, own] = this.#placeOf(ordinal);
    return this.#read.put(ordinal, mergeEntities(partsOf(segment, own)));
  }

  idOf(ordinal: Ordinal): string {
    const [segment, own] = this.#placeOf(ordinal);
    return segment.ids[own] ?? '';
  }

  schemaOf(ordinal: Ordinal): string {
    const [segment, own] = this.#placeOf(ordinal);
    return segment.schemata[segment.schema[own] ?? 0] ?? '';
  }

  datasetsOf(ordinal: Ordinal): readonly string[] {
    const [segment, own] = this.#placeOf(ordinal);
    return segment.sets[segment.datasets[own] ?? 0] ?? [];
  }

  topicsOf(ordinal: Ordinal): readonly string[] {
    const [segment, own] = this.#placeOf(ordinal);
    return segment.sets[segment.topics[own] ?? 0] ?? [];
  }

  countriesOf(ordinal: Ordinal): readonly string[] {
    const [segment, own] = this.#placeOf(ordinal);
    return segment.sets[segment.countries[own] ?? 0] ?? [];
  }

  lastChangeOf(ordinal: Ordinal): string | null {
    const [segment, own] = this.#placeOf(ordinal);
    return segment.sets[segment.lastChange[own] ?? 0]?.[0] ?? null;
  }

  prepared(ordinal: Ordinal): PreparedParty {
    const kept = this.#prepared.get(ordinal);
    if (kept !== undefined) return kept;
    const { schema, properties, caption } = this.entity(ordinal);
    const { all, weak } = subjectNames({ properties });
    return this.#prepared.put(
      ordinal,
      prepareParty({ name: all[0] ?? caption, schema, names: all, weak, properties }),
    );
  }

  ordinalOf(id: string): Ordinal | undefined {
    const place = this.placeOf(id);
    if (place !== undefined) return (this.#offsets[place.at] ?? 0) + place.own;
    const named = this.#hashed('referents', id).filter((ordinal) =>
      this.entity(ordinal).referents.includes(id),
    );
    return this.#inOrderOfIds(named)[0];
  }

  candidates({ names, identifiers, schema, limit, accept }: CandidateQuery): readonly EntityCandidate[] {
    const fitting = this.#fittingTo(schema);
    const fits = (at: number, own: number): boolean =>
      fitting[at]?.[this.held[at]?.segment.schema[own] ?? 0] === 1 &&
      (accept === undefined || accept((this.#offsets[at] ?? 0) + own));
    const sure = this.#byIdentifiers(identifiers).filter((ordinal) => {
      const at = this.#segmentOf(ordinal);
      return fits(at, ordinal - (this.#offsets[at] ?? 0));
    });
    const taken = new Set(sure);
    const named = rankNames(this.#names, {
      names,
      limit,
      accept: fits,
      isBefore: (at, own, otherAt, otherOwn) =>
        (this.held[at]?.segment.ids[own] ?? '') < (this.held[otherAt]?.segment.ids[otherOwn] ?? ''),
    }).map(({ view, entry, score }) => ({
      ordinal: (this.#offsets[view] ?? 0) + entry,
      score: Math.min(1, score),
    }));
    return [
      ...sure.map((ordinal) => ({ ordinal, score: 1 })),
      ...named.filter(({ ordinal }) => !taken.has(ordinal)),
    ].slice(0, Math.max(0, limit));
  }

  /** Entities that have one of the identifiers, in the order of ids. */
  #byIdentifiers(keys: readonly string[]): Ordinal[] {
    const found = new Set<Ordinal>();
    for (const key of keys)
      for (const ordinal of this.#hashed('identifiers', key))
        if (!found.has(ordinal) && identifierKeys(this.entity(ordinal).properties).includes(key))
          found.add(ordinal);
    return this.#inOrderOfIds([...found]);
  }

  adjacent(id: string): readonly Adjacency[] {
    const ways = new Map<string, Set<string>>();
    for (const ordinal of this.#hashed('pointers', id)) {
      const entity = this.entity(ordinal);
      for (const [name, values] of Object.entries(entity.properties)) {
        if (!values.includes(id)) continue;
        const property = schemaOf(entity.schema)?.all.get(name);
        if (property?.type !== 'entity' || property.reverse === undefined) continue;
        ways.set(property.reverse, (ways.get(property.reverse) ?? new Set()).add(entity.id));
      }
    }
    return [...ways]
      .map(([property, ids]) => ({ property, ids: [...ids].sort() }))
      .sort((a, b) => (a.property < b.property ? -1 : 1));
  }

  ordinals(): Iterable<Ordinal> {
    const all: Ordinal[] = [];
    for (const [at, { segment, gone }] of this.held.entries())
      for (let own = 0; own < segment.ids.length; own += 1)
        if (gone?.[own] !== 1) all.push((this.#offsets[at] ?? 0) + own);
    // One segment is in the order of ids as it stands.
    return this.held.length === 1 ? all : this.#inOrderOfIds(all);
  }

  /** Where an entity that holds lies; undefined for an id that is not there. */
  placeOf(id: string): { readonly at: number; readonly own: number } | undefined {
    for (const [at, { segment, gone }] of this.held.entries()) {
      const own = findId(segment.ids, id);
      if (own !== -1 && gone?.[own] !== 1) return { at, own };
    }
    return undefined;
  }

  /** What the datasets say of an entity that holds; nothing for an id that is not there. */
  partsById(id: string): EntityParts {
    const place = this.placeOf(id);
    const segment = place && this.held[place.at]?.segment;
    return place === undefined || segment === undefined ? [] : partsOf(segment, place.own);
  }

  #inOrderOfIds(ordinals: Ordinal[]): Ordinal[] {
    return ordinals.sort((a, b) => (this.idOf(a) < this.idOf(b) ? -1 : 1));
  }

  #hashed(column: 'identifiers' | 'referents' | 'pointers', key: string): Ordinal[] {
    return this.held.flatMap(({ segment, gone }, at) =>
      findHashed(segment[column], key)
        .filter((own) => gone?.[own] !== 1)
        .map((own) => (this.#offsets[at] ?? 0) + own),
    );
  }

  #fittingTo(schema: string): readonly Uint8Array[] {
    const kept = this.#fitting.get(schema);
    if (kept !== undefined) return kept;
    const made = this.held.map(({ segment: { schemata } }) =>
      Uint8Array.from(schemata, (name) => (mayBeSame(schema, name) ? 1 : 0)),
    );
    this.#fitting.set(schema, made);
    return made;
  }

  #segmentOf(ordinal: Ordinal): number {
    let at = this.#offsets.length - 1;
    while (at > 0 && (this.#offsets[at] ?? 0) > ordinal) at -= 1;
    return at;
  }

  #placeOf(ordinal: Ordinal): readonly [Segment, number] {
    const at = this.#segmentOf(ordinal);
    const segment = this.held[at]?.segment;
    const own = ordinal - (this.#offsets[at] ?? 0);
    if (segment === undefined || own < 0 || own >= segment.ids.length)
      throw new RangeError(`no entity ${ordinal}`);
    return [segment, own];
  }
}

/** Binary search; -1 for an id that is not there. */
function findId(ids: readonly string[], id: string): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = ids[middle] as string;
    if (value === id) return middle;
    if (value < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function countGone(gone: Uint8Array | undefined): number {
  let count = 0;
  if (gone !== undefined) for (const one of gone) count += one;
  return count;
}

function countDatasets(held: readonly HeldSegment[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { segment, gone } of held) {
    const bySet = new Uint32Array(segment.sets.length);
    for (const [own, set] of segment.datasets.entries())
      if (gone?.[own] !== 1) bySet[set] = (bySet[set] ?? 0) + 1;
    for (const [set, count] of bySet.entries())
      if (count > 0)
        for (const name of segment.sets[set] ?? []) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
