/** The singular of an English plural, and whether a word looks like one. */
import type { AmountGrammar } from '../../data/amount/grammar.ts';

const NOT_PLURAL = /(?:ss|us|is|as|ws)$/u;

/** Whether a lower-case word is a counted noun in the plural, as far as its form tells. */
export function looksPlural(word: string, { nouns }: AmountGrammar): boolean {
  if (Object.hasOwn(nouns, word)) return true;
  return /^[a-z][a-z-]{2,}s$/u.test(word) && !NOT_PLURAL.test(word);
}

/** The singular; words that are none already stay as they are. */
export function singularOf(word: string, { nouns }: AmountGrammar): string {
  const known = Object.hasOwn(nouns, word) ? nouns[word] : undefined;
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|z|ss)es$/u.test(word)) return word.slice(0, -2);
  return looksPlural(word, { nouns } as AmountGrammar) ? word.slice(0, -1) : word;
}
