/**
 * Sections of a region, and what they take from their neighbours: columns and tables the rows that stand wholly inside
 * one column, tables their headings and the parts that a line across their columns cut off.
 */
import { PDF_LAYOUT } from '../../data/read/pdf-layout.ts';
import { CELL_VALUE } from '../../data/read/pdf-words.ts';
import { cellsOf, type RunKind } from './classify.ts';
import { gapsOf, type Row, shareGaps } from './row.ts';
import type { Run } from './run.ts';
import { columnExtents, columnUnder } from './table.ts';

/** A stretch of rows that is read in one way. Sections follow one another without gaps. */
export interface Section {
  kind: RunKind | 'flow';
  start: number;
  end: number;
  gutters: Run['gutters'];
  /** First rows of a table that are headings found above its run. */
  headed: number;
}

/** Lets columns and tables take the rows next to them that stand wholly inside one column: a longer column, a wrapped cell. */
export function growSections(sections: readonly Section[], rows: readonly Row[]): Section[] {
  const grown = sections.map((section) => ({ ...section }));
  grown.forEach((section, index) => {
    if (section.kind !== 'columns' && section.kind !== 'table') return;
    const next = grown[index + 1];
    if (next?.kind === 'flow') {
      const taken = countFitting(section, rows, next.start, next.end, -1);
      section.end += taken;
      next.start += taken;
    }
    const last = grown[index - 1];
    if (section.kind === 'columns' && last?.kind === 'flow') {
      const taken = countFitting(section, rows, last.end - 1, last.start - 1, 1);
      section.start -= taken;
      last.end -= taken;
    }
  });
  return grown.filter(({ start, end }) => end > start);
}

/** How many rows from `from` on, short of `to`, the section can take; `toward` points back at it. */
function countFitting(
  section: Section,
  rows: readonly Row[],
  from: number,
  to: number,
  toward: 1 | -1,
): number {
  let at = from;
  while (at !== to && fits(section, rows, at, toward)) at -= toward;
  return Math.abs(at - from);
}

function fits(section: Section, rows: readonly Row[], index: number, toward: 1 | -1): boolean {
  const row = rows[index];
  const edge = rows[index + toward];
  if (row === undefined || edge === undefined) return false;
  const white = toward === -1 ? row.top - edge.bottom : edge.top - row.bottom;
  const isTable = section.kind === 'table';
  const near = white <= (isTable ? PDF_LAYOUT.wrapGap * 0.5 : 1) * row.size;
  const same = row.size / edge.size < PDF_LAYOUT.sizeChange && edge.size / row.size < PDF_LAYOUT.sizeChange;
  if (!near || !same) return false;
  if (!isTable && respects(row, section.gutters)) return true;
  const column = section.gutters.findIndex(({ to }) => row.right <= to);
  const place = column < 0 ? section.gutters.length : column;
  const before = section.gutters[place - 1];
  const inside = before === undefined || row.left >= before.from;
  const own = rows.slice(section.start, section.end);
  const words = own
    .flatMap(({ words: all }) => all)
    .filter((word) => before === undefined || word.left >= before.from);
  const left = Math.min(...words.map((word) => word.left));
  const right = Math.max(...own.map((each) => each.right));
  if (!isTable) return inside && row.left >= left - row.size && row.right <= right + row.size;
  return inside && place > 0 && Math.abs(row.left - left) < row.size;
}

/** Whether a row has words on both sides of a gutter, and none in any. */
function respects(row: Row, gutters: Run['gutters']): boolean {
  const clear = gutters.every(({ from, to }) =>
    row.words.every((word) => word.right <= from + 1 || word.left >= to - 1),
  );
  return clear && gutters.some(({ from, to }) => row.left < from && row.right > to);
}

/** Most rows that cross the gutters between two parts of one table. */
const CROSSING_ROWS = 6;
/** Share of its columns that the rows of a further part must fill. */
const PART_SHARE = 0.6;

/** Puts the parts of one table together that lines across its columns cut apart. */
export function joinTables(sections: readonly Section[], rows: readonly Row[]): Section[] {
  const joined: Section[] = [];
  for (const section of sections) {
    const at = joined.findLastIndex(({ kind }) => kind === 'table');
    const table = joined[at];
    const near =
      table !== undefined &&
      section.kind === 'table' &&
      section.start - table.end <= CROSSING_ROWS &&
      isTight(rows, table.end - 1, section.start);
    if (table !== undefined && near && isSameTable(table, section)) {
      joined.splice(at + 1);
      table.gutters = shareGaps(table.gutters, section.gutters);
      table.end = section.end;
    } else if (table !== undefined && near && isFurtherPart(table, section, rows)) {
      joined.splice(at + 1);
      table.end = section.end;
    } else joined.push({ ...section });
  }
  return joined;
}

/** Whether two tables have the same gutters. */
function isSameTable(a: Section, b: Section): boolean {
  const shared = shareGaps(a.gutters, b.gutters).length;
  return shared >= 2 && shared === Math.max(a.gutters.length, b.gutters.length);
}

/** Whether a table goes on with another's columns: it has no headings of its own, and most of its rows fill most of them. */
function isFurtherPart(table: Section, part: Section, rows: readonly Row[]): boolean {
  const [first, ...rest] = rows.slice(part.start, part.end);
  if (first === undefined || table.gutters.length < 2) return false;
  const hasValue = (row: Row): boolean => row.words.some(({ text }) => CELL_VALUE.test(text));
  if (!hasValue(first) && rest.some(hasValue)) return false;
  const full = [first, ...rest].filter((row) => {
    const [cells = []] = cellsOf([row], table);
    const filled = cells.filter((words) => words.length > 0).length;
    const crossed = table.gutters.some(({ from, to }) =>
      row.words.some((word) => word.left < from && word.right > to),
    );
    return !crossed && filled >= PART_SHARE * cells.length;
  });
  return full.includes(first) && full.length * 4 >= part.end - part.start;
}

function isTight(rows: readonly Row[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const row = rows[at];
    const next = rows[at + 1];
    if (row === undefined || next === undefined || next.top - row.bottom > 1.2 * row.size) return false;
  }
  return true;
}

/** Most rows of headings above a table, the white that may lie between, and the share of columns they must stand over. */
const HEADING_ROWS = 3;
const HEADING_WHITE = 2;
const HEADING_SHARE = 0.6;

/** Most lines of text between the headings of a table and its rows. */
const LINES_BETWEEN = 2;

/**
 * Gives tables the rows of headings above them, which are often wider than their columns and so share no gutters with
 * them. A line or two of text may stand in between; they stay in the table, as cells across its columns.
 */
export function takeHeadings(sections: readonly Section[], rows: readonly Row[]): Section[] {
  const taken = sections.map((section) => ({ ...section }));
  taken.forEach((section, index) => {
    if (section.kind !== 'table') return;
    const floor = taken[index - 1]?.kind === 'table' ? (taken[index - 1]?.start ?? 0) : 0;
    const extents = columnExtents(cellsOf(rows.slice(section.start, section.end), section));
    const headings = findHeadings(rows, section, extents, floor);
    if (headings === undefined) return;
    const start = section.start - headings.between - headings.count;
    const cutTable = taken.some(
      ({ kind, start: from, end }, at) => at < index && kind === 'table' && from < start && end > start,
    );
    if (cutTable) return;
    section.headed = headings.count;
    section.start = start;
    for (const above of taken.slice(0, index)) above.end = Math.min(above.end, start);
  });
  return taken.filter(({ start, end }) => end > start);
}

type Extents = ReturnType<typeof columnExtents>;

function findHeadings(
  rows: readonly Row[],
  { start, gutters }: Section,
  extents: Extents,
  floor: number,
): { readonly between: number; readonly count: number } | undefined {
  let between = 0;
  while (between < LINES_BETWEEN && crosses(rows[start - 1 - between], gutters)) between += 1;
  const covered = new Set<number>();
  let count = 0;
  for (let seen = 1; seen <= HEADING_ROWS; seen += 1) {
    const at = start - between - seen;
    const row = rows[at];
    const below = rows[at + 1];
    if (row === undefined || below === undefined || at < floor) break;
    if (below.top - row.bottom > HEADING_WHITE * row.size || crosses(row, gutters)) break;
    const isValued = row.words.some(({ text }) => CELL_VALUE.test(text));
    if (isValued || row.left < (extents[0]?.[0] ?? 0) - 4 * row.size) break;
    const columns = new Set(row.words.map((word) => columnUnder(word, extents)));
    for (const column of columns) covered.add(column);
    if (columns.size > 1) count = seen;
  }
  return count > 0 && covered.size >= HEADING_SHARE * extents.length ? { between, count } : undefined;
}

/** Whether a row is a line of text without gaps that runs across a gutter. */
function crosses(row: Row | undefined, gutters: Run['gutters']): boolean {
  if (row === undefined || gapsOf(row, []).length > 2) return false;
  return gutters.some(({ from, to }) => row.left < from && row.right > to);
}
