/** Names of things that are no party: operations, treaties, orders. */
import { isThingWord } from './word-traits.ts';

/** Whether the first or the last word says so: "Operation Grey Thistle", "Executive Order", «Договор». */
export function isNamedThing(name: string): boolean {
  const words = name.split(/\s+/u);
  return isThingWord(words[0] ?? '') || isThingWord(words.at(-1) ?? '');
}
