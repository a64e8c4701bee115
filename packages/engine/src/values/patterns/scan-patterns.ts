/**
 * Many patterns over one text: a tree of their beginnings says which could start at a place, and only those are compiled and
 * tried there. The matches are those of a global search with each pattern alone.
 */
import { isFoldedWord } from './fold-text.ts';
import { foldedSource } from './folded-pattern.ts';
import type { Prefixes } from './pattern-prefixes.ts';

/** A pattern with what its matches begin with. */
export interface ScannedPattern {
  readonly source: string;
  readonly prefixes: Prefixes;
  /** Whether a match may begin right behind a letter, a number or `_`. */
  readonly open: boolean;
  /** Whether the places of its groups are asked for. */
  readonly places?: boolean;
}

interface Branch {
  readonly next: Map<number, Branch>;
  /** Patterns that could be at hand once the way here was read. */
  readonly ends: number[];
}

/** The patterns with the tree of their beginnings. */
export interface PatternIndex {
  readonly patterns: readonly ScannedPattern[];
  readonly expressions: (RegExp | undefined)[];
  /** By the code of a first character: 1 where a bounded pattern begins so, 2 where an open one does. */
  readonly firsts: Uint8Array;
  readonly bounded: Branch;
  readonly open: Branch;
}

const BOUNDED = 1;
const OPEN = 2;
const BLANK = 0x20;
const ZERO = 0x30;

/** The patterns made ready; none is compiled yet. Throws for a pattern that could begin with anything. */
export function indexPatterns(patterns: readonly ScannedPattern[]): PatternIndex {
  const index: PatternIndex = {
    patterns,
    expressions: [],
    firsts: new Uint8Array(0x1_00_00),
    bounded: { next: new Map(), ends: [] },
    open: { next: new Map(), ends: [] },
  };
  for (const [at, { source, prefixes, open }] of patterns.entries())
    for (const text of prefixes.keys()) {
      if (text === '') throw new TypeError(`A match of this pattern could begin with anything: ${source}`);
      grow(open ? index.open : index.bounded, text, at);
      markFirst(index.firsts, text.charCodeAt(0), open ? OPEN : BOUNDED);
    }
  return index;
}

function grow(root: Branch, text: string, pattern: number): void {
  let branch = root;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let next = branch.next.get(code);
    if (next === undefined) {
      next = { next: new Map(), ends: [] };
      branch.next.set(code, next);
    }
    branch = next;
  }
  branch.ends.push(pattern);
}

function markFirst(firsts: Uint8Array, code: number, kind: number): void {
  const codes = code === BLANK ? BLANKS : code === ZERO ? DIGITS : [code];
  for (const one of codes) firsts[one] = (firsts[one] ?? 0) | kind;
}

const DIGITS = [...'0123456789'].map((digit) => digit.charCodeAt(0));
/** The code units that `\s` takes. */
const BLANKS: readonly number[] = Array.from({ length: 0x1_00_00 }, (_, code) => code).filter((code) =>
  /\s/u.test(String.fromCharCode(code)),
);
const IS_BLANK = new Uint8Array(0x1_00_00);
for (const code of BLANKS) IS_BLANK[code] = 1;

/** Calls `visit` with every match in folded text, by place, and by the order of the patterns where places are the same. */
export function scanPatterns(
  index: PatternIndex,
  folded: string,
  visit: (pattern: number, match: RegExpExecArray) => void,
): void {
  const { firsts, bounded, open } = index;
  const ends = new Map<number, number>();
  let within = false;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    const kind = firsts[code] ?? 0;
    if (kind !== 0 && (!within || (kind & OPEN) !== 0)) {
      const tried: number[] = [];
      if ((kind & OPEN) !== 0) follow(open, folded, at, tried);
      if (!within && (kind & BOUNDED) !== 0) follow(bounded, folded, at, tried);
      if (tried.length > 1) tried.sort((a, b) => a - b);
      let last = -1;
      for (const pattern of tried) {
        if (pattern === last || at < (ends.get(pattern) ?? 0)) continue;
        last = pattern;
        const match = matchAt(index, pattern, folded, at);
        if (match === null || match[0] === '') continue;
        ends.set(pattern, at + match[0].length);
        visit(pattern, match);
      }
    }
    within = isFoldedWord(code);
  }
}

function follow(root: Branch, folded: string, from: number, tried: number[]): void {
  let branch: Branch | undefined = root;
  let at = from;
  while (branch !== undefined && at < folded.length) {
    const code = folded.charCodeAt(at);
    at += 1;
    if (IS_BLANK[code] === 1) {
      while (IS_BLANK[folded.charCodeAt(at)] === 1) at += 1;
      branch = branch.next.get(BLANK);
    } else branch = branch.next.get(code > 0x2f && code < 0x3a ? ZERO : code);
    if (branch !== undefined && branch.ends.length > 0) tried.push(...branch.ends);
  }
}

function matchAt(index: PatternIndex, pattern: number, folded: string, at: number): RegExpExecArray | null {
  let expression = index.expressions[pattern];
  if (expression === undefined) {
    const { source, places = false } = index.patterns[pattern] ?? { source: '(?!)' };
    expression = new RegExp(foldedSource(source), places ? 'dy' : 'y');
    index.expressions[pattern] = expression;
  }
  expression.lastIndex = at;
  return expression.exec(folded);
}
