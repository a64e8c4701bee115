/**
 * Runs of rows that share gutters: the rows of a table, or the lines of text columns. The page is cut into runs so that
 * the sum of rows times gutters is greatest, each run costing something: a table below two address blocks then stands
 * apart from them, although one white strip may run through both.
 */
import { PDF_LAYOUT } from '../../data/read/pdf-layout.ts';
import type { Rule } from './glyph.ts';
import { type Gap, gapsOf, type Row, shareGaps } from './row.ts';

export interface Run {
  /** Indexes of its first row and of the row after its last. */
  readonly start: number;
  readonly end: number;
  /** White strips through all its rows with words on both sides, from left to right. */
  readonly gutters: readonly Gap[];
}

/** Fewest rows with words on both sides of a gutter; or on either side of it, if there is one with both. */
const WITNESSES = 2;

/** The runs among rows, from top to bottom; rows between them share no gutters. */
export function findRuns(rows: readonly Row[], rules: readonly Rule[]): Run[] {
  const gaps = rows.map((row) => gapsOf(row, rules));
  /** best[i]: the greatest score of rows i and after, and the run that begins at i, if one does. */
  const best: { score: number; run: Run | undefined }[] = Array.from({ length: rows.length + 1 });
  best[rows.length] = { score: 0, run: undefined };
  for (let start = rows.length - 1; start >= 0; start -= 1) {
    let choice = { score: best[start + 1]?.score ?? 0, run: undefined as Run | undefined };
    if ((gaps[start]?.length ?? 0) > 2) {
      for (const run of runsFrom(rows, gaps, rules, start)) {
        const score = run.score - PDF_LAYOUT.runCost + (best[run.end]?.score ?? 0);
        if (score > choice.score) choice = { score, run };
      }
    }
    best[start] = choice;
  }
  const runs: Run[] = [];
  for (let at = 0; at < rows.length; ) {
    const run = best[at]?.run;
    if (run) runs.push(run);
    at = run?.end ?? at + 1;
  }
  return runs;
}

function* runsFrom(
  rows: readonly Row[],
  gaps: readonly (readonly Gap[])[],
  rules: readonly Rule[],
  start: number,
): Generator<Run & { readonly score: number }> {
  let shared: readonly Gap[] = gaps[start] ?? [];
  const most = Math.min(rows.length, start + PDF_LAYOUT.runRows);
  for (let end = start + 2; end <= most; end += 1) {
    const row = rows[end - 1];
    const above = rows[end - 2];
    if (row === undefined || above === undefined) return;
    if (row.top - above.bottom > PDF_LAYOUT.runBreak * Math.max(row.size, above.size)) return;
    shared = shareGaps(shared, gaps[end - 1] ?? []);
    const finite = shared.filter((gap) => Number.isFinite(gap.from) && Number.isFinite(gap.to));
    if (finite.length === 0 && end - start > 2) return;
    if ((gaps[end - 1]?.length ?? 0) <= 2 || (end < most && goesOn(gaps, shared, end))) continue;
    const scored = scoreGutters(rows.slice(start, end), finite, rules);
    if (scored.gutters.length > 0) yield { start, end, ...scored };
  }
}

/**
 * The gutters among white strips that enough rows have words on both sides of, and their score: for every row the cells
 * it fills beyond the first, less something for cells left empty between them.
 */
function scoreGutters(
  rows: readonly Row[],
  gaps: readonly Gap[],
  rules: readonly Rule[],
): { gutters: Gap[]; score: number } {
  const gutters: Gap[] = [];
  let weights = 0;
  for (const gap of gaps) {
    let [both, before, after, size] = [0, 0, 0, 0];
    for (const row of rows) {
      size += row.size;
      if (row.right <= gap.to) before += 1;
      else if (row.left >= gap.from) after += 1;
      else both += 1;
    }
    if (both < WITNESSES && (both === 0 || before < WITNESSES || after < WITNESSES)) continue;
    const wide = ((gap.to - gap.from) * rows.length) / size;
    if (wide < PDF_LAYOUT.ruledGap) continue;
    gutters.push(gap);
    weights += isRuled(rules, gap, rows) ? 1 : Math.min(1, Math.max(LEAST_WEIGHT, wide / PDF_LAYOUT.gutter));
  }
  if (gutters.length === 0) return { gutters, score: 0 };
  let filled = 0;
  let empty = 0;
  for (const row of rows) {
    const { cells, span } = countCells(row, gutters);
    filled += cells - 1;
    empty += span - cells;
  }
  return { gutters, score: (filled * weights) / gutters.length - EMPTY_COST * empty };
}

/** Whether the next row is of one kind with the last: a run would not sensibly end between them. */
function goesOn(gaps: readonly (readonly Gap[])[], shared: readonly Gap[], end: number): boolean {
  const next = gaps[end] ?? [];
  return next.length === gaps[end - 1]?.length && shareGaps(shared, next).length === shared.length;
}

/** Whether a line is drawn down a gutter, along most of its rows. */
function isRuled(rules: readonly Rule[], { from, to }: Gap, rows: readonly Row[]): boolean {
  const top = rows[0]?.top ?? 0;
  const bottom = rows.at(-1)?.bottom ?? 0;
  let drawn = 0;
  for (const rule of rules) {
    if (rule.direction !== 'vertical' || rule.at < from - 1 || rule.at > to + 1) continue;
    drawn += Math.max(0, Math.min(rule.to, bottom) - Math.max(rule.from, top));
  }
  return drawn * 2 > bottom - top;
}

/** How much a gutter as narrow as can be counts, and what an empty cell costs. */
const LEAST_WEIGHT = 0.3;
const EMPTY_COST = 0.25;

/** How many columns a row fills, and how many lie from its first to its last. */
function countCells(row: Row, gutters: readonly Gap[]): { cells: number; span: number } {
  let column = 0;
  let first = -1;
  let last = -1;
  let cells = 0;
  for (const word of row.words) {
    while (column < gutters.length && word.left > (gutters[column]?.from ?? 0)) column += 1;
    if (column === last) continue;
    if (first < 0) first = column;
    last = column;
    cells += 1;
  }
  return { cells, span: last - first + 1 };
}
