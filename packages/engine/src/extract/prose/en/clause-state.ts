/** Where the clause builder stands: the open clause and what was seen last. */
import type { Clause, ClauseKind } from './clause.ts';
import type { NounGroup, NounPhrase } from './phrases.ts';
import type { TaggedToken } from './tagged-token.ts';

export interface State {
  readonly clauses: Clause[];
  current: Clause;
  /** The last noun group seen with nothing but marks since; what a relative or participle hangs on. */
  lastGroup: NounGroup | undefined;
  /** The group behind the last "of" that hangs on `lastGroup`. */
  lastInner: NounGroup | undefined;
  /** Whose the next noun group is: told of by "whose". */
  owner: NounPhrase | undefined;
  pendingPreposition: string | undefined;
  quoted: boolean;
  lastMark: string | undefined;
  /** The clauses there were, and whether the open one had its verb, where the quotation began. */
  quoteOpened?: { readonly clauses: number; readonly verb: boolean };
}

export function newClause(
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

export function open(
  state: State,
  kind: ClauseKind,
  parent: Clause | undefined,
  opener: string | undefined,
  start: number,
): Clause {
  const clause = newClause(kind, parent, opener, start, state.quoted);
  const before = state.clauses.at(-1);
  if (before !== undefined) clause.earlier = before;
  state.clauses.push(clause);
  state.current = clause;
  return clause;
}

export function touch(clause: Clause, token: TaggedToken): void {
  let c: Clause | undefined = clause;
  while (c !== undefined) {
    c.end = Math.max(c.end, token.end);
    c = c.parent;
  }
}

export function rootOf(clause: Clause): Clause {
  let c = clause;
  while (c.parent !== undefined) c = c.parent;
  return c;
}

export function closeTo(state: State, clause: Clause): void {
  state.current = clause;
}

/** A fresh main clause after a quotation or a semicolon, unless the present one is still empty. */
export function openNext(state: State, start: number): void {
  const root = rootOf(state.current);
  if (root.verb === undefined && root.subject === undefined) return;
  open(state, 'main', undefined, undefined, start);
  state.lastGroup = undefined;
}
