/** The script a word is written in, one for the whole word: slips of the pen stay within a script. */
export type WordScript =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'han'
  | 'hangul'
  | 'kana'
  | 'thai'
  | 'khmer'
  | 'other';

const TESTS: readonly (readonly [RegExp, WordScript])[] = [
  [/\p{Script=Latin}/u, 'latin'],
  [/\p{Script=Cyrillic}/u, 'cyrillic'],
  [/\p{Script=Greek}/u, 'greek'],
  [/\p{Script=Arabic}/u, 'arabic'],
  [/\p{Script=Hebrew}/u, 'hebrew'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'kana'],
  [/\p{Script=Han}/u, 'han'],
  [/\p{Script=Hangul}/u, 'hangul'],
  [/\p{Script=Thai}/u, 'thai'],
  [/\p{Script=Khmer}/u, 'khmer'],
];

/** The script of the first kind of letter found, in the order of the table; `other` for the rest and for digits. */
export function scriptOfWord(word: string): WordScript {
  return TESTS.find(([test]) => test.test(word))?.[1] ?? 'other';
}
