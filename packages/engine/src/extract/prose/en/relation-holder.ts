/** Who holds a post or a share: by the copula, a verb of appointing, "as", an apposition, or what the text is about. */
import { POST_CARRIERS, POST_SEEKERS, POST_VERBS } from '../../../data/lexicon/en/posts.ts';
import type { AnalysedSentence } from './analyse.ts';
import type { Clause } from './clause.ts';
import { singular } from './lexicon.ts';
import { certaintyOf, GIVEN } from './modality.ts';
import { nounGroupAt } from './noun-groups.ts';
import { asGroup, type NounGroup } from './phrases.ts';
import { besideName, namedBehind, startsFragment } from './relation-beside.ts';
import type { Holder, Relation } from './relation.ts';
import type { TaggedToken } from './tagged-token.ts';

/** Who holds the first of a chain of posts; within a chain the words right before are the post before. */
export function holderOf(
  text: string,
  sentence: AnalysedSentence,
  relation: Relation,
  chained = false,
): Holder | undefined {
  const { tokens } = sentence;
  // "As part of the X group, it …"
  if (tokens[relation.head]?.tag === 'prep') return ofMainSubject(sentence, relation);
  const inverse = byCopulaBehind(text, sentence, relation);
  if (inverse !== undefined) return inverse;
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
    if (token.lower === 'for' && SEEKERS.has(singular(tokens[before - 1]?.lower ?? ''))) return undefined;
    if (
      token.lower === 'as' ||
      (token.lower === 'in' && carried(tokens, before, relation.from)) ||
      ((token.lower === 'for' || token.lower === 'from' || token.tag === 'to') &&
        carried(tokens, before, relation.from))
    )
      return byAs(sentence, before, relation);
    const beside = chained ? undefined : besideName(text, tokens, before, relation);
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
      group: named,
      topic: false,
      certainty: GIVEN,
      clause: clauseAt(start),
      inPassing: true,
    };
  if (startsFragment(sentence, relation, before)) {
    const clause = clauseAt(start);
    return { group: undefined, topic: true, certainty: GIVEN, clause, inPassing: false };
  }
  return undefined;
}

/** The one that the nearest clause with a subject, at whose edge the words stand, is told of. */
function ofMainSubject({ clauses, tokens }: AnalysedSentence, relation: Relation): Holder | undefined {
  const start = tokens[relation.from]?.start ?? 0;
  const clause =
    clauses.findLast(
      ({ verb, subject }) => verb !== undefined && subject !== undefined && verb.end <= start,
    ) ?? clauses.find(({ verb, subject }) => verb !== undefined && subject !== undefined);
  const group = clause?.subject;
  if (clause === undefined || group === undefined) return undefined;
  return { group, topic: false, certainty: GIVEN, clause, inPassing: true };
}

const SUBJECT_VERBS: ReadonlySet<string> = new Set(POST_VERBS.subject);

const GIVEN_VERBS: ReadonlySet<string> = new Set(POST_VERBS.given);

const SEEKERS: ReadonlySet<string> = new Set(POST_SEEKERS);

const CARRIERS: ReadonlySet<string> = new Set(POST_CARRIERS);

/** "The majority shareholder of X is Y.", "Its subsidiaries include Y and Z." */
function byCopulaBehind(text: string, sentence: AnalysedSentence, relation: Relation): Holder | undefined {
  const { tokens } = sentence;
  const be = tokens[relation.next];
  if (be === undefined || relation.others.length === 0) return undefined;
  const including = be.tag === 'verb' && be.reading?.lemma === 'include';
  if (be.tag !== 'be' && !including) return undefined;
  const determined =
    ['det', 'poss', 'rel'].includes(tokens[relation.from - 1]?.tag ?? '') || relation.from === 0;
  const clause = clauseOfVerb(sentence, be);
  if (!determined || (clause?.verb?.lemma !== 'be' && !including) || clause === undefined) return undefined;
  const made = nounGroupAt(text, tokens, relation.next + 1);
  return made?.group.members.every((member) => member.name !== undefined) === true
    ? { group: made.group, topic: false, certainty: certaintyOf(clause), clause, inPassing: false }
    : undefined;
}

/** "X is the mother of Y and owner of Z": a further complement of the same copula. */
function byCopulaBefore(sentence: AnalysedSentence, at: number, start: number): Holder | undefined {
  const { tokens } = sentence;
  const comma = tokens[at]?.text === ',' && tokens[at - 1]?.tag !== 'name' && tokens[at - 1]?.text !== ')';
  if (tokens[at]?.tag !== 'conj' && !comma) return undefined;
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

const STOPS: ReadonlySet<string> = new Set([
  'verb',
  'participle',
  'ing',
  'rel',
  'sub',
  'modal',
  'have',
  'do',
  'break',
]);

const CARRYING_VERBS: ReadonlySet<string> = new Set(POST_VERBS.carrying);

function carried(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (CARRIERS.has(singular(tokens[at]?.lower ?? ''))) return true;
  return false;
}

/** "the Children's Rights Ombudsman of X": a name among the words of the post, where what it is of follows. */
function overName(tokens: readonly TaggedToken[], relation: Relation): number {
  const first = relation.others[0];
  if (first === undefined) return relation.from;
  // "a Norvik subsidiary", "Norvik's director": what it is of stands before it.
  if (first.start < (tokens[relation.head]?.start ?? 0)) {
    const at = tokens.findIndex((token) => token.start >= first.start);
    const beside =
      at >= 0 && at < relation.from && tokens.slice(at, relation.from).every(({ tag }) => NOMINAL.has(tag));
    return beside ? at : relation.from;
  }
  let at = relation.from;
  while (at > 0 && ['name', 'poss', 'adj', 'noun', 'num'].includes(tokens[at - 1]?.tag ?? '')) at -= 1;
  return tokens[at - 1]?.tag === 'det' || tokens[at - 1]?.tag === 'be' ? at : relation.from;
}

const NOMINAL: ReadonlySet<string> = new Set(['name', 'noun', 'adj', 'num', 'det', 'poss', 'pron']);

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
    else if (token.lower === 'both' || token.lower === 'former') at -= 1;
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
  const group = clause.kind === 'relative' ? (oneOfThem(clause) ?? clause.subject) : clause.subject;
  return { group, topic: group === undefined, certainty, clause, inPassing: false };
}

/** "X is one of the firms that form part of Y", "X, one of the firms that …": X is told of. */
function oneOfThem({ subject, parent }: Clause): NounGroup | undefined {
  const only = subject?.members[0];
  if (only === undefined || only.name !== undefined || only.groupOf?.toLowerCase() !== 'one')
    return undefined;
  if (parent?.verb?.lemma === 'be' && parent.objects.some(({ members }) => members.includes(only)))
    return parent.subject;
  const host = (parent === undefined ? [] : [...(parent.subject?.members ?? [])]).find(({ appositions }) =>
    appositions.some(({ members }) => members.includes(only)),
  );
  return host === undefined ? undefined : asGroup(host);
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
