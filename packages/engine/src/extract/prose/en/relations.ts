/**
 * Posts, shares and parts of a group, read off the words in a row: "Deputy Chairman of the Supervisory Board of X and owner of
 * Y". Each relational noun takes what it is of from behind it (or from before: "Norvik's director"), and its holder from the
 * copula, an apposition, "as", a verb of appointing, or, in a sentence without a verb, from what the text is about.
 */
import { SHARING_POSTS, SOLE_POSTS } from '../../../data/lexicon/en/posts.ts';
import type { ClaimKind, RoleName } from '../../../model/index.ts';
import type { Trace } from '../../trace/index.ts';
import { countryOf } from '../gazetteer.ts';
import type { AnalysedSentence } from './analyse.ts';
import { type NounGroup, type NounPhrase, nounPhraseAt } from './phrases.ts';
import type { Known, Proposition } from './proposition.ts';
import { holderOf } from './relation-holder.ts';
import { relationAt } from './relation-words.ts';
import type { Holder, Relation } from './relation.ts';
import { RoleBag } from './role-bag.ts';
import type { TaggedToken } from './tagged-token.ts';
import { triedOn } from './tried.ts';

/** The propositions of all relational nouns in a sentence. */
export function relationsOf(
  text: string,
  sentence: AnalysedSentence,
  known: Known,
  trace?: Trace,
): Proposition[] {
  const { tokens } = sentence;
  const found: Relation[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const relation = relationAt(text, sentence, at, found.at(-1)?.next ?? 0);
    if (relation !== undefined) found.push(relation);
  }
  const made: Proposition[] = [];
  let holder: Holder | undefined;
  let previous: Relation | undefined;
  /** The last that brought what it is of, and who holds it. */
  let told: { readonly relation: Relation; readonly holder: Holder } | undefined;
  for (const relation of shareOthers(found, tokens)) {
    const over = told !== undefined && goesOn(tokens, told.relation, relation) ? told.holder : undefined;
    const joined =
      previous !== undefined &&
      joins(tokens, previous.next, relation.from) &&
      !explainsOther(tokens, previous, relation);
    const chained = joined || over !== undefined;
    if (over !== undefined) holder = over;
    else if (!joined || holder === undefined) holder = holderOf(text, sentence, relation, joined);
    previous = relation;
    if (holder === undefined) continue;
    const proposition = propose(text, tokens, relation, holder, known, chained);
    if (proposition === undefined) continue;
    if (trace !== undefined)
      triedOn(trace, holder.clause, sentence.index).matched(relation.nouns, proposition);
    made.push(proposition);
    if (relation.others.length > 0) told = { relation, holder };
  }
  return made;
}

/** Most words that explain what a post is of before the next post of the same holder. */
const MOST_EXPLAINED = 26;

/** "co-founder of X, a society that …, and the chairman of Y": over the explanation of X. */
function goesOn(tokens: readonly TaggedToken[], previous: Relation, relation: Relation): boolean {
  if (relation.nouns.thing === true || previous.nouns.thing === true) return false;
  if (relation.others.length === 0 || relation.from - previous.next > MOST_EXPLAINED) return false;
  const [comma, article] = [tokens[previous.next], tokens[previous.next + 1]];
  if (comma?.text !== ',' || !/^an?$/u.test(article?.lower ?? '')) return false;
  const before = tokens[relation.from - 1];
  const and = before?.lower === 'the' ? tokens[relation.from - 2] : before;
  return (
    and?.tag === 'conj' &&
    !tokens
      .slice(previous.next, relation.from)
      .some(
        ({ tag, text }) => tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'rel' || text === ';',
      )
  );
}

/** "owner of X, a subsidiary of Y": it is X that is a subsidiary. */
function explainsOther(tokens: readonly TaggedToken[], previous: Relation, relation: Relation): boolean {
  return (
    relation.nouns.thing === true && previous.nouns.thing !== true && tokens[previous.next]?.text === ','
  );
}

/** "member and secretary of X", "owner and director of X": the first takes what the second is of. */
function shareOthers(found: readonly Relation[], tokens: readonly TaggedToken[]): Relation[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const relation = shared[i] as Relation;
    const after = shared[i + 1] as Relation;
    if (relation.nouns.goods !== undefined || relation.others.length > 0 || after.others.length === 0)
      continue;
    if (!SHARING.has(relation.lemma) || tokens[relation.next]?.text === ',') continue;
    if (
      relation.next <= after.from &&
      after.from - relation.next <= 4 &&
      joins(tokens, relation.next, after.from) &&
      !tokens.slice(relation.next, after.from).some((token) => token.text === ';')
    )
      shared[i] = { ...relation, others: after.others };
  }
  return shared;
}

const SHARING: ReadonlySet<string> = new Set(SHARING_POSTS);

const SOLE: ReadonlySet<string> = new Set(SOLE_POSTS);

/** Whether nothing but commas, "and" and articles stands between two posts of one holder. */
function joins(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  if (to < from || to - from > 8) return false;
  let linked = false;
  let tail = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as TaggedToken;
    if (
      token.text === ',' ||
      token.text === ';' ||
      token.tag === 'conj' ||
      token.lower === 'as well as' ||
      token.text === '/' ||
      /^[-–—]$/u.test(token.text)
    ) {
      linked = true;
      tail = false;
      continue;
    }
    if (
      token.tag === 'time' ||
      token.text === '(' ||
      token.text === ')' ||
      (token.tag === 'prep' && !linked)
    ) {
      tail = true;
      continue;
    }
    if (
      linked &&
      (token.tag === 'det' ||
        token.tag === 'adv' ||
        token.lower === 'as' ||
        token.lower === 'one' ||
        token.lower === 'of')
    )
      continue;
    return false;
  }
  return linked && !tail;
}

function propose(
  text: string,
  tokens: readonly TaggedToken[],
  relation: Relation,
  holder: Holder,
  known: Known,
  chained: boolean,
): Proposition | undefined {
  const { nouns, others, lemma } = relation;
  const kind: ClaimKind = nouns.kind;
  const bag = new RoleBag(kind, known);
  bag.add(nouns.other, groupOf(others));
  if (nouns.goods !== undefined) bag.add(nouns.goods, groupOf(relation.goods));
  // "X has been the director general since May": of what the text goes on about.
  const ofTopic =
    nouns.kind === 'role' &&
    others.length === 0 &&
    holder.group !== undefined &&
    !holder.inPassing &&
    tokens[relation.from - 1]?.lower === 'the' &&
    SOLE.has(lemma);
  const filled =
    ofTopic ||
    [nouns.other, nouns.goods].some((role) => role !== undefined && bag.roles.has(role as RoleName));
  if (!filled) return undefined;
  const taken = [...others, ...relation.goods];
  let topic: NounPhrase | undefined;
  if (holder.group === undefined) {
    topic = nounPhraseAt(text, tokens.slice(0, relation.head + 1), relation.from)?.phrase;
    const first = tokens[relation.from] as TaggedToken;
    if (topic !== undefined)
      topic.span = { start: first.start, end: Math.max(topic.end, taken[0]?.end ?? 0) };
    if (topic === undefined) return undefined;
    bag.roles.set(nouns.holder as RoleName, [topic]);
  } else {
    const members = holder.group.members.filter(
      (member) =>
        !taken.some((other) => member.start >= other.start && member.end <= other.end) &&
        !(nouns.thing === true && isNoPart(member, known)),
    );
    bag.add(nouns.holder, { ...holder.group, members });
    if (!bag.roles.has(nouns.holder as RoleName)) return undefined;
  }
  return {
    kind,
    roles: bag.roles,
    certainty: holder.certainty,
    phase: null,
    places: [],
    clause: holder.clause,
    rule: `en.relation.${lemma}`,
    implied: [],
    event: undefined,
    position: kind === 'role' ? relation.words : undefined,
    ...(holder.inPassing || chained ? { inPassing: true } : {}),
    ...(relation.time === undefined ? {} : { time: relation.time }),
    ...(topic === undefined ? {} : { topic }),
    ...(ofTopic ? { ofTopic: nouns.other as RoleName } : {}),
  };
}

/** People and countries are no parts of a firm. */
function isNoPart(member: NounPhrase, known: Known): boolean {
  return (
    known(member) === 'Person' ||
    /^(?:s?he|they)$/u.test(member.head.lower) ||
    (member.name !== undefined && countryOf(member.name.text) !== undefined)
  );
}

function groupOf(members: readonly NounPhrase[]): NounGroup | undefined {
  const first = members[0];
  const last = members.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : { type: 'group', start: first.start, end: last.end, members };
}
