/**
 * How close two words of names are, whatever scripts they are written in, and by how many slips of the pen they differ.
 * Remembered, as the same words meet again and again. Symmetric.
 */
import { CLOSENESS } from '../data/match/closeness-rules.ts';
import { EDIT, editDistance } from './edit-distance.ts';
import type { Word } from './word.ts';

/** Both answers in one number: 0 to 1000 for 0 to 1, times 256, plus slips in twentieths of an edit (at most 255). */
export type Closeness = number;

/** 0 to 1. */
export function similarityOf(closeness: Closeness): number {
  return (closeness >> 8) / 1000;
}

/** Edits between the words as a clerk would count them; 0 for words that only differ in script or romanisation. */
export function slipsOf(closeness: Closeness): number {
  return (closeness & 255) / EDIT;
}

/** More letters in one word only than this are too many for slips. */
const MOST_STRANGE_LETTERS = 6;
/** So many readings of each word are tried for slips; equal readings are found among all. */
const READINGS = 2;
/** Edits beyond this are all the same: another word. */
const FAR = 4 * EDIT;

const SLOTS = 1 << 14;
const keptA: (Word | undefined)[] = Array.from({ length: SLOTS }, () => undefined);
const keptB: (Word | undefined)[] = Array.from({ length: SLOTS }, () => undefined);
const keptAnswer = new Int32Array(SLOTS);

/** `syllabic`: both names are made of Chinese syllables throughout, so that syllables count and not letters. */
export function closenessOf(a: Word, b: Word, syllabic: boolean): Closeness {
  if (a === b || a.folded === b.folded) return pack(1, 0);
  const [x, y] = a.id < b.id ? [a, b] : [b, a];
  const hash = Math.imul(x.id, 0x9e_37_79_b1) ^ Math.imul(y.id, 0x85_eb_ca_6b);
  const slot = ((hash ^ (hash >>> 15)) & (SLOTS - 2)) | (syllabic ? 1 : 0);
  if (keptA[slot] === x && keptB[slot] === y) return keptAnswer[slot] as number;
  const made = measure(x, y, syllabic);
  keptA[slot] = x;
  keptB[slot] = y;
  keptAnswer[slot] = made;
  return made;
}

/** Similarity 0 to 1, slips in edits. */
export function packCloseness(similarity: number, slips: number): Closeness {
  return pack(similarity, slips * EDIT);
}

function pack(similarity: number, slips: number): Closeness {
  return (Math.round(similarity * 1000) << 8) | Math.min(255, Math.round(slips));
}

function measure(a: Word, b: Word, syllabic: boolean): Closeness {
  const meet = share(a.keys, b.keys);
  if (a.script === b.script && (a.script === 'han' || a.script === 'hangul'))
    // Hangul writes sounds: another syllable is another sound, whatever its romanisations share.
    return byCharacters(a.folded, b.folded, meet && a.script === 'han');
  // Vowels that one side does not write are a good guess, and no proof.
  if (meet && !(syllabic && otherSyllables(a, b)))
    return pack(a.loose === b.loose ? CLOSENESS.same : CLOSENESS.skeleton, 0);
  // One Cantonese spelling is several Chinese words: a good guess, and no proof.
  if (standsFor(a, b) || standsFor(b, a)) return pack(CLOSENESS.skeleton, 0);
  if (syllabic && a.syllables !== undefined && b.syllables !== undefined) {
    const shared = bySyllables(a.syllables, b.syllables);
    if (shared !== undefined) return pack(shared * CLOSENESS.variant, (1 - shared) * 3 * EDIT);
  }
  if (a.loose !== b.loose) return bySkeleton(a, b);
  return bySlips(a, b);
}

/** Both are in pinyin and not of the same syllables: Jun is not Yun. */
function otherSyllables(a: Word, b: Word): boolean {
  return a.script === 'latin' && b.script === 'latin' && a.pinyin !== undefined && b.pinyin !== undefined;
}

function share(a: readonly string[], b: readonly string[]): boolean {
  for (const key of a) if (b.includes(key)) return true;
  return false;
}

/** A word of a Cantonese name and one in pinyin. Two Cantonese words are compared by their own letters. */
function standsFor({ mandarin }: Word, other: Word): boolean {
  return mandarin !== undefined && other.mandarin === undefined && other.pinyin !== undefined
    ? mandarin.includes(other.pinyin)
    : false;
}

function bySlips(a: Word, b: Word): Closeness {
  if (strangeLetters(a.letters, b.letters) > MOST_STRANGE_LETTERS) return pack(0, FAR);
  let byKey = FAR;
  let letters = Math.max(a.keys[0]?.length ?? 0, b.keys[0]?.length ?? 0);
  for (let i = 0; i < a.keys.length && i < READINGS; i += 1)
    for (let j = 0; j < b.keys.length && j < READINGS; j += 1)
      byKey = Math.min(byKey, editDistance(a.keys[i] as string, b.keys[j] as string, byKey));
  let cost = byKey;
  const spelled = a.script === b.script;
  if (spelled) {
    const bySpelling = Math.min(FAR, editDistance(a.folded, b.folded, FAR));
    cost = Math.min(FAR, (byKey + bySpelling) / 2);
    letters = Math.max(a.length, b.length);
  }
  if (
    a.folded.charCodeAt(0) !== b.folded.charCodeAt(0) &&
    a.keys[0]?.charCodeAt(0) !== b.keys[0]?.charCodeAt(0)
  )
    cost += CLOSENESS.firstLetter * EDIT;
  if (cost >= CLOSENESS.stemFrom * EDIT && a.ending !== '' && a.ending === b.ending) {
    const stem = letters - a.ending.length;
    if (stem >= CLOSENESS.shortestStem) letters = stem;
  }
  return grade(cost, letters);
}

/** Within its budget of edits a word is similar, the less the more of it is used; beyond, it is another word. */
function grade(cost: number, letters: number): Closeness {
  const { budget, similar } = CLOSENESS;
  const allowed = (budget[Math.min(letters, budget.length - 1)] ?? 0) * EDIT;
  const similarity =
    cost <= allowed
      ? 1 - ((1 - similar) * cost) / allowed
      : Math.max(0, 1 - cost / EDIT / Math.max(1, letters)) * similar;
  return pack(similarity, cost);
}

function strangeLetters(a: number, b: number): number {
  let bits = a ^ b;
  bits -= (bits >>> 1) & 0x55_55_55_55;
  bits = (bits & 0x33_33_33_33) + ((bits >>> 2) & 0x33_33_33_33);
  return Math.imul((bits + (bits >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

/** Words whose characters are syllables: another character is another name, if it sounds the same still worth a look. */
function byCharacters(left: string, right: string, sound: boolean): Closeness {
  const [a, b] = [[...left], [...right]];
  const longest = Math.max(a.length, b.length);
  let equal = 0;
  for (let at = 0; at < longest; at += 1) if (a[at] === b[at]) equal += 1;
  const slips = (longest - equal) * 1.5 * EDIT;
  if (sound) return pack(CLOSENESS.same * (0.75 + (0.25 * equal) / longest), slips);
  if (longest >= CLOSENESS.characters && longest - equal === 1) return pack(1 - 1 / longest, slips);
  return pack((CLOSENESS.similar * equal) / longest, slips);
}

/** The share of equal syllables where both words are made of Chinese syllables, one of them of at least two. */
function bySyllables(a: readonly string[], b: readonly string[]): number | undefined {
  const longest = Math.max(a.length, b.length);
  if (longest < 2) return undefined;
  let equal = 0;
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [x = '', y = ''] = [a[at], b[at]];
    if (x === y) equal += 1;
    else if (editDistance(x, y, EDIT) <= EDIT) equal += CLOSENESS.nearSyllable;
  }
  return equal / longest;
}

/** One side writes no vowels: the consonants are compared, and what they cannot tell is left open. */
function bySkeleton(a: Word, b: Word): Closeness {
  let best = 0;
  for (const x of a.skeletons)
    for (const y of b.skeletons) {
      const longest = Math.max(x.length, y.length);
      if (longest - Math.min(x.length, y.length) > 2) continue;
      best = Math.max(
        best,
        1 - (editDistance(x, y) / EDIT + (x.charAt(0) === y.charAt(0) ? 0 : 0.4)) / longest,
      );
    }
  const slips = bySlips(a, b);
  const bySound = pack(
    CLOSENESS.skeleton * Math.max(0, best),
    CLOSENESS.skeleton * best >= CLOSENESS.similar ? 0 : (1 - best) * 4 * EDIT,
  );
  return bySound > slips ? bySound : slips;
}
