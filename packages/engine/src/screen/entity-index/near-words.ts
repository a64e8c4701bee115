/**
 * Words near a word: those at one edit by a deletion neighbourhood, farther ones by shared letter triples. Typed arrays,
 * built once; a look-up never walks the whole vocabulary and never trusts the first letter.
 */
import { editSimilarity } from '../../match/index.ts';
import { lowerBound } from './hashed-keys.ts';

export interface NearTable {
  /** `hash * 2^21 + word`, sorted: every word under itself and under itself less one letter. */
  readonly deletions: Float64Array;
  /** Triples that any word has, ascending, with where their words begin. */
  readonly triples: Uint16Array;
  readonly tripleStarts: Uint32Array;
  readonly tripleWords: Uint32Array;
}

export interface NearWord {
  readonly word: number;
  /** 0 to 1; below 1: the word itself is not near itself. */
  readonly similarity: number;
}

/** A word that shares triples, with how much. */
export interface FarWord {
  readonly word: number;
  readonly share: number;
}

const SHIFT = 2 ** 21;
/** Most words of a vocabulary. */
export const MOST_WORDS = SHIFT - 1;
const ALPHABET = 38;
/** Words shorter than this are met exactly or not at all. */
const SHORTEST = 4;
const SIMILAR = 0.6;
/** Least part of the triples of both words that must be shared to be looked at. */
const LEAST_SHARE = 0.4;

/** `words` are the numbers to hold, `far` those of them and others that are met at more than one edit, `textOf` their letters. */
export function buildNearTable(
  words: Iterable<number>,
  far: Iterable<number>,
  textOf: (word: number) => string,
): NearTable {
  const kept = [...words].filter((word) => isLong(textOf(word)));
  const keptFar = [...far].filter((word) => isLong(textOf(word)));
  let size = 0;
  for (const word of kept) size += textOf(word).length + 1;
  const deletions = new Float64Array(size);
  const counts = new Uint32Array(ALPHABET ** 3 + 1);
  let at = 0;
  for (const word of kept) {
    const text = textOf(word);
    for (let skip = -1; skip < text.length; skip += 1) {
      deletions[at] = hashLess(text, skip) * SHIFT + word;
      at += 1;
    }
  }
  for (const word of keptFar)
    for (const triple of triplesOf(textOf(word))) counts[triple + 1] = (counts[triple + 1] ?? 0) + 1;
  deletions.sort();
  const triples: number[] = [];
  const starts: number[] = [];
  for (let triple = 0; triple < ALPHABET ** 3; triple += 1) {
    const own = counts[triple + 1] ?? 0;
    counts[triple + 1] = own + (counts[triple] ?? 0);
    if (own === 0) continue;
    triples.push(triple);
    starts.push(counts[triple] ?? 0);
  }
  const tripleWords = new Uint32Array(counts.at(-1) ?? 0);
  const next = counts.slice();
  for (const word of keptFar)
    for (const triple of triplesOf(textOf(word))) {
      tripleWords[next[triple] ?? 0] = word;
      next[triple] = (next[triple] ?? 0) + 1;
    }
  return {
    deletions,
    triples: Uint16Array.from(triples),
    tripleStarts: Uint32Array.from([...starts, tripleWords.length]),
    tripleWords,
  };
}

/** Words at one edit or one swap, in no order; `add` may be called more than once for a word. */
export function wordsAtOneEdit(table: NearTable, text: string, add: (word: number) => void): void {
  if (!isLong(text)) return;
  for (let skip = -1; skip < text.length; skip += 1) {
    const from = hashLess(text, skip) * SHIFT;
    for (let at = lowerBound(table.deletions, from); at < table.deletions.length; at += 1) {
      const value = table.deletions[at] ?? 0;
      if (value >= from + SHIFT) break;
      add(value - from);
    }
  }
}

/** Words that share at least two fifths of their triples with the text. `shared` is zero before and after. */
export function wordsSharingTriples(
  table: NearTable,
  text: string,
  textOf: (word: number) => string,
  shared: Uint8Array,
): FarWord[] {
  if (!isLong(text)) return [];
  const triples = triplesOf(text);
  const touched: number[] = [];
  for (const triple of triples) {
    const place = findTriple(table.triples, triple);
    if (place === -1) continue;
    const end = table.tripleStarts[place + 1] ?? 0;
    for (let slot = table.tripleStarts[place] ?? 0; slot < end; slot += 1) {
      const word = table.tripleWords[slot] ?? 0;
      const count = shared[word] ?? 0;
      if (count === 0) touched.push(word);
      if (count < 255) shared[word] = count + 1;
    }
  }
  const far: FarWord[] = [];
  // Words whose own triples are too few or too many for the share need not be looked up.
  for (const word of touched) {
    const count = shared[word] ?? 0;
    shared[word] = 0;
    if (count * 5 < triples.length) continue;
    const share = (2 * count) / (triples.length + textOf(word).length + 1);
    if (share >= LEAST_SHARE) far.push({ word, share });
  }
  return far;
}

/** How alike two words are for being found; 0 where they are too different. */
export function nearness(text: string, other: string): number {
  const similarity = editSimilarity(text, other);
  return similarity >= SIMILAR ? similarity : 0;
}

function findTriple(triples: Uint16Array, wanted: number): number {
  let low = 0;
  let high = triples.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = triples[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function isLong(text: string): boolean {
  return text.length >= SHORTEST && text.charCodeAt(0) !== 35;
}

/** FNV-1a of the text without the letter at `skip`. */
function hashLess(text: string, skip: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    if (at !== skip) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Distinct triples of letters, the ends of the word counting as letters. */
function triplesOf(text: string): number[] {
  const triples: number[] = [];
  let first = 0;
  let second = letterCode(text.charCodeAt(0));
  for (let at = 1; at <= text.length; at += 1) {
    const third = at === text.length ? 0 : letterCode(text.charCodeAt(at));
    const triple = (first * ALPHABET + second) * ALPHABET + third;
    if (!triples.includes(triple)) triples.push(triple);
    first = second;
    second = third;
  }
  return triples;
}

/** a-z are 1 to 26, digits 27 to 36, anything else 37. */
function letterCode(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : 37;
}
