/**
 * Words near a word: all at one edit by a deletion neighbourhood, farther ones by shared letter triples. Typed arrays,
 * built once; a look-up never walks the whole vocabulary and never trusts the first letter.
 */
import { editSimilarity } from './edit-distance.ts';

export interface TypoTable {
  readonly words: readonly string[];
  /** `hash * 2^20 + word`, sorted: every word under itself and under itself less one letter. */
  readonly deletions: Float64Array;
  readonly tripleStarts: Uint32Array;
  readonly tripleWords: Uint32Array;
  /** Scratch: shared triples per word, always zero between look-ups. */
  readonly shared: Uint8Array;
}

export interface NearWord {
  readonly word: number;
  /** 0 to 1; 1 for the word itself. */
  readonly similarity: number;
}

/** Words beyond this number are not kept apart in the deletion table. */
const SHIFT = 2 ** 20;
const ALPHABET = 38;
/** Words shorter than this are met exactly or not at all. */
const SHORTEST = 4;
const SIMILAR = 0.6;
const MOST_FAR = 24;

/** `nearOnly` says which words are met at one edit but not farther. */
export function buildTypoTable(words: readonly string[], nearOnly: (index: number) => boolean): TypoTable {
  let count = 0;
  for (const word of words) if (typoable(word)) count += word.length + 1;
  const deletions = new Float64Array(count);
  const starts = new Uint32Array(ALPHABET ** 3 + 1);
  let at = 0;
  words.forEach((word, index) => {
    if (!typoable(word)) return;
    for (const hash of deletionHashes(word)) {
      deletions[at] = hash * SHIFT + (index % SHIFT);
      at += 1;
    }
    if (nearOnly(index)) return;
    for (const triple of triplesOf(word)) starts[triple + 1] = (starts[triple + 1] ?? 0) + 1;
  });
  deletions.sort();
  for (let triple = 1; triple < starts.length; triple += 1)
    starts[triple] = (starts[triple] ?? 0) + (starts[triple - 1] ?? 0);
  const tripleWords = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  words.forEach((word, index) => {
    if (!typoable(word) || nearOnly(index)) return;
    for (const triple of triplesOf(word)) {
      const slot = next[triple] ?? 0;
      tripleWords[slot] = index;
      next[triple] = slot + 1;
    }
  });
  return { words, deletions, tripleStarts: starts, tripleWords, shared: new Uint8Array(words.length) };
}

/** Words near `word`, without the word itself, the nearest first; `far` looks beyond one edit. */
export function nearWords(table: TypoTable, word: string, far: boolean): NearWord[] {
  if (!typoable(word)) return [];
  const found = new Map<number, number>();
  const meet = (index: number): void => {
    const other = table.words[index];
    if (other === undefined || other === word || found.has(index)) return;
    const similarity = editSimilarity(word, other);
    if (similarity >= SIMILAR) found.set(index, similarity);
  };
  for (const hash of deletionHashes(word)) {
    for (let slot = lowerBound(table.deletions, hash * SHIFT); slot < table.deletions.length; slot += 1) {
      const value = table.deletions[slot] ?? 0;
      if (value >= (hash + 1) * SHIFT) break;
      meet(value % SHIFT);
    }
  }
  if (far) for (const index of sharingTriples(table, word)) meet(index);
  return [...found]
    .map(([index, similarity]) => ({ word: index, similarity }))
    .sort((a, b) => b.similarity - a.similarity || a.word - b.word);
}

/** The words that share the most triples, at least two fifths of both. */
function sharingTriples(table: TypoTable, word: string): number[] {
  const triples = triplesOf(word);
  const touched: number[] = [];
  for (const triple of triples) {
    const end = table.tripleStarts[triple + 1] ?? 0;
    for (let slot = table.tripleStarts[triple] ?? 0; slot < end; slot += 1) {
      const index = table.tripleWords[slot] ?? 0;
      if (table.shared[index] === 0) touched.push(index);
      table.shared[index] = (table.shared[index] ?? 0) + 1;
    }
  }
  const close: { index: number; share: number }[] = [];
  for (const index of touched) {
    const share = (2 * (table.shared[index] ?? 0)) / (triples.length + (table.words[index]?.length ?? 0) + 1);
    table.shared[index] = 0;
    if (share >= 0.4) close.push({ index, share });
  }
  return close
    .sort((a, b) => b.share - a.share || a.index - b.index)
    .slice(0, MOST_FAR)
    .map(({ index }) => index);
}

function typoable(word: string): boolean {
  return word.length >= SHORTEST && !word.startsWith('#');
}

/** FNV-1a of the word and of the word less each letter, distinct. */
function deletionHashes(word: string): number[] {
  const hashes: number[] = [];
  for (let skip = -1; skip < word.length; skip += 1) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at += 1)
      if (at !== skip) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash >>>= 0;
    hashes.push(hash);
  }
  return hashes;
}

function triplesOf(word: string): number[] {
  const codes = [0, ...[...word].map(letterCode), 0];
  const triples = new Set<number>();
  for (let at = 0; at + 2 < codes.length; at += 1)
    triples.add(((codes[at] ?? 0) * ALPHABET + (codes[at + 1] ?? 0)) * ALPHABET + (codes[at + 2] ?? 0));
  return [...triples];
}

/** a-z are 1 to 26, digits 27 to 36, anything else 37. */
function letterCode(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : 37;
}

function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
