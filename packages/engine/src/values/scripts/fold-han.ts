/** Traditional characters as simplified ones, one for one, so that places in a text stay. */
import { HAN_PAIRS } from '../../data/scripts/han-folds.ts';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: HAN_PAIRS.length / 2 }, (_, at): [string, string] => [
    HAN_PAIRS.charAt(at * 2),
    HAN_PAIRS.charAt(at * 2 + 1),
  ]),
);

/** The text with the characters of the table folded; any other text comes back as it is. */
export function foldHan(text: string): string {
  return /\p{Script=Han}/u.test(text)
    ? text.replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character)
    : text;
}
