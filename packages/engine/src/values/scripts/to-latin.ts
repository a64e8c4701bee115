/** One readable Latin spelling of a name, for display. Names with Latin letters only come back as they are. */
import { createRequire } from 'node:module';
import anyAscii from 'any-ascii';
import { RUSSIAN_LETTERS, UKRAINIAN_INITIALS, UKRAINIAN_LETTERS } from '../../data/scripts/cyrillic.ts';
import { looksUkrainian } from './looks-ukrainian.ts';

type Pinyin = typeof import('pinyin-pro').pinyin;

/** A large dictionary, loaded with the first Han characters: most runs meet none. */
let pinyin: Pinyin | undefined;

export interface LatinOptions {
  /** Chinese names of people: the first character is read as a surname and set apart. */
  readonly person?: boolean;
}

/**
 * Russian as on maps without apostrophes, Ukrainian by KMU 2010 where its letters show, Han in pinyin without tones,
 * everything else by any-ascii.
 *
 * @example toLatin('Хрущёв') // 'Khrushchyov'; toLatin('Запоріжжя') // 'Zaporizhzhia'; toLatin('华强') // 'Huaqiang'
 */
export function toLatin(name: string, { person = false }: LatinOptions = {}): string {
  const text = name.normalize('NFC');
  const ukrainian = looksUkrainian(text);
  const romanised = text
    .replace(/\p{Script=Cyrillic}(?:[\p{Script=Cyrillic}\p{M}]|['’ʼ](?=\p{Script=Cyrillic}))*/gu, (word) =>
      ukrainian ? ukrainianWord(word) : russianWord(word),
    )
    .replace(/\p{Script=Han}+/gu, (run) => hanRun(run, person && run === text.trim()));
  return /[^\p{Script=Latin}\p{Script=Common}\p{M}]/u.test(romanised)
    ? tidy(anyAscii(romanised))
    : tidy(romanised);
}

/** The syllables of a run of Han characters, without tones. */
export function hanSyllables(run: string, person = false): string[] {
  pinyin ??= (createRequire(import.meta.url)('pinyin-pro') as { pinyin: Pinyin }).pinyin;
  return pinyin(run, {
    toneType: 'none',
    type: 'array',
    ...(person ? { mode: 'surname' as const } : {}),
  }).map((syllable) => syllable.replace('ü', 'u'));
}

function hanRun(run: string, person: boolean): string {
  const syllables = hanSyllables(run, person);
  const surname = person && syllables.length > 1 ? surnameLength(run) : 0;
  const words =
    surname > 0 && syllables.length > surname
      ? [syllables.slice(0, surname).join(''), syllables.slice(surname).join('')]
      : [syllables.join('')];
  return ` ${words.map(capital).join(' ')} `;
}

/** Compound surnames are few; all others are one character. */
export function surnameLength(run: string): number {
  return /^(?:欧阳|司马|诸葛|上官|司徒|东方|独孤|南宫|夏侯|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|端木|歐陽|諸葛)/u.test(
    run,
  ) && run.length > 2
    ? 2
    : 1;
}

function russianWord(word: string): string {
  const letters = [...word.toLowerCase()];
  const latin = letters
    .map((letter, index) => {
      const before = letters[index - 1];
      const last = index === letters.length - 1;
      if (letter === 'е' && (before === undefined || /[аеёиоуыэюяъьй]/u.test(before))) return 'ye';
      if (letter === 'ё' && before !== undefined && /[жчшщ]/u.test(before)) return 'e';
      if (last && letter === 'й' && (before === 'и' || before === 'ы')) return '';
      if (letter === 'и' && index === letters.length - 2 && letters[index + 1] === 'й') return 'y';
      return RUSSIAN_LETTERS[letter]?.display ?? letter;
    })
    .join('');
  return likeCase(word, latin);
}

function ukrainianWord(word: string): string {
  const letters = [...word.toLowerCase().replace(/['’ʼ]/gu, '')];
  const latin = letters
    .map((letter, index) => {
      if (index === 0 && UKRAINIAN_INITIALS[letter] !== undefined) return UKRAINIAN_INITIALS[letter];
      if (letter === 'г' && letters[index - 1] === 'з') return 'gh';
      return UKRAINIAN_LETTERS[letter]?.display ?? letter;
    })
    .join('');
  return likeCase(word, latin);
}

function likeCase(model: string, latin: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return latin.toUpperCase();
  return /^\p{Lu}/u.test(model) ? capital(latin) : latin;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
