/**
 * Clauses: one pass from left to right that hangs noun groups, prepositional phrases, times and verbs on main clauses,
 * complements ("said that …"), relatives, participles and infinitives. It never fails: words it cannot place are left out.
 */
import { stepNoun, stepPreposition } from './clause-nouns.ts';
import { closeTo, newClause, open, openNext, rootOf, type State, touch } from './clause-state.ts';
import { stepTo, stepVerb } from './clause-verbs.ts';
import type { Clause, FoundTime } from './clause.ts';
import { isJudged, saysAnew } from './clause-signs.ts';
import { COMPLEMENT_TAKERS } from './complement-takers.ts';
import { nounGroupAt } from './noun-groups.ts';
import type { NounGroup } from './phrases.ts';
import type { TaggedToken } from './tagged-token.ts';
import { toldOf } from './told-of.ts';

export interface ClauseInput {
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  readonly times: readonly FoundTime[];
  /** Whether the sentence begins inside quotation marks. */
  readonly quoted?: boolean;
}

/** The clauses of one sentence, in order of their beginnings. */
export function buildClauses(input: ClauseInput): Clause[] {
  const { text, tokens } = input;
  const root = newClause(
    'main',
    undefined,
    undefined,
    tokens[0]?.start ?? 0,
    input.quoted === true || opensQuoted(tokens[0]),
  );
  const state: State = {
    clauses: [root],
    current: root,
    lastGroup: undefined,
    lastInner: undefined,
    owner: undefined,
    pendingPreposition: undefined,
    quoted: input.quoted === true,
    lastMark: undefined,
  };
  let at = 0;
  while (at < tokens.length) at = step(text, tokens, at, state, input.times);
  for (const clause of state.clauses) invertSaying(clause);
  shareLater(state.clauses);
  const end = Math.max(0, ...tokens.map((token) => token.end));
  for (const clause of state.clauses) clause.end = Math.max(clause.end, clause === root ? end : clause.end);
  return state.clauses;
}

/** "By supplying arms to Y, X …": who the main clause tells of does what stands before it. */
function shareLater(clauses: readonly Clause[]): void {
  const main = clauses.find(
    ({ kind, verb, subject }) => kind === 'main' && verb !== undefined && subject !== undefined,
  );
  if (main?.subject === undefined) return;
  for (const clause of clauses) {
    if (clause.start >= main.subject.start) return;
    const loose =
      clause.kind === 'gerund' ||
      clause.kind === 'participle' ||
      // "Being part of X, Y …"
      (clause.kind === 'main' && clause.verb?.lemma === 'be' && clause.verb.form !== 'finite');
    if (loose && clause.subject === undefined) {
      clause.subject = main.subject;
      clause.sharedSubject = true;
    }
  }
}

function opensQuoted(token: TaggedToken | undefined): boolean {
  return token?.tag === 'mark' && /["“«]/u.test(token.text);
}

/** ", said X": who stands behind the verb of saying is its subject. */
function invertSaying(clause: Clause): void {
  if (clause.kind !== 'main' || clause.parent !== undefined || clause.subject !== undefined) return;
  if (clause.verb === undefined || clause.verb.form !== 'finite' || !COMPLEMENT_TAKERS.has(clause.verb.lemma))
    return;
  const subject = clause.objects.shift();
  if (subject !== undefined) clause.subject = subject;
}

/** "…, not to Y", "…, not Y": what is set against the words before it is no part of what is told. */
function contrastEnd(text: string, tokens: readonly TaggedToken[], at: number): number | undefined {
  if (tokens[at]?.tag !== 'neg' || tokens[at]?.lower !== 'not' || tokens[at - 1]?.text !== ',')
    return undefined;
  const next = tokens[at + 1];
  const preposition = next?.tag === 'prep' || next?.tag === 'to';
  const made = nounGroupAt(text, tokens, preposition ? at + 2 : at + 1);
  return made === undefined || tokens[made.next]?.tag === 'verb' ? undefined : made.next;
}

function step(
  text: string,
  tokens: readonly TaggedToken[],
  at: number,
  state: State,
  times: readonly FoundTime[],
): number {
  const token = tokens[at] as TaggedToken;
  const { tag } = token;
  touch(state.current, token);
  if (tag === 'mark') return stepMark(token, state, at);
  if (tag === 'break') return stepBreak(token, state, at);
  if (tag === 'time') {
    const found = times.find((time) => time.start === token.start);
    if (found !== undefined) state.current.times.push(found);
    state.pendingPreposition = undefined;
    return at + 1;
  }
  if (tag === 'adv') {
    // "Perhaps: …" answers what was asked, and hedges nothing of what follows.
    if (tokens[at + 1]?.text !== ':') state.current.adverbs.push(token.lower);
    return at + 1;
  }
  if (tag === 'rel') return stepRelative(token, state, at);
  if (tag === 'sub') return stepSubordinator(token, state, at);
  const contrast = contrastEnd(text, tokens, at);
  if (contrast !== undefined) return contrast;
  if (tag === 'to') return stepTo(tokens, at, state);
  if (
    tag === 'modal' ||
    tag === 'be' ||
    tag === 'have' ||
    tag === 'do' ||
    tag === 'verb' ||
    tag === 'ing' ||
    tag === 'participle' ||
    tag === 'neg'
  )
    return stepVerb(tokens, at, state);
  if (tag === 'prep') return stepPreposition(tokens, at, state);
  if (tag === 'conj' && token.lower === 'but' && saysAnew(tokens, at)) openNext(state, token.end);
  if (tag === 'conj') {
    state.lastMark = token.lower;
    return at + 1;
  }
  return stepNoun(text, tokens, at, state);
}

/** Words of saying set apart are a clause of their own, outside quotation marks. */
function stepBreak(token: TaggedToken, state: State, at: number): number {
  state.quoted = false;
  state.pendingPreposition = undefined;
  state.lastMark = undefined;
  state.lastGroup = undefined;
  open(state, 'main', undefined, undefined, token.end);
  return at + 1;
}

function stepMark(token: TaggedToken, state: State, at: number): number {
  const mark = token.text;
  if (/["“”«»]/u.test(mark)) {
    const was = state.quoted;
    state.quoted = mark === '"' ? !was : mark === '“' || mark === '«';
    if (!was && state.quoted)
      state.quoteOpened = { clauses: state.clauses.length, verb: state.current.verb !== undefined };
    const opened = state.quoteOpened;
    // "selling “a handful of parts” to X": a few words without a verb are a part of their clause.
    if (
      was &&
      !state.quoted &&
      opened?.clauses === state.clauses.length &&
      opened.verb &&
      state.current.verb !== undefined
    ) {
      state.pendingPreposition = undefined;
      state.lastMark = undefined;
      return at + 1;
    }
    if (was && !state.quoted) closeTo(state, rootOf(state.current));
    if (was && !state.quoted) openNext(state, token.end);
    // Words before an opening mark go on into it: "the company “has never …”".
    if (was) state.lastGroup = undefined;
  }
  if (mark === ',' || mark === ';' || mark === ':' || mark === '–' || mark === '—') {
    if (mark === ',') closeFinished(state);
    if (mark === ';') closeTo(state, rootOf(state.current));
    if (mark === ';') openNext(state, token.end);
  }
  state.pendingPreposition = undefined;
  state.lastMark = mark;
  return at + 1;
}

/** A comma closes a relative or participle that has its verb; what comes next belongs to what encloses it. */
function closeFinished(state: State): void {
  for (let at = state.current; at.verb !== undefined && at.parent !== undefined; at = at.parent) {
    if (at.kind !== 'relative' && at.kind !== 'participle' && at.kind !== 'gerund') return;
    const waits = at.parent.verb === undefined;
    if (at.kind === 'relative' ? true : !waits && at.start > (at.parent.verb?.end ?? -1)) return;
    state.current = at.parent;
  }
}

/** "which owns X and which makes Y": both tell of the same. */
function sameAsBefore(relative: string, { current, lastMark }: State): NounGroup | undefined {
  if (lastMark !== 'and') return undefined;
  for (let at: Clause | undefined = current; at !== undefined && at.kind !== 'main'; at = at.parent)
    if (at.kind === 'relative' && at.opener === relative && at.sharedSubject) return at.subject;
  return undefined;
}

function stepRelative(token: TaggedToken, state: State, at: number): number {
  const counted = state.pendingPreposition === 'of' ? countedBefore(state) : undefined;
  const told =
    counted === undefined ? (sameAsBefore(token.lower, state) ?? toldOf(token.lower, state)) : counted.of;
  const clause = open(state, 'relative', state.current, token.lower, token.start);
  // "the firm from which they came": what is told of stands behind the preposition.
  if (state.pendingPreposition !== undefined && state.pendingPreposition !== 'of' && told !== undefined)
    clause.phrases.push({ preposition: state.pendingPreposition, group: told, behind: undefined });
  else if (token.lower === 'whose') state.owner = told?.members.at(-1);
  else {
    clause.subject = told;
    clause.sharedSubject = true;
  }
  if (token.lower === 'whose') state.lastGroup = undefined;
  state.lastMark = undefined;
  state.pendingPreposition = undefined;
  return at + 1;
}

/**
 * "two firms, neither of which …", "40 pumps, all of which …": the word that counts belongs to the relative, not to what stands before it.
 * Of "neither" and "none" nothing is told.
 */
function countedBefore(state: State): { readonly of: NounGroup | undefined } | undefined {
  const { current, lastGroup } = state;
  const word = lastGroup?.members.length === 1 ? lastGroup.members[0]?.head.lower : undefined;
  if (lastGroup === undefined || word === undefined || !COUNTING.has(word)) return undefined;
  const at = current.objects.indexOf(lastGroup);
  if (at < 0) return undefined;
  current.objects.splice(at, 1);
  if (NONE.has(word)) return { of: undefined };
  const before = [...current.objects, ...current.phrases.map(({ group }) => group)].filter(
    ({ start }) => start < lastGroup.start,
  );
  return { of: before.sort((a, b) => a.start - b.start).at(-1) };
}

const NONE = new Set(['neither', 'none']);
const COUNTING = new Set([
  ...NONE,
  'all',
  'both',
  'some',
  'most',
  'many',
  'few',
  'each',
  'one',
  'half',
  'several',
  'any',
]);

function stepSubordinator(token: TaggedToken, state: State, at: number): number {
  const complement =
    token.lower === 'that' ||
    token.lower === 'whether' ||
    token.lower === 'how' ||
    token.lower === 'what' ||
    token.lower === 'why';
  if (complement) {
    const host = complementHost(state.current);
    open(state, 'complement', host, token.lower, token.start);
  } else {
    const before = state.lastGroup;
    const clause = open(state, 'adverbial', state.current, token.lower, token.start);
    if (token.lower === 'where' && before !== undefined) clause.antecedent = before;
  }
  state.lastGroup = undefined;
  state.lastMark = undefined;
  return at + 1;
}

/** The nearest enclosing clause whose verb takes a complement. */
function complementHost(clause: Clause): Clause {
  let c: Clause | undefined = clause;
  while (c !== undefined) {
    if (c.verb !== undefined && (COMPLEMENT_TAKERS.has(c.verb.lemma) || isJudged(c))) return c;
    c = c.parent;
  }
  return clause;
}
