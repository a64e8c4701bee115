/** Tables out of runs of rows: wrapped cells are put together, rows in between that cross the gutters span columns. */
import { PDF_LAYOUT } from '../../data/read/pdf-layout.ts';
import { CELL_VALUE } from '../../data/read/pdf-words.ts';
import { type Cells, cellsOf, textOf } from './classify.ts';
import type { Rule } from './glyph.ts';
import { makeLine, type TextLine } from './line.ts';
import { gapsOf, type Row } from './row.ts';
import type { Run } from './run.ts';
import type { Word } from './word.ts';

export interface PdfCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly header: boolean;
  /** Its lines from top to bottom. */
  readonly lines: readonly TextLine[];
}

/** Rows of cells from left to right; columns without a cell are left out. */
export type PdfTable = readonly (readonly PdfCell[])[];

interface OpenRow {
  readonly cells: { words: readonly Word[][]; span: number }[];
  top: number;
  bottom: number;
}

/** The table of rows with these gutters. Rows that cross a gutter become cells that span columns. */
export function makeTable(
  { headings, rows }: { readonly headings: readonly Row[]; readonly rows: readonly Row[] },
  gutters: Run['gutters'],
  rules: readonly Rule[],
): PdfTable {
  const cells = cellsOf(rows, { gutters });
  const anchors = anchorColumns(cells);
  const open: OpenRow[] = headings.length === 0 ? [] : [headingRow(headings, columnExtents(cells))];
  rows.forEach((row, index) => {
    const parted = joinCrossing(cells[index] ?? [], gutters);
    const above = open.at(-1);
    if (above !== undefined && continues(above, row, parted, anchors, rules)) {
      parted.forEach(({ words }, column) => {
        const target = above.cells[column];
        if (target && words.length > 0) target.words = [...target.words, words];
      });
      above.bottom = Math.max(above.bottom, row.bottom);
    } else {
      const columns = parted.map(({ words, span }) => ({ words: words.length > 0 ? [words] : [], span }));
      open.push({ cells: columns, top: row.top, bottom: row.bottom });
    }
  });
  const headed = headings.length > 0 ? 1 : joinHeaders(open);
  return open.map((row, index) =>
    row.cells.flatMap(({ words, span }, column) =>
      words.length === 0
        ? []
        : [
            {
              column,
              columnSpan: span,
              header: index < headed,
              lines: words.map((line) => makeLine(line, { tabs: false })),
            },
          ],
    ),
  );
}

/** Left and right end of what each column holds. */
export function columnExtents(cells: Cells): readonly (readonly [number, number])[] {
  return Array.from({ length: cells[0]?.length ?? 0 }, (_, column) => {
    const words = cells.flatMap((row) => row[column] ?? []);
    return [
      Math.min(...words.map(({ left }) => left)),
      Math.max(...words.map(({ right }) => right)),
    ] as const;
  });
}

/** The column whose words lie under a word, or the nearest. */
export function columnUnder(word: Word, extents: readonly (readonly [number, number])[]): number {
  let best = 0;
  let least = Infinity;
  extents.forEach(([left, right], column) => {
    const overlap = Math.min(word.right, right) - Math.max(word.left, left);
    if (-overlap < least) {
      least = -overlap;
      best = column;
    }
  });
  return best;
}

/**
 * Headings stand over their columns, but may be wider than these. Where a row has one heading a column they go in order;
 * elsewhere each word goes to the column under it.
 */
function headingRow(headings: readonly Row[], extents: readonly (readonly [number, number])[]): OpenRow {
  const parted = headings.map((row) => {
    const phrases = phrasesOf(row);
    return phrases.length === extents.length
      ? phrases
      : extents.map((_, column) => row.words.filter((word) => columnUnder(word, extents) === column));
  });
  const cells = extents.map((_, column) => ({
    words: parted.map((row) => row[column] ?? []).filter((words) => words.length > 0),
    span: 1,
  }));
  return { cells, top: headings[0]?.top ?? 0, bottom: headings.at(-1)?.bottom ?? 0 };
}

/** The words of a row, parted at every gap wide enough to part cells. */
function phrasesOf(row: Row): Word[][] {
  const gaps = gapsOf(row, []).slice(1, -1);
  const phrases: Word[][] = [[]];
  for (const word of row.words) {
    if (word.left >= (gaps[phrases.length - 1]?.to ?? Infinity)) phrases.push([]);
    phrases.at(-1)?.push(word);
  }
  return phrases;
}

/** Words that run across a gutter make one cell of the columns they touch. */
function joinCrossing(
  cells: readonly (readonly Word[])[],
  gutters: Run['gutters'],
): { words: Word[]; span: number }[] {
  const joined = cells.map((words) => ({ words: [...words], span: 1 }));
  for (let column = gutters.length - 1; column >= 0; column -= 1) {
    const gutter = gutters[column];
    const left = joined[column];
    const right = joined[column + 1];
    if (gutter === undefined || left === undefined || right === undefined || left.words.length === 0)
      continue;
    const end = Math.max(...left.words.map((word) => word.right));
    const begin = right.words.length === 0 ? Infinity : Math.min(...right.words.map((word) => word.left));
    const em = left.words[0]?.size ?? 1;
    const crosses = end > gutter.from + 1 && end > gutter.to - 1;
    const near =
      begin - end < (left.words[0]?.fixed === true ? PDF_LAYOUT.fixedCellGap : PDF_LAYOUT.cellGap) * em &&
      (end > gutter.from + 1 || begin < gutter.to - 1);
    if (!crosses && !near) continue;
    left.words.push(...right.words);
    left.span = right.span + 1;
    right.words = [];
    right.span = 1;
  }
  return joined;
}

/** Columns that nearly every full row fills: a row without them goes on with the one above. */
function anchorColumns(cells: Cells): ReadonlySet<number> {
  const full = Math.max(...cells.map((row) => row.filter((words) => words.length > 0).length));
  const fullRows = cells.filter(
    (row) => row.filter((words) => words.length > 0).length >= Math.max(2, full - 1),
  );
  const anchors = new Set<number>();
  const columns = cells[0]?.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    const filled = fullRows.filter((row) => (row[column]?.length ?? 0) > 0).length;
    if (filled * 5 >= fullRows.length * 4) anchors.add(column);
  }
  return anchors;
}

function continues(
  above: OpenRow,
  row: Row,
  parted: readonly { words: readonly Word[]; span: number }[],
  anchors: ReadonlySet<number>,
  rules: readonly Rule[],
): boolean {
  if (row.top - above.bottom > PDF_LAYOUT.wrapGap * row.size) return false;
  const between = rules.some(
    ({ direction, at, from, to }) =>
      direction === 'horizontal' &&
      at >= above.bottom - row.size * 0.5 &&
      at <= row.top + row.size * 0.5 &&
      from < row.right &&
      to > row.left &&
      at > above.top + row.size * 0.5,
  );
  if (between) return false;
  let filled = 0;
  let missing = 0;
  for (const [column, { words, span }] of parted.entries()) {
    if (words.length === 0) {
      if (anchors.has(column)) missing += 1;
      continue;
    }
    filled += 1;
    if (span > 1 || (above.cells[column]?.words.length ?? 0) === 0) return false;
    if (CELL_VALUE.test(textOf(words)) && parted.length > 2 && filled > 1) return false;
  }
  return filled > 0 && missing > 0 && missing * 2 >= anchors.size;
}

/** Makes one row of the first rows that are headings; answers how many header rows there are then. */
function joinHeaders(rows: OpenRow[]): number {
  const count = headerRows(rows);
  if (count < 2) return count;
  const [first, ...rest] = rows.splice(0, count);
  if (first === undefined) return 0;
  for (const row of rest) {
    row.cells.forEach(({ words, span }, column) => {
      const target = first.cells[column];
      if (target === undefined) return;
      target.words = [...target.words, ...words];
      target.span = Math.max(target.span, span);
    });
    first.bottom = row.bottom;
  }
  rows.unshift(first);
  return 1;
}

/** How many first rows are headings: no values in them, while most rows below hold some. */
function headerRows(rows: readonly OpenRow[]): number {
  const valued = rows.map((row) =>
    row.cells.some(({ words }) => words.some((line) => CELL_VALUE.test(textOf(line)))),
  );
  const first = valued.indexOf(true);
  if (first > 0 && first <= 2 && valued.slice(first).filter(Boolean).length * 2 >= rows.length - first)
    return first;
  const bold = rows.map((row) =>
    row.cells.every(({ words }) => words.every((line) => line.every((word) => word.bold))),
  );
  return bold[0] === true && bold.slice(1).some((isBold) => !isBold) ? 1 : 0;
}
