/**
 * Tables by their headings: which column is the quantity, which the amount. A table of the document is used
 * as it is; where a paper keeps its columns by spaces or tabs only, lines under a line of headings are the rows.
 */
import { COLUMN_LABELS } from '../../data/papers/column-labels.ts';
import type { Span, Table } from '../../model/index.ts';
import type { Segment, Sheet, SheetLine } from './sheet.ts';
import { trimSpan } from './sheet.ts';

export type ColumnKey = keyof typeof COLUMN_LABELS;

/** Every column a table may have. */
export const COLUMN_KEYS = Object.keys(COLUMN_LABELS) as ColumnKey[];

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
  let current:
    | {
        headings: Map<number, ColumnKey>;
        header: readonly GridCell[];
        rows: GridRow[];
        above: (readonly GridCell[])[];
      }
    | undefined;
  ordered.forEach((row, index) => {
    const headings =
      current !== undefined || index < HEADER_ROWS
        ? headingsOf(
            row.map(({ cell }) => cell.text),
            keys,
          )
        : undefined;
    const cells = row.map(({ cell }) => cell);
    if (headings !== undefined) {
      if (current) grids.push(closeGrid(current));
      const byColumn = new Map<number, ColumnKey>();
      for (const [place, key] of headings) byColumn.set(row[place]?.column ?? place, key);
      current = { headings: byColumn, header: cells, rows: [], above };
      above = [];
    } else if (current) {
      const named: Partial<Record<ColumnKey, GridCell>> = {};
      for (const { column, cell } of row) {
        const key = current.headings.get(column);
        if (key !== undefined) named[key] = cell;
      }
      current.rows.push(rowOf(named, cells));
    } else above.push(cells);
  });
  if (current) grids.push(closeGrid(current));
  return grids;
}

function closeGrid(open: {
  headings: Map<number, ColumnKey>;
  header: readonly GridCell[];
  rows: GridRow[];
  above: (readonly GridCell[])[];
}): Grid {
  const header = hull(open.header);
  const end = open.rows.at(-1)?.end ?? header.end;
  const headings = new Map<ColumnKey, Span>();
  const keys = [...open.headings.values()];
  for (const cell of open.header) {
    const match = headingKey(cell.text, keys);
    if (match !== undefined && !headings.has(match.key))
      headings.set(match.key, { start: cell.start, end: cell.end });
  }
  return { start: header.start, end, header, headings, rows: open.rows, above: open.above };
}

function gridsOfLines(sheet: Sheet, keys: readonly ColumnKey[]): Grid[] {
  const grids: Grid[] = [];
  for (let at = 0; at < sheet.lines.length; at += 1) {
    const line = sheet.lines[at];
    if (line === undefined || line.segments.length < 3) continue;
    const headings = headingsOf(
      line.segments.map(({ text }) => text),
      keys,
    );
    if (headings === undefined) continue;
    const rows: GridRow[] = [];
    let next = at + 1;
    let gaps = 0;
    for (; next < sheet.lines.length && gaps < 2; next += 1) {
      const under = sheet.lines[next];
      if (under === undefined || under.segments.length === 0) {
        gaps += 1;
        continue;
      }
      if (under.segments.length < 2) break;
      if (
        headingsOf(
          under.segments.map(({ text }) => text),
          keys,
        ) !== undefined
      )
        break;
      gaps = 0;
      rows.push(lineRow(line, under, headings));
    }
    if (rows.length === 0) continue;
    const spans = new Map<ColumnKey, Span>();
    for (const [place, key] of headings) {
      const segment = line.segments[place];
      if (segment) spans.set(key, { start: segment.start, end: segment.end });
    }
    grids.push({
      start: line.start,
      end: rows.at(-1)?.end ?? line.end,
      header: hull(line.segments),
      headings: spans,
      rows,
      above: [],
    });
    at = next - 1;
  }
  return grids;
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

/** The wanted columns of a row of headings by place, or undefined when the row is no such row. */
function headingsOf(
  texts: readonly string[],
  keys: readonly ColumnKey[],
): ReadonlyMap<number, ColumnKey> | undefined {
  const claims = texts.map((text) => headingKey(text, keys));
  const found = new Map<number, ColumnKey>();
  const taken = new Set<ColumnKey>();
  for (const grade of [3, 2, 1]) {
    claims.forEach((claim, place) => {
      if (claim === undefined || claim.grade !== grade || taken.has(claim.key)) return;
      found.set(place, claim.key);
      taken.add(claim.key);
    });
  }
  const words = texts.filter((text) => /\p{L}{2,}/u.test(text)).length;
  return found.size >= 2 && found.size * 2 >= words ? found : undefined;
}

function headingKey(text: string, keys: readonly ColumnKey[]): { key: ColumnKey; grade: number } | undefined {
  if (text.length > 70 || /\d{3}/u.test(text)) return undefined;
  const whole = text.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
  const bare = whole
    .replace(/\s*[([（][^)\]）]*[)\]）]\s*/gu, ' ')
    .replace(/,\s*[\p{L}$€¥₽%./]{1,12}$/u, '')
    .trim();
  const parts = bare.split(/\s*[/|]\s*/u);
  let best: { key: ColumnKey; grade: number; length: number } | undefined;
  for (const key of keys) {
    for (const label of COLUMN_LABELS[key]) {
      const grade = gradeOf(label, whole, bare, parts);
      if (grade === 0) continue;
      if (!best || grade > best.grade || (grade === best.grade && label.length > best.length))
        best = { key, grade, length: label.length };
    }
  }
  return best;
}

/** 3: the whole heading; 2: one language of a bilingual heading; 1: its first words. */
function gradeOf(label: string, whole: string, bare: string, parts: readonly string[]): number {
  if (whole === label || bare === label) return 3;
  if (parts.includes(label)) return 2;
  if (label.length < 4 && !/\p{Script=Han}/u.test(label)) return 0;
  return bare.startsWith(label) && !/[\p{L}\d]/u.test(bare.charAt(label.length)) ? 1 : 0;
}
