/**
 * Some entities in columns: bodies as bytes, what filters ask for as numbers, names as numbered words with the way back
 * from each word. Immutable; what is deleted from it later is said elsewhere.
 */
import { schemaOf } from '../../ftm/index.ts';
import { indexTokens } from '../../match/index.ts';
import type { ListedEntity } from '../../model/index.ts';
import { identifierKeys } from '../identifier-keys.ts';
import { subjectNames } from '../subjects/subject-names.ts';
import { Growing } from './growing.ts';
import { type HashedKeys, hashKeys, MOST_ORDINALS } from './hashed-keys.ts';
import { mergeEntities } from './merge-entities.ts';

/** Where bodies lie: in memory, or in a file that is read piece by piece. */
export interface BodyBytes {
  readonly size: number;
  readonly read: (start: number, end: number) => Uint8Array;
}

export interface Segment {
  /** Sorted; an entity's place is its ordinal in the segment. */
  readonly ids: readonly string[];
  readonly bodies: BodyBytes;
  /** One more than entities. */
  readonly bodyStarts: Float64Array;
  readonly schemata: readonly string[];
  readonly schema: Uint16Array;
  /** Distinct sets of datasets, topics and countries, and which each entity has. */
  readonly sets: readonly (readonly string[])[];
  readonly datasets: Uint32Array;
  readonly topics: Uint32Array;
  readonly countries: Uint32Array;
  readonly lastChange: Uint32Array;
  /** The entity of each name. */
  readonly nameEntity: Uint32Array;
  /** Where the words of each name begin in `words`; one more than names. */
  readonly nameStarts: Uint32Array;
  /** Numbers of the lexicon; each once within a name. */
  readonly words: Uint32Array;
  /** Which word of its name each is a reading of, from 1; 0 for words run together. */
  readonly groups: Uint8Array;
  /** Words that any name has, ascending, with where their names begin in `postings`. */
  readonly postedWords: Uint32Array;
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
  readonly identifiers: HashedKeys;
  readonly referents: HashedKeys;
  /** By id of what is pointed at: who points. */
  readonly pointers: HashedKeys;
}

/** Parts of one entity, one for each dataset that holds it. */
export type EntityParts = readonly ListedEntity[];

const COUNTRIES = ['country', 'nationality', 'citizenship', 'jurisdiction', 'mainCountry', 'flag'] as const;

/** Builds a segment; `numberOf` gives the number of a word, new ones too. Entities may come in any order. */
export function buildSegment(
  entities: ReadonlyMap<string, EntityParts>,
  numberOf: (word: string) => number,
): Segment {
  const ids = [...entities.keys()].sort();
  if (ids.length > MOST_ORDINALS) throw new RangeError('too many entities for one index');
  const bodies = new BodyWriter();
  const bodyStarts = new Float64Array(ids.length + 1);
  const schema = new Uint16Array(ids.length);
  const columns = {
    datasets: new Uint32Array(ids.length),
    topics: new Uint32Array(ids.length),
    countries: new Uint32Array(ids.length),
    lastChange: new Uint32Array(ids.length),
  };
  const schemata = new Interned<string>((name) => name);
  const sets = new Interned<readonly string[]>((values) => values.join('\u0000'));
  const names = new NameWriter(numberOf);
  const identifiers: [string, number][] = [];
  const referents: [string, number][] = [];
  const pointers: [string, number][] = [];
  for (const [ordinal, id] of ids.entries()) {
    const parts = entities.get(id) ?? [];
    const entity = mergeEntities(parts);
    bodyStarts[ordinal + 1] = bodies.write(JSON.stringify(parts.length === 1 ? parts[0] : parts));
    schema[ordinal] = schemata.numberOf(entity.schema);
    const { properties } = entity;
    columns.datasets[ordinal] = sets.numberOf(entity.datasets);
    columns.topics[ordinal] = sets.numberOf(properties['topics'] ?? []);
    columns.countries[ordinal] = sets.numberOf(countriesOf(entity));
    columns.lastChange[ordinal] = sets.numberOf(entity.lastChange === null ? [] : [entity.lastChange]);
    for (const referent of entity.referents) referents.push([referent, ordinal]);
    const facts = schemaOf(entity.schema);
    for (const [name, values] of Object.entries(properties))
      if (facts?.all.get(name)?.type === 'entity')
        for (const value of values) pointers.push([value, ordinal]);
    if (facts?.matchable !== true) continue;
    for (const key of identifierKeys(properties)) identifiers.push([key, ordinal]);
    for (const name of subjectNames(entity).all) names.write(name, ordinal);
  }
  return {
    ids,
    bodies: bodies.finish(),
    bodyStarts,
    schemata: schemata.values,
    schema,
    sets: sets.values,
    ...columns,
    ...names.finish(),
    identifiers: hashKeys(identifiers),
    referents: hashKeys(referents),
    pointers: hashKeys(pointers),
  };
}

/** Countries an entity is of, in lower case, sorted. */
export function countriesOf({ properties }: Pick<ListedEntity, 'properties'>): readonly string[] {
  return [...new Set(COUNTRIES.flatMap((name) => properties[name] ?? []))].sort();
}

/** The parts of an entity out of its body. */
export function partsOf(segment: Segment, ordinal: number): EntityParts {
  const { bodies, bodyStarts } = segment;
  const bytes = bodies.read(bodyStarts[ordinal] ?? 0, bodyStarts[ordinal + 1] ?? 0);
  const value = JSON.parse(DECODER.decode(bytes)) as ListedEntity | EntityParts;
  return Array.isArray(value) ? (value as EntityParts) : [value as ListedEntity];
}

const DECODER = new TextDecoder();

/** Texts one after the other as UTF-8. */
class BodyWriter {
  #held = new Uint8Array(1 << 20);
  #size = 0;
  readonly #encoder = new TextEncoder();

  /** Where the text ends. */
  write(text: string): number {
    const most = this.#size + text.length * 3;
    if (most > this.#held.length) {
      const more = new Uint8Array(Math.max(most, this.#held.length * 2));
      more.set(this.#held.subarray(0, this.#size));
      this.#held = more;
    }
    this.#size += this.#encoder.encodeInto(text, this.#held.subarray(this.#size)).written;
    return this.#size;
  }

  finish(): BodyBytes {
    const held = this.#held.slice(0, this.#size);
    return { size: held.length, read: (start, end) => held.subarray(start, end) };
  }
}

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

class NameWriter {
  readonly #numberOf: (word: string) => number;
  readonly #entity = new Growing();
  readonly #starts = new Growing();
  readonly #words = new Growing();
  readonly #groups = new Growing();

  constructor(numberOf: (word: string) => number) {
    this.#numberOf = numberOf;
    this.#starts.push(0);
  }

  /** A name without any word is left out. */
  write(name: string, ordinal: number): void {
    const from = this.#words.length;
    for (const [place, { kind, readings }] of indexTokens(name).entries())
      for (const reading of readings) {
        const word = this.#numberOf(reading);
        if (this.#words.has(word, from)) continue;
        this.#words.push(word);
        this.#groups.push(kind === 'joined' ? 0 : Math.min(255, place + 1));
      }
    if (this.#words.length === from) return;
    this.#entity.push(ordinal);
    this.#starts.push(this.#words.length);
  }

  finish(): Pick<
    Segment,
    'nameEntity' | 'nameStarts' | 'words' | 'groups' | 'postedWords' | 'postingStarts' | 'postings'
  > {
    const words = this.#words.finish();
    const nameStarts = this.#starts.finish();
    const nameEntity = this.#entity.finish();
    let most = 0;
    for (const word of words) if (word > most) most = word;
    const counts = new Uint32Array(words.length === 0 ? 0 : most + 1);
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
    const postedWords = new Growing();
    const postingStarts = new Growing();
    const next = new Uint32Array(counts.length);
    let at = 0;
    for (const [word, count] of counts.entries()) {
      if (count === 0) continue;
      postedWords.push(word);
      postingStarts.push(at);
      next[word] = at;
      at += count;
    }
    postingStarts.push(at);
    const postings = new Uint32Array(at);
    for (let name = 0; name < nameEntity.length; name += 1)
      for (let place = nameStarts[name] ?? 0; place < (nameStarts[name + 1] ?? 0); place += 1) {
        const word = words[place] ?? 0;
        const slot = next[word] ?? 0;
        postings[slot] = name;
        next[word] = slot + 1;
      }
    return {
      nameEntity,
      nameStarts,
      words,
      groups: Uint8Array.from(this.#groups.finish()),
      postedWords: postedWords.finish(),
      postingStarts: postingStarts.finish(),
      postings,
    };
  }
}

/** Where the names of a word begin and end in `postings`. */
export function postingsOf(segment: Segment, word: number): readonly [from: number, to: number] {
  const { postedWords, postingStarts } = segment;
  // In a base every number below the last is posted, so that the word's number is mostly its place.
  let place = postedWords[word] === word ? word : -1;
  if (place === -1) {
    let low = 0;
    let high = postedWords.length - 1;
    while (low <= high && place === -1) {
      const middle = (low + high) >>> 1;
      const value = postedWords[middle] ?? 0;
      if (value === word) place = middle;
      else if (value < word) low = middle + 1;
      else high = middle - 1;
    }
    if (place === -1) return [0, 0];
  }
  return [postingStarts[place] ?? 0, postingStarts[place + 1] ?? 0];
}
