/** Where a noun group goes: subject, object, behind a preposition, or beside the group before as its apposition. */
import { describedBefore, innerIsTold, isApposition, namesSeveral, namesSubject } from './appositions.ts';
import { open, rootOf, type State, touch } from './clause-state.ts';
import { nounGroupAt } from './noun-groups.ts';
import { COMPLEMENT_TAKERS } from './complement-takers.ts';
import { asGroup, type NounGroup } from './phrases.ts';
import type { TaggedToken } from './tagged-token.ts';

export function stepPreposition(tokens: readonly TaggedToken[], at: number, state: State): number {
  const token = tokens[at] as TaggedToken;
  const next = tokens[at + 1];
  state.pendingPreposition = token.lower;
  if (next?.tag === 'time') return at + 1;
  return at + 1;
}

export function stepNoun(text: string, tokens: readonly TaggedToken[], at: number, state: State): number {
  const { verb } = state.current;
  const saysNext = verb === undefined || (COMPLEMENT_TAKERS.has(verb.lemma) && state.lastGroup === undefined);
  const made = nounGroupAt(text, tokens, at, !saysNext);
  if (made === undefined) return at + 1;
  const { group, next } = made;
  const owned = group.members[0];
  if (state.owner !== undefined && owned !== undefined) owned.possessor ??= state.owner;
  state.owner = undefined;
  touch(state.current, tokens[next - 1] as TaggedToken);
  const preposition = state.pendingPreposition;
  state.pendingPreposition = undefined;
  const gapped =
    preposition === undefined ? undefined : gappedObject(preposition, group, tokens[next], state);
  if (gapped !== undefined && preposition !== undefined) {
    const { current } = state;
    attachPhrase(preposition, gapped.first, state);
    const clause = open(state, 'coordinate', current.parent ?? current, undefined, gapped.last.start);
    clause.subject = current.subject;
    clause.sharedSubject = true;
    clause.verb = current.verb;
    clause.objects.push(gapped.last);
    state.lastGroup = gapped.last;
    state.lastInner = undefined;
    state.lastMark = undefined;
    return next;
  }
  if (preposition !== undefined) {
    attachPhrase(preposition, group, state);
    state.lastMark = undefined;
    return next;
  }
  if (tokens[at - 1]?.lower === 'namely' && namesSeveral(group, state)) return next;
  const called = namesSubject(group, state);
  if (called !== undefined) {
    state.lastGroup = asGroup(called);
    state.lastInner = undefined;
    state.lastMark = undefined;
    return next;
  }
  // What follows a bracket hangs on the words before it.
  const bracketed = state.lastMark === '(' && state.lastGroup !== undefined && tokens[next]?.text === ')';
  placeGroup(group, state, tokens, next);
  if (!bracketed) {
    state.lastGroup = group;
    state.lastInner = undefined;
  }
  state.lastMark = undefined;
  return next;
}

/** "urea from X and coal from Y": the second thing, with the verb left out. */
function gappedObject(
  preposition: string,
  group: NounGroup,
  behind: TaggedToken | undefined,
  { current }: State,
): { first: NounGroup; last: NounGroup } | undefined {
  const [first, last, more] = group.members;
  if (first === undefined || last === undefined || more !== undefined) return undefined;
  if ((preposition !== 'from' && preposition !== 'to') || behind?.lower !== preposition) return undefined;
  if (current.verb === undefined || current.verb.passive || current.objects.length !== 1) return undefined;
  if (first.kind === 'goods' || last.kind !== 'goods' || last.name !== undefined) return undefined;
  return {
    first: { ...group, end: first.end, members: [first] },
    last: { ...group, start: last.start, members: [last] },
  };
}

function attachPhrase(preposition: string, group: NounGroup, state: State): void {
  // "the delivery of drones to X": "to X" hangs on the delivery; "the board of directors of X": "of X" on the directors.
  const chained = preposition === 'of' && state.lastInner !== undefined ? state.lastInner : state.lastGroup;
  const behind = chained?.members.at(-1);
  behind?.attached.push({ preposition, group });
  state.current.phrases.push({ preposition, group, behind });
  if (preposition !== 'of' && preposition !== 'including' && preposition !== 'such as') {
    state.lastGroup = group;
    state.lastInner = undefined;
  } else if (state.lastGroup === undefined) state.lastGroup = group;
  else if (preposition === 'of') {
    widen(state.lastGroup, group);
    state.lastInner = group;
  }
}

/** Keeps the outer group as the thing that was last named, though its end moves on. */
function widen(outer: NounGroup, inner: NounGroup): NounGroup {
  (outer as { end: number }).end = Math.max(outer.end, inner.end);
  return outer;
}

function placeGroup(group: NounGroup, state: State, tokens: readonly TaggedToken[], next: number): void {
  const { current } = state;
  const mark = state.lastMark;
  if (beginsAnew(group, state, tokens[next])) {
    const told = current.kind === 'complement';
    open(state, told ? 'complement' : 'main', told ? current.parent : undefined, undefined, group.start);
    state.current.subject = group;
    return;
  }
  // A short name in brackets belongs to the words right before it.
  const before =
    mark === '(' || innerIsTold(group, mark, state) ? (state.lastInner ?? state.lastGroup) : state.lastGroup;
  const previous = before?.members.at(-1);
  if (previous !== undefined && before !== undefined && isApposition(before, group, mark, tokens, next)) {
    previous.appositions.push(group);
    return;
  }
  const placed = describedBefore(group, state, tokens, next);
  if (placed !== undefined) {
    placed.appositions.push(group);
    return;
  }
  if (remarks(group, mark, tokens[next])) return;
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

/** "… posted in Kordan and he is a member": a pronoun before a finite verb is the subject of the next clause. */
function beginsAnew(group: NounGroup, state: State, after: TaggedToken | undefined): boolean {
  const only = group.members[0];
  if (state.lastMark !== 'and' && state.lastMark !== 'but') return false;
  if (group.members.length !== 1 || only === undefined || !NOMINATIVE.has(only.head.lower)) return false;
  const whole = state.current.kind === 'complement' ? state.current : rootOf(state.current);
  return whole.verb !== undefined && after !== undefined && FINITE.has(after.tag);
}

const NOMINATIVE = new Set(['he', 'she', 'it', 'they', 'we', 'i']);
const FINITE: ReadonlySet<string> = new Set(['be', 'have', 'do', 'modal', 'verb']);

const REMARKS = new Set(
  'claim allegation accusation charge assertion figure move decision step development practice fact trend deal sum number amount suggestion statement'.split(
    ' ',
  ),
);

/** "…, a claim that X denies": a remark on all that was said, and no object. */
function remarks(group: NounGroup, mark: string | undefined, next: TaggedToken | undefined): boolean {
  const first = group.members[0];
  return (
    (mark === ',' || mark === '–' || mark === '—') &&
    group.members.length === 1 &&
    first?.name === undefined &&
    REMARKS.has(first?.lemma ?? '') &&
    (first?.tokens[0]?.lower === 'a' || first?.tokens[0]?.lower === 'an') &&
    (next?.tag === 'rel' || next?.tag === 'sub')
  );
}
