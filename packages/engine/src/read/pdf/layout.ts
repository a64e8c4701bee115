/**
 * The layout of a page region as pieces in reading order: flows of rows, tables, and columns laid out each by itself.
 */
import { PDF_LAYOUT } from '../../data/read/pdf-layout.ts';
import { cellsOf, classifyRun, isProseRun, textOf } from './classify.ts';
import type { Rule } from './glyph.ts';
import { makeRows, type Row, shareGaps } from './row.ts';
import { findRuns, type Run } from './run.ts';
import { growSections, joinTables, type Section, takeHeadings } from './section.ts';
import { makeTable, type PdfTable } from './table.ts';
import type { Word } from './word.ts';

/** Left and right edge of the region a flow stands in: a page or a column. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

export type Piece =
  | { readonly type: 'flow'; readonly rows: readonly Row[]; readonly pairs: boolean; readonly bounds: Bounds }
  | { readonly type: 'table'; readonly table: PdfTable };

/** The pieces of the words of a region. */
export function layoutWords(words: readonly Word[], rules: readonly Rule[], depth = 0): Piece[] {
  const rows = makeRows(words, depth > 0);
  const bounds = {
    left: Math.min(...rows.map(({ left }) => left)),
    right: Math.max(...rows.map(({ right }) => right)),
  };
  if (depth >= PDF_LAYOUT.depth)
    return rows.length === 0 ? [] : [{ type: 'flow', rows, pairs: false, bounds }];
  const joined = joinTables(growSections(sectionsOf(rows, rules), rows), rows);
  const sections = takeHeadings(joined, rows);
  return sections.flatMap((section) => layoutSection(section, rows, rules, depth, bounds));
}

function layoutSection(
  { kind, start, end, gutters, headed }: Section,
  rows: readonly Row[],
  rules: readonly Rule[],
  depth: number,
  bounds: Bounds,
): Piece[] {
  const own = rows.slice(start, end);
  if (own.length === 0) return [];
  if (kind === 'flow' || kind === 'pairs')
    return [{ type: 'flow', rows: own, pairs: kind === 'pairs', bounds }];
  if (kind === 'table') {
    const headings = own.slice(0, headed);
    return [{ type: 'table', table: makeTable({ headings, rows: own.slice(headed) }, gutters, rules) }];
  }
  const cells = cellsOf(own, { gutters });
  return Array.from({ length: gutters.length + 1 }, (_, column) =>
    layoutWords(
      cells.flatMap((row) => row[column] ?? []),
      rules,
      depth + 1,
    ),
  ).flat();
}

/** Whether a gutter parts labels from values that begin with the colon: these are read row by row. */
function splitsPairs(rows: readonly Row[], gutters: Run['gutters'], index: number): boolean {
  const right = cellsOf(rows, { gutters })
    .map((row) => textOf(row[index + 1] ?? []))
    .filter((text) => text !== '');
  return right.filter((text) => /^[:：]/u.test(text)).length * 2 >= right.length;
}

function sectionsOf(rows: readonly Row[], rules: readonly Rule[]): Section[] {
  const sections: Section[] = [];
  let at = 0;
  const flow = (end: number): void => {
    if (end > at) sections.push({ kind: 'flow', start: at, end, gutters: [], headed: 0 });
    at = end;
  };
  for (const run of mergeColumns(findRuns(rows, rules), rows, rules)) {
    flow(run.start);
    sections.push(run);
    at = run.end;
  }
  flow(rows.length);
  return sections;
}

/** Runs with their kinds; columns that go on with the same gutter are one run again. */
function mergeColumns(runs: readonly Run[], rows: readonly Row[], rules: readonly Rule[]): Section[] {
  const merged: Section[] = [];
  for (const run of runs) {
    const kind = classifyRun(rows.slice(run.start, run.end), run, rules);
    const last = merged.at(-1);
    const kinds = [last?.kind, kind];
    if (
      last !== undefined &&
      last.end === run.start &&
      kinds.includes('columns') &&
      !kinds.includes('table')
    ) {
      const gutters = shareGaps(last.gutters, run.gutters);
      const isOne =
        gutters.length > 0 &&
        ((last.kind === kind && gutters.length === Math.min(last.gutters.length, run.gutters.length)) ||
          isProseRun(rows.slice(last.start, run.end), { gutters }));
      if (isOne) {
        merged[merged.length - 1] = { start: last.start, end: run.end, gutters, kind: 'columns', headed: 0 };
        continue;
      }
    }
    const own = rows.slice(run.start, run.end);
    const gutters =
      kind === 'columns'
        ? run.gutters.filter((_, index) => !splitsPairs(own, run.gutters, index))
        : run.gutters;
    merged.push({
      start: run.start,
      end: run.end,
      gutters,
      kind: gutters.length === 0 ? 'pairs' : kind,
      headed: 0,
    });
  }
  return merged;
}
