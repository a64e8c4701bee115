/** The last steps from a piece to a time: cues for weak pieces, the year from the anchor, "since" and "about". */
import type { BoundKind } from '../../data/time/grammar.ts';
import type { IsoDate, TimeAnchor, TimeSpan } from '../interval.ts';
import { addDays, partsOf } from './calendar.ts';
import type { CompiledGrammar } from './compile-grammar.ts';
import type { FoundTime } from './found-time.ts';
import { formatEdtf } from './format-edtf.ts';
import { finishParts } from './finish-parts.ts';
import type { Piece, Yearless } from './piece.ts';
import { daysIn, nearestDays } from './year-of-yearless.ts';

export interface FinishContext {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly grammar: CompiledGrammar;
  readonly anchor: TimeAnchor | null;
  readonly isFuture: (from: number, to: number) => boolean;
  readonly language: string;
}

/** Characters looked at before and after a piece. */
const CUE_REACH = 32;

/** The time a piece tells, or undefined where nothing around says that it is one. */
export function finishPiece(piece: Piece, context: FinishContext): FoundTime | undefined {
  if (piece.part !== undefined && piece.yearless === undefined) return undefined;
  if (piece.cut !== undefined && piece.yearless === undefined) return undefined;
  if (piece.weak && !hasCue(piece, context)) return undefined;
  const dated = giveYear(piece, context);
  const bounded = bind(dated, context);
  const { start, end, earliest, latest, approximate } = bounded;
  const anchored = bounded.anchored && context.anchor !== null && (earliest !== null || latest !== null);
  const span: TimeSpan = {
    text: context.text.slice(start, end),
    earliest,
    latest,
    edtf: null,
    anchor: anchored ? context.anchor : null,
    approximate,
    rule: `${context.language}.${bounded.rule}`,
  };
  const whole = earliest === dated.earliest && latest === dated.latest ? dated.edtf : undefined;
  const edtf =
    whole ?? formatEdtf(span) ?? (dated.yearless === undefined ? null : yearlessEdtf(dated.yearless));
  return { start, end, time: { ...span, edtf } };
}

function hasCue(piece: Piece, { text, start, end, grammar }: FinishContext): boolean {
  const before = text.slice(Math.max(start, piece.start - CUE_REACH), piece.start);
  const after = text.slice(piece.end, Math.min(end, piece.end + CUE_REACH));
  switch (piece.rule) {
    case 'month':
      return isPlainMonth(text.slice(piece.start, piece.end), grammar) || grammar.monthCueBefore.test(before);
    case 'season':
      return grammar.seasonCueBefore.test(before);
    case 'weekday':
    case 'quarter':
    case 'half':
      return grammar.monthCueBefore.test(before);
    case 'month-range':
      return grammar.monthCueBefore.test(before);
    case 'year-range':
      if (piece.end - piece.start >= LONG_RANGE) return !MEASURED.test(after);
      return isYear(before, after, grammar);
    case 'year':
      return isYear(before, after, grammar);
    default:
      return false;
  }
}

/** Two years in full; "2023-24" might be a number. */
const LONG_RANGE = 9;

function isYear(before: string, after: string, grammar: CompiledGrammar): boolean {
  if (grammar.yearCueAfter.test(after) || grammar.yearCueSure.test(before)) return !MEASURED.test(after);
  return grammar.yearCueBefore.test(before) && !isCount(after, grammar);
}

/** A measure right behind the digits. */
const MEASURED = /^ ?(?:kg|km|mm|кг|км|%|percent|per cent|шт|руб|грн|[$€₽])/iu;

function isCount(after: string, grammar: CompiledGrammar): boolean {
  return MEASURED.test(after) || grammar.countAfter.test(after);
}

/** A month name that is no other word: whole, and in the grammar's own list. */
function isPlainMonth(name: string, { grammar }: CompiledGrammar): boolean {
  return grammar.plainMonths.includes(name.toLowerCase()) || grammar.smallMonths?.includes(name) === true;
}

function giveYear(piece: Piece, { anchor, isFuture }: FinishContext): Piece {
  if (piece.yearless === undefined) return piece;
  if (anchor === null) return { ...piece, anchored: true };
  const future = isFuture(piece.start, piece.end);
  const days = nearestDays(piece, anchor.date, future);
  if (days === undefined) return { ...piece, anchored: true };
  const { yearless, ...dated } = piece;
  const whole = { ...dated, earliest: days[0], latest: days[1], anchored: true };
  const earlier = piece.relative === -1 ? yearBefore(days, anchor.date, yearless) : undefined;
  if (earlier === undefined || piece.part !== undefined || piece.cut !== undefined)
    return finishParts(whole, anchor);
  // "Last July" said in the autumn of the same year may be either July.
  const one = (period: readonly [IsoDate, IsoDate]): string | null =>
    formatEdtf({ ...EMPTY, earliest: period[0], latest: period[1], rule: piece.rule });
  return { ...whole, earliest: earlier[0], edtf: `[${one(earlier) ?? ''},${one(days) ?? ''}]` };
}

const EMPTY: TimeSpan = {
  text: '',
  earliest: null,
  latest: null,
  edtf: null,
  anchor: null,
  approximate: false,
  rule: '',
};

/** The same period a year before, where the one found lies in the anchor's own year. */
function yearBefore(
  days: readonly [IsoDate, IsoDate],
  anchor: IsoDate,
  yearless: Yearless,
): readonly [IsoDate, IsoDate] | undefined {
  const { year } = partsOf(anchor);
  return partsOf(days[1]).year === year ? daysIn(partsOf(days[0]).year - 1, yearless) : undefined;
}

/** Takes in "since", "before", "or later" and "about" around a piece with bounds. */
function bind(piece: Piece, context: FinishContext): Piece {
  const { text, start, end, grammar, anchor } = context;
  if (piece.earliest === null && piece.latest === null) return piece;
  const after = text.slice(piece.end, Math.min(end, piece.end + CUE_REACH));
  const before = text.slice(Math.max(start, piece.start - CUE_REACH), piece.start);
  const opening = longestOpening(before, grammar);
  for (const { words, kind } of grammar.boundsAfter) {
    const found = words.exec(after);
    if (found === null) continue;
    // "До 1 червня включно": both words bound the same end, and the day itself is in.
    const front =
      opening?.kind === kind || (kind === 'until' && opening?.kind === 'before') ? opening.length : 0;
    const wider = { ...piece, start: piece.start - front, end: piece.end + found[0].length };
    return opened(wider, kind, anchor);
  }
  // "From 1 March/31 March": the range has its own end.
  const closed = piece.rule.endsWith('-range') && (opening?.kind === 'from' || opening?.kind === 'since');
  if (opening !== undefined && closed) return { ...piece, start: piece.start - opening.length };
  if (opening !== undefined)
    return opened({ ...piece, start: piece.start - opening.length }, opening.kind, anchor);
  const found = grammar.approximate.exec(before);
  return found === null ? piece : { ...piece, start: piece.start - found[0].length, approximate: true };
}

/** The longest of the words that bound a period from before: "no later than" rather than "later than". */
function longestOpening(
  before: string,
  grammar: CompiledGrammar,
): { readonly length: number; readonly kind: BoundKind } | undefined {
  let longest: { readonly length: number; readonly kind: BoundKind } | undefined;
  for (const { words, kind } of grammar.boundsBefore) {
    const length = words.exec(before)?.[0].length ?? 0;
    if (length > (longest?.length ?? 0)) longest = { length, kind };
  }
  return longest;
}

function opened(piece: Piece, kind: BoundKind, anchor: TimeAnchor | null): Piece {
  const { earliest, latest } = piece;
  const rule = `${kind}-${piece.rule}`;
  switch (kind) {
    case 'since':
      return { ...piece, rule, ...sinceDays(earliest, anchor) };
    case 'from':
      return { ...piece, rule, latest: null };
    case 'after':
      return { ...piece, rule, earliest: latest === null ? null : addDays(latest, 1), latest: null };
    case 'before':
      // "Before the end of the year" takes the end in.
      if (piece.rule.startsWith('end-')) return { ...piece, rule, earliest: null };
      return { ...piece, rule, earliest: null, latest: earliest === null ? null : addDays(earliest, -1) };
    case 'until':
      return { ...piece, rule, earliest: null };
  }
}

/** "Since" reaches up to the day it was said on, where that is known. */
function sinceDays(
  earliest: IsoDate | null,
  anchor: TimeAnchor | null,
): { readonly latest: IsoDate | null; readonly anchored: boolean } {
  const reaches = anchor !== null && (earliest === null || anchor.date >= earliest);
  return { latest: reaches ? anchor.date : null, anchored: reaches };
}

/** EDTF with the year left open: `XXXX-03-05`. */
function yearlessEdtf({ month, day, lastDay }: Yearless): string | null {
  if (month === undefined || lastDay !== undefined) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}
