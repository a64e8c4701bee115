/**
 * Words near a word by deletion neighbourhoods: every word stands under what is left of it without any one letter, long
 * ones also without any two. Two words within one edit (two, where both are long) meet there, whatever letter is wrong,
 * the first included. Typed arrays; a look-up reads a few short buckets and never walks the vocabulary.
 */
import { editSimilarity } from './edit-distance.ts';
import { mixHash } from './word-table.ts';

export interface TypoTable {
  /** Where the bucket of each hash begins; one more than buckets, which are a power of two. */
  readonly starts: Uint32Array;
  /** Numbers of words. */
  readonly entries: Uint32Array;
}

/** Words shorter than this are met exactly or not at all. */
const SHORTEST = 3;
/** From this length on two letters may be wrong. */
const LONG = 6;
/** Beyond this length one letter only: its pairs of letters are too many. */
const LONGEST = 20;
/** Words less alike than this are not near. */
const SIMILAR = 0.6;

/** At the end of a word that only writes a meaning (`trading` of `#trade`): near as any, and not the word itself. */
const WRITING = 35;

/** The word as the writing of a meaning. */
export function writingOf(word: string): string {
  return `${word}#`;
}

const BASE = 0x01000193;
/** The inverse of BASE modulo 2^32, so that letters after a gap can move one place down. */
const INVERSE = inverseOf(BASE);
const INVERSE_2 = Math.imul(INVERSE, INVERSE);

export function buildTypoTable(words: readonly string[]): TypoTable {
  let count = 0;
  for (const word of words) deletions(word, true, () => (count += 1));
  let buckets = 16;
  while (buckets * 3 < count) buckets *= 2;
  const mask = buckets - 1;
  const starts = new Uint32Array(buckets + 1);
  for (const word of words)
    deletions(word, true, (hash) => {
      const next = (hash & mask) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    });
  for (let at = 1; at <= buckets; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const entries = new Uint32Array(count);
  const next = starts.slice(0, buckets);
  words.forEach((word, number) =>
    deletions(word, true, (hash) => {
      const slot = next[hash & mask] ?? 0;
      entries[slot] = number;
      next[hash & mask] = slot + 1;
    }),
  );
  return { starts, entries };
}

/**
 * Tells every word near `word`, the word itself left out, each once, with how alike they are (0 to 1). `far` also looks
 * two edits away.
 */
export function nearWords(
  { starts, entries }: TypoTable,
  words: readonly string[],
  word: string,
  far: boolean,
  tell: (number: number, similarity: number) => void,
): void {
  const mask = starts.length - 2;
  const seen = new Set<number>();
  deletions(word, far, (hash) => {
    const end = starts[(hash & mask) + 1] ?? 0;
    for (let slot = starts[hash & mask] ?? 0; slot < end; slot += 1) {
      const number = entries[slot] ?? 0;
      const own = words[number] ?? '';
      const other = own.charCodeAt(own.length - 1) === WRITING ? own.slice(0, -1) : own;
      const apart = other.length - word.length;
      if (apart > 2 || apart < -2 || seen.has(number)) continue;
      seen.add(number);
      if (other === word) continue;
      const similarity = editSimilarity(word, other);
      if (similarity >= SIMILAR) tell(number, similarity);
    }
  });
}

const prefixes = new Int32Array(64);

/** Hashes of the word, of the word less each letter and, where it is long and `far`, less each two. Meanings have none. */
function deletions(word: string, far: boolean, tell: (hash: number) => void): void {
  const bare = word.charCodeAt(word.length - 1) === WRITING ? word.length - 1 : word.length;
  const length = Math.min(bare, prefixes.length - 1);
  if (length < SHORTEST || word.charCodeAt(0) === WRITING) return;
  let power = 1;
  for (let at = 0; at < length; at += 1) {
    prefixes[at + 1] = ((prefixes[at] as number) + Math.imul(word.charCodeAt(at), power)) | 0;
    power = Math.imul(power, BASE);
  }
  const whole = prefixes[length] as number;
  const two = far && length >= LONG && length <= LONGEST;
  tell(mixHash(whole));
  for (let one = 0; one < length; one += 1) {
    // Of a doubled letter it does not matter which is left out.
    if (one > 0 && word.charCodeAt(one) === word.charCodeAt(one - 1)) continue;
    const before = prefixes[one] as number;
    const after = prefixes[one + 1] as number;
    tell(mixHash((before + Math.imul((whole - after) | 0, INVERSE)) | 0));
    if (!two) continue;
    for (let other = one + 1; other < length; other += 1) {
      const between = Math.imul(((prefixes[other] as number) - after) | 0, INVERSE);
      const rest = Math.imul((whole - (prefixes[other + 1] as number)) | 0, INVERSE_2);
      tell(mixHash((before + between + rest) | 0));
    }
  }
}

/** By Newton's steps; each doubles the bits that are right. */
function inverseOf(odd: number): number {
  let inverse = odd;
  for (let step = 0; step < 5; step += 1) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse));
  return inverse;
}
