/**
 * Clauses: one pass from left to right that hangs noun groups, prepositional phrases, times and verbs on main clauses,
 * complements ("said that …"), relatives, participles and infinitives. It never fails: words it cannot place are left out.
 */
import type { TimeSpan } from '../../../values/index.ts';
import { type NounGroup, type NounPhrase, nounPhraseAt, type VerbGroup, verbGroupAt } from './phrases.ts';
import type { TaggedToken } from './tag.ts';

/** A time found in the sentence. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly time: TimeSpan;
}

export type ClauseKind =
  | 'main'
  | 'complement'
  | 'relative'
  | 'participle'
  | 'infinitive'
  | 'adverbial'
  | 'gerund'
  | 'coordinate';

export interface PrepositionalPhrase {
  readonly preposition: string;
  readonly group: NounGroup;
  /** The noun phrase it stands right behind, if any. */
  readonly behind: NounPhrase | undefined;
}

export interface Clause {
  readonly kind: ClauseKind;
  readonly parent: Clause | undefined;
  verb: VerbGroup | undefined;
  subject: NounGroup | undefined;
  /** True where the subject is taken over from another clause. */
  sharedSubject: boolean;
  readonly objects: NounGroup[];
  readonly phrases: PrepositionalPhrase[];
  readonly times: FoundTime[];
  readonly children: Clause[];
  /** "after", "while" …; the preposition before a gerund. */
  readonly opener: string | undefined;
  readonly adverbs: string[];
  start: number;
  end: number;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

export interface ClauseInput {
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  readonly times: readonly FoundTime[];
}

const COMPLEMENT_TAKERS = new Set(
  'say tell show report confirm state claim allege believe think suspect suggest indicate announce reveal add note explain deny admit acknowledge write find learn know insist warn estimate expect assume conclude mention disclose declare hear recall testify argue assert stress demonstrate prove agree understand determine imply read see accuse describe specify stipulate verify'.split(
    ' ',
  ),
);

interface State {
  readonly clauses: Clause[];
  current: Clause;
  /** The last noun group seen with nothing but marks since; what a relative or participle hangs on. */
  lastGroup: NounGroup | undefined;
  pendingPreposition: string | undefined;
  quoted: boolean;
  lastMark: string | undefined;
}

/** The clauses of one sentence, in order of their beginnings. */
export function buildClauses(input: ClauseInput): Clause[] {
  const { text, tokens } = input;
  const root = newClause('main', undefined, undefined, tokens[0]?.start ?? 0, false);
  const state: State = {
    clauses: [root],
    current: root,
    lastGroup: undefined,
    pendingPreposition: undefined,
    quoted: false,
    lastMark: undefined,
  };
  let at = 0;
  while (at < tokens.length) at = step(text, tokens, at, state, input.times);
  const end = tokens.at(-1)?.end ?? 0;
  for (const clause of state.clauses) clause.end = Math.max(clause.end, clause === root ? end : clause.end);
  return state.clauses;
}

function newClause(
  kind: ClauseKind,
  parent: Clause | undefined,
  opener: string | undefined,
  start: number,
  quoted: boolean,
): Clause {
  const clause: Clause = {
    kind,
    parent,
    verb: undefined,
    subject: undefined,
    sharedSubject: false,
    objects: [],
    phrases: [],
    times: [],
    children: [],
    opener,
    adverbs: [],
    start,
    end: start,
    quoted,
  };
  parent?.children.push(clause);
  return clause;
}

function open(
  state: State,
  kind: ClauseKind,
  parent: Clause | undefined,
  opener: string | undefined,
  start: number,
): Clause {
  const clause = newClause(kind, parent, opener, start, state.quoted);
  state.clauses.push(clause);
  state.current = clause;
  return clause;
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
  if (tag === 'time') {
    const found = times.find((time) => time.start === token.start);
    if (found !== undefined) state.current.times.push(found);
    state.pendingPreposition = undefined;
    return at + 1;
  }
  if (tag === 'adv') {
    state.current.adverbs.push(token.lower);
    return at + 1;
  }
  if (tag === 'rel') return stepRelative(token, state, at);
  if (tag === 'sub') return stepSubordinator(token, state, at);
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
  if (tag === 'conj') {
    state.lastMark = token.lower;
    return at + 1;
  }
  return stepNoun(text, tokens, at, state);
}

function touch(clause: Clause, token: TaggedToken): void {
  let c: Clause | undefined = clause;
  while (c !== undefined) {
    c.end = Math.max(c.end, token.end);
    c = c.parent;
  }
}

function stepMark(token: TaggedToken, state: State, at: number): number {
  const mark = token.text;
  if (/["“”«»]/u.test(mark)) {
    const was = state.quoted;
    state.quoted = mark === '"' ? !was : mark === '“' || mark === '«';
    if (was && !state.quoted) closeTo(state, rootOf(state.current));
    if (was && !state.quoted) openNext(state, token.end);
    state.lastGroup = undefined;
  }
  if (mark === ',' || mark === ';' || mark === ':' || mark === '–' || mark === '—') {
    // A comma closes a relative or participle that has its verb; what comes next belongs to what encloses it.
    while (
      (state.current.kind === 'relative' ||
        state.current.kind === 'participle' ||
        state.current.kind === 'gerund') &&
      state.current.verb !== undefined &&
      state.current.parent !== undefined &&
      mark === ','
    ) {
      if (state.current.kind !== 'relative' && state.current.parent.verb === undefined) {
        state.current = state.current.parent;
        continue;
      }
      if (state.current.kind === 'relative' || state.current.start > (state.current.parent.verb?.end ?? -1))
        break;
      state.current = state.current.parent;
    }
    if (mark === ';') closeTo(state, rootOf(state.current));
    if (mark === ';') openNext(state, token.end);
  }
  state.pendingPreposition = undefined;
  state.lastMark = mark;
  return at + 1;
}

function rootOf(clause: Clause): Clause {
  let c = clause;
  while (c.parent !== undefined) c = c.parent;
  return c;
}

function closeTo(state: State, clause: Clause): void {
  state.current = clause;
}

/** A fresh main clause after a quotation or a semicolon, unless the present one is still empty. */
function openNext(state: State, start: number): void {
  const root = rootOf(state.current);
  if (root.verb === undefined && root.subject === undefined) return;
  open(state, 'main', undefined, undefined, start);
  state.lastGroup = undefined;
}

function stepRelative(token: TaggedToken, state: State, at: number): number {
  const clause = open(state, 'relative', state.current, token.lower, token.start);
  clause.subject = state.lastGroup;
  clause.sharedSubject = true;
  state.lastMark = undefined;
  state.pendingPreposition = undefined;
  return at + 1;
}

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
  } else open(state, 'adverbial', state.current, token.lower, token.start);
  state.lastGroup = undefined;
  state.lastMark = undefined;
  return at + 1;
}

/** The nearest enclosing clause whose verb takes a complement. */
function complementHost(clause: Clause): Clause {
  let c: Clause | undefined = clause;
  while (c !== undefined) {
    if (c.verb !== undefined && COMPLEMENT_TAKERS.has(c.verb.lemma)) return c;
    c = c.parent;
  }
  return clause;
}

function stepTo(tokens: readonly TaggedToken[], at: number, state: State): number {
  const next = tokens[at + 1];
  if (
    next !== undefined &&
    (next.tag === 'verb' ||
      next.tag === 'be' ||
      next.tag === 'have' ||
      next.tag === 'adv' ||
      next.tag === 'neg')
  ) {
    const made = verbGroupAt(tokens, at);
    if (made !== undefined) {
      const host = state.current;
      const clause = open(state, 'infinitive', host, undefined, tokens[at]?.start ?? 0);
      clause.verb = made.group;
      // "trained staff to use them": the object does it; "visited X to assemble", "scheduled to depart": the subject does.
      const controller =
        host.verb !== undefined && OBJECT_CONTROL.has(host.verb.lemma) && !host.verb.passive
          ? host.objects.at(-1)
          : undefined;
      const dash =
        state.lastGroup !== undefined && (state.lastMark === '–' || state.lastMark === '—')
          ? state.lastGroup
          : undefined;
      clause.subject = made.group.passive
        ? (dash ?? host.objects.at(-1) ?? host.subject)
        : (controller ?? host.subject);
      clause.sharedSubject = true;
      touch(clause, tokens[made.next - 1] as TaggedToken);
      state.lastMark = undefined;
      return made.next;
    }
  }
  state.pendingPreposition = 'to';
  return at + 1;
}

const OBJECT_CONTROL = new Set([
  'train',
  'teach',
  'instruct',
  'ask',
  'tell',
  'help',
  'allow',
  'enable',
  'order',
  'invite',
  'urge',
  'require',
  'cause',
  'authorise',
  'authorize',
  'advise',
  'let',
  'hire',
  'recruit',
  'use',
]);

function stepVerb(tokens: readonly TaggedToken[], at: number, state: State): number {
  const made = verbGroupAt(tokens, at);
  if (made === undefined) return at + 1;
  const { group } = made;
  const start = tokens[at]?.start ?? 0;
  if (group.form === 'participle') reducedRelative(group, start, state);
  else if (group.form === 'ing') presentParticiple(group, start, state);
  else if (
    state.current.kind === 'infinitive' &&
    state.lastMark === 'and' &&
    group.form === 'finite' &&
    group.modal === undefined
  )
    coordinateInfinitive(group, start, state);
  else finiteVerb(group, start, state);
  if (group.form === 'finite') state.lastGroup = undefined;
  touch(state.current, tokens[made.next - 1] as TaggedToken);
  state.pendingPreposition = undefined;
  state.lastMark = undefined;
  return made.next;
}

/** "to assemble drones and train staff": the second verb is as infinitive as the first. */
function coordinateInfinitive(group: VerbGroup, start: number, state: State): void {
  const first = state.current;
  const clause = open(state, 'infinitive', first.parent, undefined, start);
  clause.subject = first.subject;
  clause.sharedSubject = true;
  clause.verb = { ...group, form: 'infinitive' };
}

function reducedRelative(group: VerbGroup, start: number, state: State): void {
  const coordinated = state.lastMark === 'and' && state.current.verb?.passive === true;
  const clause = open(
    state,
    coordinated ? 'coordinate' : 'participle',
    coordinated ? (state.current.parent ?? state.current) : state.current,
    undefined,
    start,
  );
  // After a comma and before the main verb it is the subject that is told of: "A letter from X to Y, seen by Z, showed".
  const loose =
    state.lastMark === ',' && clause.parent?.verb === undefined ? clause.parent?.subject : undefined;
  clause.subject = coordinated
    ? clause.parent?.subject
    : (loose ?? state.lastGroup ?? clause.parent?.subject);
  clause.sharedSubject = true;
  clause.verb = group;
}

function presentParticiple(group: VerbGroup, start: number, state: State): void {
  const preposition = state.pendingPreposition;
  const host = state.current;
  const clause = open(state, preposition === undefined ? 'participle' : 'gerund', host, preposition, start);
  const afterComma = state.lastMark === ',' || state.lastMark === 'and';
  const adjacent = !afterComma && state.lastGroup !== undefined && preposition === undefined;
  // "companies supplying X": the noun; "…, citing X" and "by supplying X": the subject of what encloses it.
  const adjacentIsObject =
    adjacent && host.verb !== undefined && state.lastGroup !== host.subject && USING.has(group.lemma);
  clause.subject = adjacent && !adjacentIsObject ? state.lastGroup : host.subject;
  clause.sharedSubject = true;
  clause.verb = group;
}

/** "was producing drones using parts": it is the maker that uses, and the drones that contain; the frame sorts it out. */
const USING = new Set(['use', 'include']);

function finiteVerb(group: VerbGroup, start: number, state: State): void {
  let clause = state.current;
  // A finite verb after a finished relative or participle belongs to the enclosing clause that still lacks one.
  while (
    clause.verb !== undefined &&
    clause.parent !== undefined &&
    (clause.kind === 'relative' ||
      clause.kind === 'participle' ||
      clause.kind === 'gerund' ||
      clause.kind === 'infinitive') &&
    !hasWaitingObject(clause)
  ) {
    clause = clause.parent;
  }
  if (
    clause.verb !== undefined &&
    clause.kind !== 'main' &&
    clause.parent?.verb === undefined &&
    clause.parent !== undefined
  )
    clause = clause.parent;
  if (clause.verb === undefined) {
    state.current = clause;
    clause.verb = group;
    return;
  }
  const waiting = clause.objects.at(-1);
  const direct =
    waiting !== undefined &&
    waiting === state.lastGroup &&
    state.lastMark !== 'and' &&
    state.lastMark !== 'or' &&
    state.lastMark !== 'but';
  if (direct && waiting !== undefined) {
    clause.objects.pop();
    const child = open(
      state,
      COMPLEMENT_TAKERS.has(clause.verb.lemma) ? 'complement' : 'main',
      COMPLEMENT_TAKERS.has(clause.verb.lemma) ? clause : undefined,
      undefined,
      waiting.start,
    );
    child.subject = waiting;
    child.verb = group;
    return;
  }
  const shared = open(state, 'coordinate', clause.parent ?? clause, undefined, start);
  shared.subject = clause.subject;
  shared.sharedSubject = true;
  shared.verb = group;
}

function hasWaitingObject(clause: Clause): boolean {
  return clause.objects.length > 1;
}

function stepPreposition(tokens: readonly TaggedToken[], at: number, state: State): number {
  const token = tokens[at] as TaggedToken;
  const next = tokens[at + 1];
  state.pendingPreposition = token.lower;
  if (next?.tag === 'time') return at + 1;
  return at + 1;
}

function stepNoun(text: string, tokens: readonly TaggedToken[], at: number, state: State): number {
  const made = nounGroupAt(text, tokens, at);
  if (made === undefined) return at + 1;
  const { group, next } = made;
  touch(state.current, tokens[next - 1] as TaggedToken);
  const preposition = state.pendingPreposition;
  state.pendingPreposition = undefined;
  if (preposition !== undefined) {
    attachPhrase(preposition, group, state);
    state.lastMark = undefined;
    return next;
  }
  placeGroup(group, state, tokens, next);
  state.lastGroup = group;
  state.lastMark = undefined;
  return next;
}

function attachPhrase(preposition: string, group: NounGroup, state: State): void {
  const behind = state.lastGroup?.members.at(-1);
  const deep = behind === undefined ? undefined : deepest(behind, preposition);
  deep?.attached.push({ preposition, group });
  state.current.phrases.push({ preposition, group, behind: deep });
  if (preposition !== 'of' && preposition !== 'including' && preposition !== 'such as')
    state.lastGroup = group;
  else if (state.lastGroup === undefined) state.lastGroup = group;
  else state.lastGroup = preposition === 'of' ? widen(state.lastGroup, group) : state.lastGroup;
}

/** "the delivery of drones to X": "to X" hangs on the delivery, not on the drones; "of" hangs on the nearest. */
function deepest(phrase: NounPhrase, _preposition: string): NounPhrase {
  return phrase;
}

/** Keeps the outer group as the thing that was last named, though its end moves on. */
function widen(outer: NounGroup, inner: NounGroup): NounGroup {
  (outer as { end: number }).end = Math.max(outer.end, inner.end);
  return outer;
}

function placeGroup(group: NounGroup, state: State, tokens: readonly TaggedToken[], next: number): void {
  const { current } = state;
  const previous = state.lastGroup?.members.at(-1);
  const mark = state.lastMark;
  if (
    previous !== undefined &&
    state.lastGroup !== undefined &&
    isApposition(state.lastGroup, group, mark, tokens, next)
  ) {
    previous.appositions.push(group);
    return;
  }
  if (current.verb === undefined) {
    if (current.subject === undefined || current.sharedSubject) {
      if (current.kind === 'relative' && current.sharedSubject) {
        // "which the company made": the antecedent is the object.
        if (current.subject !== undefined) current.objects.push(current.subject);
        current.sharedSubject = false;
      }
      current.subject = group;
    } else if (mark === ',') current.subject = group;
    return;
  }
  if (
    mark === ',' &&
    (current.kind === 'relative' || current.kind === 'participle' || current.kind === 'infinitive') &&
    current.parent !== undefined &&
    current.parent.verb === undefined
  ) {
    state.current = current.parent;
    return;
  }
  current.objects.push(group);
}

function isApposition(
  before: NounGroup,
  group: NounGroup,
  mark: string | undefined,
  tokens: readonly TaggedToken[],
  next: number,
): boolean {
  const last = before.members.at(-1);
  const first = group.members[0];
  if (last === undefined || first === undefined) return false;
  if (mark === '(') return true;
  if (
    (mark === '–' || mark === '—' || mark === ':') &&
    group.members.every((member) => member.name !== undefined || member.kind === 'goods')
  )
    return true;
  if (mark !== ',' || group.members.length > 1) return false;
  const closes =
    tokens[next] === undefined ||
    tokens[next]?.tag === 'mark' ||
    tokens[next]?.tag === 'rel' ||
    tokens[next]?.tag === 'prep';
  const described =
    first.name === undefined &&
    first.kind !== undefined &&
    first.kind !== 'abstract' &&
    first.kind !== 'event' &&
    (first.tokens[0]?.lower === 'a' || first.tokens[0]?.lower === 'an' || first.definite);
  const named =
    first.name !== undefined &&
    last.name === undefined &&
    (last.kind === 'company' || last.kind === 'person' || last.kind === 'body') &&
    !last.plural;
  return closes && ((last.name !== undefined && described) || named);
}

/** A noun group at `from`: phrases joined by commas and "and", with "a group of X" and shared heads taken together. */
export function nounGroupAt(
  text: string,
  tokens: readonly TaggedToken[],
  from: number,
): { group: NounGroup; next: number } | undefined {
  const first = grouped(text, tokens, from);
  if (first === undefined) return undefined;
  const members = [first.phrase];
  let next = first.next;
  let open: { members: NounPhrase[]; next: number } = { members: [], next };
  for (;;) {
    const joint = jointAt(tokens, next);
    if (joint === undefined) break;
    const more = grouped(text, tokens, joint.next);
    if (more === undefined || !fits(members[0], more.phrase)) break;
    if (joint.closing) {
      members.push(...open.members, more.phrase);
      next = more.next;
      open = { members: [], next };
      if (!(tokens[next]?.tag === 'conj')) break;
      continue;
    }
    open = { members: [...open.members, more.phrase], next: more.next };
    next = more.next;
  }
  next = open.members.length > 0 ? open.next - 0 : next;
  if (open.members.length > 0) {
    // Commas with no closing "and": no list after all.
    next = first.next;
    if (members.length > 1) next = tokens.findIndex((token) => token.start >= (members.at(-1)?.end ?? 0));
  }
  if (next < 0) next = tokens.length;
  const merged = shareHeads(members);
  return {
    group: { type: 'group', start: merged[0]?.start ?? 0, end: merged.at(-1)?.end ?? 0, members: merged },
    next,
  };
}

/** A comma (going on) or "and"/"or" with an optional comma before it (closing), followed by something nominal. */
function jointAt(tokens: readonly TaggedToken[], at: number): { next: number; closing: boolean } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.tag === 'conj' && token.lower !== 'but' && token.lower !== 'yet')
    return { next: at + 1, closing: true };
  if (token.tag === 'mark' && token.text === ',') {
    const after = tokens[at + 1];
    if (after?.tag === 'conj' && after.lower !== 'but' && after.lower !== 'yet')
      return { next: at + 2, closing: true };
    return { next: at + 1, closing: false };
  }
  return undefined;
}

function fits(first: NounPhrase | undefined, more: NounPhrase): boolean {
  if (first === undefined || more.pronoun || first.pronoun) return false;
  if (first.demonstrative && first.tokens.length === 1) return false;
  return true;
}

const GROUP_NOUNS = new Set([
  'group',
  'team',
  'delegation',
  'batch',
  'number',
  'set',
  'series',
  'shipment',
  'consignment',
  'lot',
  'pair',
  'dozens',
  'hundreds',
  'thousands',
  'dozen',
  'hundred',
  'thousand',
  'handful',
  'majority',
  'part',
  'total',
  'quantity',
  'tranche',
  'variety',
  'couple',
  'tens',
  'unit',
  'piece',
  'set',
  'load',
  'truckload',
  'some',
  'all',
  'most',
  'many',
  'several',
  'one',
  'two',
  'three',
  'both',
]);

/** One phrase, or "a group of X" folded into X. */
function grouped(
  text: string,
  tokens: readonly TaggedToken[],
  from: number,
): { phrase: NounPhrase; next: number } | undefined {
  const outer = nounPhraseAt(text, tokens, from);
  if (outer === undefined) return undefined;
  const head = outer.phrase.head.lower;
  const of = tokens[outer.next];
  if (of?.tag !== 'prep' || of.lower !== 'of' || outer.phrase.name !== undefined) return outer;
  if (!(GROUP_NOUNS.has(head) || GROUP_NOUNS.has(outer.phrase.lemma))) return outer;
  const inner = grouped(text, tokens, outer.next + 1);
  if (inner === undefined || (inner.phrase.pronoun && inner.phrase.lemma === 'it')) return outer;
  return {
    phrase: {
      ...inner.phrase,
      start: outer.phrase.start,
      definite: outer.phrase.definite,
      demonstrative: outer.phrase.demonstrative,
      groupOf: text.slice(outer.phrase.start, outer.phrase.end),
      tokens: [...outer.phrase.tokens, ...inner.phrase.tokens],
    },
    next: inner.next,
  };
}

/** "strike and reconnaissance drones" is one phrase; "A140 and A900 attack drones" are two with one head. */
function shareHeads(members: readonly NounPhrase[]): NounPhrase[] {
  const last = members.at(-1);
  const first = members[0];
  if (members.length < 2 || last === undefined || first === undefined || last.kind !== 'goods')
    return [...members];
  const bare = members
    .slice(0, -1)
    .every(
      (member) =>
        member.name === undefined &&
        member.kind !== 'goods' &&
        member.kind !== 'person' &&
        member.kind !== 'company' &&
        !member.definite &&
        !member.plural,
    );
  if (!bare) return [...members];
  return [
    {
      ...last,
      start: first.start,
      tokens: members.flatMap((member) => member.tokens),
      modifiers: members.flatMap((member) => [
        ...member.modifiers,
        ...(member === last ? [] : [member.lemma]),
      ]),
      definite: first.definite,
    },
  ];
}
