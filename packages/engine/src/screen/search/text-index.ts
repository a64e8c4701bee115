/**
 * Where each word stands in which entity, as typed arrays. Names come first in an entity's words, so that a position
 * tells whether it is in a name. Built in steps, so that who answers requests meanwhile can go on doing so.
 */
import { NAME_PROPERTIES } from '../../data/screen/name-properties.ts';
import { SEARCH_RULES, UNSEARCHED_PROPERTIES } from '../../data/screen/search-rules.ts';
import { schemaOf } from '../../ftm/index.ts';
import type { ListedEntity } from '../../model/index.ts';
import { subjectNames } from '../subjects/subject-names.ts';
import type { EntityIndex, Ordinal } from '../entity-index/entity-index.ts';
import { latinWord, searchWords } from './search-words.ts';

export interface TextIndex {
  readonly index: EntityIndex;
  readonly terms: ReadonlyMap<string, number>;
  /** All words by term number. */
  readonly words: readonly string[];
  /** Term numbers in the order of their words. */
  readonly sorted: Uint32Array;
  /** Occurrences of term t lie at [starts[t], starts[t + 1]), by ordinal, then position. */
  readonly starts: Uint32Array;
  readonly ordinals: Uint32Array;
  readonly positions: Uint16Array;
  /** 1 and more: how much an entity counts for the values it has. */
  readonly weights: Float32Array;
  /** Names of all properties that some entity has. */
  readonly properties: ReadonlySet<string>;
}

/** Positions from here on are outside names. */
export const NAMES_END = 8192;
/** Between two values, so that no phrase runs over both. */
const GAP = 8;
const STEP = 256;

/** The whole index at once. */
export function buildTextIndex(index: EntityIndex): TextIndex {
  const steps = buildTextIndexInSteps(index);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, handing over every few hundred entities; the share that is done is yielded. */
export function* buildTextIndexInSteps(index: EntityIndex): Generator<number, TextIndex> {
  const terms = new Map<string, number>();
  const words: string[] = [];
  const latin = new Map<string, string | undefined>();
  const size = highest(index) + 1;
  const weights = new Float32Array(size);
  const properties = new Set<string>();
  const seen = new Occurrences(index.size * 48);
  const put = (word: string, ordinal: Ordinal, position: number): void => {
    let term = terms.get(word);
    if (term === undefined) {
      term = words.length;
      terms.set(word, term);
      words.push(word);
    }
    seen.add(term, ordinal, position);
  };
  let done = 0;
  for (const ordinal of index.ordinals()) {
    const entity = index.entity(ordinal);
    weights[ordinal] = fullness(entity);
    for (const property of Object.keys(entity.properties)) properties.add(property);
    let left: number = SEARCH_RULES.wordsOfEntity;
    for (const [start, texts] of [
      [0, subjectNames(entity).all],
      [NAMES_END, otherTexts(entity)],
    ] as const) {
      let position = start;
      for (const text of texts) {
        for (const word of searchWords(text.slice(0, SEARCH_RULES.lettersOfValue))) {
          if (left === 0 || position >= start + NAMES_END - 1) break;
          left -= 1;
          put(word, ordinal, position);
          if (!latin.has(word)) latin.set(word, latinWord(word));
          const other = latin.get(word);
          if (other !== undefined) put(other, ordinal, position);
          position += 1;
        }
        position += GAP;
      }
    }
    done += 1;
    if (done % STEP === 0) yield done / index.size;
  }
  yield 1;
  const { starts, ordinals, positions } = seen.byTerm(words.length);
  const sorted = Uint32Array.from(words.keys()).sort((a, b) =>
    (words[a] ?? '') < (words[b] ?? '') ? -1 : 1,
  );
  return { index, terms, words, sorted, starts, ordinals, positions, weights, properties };
}

function highest(index: EntityIndex): number {
  let most = -1;
  for (const ordinal of index.ordinals()) if (ordinal > most) most = ordinal;
  return most;
}

function fullness({ properties }: ListedEntity): number {
  let values = 0;
  for (const own of Object.values(properties)) values += own.length;
  return 1 + SEARCH_RULES.fullness * Math.sqrt(Math.min(values, 120) / 30);
}

/** Everything people may type that is no name: values, ids, referents. */
function otherTexts({ id, schema, referents, properties }: ListedEntity): string[] {
  const texts = [id, ...referents];
  const known = schemaOf(schema)?.all;
  for (const [property, values] of Object.entries(properties))
    if (
      !UNSEARCHED_PROPERTIES.has(property) &&
      !NAMES.has(property) &&
      known?.get(property)?.type !== 'entity'
    )
      texts.push(...values);
  return texts;
}

const NAMES: ReadonlySet<string> = new Set([...NAME_PROPERTIES.strong, ...NAME_PROPERTIES.weak]);

/** Growing columns of (term, ordinal, position), sorted by counting at the end. */
class Occurrences {
  #terms: Uint32Array;
  #ordinals: Uint32Array;
  #positions: Uint16Array;
  #count = 0;

  constructor(room: number) {
    const size = Math.max(1024, room);
    this.#terms = new Uint32Array(size);
    this.#ordinals = new Uint32Array(size);
    this.#positions = new Uint16Array(size);
  }

  add(term: number, ordinal: number, position: number): void {
    if (this.#count === this.#terms.length) this.#grow();
    this.#terms[this.#count] = term;
    this.#ordinals[this.#count] = ordinal;
    this.#positions[this.#count] = position;
    this.#count += 1;
  }

  #grow(): void {
    const size = Math.ceil(this.#terms.length * 1.5);
    const wider = <T extends Uint32Array | Uint16Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#terms = wider(this.#terms, new Uint32Array(size));
    this.#ordinals = wider(this.#ordinals, new Uint32Array(size));
    this.#positions = wider(this.#positions, new Uint16Array(size));
  }

  /** Entities come in the order of ids; within a term they are put in the order of ordinals. */
  byTerm(terms: number): Pick<TextIndex, 'starts' | 'ordinals' | 'positions'> {
    const starts = new Uint32Array(terms + 1);
    for (let at = 0; at < this.#count; at += 1) {
      const next = (this.#terms[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let term = 1; term <= terms; term += 1) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
    const order = this.#inOrderOfOrdinals();
    const slots = starts.slice();
    const ordinals = new Uint32Array(this.#count);
    const positions = new Uint16Array(this.#count);
    for (let at = 0; at < this.#count; at += 1) {
      const from = order === undefined ? at : (order[at] ?? 0);
      const term = this.#terms[from] ?? 0;
      const slot = slots[term] ?? 0;
      slots[term] = slot + 1;
      ordinals[slot] = this.#ordinals[from] ?? 0;
      positions[slot] = this.#positions[from] ?? 0;
    }
    return { starts, ordinals, positions };
  }

  /** Undefined where they are so already. */
  #inOrderOfOrdinals(): Uint32Array | undefined {
    let most = 0;
    let rising = true;
    for (let at = 0; at < this.#count; at += 1) {
      const ordinal = this.#ordinals[at] ?? 0;
      if (ordinal < most) rising = false;
      else most = ordinal;
    }
    if (rising) return undefined;
    const starts = new Uint32Array(most + 2);
    for (let at = 0; at < this.#count; at += 1) {
      const next = (this.#ordinals[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let one = 1; one < starts.length; one += 1)
      starts[one] = (starts[one] ?? 0) + (starts[one - 1] ?? 0);
    const order = new Uint32Array(this.#count);
    for (let at = 0; at < this.#count; at += 1) {
      const ordinal = this.#ordinals[at] ?? 0;
      order[starts[ordinal] ?? 0] = at;
      starts[ordinal] = (starts[ordinal] ?? 0) + 1;
    }
    return order;
  }
}
