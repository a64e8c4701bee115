/** What the prepositions behind a relational noun bring: "of X", "at X", "of engines to X". */
import {
  EXAMPLE_WORDS,
  SOCIAL_CIRCLES,
  STRUCTURE_NOUNS,
  TO_POSTS,
  FOR_POSTS,
  TRADE_WHOLES,
} from '../../../data/lexicon/en/posts.ts';
import type { RelationNouns } from '../../../data/lexicon/en/posts.ts';
import { countryOf, hasLegalForm, isPlaceName } from '../gazetteer.ts';
import { nounKind } from './lexicon.ts';
import { institutionOf } from './long-names.ts';
import { nounGroupAt } from './noun-groups.ts';
import type { NounPhrase } from './phrases.ts';
import { TABLE } from './relation.ts';
import type { TaggedToken } from './tagged-token.ts';

/** What the preposition behind a post brings. */
export function othersBehind(
  text: string,
  tokens: readonly TaggedToken[],
  at: number,
  nouns: RelationNouns,
  lemma: string,
): { members: NounPhrase[]; next: number } | undefined {
  const link = tokens[at];
  if (
    link === undefined ||
    (link.tag !== 'prep' && link.tag !== 'to') ||
    !nouns.prepositions.includes(link.lower)
  )
    return undefined;
  if (link.lower === 'to' && !HELD_TO.has(lemma)) return undefined;
  const made = nounGroupAt(text, tokens, at + 1);
  if (made === undefined) return undefined;
  // "the Troops of the X Command": whose people they are.
  const only = made.group.members.length === 1 ? made.group.members[0] : undefined;
  if (
    nouns.kind === 'role' &&
    only !== undefined &&
    tokens[made.next]?.lower === 'of' &&
    nounKind((only.name?.text ?? only.head.text).toLowerCase()) === 'person' &&
    only.plural !== (only.name !== undefined)
  )
    return othersBehind(text, tokens, made.next, nouns, lemma);
  if (nouns.thing === true && STRUCTURES.has(only?.lemma ?? '') && tokens[made.next]?.lower === 'of')
    return othersBehind(text, tokens, made.next, nouns, lemma);
  // "part of Kordan's military and industrial complex"
  if (nouns.thing === true && made.group.members.some((member) => NO_WHOLES.has(member.lemma)))
    return undefined;
  const members: NounPhrase[] = [];
  for (const member of made.group.members) {
    if (member.name === undefined && TABLE.has(member.lemma)) break;
    // "X, a front": what explains the name before is no second one.
    if (members.length > 0 && /^(?:an?|one)$/u.test(member.tokens[0]?.lower ?? '')) break;
    if (members.length > 0 && member.name === undefined && member.tokens[0]?.tag !== 'det') break;
    if (!isParty(member, link.lower, nouns, lemma)) {
      if (members.length === 0) return undefined;
      break;
    }
    members.push(member);
  }
  const last = members.at(-1);
  if (last === undefined) return undefined;
  let next = at + 1;
  while (next < tokens.length && (tokens[next] as TaggedToken).start < last.end) next += 1;
  // "of X and of Y"
  if (tokens[next]?.tag === 'conj' && tokens[next + 1]?.lower === link.lower) {
    const more = othersBehind(text, tokens, next + 1, nouns, lemma);
    if (more !== undefined) return { members: [...members, ...more.members], next: more.next };
  }
  const examples = last.name === undefined && last.plural ? examplesBehind(text, tokens, next) : undefined;
  if (examples !== undefined) return examples;
  // "(HMW)" behind the name belongs to it.
  if (tokens[next]?.text === '(' && tokens[next + 1]?.tag === 'name' && tokens[next + 2]?.text === ')')
    next += 3;
  return { members, next };
}

/** "owner of several companies, including X and Y": the names. */
function examplesBehind(
  text: string,
  tokens: readonly TaggedToken[],
  at: number,
): { members: NounPhrase[]; next: number } | undefined {
  const from = tokens[at]?.text === ',' || tokens[at]?.text === ':' ? at + 1 : at;
  const listing = EXAMPLES.has(tokens[from]?.lower ?? '');
  if (!listing && tokens[at]?.text !== ':') return undefined;
  const made = nounGroupAt(text, tokens, listing ? from + 1 : from);
  const members = made?.group.members.filter(({ name }) => name !== undefined) ?? [];
  return made === undefined || members.length === 0 ? undefined : { members, next: made.next };
}

const EXAMPLES: ReadonlySet<string> = new Set(EXAMPLE_WORDS);

const HELD_TO: ReadonlySet<string> = new Set(TO_POSTS);

/** "supplier of engines to X", "provider of the Navy", "supplier of shells for the army": goods and parties behind one noun. */
export function tradeBehind(
  text: string,
  tokens: readonly TaggedToken[],
  at: number,
  nouns: RelationNouns,
): { members: NounPhrase[]; goods: NounPhrase[]; next: number } | undefined {
  const members: NounPhrase[] = [];
  const goods: NounPhrase[] = [];
  let next = at;
  for (let links = 0; links < 3; links += 1) {
    const link = tokens[next];
    if (link === undefined || (link.tag !== 'prep' && link.tag !== 'to')) break;
    const made = nounGroupAt(text, tokens, next + 1);
    if (made === undefined) break;
    const parties = made.group.members.filter(
      (member) => !member.pronoun && member.kind !== 'goods' && nouns.kind === 'supply' && isBuyer(member),
    );
    const things = made.group.members.filter((member) => !parties.includes(member));
    if (!nouns.prepositions.includes(link.lower)) break;
    if (parties.length > 0) members.push(...parties);
    else goods.push(...things);
    next = made.next;
  }
  return next === at ? undefined : { members, goods, next };
}

/** A party that buys: named and no designation, or a body, a firm, its forces or customers. */
function isBuyer(phrase: NounPhrase): boolean {
  if (phrase.name !== undefined)
    return !/\d/u.test(phrase.name.text) && phrase.kind !== 'abstract' && phrase.kind !== 'event';
  return phrase.kind === 'company' || phrase.kind === 'body' || phrase.kind === 'person';
}

/** "director for infrastructure projects at X", "head of sales at X": over the field to what the post is at. */
export function othersBeyond(
  text: string,
  tokens: readonly TaggedToken[],
  at: number,
  nouns: RelationNouns,
  lemma: string,
): { members: NounPhrase[]; next: number } | undefined {
  const link = tokens[at]?.lower;
  if (nouns.kind !== 'role' || (link !== 'of' && link !== 'for' && link !== 'on')) return undefined;
  const field = nounGroupAt(text, tokens, at + 1);
  if (
    field === undefined ||
    field.group.members.some(
      (member) => member.kind === 'person' || member.pronoun || CIRCLES.has(member.lemma),
    )
  )
    return undefined;
  const next = tokens[field.next]?.lower;
  return next === 'of' || next === 'at' || next === 'in'
    ? othersBehind(text, tokens, field.next, nouns, lemma)
    : undefined;
}

const CIRCLES: ReadonlySet<string> = new Set(SOCIAL_CIRCLES);

/** "commander for ideological work": a field belongs to the post's words. */
export function fieldEnd(text: string, tokens: readonly TaggedToken[], at: number): number | undefined {
  return tokens[at]?.lower === 'for' ? nounGroupAt(text, tokens, at + 1)?.next : undefined;
}

const STRUCTURES: ReadonlySet<string> = new Set(STRUCTURE_NOUNS);
const NO_WHOLES: ReadonlySet<string> = new Set(TRADE_WHOLES);

/** "the Kordan Military-Industrial Complex". */
function isTradeName({ name }: NounPhrase): boolean {
  return (
    name !== undefined &&
    NO_WHOLES.has((name.text.split(' ').at(-1) ?? '').toLowerCase()) &&
    /\bIndustr/u.test(name.text)
  );
}

const HELD_FOR: ReadonlySet<string> = new Set(FOR_POSTS);

export function isParty(phrase: NounPhrase, preposition: string, nouns: RelationNouns, lemma = ''): boolean {
  if (phrase.pronoun) return false;
  // "part of the arms industry complex" tells of a trade, not of a group of firms.
  if (nouns.thing === true && (NO_WHOLES.has(phrase.lemma) || isTradeName(phrase))) return false;
  if (phrase.name === undefined)
    return (
      (phrase.kind === 'company' || phrase.kind === 'body' || phrase.kind === 'outlet') &&
      !(phrase.plural && !phrase.definite && phrase.possessor === undefined && nouns.kind === 'role')
    );
  if (
    phrase.kind === 'goods' ||
    phrase.kind === 'abstract' ||
    phrase.kind === 'event' ||
    phrase.kind === 'document' ||
    phrase.kind === 'person'
  )
    return false;
  const name = phrase.name.text;
  if (
    preposition === 'for' &&
    !HELD_FOR.has(lemma) &&
    institutionOf(name) === undefined &&
    !hasLegalForm(name)
  )
    return false;
  const place =
    phrase.kind === undefined &&
    phrase.classNoun === undefined &&
    (countryOf(name) !== undefined || isPlaceName(name));
  return place ? preposition === 'of' && nouns.kind === 'role' : true;
}
