/**
 * Countries by name, adjective or inhabitant in English, Russian, Ukrainian and Chinese, inflected forms included.
 * Codes are ISO 3166-1 alpha-2 in lower case, as FollowTheMoney writes them. Governments by their seat
 * ("the Kremlin") are not countries.
 */
import { createRequire } from 'node:module';
import { AMBIGUOUS_COUNTRY_WORDS, COMMON_COUNTRY_WORDS, COUNTRY_WORDS } from '../../data/places/countries.ts';
import { declinePhrase } from '../names/decline.ts';
import { normaliseName } from '../names/normalise-name.ts';

const LANGUAGES = ['en', 'ru', 'uk', 'zh'] as const;
type TableLanguage = (typeof LANGUAGES)[number];

export interface CountryNames {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly code: string;
  /** Nouns only, the usual one first, by language. */
  readonly names: Readonly<Record<TableLanguage, readonly string[]>>;
}

interface CountryForm {
  readonly code: string;
  /** False for adjectives and inhabitants. */
  readonly noun: boolean;
}

interface CountryTable {
  readonly byForm: ReadonlyMap<string, CountryForm>;
  readonly countries: ReadonlyMap<string, CountryNames>;
}

let loaded: CountryTable | undefined;

/**
 * The country the words name. Case does not matter for names that are nothing else; ordinary words ("turkey", "чад")
 * need a capital. `undefined` for anything else, also for a bare "Korea" or "Congo", which name two.
 */
export function lookupCountry(words: string): string | undefined {
  return meet(words)?.code;
}

/** Like `lookupCountry`, but for names only: no adjective, no inhabitant. */
export function lookupCountryName(words: string): string | undefined {
  const form = meet(words);
  return form?.noun === true ? form.code : undefined;
}

function meet(words: string): CountryForm | undefined {
  if (words.length > 80) return undefined;
  const form = countryForm(words);
  const met = table().byForm.get(form);
  if (met === undefined || !COMMON_COUNTRY_WORDS.has(form)) return met;
  const first = words.replace(/^\P{L}*(?:the\s+)?/iu, '').charAt(0);
  return /\p{Lu}/u.test(first) ? met : undefined;
}

/** The names of a country, by ISO 3166-1 alpha-2 in either case. */
export function countryNames(code: string): CountryNames | undefined {
  return table().countries.get(code.toLowerCase());
}

function countryForm(words: string): string {
  return normaliseName(words).replace(/^the /u, '');
}

function table(): CountryTable {
  loaded ??= loadCountries();
  return loaded;
}

function loadCountries(): CountryTable {
  const byForm = new Map<string, CountryForm>();
  const names = new Map<string, Record<TableLanguage, string[]>>();
  const add = (code: string, language: TableLanguage, word: string, noun: boolean): void => {
    const row = names.get(code) ?? { en: [], ru: [], uk: [], zh: [] };
    names.set(code, row);
    if (noun) row[language].push(word);
    for (const form of formsOf(word, language)) {
      const key = countryForm(form);
      if (!AMBIGUOUS_COUNTRY_WORDS.has(key) && !byForm.has(key)) byForm.set(key, { code, noun });
    }
  };
  for (const line of COUNTRY_WORDS.trim().split('\n')) {
    const [code = '', ...columns] = line.split('|');
    LANGUAGES.forEach((language, index) => {
      const [nouns = '', adjectives = ''] = (columns[index] ?? '').split('>');
      for (const word of nouns.split(';'))
        if (word !== '') add(code, language, word, !/^\p{Ll}.*\p{Script=Cyrillic}/u.test(word));
      for (const word of adjectives.split(';')) if (word !== '') add(code, language, word, false);
    });
  }
  for (const language of LANGUAGES) {
    for (const [code, published] of Object.entries(publishedNames(language))) {
      for (const name of typeof published === 'string' ? [published] : published)
        for (const variant of name.split(/\s*[()]\s*/u))
          if (variant.length > 3 || /\p{Script=Han}{2}/u.test(variant))
            add(code.toLowerCase(), language, variant, true);
    }
  }
  return { byForm, countries: new Map([...names].map(([code, row]) => [code, { code, names: row }])) };
}

function formsOf(word: string, language: TableLanguage): string[] {
  if (language !== 'ru' && language !== 'uk') return [word];
  if (/^\p{Ll}/u.test(word) && /(?:ий|ый)$/u.test(word)) return adjectiveForms(word, language);
  return declinePhrase(word, language);
}

/** All genders and numbers of an adjective given in the masculine. */
function adjectiveForms(masculine: string, language: 'ru' | 'uk'): string[] {
  const stem = masculine.slice(0, -2);
  const nominatives =
    language === 'ru'
      ? [masculine, `${stem}ая`, `${stem}ое`, `${stem}ие`]
      : [masculine, `${stem}а`, `${stem}е`, `${stem}і`];
  return nominatives.flatMap((form) => declinePhrase(form, language));
}

function publishedNames(language: TableLanguage): Record<string, string | readonly string[]> {
  const require = createRequire(import.meta.url);
  const file = require(`i18n-iso-countries/langs/${language}.json`) as {
    countries: Record<string, string | readonly string[]>;
  };
  return file.countries;
}
