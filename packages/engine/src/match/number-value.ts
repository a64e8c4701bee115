/** Numbers in names: digits, Roman numerals and number words, as one value, so that VII is 7 and not VIII. */
import { NUMBER_WORDS } from '../data/match/number-words.ts';

const ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/**
 * The value of a number word, `undefined` for any other. Roman numerals count only in capitals and not as the first
 * word; a single letter only as the last ("Trust I"). Series labels (2006, AR16) are their own value.
 */
export function numberValue(word: string, index: number, count: number): string | undefined {
  if (/^\p{Nd}+$/u.test(word)) return word.replace(/^0+(?=.)/u, '');
  if (/^\p{L}{1,4}\d+$|^\d+\p{L}{1,3}$/u.test(word)) return word.toLowerCase();
  const spoken = NUMBER_WORDS[word.toLowerCase()];
  if (spoken !== undefined) return spoken;
  if (index === 0 || !ROMAN.test(word)) return undefined;
  if (word.length === 1 && index < count - 1) return undefined;
  return String(romanValue(word));
}

function romanValue(word: string): number {
  let sum = 0;
  for (let index = 0; index < word.length; index += 1) {
    const value = ROMAN_DIGITS[word.charAt(index)] ?? 0;
    const next = ROMAN_DIGITS[word.charAt(index + 1)] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}
