/**
 * What a run of rows with gutters is: text columns to be read one after the other, a table, or pairs of label and value
 * to be read row by row.
 */
import { PDF_LAYOUT } from '../../data/read/pdf-layout.ts';
import { CELL_VALUE, COLON_LABEL, EMPTY_VALUE } from '../../data/read/pdf-words.ts';
import type { Rule } from './glyph.ts';
import type { Row } from './row.ts';
import type { Run } from './run.ts';
import { IDEOGRAPH, type Word } from './word.ts';

export type RunKind = 'columns' | 'table' | 'pairs';

/** The words of each row by column: `cells[row][column]`. */
export type Cells = readonly (readonly (readonly Word[])[])[];

/** The words of rows parted by the gutters of their run. */
export function cellsOf(rows: readonly Row[], { gutters }: Pick<Run, 'gutters'>): Cells {
  return rows.map((row) => {
    const cells: Word[][] = Array.from({ length: gutters.length + 1 }, () => []);
    for (const word of row.words) {
      const middle = (word.left + word.right) / 2;
      let column = 0;
      while (column < gutters.length && middle > (gutters[column]?.from ?? 0)) column += 1;
      cells[column]?.push(word);
    }
    return cells;
  });
}

/** Judges a run by its cells. */
export function classifyRun(rows: readonly Row[], run: Run, rules: readonly Rule[]): RunKind {
  const cells = cellsOf(rows, run);
  const columns = run.gutters.length + 1;
  const texts = cells.map((row) => row.map(textOf));
  const filled = texts.map((row) => row.filter((text) => text !== '').length);
  if (hasProseColumns(cells, texts)) return 'columns';
  const both = filled.filter((count) => count >= 2).length;
  const threes = filled.filter((count) => count >= 3).length;
  if (columns > 2 && threes >= 2 && isGridded(rows, rules)) return hasLabels(texts) ? 'pairs' : 'table';
  if (columns === 2) return classifyPair(rows, run, texts, both);
  const dense = filled.filter((count) => count * 3 >= columns * 2).length;
  const values = texts.flat().filter((text) => isValue(text)).length;
  const total = texts.flat().filter((text) => text !== '').length;
  if (values * 5 >= total && threes >= 2) return hasLabels(texts) ? 'pairs' : 'table';
  if (both * 2 < rows.length) return 'columns';
  if (dense * 10 >= rows.length * 8 && rows.length >= 3 && !hasLabels(texts))
    return hasHeading(rows) ? 'table' : 'columns';
  return hasLabels(texts) ? 'pairs' : both * 10 >= rows.length * 8 && hasHeading(rows) ? 'table' : 'columns';
}

/** Whether a run is set in text columns for sure: long lines in all of them, or in all but one. */
export function isProseRun(rows: readonly Row[], run: Pick<Run, 'gutters'>): boolean {
  const cells = cellsOf(rows, run);
  return hasProseColumns(
    cells,
    cells.map((row) => row.map(textOf)),
  );
}

function hasProseColumns(cells: Cells, texts: readonly (readonly string[])[]): boolean {
  const columns = cells[0]?.length ?? 0;
  let prose = 0;
  for (let column = 0; column < columns; column += 1) if (isProse(cells, texts, column)) prose += 1;
  return columns <= 4 && prose >= Math.max(2, columns - 1);
}

function classifyPair(
  rows: readonly Row[],
  run: Run,
  texts: readonly (readonly string[])[],
  both: number,
): RunKind {
  const pairs = texts.filter(([left, right]) => left !== '' && right !== '');
  const lefts = texts.map(([left = '']) => left).filter((text) => text !== '');
  const values = pairs.filter(([, right = '']) => isValue(right)).length;
  const labels = lefts.filter((text) => COLON_LABEL.test(text)).length;
  const topLabels = pairs.length > 0 && texts[0]?.every((text) => COLON_LABEL.test(text)) === true;
  if (topLabels && labels <= 1) return 'columns';
  if (labels * 10 >= lefts.length * 4) return 'pairs';
  const rights = texts.filter(([, right]) => right !== '').length;
  const isPriced = values * 3 >= pairs.length * 2 && pairs.length * 10 >= rights * 9;
  if (isPriced) return pairs.length >= 3 && both * 2 >= rows.length && hasHeading(rows) ? 'table' : 'pairs';
  if (both * 2 < rows.length) return 'columns';
  const gutter = run.gutters[0];
  const size = rows[0]?.size ?? 1;
  const wide = gutter === undefined ? 0 : (gutter.to - gutter.from) / size;
  const isBlocks = wide >= PDF_LAYOUT.blockGutter && median(lefts.map((text) => text.length)) > LONG_LABEL;
  return isBlocks || topLabels ? 'columns' : 'pairs';
}

/** A label is seldom longer, in characters. */
const LONG_LABEL = 24;

const isValue = (text: string): boolean => CELL_VALUE.test(text) || EMPTY_VALUE.test(text);

/** The words of a cell as one string, to judge it by. */
export function textOf(words: readonly Word[]): string {
  return words.length === 1 ? (words[0]?.text ?? '') : words.map(({ text }) => text).join(' ');
}

function hasLabels(texts: readonly (readonly string[])[]): boolean {
  const all = texts.flat().filter((text) => text !== '');
  return all.filter((text) => COLON_LABEL.test(text)).length * 5 >= all.length;
}

/** A first row set apart by weight. */
function hasHeading(rows: readonly Row[]): boolean {
  const [first, ...rest] = rows;
  return first?.bold === true && rest.filter(({ bold }) => bold).length * 2 < rest.length;
}

/** Lines drawn between most rows, or down through them. */
function isGridded(rows: readonly Row[], rules: readonly Rule[]): boolean {
  const top = rows[0]?.top ?? 0;
  const bottom = rows.at(-1)?.bottom ?? 0;
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  const crossing = rules.filter(
    ({ direction, at, from, to }) =>
      direction === 'horizontal' &&
      at > top &&
      at < bottom &&
      from < right &&
      to > left &&
      to - from > (right - left) / 2,
  );
  const levels = new Set(crossing.map(({ at }) => Math.round(at)));
  if (levels.size * 2 >= rows.length && rows.length >= 2) return true;
  const inner = rules.filter(
    ({ direction, at, from, to }) =>
      direction === 'vertical' &&
      at > left &&
      at < right &&
      to - from > (bottom - top) / 2 &&
      from < bottom &&
      to > top,
  );
  return new Set(inner.map(({ at }) => Math.round(at))).size >= 2;
}

function isProse(cells: Cells, texts: readonly (readonly string[])[], column: number): boolean {
  const widths: number[] = [];
  const lengths: number[] = [];
  let left = Infinity;
  let right = -Infinity;
  cells.forEach((row, index) => {
    const words = row[column] ?? [];
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined) return;
    left = Math.min(left, first.left);
    right = Math.max(right, last.right);
    widths.push(last.right - first.left);
    const text = texts[index]?.[column] ?? '';
    lengths.push(IDEOGRAPH.test(text) ? text.length * 2 : text.length);
  });
  if (widths.length < 3) return false;
  return median(lengths) >= PDF_LAYOUT.columnLine && median(widths) >= PDF_LAYOUT.proseFill * (right - left);
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
