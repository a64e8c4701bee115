/** The words of a text with their places, folded as names are. A letter of a script without spaces is a word of its own. */
import { normaliseName } from '../../values/index.ts';

export interface TextWord {
  readonly start: number;
  readonly end: number;
  /** The word in comparison form. */
  readonly key: string;
  /** The same without an English possessive, and where that form ends: "Volkov’s" is "volkov" too. */
  readonly bare?: { readonly key: string; readonly end: number };
  /** True for a capital, a digit, or a letter of a script that has no capitals. */
  readonly capital: boolean;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’]s$/u;
const SMALL = /^\p{Ll}/u;

/** Texts repeat their words: each is folded once. The memory is bounded and changes no answer. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 50_000;

function keyOf(word: string): string {
  const known = KEYS.get(word);
  if (known !== undefined) return known;
  const key = normaliseName(word);
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  KEYS.set(word, key);
  return key;
}

/** In the order of the text. Linear. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    const shared = { start, end, key: keyOf(word), capital: !SMALL.test(word) };
    words.push(
      POSSESSIVE.test(word) ? { ...shared, bare: { key: keyOf(word.slice(0, -2)), end: end - 2 } } : shared,
    );
  }
  return words;
}
