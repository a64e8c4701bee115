/** Country names of publishers to codes. */
import { COUNTRY_NAMES } from '../data/lists/country-names.ts';

const CODES = new Map(
  Object.entries(COUNTRY_NAMES).flatMap(([code, names]) => names.map((name) => [fold(name), code] as const)),
);

/** The lower-case ISO 3166-1 alpha-2 code of a country as a list prints it, or undefined. */
export function countryCode(name: string): string | undefined {
  return CODES.get(fold(name));
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
