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

/** First and last code units of what lower case folds: the alphabets of the tables, marks and blanks. */
const PLAIN_RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x7f],
  [0xa0, 0xa0],
  [0xab, 0xab],
  [0xb0, 0xb3],
  [0xbb, 0xbb],
  [0x2bc, 0x2bc],
  [0x400, 0x481],
  [0x48a, 0x52f],
  [0x2009, 0x200b],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
  [0x20bd, 0x20bd],
  [0x2116, 0x2116],
  [0x3000, 0x3003],
  [0x3005, 0x3005],
  [0x3007, 0x3011],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xff01, 0xff20],
];
const PLAIN = new Uint8Array(0x1_00_00);
for (const [first, last] of PLAIN_RANGES) PLAIN.fill(1, first, last + 1);
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
  if (isPlain(text)) return text.toLowerCase();
  let folded = '';
  for (const char of text) folded += known.get(char) ?? learn(char);
  return folded;
}

/** Whether lower case folds the text: every character is of the alphabets of the tables. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (PLAIN[text.charCodeAt(at)] === 0) return false;
  return true;
}

function learn(char: string): string {
  const lower = FOLDS.get(char) ?? char.toLowerCase();
  const folded = lower.length === char.length && isPlain(lower) ? lower : classOf(char);
  known.set(char, folded);
  return folded;
}

function classOf(char: string): string {
  if (CASED.test(char)) return OTHER_CASED.repeat(char.length);
  if (LETTER.test(char)) return OTHER_LETTER.repeat(char.length);
  return NUMBER.test(char) ? OTHER_NUMBER.repeat(char.length) : char;
}

const WORD = new Uint8Array(0x1_00_00);
for (const code of [0xaa, 0xb2, 0xb3, 0xbc, 0xdf, 0x2bc, 0x3005, 0x3007, 0x5f]) WORD[code] = 1;
for (const [first, last] of [
  [0x30, 0x39],
  [0x61, 0x7a],
  [0x400, 0x481],
  [0x48a, 0x52f],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xff10, 0xff19],
] as const)
  WORD.fill(1, first, last + 1);

/** Whether a code unit of folded text is a letter, a number or `_`. */
export function isFoldedWord(code: number): boolean {
  return WORD[code] === 1;
}
