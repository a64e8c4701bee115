/**
 * The arithmetic of an invoice: quantity × unit price is the line, the lines with tax and freight are the total. What
 * does not add up is told with the cells, and nothing is changed.
 */
import { tellPlace } from '../cell-place.ts';
import type { GoodsLine, GoodsTable } from '../goods-table.ts';
import { type Paper, wordsOf } from '../paper.ts';
import type { PaperWriter } from '../paper-writer.ts';
import type { Total } from '../paper-totals.ts';

/** Half a cent for each unit, as unit prices are printed rounded, and a cent for the sum. */
const ROUNDING = 0.005;
const CENT = 0.011;

/** Doubts every line whose product is wrong, and the total when no sum of lines, tax and freight gives it. */
export function checkInvoice(
  paper: Paper,
  writer: PaperWriter,
  tables: readonly GoodsTable[],
  totals: readonly Total[],
): void {
  const lines = tables.flatMap((table) => table.lines);
  lines.forEach((line, index) => checkLine(paper, writer, line, index));
  checkTotal(paper, writer, lines, totals);
}

function checkLine(paper: Paper, writer: PaperWriter, line: GoodsLine, index: number): void {
  const { quantity, unitPrice, amount } = line;
  const cell = line.row.cells.amount;
  if (!quantity || quantity.min === null || unitPrice === null || amount?.min == null || !cell) return;
  // Two readings are a doubt of their own.
  if (quantity.min !== quantity.max || amount.min !== amount.max) return;
  const product = quantity.min * unitPrice;
  const rates = [0, line.taxRate ?? 0, taxOf(line, product)];
  const slack = quantity.min * ROUNDING + CENT;
  if (rates.some((rate) => Math.abs(product * (1 + rate) - (amount.min ?? 0)) <= slack * (1 + rate))) return;
  const price = line.row.cells.unitPrice?.text ?? String(unitPrice);
  writer.issue(
    'papers.arithmetic',
    'warning',
    `Line ${index + 1} of the goods table (${tellPlace(paper, cell)}): ${quantity.text} × ${price} is ${round(product)}, and the line says ${amount.text}; both are kept, check the original.`,
    cell,
  );
}

/** The rate that the line's own tax column implies. */
function taxOf(line: GoodsLine, product: number): number {
  const cell = line.row.cells.taxAmount;
  const digits =
    cell &&
    Number(
      cell.text
        .replace(/[^\d.,]/gu, '')
        .replace(/[.,](?=\d{3}(?!\d))/gu, '')
        .replace(',', '.'),
    );
  return digits !== undefined && Number.isFinite(digits) && product > 0 ? digits / product : 0;
}

function checkTotal(
  paper: Paper,
  writer: PaperWriter,
  lines: readonly GoodsLine[],
  totals: readonly Total[],
): void {
  const amounts = lines.map(({ amount }) => amount?.min ?? null);
  const total = grandTotal(totals);
  if (total?.money.min == null || amounts.length === 0 || amounts.includes(null)) return;
  if (lines.some(({ amount }) => amount?.min !== amount?.max) || total.money.min !== total.money.max) return;
  const sum = amounts.reduce<number>((whole, one) => whole + (one ?? 0), 0);
  const extras = [
    ...new Set(totals.filter(({ kind }) => kind !== 'total').map(({ money }) => money.min ?? 0)),
  ];
  const other = [...new Set(totals.filter((one) => one.kind === 'total').map(({ money }) => money.min ?? 0))];
  const slack = lines.length * ROUNDING + CENT;
  if (
    reaches(
      sum,
      [...extras, ...other.filter((one) => one !== total.money.min)].slice(0, 8),
      total.money.min,
      slack,
    )
  )
    return;
  writer.issue(
    'papers.arithmetic',
    'warning',
    `The lines add up to ${round(sum)}${extras.length > 0 ? ` before ${extras.map(round).join(', ')} of tax, freight or discount` : ''}, and ${wordsOf(paper.document, total.label)} says ${total.money.text}; both are kept, check the original.`,
    total.span,
  );
}

/** Whether the sum, with any of the extras added or taken off, is the target. At most 3^8 ways. */
function reaches(sum: number, extras: readonly number[], target: number, slack: number): boolean {
  const [first, ...rest] = extras;
  if (first === undefined) return Math.abs(sum - target) <= slack;
  return (
    reaches(sum, rest, target, slack) ||
    reaches(sum + first, rest, target, slack) ||
    reaches(sum - first, rest, target, slack)
  );
}

/** The total to pay: the greatest of the totals, the last of equal ones. */
export function grandTotal(totals: readonly Total[]): Total | undefined {
  const sums = totals.filter(({ kind }) => kind === 'total');
  const candidates = sums.length > 0 ? sums : totals.filter(({ kind }) => kind === 'subtotal');
  return candidates.reduce<Total | undefined>(
    (best, one) => ((one.money.min ?? 0) >= (best?.money.min ?? 0) ? one : best),
    undefined,
  );
}

function round(value: number): string {
  return value.toFixed(2);
}
