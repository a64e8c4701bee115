/** What can stand in a role: goods, parties, people, places, told apart by the words and what the document said before. */
import { CLAIM_ROLES, type ClaimKind, type MentionSchema, type RoleName } from '../../../model/index.ts';
import { countryOf, isPlaceName } from '../gazetteer.ts';
import { demonymCountry, isDemonym } from './demonyms.ts';
import { nounKind } from './lexicon.ts';
import { isOneOfTwo } from './pairs.ts';
import type { NounPhrase } from './phrases.ts';

export type FillerSort = 'goods' | 'party' | 'person' | 'place' | 'money' | 'speaker' | 'any';

const ROLE_SORT: Readonly<Partial<Record<RoleName, FillerSort>>> = {
  goods: 'goods',
  product: 'goods',
  component: 'goods',
  destination: 'place',
  origin: 'place',
  traveller: 'party',
  person: 'person',
  modelledAfter: 'any',
  entity: 'any',
  alias: 'any',
  formerName: 'any',
  owned: 'party',
  owner: 'party',
};

const SCHEMA: Readonly<Record<FillerSort, MentionSchema | undefined>> = {
  goods: 'Goods',
  party: undefined,
  person: 'Person',
  place: 'Address',
  money: undefined,
  speaker: undefined,
  any: undefined,
};

export function sortOfRole(role: RoleName): FillerSort {
  return ROLE_SORT[role] ?? 'party';
}

/** The schema a role suggests for words that do not say what they name. */
export function schemaOfRole(role: RoleName): MentionSchema | undefined {
  return SCHEMA[sortOfRole(role)];
}

/** "has not sold anything": goods, though none. */
const THINGS = new Set(['anything', 'nothing', 'something', 'everything']);

/** Whether a phrase can fill a role of this sort. `known` is what the document has already called the name. */
export function canFill(phrase: NounPhrase, sort: FillerSort, known: MentionSchema | undefined): boolean {
  if (sort === 'any')
    return (
      (phrase.pronoun && !phrase.plural) ||
      phrase.name !== undefined ||
      phrase.kind === 'goods' ||
      phrase.kind === 'company'
    );
  const { kind } = phrase;
  const named = phrase.name !== undefined;
  const place =
    named &&
    (known === 'Address' ||
      kind === 'place' ||
      (known === undefined &&
        (isPlaceName(phrase.name?.text ?? '') || countryOf(phrase.name?.text ?? '') !== undefined)));
  if (sort === 'money') return false;
  if (sort === 'goods') {
    if (THINGS.has(phrase.head.lower)) return true;
    if (phrase.pronoun) return phrase.plural || phrase.head.lower === 'it';
    if (kind === 'goods' || known === 'Goods') return true;
    // "satellite data", "technical data"
    if (phrase.lemma === 'data' && phrase.modifiers.length > 0) return true;
    // "200 widgets": a counted plural that is nothing else.
    if (
      !named &&
      kind === undefined &&
      phrase.plural &&
      phrase.quantity !== undefined &&
      phrase.quantity.min !== null &&
      !isDemonym(phrase.head.text)
    )
      return true;
    if (named && known === undefined && kind === undefined && !place)
      return /\d/u.test(phrase.name?.text ?? '');
    return false;
  }
  if (sort === 'place') {
    if (phrase.pronoun) return false;
    return (
      place ||
      kind === 'place' ||
      kind === 'company' ||
      (kind === 'body' && !phrase.plural) ||
      (named && known !== 'Goods' && known !== 'Person' && kind !== 'document' && kind !== 'event')
    );
  }
  if (THINGS.has(phrase.head.lower)) return false;
  if (isOneOfTwo(phrase)) return sort === 'party';
  if (phrase.pronoun) return true;
  if (sort === 'person')
    return (
      kind === 'person' ||
      known === 'Person' ||
      (named && known === undefined && kind === undefined && !place)
    );
  if (
    kind === 'goods' ||
    kind === 'document' ||
    kind === 'event' ||
    kind === 'abstract' ||
    kind === 'time' ||
    kind === 'group' ||
    (kind === 'place' && !named)
  )
    return false;
  if (known === 'Goods') return false;
  if (named) return kind !== 'place';
  return (
    kind === 'company' ||
    kind === 'body' ||
    kind === 'person' ||
    kind === 'outlet' ||
    demonymCountry(phrase.head.text) !== undefined ||
    nounKind(phrase.lemma) === 'company'
  );
}

/** Endings of nouns that name no thing one can load. */
const ABSTRACT =
  /(?:tion|sion|ment|ness|ity|ance|ence|ancy|ency|ship|ism|dom|hood|ing|age|acy|ude|ure|ice|ics|ology|graphy|ty|fare)s?$/u;

/** Nouns of dealing that the tables do not hold and that are no things either. */
const NO_THING: ReadonlySet<string> = new Set(
  'advice aid blow boost chance clue credit cut deal debt end gift hint hope idea insight job law lesson life loss love luck measure mind name news option overview peace praise promise proof push reason right rise risk sense shock sign skill speech story support talent talk thought threat time title tour trust truth try vote warning way word world'.split(
    ' ',
  ),
);

/** A plain noun that no table knows, which a verb of trade makes a thing: "nozzles", "cotton pulp". */
export function isUnknownThing(phrase: NounPhrase, known: MentionSchema | undefined): boolean {
  return (
    !phrase.pronoun &&
    phrase.name === undefined &&
    (phrase.kind === undefined ||
      // "sonar sets"
      (phrase.kind === 'group' && phrase.plural && phrase.modifiers.length > 0)) &&
    (known === undefined || known === 'Goods') &&
    phrase.head.tag === 'noun' &&
    phrase.lemma.length > 2 &&
    /^\p{Ll}[\p{Ll}-]*$/u.test(phrase.head.text) &&
    !ABSTRACT.test(phrase.head.lower) &&
    !NO_THING.has(phrase.lemma) &&
    demonymCountry(phrase.head.text) === undefined
  );
}

export function repeats(kind: ClaimKind, role: RoleName): boolean {
  return (CLAIM_ROLES[kind].many as readonly string[]).includes(role);
}

export function hasRole(kind: ClaimKind, role: string): role is RoleName {
  return (
    (CLAIM_ROLES[kind].many as readonly string[]).includes(role) ||
    (CLAIM_ROLES[kind].one as readonly string[]).includes(role)
  );
}
