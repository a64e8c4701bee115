/**
 * Posts, shares and parts of a group, read off the words in a row: "Deputy Chairman of the Supervisory Board of X and owner of
 * Y". Each relational noun takes what it is of from behind it (or from before: "Norvik's director"), and its holder from the
 * copula, an apposition, "as", a verb of appointing, or, in a sentence without a verb, from what the text is about.
 */
import { ORGAN_MODIFIERS, POLICY_WORDS } from '../../../data/lexicon/en/institutions.ts';
import {
  POST_CARRIERS,
  POST_VERBS,
  RELATION_NOUNS,
  type RelationNouns,
} from '../../../data/lexicon/en/posts.ts';
import type { ClaimKind, RoleName } from '../../../model/index.ts';
import type { Trace } from '../../trace/index.ts';
import type { TimeSpan } from '../../../values/index.ts';
import { countryOf, hasLegalForm, isPlaceName } from '../gazetteer.ts';
import type { AnalysedSentence } from './analyse.ts';
import type { Clause } from './clause.ts';
import { nounKind, singular } from './lexicon.ts';
import { institutionOf } from './long-names.ts';
import { type Certainty, certaintyOf, GIVEN } from './modality.ts';
import { nounGroupAt } from './noun-groups.ts';
import { asGroup, type NounGroup, type NounPhrase, nounPhraseAt } from './phrases.ts';
import type { Known, Proposition } from './proposition.ts';
import { RoleBag } from './role-bag.ts';
import type { TaggedToken } from './tagged-token.ts';
import { triedOn } from './tried.ts';

const TABLE = new Map<string, RelationNouns>();
for (const relation of RELATION_NOUNS)
  for (const noun of relation.nouns) if (!TABLE.has(noun)) TABLE.set(noun, relation);
const ORGANS: ReadonlySet<string> = new Set(ORGAN_MODIFIERS);
const POLICY: ReadonlySet<string> = new Set(POLICY_WORDS);
const CARRIERS: ReadonlySet<string> = new Set(POST_CARRIERS);
const SUBJECT_VERBS: ReadonlySet<string> = new Set(POST_VERBS.subject);
const GIVEN_VERBS: ReadonlySet<string> = new Set(POST_VERBS.given);
/** Posts that one holds to somebody: "ambassador to X". */
const TO_POSTS = new Set(
  'ambassador representative envoy adviser advisor aide assistant delegate plenipotentiary'.split(' '),
);
/** Posts that are always of something: bare before "and", they share what the next one is of. */
const SHARING = new Set(
  'owner co-owner founder co-founder member chairman chairwoman chairperson president vice-president director head ceo executive shareholder chief secretary deputy manager'.split(
    ' ',
  ),
);
/** How many words back the modifiers of a post reach. */
const MOST_MODIFIERS = 7;

/** One relational noun with its words and what it is of. */
interface Relation {
  readonly nouns: RelationNouns;
  readonly lemma: string;
  /** Indexes of its first word, of its head, and of the token after all that belongs to it. */
  readonly from: number;
  readonly head: number;
  readonly next: number;
  readonly words: string;
  readonly others: readonly NounPhrase[];
  readonly time: TimeSpan | undefined;
}

/** Who holds it, and how certainly. */
interface Holder {
  readonly group: NounGroup | undefined;
  /** Nobody is named: what the text is about holds it, and the words of the post refer to that. */
  readonly topic: boolean;
  readonly certainty: Certainty;
  readonly clause: Clause;
  readonly inPassing: boolean;
}

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
  for (const [index, relation] of shareOthers(found, tokens).entries()) {
    const chained = previous !== undefined && joins(tokens, previous.next, relation.from);
    if (!chained) holder = holderOf(text, sentence, relation, found[index + 1]);
    previous = relation;
    if (holder === undefined) continue;
    const proposition = propose(text, tokens, relation, holder, known, chained);
    if (proposition === undefined) continue;
    if (trace !== undefined) triedOn(trace, holder.clause, sentence.index).matched(relation.nouns, proposition);
    made.push(proposition);
  }
  return made;
}

function relationAt(
  text: string,
  sentence: AnalysedSentence,
  at: number,
  floor: number,
): Relation | undefined {
  const { tokens } = sentence;
  const token = tokens[at] as TaggedToken;
  if (token.tag !== 'noun' && token.tag !== 'adj') return undefined;
  const lemma = singular(token.lower);
  const nouns = TABLE.get(lemma) ?? TABLE.get(token.lower);
  if (nouns === undefined) return undefined;
  // "director general", "deputy prime minister": the last noun of the row is the head.
  const after = tokens[at + 1];
  for (let next = at + 1; next < at + 5; next += 1) {
    const word = tokens[next];
    if (word?.tag !== 'noun' && word?.tag !== 'adj') break;
    if (TABLE.has(singular(word.lower)) && word.lower !== 'general') return undefined;
  }
  if (token.lower === 'general' && at > floor && TABLE.has(singular(tokens[at - 1]?.lower ?? '')))
    return undefined;
  if (after?.tag === 'noun' && nounKind(after.lower) !== undefined && nounKind(after.lower) !== 'person')
    return undefined;
  const from = firstWord(tokens, at, floor);
  const tail = tailOf(text, tokens, at, lemma);
  const behind =
    othersBehind(text, tokens, tail.next, nouns, lemma) ??
    othersBeyond(text, tokens, tail.next, nouns, lemma);
  const others =
    behind?.members ??
    (tail.owner === undefined ? othersBefore(text, tokens, from, at, floor) : [tail.owner]);
  const first = tokens[from] as TaggedToken;
  const last = tokens[tail.next - 1] as TaggedToken;
  const next = behind?.next ?? tail.next;
  return {
    nouns,
    lemma,
    from,
    head: at,
    next,
    words: text.slice(first.start, last.end).replace(/\s+/gu, ' '),
    others,
    time: timeBehind(sentence, next),
  };
}

/** The first modifier of a post: "former First Deputy …"; names and possessors stand before it. */
function firstWord(tokens: readonly TaggedToken[], at: number, floor: number): number {
  let from = at;
  while (from - 1 >= floor && at - from < MOST_MODIFIERS) {
    const before = tokens[from - 1] as TaggedToken;
    const joined =
      (before.tag === 'conj' || before.text === '/') &&
      before.lower !== 'but' &&
      isModifier(tokens[from - 2]) &&
      !TABLE.has(singular(tokens[from - 2]?.lower ?? ''));
    if (!isModifier(before) && !joined) break;
    from -= 1;
  }
  return from;
}

function isModifier(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.tag === 'adj' ||
      token.tag === 'noun' ||
      token.tag === 'participle' ||
      (token.tag === 'num' && token.lower === 'first'))
  );
}

/** "… of staff", "… of the board of directors", "… of its supervisory council": what belongs to the post's words. */
function tailOf(
  text: string,
  tokens: readonly TaggedToken[],
  head: number,
  lemma: string,
): { next: number; owner?: NounPhrase } {
  let next = head + 1;
  if (tokens[next]?.lower === 'general' || tokens[next]?.lower === 'emeritus') next += 1;
  if (
    (tokens[next]?.lower === 'of' || tokens[next]?.lower === 'in') &&
    (tokens[next + 1]?.lower === 'staff' || tokens[next + 1]?.lower === 'chief')
  )
    next += 2;
  const link = tokens[next]?.lower;
  if (link !== 'of' && link !== 'on' && link !== 'in' && link !== 'for') return { next };
  if (PORTFOLIO_POSTS.has(lemma)) {
    const end = portfolioEnd(tokens, next + 1);
    if (end > next + 1) return { next: end };
  }
  const made = nounPhraseAt(text, tokens, next + 1);
  if (made === undefined || !isOrgan(made.phrase)) return { next };
  let end = made.next;
  // "board of directors", "council of trustees"
  if (
    tokens[end]?.lower === 'of' &&
    /^(?:directors|trustees|governors|managers)$/u.test(tokens[end + 1]?.lower ?? '')
  )
    end += 2;
  const owner = made.phrase.possessor;
  return owner === undefined ? { next: end } : { next: end, owner };
}

/** Posts whose "of" brings a field: "Minister of Family, Labour and Social Protection". */
const PORTFOLIO_POSTS = new Set(
  'minister vice-minister ombudsman ombudswoman commissioner secretary adviser advisor aide'.split(' '),
);

/** Where the words of a field end: "Crafts and Trade", "industry". */
function portfolioEnd(tokens: readonly TaggedToken[], from: number): number {
  let end = from;
  for (let at = from; at < tokens.length && at < from + 9; at += 1) {
    const token = tokens[at] as TaggedToken;
    const words = token.lower.split(' ');
    if (
      (token.tag === 'name' || token.tag === 'noun' || token.tag === 'adj') &&
      words.every((word) => POLICY.has(word))
    )
      end = at + 1;
    else if (token.text === ',' || token.tag === 'conj' || token.lower === 'the') continue;
    else break;
  }
  return end;
}

function isOrgan(phrase: NounPhrase): boolean {
  const words = phrase.tokens.filter((token) => token.tag !== 'det').map((token) => token.lower);
  const last = singular((words.at(-1) ?? '').split(' ').at(-1) ?? '');
  if (/^(?:board|directorate|presidium|management|leadership)$/u.test(last))
    return phrase.name === undefined || words.length < 4;
  return (
    (last === 'council' || last === 'committee') &&
    words.some((word) => word.split(' ').some((part) => ORGANS.has(part)))
  );
}

/** What the preposition behind a post brings. */
function othersBehind(
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
  if (link.lower === 'to' && !TO_POSTS.has(lemma)) return undefined;
  const made = nounGroupAt(text, tokens, at + 1);
  if (made === undefined) return undefined;
  const members: NounPhrase[] = [];
  for (const member of made.group.members) {
    if (member.name === undefined && TABLE.has(member.lemma)) break;
    // "X, a front": what explains the name before is no second one.
    if (members.length > 0 && /^(?:an?|one)$/u.test(member.tokens[0]?.lower ?? '')) break;
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
  // "(HMW)" behind the name belongs to it.
  if (tokens[next]?.text === '(' && tokens[next + 1]?.tag === 'name' && tokens[next + 2]?.text === ')')
    next += 3;
  return { members, next };
}

/** "director for infrastructure projects at X", "head of sales at X": over the field to what the post is at. */
function othersBeyond(
  text: string,
  tokens: readonly TaggedToken[],
  at: number,
  nouns: RelationNouns,
  lemma: string,
): { members: NounPhrase[]; next: number } | undefined {
  const link = tokens[at]?.lower;
  if (nouns.kind !== 'role' || (link !== 'of' && link !== 'for' && link !== 'on')) return undefined;
  const field = nounGroupAt(text, tokens, at + 1);
  if (field === undefined || field.group.members.some((member) => member.kind === 'person' || member.pronoun))
    return undefined;
  const next = tokens[field.next]?.lower;
  return next === 'of' || next === 'at' || next === 'in'
    ? othersBehind(text, tokens, field.next, nouns, lemma)
    : undefined;
}

/** Posts held for somebody: "spokesman for X". */
const FOR_POSTS = new Set(
  'spokesman spokeswoman spokesperson lawyer correspondent reporter columnist engineer consultant'.split(' '),
);

function isParty(phrase: NounPhrase, preposition: string, nouns: RelationNouns, lemma = ''): boolean {
  if (phrase.pronoun) return false;
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
    !FOR_POSTS.has(lemma) &&
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

/** "Norvik's director", "the Norvik vice-president". */
function othersBefore(
  text: string,
  tokens: readonly TaggedToken[],
  from: number,
  head: number,
  floor: number,
): NounPhrase[] {
  let at = from - 1;
  const possessive = tokens[at]?.tag === 'poss';
  if (possessive) at -= 1;
  if (tokens[at]?.tag !== 'name' || at < floor) return [];
  let start = at;
  while (start - 1 >= floor && ['name', 'adj', 'noun', 'det'].includes(tokens[start - 1]?.tag ?? ''))
    start -= 1;
  const made = nounPhraseAt(text, tokens.slice(0, possessive ? at + 1 : head), start);
  const name = made?.phrase.name;
  if (made === undefined || name === undefined) return [];
  if (!possessive && (countryOf(name.text) !== undefined || isPlaceName(name.text))) return [];
  return isParty(made.phrase, 'of', RELATION_NOUNS[0] as RelationNouns) || possessive ? [made.phrase] : [];
}

function timeBehind(sentence: AnalysedSentence, next: number): TimeSpan | undefined {
  for (let at = next; at < sentence.tokens.length && at < next + 3; at += 1) {
    const token = sentence.tokens[at] as TaggedToken;
    if (token.tag === 'time') return sentence.spans.find((found) => found.start === token.start)?.time;
    if (token.tag !== 'prep' && token.text !== '(') return undefined;
  }
  return undefined;
}

/** "member and secretary of X", "owner and director of X": the first takes what the second is of. */
function shareOthers(found: readonly Relation[], tokens: readonly TaggedToken[]): Relation[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const relation = shared[i] as Relation;
    const after = shared[i + 1] as Relation;
    if (relation.others.length > 0 || after.others.length === 0) continue;
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

/** Who holds the first of a chain of posts. */
function holderOf(
  text: string,
  sentence: AnalysedSentence,
  relation: Relation,
  following: Relation | undefined,
): Holder | undefined {
  const { tokens } = sentence;
  const before = skipBack(tokens, overName(tokens, relation));
  const token = tokens[before];
  const clauseAt = (position: number): Clause => innermost(sentence, position);
  const start = tokens[relation.from]?.start ?? sentence.start;
  if (token !== undefined) {
    const clause = clauseOfVerb(sentence, token);
    if (token.tag === 'be' && clause !== undefined) return bySubject(clause);
    if (clause !== undefined && clause.verb !== undefined) {
      const { lemma } = clause.verb;
      if (SUBJECT_VERBS.has(lemma)) return bySubject(clause);
      if (GIVEN_VERBS.has(lemma)) return byGiving(clause, relation);
      if (CARRYING_VERBS.has(lemma) && carried(tokens, before, relation.from)) return bySubject(clause);
    }
    if (
      token.lower === 'as' ||
      ((token.lower === 'for' || token.tag === 'to') && carried(tokens, before, relation.from))
    )
      return byAs(sentence, before, relation);
    const beside = besideName(text, tokens, before, relation);
    if (beside !== undefined)
      return {
        group: asGroup(beside),
        topic: false,
        certainty: GIVEN,
        clause: clauseAt(start),
        inPassing: true,
      };
  }
  const copular = token === undefined ? undefined : byCopulaBefore(sentence, before, start);
  if (copular !== undefined) return copular;
  const named = namedBehind(text, tokens, relation);
  if (named !== undefined)
    return {
      group: asGroup(named),
      topic: false,
      certainty: GIVEN,
      clause: clauseAt(start),
      inPassing: true,
    };
  if (startsFragment(sentence, relation, before) && following !== relation) {
    const clause = clauseAt(start);
    return { group: undefined, topic: true, certainty: GIVEN, clause, inPassing: false };
  }
  return undefined;
}

/** "X is the mother of Y and owner of Z": a further complement of the same copula. */
function byCopulaBefore(sentence: AnalysedSentence, at: number, start: number): Holder | undefined {
  const { tokens } = sentence;
  if (tokens[at]?.tag !== 'conj') return undefined;
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before] as TaggedToken;
    if (token.tag === 'be') {
      const clause = clauseOfVerb(sentence, token);
      return clause?.verb?.lemma === 'be' && clause.verb.start < start ? bySubject(clause) : undefined;
    }
    if (STOPS.has(token.tag) || token.text === ';') return undefined;
  }
  return undefined;
}

const STOPS: ReadonlySet<string> = new Set(['verb', 'participle', 'ing', 'rel', 'sub', 'modal', 'have', 'do', 'break']);

const CARRYING_VERBS = new Set(['hold', 'occupy', 'take', 'assume', 'fill', 'leave', 'resign', 'have']);

function carried(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (CARRIERS.has(singular(tokens[at]?.lower ?? ''))) return true;
  return false;
}

/** "the Children's Rights Ombudsman of X": a name among the words of the post, where what it is of follows. */
function overName(tokens: readonly TaggedToken[], relation: Relation): number {
  const first = relation.others[0];
  if (first === undefined || first.start < (tokens[relation.head]?.start ?? 0)) return relation.from;
  let at = relation.from;
  while (at > 0 && ['name', 'poss', 'adj', 'noun', 'num'].includes(tokens[at - 1]?.tag ?? '')) at -= 1;
  return tokens[at - 1]?.tag === 'det' || tokens[at - 1]?.tag === 'be' ? at : relation.from;
}

/** Over articles, adverbs, times, "one of the", "the post of". */
function skipBack(tokens: readonly TaggedToken[], from: number): number {
  let at = from - 1;
  for (let steps = 0; at >= 0 && steps < 12; steps += 1) {
    const token = tokens[at] as TaggedToken;
    const next = tokens[at - 1];
    if (token.tag === 'det' || token.tag === 'adv' || token.tag === 'time' || token.tag === 'neg') at -= 1;
    else if (token.text === '‘' || token.text === '“' || token.text === '"') at -= 1;
    else if (token.lower === 'of' && next !== undefined && CARRIERS.has(singular(next.lower))) at -= 2;
    else if (token.tag === 'adj' && (next?.tag === 'det' || next?.tag === 'adj')) at -= 1;
    else if (token.lower === 'both') at -= 1;
    else break;
  }
  return at;
}

function clauseOfVerb(sentence: AnalysedSentence, token: TaggedToken): Clause | undefined {
  return sentence.clauses.find(
    ({ verb }) => verb !== undefined && token.start >= verb.start && token.end <= verb.end,
  );
}

function bySubject(clause: Clause): Holder | undefined {
  const certainty = certaintyOf(clause);
  if (
    clause.verb?.lemma === 'be' &&
    clause.subject !== undefined &&
    clause.start > 0 &&
    clause.subject.start > (clause.verb?.start ?? 0) &&
    !clause.sharedSubject
  )
    return undefined;
  return { group: clause.subject, topic: clause.subject === undefined, certainty, clause, inPassing: false };
}

/** "X was appointed director", "Y appointed X director". */
function byGiving(clause: Clause, relation: Relation): Holder | undefined {
  const certainty = certaintyOf(clause);
  if (clause.verb?.passive === true || clause.verb?.form === 'participle')
    return {
      group: clause.subject,
      topic: clause.subject === undefined,
      certainty,
      clause,
      inPassing: false,
    };
  const group = clause.objects.find((object) => object.end <= (relation.others[0]?.start ?? 0));
  return group === undefined ? undefined : { group, topic: false, certainty, clause, inPassing: false };
}

/** "As director of X, Y …", "served as director", "in his capacity as director of X he …". */
function byAs(sentence: AnalysedSentence, at: number, relation: Relation): Holder | undefined {
  const { tokens, clauses } = sentence;
  const as = tokens[at] as TaggedToken;
  let verb: Clause | undefined;
  for (const clause of clauses)
    if (
      clause.verb !== undefined &&
      clause.verb.end <= as.start &&
      (verb === undefined || clause.verb.end > (verb.verb?.end ?? 0))
    )
      verb = clause;
  const nearest = verb?.verb;
  if (verb !== undefined && nearest !== undefined) {
    if (GIVEN_VERBS.has(nearest.lemma)) return byGiving(verb, relation);
    if (SUBJECT_VERBS.has(nearest.lemma) || CARRYING_VERBS.has(nearest.lemma)) return bySubject(verb);
  }
  // Before the main verb it is told of the main subject.
  const main = clauses.find(
    (clause) => clause.kind === 'main' && clause.verb !== undefined && clause.subject !== undefined,
  );
  if (main?.subject === undefined) return undefined;
  const opens =
    at <= 1 || /^(?:capacity|role|position|work|job|function|post)s?$/u.test(tokens[at - 1]?.lower ?? '');
  if (!opens && nearest !== undefined) return undefined;
  return { group: main.subject, topic: false, certainty: GIVEN, clause: main, inPassing: true };
}

/** "X, director of Y": the name right before the comma or the bracket. */
function besideName(
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

function isOrganisationName(phrase: NounPhrase): boolean {
  const name = phrase.name?.text ?? '';
  return institutionOf(name) !== undefined || hasLegalForm(name);
}

/** "director X Y said", "Chairman of Z, X Y, said". */
function namedBehind(
  text: string,
  tokens: readonly TaggedToken[],
  relation: Relation,
): NounPhrase | undefined {
  const { next } = relation;
  const comma = tokens[next]?.text === ',';
  const at = comma ? next + 1 : next;
  if (tokens[at]?.tag !== 'name') return undefined;
  if (comma && relation.others.length === 0) return undefined;
  const made = nounPhraseAt(text, tokens, at);
  const name = made?.phrase.name?.text;
  if (made === undefined || name === undefined) return undefined;
  if (relation.nouns.person && isOrganisationName(made.phrase)) return undefined;
  if (countryOf(name) !== undefined || isPlaceName(name)) return undefined;
  if (comma) {
    const after = tokens[made.next];
    if (after !== undefined && after.text !== ',' && after.text !== '.') return undefined;
    if (!name.includes(' ')) return undefined;
  }
  return made.phrase;
}

/** A sentence that is nothing but a post: "Former Minister for Crafts. Member of the Council of X." */
function startsFragment(sentence: AnalysedSentence, relation: Relation, before: number): boolean {
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
  // With a verb of its own it is a subject like any other.
  const verb = sentence.clauses.find(
    (clause) =>
      clause.verb !== undefined &&
      clause.verb.start > start &&
      (clause.kind === 'main' || clause.kind === 'coordinate'),
  );
  return verb === undefined && !determined;
}

function innermost(sentence: AnalysedSentence, position: number): Clause {
  let best = sentence.clauses[0] as Clause;
  for (const clause of sentence.clauses)
    if (
      clause.start <= position &&
      position < clause.end &&
      clause.end - clause.start <= best.end - best.start
    )
      best = clause;
  return best;
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
  const first = others[0];
  const last = others.at(-1);
  if (first === undefined || last === undefined) return undefined;
  bag.add(nouns.other, { type: 'group', start: first.start, end: last.end, members: others });
  if (!bag.roles.has(nouns.other as RoleName)) return undefined;
  let topic: NounPhrase | undefined;
  if (holder.group === undefined) {
    topic = nounPhraseAt(text, tokens.slice(0, relation.head + 1), relation.from)?.phrase;
    if (topic === undefined) return undefined;
    bag.roles.set(nouns.holder as RoleName, [topic]);
  } else {
    const members = holder.group.members.filter(
      (member) => !others.includes(member) && !(member.start >= first.start && member.end <= last.end),
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
  };
}
