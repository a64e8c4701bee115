/** Tables of HTML: which hold data and which only lay out a page, and the cells of the former on their grid. */
import type { CellDraft } from '../draft-builder.ts';
import { isBlock, isHidden } from './traits.ts';
import { elementsBelow, type HtmlElement, type HtmlNode, textOf } from './tree.ts';

const MOST_COLUMNS = 1_000;
const MOST_SPAN = 1_000;
/** A cell with more characters holds prose, and the table lays out a page. */
const LONGEST_CELL = 2_000;
const TABLE_PARTS = new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col']);

/** The rows of a table, in order, sections included; hidden rows are left out. */
export function rowsOf(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = [];
  for (const child of table.children) {
    if (typeof child === 'string' || isHidden(child)) continue;
    if (child.name === 'tr') rows.push(child);
    else if (['thead', 'tbody', 'tfoot'].includes(child.name)) {
      for (const row of child.children) {
        if (typeof row !== 'string' && row.name === 'tr' && !isHidden(row)) rows.push(row);
      }
    }
  }
  return rows;
}

export function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.children.filter(
    (child): child is HtmlElement =>
      typeof child !== 'string' && (child.name === 'td' || child.name === 'th') && !isHidden(child),
  );
}

/** Whether a table holds data: at least two filled cells side by side, no table or prose inside, nothing astray. */
export function isDataTable(table: HtmlElement): boolean {
  if (
    table.children.some(
      (child) => typeof child !== 'string' && !TABLE_PARTS.has(child.name) && !isHidden(child),
    )
  )
    return false;
  let wide = 0;
  let rows = 0;
  for (const row of rowsOf(table)) {
    let filled = 0;
    for (const cell of cellsOf(row)) {
      const text = textOf(cell, LONGEST_CELL + 1).trim();
      if (text.length > LONGEST_CELL || holdsProse(cell)) return false;
      if (text !== '') filled += 1;
    }
    if (filled > 0) rows += 1;
    if (filled > 1) wide += 1;
  }
  return wide > 0 && wide * 4 >= rows;
}

function holdsProse(cell: HtmlElement): boolean {
  let blocks = 0;
  for (const { name, children } of elementsBelow(cell)) {
    if (name === 'table' || /^h[1-6]$/u.test(name) || name === 'form') return true;
    if ((name === 'p' || name === 'li') && children.length > 0) blocks += 1;
  }
  return blocks > 4;
}

/** The cells of a data table in rows and columns; a cell that spans keeps its place and leaves the rest empty. */
export function gridOf(table: HtmlElement): (CellDraft | undefined)[][] {
  const grid: (CellDraft | undefined)[][] = [];
  /** For each column, how many further rows a cell from above reaches into. */
  const reach: number[] = [];
  for (const row of rowsOf(table)) {
    const line: (CellDraft | undefined)[] = [];
    let column = 0;
    for (const cell of cellsOf(row)) {
      while ((reach[column] ?? 0) > 0) column += 1;
      const rowSpan = spanOf(cell, 'rowspan');
      const columnSpan = Math.max(1, Math.min(spanOf(cell, 'colspan'), MOST_COLUMNS - column));
      while (line.length < column) line.push(undefined);
      line.push({
        text: cellText(cell),
        ...(cell.name === 'th' ? { header: true } : {}),
        ...(rowSpan > 1 ? { rowSpan } : {}),
        ...(columnSpan > 1 ? { columnSpan } : {}),
      });
      for (let covered = 0; covered < columnSpan; covered += 1) reach[column + covered] = rowSpan;
      column += columnSpan;
    }
    for (let at = 0; at < reach.length; at += 1) reach[at] = Math.max(0, (reach[at] ?? 0) - 1);
    grid.push(line);
  }
  return grid;
}

function spanOf({ attributes }: HtmlElement, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(attributes[name] ?? '1', 10);
  return Number.isInteger(span) && span > 1 ? Math.min(span, MOST_SPAN) : 1;
}

/** The words of a cell on one line: blocks and breaks inside become spaces; hidden words are left out. */
function cellText(cell: HtmlElement): string {
  const out: string[] = [];
  const walk = (node: HtmlNode): void => {
    if (typeof node === 'string') out.push(node);
    else if (!isHidden(node) && !['script', 'style', 'svg'].includes(node.name)) {
      const apart = isBlock(node) || node.name === 'br';
      if (apart) out.push(' ');
      for (const child of node.children) walk(child);
      if (apart) out.push(' ');
    }
  };
  walk(cell);
  return out.join('').replace(/[\u00AD\u200B]/gu, '');
}
