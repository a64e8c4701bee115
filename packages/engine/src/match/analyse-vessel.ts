/** A ship's or an aircraft's name: every word names it, trade words too ("Ocean Trader"); a number makes a sister ship. */
import { SHIP_PREFIXES } from '../data/match/ship-prefixes.ts';
import { assembleName, makePart } from './assemble-name.ts';
import type { AnalysedName } from './name-part.ts';
import { numberValue } from './number-value.ts';
import { wordOf } from './word.ts';
import { wordsOfName } from './words-of-name.ts';

export function analyseVessel(name: string): AnalysedName {
  const words = wordsOfName(name.replace(SHIP_PREFIXES, ''));
  const used = words.length === 0 ? wordsOfName(name) : words;
  return assembleName(
    name,
    'vessel',
    used.map(({ text, folded }, index) => {
      const number = numberValue(text, index, used.length);
      return makePart(
        wordOf(text, folded),
        number === undefined || used.length === 1 ? 'core' : 'number',
        number ?? '',
      );
    }),
  );
}
