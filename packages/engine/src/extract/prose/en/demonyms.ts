/** Adjectives of countries and their compounds: "Chinese", "Chinese-made", "Russian-owned". */
import { beginsUpper } from '../../../values/index.ts';
import { countryOf, isCountryName } from '../gazetteer.ts';
import { remembered } from '../remembered.ts';

const REGIONS = new Set([
  'european',
  'western',
  'eastern',
  'asian',
  'african',
  'soviet',
  'arab',
  'american',
  'international',
  'foreign',
]);

/** ISO 3166-1 alpha-2 of a country adjective or inhabitant, also in "Chinese-made"; undefined otherwise. */
export function demonymCountry(word: string): string | undefined {
  return beginsUpper(word) ? countryOfDemonym(word) : undefined;
}

const countryOfDemonym: (word: string) => string | undefined = remembered((word) => {
  const base = word.split('-', 1)[0] ?? word;
  const lower = base.toLowerCase();
  if (
    !/(?:ese|ian|ans?|ish|i|ch|eek|ns|wede|ss|ai|urk|urks|ole|oles|zech|ze|akh|ajani|ari|aeli|aqi|ench|man|mans)$/u.test(
      lower,
    )
  )
    return undefined;
  if (isCountryName(base)) return undefined;
  return countryOf(base) ?? (lower.endsWith('s') ? countryOf(base.slice(0, -1)) : undefined);
});

/** Whether the word is an adjective of origin rather than a name; region words count too. */
export function isDemonym(word: string): boolean {
  return beginsUpper(word) && tellsOrigin(word);
}

const tellsOrigin: (word: string) => boolean = remembered(
  (word) => REGIONS.has((word.split('-', 1)[0] ?? word).toLowerCase()) || demonymCountry(word) !== undefined,
);
