/**
 * Likeness of two keys where their likeness may come from a common ending (Gromov, Gradov) or where both are made of
 * syllables that are words of their own (Xiaoming, Xiaohong).
 */
import { NAME_ENDINGS } from '../data/match/name-endings.ts';
import { pinyinSyllables } from '../values/index.ts';
import { editDistance, editSimilarity } from './edit-distance.ts';

/** What stays of a name without its ending must have at least this many letters to be compared alone. */
const SHORTEST_STEM = 2;

/** One slip of the pen is a typing error wherever it stands; from here on the words themselves differ. */
const SEVERAL_EDITS = 1.5;

/** A syllable one letter away may be a slip or another word. */
const NEAR_SYLLABLE = 0.6;

/** Edit similarity, without the ending both have. */
export function stemSimilarity(left: string, right: string): number {
  const whole = editSimilarity(left, right);
  if (whole < 0.5 || editDistance(left, right) < SEVERAL_EDITS) return whole;
  const ending = NAME_ENDINGS.find((one) => left.endsWith(one) && right.endsWith(one));
  if (ending === undefined) return whole;
  const [a, b] = [left.slice(0, -ending.length), right.slice(0, -ending.length)];
  if (a.length < SHORTEST_STEM || b.length < SHORTEST_STEM) return whole;
  return Math.min(whole, editSimilarity(a, b));
}

/**
 * The share of equal syllables where both words are made of Chinese syllables throughout, one of them at least two;
 * `undefined` otherwise.
 */
export function syllableSimilarity(left: string, right: string): number | undefined {
  const [a, b] = [pinyinSyllables(left), pinyinSyllables(right)];
  if (a === undefined || b === undefined || Math.max(a.length, b.length) < 2) return undefined;
  const longest = Math.max(a.length, b.length);
  let equal = 0;
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [x = '', y = ''] = [a[at], b[at]];
    if (x === y) equal += 1;
    else if (editDistance(x, y) <= 1) equal += NEAR_SYLLABLE;
  }
  return equal / longest;
}
