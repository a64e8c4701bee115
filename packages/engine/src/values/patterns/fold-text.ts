/**
 * Text as patterns see it: lower case by simple case folding, every letter outside the alphabets of the tables as `ß`
 * (`ª` where its script has no case), every such number as `¼`, each character in its place. Classes of letters stay small then, and a pattern needs no flag: with the
 * flags `iu` a single `\p{L}` costs half a millisecond to compile.
 *
 * @example foldText('Q4 – Łódź, МАРТ') // 'q4 – ßßdß, март'
 */

/** A letter that no table writes, of a script with case and of one without. */
const OTHER_CASED = '\u00df';
const OTHER_LETTER = '\u00aa';
/** A number that no table writes. */
const OTHER_NUMBER = '\u00bc';

/** The letters and number that stand for others. */
export const STAND_INS = OTHER_CASED + OTHER_LETTER + OTHER_NUMBER;

/** What is left of `\p{Ll}`, `\p{L}` and `\p{N}` in folded text: the contents of a class. */
export const FOLDED_CASED = `a-z${OTHER_CASED}\\u0400-\\u0481\\u048a-\\u052f`;
export const FOLDED_LETTERS = `${FOLDED_CASED}${OTHER_LETTER}\\u02bc\\u3005\\u3400-\\u4dbf\\u4e00-\\u9fff`;
export const FOLDED_NUMBERS = `0-9${OTHER_NUMBER}\\u00b2\\u00b3\\u3007\\uff10-\\uff19`;

/** Characters that lower case folds: the alphabets of the tables, marks and blanks. */
const PLAIN =
  /^[\p{ASCII}\u00a0\u00ab\u00b0-\u00b3\u00bb\u02bc\u0400-\u0481\u048a-\u052f\u2009-\u200b\u2010-\u203a\u20ac\u20bd\u2116\u3000-\u3003\u3005\u3007-\u3011\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff20]*$/u;
/** Small letters that fold to others though they are lower case: long s, and shapes of Cyrillic letters. */
const FOLDS: ReadonlyMap<string, string> = new Map([
  ['ſ', 's'],
  ['\u1c80', 'в'],
  ['\u1c81', 'д'],
  ['\u1c82', 'о'],
  ['\u1c83', 'с'],
  ['\u1c84', 'т'],
  ['\u1c85', 'т'],
  ['\u1c86', 'ъ'],
  ['\u1c87', 'ѣ'],
  ['\u1c88', 'ꙋ'],
]);
const CASED = /^\p{Ll}/iu;
const LETTER = /^\p{L}/iu;
const NUMBER = /^\p{N}/u;

const known = new Map<string, string>();

/** The folded text, as long as the text itself. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (const char of text) folded += known.get(char) ?? learn(char);
  return folded;
}

function learn(char: string): string {
  const lower = FOLDS.get(char) ?? char.toLowerCase();
  const folded = lower.length === char.length && PLAIN.test(lower) ? lower : classOf(char);
  known.set(char, folded);
  return folded;
}

function classOf(char: string): string {
  if (CASED.test(char)) return OTHER_CASED.repeat(char.length);
  if (LETTER.test(char)) return OTHER_LETTER.repeat(char.length);
  return NUMBER.test(char) ? OTHER_NUMBER.repeat(char.length) : char;
}

const WORDS_BELOW: ReadonlySet<number> = new Set([0xaa, 0xb2, 0xb3, 0xbc, 0xdf, 0x2bc]);

/** Whether a code unit of folded text is a letter, a number or `_`. */
export function isFoldedWord(code: number): boolean {
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || code === 0x5f;
  if (code < 0x530) return code > 0x3ff ? code < 0x482 || code > 0x489 : WORDS_BELOW.has(code);
  if (code < 0xa000)
    return (code > 0x33ff && code < 0x4dc0) || code > 0x4dff || code === 0x3005 || code === 0x3007;
  return code > 0xff0f && code < 0xff1a;
}
