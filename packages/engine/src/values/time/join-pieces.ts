/** Joins neighbouring pieces: part and whole, ranges, lists that share a year. */
import type { TimeAnchor } from '../interval.ts';
import { partsOf } from './calendar.ts';
import type { CompiledGrammar } from './compile-grammar.ts';
import type { Piece } from './piece.ts';
import { cutOf, portionOf } from './portion-of.ts';
import { daysIn, daysInNamedYear, nearestDays } from './year-of-yearless.ts';

/** Longest run of characters between two pieces that are still joined. */
const WIDEST_JOIN = 16;

export interface JoinContext {
  readonly text: string;
  readonly start: number;
  readonly grammar: CompiledGrammar;
  readonly anchor: TimeAnchor | null;
  readonly isFuture: (from: number, to: number) => boolean;
}

/** The pieces with wholes around their parts and years handed down; order is kept. */
export function joinPieces(pieces: readonly Piece[], context: JoinContext): Piece[] {
  const parts = joinParts(pieces, context);
  return joinRanges(handYearsOn(shareYears(parts, context), context), context);
}

/** From right to left, so that "the end of the second quarter of last year" nests. */
function joinParts(pieces: readonly Piece[], context: JoinContext): Piece[] {
  const kept: Piece[] = [];
  for (const piece of [...pieces].reverse()) {
    let current = piece;
    for (let next = kept.at(-1); next !== undefined; next = kept.at(-1)) {
      const joined = joinTwo(current, next, context);
      if (joined === undefined) break;
      kept.pop();
      current = joined;
    }
    kept.push(current);
  }
  return kept.reverse();
}

function joinTwo(left: Piece, right: Piece, context: JoinContext): Piece | undefined {
  const between = context.text.slice(left.end, right.start);
  if (between.length > WIDEST_JOIN) return undefined;
  const { of, within } = context.grammar;
  if (
    of.test(between) &&
    (left.yearless !== undefined && left.part === undefined ? true : !between.includes(','))
  ) {
    const joined = placeIn(left, right, context);
    if (joined !== undefined) return joined;
  }
  return within.test(between) ? placeIn(right, left, context) : undefined;
}

/** `inner` as a part of `outer`: "the second quarter" in "last year", "early" in "March". */
function placeIn(inner: Piece, outer: Piece, { anchor }: JoinContext): Piece | undefined {
  const span = {
    start: Math.min(inner.start, outer.start),
    end: Math.max(inner.end, outer.end),
    weak: false,
  };
  if (inner.part !== undefined || inner.cut !== undefined) return partOf(inner, outer, span, anchor);
  if (inner.yearless === undefined || inner.relative !== undefined || outer.grain !== 'year')
    return undefined;
  if (outer.rule.startsWith('end-') || outer.part !== undefined) return undefined;
  const rule = `${inner.rule}-of-${outer.rule}`;
  const base = { ...inner, ...span, rule, anchored: outer.anchored };
  if (outer.earliest === null) return { ...withoutYearless(base), grain: inner.grain };
  const days = daysInNamedYear(partsOf(outer.earliest).year, inner.yearless);
  if (days === undefined) return undefined;
  const unsure = inner.yearless.season === 4;
  return {
    ...withoutYearless(base),
    earliest: days[0],
    latest: days[1],
    approximate: outer.approximate || unsure,
  };
}

function partOf(
  inner: Piece,
  outer: Piece,
  span: Pick<Piece, 'start' | 'end' | 'weak'>,
  anchor: TimeAnchor | null,
): Piece | undefined {
  if (outer.part !== undefined || outer.cut !== undefined || outer.grain === 'none') return undefined;
  const name = inner.part ?? `${inner.cut?.unit ?? ''}s`;
  const rule = `${name}-${inner.part === undefined || isNoun(name) ? 'of-' : ''}${outer.rule}`;
  const { part: _part, cut: _cut, ...bare } = inner;
  const base = { ...bare, ...span, rule, anchored: outer.anchored, grain: 'span' as const };
  if (outer.yearless !== undefined) {
    // The year comes later, from the anchor: the part waits with it.
    const { yearless, relative } = outer;
    if (inner.part !== undefined)
      return {
        ...base,
        grain: outer.grain,
        yearless,
        part: inner.part,
        ...(relative === undefined ? {} : { relative }),
      };
    return (
      inner.cut && {
        ...base,
        grain: outer.grain,
        yearless,
        cut: inner.cut,
        ...(relative === undefined ? {} : { relative }),
      }
    );
  }
  if (outer.earliest === null) return { ...base, grain: 'none' };
  const days =
    inner.part !== undefined ? portionOf(inner.part, outer, anchor) : inner.cut && cutOf(inner.cut, outer);
  return days && { ...base, ...days };
}

function isNoun(part: string): boolean {
  return part === 'beginning' || part === 'end' || part.includes('-');
}

function withoutYearless(piece: Piece): Piece {
  const { yearless: _yearless, relative: _relative, ...rest } = piece;
  return rest;
}

/** "March and April 2024": the year of the last member is the year of the others. */
function shareYears(pieces: readonly Piece[], context: JoinContext): Piece[] {
  const shared = [...pieces];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const piece = shared[at];
    const next = shared[at + 1];
    if (piece?.yearless === undefined || piece.relative !== undefined || next?.earliest == null) continue;
    if (next.grain === 'none' || !/month|date|day|quarter|season|half/u.test(next.rule)) continue;
    if (!isListed(piece, next, context) && rangeOf(piece, next, context) === undefined) continue;
    const days = yearBefore(piece, partsOf(next.earliest).year, next.earliest);
    if (days === undefined) continue;
    const whole: Piece = {
      ...piece,
      earliest: days[0],
      latest: days[1],
      anchored: next.anchored,
      weak: false,
    };
    shared[at] = finishParts(withoutYearless(whole), context.anchor);
  }
  return shared;
}

/** "2024年3月至5月", "from 5 March 2024 to 2 April": the end of a range has the year of its start, or the next. */
function handYearsOn(pieces: readonly Piece[], context: JoinContext): Piece[] {
  const handed: Piece[] = [];
  for (const piece of pieces) {
    const left = handed.at(-1);
    const joined =
      left?.earliest != null &&
      left.grain !== 'none' &&
      left.grain !== 'year' &&
      piece.yearless !== undefined &&
      piece.relative === undefined &&
      (rangeOf(left, piece, context) !== undefined ||
        (context.grammar.grammar.yearFirst && isListed(left, piece, context)));
    const days = joined ? yearAfter(piece, left?.earliest ?? '') : undefined;
    handed.push(
      days === undefined
        ? piece
        : finishParts(
            withoutYearless({
              ...piece,
              earliest: days[0],
              latest: days[1],
              anchored: left?.anchored ?? false,
              weak: false,
            }),
            context.anchor,
          ),
    );
  }
  return handed;
}

function yearAfter(piece: Piece, limit: string): readonly [string, string] | undefined {
  const { year } = partsOf(limit);
  const days = daysIn(year, piece.yearless ?? {});
  return days !== undefined && days[1] < limit ? daysIn(year + 1, piece.yearless ?? {}) : days;
}

/** "December and January 2024": a member that would come later lies in the year before. */
function yearBefore(piece: Piece, year: number, limit: string): readonly [string, string] | undefined {
  const days = daysIn(year, piece.yearless ?? {});
  return days !== undefined && days[0] > limit ? daysIn(year - 1, piece.yearless ?? {}) : days;
}

/** Takes the part or cut that waited for the year. */
export function finishParts(piece: Piece, anchor: TimeAnchor | null): Piece {
  const { part, cut, ...whole } = piece;
  if (part === undefined && cut === undefined) return piece;
  const days = part !== undefined ? portionOf(part, whole, anchor) : cut && cutOf(cut, whole);
  return days === undefined ? whole : { ...whole, ...days, grain: 'span' };
}

function isListed(left: Piece, right: Piece, { text, grammar }: JoinContext): boolean {
  const between = text.slice(left.end, right.start);
  return between.length <= WIDEST_JOIN && grammar.listJoin.test(between);
}

/** Where a range of the two would start, or undefined where they are none. */
function rangeOf(left: Piece, right: Piece, { text, start, grammar }: JoinContext): number | undefined {
  const between = text.slice(left.end, right.start);
  if (between.length > WIDEST_JOIN) return undefined;
  const before = text.slice(Math.max(start, left.start - WIDEST_JOIN), left.start);
  for (const { opener, join } of grammar.rangeOpeners) {
    const found = opener.exec(before);
    if (found !== null && join.test(between)) return left.start - found[0].length;
  }
  return grammar.rangeJoin.test(between) ? left.start : undefined;
}

function joinRanges(pieces: readonly Piece[], context: JoinContext): Piece[] {
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
