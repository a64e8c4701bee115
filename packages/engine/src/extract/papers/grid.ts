/**
 * Tables by their headings: which column is the quantity, which the amount. A table of the document is used
 * as it is; where a paper keeps its columns by spaces or tabs only, lines under a line of headings are the rows.
 */
import type { Span, Table } from '../../model/index.ts';
import { COLUMN_KEYS, type ColumnKey, type HeaderRow, headerOf, type Heading } from './grid-headings.ts';
import type { Segment, Sheet, SheetLine } from './sheet.ts';
import { trimSpan } from './sheet.ts';

export { COLUMN_KEYS, type ColumnKey };

export interface GridCell extends Span {
  readonly text: string;
  /** The typed value behind the shown text, where the format has one. */
  readonly value?: number | string | boolean;
}

export interface GridRow extends Span {
  readonly cells: Readonly<Partial<Record<ColumnKey, GridCell>>>;
  /** Every cell with content, known column or not. */
  readonly all: readonly GridCell[];
}

export interface Grid extends Span {
  readonly header: Span;
  readonly headings: ReadonlyMap<ColumnKey, Span>;
  /** The words of each heading, over both its lines. */
  readonly words: ReadonlyMap<ColumnKey, string>;
  readonly rows: readonly GridRow[];
  /** Rows above the headings, as a bank prints account and holder. */
  readonly above: readonly (readonly GridCell[])[];
}

/** Headings are sought in so many first rows of a table. */
const HEADER_ROWS = 25;

/** The tables of a sheet that have at least two of the wanted columns, in order. */
export function findGrids(sheet: Sheet, keys: readonly ColumnKey[]): Grid[] {
  const grids = sheet.document.tables.flatMap((table) => gridsOfTable(sheet, table, keys));
  return grids.length > 0 ? grids : gridsOfLines(sheet, keys);
}

/** A table may hold several sections, each with its own headings. */
function gridsOfTable(sheet: Sheet, table: Table, keys: readonly ColumnKey[]): Grid[] {
  const rows = new Map<number, { column: number; cell: GridCell }[]>();
  for (const cell of table.cells) {
    const span = trimSpan(sheet.document.text, cell.start, cell.end);
    if (span === undefined) continue;
    const row = rows.get(cell.row) ?? [];
    const text = sheet.document.text.slice(span.start, span.end);
    row.push({
      column: cell.column,
      cell: { ...span, text, ...(cell.value === undefined ? {} : { value: cell.value }) },
    });
    rows.set(cell.row, row);
  }
  const ordered = [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => cells.sort((a, b) => a.column - b.column));
  const grids: Grid[] = [];
  let above: (readonly GridCell[])[] = [];
  let current: OpenGrid | undefined;
  for (let at = 0; at < ordered.length; at += 1) {
    const row = ordered[at] ?? [];
    const cells = row.map(({ cell }) => cell);
    const header =
      current !== undefined || at < HEADER_ROWS
        ? headerOf(row.map(headingOf), ordered[at + 1]?.map(headingOf), keys)
        : undefined;
    if (header !== undefined) {
      if (current) grids.push(closeGrid(current));
      const both = header.rows === 2 ? (ordered[at + 1] ?? []).map(({ cell }) => cell) : [];
      current = { header, span: hull([...cells, ...both]), rows: [], above };
      above = [];
      at += header.rows - 1;
    } else if (current) {
      const named: Partial<Record<ColumnKey, GridCell>> = {};
      for (const { column, cell } of row) {
        const key = current.header.keys.get(column);
        if (key !== undefined) named[key] = cell;
      }
      current.rows.push(rowOf(named, cells));
    } else above.push(cells);
  }
  if (current) grids.push(closeGrid(current));
  return grids;
}

function headingOf({ column, cell }: { readonly column: number; readonly cell: GridCell }): Heading {
  return { column, text: cell.text, start: cell.start, end: cell.end };
}

interface OpenGrid {
  readonly header: HeaderRow;
  readonly span: Span;
  readonly rows: GridRow[];
  readonly above: readonly (readonly GridCell[])[];
}

function closeGrid({ header, span, rows, above }: OpenGrid): Grid {
  const headings = new Map<ColumnKey, Span>();
  const words = new Map<ColumnKey, string>();
  for (const { column, text, start, end } of header.headings) {
    const key = header.keys.get(column);
    if (key === undefined || headings.has(key)) continue;
    headings.set(key, { start, end });
    words.set(key, text);
  }
  return { start: span.start, end: rows.at(-1)?.end ?? span.end, header: span, headings, words, rows, above };
}

function gridsOfLines(sheet: Sheet, keys: readonly ColumnKey[]): Grid[] {
  const grids: Grid[] = [];
  for (let at = 0; at < sheet.lines.length; at += 1) {
    const line = sheet.lines[at];
    if (line === undefined || line.segments.length < 3) continue;
    const header = lineHeader(line, sheet.lines[at + 1], keys);
    if (header === undefined) continue;
    const rows: GridRow[] = [];
    let next = at + header.rows;
    let gaps = 0;
    for (; next < sheet.lines.length && gaps < 2; next += 1) {
      const under = sheet.lines[next];
      if (under === undefined || under.segments.length === 0) {
        gaps += 1;
        continue;
      }
      if (under.segments.length < 2 || lineHeader(under, undefined, keys) !== undefined) break;
      gaps = 0;
      rows.push(lineRow(line, under, header.keys));
    }
    if (rows.length === 0) continue;
    const under = header.rows === 2 ? (sheet.lines[at + 1]?.segments ?? []) : [];
    const span = hull([...line.segments, ...under]);
    grids.push(closeGrid({ header, span, rows, above: [] }));
    at = next - 1;
  }
  return grids;
}

/** The header of a line of segments; words under it belong to the nearest heading. */
function lineHeader(
  line: SheetLine,
  under: SheetLine | undefined,
  keys: readonly ColumnKey[],
): HeaderRow | undefined {
  const own = line.segments.map(({ start, end, text }, column) => ({ column, text, start, end }));
  const more = under?.segments.map((segment) => {
    const column = line.segments.reduce(
      (best, one, place) =>
        Math.abs(one.offset - segment.offset) < Math.abs((line.segments[best]?.offset ?? 0) - segment.offset)
          ? place
          : best,
      0,
    );
    return { column, text: segment.text, start: segment.start, end: segment.end };
  });
  return headerOf(own, more, keys);
}

/** Cells by place where the counts agree, else by the nearest heading. */
function lineRow(header: SheetLine, line: SheetLine, headings: ReadonlyMap<number, ColumnKey>): GridRow {
  const named: Partial<Record<ColumnKey, GridCell>> = {};
  const same = header.segments.length === line.segments.length;
  line.segments.forEach((segment, index) => {
    const place = same ? index : nearest(header.segments, segment);
    const key = headings.get(place);
    if (key !== undefined && named[key] === undefined)
      named[key] = { start: segment.start, end: segment.end, text: segment.text };
  });
  return rowOf(
    named,
    line.segments.map(({ start, end, text }) => ({ start, end, text })),
  );
}

function nearest(headings: readonly Segment[], segment: Segment): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  headings.forEach((heading, index) => {
    const left = Math.abs(heading.offset - segment.offset);
    const right = Math.abs(heading.offset + heading.text.length - segment.offset - segment.text.length);
    const away = Math.min(left, right);
    if (away < distance) {
      best = index;
      distance = away;
    }
  });
  return best;
}

function rowOf(cells: Partial<Record<ColumnKey, GridCell>>, all: readonly GridCell[]): GridRow {
  return { ...hull(all), cells, all };
}

function hull(spans: readonly Span[]): Span {
  let start = spans[0]?.start ?? 0;
  let end = spans[0]?.end ?? 0;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
