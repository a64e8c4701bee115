/**
 * Writes a sheet into canonical text: its name as a heading, its cells as a table, what is hidden as a table of its own,
 * then comments. Empty margins and columns are left out and runs of empty rows count as one; each cell keeps its reference.
 */
import type { CellDraft, DraftBuilder } from '../draft-builder.ts';
import { cellName, type Sheet, type SheetCell } from './workbook.ts';

/** Writes one sheet; answers how many cells of a visible sheet were hidden. */
export function writeSheet(builder: DraftBuilder, sheet: Sheet): number {
  const hidden = sheet.hidden ? ({ hidden: 'hidden' } as const) : {};
  builder.block('heading', sheet.name, { level: 1, ...hidden });
  for (const text of sheet.headers) builder.block('header', text, hidden);
  const shown = sheet.cells.filter((cell) => !cell.hidden);
  const veiled = sheet.cells.filter((cell) => cell.hidden);
  builder.table(gridOf(sheet, shown), { sheet: sheet.name, ...hidden });
  builder.table(gridOf(sheet, veiled), { sheet: sheet.name, hidden: 'hidden' });
  for (const text of sheet.notes) builder.block('paragraph', text, hidden);
  for (const { cell, author, text } of sheet.comments) {
    const own = author !== '' && !text.startsWith(author) ? `${author}: ${text}` : text;
    builder.block('comment', cell === '' ? own : `${cell}: ${own}`, hidden);
  }
  for (const text of sheet.footers) builder.block('footer', text, hidden);
  return sheet.hidden ? 0 : veiled.length;
}

function gridOf(sheet: Sheet, cells: readonly SheetCell[]): (CellDraft | undefined)[][] {
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const placeOf = new Map(columns.map((column, place) => [column, place]));
  const merges = new Map(sheet.merges.map((merge) => [`${merge.startRow},${merge.startCol}`, merge]));
  const prefix = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name)
    ? sheet.name
    : `'${sheet.name.replaceAll("'", "''")}'`;
  const rows = [...new Set(cells.map(({ row }) => row))];
  const filled = [...new Set(sheet.cells.map(({ row }) => row))];
  const grid: (CellDraft | undefined)[][] = [];
  let last: number | undefined;
  for (const cell of cells) {
    if (cell.row !== last) {
      // Rows between that hold cells of the other kind, shown or hidden, are no gap.
      if (last !== undefined && within(filled, last + 1, cell.row - 1) < cell.row - last - 1) grid.push([]);
      grid.push([]);
      last = cell.row;
    }
    const line = grid.at(-1) ?? [];
    const place = placeOf.get(cell.column) ?? 0;
    while (line.length < place) line.push(undefined);
    const merge = merges.get(`${cell.row},${cell.column}`);
    const columnSpan = merge && within(columns, merge.startCol, merge.endCol);
    const rowSpan = merge && within(rows, merge.startRow, merge.endRow);
    line.push({
      text: cell.text,
      reference: `${prefix}!${cellName(cell.row, cell.column)}`,
      ...(cell.value === undefined ? {} : { value: cell.value }),
      ...(columnSpan !== undefined && columnSpan > 1 ? { columnSpan } : {}),
      ...(rowSpan !== undefined && rowSpan > 1 ? { rowSpan } : {}),
    });
  }
  return grid;
}

/** How many of the ascending numbers lie in `[from, to]`. */
function within(numbers: readonly number[], from: number, to: number): number {
  return lowerBound(numbers, to + 1) - lowerBound(numbers, from);
}

function lowerBound(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
