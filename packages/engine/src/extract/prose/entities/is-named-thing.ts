/** Names of things that are no party: operations, treaties, orders. */
import { isThingWord } from './word-traits.ts';

/** Whether the first or the last word says so: "Operation Grey Thistle", "Executive Order", «Договор». */
export function isNamedThing(name: string): boolean {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? '';
  return (
    isThingWord(words[0] ?? '') ||
    isThingWord(last) ||
    (words.length > 1 && DAYS_AND_STATES.has(last.toLowerCase()))
  );
}

/** "Thanksgiving Day", "the Cessation of Hostilities": days and states of affairs. */
const DAYS_AND_STATES: ReadonlySet<string> = new Set([
  'day',
  'anniversary',
  'ceasefire',
  'hostilities',
  'truce',
]);
