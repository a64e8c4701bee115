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

/** The patterns with the tree of their beginnings, its branches numbered. */
export interface PatternIndex {
  readonly patterns: readonly ScannedPattern[];
  readonly expressions: (RegExp | undefined)[];
  /** By code unit: the letter of the tree's alphabet, 0 for none. A digit is `0`, white space a blank. */
  readonly letters: Uint16Array;
  /** How many letters there are, 0 among them. */
  readonly width: number;
  /** By branch and letter: the branch behind, 0 for none. */
  readonly next: Uint16Array;
  /** By branch: the patterns, in their order, that could be at hand once the way there was read. */
  readonly tried: readonly (readonly number[])[];
  /** Whether any pattern is open. */
  readonly hasOpen: boolean;
}

/** The branch that bounded patterns grow from, and that of open ones. */
const BOUNDED = 1;
const OPEN = 2;
const NONE: readonly number[] = [];
const BLANK = ' ';
const ZERO = '0';
/** As many branches as a number of `next` can name. */
const MOST_BRANCHES = 0xffff;

/** The code units that `\s` takes. */
const BLANKS: readonly number[] = [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006,
  0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
];

/** The patterns made ready; none is compiled yet. Throws for a pattern that could begin with anything. */
export function indexPatterns(patterns: readonly ScannedPattern[]): PatternIndex {
  const ways = patterns.flatMap(({ source, prefixes, open }, pattern) => {
    if (prefixes.has('')) throw new TypeError(`A match of this pattern could begin with anything: ${source}`);
    return [...prefixes.keys()].map((text) => ({ text, pattern, root: open ? OPEN : BOUNDED }));
  });
  const { letters, width } = alphabetOf(ways.map(({ text }) => text));
  const ends: number[][] = [[], [], []];
  const parents: number[] = [0, 0, 0];
  const most = ends.length + ways.reduce((sum, { text }) => sum + text.length, 0);
  if (most > MOST_BRANCHES) throw new TypeError('The patterns have too many beginnings');
  const next = new Uint16Array(most * width);
  for (const { text, pattern, root } of ways) {
    let branch = root;
    for (let at = 0; at < text.length; at += 1) {
      const way = branch * width + (letters[text.charCodeAt(at)] ?? 0);
      if (next[way] === 0) {
        next[way] = ends.length;
        parents.push(branch);
        ends.push([]);
      }
      branch = next[way] ?? 0;
    }
    ends[branch]?.push(pattern);
  }
  return {
    patterns,
    expressions: [],
    letters,
    width,
    next: next.slice(0, ends.length * width),
    tried: triedOnTheWay(parents, ends),
    hasOpen: patterns.some(({ open }) => open),
  };
}

function alphabetOf(texts: readonly string[]): { readonly letters: Uint16Array; readonly width: number } {
  const letters = new Uint16Array(0x1_00_00);
  let width = 1;
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (letters[code] === 0) {
        letters[code] = width;
        width += 1;
      }
    }
  const digit = letters[ZERO.charCodeAt(0)] ?? 0;
  for (let code = 0x30; code < 0x3a; code += 1) letters[code] = digit;
  // A blank is a letter even where no beginning holds one, so that nothing else looks like it.
  const blank = letters[BLANK.charCodeAt(0)] || width;
  for (const code of BLANKS) letters[code] = blank;
  return { letters, width: Math.max(width, blank + 1) };
}

/** A branch's own patterns and those of every branch on the way to it. A branch has a greater number than the one it grows from. */
function triedOnTheWay(
  parents: readonly number[],
  ends: readonly (readonly number[])[],
): (readonly number[])[] {
  const tried: (readonly number[])[] = [];
  for (const [branch, own] of ends.entries()) {
    const sorted = own.length > 1 ? [...new Set(own)].sort((a, b) => a - b) : own;
    tried.push(merged(tried[parents[branch] ?? 0] ?? NONE, sorted));
  }
  return tried;
}

/** Both, in order, each once. */
function merged(left: readonly number[], right: readonly number[]): readonly number[] {
  if (right.length === 0) return left;
  if (left.length === 0) return right;
  return [...new Set([...left, ...right])].sort((a, b) => a - b);
}

/** Calls `visit` with every match in folded text, by place, and by the order of the patterns where places are the same. */
export function scanPatterns(
  index: PatternIndex,
  folded: string,
  visit: (pattern: number, match: RegExpExecArray) => void,
): void {
  const { letters, next, width, hasOpen } = index;
  const ends = new Map<number, number>();
  let within = false;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (!within || hasOpen) {
      const letter = letters[code] as number;
      const bounded = within ? 0 : (next[BOUNDED * width + letter] as number);
      const open = hasOpen ? (next[OPEN * width + letter] as number) : 0;
      if (bounded !== 0 || open !== 0)
        for (const pattern of merged(walk(index, bounded, folded, at), walk(index, open, folded, at))) {
          if (at < (ends.get(pattern) ?? 0)) continue;
          const match = matchAt(index, pattern, folded, at);
          if (match === null || match[0] === '') continue;
          ends.set(pattern, at + match[0].length);
          visit(pattern, match);
        }
    }
    within = isFoldedWord(code);
  }
}

/** The patterns tried on the way along the text from the branch of its first character. */
function walk(index: PatternIndex, first: number, folded: string, from: number): readonly number[] {
  if (first === 0) return NONE;
  const { letters, next, width, tried } = index;
  const blank = letters[0x20] as number;
  let last = letters[folded.charCodeAt(from)] as number;
  let branch = first;
  for (let at = from + 1; at < folded.length; at += 1) {
    const letter = letters[folded.charCodeAt(at)] as number;
    // A run of white space is one blank.
    if (letter === blank && last === blank) continue;
    const behind = next[branch * width + letter] as number;
    if (behind === 0) break;
    branch = behind;
    last = letter;
  }
  return tried[branch] as readonly number[];
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
