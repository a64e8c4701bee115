/**
 * Phonetic keys of one word, the same whatever script or romanisation it was written in. A word gives a small set:
 * «Хрущёв», Khrushchev, Chruschtschow and Hruščov share a key. Lower-case letters a-z only.
 */
import { RUSSIAN_LETTERS, UKRAINIAN_LETTERS } from '../../data/scripts/cyrillic.ts';
import { LATIN_FOLDS, MARKED_LETTERS } from '../../data/scripts/latin-folds.ts';
import { foldLetters } from '../names/normalise-name.ts';
import { looksUkrainian } from './looks-ukrainian.ts';
import { settleKey } from './settle-key.ts';

/** More readings than this are dropped, the likelier ones first. */
const MOST_KEYS = 6;
const LONGEST_WORD = 40;

const FOLDS = LATIN_FOLDS.map(([source, readings]) => ({
  pattern: new RegExp(source, 'gu'),
  readings: readings.split('/'),
}));
/** A word without any of them needs no rewriting. */
const ANY_FOLD = new RegExp(LATIN_FOLDS.map(([source]) => source).join('|'), 'u');
const MARKED = new RegExp(`[${Object.keys(MARKED_LETTERS).join('')}]`, 'gu');

/** The keys of a word in Latin letters, the likeliest reading first. Empty for a word with no Latin letter. */
export function latinKeys(word: string): string[] {
  const lower = word.slice(0, LONGEST_WORD).normalize('NFC').toLowerCase();
  const keys = new Set<string>();
  for (const start of markedReadings(lower)) {
    let readings = [foldLetters(start).replace(/[^a-z0-9]/gu, '')];
    if (ANY_FOLD.test(readings[0] ?? ''))
      for (const fold of FOLDS) readings = readings.flatMap((text) => apply(text, fold)).slice(0, MOST_KEYS);
    for (const text of readings)
      for (const reading of contextual(text)) if (keys.size < MOST_KEYS) keys.add(settleKey(reading));
  }
  keys.delete('');
  return [...keys];
}

/** The keys of a word in Cyrillic letters. Ukrainian г is read both ways. */
export function cyrillicKeys(word: string): string[] {
  const lower = word
    .slice(0, LONGEST_WORD)
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`]/gu, '');
  const letters = looksUkrainian(lower) ? UKRAINIAN_LETTERS : RUSSIAN_LETTERS;
  let readings = [''];
  for (const letter of lower.replaceAll('дж', 'ж').replaceAll('тс', 'ц')) {
    const row = letters[letter];
    const next = row === undefined ? [foldLetters(letter).replace(/[^a-z0-9]/gu, '')] : row.key.split('/');
    readings = next.flatMap((reading) => readings.map((text) => text + reading)).slice(0, MOST_KEYS);
  }
  const keys = new Set(readings.map(settleKey));
  keys.delete('');
  return [...keys];
}

function markedReadings(word: string): string[] {
  MARKED.lastIndex = 0;
  if (!MARKED.test(word)) return [word];
  MARKED.lastIndex = 0;
  const pick = (index: number): string =>
    word.replace(MARKED, (letter) => {
      const readings = (MARKED_LETTERS[letter] ?? letter).split('/');
      return readings[index] ?? readings[0] ?? letter;
    });
  return [...new Set([pick(0), pick(1)])];
}

function apply(
  text: string,
  { pattern, readings }: { pattern: RegExp; readings: readonly string[] },
): string[] {
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return [text];
  pattern.lastIndex = 0;
  return readings.map((reading) => text.replace(pattern, reading.toUpperCase()));
}

/** Letters whose sound the neighbours or the language decide: c, j, y. Upper case marks what is settled already. */
function contextual(text: string): string[] {
  const base = text
    .replace(/w/gu, 'v')
    .replace(/x/gu, 'ks')
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/oo/gu, 'u')
    .replace(/ee/gu, 'i')
    .replace(/ou/gu, 'u');
  const withC = base.includes('c') ? [base.replace(/c/gu, 'k'), base.replace(/c/gu, 'C')] : [base];
  return withC.flatMap((reading) =>
    /j/u.test(reading)
      ? [reading.replace(/j(?=[aeiou])/gu, 'J').replace(/j/gu, 'i'), reading.replace(/j/gu, 'i')]
      : [reading],
  );
}
