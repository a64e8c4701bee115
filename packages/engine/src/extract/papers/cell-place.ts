/** Where a cell stands, in words a reader of the original can follow. */
import type { Span } from '../../model/index.ts';
import type { Paper } from './paper.ts';

/** The reference of the cell in its sheet (`E12`), its row and column in a table, or its line in the text. */
export function tellPlace(paper: Paper, cell: Span): string {
  const table = paper.document.tables.find((one) => one.start <= cell.start && cell.end <= one.end);
  const found = table?.cells.find((one) => one.start <= cell.start && cell.end <= one.end);
  if (found) return found.reference ?? `row ${found.row + 1}, column ${found.column + 1}`;
  const at = paper.sheet.lines.findIndex((one) => one.start <= cell.start && cell.start <= one.end);
  return `text line ${at + 1}`;
}
