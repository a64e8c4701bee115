/**
 * What tables know of a single word, as bits: given name, country, cue before a company, and so on. Words meet by the number of their
 * stem, so inflected forms share what is known of one. Built when first asked.
 */
import { CUE_WORDS, type Cue, REGION_ADJECTIVES } from '../../../data/entities/cue-words.ts';
import {
  FAMILY_WORDS,
  GIVEN_WORDS,
  LISTED_OTHER_WORDS,
  LISTED_PLACE_WORDS,
  LISTED_PERSON_WORDS,
} from '../../../data/entities/name-words.ts';
import { COUNTRY_WORDS } from '../../../data/places/countries.ts';
import { GAZETTEER } from '../../../data/places/index.ts';
import { countryNames } from '../../../values/index.ts';
import { hashOf, stemOf } from './scan-words.ts';

const CUE_BITS: Readonly<Record<Cue, number>> = {
  title: 1,
  post: 2,
  organisation: 4,
  place: 8,
  'legal-form': 16,
  time: 32,
  speech: 64,
  function: 128,
  thing: 256,
};
const GIVEN = 512;
const FAMILY = 1024;
const LISTED_PERSON = 2048;
const LISTED_OTHER = 4096;
const COUNTRY = 8192;
const COUNTRY_PART = 16384;
const DEMONYM = 32768;
const PLACE = 65536;
const PLACE_PART = 131072;
const LISTED_PLACE = 262144;

/** How many bits there are. */
export const TRAITS = 19;
export const FUNCTION_TRAIT: number = CUE_BITS.function;
export const DEMONYM_TRAIT: number = DEMONYM;

/** Whether a word is a title or a post: "Secretary", «господин». */
export function isTitle(word: string): boolean {
  return (traitsOf(stemOf(word)) & (CUE_BITS.title | CUE_BITS.post)) !== 0;
}

/** Whether a word tells of an organisation: "forces", «завод». */
export function isOrganisationWord(word: string): boolean {
  return (traitsOf(stemOf(word)) & CUE_BITS.organisation) !== 0;
}

/** Whether a word tells of a thing that is no party, though it is written with a capital: "Operation", "Treaty". */
export function isThingWord(word: string): boolean {
  return (traitsOf(stemOf(word)) & CUE_BITS.thing) !== 0;
}

/** Whether tables hold the word as a place or a country, a part of one, or as what places are called. */
export function isPlaceWord(word: string): boolean {
  const known = COUNTRY | COUNTRY_PART | PLACE | PLACE_PART | LISTED_PLACE | CUE_BITS.place;
  return (traitsOf(stemOf(word)) & known) !== 0;
}

/** Whether the bits are of a title: "Capt", «генерал». */
export function isTitleWord(traits: number): boolean {
  return (traits & CUE_BITS.title) !== 0;
}

/** Whether the bits are of a word that names of people are made of. */
export function isNameWord(traits: number): boolean {
  return (traits & (GIVEN | FAMILY | LISTED_PERSON)) !== 0;
}

let loaded: Map<number, number> | undefined;

/** The bits of the word with this stem number. */
export function traitsOf(stem: number): number {
  loaded ??= load();
  return loaded.get(stem) ?? 0;
}

function load(): Map<number, number> {
  const table = new Map<number, number>();
  const add = (word: string, bit: number): void => {
    if (word === '') return;
    const lower = word.toLowerCase();
    // Its other forms may lose less: «Максим» looks like an instrumental, «Максима» does not.
    for (const stem of new Set([stemOf(lower), hashOf(lower)])) table.set(stem, (table.get(stem) ?? 0) | bit);
  };
  const name = (phrase: string, whole: number, part: number): void => {
    const words = phrase.split(/[^\p{L}\p{M}'’.]+/u).filter((word) => word !== '');
    const [only] = words;
    if (words.length === 1 && only !== undefined) add(only, whole);
    else for (const word of words) if (/^\p{Lu}/u.test(word)) add(word, part);
  };
  for (const [cue, list] of Object.entries(CUE_WORDS) as [Cue, string][])
    for (const word of wordsOf(list)) {
      add(word, CUE_BITS[cue]);
    }
  for (const [list, bit] of [
    [GIVEN_WORDS, GIVEN],
    [FAMILY_WORDS, FAMILY],
    [LISTED_PERSON_WORDS, LISTED_PERSON],
    [LISTED_OTHER_WORDS, LISTED_OTHER],
    [LISTED_PLACE_WORDS, LISTED_PLACE],
  ] as const)
    for (const word of wordsOf(list)) add(word, bit);
  for (const line of COUNTRY_WORDS.trim().split('\n')) {
    const [, ...columns] = line.split('|');
    for (const [index, column] of columns.slice(0, 3).entries()) {
      const [nouns = '', adjectives = ''] = column.split('>');
      for (const noun of nouns.split(';'))
        if (index > 0 && /^\p{Ll}/u.test(noun)) for (const form of adjectiveStems(noun)) add(form, DEMONYM);
        else name(noun, COUNTRY, COUNTRY_PART);
      for (const adjective of adjectives.split(';')) name(adjective, DEMONYM, 0);
    }
  }
  for (const word of wordsOf(REGION_ADJECTIVES)) add(word, DEMONYM);
  for (const code of countryCodes())
    for (const language of ['en', 'ru', 'uk'] as const)
      for (const noun of countryNames(code)?.names[language] ?? []) name(noun, COUNTRY, COUNTRY_PART);
  for (const { rows } of GAZETTEER)
    for (const line of rows.trim().split('\n'))
      for (const column of line.split('|').slice(1, 4))
        for (const place of column.split(';')) name(place, PLACE, PLACE_PART);
  return table;
}

/** «китайский» and its forms lose different endings; each of their stems is known. */
function adjectiveStems(word: string): string[] {
  if (!/(?:ий|ый)$/u.test(word)) return [word];
  const stem = word.slice(0, -2);
  return [word, `${stem}ого`, `${stem}ому`, `${stem}им`, `${stem}их`, `${stem}ими`, `${stem}ом`, `${stem}ой`];
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/u);
}

function countryCodes(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}
