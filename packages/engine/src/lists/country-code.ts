/** Country names of publishers to codes. */
import { PUBLISHER_COUNTRIES } from '../data/lists/publisher-countries.ts';
import { countryNames, lookupCountry } from '../values/index.ts';

const CODES = new Map(
  Object.entries(PUBLISHER_COUNTRIES).flatMap(([code, names]) =>
    names.map((name) => [fold(name), code] as const),
  ),
);

/** Looked up before; the empty string for no country. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 4096;

/** The lower-case ISO 3166-1 alpha-2 code of a country as a list prints it, or undefined. */
export function countryCode(name: string): string | undefined {
  const key = fold(name);
  const known = KNOWN.get(key);
  if (known !== undefined) return known === '' ? undefined : known;
  const code = CODES.get(key) ?? isoCode(name.trim()) ?? lookupCountry(name);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(key, code ?? '');
  return code;
}

/** A code of two capitals that some country has. */
function isoCode(words: string): string | undefined {
  return /^[A-Z]{2}$/u.test(words) && countryNames(words) !== undefined ? words.toLowerCase() : undefined;
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036F.]/gu, '')
    .replace(/^(?:the|region:)\s+/iu, '')
    .replaceAll('’', "'")
    .trim()
    .toLowerCase();
}
