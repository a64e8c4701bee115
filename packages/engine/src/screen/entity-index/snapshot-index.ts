/** An index of entities over segments: the base, and what changes have brought and taken away since. */
import { mayBeSame, schemaOf } from '../../ftm/index.ts';
import { prepareParty, type PreparedParty, type Rarity } from '../../match/index.ts';
import type { EntityChange, ListedEntity } from '../../model/index.ts';
import { identifierKeys } from '../identifier-keys.ts';
import { subjectNames } from '../subjects/subject-names.ts';
import type { Adjacency, CandidateQuery, EntityCandidate, EntityIndex, Ordinal } from './entity-index.ts';
import {
  type Findable,
  findByNames,
  makeScratch,
  type NearMeeting,
  type Scratch,
  weightOf,
} from './find-candidates.ts';
import { findHashed } from './hashed-keys.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { mergeEntities } from './merge-entities.ts';
import { buildSegment, type EntityParts, partsOf, type Segment } from './segment.ts';

/** What an index is made of. */
export interface IndexState {
  readonly lexicon: Lexicon;
  readonly segments: readonly Segment[];
  readonly dead: readonly (Uint8Array | undefined)[];
  readonly carriers: Uint32Array;
  readonly proper: Uint32Array;
  readonly names: number;
  readonly size: number;
  readonly datasets: ReadonlyMap<string, number>;
}

/** Parties that are held analysed, and entities that are held read. */
const PREPARED = 60_000;
const READ = 4000;

export class SnapshotIndex implements EntityIndex, Findable {
  readonly state: IndexState;
  readonly nearKept = new Map<string, readonly NearMeeting[]>();
  readonly size: number;
  readonly datasets: ReadonlyMap<string, number>;
  readonly rarity: Rarity;
  readonly #offsets: readonly number[];
  readonly #prepared = new Map<Ordinal, PreparedParty>();
  readonly #read = new Map<Ordinal, ListedEntity>();
  /** By schema asked for: by segment, which codes of schemata may be the same. */
  readonly #fitting = new Map<string, readonly Uint8Array[]>();
  #scratch: Scratch | undefined;

  constructor(state: IndexState) {
    this.state = state;
    this.size = state.size;
    this.datasets = state.datasets;
    let offset = 0;
    this.#offsets = state.segments.map(({ ids }) => {
      const own = offset;
      offset += ids.length;
      return own;
    });
    const most = Math.log(1 + state.names);
    this.rarity = (key) => {
      const word = state.lexicon.idOf(key);
      if (word === undefined || most === 0) return 1;
      return Math.min(1, weightOf(this, word) / most);
    };
  }

  get lexicon(): Lexicon {
    return this.state.lexicon;
  }
  get segments(): readonly Segment[] {
    return this.state.segments;
  }
  get dead(): readonly (Uint8Array | undefined)[] {
    return this.state.dead;
  }
  get carriers(): Uint32Array {
    return this.state.carriers;
  }
  get proper(): Uint32Array {
    return this.state.proper;
  }
  get names(): number {
    return this.state.names;
  }
  get scratch(): Scratch {
    this.#scratch ??= makeScratch(this.segments, this.lexicon.size);
    return this.#scratch;
  }

  entity(ordinal: Ordinal): ListedEntity {
    const kept = this.#read.get(ordinal);
    if (kept !== undefined) return kept;
    const [segment, own] = this.#placeOf(ordinal);
    const entity = mergeEntities(partsOf(segment, own));
    if (this.#read.size >= READ) this.#read.clear();
    this.#read.set(ordinal, entity);
    return entity;
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
    const made = prepareParty({ name: all[0] ?? caption, schema, names: all, weak, properties });
    if (this.#prepared.size >= PREPARED) this.#prepared.clear();
    this.#prepared.set(ordinal, made);
    return made;
  }

  ordinalOf(id: string): Ordinal | undefined {
    for (const [at, segment] of this.segments.entries()) {
      const own = findId(segment.ids, id);
      if (own !== -1 && !this.#isDead(at, own)) return (this.#offsets[at] ?? 0) + own;
    }
    const named = this.#hashed('referents', id).filter((ordinal) =>
      this.entity(ordinal).referents.includes(id),
    );
    return this.#firstById(named);
  }

  candidates({ names, identifiers, schema, limit, accept }: CandidateQuery): readonly EntityCandidate[] {
    const fitting = this.#fittingTo(schema);
    const fits = (at: number, own: number): boolean =>
      fitting[at]?.[this.segments[at]?.schema[own] ?? 0] === 1 &&
      (accept === undefined || accept((this.#offsets[at] ?? 0) + own));
    const found = new Map<Ordinal, number>();
    for (const { segment, ordinal, score } of findByNames(this, names, fits))
      found.set((this.#offsets[segment] ?? 0) + ordinal, score);
    for (const key of identifiers)
      for (const ordinal of this.#hashed('identifiers', key)) {
        if (found.get(ordinal) === 1) continue;
        const at = this.#segmentOf(ordinal);
        if (!fits(at, ordinal - (this.#offsets[at] ?? 0))) continue;
        if (identifierKeys(this.entity(ordinal).properties).includes(key)) found.set(ordinal, 1);
      }
    return this.#best(found, limit);
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
    for (const [at, segment] of this.segments.entries())
      for (let own = 0; own < segment.ids.length; own += 1)
        if (!this.#isDead(at, own)) all.push((this.#offsets[at] ?? 0) + own);
    // One segment is in the order of ids as it stands.
    return this.segments.length === 1 ? all : all.sort((a, b) => (this.idOf(a) < this.idOf(b) ? -1 : 1));
  }

  /** The parts of a living entity; undefined for an id that is not there. */
  partsById(
    id: string,
  ): { readonly segment: number; readonly own: number; readonly parts: EntityParts } | undefined {
    for (const [at, segment] of this.segments.entries()) {
      const own = findId(segment.ids, id);
      if (own !== -1 && !this.#isDead(at, own)) return { segment: at, own, parts: partsOf(segment, own) };
    }
    return undefined;
  }

  #best(found: ReadonlyMap<Ordinal, number>, limit: number): EntityCandidate[] {
    if (limit <= 0) return [];
    let all = [...found].map(([ordinal, score]) => ({ ordinal, score: Math.round(score * 1e6) / 1e6 }));
    if (all.length > limit * 4) {
      // Only what can be among the best is sorted; ties at the edge are all kept until ids decide.
      const scores = Float64Array.from(all, ({ score }) => score).sort();
      const least = scores[scores.length - limit] ?? 0;
      all = all.filter(({ score }) => score >= least);
    }
    return all
      .sort((a, b) => b.score - a.score || (this.idOf(a.ordinal) < this.idOf(b.ordinal) ? -1 : 1))
      .slice(0, limit);
  }

  #firstById(ordinals: readonly Ordinal[]): Ordinal | undefined {
    return [...ordinals].sort((a, b) => (this.idOf(a) < this.idOf(b) ? -1 : 1))[0];
  }

  #hashed(column: 'identifiers' | 'referents' | 'pointers', key: string): Ordinal[] {
    return this.segments.flatMap((segment, at) =>
      findHashed(segment[column], key)
        .filter((own) => !this.#isDead(at, own))
        .map((own) => (this.#offsets[at] ?? 0) + own),
    );
  }

  #fittingTo(schema: string): readonly Uint8Array[] {
    const kept = this.#fitting.get(schema);
    if (kept !== undefined) return kept;
    const made = this.segments.map(({ schemata }) =>
      Uint8Array.from(schemata, (name) => (mayBeSame(schema, name) ? 1 : 0)),
    );
    this.#fitting.set(schema, made);
    return made;
  }

  #isDead(at: number, own: number): boolean {
    return this.dead[at]?.[own] === 1;
  }

  #segmentOf(ordinal: Ordinal): number {
    let at = this.#offsets.length - 1;
    while (at > 0 && (this.#offsets[at] ?? 0) > ordinal) at -= 1;
    return at;
  }

  #placeOf(ordinal: Ordinal): readonly [Segment, number] {
    const at = this.#segmentOf(ordinal);
    const segment = this.segments[at];
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

/** An index of these entities. Two of one id and different datasets are one entity; of equal datasets, the later counts. */
export function buildEntityIndex(entities: Iterable<ListedEntity>): EntityIndex {
  const bodies = new Map<string, ListedEntity[]>();
  for (const entity of entities) {
    const held = bodies.get(entity.id);
    if (held === undefined) bodies.set(entity.id, [entity]);
    else bodies.set(entity.id, withPart(held, entity));
  }
  for (const [id, parts] of bodies) if (parts.length > 1) bodies.set(id, inOrder(parts));
  const words: string[] = [];
  const ids = new Map<string, number>();
  const segment = buildSegment(bodies, (word) => {
    let id = ids.get(word);
    if (id === undefined) {
      id = words.length;
      ids.set(word, id);
      words.push(word);
    }
    return id;
  });
  const { carriers, proper } = countWords(segment, words.length);
  const far = words.keys();
  return new SnapshotIndex({
    lexicon: buildLexicon(
      words,
      [...far].filter((word) => (proper[word] ?? 0) > 0),
    ),
    segments: [segment],
    dead: [undefined],
    carriers,
    proper,
    names: segment.nameEntity.length,
    size: segment.ids.length,
    datasets: countDatasets([segment], [undefined]),
  });
}

/**
 * The index with these changes, in their order. What it is made from stays as it was and shares what did not change. To
 * add an id that is there is to change it; to delete one that is not there does nothing.
 */
export function applyChanges(index: EntityIndex, changes: readonly EntityChange[]): EntityIndex {
  if (!(index instanceof SnapshotIndex))
    throw new TypeError('an index that buildEntityIndex or loadEntityIndex made');
  const { state } = index;
  const changed = new Map<string, ListedEntity[]>();
  for (const change of changes) {
    const id = change.op === 'DEL' ? change.id : change.entity.id;
    const parts = changed.get(id) ?? [...(index.partsById(id)?.parts ?? [])];
    if (change.op !== 'DEL') changed.set(id, withPart(parts, change.entity));
    else {
      const { dataset } = change;
      changed.set(
        id,
        dataset === undefined ? [] : parts.filter(({ datasets }) => !datasets.includes(dataset)),
      );
    }
  }
  // The last segment of changes is taken up again, so that their number stays small.
  const [base, ...later] = state.segments;
  if (base === undefined) return buildEntityIndex([...changed.values()].flat());
  const dead = [copyOf(state.dead[0], base.ids.length)];
  const carriers = new Growable(state.carriers);
  const proper = new Growable(state.proper);
  let names = state.names;
  const bodies = new Map<string, EntityParts>();
  for (const [at, segment] of later.entries())
    for (const [own, id] of segment.ids.entries()) {
      if (state.dead[at + 1]?.[own] === 1) continue;
      names -= forget(segment, own, carriers, proper);
      if (!changed.has(id)) bodies.set(id, partsOf(segment, own));
    }
  for (const [id, parts] of changed) {
    const held = findId(base.ids, id);
    if (held !== -1 && dead[0]?.[held] === 0) {
      names -= forget(base, held, carriers, proper);
      (dead[0] as Uint8Array)[held] = 1;
    }
    if (parts.length > 0) bodies.set(id, inOrder(parts));
  }
  const newWords: string[] = [];
  const newIds = new Map<string, number>();
  const segment = buildSegment(bodies, (word) => {
    const known = state.lexicon.idOf(word) ?? newIds.get(word);
    if (known !== undefined) return known;
    const id = state.lexicon.size + newWords.length;
    newIds.set(word, id);
    newWords.push(word);
    return id;
  });
  const far: number[] = [];
  for (const [place, word] of segment.words.entries()) {
    carriers.add(word, 1);
    if (segment.groups[place] === 0) continue;
    // A word that was only known run together is met far from now on.
    if (proper.get(word) === 0) far.push(word);
    proper.add(word, 1);
  }
  names += segment.nameEntity.length;
  const segments = segment.ids.length === 0 ? [base] : [base, segment];
  const graves = segment.ids.length === 0 ? dead : [...dead, undefined];
  return new SnapshotIndex({
    lexicon: newWords.length + far.length === 0 ? state.lexicon : state.lexicon.with(newWords, far),
    segments,
    dead: graves,
    carriers: carriers.finish(),
    proper: proper.finish(),
    names,
    size: countLiving(segments, graves),
    datasets: countDatasets(segments, graves),
  });
}

function withPart(parts: readonly ListedEntity[], entity: ListedEntity): ListedEntity[] {
  return [
    ...parts.filter(({ datasets }) => !datasets.some((name) => entity.datasets.includes(name))),
    entity,
  ];
}

function inOrder(parts: readonly ListedEntity[]): ListedEntity[] {
  return [...parts].sort((a, b) => (a.datasets.join() < b.datasets.join() ? -1 : 1));
}

function copyOf(dead: Uint8Array | undefined, length: number): Uint8Array {
  return dead === undefined ? new Uint8Array(length) : dead.slice();
}

/** Takes the words of an entity out of the counts; gives how many names it had. */
function forget(segment: Segment, own: number, carriers: Growable, proper: Growable): number {
  const { nameEntity, nameStarts, words, groups } = segment;
  // Names lie in the order of their entities.
  let low = 0;
  let high = nameEntity.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((nameEntity[middle] as number) < own) low = middle + 1;
    else high = middle;
  }
  let name = low;
  for (; name < nameEntity.length && nameEntity[name] === own; name += 1)
    for (let at = nameStarts[name] as number; at < (nameStarts[name + 1] as number); at += 1) {
      carriers.add(words[at] as number, -1);
      if (groups[at] !== 0) proper.add(words[at] as number, -1);
    }
  return name - low;
}

/** How many names of a segment have each word, and how many as a word of its own. */
export function countWords(
  { words, groups }: Segment,
  size: number,
): { readonly carriers: Uint32Array; readonly proper: Uint32Array } {
  const carriers = new Uint32Array(size);
  const proper = new Uint32Array(size);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number;
    carriers[word] = (carriers[word] as number) + 1;
    if (groups[at] !== 0) proper[word] = (proper[word] as number) + 1;
  }
  return { carriers, proper };
}

export function countDatasets(
  segments: readonly Segment[],
  dead: readonly (Uint8Array | undefined)[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [at, { ids, datasets, sets }] of segments.entries()) {
    const bySet = new Map<number, number>();
    for (let own = 0; own < ids.length; own += 1) {
      if (dead[at]?.[own] === 1) continue;
      const set = datasets[own] as number;
      bySet.set(set, (bySet.get(set) ?? 0) + 1);
    }
    for (const [set, count] of bySet)
      for (const name of sets[set] ?? []) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function countLiving(segments: readonly Segment[], dead: readonly (Uint8Array | undefined)[]): number {
  let living = 0;
  for (const [at, { ids }] of segments.entries()) {
    const gone = dead[at];
    living += ids.length - (gone === undefined ? 0 : gone.reduce((sum, one) => sum + one, 0));
  }
  return living;
}

/** Counts of words, with room for new ones. */
class Growable {
  #held: Uint32Array;

  constructor(held: Uint32Array) {
    this.#held = held.slice();
  }

  get(word: number): number {
    return this.#held[word] ?? 0;
  }

  add(word: number, by: number): void {
    if (word >= this.#held.length) {
      const more = new Uint32Array(Math.max(word + 1, Math.ceil(this.#held.length * 1.1) + 64));
      more.set(this.#held);
      this.#held = more;
    }
    this.#held[word] = (this.#held[word] as number) + by;
  }

  finish(): Uint32Array {
    return this.#held;
  }
}
