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
  for (const word of words) count += deletions(word, true);
  let buckets = 16;
  while (buckets * 3 < count) buckets *= 2;
  const mask = buckets - 1;
  const starts = new Uint32Array(buckets + 1);
  for (const word of words)
    for (let at = deletions(word, true) - 1; at >= 0; at -= 1) {
      const next = ((hashes[at] as number) & mask) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
  for (let at = 1; at <= buckets; at += 1) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const entries = new Uint32Array(count);
  const next = starts.slice(0, buckets);
  for (const [number, word] of words.entries())
    for (let at = deletions(word, true) - 1; at >= 0; at -= 1) {
      const bucket = (hashes[at] as number) & mask;
      const slot = next[bucket] as number;
      entries[slot] = number;
      next[bucket] = slot + 1;
    }
  return { starts, entries };
}

/**
 * Tells every word near `word`, the word itself left out, each once, with how alike they are (0 to 1). `far` also looks
 * two edits away. What is told does not depend on what else the table holds.
 */
export function nearWords(
  { starts, entries }: TypoTable,
  words: readonly string[],
  word: string,
  far: boolean,
  tell: (number: number, similarity: number) => void,
): void {
  const count = deletions(word, far);
  if (count === 0) return;
  const mask = starts.length - 2;
  const most = reachOf(word.length, far);
  if (seen.length < words.length) seen = new Uint32Array(words.length);
  turn = turn === 0xffffffff ? 1 : turn + 1;
  if (turn === 1) seen.fill(0);
  maskLetters(word);
  for (let at = 0; at < count; at += 1) {
    const bucket = (hashes[at] as number) & mask;
    const end = starts[bucket + 1] as number;
    for (let slot = starts[bucket] as number; slot < end; slot += 1) {
      const number = entries[slot] as number;
      if (seen[number] === turn) continue;
      seen[number] = turn;
      const own = words[number] as string;
      const length = bareLength(own);
      if (length - word.length > 2 || word.length - length > 2) continue;
      // Other words share buckets by chance: near are those that have enough letters in common, in their order.
      const common = commonLetters(own, length, word.length);
      if (word.length - common > most || length - common > reachOf(length, true)) continue;
      const other = length === own.length ? own : own.slice(0, length);
      if (other === word) continue;
      const similarity = editSimilarity(word, other);
      if (similarity >= SIMILAR) tell(number, similarity);
    }
  }
  unmaskLetters(word);
}

let seen = new Uint32Array(0);
let turn = 0;

function bareLength(word: string): number {
  return word.charCodeAt(word.length - 1) === WRITING ? word.length - 1 : word.length;
}

/** How many letters may be left out of a word of this length. */
function reachOf(length: number, far: boolean): number {
  if (length < SHORTEST) return 0;
  return far && length >= LONG && length <= LONGEST ? 2 : 1;
}

/** Letters beyond this many are not held against each other. */
const COMPARED = 31;
/** By letter: the places at which the word that is looked for has it. */
const masks = new Int32Array(0x10000);

function maskLetters(word: string): void {
  for (let at = Math.min(word.length, COMPARED) - 1; at >= 0; at -= 1) {
    const code = word.charCodeAt(at);
    masks[code] = (masks[code] as number) | (1 << at);
  }
}

function unmaskLetters(word: string): void {
  for (let at = 0; at < word.length; at += 1) masks[word.charCodeAt(at)] = 0;
}

/** The longest common subsequence with the masked word, by bits (Hyyrö 2004); what is beyond reach counts as common. */
function commonLetters(other: string, length: number, masked: number): number {
  const compared = Math.min(length, COMPARED);
  let open = -1;
  for (let at = 0; at < compared; at += 1) {
    const met = open & (masks[other.charCodeAt(at)] as number);
    open = (open + met) | (open - met) | 0;
  }
  const bits = Math.min(masked, COMPARED);
  let left = ~open & (bits === 32 ? -1 : (1 << bits) - 1);
  let common = Math.max(0, Math.min(length, masked) - COMPARED);
  for (; left !== 0; left &= left - 1) common += 1;
  return common;
}

const PLACES = 63;
const prefixes = new Int32Array(PLACES + 1);
const hashes = new Int32Array(PLACES + 1 + (LONGEST * (LONGEST + 1)) / 2);

/**
 * Puts into `hashes` those of the word, of the word less each letter and, where it is long and `far`, less each two;
 * gives how many. Meanings have none.
 */
function deletions(word: string, far: boolean): number {
  const length = Math.min(bareLength(word), PLACES);
  if (length < SHORTEST || word.charCodeAt(0) === WRITING) return 0;
  let power = 1;
  for (let at = 0; at < length; at += 1) {
    prefixes[at + 1] = ((prefixes[at] as number) + Math.imul(word.charCodeAt(at), power)) | 0;
    power = Math.imul(power, BASE);
  }
  const whole = prefixes[length] as number;
  const two = reachOf(length, far) === 2;
  let count = 1;
  hashes[0] = mixHash(whole);
  for (let one = 0; one < length; one += 1) {
    // Of a doubled letter it does not matter which is left out.
    if (one > 0 && word.charCodeAt(one) === word.charCodeAt(one - 1)) continue;
    const before = prefixes[one] as number;
    const after = prefixes[one + 1] as number;
    hashes[count] = mixHash((before + Math.imul((whole - after) | 0, INVERSE)) | 0);
    count += 1;
    if (!two) continue;
    for (let other = one + 1; other < length; other += 1) {
      const between = Math.imul(((prefixes[other] as number) - after) | 0, INVERSE);
      const rest = Math.imul((whole - (prefixes[other + 1] as number)) | 0, INVERSE_2);
      hashes[count] = mixHash((before + between + rest) | 0);
      count += 1;
    }
  }
  return count;
}

/** By Newton's steps; each doubles the bits that are right. */
function inverseOf(odd: number): number {
  let inverse = odd;
  for (let step = 0; step < 5; step += 1) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse));
  return inverse;
}
