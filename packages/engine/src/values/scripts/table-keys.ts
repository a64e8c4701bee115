/** Phonetic keys of words in Greek, Georgian, Armenian and Kana, by tables of groups of letters. */
import {
  ARMENIAN,
  GEORGIAN,
  GREEK,
  KANA,
  type LetterTable,
  LONG_O,
} from '../../data/scripts/letter-tables.ts';
import { settleKey } from './settle-key.ts';

const LONGEST_WORD = 40;
const LONGEST_GROUP = 3;
const MOST_READINGS = 8;
const KATAKANA_TO_HIRAGANA = 0x60;

/** Distinct keys, the likeliest first; `undefined` for a word in any other script, or with none of the letters. */
export function tableKeys(word: string): string[] | undefined {
  const text = word.slice(0, LONGEST_WORD);
  if (/\p{Script=Greek}/u.test(text)) return keysBy(plainGreek(text), GREEK);
  if (/\p{Script=Georgian}/u.test(text)) return keysBy(text.toLowerCase(), GEORGIAN);
  if (/\p{Script=Armenian}/u.test(text)) return keysBy(text.toLowerCase().replaceAll('եւ', 'և'), ARMENIAN);
  if (!/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) || /\p{Script=Han}/u.test(text))
    return undefined;
  return keysBy(hiragana(text), KANA, longVowels);
}

function keysBy(
  text: string,
  systems: readonly LetterTable[],
  vary: (reading: string) => readonly string[] = (reading) => [reading],
): string[] | undefined {
  const rows = systems.map((table) => [...new Set(readings(text, table).flatMap(vary).map(settleKey))]);
  const keys = new Set<string>();
  // The likeliest of every system before the second of any.
  for (let at = 0; at < MOST_READINGS * LONG_O.length; at += 1)
    for (const row of rows) {
      const key = row[at] ?? '';
      if (key !== '' && keys.size < MOST_READINGS) keys.add(key);
    }
  return keys.size === 0 ? undefined : [...keys];
}

function readings(text: string, table: LetterTable): string[] {
  let made = [''];
  for (let at = 0; at < text.length; ) {
    const [size, row] = groupAt(text, at, table);
    made = row.flatMap((reading) => made.map((start) => start + reading)).slice(0, MOST_READINGS);
    at += size;
  }
  return made;
}

/** The longest group at a place and its readings; letters and digits of ASCII stand for themselves, others for nothing. */
function groupAt(text: string, at: number, table: LetterTable): readonly [number, readonly string[]] {
  for (let size = LONGEST_GROUP; size > 0; size -= 1) {
    const group = text.slice(at, at + size);
    const row = (at === 0 ? table[`^${group}`] : undefined) ?? table[group];
    if (row !== undefined && group.length === size) return [size, row.split('/')];
  }
  const letter = text.charAt(at);
  return [1, [/[a-z0-9]/u.test(letter) ? letter : '']];
}

/** Small letters without accents; the second of two vowels that do not sound as one gets a diaeresis. */
function plainGreek(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/([αεου])\u0301ι(?!\u0308)/gu, '$1ι\u0308')
    .replace(/([αεο])\u0301υ(?!\u0308)/gu, '$1υ\u0308')
    .replace(/(?!\u0308)\p{M}/gu, '')
    .normalize('NFC');
}

function hiragana(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
}

function longVowels(reading: string): readonly string[] {
  return /o[ou]/u.test(reading) ? LONG_O.map((vowel) => reading.replace(/o[ou]/gu, vowel)) : [reading];
}
