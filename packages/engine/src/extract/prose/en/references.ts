/** From English noun phrases to references: what is named, what is described, and as what. */
import { GIVEN_NAMES } from '../../../data/lexicon/en/nouns.ts';
import type { MentionSchema } from '../../../model/index.ts';
import { findLegalForms, lookupCountry, lookupPlace, type Quantity } from '../../../values/index.ts';
import type { Reference } from '../reference.ts';
import { demonymCountry } from './demonyms.ts';
import { nounGroups, nounKind, singular } from './lexicon.ts';
import type { NounPhrase } from './phrases.ts';
import type { TaggedToken } from './tag.ts';

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES);
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'general',
  'colonel',
  'president',
  'minister',
  'director',
  'chief',
  'captain',
]);
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
/** Describing words that say nothing of what a thing is. */
const EMPTY = new Set([
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
const DESIGNATION = /^(?=.*\p{Lu})(?=.*\d)[\p{L}\d./-]+$/u;

/** The reference of a noun phrase, or undefined for phrases that refer to nothing nameable (bare adjectives, dates). */
export function referenceOf(text: string, phrase: NounPhrase): Reference | undefined {
  if (phrase.pronoun) return pronoun(phrase);
  const named = nameOf(text, phrase);
  const origin = originOf(phrase);
  const nouns = nounsOf(phrase, named !== undefined);
  const groups = [...new Set(nouns.flatMap((noun) => [...nounGroups(noun)]))];
  const modifiers = modifiersOf(phrase, named);
  const shared = {
    start: phrase.start,
    end: phrase.end,
    nouns,
    groups,
    modifiers,
    ...origin,
    plural:
      phrase.plural ||
      (named === undefined &&
        phrase.groupOf !== undefined &&
        phrase.head.lower !== singular(phrase.head.lower)),
    definite: phrase.definite,
    demonstrative: phrase.demonstrative,
    count: countOf(phrase.quantity),
    quantity: phrase.quantity,
  };
  if (named !== undefined) {
    return {
      ...shared,
      plural: false,
      mention: { start: named.start, end: named.end },
      form: 'name',
      name: named.name,
      schema: schemaOfName(phrase, named.name),
      description: descriptionOf(text, phrase, named),
    };
  }
  const head = phrase.head;
  if (head.tag === 'num' || head.tag === 'det' || head.tag === 'poss') return undefined;
  const span = descriptionSpan(phrase);
  const name = text.slice(span.start, span.end);
  return {
    ...shared,
    mention: span,
    form: 'description',
    name,
    schema: schemaOfKind(phrase),
    description: undefined,
  };
}

function pronoun(phrase: NounPhrase): Reference {
  return {
    start: phrase.start,
    end: phrase.end,
    mention: { start: phrase.start, end: phrase.end },
    form: 'pronoun',
    name: phrase.head.lower,
    schema: undefined,
    nouns: [],
    groups: [],
    modifiers: [],
    countries: [],
    regions: [],
    plural: phrase.plural,
    definite: true,
    demonstrative: phrase.demonstrative,
    count: undefined,
    quantity: undefined,
    description: undefined,
  };
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The name in a phrase. A country adjective belongs to it before a capitalised body or company word: "Chinese Foreign Ministry". */
function nameOf(text: string, phrase: NounPhrase): Named | undefined {
  if (phrase.name === undefined) return undefined;
  let { start } = phrase.name;
  const { end } = phrase.name;
  const lastWord = singular((phrase.name.text.split(/\s/u).at(-1) ?? '').toLowerCase());
  const kind = nounKind(lastWord);
  const before = phrase.tokens.findLast((token) => token.end < start + 1 && token.end <= start);
  const multi = phrase.name.text.includes(' ') || kind !== undefined;
  if (
    before !== undefined &&
    before.tag === 'adj' &&
    /^\p{Lu}/u.test(before.text) &&
    multi &&
    (kind === 'body' || kind === 'company' || kind === 'outlet')
  )
    start = before.start;
  // A class noun that belongs to a place's name: "Chebarkul training ground", "Chelyabinsk region".
  const after = phrase.tokens.filter((token) => token.start >= end);
  const placeNoun =
    phrase.kind === 'place' &&
    after.length > 0 &&
    after.every((token) => token.tag === 'noun' || token.tag === 'adj');
  const stop = placeNoun ? phrase.head.end : end;
  return { start, end: stop, name: text.slice(start, stop).replace(/\s+/gu, ' ') };
}

function originOf(phrase: NounPhrase): { countries: string[]; regions: string[] } {
  const countries = new Set<string>();
  const regions = new Set<string>();
  for (const token of phrase.tokens) {
    if (phrase.name !== undefined && token.start >= phrase.name.start && token.end <= phrase.name.end)
      continue;
    const country = demonymCountry(token.text);
    if (country !== undefined) countries.add(country.toLowerCase());
    else if (REGION_WORDS.has(token.lower.split('-', 1)[0] ?? ''))
      regions.add(token.lower.split('-', 1)[0] ?? token.lower);
  }
  for (const { preposition, group } of phrase.attached) {
    if (preposition !== 'from') continue;
    for (const member of group.members) {
      const country = member.name === undefined ? undefined : lookupCountry(member.name.text);
      if (country !== undefined) countries.add(country.toLowerCase());
    }
  }
  const owner = phrase.possessor?.name?.text;
  const ownerCountry = owner === undefined ? undefined : lookupCountry(owner);
  if (ownerCountry !== undefined) countries.add(ownerCountry.toLowerCase());
  return { countries: [...countries].sort(), regions: [...regions].sort() };
}

function nounsOf(phrase: NounPhrase, named: boolean): string[] {
  const nouns: string[] = [];
  if (named) {
    if (phrase.classNoun !== undefined) nouns.push(phrase.classNoun);
    const last = singular((phrase.name?.text.split(/\s/u).at(-1) ?? '').toLowerCase());
    if (nounKind(last) !== undefined && phrase.name?.text.includes(' ') === true) nouns.push(last);
  } else nouns.push(phrase.lemma);
  for (const apposition of phrase.appositions) {
    for (const member of apposition.members)
      if (member.name === undefined && member.kind !== undefined && member.kind !== 'abstract')
        nouns.push(member.lemma);
  }
  return [...new Set(nouns)];
}

function modifiersOf(phrase: NounPhrase, named: Named | undefined): string[] {
  const words =
    named === undefined ? phrase.modifiers : phrase.modifiers.filter((word) => word !== phrase.classNoun);
  const extra = phrase.appositions.flatMap((group) =>
    group.members.filter((member) => member.name === undefined).flatMap((member) => [...member.modifiers]),
  );
  return [...new Set([...words, ...extra])]
    .filter(
      (word) =>
        !EMPTY.has(word) &&
        !/^\p{Lu}/u.test(word) &&
        !word.endsWith('-made') &&
        demonymCountry(capital(word)) === undefined &&
        !REGION_WORDS.has(word),
    )
    .map((word) => singularWord(word));
}

function singularWord(word: string): string {
  return word === 'arms' ? word : singular(word);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function countOf(quantity: Quantity | undefined): number | undefined {
  return quantity !== undefined &&
    quantity.min !== null &&
    quantity.min === quantity.max &&
    !quantity.approximate
    ? quantity.min
    : undefined;
}

/** The description without article, demonstrative, quantity and "a group of". */
function descriptionSpan(phrase: NounPhrase): { start: number; end: number } {
  const words = phrase.tokens.filter(
    (token) =>
      token.start >= (phrase.possessor?.end ?? -1) &&
      token.tag !== 'det' &&
      token.tag !== 'num' &&
      token.tag !== 'poss',
  );
  const own = phrase.groupOf === undefined ? words : afterGroup(phrase, words);
  const first = own.find((token) => !EMPTY.has(token.lower)) ?? own[0] ?? phrase.head;
  return { start: first.start, end: phrase.head.end };
}

function afterGroup(phrase: NounPhrase, words: readonly TaggedToken[]): readonly TaggedToken[] {
  const cut = phrase.start + (phrase.groupOf?.length ?? 0);
  const inner = words.filter((token) => token.start >= cut);
  return inner.length > 0 ? inner : words;
}

function descriptionOf(text: string, phrase: NounPhrase, named: Named): string | undefined {
  const before = phrase.tokens.filter(
    (token) => token.end <= named.start && token.tag !== 'det' && token.tag !== 'poss' && token.tag !== 'num',
  );
  const after = phrase.tokens.filter((token) => token.start >= named.end && token.tag !== 'poss');
  const first = before[0];
  const last = before.at(-1);
  if (first !== undefined && last !== undefined && phrase.classNoun !== undefined)
    return text.slice(first.start, last.end);
  if (after.length > 0 && phrase.kind !== undefined) return text.slice(after[0]?.start, after.at(-1)?.end);
  const apposition = phrase.appositions
    .flatMap((group) => group.members)
    .find((member) => member.name === undefined && member.kind !== undefined);
  return apposition && text.slice(apposition.start, apposition.end).replace(/^(?:an?|the)\s+/iu, '');
}

const KIND_SCHEMA = {
  person: 'Person',
  company: 'Company',
  body: 'PublicBody',
  outlet: 'Organization',
  goods: 'Goods',
  place: 'Address',
} as const;

function schemaOfKind(phrase: NounPhrase): MentionSchema | undefined {
  const { kind } = phrase;
  if (kind === undefined) return demonymCountry(phrase.head.text) === undefined ? undefined : 'Person';
  return kind in KIND_SCHEMA ? KIND_SCHEMA[kind as keyof typeof KIND_SCHEMA] : undefined;
}

function schemaOfName(phrase: NounPhrase, name: string): MentionSchema | undefined {
  const words = name.split(/\s+/u);
  const last = (words.at(-1) ?? '').toLowerCase();
  if (phrase.kind === 'goods' && phrase.head.tag !== 'name') return 'Goods';
  if (findLegalForms(name).length > 0) return 'Company';
  if (phrase.classNoun !== undefined) {
    const kind = nounKind(phrase.classNoun);
    if (kind !== undefined && kind in KIND_SCHEMA) return KIND_SCHEMA[kind as keyof typeof KIND_SCHEMA];
  }
  if (words.length === 1 && DESIGNATION.test(name)) return 'Goods';
  if (words.length > 1) {
    const kind = nounKind(last);
    if (kind === 'body') return 'PublicBody';
    if (kind === 'company' || kind === 'outlet') return 'Company';
    if (kind === 'place') return 'Address';
  }
  if (lookupCountry(name) !== undefined || lookupPlace(name) !== undefined) return 'Address';
  if (GIVEN.has((words[0] ?? '').toLowerCase()) && words.length <= 4 && words.length > 1) return 'Person';
  if (TITLES.has(phrase.modifiers.at(-1) ?? '')) return 'Person';
  return undefined;
}
