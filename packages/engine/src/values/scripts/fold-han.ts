/** Traditional characters as simplified ones, one for one, so that places in a text stay. */
import { HAN_PAIRS } from '../../data/scripts/han-folds.ts';
import { PROSE_HAN_PAIRS } from '../../data/scripts/prose-han-folds.ts';

function table(pairs: string): Map<string, string> {
  return new Map(
    Array.from({ length: pairs.length / 2 }, (_, at): [string, string] => [
      pairs.charAt(at * 2),
      pairs.charAt(at * 2 + 1),
    ]),
  );
}

const SIMPLIFIED: ReadonlyMap<string, string> = table(HAN_PAIRS);
const SIMPLIFIED_PROSE: ReadonlyMap<string, string> = table(PROSE_HAN_PAIRS + HAN_PAIRS);

/** One character of running text, folded by the whole table rather than the characters of names. */
export function foldHanCharacter(character: string): string {
  return SIMPLIFIED_PROSE.get(character) ?? character;
}

/** The text with the characters of the table folded; any other text comes back as it is. */
export function foldHan(text: string): string {
  return /\p{Script=Han}/u.test(text)
    ? text.replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character)
    : text;
}
