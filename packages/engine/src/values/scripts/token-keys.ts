/** Phonetic keys of one word in any script: the shared ground of names written in different scripts. */
import anyAscii from 'any-ascii';
import { cantoneseKeys } from './cantonese.ts';
import { hangulKeys } from './hangul-keys.ts';
import { cyrillicKeys, latinKeys } from './latin-keys.ts';
import { pinyinOfPalladius } from './palladius.ts';
import { semiticKeys } from './semitic-keys.ts';
import { spokenKey } from './spoken-names.ts';
import { tableKeys } from './table-keys.ts';
import { hanSyllables } from './to-latin.ts';
import { pinyinOfWadeGiles } from './wade-giles.ts';

const MOST_KEYS = 8;

/** Distinct keys, the likeliest first; a word without letters or digits has none. */
export function tokenKeys(word: string): string[] {
  const keys = new Set<string>();
  const add = (more: readonly string[]): void => {
    for (const key of more) if (keys.size < MOST_KEYS) keys.add(key);
  };
  if (/^\p{Script=Latin}/u.test(word) || /^[\p{N}]+$/u.test(word)) {
    add(withSpoken(latinKeys(word)));
    for (const reading of pinyinOfWadeGiles(word.toLowerCase())) add(latinKeys(reading));
  } else if (/\p{Script=Cyrillic}/u.test(word)) {
    add(withSpoken(cyrillicKeys(word)));
    for (const reading of pinyinOfPalladius(word)) add(latinKeys(reading));
  } else if (/\p{Script=Han}/u.test(word)) {
    add(latinKeys(hanSyllables(word).join('')));
    add(cantoneseKeys(word));
  } else if (/\p{Script=Hangul}/u.test(word)) add(hangulKeys(word));
  else if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word)) add(semiticKeys(word));
  else add(tableKeys(word) ?? latinKeys(anyAscii(word)));
  return [...keys];
}

/** The keys of the Arabic, Persian or Hebrew name that a word spells, beside its own. */
function withSpoken(keys: readonly string[]): readonly string[] {
  const spoken = keys.flatMap((key) => spokenKey(key) ?? []);
  return spoken.length === 0 ? keys : [...keys.slice(0, MOST_KEYS - 1), ...spoken];
}
