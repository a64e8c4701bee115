/** The describing words of a phrase: nouns, modifiers, origins. */
import { beginsUpper } from '../../../values/index.ts';
import { countryOf } from '../gazetteer.ts';
import { demonymCountry } from './demonyms.ts';
import { nounKind, singular } from './lexicon.ts';
import { institutionOf } from './long-names.ts';
import type { Named } from './name-in-phrase.ts';
import type { NounPhrase } from './phrases.ts';
import { remembered } from '../remembered.ts';

const REGION_WORDS = new Set([
  'european',
  'western',
  'eastern',
  'asian',
  'african',
  'soviet',
  'arab',
  'international',
]);

/** Words that only order or count; a description is cited without them. */
export const ORDERING = new Set([
  'other',
  'remaining',
  'same',
  'first',
  'last',
  'second',
  'next',
  'more',
  'several',
  'various',
  'own',
  'certain',
  'so-called',
  'additional',
  'further',
  'different',
  'separate',
  'such',
  'specific',
]);

/** Describing words that say nothing of what a thing is. */
export const EMPTY = new Set([
  'new',
  'other',
  'same',
  'first',
  'last',
  'second',
  'next',
  'more',
  'several',
  'various',
  'own',
  'former',
  'local',
  'main',
  'specific',
  'active',
  'unnamed',
  'senior',
  'top',
  'key',
  'leading',
  'major',
  'big',
  'large',
  'small',
  'additional',
  'further',
  'different',
  'separate',
  'similar',
  'whole',
  'certain',
  'particular',
  'so-called',
  'current',
  'previous',
  'recent',
]);

export function originOf(phrase: NounPhrase): {
  countries: readonly string[];
  regions: readonly string[];
} {
  const countries = new Set<string>();
  const regions = new Set<string>();
  for (const token of phrase.tokens) {
    if (phrase.name !== undefined && token.start >= phrase.name.start && token.end <= phrase.name.end)
      continue;
    const country = demonymCountry(token.text);
    if (country !== undefined) countries.add(country.toLowerCase());
    else {
      const region = beforeHyphen(token.lower);
      if (REGION_WORDS.has(region)) regions.add(region);
    }
  }
  // "Ruritanian Foreign Ministry" is one name; where it is from stands in front.
  for (const word of phrase.name?.text.split(' ').slice(0, 2) ?? []) {
    const country = demonymCountry(word);
    if (country !== undefined && phrase.name?.text !== word) countries.add(country.toLowerCase());
  }
  for (const { preposition, group } of phrase.attached) {
    if (preposition !== 'from') continue;
    for (const member of group.members) {
      const country = member.name === undefined ? undefined : countryOf(member.name.text);
      if (country !== undefined) countries.add(country.toLowerCase());
    }
  }
  const owner = phrase.possessor?.name?.text;
  const ownerCountry = owner === undefined ? undefined : countryOf(owner);
  if (ownerCountry !== undefined) countries.add(ownerCountry.toLowerCase());
  return {
    countries: countries.size === 0 ? NONE : [...countries].sort(),
    regions: regions.size === 0 ? NONE : [...regions].sort(),
  };
}

const NONE: readonly string[] = [];

function beforeHyphen(word: string): string {
  const at = word.indexOf('-');
  return at < 0 ? word : word.slice(0, at);
}

export function nounsOf(phrase: NounPhrase, named: boolean): string[] {
  const nouns: string[] = [];
  if (named) {
    if (phrase.classNoun !== undefined) nouns.push(phrase.classNoun);
    const name = phrase.name?.text ?? '';
    const last = institutionOf(name) ?? singular((name.split(/\s/u).at(-1) ?? '').toLowerCase());
    if (nounKind(last) !== undefined && name.includes(' ')) nouns.push(last);
  } else nouns.push(phrase.lemma);
  for (const apposition of phrase.appositions) {
    for (const member of apposition.members)
      if (member.name === undefined && member.kind !== undefined && member.kind !== 'abstract')
        nouns.push(member.lemma);
  }
  return [...new Set(nouns)];
}

export function modifiersOf(phrase: NounPhrase, named: Named | undefined): string[] {
  const words =
    named === undefined ? phrase.modifiers : phrase.modifiers.filter((word) => word !== phrase.classNoun);
  const extra = phrase.appositions.flatMap((group) =>
    group.members.filter((member) => member.name === undefined).flatMap((member) => [...member.modifiers]),
  );
  return [...new Set([...words, ...extra])]
    .filter(
      (word) =>
        !EMPTY.has(word) &&
        !beginsUpper(word) &&
        !word.endsWith('-made') &&
        !REGION_WORDS.has(word) &&
        !namesOrigin(word),
    )
    .map((word) => singularWord(word));
}

function singularWord(word: string): string {
  return word === 'arms' ? word : singular(word);
}

/** "chinese", were it written as it should be. */
const namesOrigin: (word: string) => boolean = remembered(
  (word) => demonymCountry(word.charAt(0).toUpperCase() + word.slice(1)) !== undefined,
);
