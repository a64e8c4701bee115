/** Whether very many people are called by a name: the same name in two papers then tells little. */
import { wordOf } from './word.ts';
import { wordsOfName } from './words-of-name.ts';

/**
 * A given name and a family name that are both common ("Ivan Petrov", "James Smith"), or a Chinese name of two characters. A patronymic or
 * a third name tells enough.
 */
export function isCommonPerson(name: string): boolean {
  if (/^\p{Script=Han}+$/u.test(name)) return [...name].length <= 2;
  const words = wordsOfName(name);
  return words.length <= 2 && words.every(({ text, folded }) => wordOf(text, folded).common);
}
