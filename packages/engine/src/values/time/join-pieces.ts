/** Joins neighbouring pieces: part and whole, ranges, lists that share a year. */
import type { TimeAnchor } from '../interval.ts';
import { partsOf } from './calendar.ts';
import { finishParts, withoutYearless, yearBefore } from './finish-parts.ts';
import { type JoinContext, joinRanges, rangeOf, WIDEST_JOIN } from './join-ranges.ts';
import type { Piece } from './piece.ts';
import { cutOf, portionOf } from './portion-of.ts';
import { daysIn, daysInNamedYear } from './year-of-yearless.ts';

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

function isListed(left: Piece, right: Piece, { text, grammar }: JoinContext): boolean {
  const between = text.slice(left.end, right.start);
  return between.length <= WIDEST_JOIN && grammar.listJoin.test(between);
}
