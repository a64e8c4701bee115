/**
 * Legal forms written out in Cyrillic, met by the sound of their words: "Obshchestvo s ogranichennoi otvetstvennostyu"
 * and "Obschestwo s ogranitschennoj otwetstwennostju" are one, by whatever rules they were romanised.
 */
import { cyrillicKeys, latinKeys } from '../scripts/latin-keys.ts';

/** The first word of every such form has at least so many letters. */
const SHORTEST_FIRST = 5;
const MOST_KEPT = 50_000;

const kept = new Map<string, string>();
const firstWords = new Set<string>();

/** How a word of a form sounds; words in other scripts than Latin and Cyrillic have no sound here. */
export function formKey(word: string): string {
  const held = kept.get(word);
  if (held !== undefined) return held;
  const made = (/^\p{Script=Cyrillic}/u.test(word) ? cyrillicKeys(word) : latinKeys(word))[0] ?? '';
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, made);
  return made;
}

/** Whether a word in Latin letters can be the first of a romanised form. */
export function mayBeginForm(word: string): boolean {
  return word.length >= SHORTEST_FIRST && /^[a-z]/u.test(word) && firstWords.has(formKey(word));
}

/** The entries of all Cyrillic forms of several words, by the sounds of their words run together. */
export function romanisedForms<T>(variants: Iterable<readonly [string, T]>): ReadonlyMap<string, T> {
  const byKey = new Map<string, T>();
  for (const [variant, entry] of variants) {
    const words = variant.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    const [first = ''] = words;
    if (words.length < 2 || first.length < SHORTEST_FIRST || !/\p{Script=Cyrillic}/u.test(variant)) continue;
    const key = words.map(formKey).join('');
    firstWords.add(formKey(first));
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  return byKey;
}
