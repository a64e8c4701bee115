/** Words of a name, with their comparison forms: what both kinds of analysis start from. */
import {
  hanSyllables,
  normaliseName,
  pinyinOfPalladius,
  pinyinSyllables,
  tokenKeys,
} from '../values/index.ts';
import type { NamePart } from './name-part.ts';

export interface NameWord {
  readonly text: string;
  readonly folded: string;
  /** Given where the word alone does not tell how it is read: Han surnames. */
  readonly keys?: readonly string[];
}

const MOST_WORDS = 24;

/** Words in order; apostrophes join, every other mark parts; dotted letters are one word (A.B.C.). */
export function wordsOfName(name: string): NameWord[] {
  const plain = name
    .slice(0, 400)
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

/** Whether a word's script writes sounds too loosely for letter-by-letter comparison. */
export function isLoose(word: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Thai}\p{Script=Khmer}]/u.test(word);
}

/** Whether the telling parts can all be read as Chinese. */
export function isSyllabic(parts: readonly NamePart[]): boolean {
  const telling = parts.filter(
    ({ role }) => role !== 'generic' && role !== 'stop' && role !== 'number' && role !== 'place',
  );
  return telling.length > 0 && telling.every(({ pinyin }) => pinyin !== undefined);
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
