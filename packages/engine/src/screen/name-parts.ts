/**
 * What one printed name holds: publishers write "X (Y)" and "X a.k.a. Y" in one field.
 *
 * @example nameParts('Halvorn Works (HW-Export)') // ['Halvorn Works', 'HW-Export']
 */
import { NAME_JOINTS } from '../data/screen/listed-name-rules.ts';

/** The names in it, in order. A part that tells a language ("Russian: …") is none. */
export function nameParts(printed: string): string[] {
  const inner = [...printed.matchAll(/\(([^()]{3,200})\)/gu)].map(([, words = '']) => words);
  const outer = printed.replace(/\([^()]{0,200}\)/gu, ' ');
  return [outer, ...inner]
    .filter((part) => !part.includes(':'))
    .flatMap((part) => part.split(NAME_JOINTS))
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => /\p{L}/u.test(part));
}
