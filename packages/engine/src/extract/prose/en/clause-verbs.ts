/** What a verb group does to the clauses: fills the open one, or opens a participle, an infinitive, a coordinate. */
import { open, type State, touch } from './clause-state.ts';
import type { Clause } from './clause.ts';
import { COMPLEMENT_TAKERS } from './complement-takers.ts';
import type { NounGroup, VerbGroup } from './phrases.ts';
import type { TaggedToken } from './tagged-token.ts';
import { verbGroupAt } from './verb-groups.ts';

export function stepTo(tokens: readonly TaggedToken[], at: number, state: State): number {
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

export function stepVerb(tokens: readonly TaggedToken[], at: number, state: State): number {
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
  state.lastGroup = undefined;
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
  // "accuse X of having sold": X is who sold.
  const accused =
    preposition !== undefined && host.verb?.passive === false && ACCUSING.has(host.verb.lemma)
      ? host.objects[0]
      : undefined;
  clause.subject = accused ?? (adjacent && !adjacentIsObject ? state.lastGroup : host.subject);
  clause.sharedSubject = true;
  clause.verb = group;
}

const ACCUSING = new Set(['accuse', 'suspect', 'convict', 'charge', 'blame', 'acquit']);

/** "was producing drones using parts": it is the maker that uses, and the drones that contain; the frame sorts it out. */
const USING = new Set(['use', 'include']);

function finiteVerb(group: VerbGroup, start: number, state: State): void {
  if (takesWaitingAsSubject(group, state, state.current)) return;
  const inside = joinedRelative(group, state);
  if (inside !== undefined) {
    const joined = open(state, 'coordinate', inside.parent ?? inside, undefined, start);
    joined.subject = inside.subject;
    joined.sharedSubject = true;
    joined.verb = group;
    return;
  }
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
  if (waitingSubject(group, state, clause)) return;
  const shared = open(state, siblingKind(clause), clause.parent ?? clause, undefined, start);
  shared.subject = clause.subject;
  shared.sharedSubject = true;
  shared.verb = group;
}

/** "… manages X, which makes pumps and sells them": joined to the verb of the relative, the main clause having its own. */
function joinedRelative(group: VerbGroup, { current, lastMark, lastGroup }: State): Clause | undefined {
  if (lastMark !== 'and' || group.form !== 'finite' || group.modal !== undefined || lastGroup === undefined)
    return undefined;
  for (let at: Clause | undefined = current; at !== undefined && at.kind !== 'main'; at = at.parent)
    if (at.kind === 'relative' && at.sharedSubject && at.verb !== undefined)
      return at.parent?.verb !== undefined && at.subject !== undefined && at.verb.form === 'finite'
        ? at
        : undefined;
  return undefined;
}

/** "said it had …": the object just read is the subject of what is said, however deep the saying stands. */
function takesWaitingAsSubject(group: VerbGroup, state: State, clause: Clause): boolean {
  return (
    clause.verb !== undefined &&
    COMPLEMENT_TAKERS.has(clause.verb.lemma) &&
    // "documents seen by X and two officials say": who sees tells nothing.
    !(clause.kind === 'participle' && clause.verb.passive && clause.parent?.verb === undefined) &&
    waitingSubject(group, state, clause)
  );
}

/** The object just read becomes the subject of this verb; of "X and Y" only Y does, where nothing was said of saying. */
function waitingSubject(group: VerbGroup, state: State, clause: Clause): boolean {
  splitJoined(state, clause);
  const waiting = clause.objects.at(-1);
  if (waiting === undefined || waiting !== state.lastGroup || JOINING.has(state.lastMark ?? '')) return false;
  const says = clause.verb !== undefined && COMPLEMENT_TAKERS.has(clause.verb.lemma);
  clause.objects.pop();
  let subject = waiting;
  const last = waiting.members.at(-1);
  if (!says && last !== undefined && waiting.members.length > 1) {
    const left = waiting.members.slice(0, -1);
    clause.objects.push({ ...waiting, end: left.at(-1)?.end ?? waiting.end, members: left });
    subject = { ...waiting, start: last.start, members: [last] };
  }
  const inside = clause.kind === 'complement' && clause.parent !== undefined;
  const child = says
    ? open(state, 'complement', clause, undefined, subject.start)
    : open(
        state,
        inside ? 'complement' : 'main',
        inside ? clause.parent : undefined,
        undefined,
        subject.start,
      );
  child.subject = subject;
  child.verb = group;
  return true;
}

/** "… for comment and X could not be reached": the X joined to what stands behind the preposition opens the next clause. */
function splitJoined(state: State, clause: Clause): void {
  const at = clause.phrases.findIndex(({ group }) => group === state.lastGroup);
  const phrase = clause.phrases[at];
  const last = phrase?.group.members.at(-1);
  if (phrase === undefined || last === undefined || phrase.group.members.length < 2) return;
  const left = phrase.group.members.slice(0, -1);
  clause.phrases[at] = {
    ...phrase,
    group: { ...phrase.group, end: left.at(-1)?.end ?? phrase.group.end, members: left },
  };
  const own: NounGroup = { type: 'group', start: last.start, end: last.end, members: [last] };
  clause.objects.push(own);
  state.lastGroup = own;
}

const JOINING = new Set(['and', 'or', 'but']);

/** A verb joined to one that is told by somebody is told by the same. */
function siblingKind(clause: Clause): Clause['kind'] {
  return clause.kind === 'complement' ? 'complement' : 'coordinate';
}

function hasWaitingObject(clause: Clause): boolean {
  return clause.objects.length > 1;
}
