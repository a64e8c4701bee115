/** The last step of a piece that waited for its year. */
import type { TimeAnchor } from '../interval.ts';
import type { Piece } from './piece.ts';
import { cutOf, portionOf } from './portion-of.ts';
import { daysIn } from './year-of-yearless.ts';

/** Takes the part or cut that waited for the year. */
export function finishParts(piece: Piece, anchor: TimeAnchor | null): Piece {
  const { part, cut, ...whole } = piece;
  if (part === undefined && cut === undefined) return piece;
  const days = part !== undefined ? portionOf(part, whole, anchor) : cut && cutOf(cut, whole);
  return days === undefined ? whole : { ...whole, ...days, grain: 'span' };
}

/** The piece once its year is known. */
export function withoutYearless(piece: Piece): Piece {
  const { yearless: _yearless, relative: _relative, ...rest } = piece;
  return rest;
}

/** "December and January 2024": a member that would come later lies in the year before. */
export function yearBefore(piece: Piece, year: number, limit: string): readonly [string, string] | undefined {
  const days = daysIn(year, piece.yearless ?? {});
  return days !== undefined && days[0] > limit ? daysIn(year - 1, piece.yearless ?? {}) : days;
}
