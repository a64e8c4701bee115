/**
 * The gazetteer: places by name in English, Russian, Ukrainian and Chinese, inflected forms included, airports and
 * ports also by code. Where two places share a name, the order of the tables decides.
 *
 * @example lookupPlace('Челябинской области')?.name // 'Chelyabinsk region'
 */
import { GAZETTEER } from '../../data/places/index.ts';
import {
  COMMON_PLACE_WORDS,
  PERSON_PLACES,
  PLACE_PREFIXES,
  PLACE_SUFFIXES,
  REGION_WORDS_EN,
  SURNAME_FORMS,
} from '../../data/places/place-words.ts';
import { declinePhrase } from '../names/decline.ts';
import { normaliseName } from '../names/normalise-name.ts';
import { countryNames, lookupCountryName } from './lookup-country.ts';
import type { Place, PlaceKind } from './place.ts';
import { ukrainianSpellings } from './ukrainian-spelling.ts';

const KINDS: Readonly<Record<string, PlaceKind>> = {
  c: 'city',
  r: 'region',
  a: 'airport',
  p: 'port',
  s: 'site',
};

interface PlaceTable {
  readonly byForm: ReadonlyMap<string, Place>;
  readonly byCode: ReadonlyMap<string, Place>;
  readonly byName: ReadonlyMap<string, Place>;
}

/** A single word of this length or more is no other word by chance. */
const LONG_NAME = 7;

let loaded: PlaceTable | undefined;

/**
 * The place the words name, `undefined` for none. Three-letter codes must be in capitals. A country is a place too.
 * "the city of X", "X airport", «г. X» are read as X where that is known.
 */
export function lookupPlace(words: string): Place | undefined {
  const trimmed = words.trim();
  if (trimmed === '' || trimmed.length > 80) return undefined;
  loaded ??= loadPlaces();
  if (/^[A-Z]{3}$|^[A-Z]{2} ?[A-Z2-9]{3}$/u.test(trimmed)) {
    const coded = loaded.byCode.get(trimmed.replace(' ', ''));
    if (coded !== undefined) return coded;
  }
  const form = normaliseName(trimmed);
  const whole = SURNAME_FORMS.has(form) ? undefined : placeOfForm(form, loaded.byForm);
  const found =
    whole === undefined || PERSON_PLACES.has(whole.name) ? placeOfForm(without(form), loaded.byForm) : whole;
  if (found !== undefined) return needsCapital(form) && /^\p{Ll}/u.test(trimmed) ? undefined : found;
  const country = lookupCountryName(trimmed);
  return country === undefined ? undefined : countryPlace(country);
}

/** What holds the place, nearest first, up to its country: Chebarkul, then Chelyabinsk region, then Russia. */
export function containersOf(place: Place): Place[] {
  loaded ??= loadPlaces();
  const containers: Place[] = [];
  let current: Place | undefined = place;
  while (current?.within !== undefined && containers.length < 6) {
    current = loaded.byName.get(`${place.country}:${normaliseName(current.within)}`);
    if (current === undefined || current === place) break;
    containers.push(current);
  }
  if (place.kind !== 'country') {
    const country = countryPlace(place.country);
    if (country !== undefined) containers.push(country);
  }
  return containers;
}

/** Whether `inner` lies in `outer` or is it. */
export function liesIn(inner: Place, outer: Place): boolean {
  const is = (place: Place): boolean => place.name === outer.name && place.country === outer.country;
  return is(inner) || containersOf(inner).some(is);
}

/** One short word in small letters is more often a word than a place. */
function needsCapital(form: string): boolean {
  return (form.length < LONG_NAME && !form.includes(' ')) || COMMON_PLACE_WORDS.has(form);
}

function placeOfForm(form: string, byForm: PlaceTable['byForm']): Place | undefined {
  return form === '' ? undefined : byForm.get(form);
}

function without(form: string): string {
  if (!form.includes(' ')) return '';
  const prefix = PLACE_PREFIXES.find((word) => form.startsWith(`${word} `));
  if (prefix !== undefined) return form.slice(prefix.length + 1);
  const suffix = PLACE_SUFFIXES.find((word) => form.endsWith(` ${word}`));
  return suffix === undefined ? '' : form.slice(0, -suffix.length - 1);
}

function countryPlace(code: string): Place | undefined {
  const row = countryNames(code);
  if (row === undefined) return undefined;
  const names = [...row.names.en, ...row.names.ru, ...row.names.uk, ...row.names.zh];
  const [name] = names;
  if (name === undefined) return undefined;
  return { name, country: row.code, kind: 'country', names: [...new Set(names)] };
}

function loadPlaces(): PlaceTable {
  const byForm = new Map<string, Place>();
  const byCode = new Map<string, Place>();
  const byName = new Map<string, Place>();
  for (const table of GAZETTEER) {
    for (const line of table.rows.trim().split('\n')) {
      const place = readRow(line, table.country);
      if (place === undefined) continue;
      const name = `${place.country}:${normaliseName(place.name)}`;
      if (!byName.has(name)) byName.set(name, place);
      if (place.code !== undefined && !byCode.has(place.code)) byCode.set(place.code, place);
      for (const form of formsOf(place, line)) if (form !== '' && !byForm.has(form)) byForm.set(form, place);
    }
  }
  return { byForm, byCode, byName };
}

function readRow(line: string, country: string): Place | undefined {
  const [kindLetter = '', en = '', ru = '', uk = '', zh = '', within = '', position = '', code = ''] =
    line.split('|');
  const kind = KINDS[kindLetter];
  const names = [en, ru, uk, zh].flatMap((column) => column.split(';')).filter((name) => name !== '');
  const [name] = names;
  if (kind === undefined || name === undefined) return undefined;
  const [lat, lon] = position.split(',').map(Number);
  return {
    name,
    country,
    kind,
    names: [...new Set(names)],
    ...(within === '' ? {} : { within }),
    ...(code === '' ? {} : { code }),
    ...(lat === undefined || lon === undefined || Number.isNaN(lat + lon) ? {} : { lat, lon }),
  };
}

function formsOf(place: Place, line: string): string[] {
  const [, en = '', ru = '', uk = '', zh = ''] = line.split('|');
  const forms: string[] = [];
  for (const name of en.split(';')) {
    forms.push(name);
    if (place.kind === 'region' && name.endsWith(' region'))
      for (const word of REGION_WORDS_EN) forms.push(name.replace(/region$/u, word));
    if (place.kind === 'region' && name.endsWith(' province'))
      forms.push(name.replace(/province$/u, 'region'));
  }
  for (const name of ru.split(';')) if (name !== '') forms.push(...declinePhrase(name, 'ru'));
  const ukrainian = uk === '' ? ru.split(';').flatMap(ukrainianSpellings) : uk.split(';');
  for (const name of ukrainian) if (name !== '') forms.push(...declinePhrase(name, 'uk'));
  forms.push(...zh.split(';'));
  return forms.map(normaliseName);
}
