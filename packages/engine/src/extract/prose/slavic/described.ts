/** Adjectives, demonstratives and participles before a noun. */
import { countryOf } from '../gazetteer.ts';
import { adjectiveCells } from './adjective.ts';
import { ALL_CELLS, type Cells } from './cells.ts';
import { type SentenceText } from './names.ts';
import { namesCompany } from './names-company.ts';
import { type Word } from './words.ts';

export interface Described {
  readonly next: number;
  readonly cells: Cells;
  readonly demonstrative: boolean;
  readonly countries: readonly string[];
  readonly modifiers: readonly string[];
  readonly first: number;
  /** Place of «его», «її» before it. */
  readonly possessive: number | undefined;
  /** A capital adjective stands first: what follows may be a name of its own. */
  readonly capital: boolean;
}

export function adjectivesAt(
  { words, language }: SentenceText,
  from: number,
  before = words.length,
): Described {
  let cells = ALL_CELLS;
  let demonstrative = false;
  let capital = false;
  let possessive: number | undefined;
  const countries = new Set<string>();
  const modifiers: string[] = [];
  let at = from;
  for (; at < before && at < from + 6; at += 1) {
    const word = words[at] as Word;
    if (word.token.kind !== 'word' || language.sets.adverbs.has(word.lower)) break;
    if (language.sets.demonstratives.has(word.lower)) {
      // «что», «это» alone are no part of a phrase; with a noun they are.
      demonstrative = true;
      continue;
    }
    if (language.sets.possessives.has(word.lower) && at === from) {
      possessive = at;
      continue;
    }
    const passive = word.verbs.find(({ shape }) => shape === 'passive' || shape === 'active');
    const told = passive === undefined ? (word.verbs.length > 0 ? undefined : word.adjective) : passive.cells;
    const noun = word.noun === undefined ? undefined : asAdjective(words, at, language.code);
    if (word.noun !== undefined && noun === undefined) break;
    const own = noun ?? told;
    if (own === undefined) break;
    // «Ірина Волхонова»: two capitals at the start are a name, whatever the first looks like.
    if (
      word.capital &&
      at === 0 &&
      words[1]?.capital === true &&
      countryOf(word.lower) === undefined &&
      !namesCompany(words, at)
    )
      break;
    if (word.capital && at > 0) {
      // «Портовый машиностроительный завод»
      if (!namesCompany(words, at)) break;
      capital = countryOf(word.lower) === undefined;
    } else if (
      word.capital &&
      namesCompany(words, at) &&
      /(?:ский|цкий|ская|цкая|ское|ський|цький|ська|цька|ське)$/u.test(word.lower) &&
      countryOf(word.lower) === undefined
    )
      capital = true;
    if ((cells & own) === 0) break;
    cells &= own;
    const country = countryOf(word.lower);
    if (country !== undefined) countries.add(country);
    modifiers.push(word.lower);
  }
  // Adjectives with no noun behind them are no phrase; go back to a lone demonstrative's place.
  return {
    next: at,
    cells,
    demonstrative,
    countries: [...countries].sort(),
    modifiers,
    first: possessive === undefined ? from : possessive + 1,
    possessive,
    capital,
  };
}

/** «рабочих мест»: a noun that is an adjective by form, before a noun that agrees. */
function asAdjective(words: readonly Word[], at: number, language: 'ru' | 'uk'): Cells | undefined {
  const cells = adjectiveCells((words[at] as Word).lower, language);
  const next = words[at + 1]?.noun;
  return cells !== undefined && next !== undefined && (cells & next.cells) !== 0 ? cells : undefined;
}
