/** Countries, places and legal forms by name, remembered: the same names come again and again in a text. */
import { countryNames, findLegalForms, lookupCountry, lookupPlace } from '../../values/index.ts';
import { remembered } from './remembered.ts';

/** ISO 3166-1 alpha-2 of a country by any of its names or its adjective. */
export const countryOf: (name: string) => string | undefined = remembered((name) => lookupCountry(name));

/** Whether the words are a country's name rather than its adjective: "Oman", not "Omani". */
export const isCountryName: (name: string) => boolean = remembered((name) => {
  const code = lookupCountry(name);
  const lower = name.toLowerCase();
  return (
    code !== undefined && (countryNames(code)?.names.en ?? []).some((known) => known.toLowerCase() === lower)
  );
});

/** Whether a name is that of a town, region or other place in the tables; countries are not. */
export const isPlaceName: (name: string) => boolean = remembered((name) => lookupPlace(name) !== undefined);

/** Whether a name carries a legal form: "Meliora GmbH". */
export const hasLegalForm: (name: string) => boolean = remembered((name) => findLegalForms(name).length > 0);
