/** Holders that stand beside a post without a verb: "X, director of Y", "director X", "Former director of Y." */
import { EXAMPLE_WORDS } from '../../../data/lexicon/en/posts.ts';
import { countryOf, hasLegalForm, isPlaceName } from '../gazetteer.ts';
import type { AnalysedSentence } from './analyse.ts';
import { nounKind, singular } from './lexicon.ts';
import { institutionOf } from './long-names.ts';
import { nounGroupAt } from './noun-groups.ts';
import { asGroup, type NounGroup, type NounPhrase, nounPhraseAt } from './phrases.ts';
import { TABLE, type Relation } from './relation.ts';
import type { TaggedToken } from './tagged-token.ts';

/** "X, director of Y": the name right before the comma or the bracket. */
export function besideName(
  text: string,
  tokens: readonly TaggedToken[],
  at: number,
  relation: Relation,
): NounPhrase | undefined {
  const mark = tokens[at];
  if (mark?.text !== ',' && mark?.text !== '(' && mark?.text !== '–' && mark?.text !== '—') return undefined;
  let end = at - 1;
  if (tokens[end]?.text === ')') while (end >= 0 && tokens[end]?.text !== '(') end -= 1;
  if (tokens[end]?.text === '(') end -= 1;
  if (tokens[end]?.tag !== 'name') return undefined;
  let start = end;
  while (start > 0 && ['name', 'adj', 'noun', 'det', 'num'].includes(tokens[start - 1]?.tag ?? ''))
    start -= 1;
  const made = nounPhraseAt(text, tokens.slice(0, end + 1), start);
  if (made === undefined || made.phrase.name === undefined) return undefined;
  const earlier = overAcquaintance(
    text,
    tokens,
    start,
    at === relation.from - 1 && relation.nouns.thing !== true,
  );
  if (earlier !== undefined) return earlier;
  // A list of names is told of none of them.
  const prior = tokens[start - 1];
  if (
    relation.nouns.person &&
    prior?.tag === 'prep' &&
    (prior.lower === 'of' || prior.lower === 'at') &&
    isOrganisationName(made.phrase)
  )
    return undefined;
  return made.phrase;
}

/** "X, a long-time friend of Y, founder of Z": what follows is told of X. */
function overAcquaintance(
  text: string,
  tokens: readonly TaggedToken[],
  at: number,
  bare: boolean,
): NounPhrase | undefined {
  if (tokens[at - 1]?.lower !== 'of') return undefined;
  let back = at - 2;
  while (
    back > 0 &&
    ['noun', 'adj', 'det', 'poss'].includes(tokens[back]?.tag ?? '') &&
    tokens[back]?.text !== ','
  )
    back -= 1;
  // "X, a friend of Y, founder of Z" and "X is a friend of Y, founder of Z"
  const indefinite = tokens[back]?.tag === 'be' && /^an?$/u.test(tokens[back + 1]?.lower ?? '') && bare;
  if ((tokens[back]?.text !== ',' && !indefinite) || tokens[back - 1]?.tag !== 'name') return undefined;
  if (nounKind(tokens[at - 2]?.lower ?? '') !== 'person' && !TABLE.has(singular(tokens[at - 2]?.lower ?? '')))
    return undefined;
  let start = back - 1;
  while (start > 0 && ['name', 'adj', 'noun', 'det'].includes(tokens[start - 1]?.tag ?? '')) start -= 1;
  const made = nounPhraseAt(text, tokens.slice(0, back), start);
  return made?.phrase.name === undefined ? undefined : made.phrase;
}

function isOrganisationName(phrase: NounPhrase): boolean {
  const name = phrase.name?.text ?? '';
  return institutionOf(name) !== undefined || hasLegalForm(name);
}

/** "director X Y said", "Chairman of Z, X Y, said", "its subsidiaries, including X and Y". */
export function namedBehind(
  text: string,
  tokens: readonly TaggedToken[],
  relation: Relation,
): NounGroup | undefined {
  const { next, nouns } = relation;
  const comma = tokens[next]?.text === ',';
  const mark = comma || tokens[next]?.text === ':' || tokens[next]?.text === '–';
  let at = mark ? next + 1 : next;
  const listing = LISTING.has(tokens[at]?.lower ?? '');
  if (listing) at += 1;
  while (tokens[at]?.tag === 'det') at += 1;
  if (tokens[at]?.tag !== 'name') return undefined;
  if ((mark || listing) && relation.others.length === 0) return undefined;
  const plural = singular(tokens[relation.head]?.lower ?? '') !== tokens[relation.head]?.lower;
  if (plural && !nouns.person) return listedBehind(text, tokens, at);
  if (listing || (mark && !comma)) return undefined;
  const made = nounPhraseAt(text, tokens, at);
  const name = made?.phrase.name?.text;
  if (made === undefined || name === undefined) return undefined;
  if (nouns.person && isOrganisationName(made.phrase)) return undefined;
  if (countryOf(name) !== undefined || isPlaceName(name)) return undefined;
  if (comma) {
    const after = tokens[made.next];
    if (after !== undefined && after.text !== ',' && after.text !== '.') return undefined;
    if (nouns.person && !name.includes(' ')) return undefined;
  }
  return asGroup(made.phrase);
}

const LISTING: ReadonlySet<string> = new Set(EXAMPLE_WORDS);

/** Several in a row, each of them named. */
function listedBehind(text: string, tokens: readonly TaggedToken[], at: number): NounGroup | undefined {
  const made = nounGroupAt(text, tokens, at);
  return made?.group.members.every(({ name }) => name !== undefined && countryOf(name.text) === undefined) ===
    true
    ? made.group
    : undefined;
}

/** A sentence that is nothing but a post: "Former Minister for Crafts. Member of the Council of X." */
export function startsFragment(sentence: AnalysedSentence, relation: Relation, before: number): boolean {
  const { tokens } = sentence;
  if (sentence.heading) return false;
  const start = tokens[relation.from]?.start ?? 0;
  if (before >= 0) {
    const only = tokens
      .slice(0, before + 1)
      .every(
        (token) =>
          token.tag === 'time' ||
          token.tag === 'adv' ||
          token.tag === 'mark' ||
          token.tag === 'adj' ||
          token.tag === 'prep' ||
          token.tag === 'det' ||
          token.tag === 'num',
      );
    if (!only) return false;
  }
  const determined = tokens[relation.from - 1]?.tag === 'det' && tokens[relation.from - 2] === undefined;
  // "Member of X, where he …, gives …": verbs joined to one of a clause that explains are none of its own.
  if (listedInWhere(sentence, start)) return !determined;
  // With a verb of its own it is a subject like any other.
  const verb = sentence.clauses.find(
    (clause) =>
      clause.verb !== undefined &&
      clause.verb.start > start &&
      (clause.kind === 'main' || clause.kind === 'coordinate'),
  );
  return verb === undefined && !determined;
}

/** Whether every verb behind the post belongs to a clause with "where": told there, or joined to what is told there. */
function listedInWhere({ clauses, tokens }: AnalysedSentence, start: number): boolean {
  const where = clauses.find(({ opener, start: from }) => opener === 'where' && from > start);
  const verbs = clauses.flatMap(({ kind, verb }) =>
    verb !== undefined && verb.start > start && (kind === 'main' || kind === 'coordinate') ? [verb] : [],
  );
  return (
    where?.verb !== undefined &&
    verbs.every((verb) => {
      const at = tokens.findIndex((token) => token.start >= verb.start);
      return verb.start > where.start && (tokens[at - 1]?.tag === 'conj' || tokens[at - 1]?.text === ',');
    })
  );
}
