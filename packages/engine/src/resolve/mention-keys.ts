/** What a mention can be found by: its own id, its name in comparison form, its identifiers, its name across scripts. */
import {
  BODY_STOPS,
  BODY_WORDS,
  COUNTRY_BOUND,
  FAMILIES,
  IDENTIFIER_PROPERTIES,
  RESOLVE_LIMITS,
  SHORT_FORM_RULES,
} from '../data/resolve/resolve-rules.ts';
import type { Mention, MentionSchema } from '../model/index.ts';
import {
  lookupCountry,
  lookupPlace,
  nameKeys,
  normaliseDesignation,
  normaliseName,
  stripLegalForms,
} from '../values/index.ts';

import { legalMarks } from './legal-marks.ts';

export type Family = (typeof FAMILIES)[MentionSchema];

export interface MentionKeys {
  readonly family: Family;
  /** `org:orvex trade`, `place:ru/chelyabinsk`; empty for descriptions, pronouns and short forms. */
  readonly names: readonly string[];
  /** `innCode:7701234567`. */
  readonly identifiers: readonly string[];
  /** What the legal form says; tells apart and never joins. See `legalMarks`. */
  readonly marks: readonly string[];
  /** Transliterated forms, for names met in another script. */
  readonly scriptKeys: readonly string[];
  readonly script: 'latin' | 'cyrillic' | 'han' | 'other';
}

/** The key that stands for one mention alone. */
export function mentionKey(mention: Mention): string {
  return `mention:${mention.id}`;
}

export function familyOf(schema: MentionSchema): Family {
  return FAMILIES[schema];
}

/** All keys of a mention. Depends on the mention alone. */
export function keysOf(mention: Mention): MentionKeys {
  const family = familyOf(mention.schema);
  const identifiers = IDENTIFIER_PROPERTIES.flatMap((property) =>
    (mention.properties[property] ?? []).map(
      (value) => `${property}:${value.replaceAll(/\s+/gu, '').toUpperCase()}`,
    ),
  );
  const script = scriptOf(mention.name);
  if (!isFullName(mention)) return { family, names: [], identifiers, marks: [], scriptKeys: [], script };
  const spoken = [mention.name, ...(mention.properties['alias'] ?? [])];
  const names = [...new Set(spoken.flatMap((name) => nameKey(name, mention) ?? []))];
  const scriptKeys =
    family === 'org' || family === 'person'
      ? [...new Set(nameKeys(coreName(mention.name), { schema: mention.schema }))]
          .filter((key) => key.replaceAll(' ', '').length >= RESOLVE_LIMITS.scriptKey)
          .map((key) => `${family}:${key}`)
      : [];
  const marks = family === 'org' ? legalMarks(mention.name) : [];
  return { family, names, identifiers, marks, scriptKeys, script };
}

/** Whether the words are a whole name rather than a part of one, a description or a pronoun. */
export function isFullName(mention: Mention): boolean {
  return (
    mention.form === 'name' &&
    (mention.coreference === undefined || !SHORT_FORM_RULES.has(mention.coreference.rule))
  );
}

/** A company's name without its legal form, in comparison form. */
export function coreName(name: string): string {
  return normaliseName(stripLegalForms(name)) || normaliseName(name);
}

function nameKey(name: string, mention: Mention): string | undefined {
  switch (familyOf(mention.schema)) {
    case 'org':
      return orgKey(name, mention);
    case 'person': {
      const words = normaliseName(name);
      // A surname alone is shared by too many to carry from one document to another.
      return words.includes(' ') || /\p{Script=Han}/u.test(words) ? `person:${words}` : undefined;
    }
    case 'goods':
      return /\d/u.test(name)
        ? `goods:${normaliseDesignation(name).toLowerCase()}`
        : `goods:${singular(normaliseName(name))}`;
    case 'place':
      return placeKey(name, mention);
    case 'vessel':
      return `vessel:${normaliseName(name)}`;
    case 'aircraft':
      return `aircraft:${normaliseName(name)}`;
    case 'law':
      return undefined;
    case 'account':
      return `account:${name.replaceAll(/\s+/gu, '').toUpperCase()}`;
  }
}

function orgKey(name: string, mention: Mention): string | undefined {
  const core = coreName(name);
  if (core === '') return undefined;
  // A state that acts is the country it is: "China denied this" and "flew to China" name one party.
  const state = lookupPlace(name);
  if (state?.kind === 'country') return `place:${state.country}`;
  if (!COUNTRY_BOUND.test(core)) return `org:${core}`;
  const countries = new Set<string>();
  const words: string[] = [];
  for (const word of name.split(/[\s-]+/u)) {
    const country = lookupCountry(word.replaceAll(/[^\p{L}]/gu, '').replace(/(?<=\p{L})s$/u, (s) => s));
    if (country === undefined) words.push(...wordsOf(word));
    else countries.add(country);
  }
  for (const country of mention.properties['country'] ?? [])
    if (countries.size === 0) countries.add(country.toLowerCase());
  const core2 = [...new Set(words.filter((word) => !BODY_STOPS.has(word)))].sort().join(' ');
  const [country] = [...countries].sort();
  return country === undefined ? `org:${core}` : `org:${country}/${core2}`;
}

function wordsOf(word: string): string[] {
  const plain = normaliseName(word);
  return (BODY_WORDS[plain] ?? plain).split(' ').filter((part) => part !== '');
}

/** Places of the gazetteer by their country and name, others by name and, where the words give one, country. */
function placeKey(name: string, mention: Mention): string {
  const place = lookupPlace(name);
  if (place?.kind === 'country') return `place:${place.country}`;
  if (place !== undefined) return `place:${place.country}/${normaliseName(place.name)}`;
  const country = lookupCountry(name);
  if (country !== undefined) return `place:${country}`;
  const said = mention.properties['country']?.[0]?.toLowerCase();
  return said === undefined ? `place:?/${normaliseName(name)}` : `place:${said}/${normaliseName(name)}`;
}

/** English plurals of goods names: "Harpies" and "Harpy" are one. */
function singular(name: string): string {
  if (!/^[a-z ]+$/u.test(name) || /(?:ss|us|is)$/u.test(name)) return name;
  return name.replace(/ies$/u, 'y').replace(/(?<=[a-z]{3})s$/u, '');
}

function scriptOf(name: string): MentionKeys['script'] {
  if (/\p{Script=Han}/u.test(name)) return 'han';
  if (/\p{Script=Cyrillic}/u.test(name)) return 'cyrillic';
  return /\p{Script=Latin}/u.test(name) ? 'latin' : 'other';
}
