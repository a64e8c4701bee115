/** From English noun phrases to references: what is named, what is described, and as what. */
import type { Quantity } from '../../../values/index.ts';
import { countryOf } from '../gazetteer.ts';
import type { Reference } from '../reference.ts';
import { nounGroups, singular } from './lexicon.ts';
import { type Named, nameOf } from './name-in-phrase.ts';
import { modifiersOf, nounsOf, ORDERING, originOf } from './phrase-words.ts';
import { isAffiliation, type NounPhrase } from './phrases.ts';
import { schemaOfKind, schemaOfName } from './schema-of-phrase.ts';
import type { TaggedToken } from './tagged-token.ts';

/** "any party", "every company" name nobody. */
const NOBODY = new Set(['any', 'every', 'each', 'either', 'neither', 'whatever', 'whichever']);

const KNOWN = new WeakMap<NounPhrase, { readonly reference: Reference | undefined }>();

/** The reference of a noun phrase, or undefined for phrases that refer to nothing nameable (bare adjectives, dates). */
export function referenceOf(text: string, phrase: NounPhrase): Reference | undefined {
  const known = KNOWN.get(phrase);
  if (known !== undefined) return known.reference;
  const reference = readReference(text, phrase);
  KNOWN.set(phrase, { reference });
  return reference;
}

function readReference(text: string, phrase: NounPhrase): Reference | undefined {
  if (phrase.pronoun) return pronoun(phrase);
  const named = isAffiliation(phrase) ? undefined : nameOf(text, phrase);
  if (named === undefined && isNobody(phrase)) return undefined;
  const { countries, regions } = originOf(phrase);
  const nouns = nounsOf(phrase, named !== undefined);
  // "Svartholm sonar sets": the words for the goods belong to the passage, though not to the name.
  const bare = named !== undefined && phrase.kind === 'goods' && !/\d/u.test(named.name);
  const wares = bare && phrase.head.end > named.end ? phrase.head.end : undefined;
  const span =
    named === undefined ? descriptionSpan(phrase) : { start: named.start, end: wares ?? named.end };
  // Every reference has the same shape, written out: made by spreading, they would be slow to make and to read.
  return {
    start: phrase.start,
    end: phrase.end,
    mention: span,
    form: named === undefined ? 'description' : 'name',
    name: named === undefined ? text.slice(span.start, span.end) : named.name,
    schema: named === undefined ? schemaOfKind(phrase) : schemaOfName(phrase, named.name),
    nouns,
    groups: groupsOf(nouns),
    modifiers: modifiersOf(phrase, named),
    countries,
    regions,
    plural:
      named === undefined &&
      (phrase.plural || (phrase.groupOf !== undefined && phrase.head.lower !== singular(phrase.head.lower))),
    definite: phrase.definite,
    demonstrative: phrase.demonstrative,
    count: countOf(phrase.quantity),
    quantity: phrase.quantity,
    description: named === undefined ? undefined : descriptionOf(text, phrase, named),
  };
}

/** "any party", a bare number or article: nothing that can be named; "has not sold any drones" denies what is of drones. */
function isNobody({ tokens, head, kind }: NounPhrase): boolean {
  const chooser = tokens[0]?.lower;
  return (
    (chooser !== undefined && NOBODY.has(chooser) && !(chooser === 'any' && kind === 'goods')) ||
    head.tag === 'num' ||
    head.tag === 'det' ||
    head.tag === 'poss'
  );
}

function groupsOf(nouns: readonly string[]): readonly string[] {
  const [only] = nouns;
  if (only === undefined) return [];
  if (nouns.length === 1) return nounGroups(only);
  return [...new Set(nouns.flatMap((noun) => [...nounGroups(noun)]))];
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
  if (phrase.span !== undefined) return phrase.span;
  const words = phrase.tokens.filter(
    (token) =>
      token.start >= (phrase.possessor?.end ?? -1) &&
      token.tag !== 'det' &&
      (token.tag !== 'num' || isAnother(phrase, token)) &&
      token.tag !== 'poss',
  );
  const own = phrase.groupOf === undefined ? words : afterGroup(phrase, words);
  const first = own.find((token) => !ORDERING.has(token.lower)) ?? own[0] ?? phrase.head;
  // "Kordan's trade ministry": a body is told from others by its country.
  const country = phrase.kind === 'body' ? phrase.possessor?.name : undefined;
  const start = country !== undefined && countryOf(country.text) !== undefined ? country.start : first.start;
  return { start, end: originEnd(phrase) };
}

/** "a fourth firm" is told from the three before it. */
function isAnother(phrase: NounPhrase, token: TaggedToken): boolean {
  const first = phrase.tokens[0]?.lower;
  return (first === 'a' || first === 'an') && /^(?:second|third|fourth|fifth|sixth)$/u.test(token.lower);
}

/** Prepositions that tell whose or from where an unnamed party is, and belong to what it is called. */
const TELLING = new Set(['from', 'in', 'of', 'for', 'at', 'with']);

/** "experts from China", "a middleman in Dubai", "a lawyer for X" keep what tells them from others. */
function originEnd(phrase: NounPhrase): number {
  const { kind } = phrase;
  const party = kind === 'person' || kind === 'company' || kind === 'body';
  for (const { preposition, group } of phrase.attached) {
    const only = group.members[0];
    if (
      kind === 'body' &&
      preposition === 'of' &&
      only !== undefined &&
      only.name === undefined &&
      only.start - phrase.head.end < 5
    )
      return group.end;
    if (only?.name === undefined || group.members.length > 1 || only.start - phrase.head.end > 10) continue;
    if (only.kind === 'goods' || /\d/u.test(only.name.text)) continue;
    if (party ? TELLING.has(preposition) : preposition === 'from' && countryOf(only.name.text) !== undefined)
      return only.end;
  }
  return phrase.head.end;
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
