/** Words of a name, with their comparison forms: what both kinds of analysis start from. */
import {
  hanSyllables,
  normaliseName,
  pinyinOfPalladius,
  pinyinSyllables,
  tokenKeys,
} from '../values/index.ts';

export interface NameWord {
  readonly text: string;
  readonly folded: string;
}

const MOST_WORDS = 24;
const LONGEST_NAME = 400;

const PLAIN = /^[A-Za-z0-9 ,()&-]*$/u;

/** Words in order; apostrophes join, every other mark parts; dotted letters are one word (A.B.C.). */
export function wordsOfName(name: string): NameWord[] {
  if (PLAIN.test(name) && name.length <= LONGEST_NAME) return plainWords(name);
  const plain = name
    .slice(0, LONGEST_NAME)
    .normalize('NFKC')
    .replace(
      /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu,
      (letters) => `${letters.replaceAll('.', '')} `,
    )
    .replace(/['’‘ʼʹ′`´]/gu, '');
  const words = plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.slice(0, MOST_WORDS).flatMap((text) => {
    const folded = normaliseName(text);
    return folded === '' ? [] : [{ text, folded }];
  });
}

/** The word in pinyin if it is Han, pinyin or Palladius throughout. */
export function pinyinOfWord(text: string, folded: string): { readonly pinyin?: string } {
  const pinyin = /^\p{Script=Han}+$/u.test(text)
    ? hanSyllables(text).join('')
    : /^[a-z]+$/u.test(folded)
      ? pinyinSyllables(folded) && folded
      : pinyinOfPalladius(text)[0];
  return pinyin === undefined ? {} : { pinyin };
}

const keysKept = new Map<string, readonly string[]>();

/** `tokenKeys`, remembered. */
export function keysOfWord(word: string): readonly string[] {
  const held = keysKept.get(word);
  if (held !== undefined) return held;
  const made = tokenKeys(word);
  if (keysKept.size >= 100_000) keysKept.clear();
  keysKept.set(word, made);
  return made;
}

/** Nothing but letters and digits of ASCII, blanks and marks that part words: most names there are. */
function plainWords(name: string): NameWord[] {
  const words: NameWord[] = [];
  let from = -1;
  for (let at = 0; at <= name.length && words.length < MOST_WORDS; at += 1) {
    const code = at === name.length ? 32 : name.charCodeAt(at);
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (letter && from === -1) from = at;
    else if (!letter && from !== -1) {
      const text = name.slice(from, at);
      words.push({ text, folded: text.toLowerCase() });
      from = -1;
    }
  }
  return words;
}
