/** Capital adjectives that lead up to a class noun make a name. */
import type { Word } from './words.ts';

/** Whether adjectives lead up to a class noun of a party: «Портовый машиностроительный завод». */
export function namesCompany(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i < at + 5; i += 1) {
    const word = words[i] as Word;
    if (word.noun !== undefined && !word.capital)
      return word.noun.entry.kind === 'company' || word.noun.entry.kind === 'body';
    if (word.adjective === undefined) return false;
  }
  return false;
}
