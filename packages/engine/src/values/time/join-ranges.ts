/** Two pieces that are the ends of one range: "from March to May 2024", "2024年3月至5月", "from May to September". */
import type { TimeAnchor } from '../interval.ts';
import { partsOf } from './calendar.ts';
import type { CompiledGrammar } from './compile-grammar.ts';
import { finishParts, yearBefore } from './finish-parts.ts';
import type { Piece } from './piece.ts';
import { nearestDays } from './year-of-yearless.ts';

/** Longest run of characters between two pieces that are still joined. */
export const WIDEST_JOIN = 16;

/** What joining looks at. */
export interface JoinContext {
  readonly text: string;
  readonly start: number;
  readonly grammar: CompiledGrammar;
  readonly anchor: TimeAnchor | null;
  readonly isFuture: (from: number, to: number) => boolean;
}

/** Where a range of the two would start, or undefined where they are none. */
export function rangeOf(
  left: Piece,
  right: Piece,
  { text, start, grammar }: JoinContext,
): number | undefined {
  const between = text.slice(left.end, right.start);
  if (between.length > WIDEST_JOIN) return undefined;
  const before = text.slice(Math.max(start, left.start - WIDEST_JOIN), left.start);
  for (const { opener, join } of grammar.rangeOpeners) {
    const found = opener.exec(before);
    if (found !== null && join.test(between)) return left.start - found[0].length;
  }
  return grammar.rangeJoin.test(between) ? left.start : undefined;
}

/** The pieces with the two ends of each range made one. */
export function joinRanges(pieces: readonly Piece[], context: JoinContext): Piece[] {
  const joined: Piece[] = [];
  for (const right of pieces) {
    const left = joined.at(-1);
    const start = left && rangeOf(left, right, context);
    const range =
      left && start !== undefined
        ? (rangePiece(left, right, start) ?? yearlessRange(left, right, start, context))
        : undefined;
    if (range === undefined) joined.push(right);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

/** "From May to September": the end by the anchor, the start before it. Without an anchor the words alone. */
function yearlessRange(
  left: Piece,
  right: Piece,
  start: number,
  { anchor, isFuture }: JoinContext,
): Piece | undefined {
  if (left.yearless === undefined || right.yearless === undefined) return undefined;
  if (left.relative !== undefined || right.relative !== undefined) return undefined;
  const { yearless: _yearless, ...bare } = left;
  const words: Piece = {
    ...bare,
    start,
    end: right.end,
    rule: `${left.rule === right.rule ? left.rule : 'time'}-range`,
    grain: 'none',
    weak: left.weak && right.weak && start === left.start,
    anchored: true,
  };
  if (anchor === null) return words;
  const last = nearestDays(right, anchor.date, isFuture(left.start, right.end));
  if (last === undefined) return undefined;
  const first = yearBefore(left, partsOf(last[0]).year, last[0]);
  if (first === undefined) return undefined;
  const ends = [first, last].map(([earliest, latest], at) => {
    const { yearless: _, ...end } = at === 0 ? left : right;
    return finishParts({ ...end, earliest, latest }, anchor);
  });
  const { part: _part, cut: _cut, ...whole } = words;
  return {
    ...whole,
    grain: 'span',
    earliest: ends[0]?.earliest ?? null,
    latest: ends[1]?.latest ?? null,
    approximate: ends.some((end) => end.approximate),
  };
}

function rangePiece(left: Piece, right: Piece, start: number): Piece | undefined {
  if (left.earliest === null || right.latest === null || left.earliest > right.latest) return undefined;
  if (left.grain === 'none' || right.grain === 'none' || left.yearless || right.yearless) return undefined;
  return {
    start,
    end: right.end,
    rule: `${left.rule === right.rule ? left.rule : 'time'}-range`,
    grain: 'span',
    earliest: left.earliest,
    latest: right.latest,
    approximate: left.approximate || right.approximate,
    anchored: left.anchored || right.anchored,
    weak: left.weak && right.weak && left.rule === 'year' && right.rule === 'year' && start === left.start,
  };
}
