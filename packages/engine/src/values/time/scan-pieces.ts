/** Runs a grammar's patterns over text and keeps the longest reading at each place. */
import { foldText, scanPatterns } from '../patterns/index.ts';
import type { CompiledGrammar } from './compile-grammar.ts';
import type { Piece, ReadContext } from './piece.ts';
import { ANCHORED_READERS } from './anchored-readers.ts';
import { STATED_READERS } from './stated-readers.ts';
import type { Words } from './reading.ts';

/** The pieces in `text[start, end)`, in order, none overlapping. */
export function scanPieces(
  text: string,
  start: number,
  end: number,
  compiled: CompiledGrammar,
  context: ReadContext,
): Piece[] {
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  const found: Piece[] = [];
  for (const { index, match } of matchesIn(slice, compiled)) {
    const pattern = compiled.patterns[index];
    const read = pattern && (STATED_READERS[pattern.rule] ?? ANCHORED_READERS[pattern.rule]);
    if (read === undefined || (pattern?.capital && !hasCapital(slice, match, compiled))) continue;
    const reading = read(wordsOf(match, compiled), context);
    if (reading === undefined) continue;
    const at = start + match.index;
    found.push({
      ...reading,
      start: at,
      end: at + match[0].length,
      rule: reading.rule ?? pattern?.rule ?? '',
      weak: pattern?.weak ?? false,
    });
  }
  return longestFirst(found);
}

interface PatternMatch {
  readonly index: number;
  readonly match: RegExpExecArray;
}

/** The last text looked through: amounts ask for the times of a sentence that was asked for before. */
let last: {
  readonly slice: string;
  readonly compiled: CompiledGrammar | undefined;
  readonly matches: readonly PatternMatch[];
} = { slice: '', compiled: undefined, matches: [] };

function matchesIn(slice: string, compiled: CompiledGrammar): readonly PatternMatch[] {
  if (last.compiled === compiled && last.slice === slice) return last.matches;
  const matches: PatternMatch[] = [];
  scanPatterns(compiled.index, foldText(slice), (index, match) => matches.push({ index, match }));
  last = { slice, compiled, matches };
  return matches;
}

/** A capital, or the name of a month or weekday that is no other word. */
function hasCapital(text: string, match: RegExpExecArray, { grammar }: CompiledGrammar): boolean {
  const { month, weekday } = match.indices?.groups ?? {};
  const [from, to] = month ?? weekday ?? [match.index, match.index];
  return (
    /^\p{Lu}/u.test(text.slice(from, from + 2)) ||
    (month === undefined
      ? weekday !== undefined
      : grammar.plainMonths.includes(text.slice(from, to)) ||
        grammar.smallMonths?.includes(text.slice(from, to)) === true)
  );
}

function wordsOf(match: RegExpExecArray, { grammar }: CompiledGrammar): Words {
  const groups = match.groups ?? {};
  const word = (slot: string): string | undefined => groups[slot]?.toLowerCase().replace(/\s+/gu, ' ');
  return {
    grammar,
    word,
    number: (slot) => {
      const text = groups[slot];
      if (text === undefined) return undefined;
      const value = Number(text.replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10)));
      return Number.isNaN(value) ? grammar.numbers[text.toLowerCase()] : value;
    },
  };
}

/** The longest first from the left; of equal ones the first pattern wins. */
function longestFirst(found: readonly Piece[]): Piece[] {
  const order = found
    .map((piece, index) => ({ piece, index }))
    .sort((a, b) => a.piece.start - b.piece.start || b.piece.end - a.piece.end || a.index - b.index);
  const kept: Piece[] = [];
  for (const { piece } of order) {
    const last = kept.at(-1);
    if (last === undefined || piece.start >= last.end) kept.push(piece);
    else if (
      last.start < piece.start &&
      last.weak &&
      !piece.weak &&
      piece.end - piece.start > last.end - last.start
    )
      kept[kept.length - 1] = piece;
  }
  return kept;
}
