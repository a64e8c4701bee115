/** Text as the words that search finds it by: folded as names are, Han characters one by one. */
import { normaliseName, toLatin } from '../../values/index.ts';

const HAN = /\p{Script=Han}/u;

/** @example searchWords('ООО «Ёлка-7»') // ['ооо', 'елка', '7'] */
export function searchWords(text: string): string[] {
  const words = normaliseName(text).split(' ');
  const found: string[] = [];
  for (const word of words) {
    if (word === '') continue;
    if (!HAN.test(word)) found.push(word);
    else for (const piece of word.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? []) found.push(piece);
  }
  return found;
}

/** The word in Latin letters; undefined where it is so already. One word, whatever stands between its letters. */
export function latinWord(word: string): string | undefined {
  if (/^[\p{Script=Latin}\p{N}]*$/u.test(word)) return undefined;
  const latin = normaliseName(toLatin(word)).replaceAll(' ', '');
  return latin === '' || latin === word ? undefined : latin;
}
