/** Places of OFAC's advanced XML. */
import { countryCode } from '../../country-code.ts';
import { childOf, childrenOf, type Element, textAt } from '../../xml/element.ts';
import type { ReferenceValues } from './reference-values.ts';

export interface AdvancedLocation {
  /** Street, town, country, as OFAC orders them. */
  readonly words: string;
  /** The country as OFAC writes it; empty where there is none. */
  readonly country: string;
  /** Lower-case ISO 3166-1 alpha-2. */
  readonly code: string | undefined;
  /** Whether the country is all that is said. */
  readonly bare: boolean;
}

/** Parts of an address in the order in which they are said; what is not named here comes last. */
const PART_ORDER = ['ADDRESS1', 'ADDRESS2', 'ADDRESS3', 'CITY', 'STATE/PROVINCE', 'POSTAL CODE', 'REGION'];

export function locationOf(element: Element, values: ReferenceValues): AdvancedLocation {
  const countryId = childOf(element, 'LocationCountry')?.attributes['CountryID'];
  const areaId = childOf(element, 'LocationAreaCode')?.attributes['AreaCodeID'];
  const country = values.words('Country', countryId) || values.attribute('AreaCode', areaId, 'Description');
  const iso = values.attribute('Country', countryId, 'ISO2').toLowerCase();
  const parts = childrenOf(element, 'LocationPart')
    .map((part) => ({
      rank: PART_ORDER.indexOf(values.words('LocPartType', part.attributes['LocPartTypeID']).toUpperCase()),
      words: childrenOf(part, 'LocationPartValue')
        .map((value) => textAt(value, 'Value'))
        .filter((words) => words !== '')
        .join(' / '),
    }))
    .filter(({ words }) => words !== '')
    .sort(
      (a, b) => (a.rank === -1 ? PART_ORDER.length : a.rank) - (b.rank === -1 ? PART_ORDER.length : b.rank),
    );
  return {
    words: [...parts.map(({ words }) => words), country].filter((words) => words !== '').join(', '),
    country,
    code: countryCode(country) ?? (/^[a-z]{2}$/u.test(iso) ? iso : undefined),
    bare: parts.length === 0,
  };
}
