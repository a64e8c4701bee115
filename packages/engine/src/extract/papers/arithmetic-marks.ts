/** The decimal mark that the arithmetic of a paper shows, where its numbers alone leave it open: 3 × 450 is `1,350` one way only. */
import { findGoodsTables, fitsLine } from './goods-table.ts';
import type { Paper } from './paper.ts';
import { findTotals } from './paper-totals.ts';

const CENT = 0.011;

/** The paper with its decimal mark settled by its lines and totals; the same paper where they settle nothing. */
export function settleMarks(paper: Paper): Paper {
  if (paper.marks.decimal !== null) return paper;
  const [point, comma] = (['.', ','] as const).map((decimal) => ({
    paper: { ...paper, marks: { ...paper.marks, decimal } },
    fits: countFits({ ...paper, marks: { ...paper.marks, decimal } }),
  }));
  if (!point || !comma || point.fits === comma.fits) return paper;
  return point.fits > comma.fits ? point.paper : comma.paper;
}

/** Lines that multiply out, and totals that their lines give. */
function countFits(paper: Paper): number {
  const lines = findGoodsTables(paper, null).flatMap((table) => table.lines);
  const sum = lines.reduce((whole, { amount }) => whole + (amount?.min ?? 0), 0);
  const totals = sum > 0 ? findTotals(paper, null) : [];
  return (
    lines.filter(fitsLine).length +
    totals.filter(({ money }) => Math.abs((money.min ?? 0) - sum) <= CENT).length
  );
}
