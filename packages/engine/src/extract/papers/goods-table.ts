/** Tables of goods, as invoices, deliveries and lists of cargo hold them: a line per item, closing lines apart. */
import type { Span } from '../../model/index.ts';
import type { Money, Quantity } from '../../values/index.ts';
import { AMBIGUOUS_RULE, type CellNumber, moneyIn, numberIn, quantityIn } from './cell-values.ts';
import { type ColumnKey, findGrids, type Grid, type GridCell, type GridRow } from './grid.ts';
import type { Paper } from './paper.ts';
import { totalLabel } from './paper-totals.ts';

export interface GoodsLine extends Span {
  readonly row: GridRow;
  readonly description?: GridCell;
  readonly designation?: GridCell;
  readonly manufacturer?: GridCell;
  readonly quantity: Quantity | null;
  /** What is still to come, by its own column. */
  readonly outstanding: Quantity | null;
  /** Null where it is missing, or has two readings that the line does not settle. */
  readonly unitPrice: number | null;
  readonly amount: Money | null;
  /** A fraction: 0.2 for 20 %. */
  readonly taxRate: number | null;
}

export interface GoodsTable extends Span {
  readonly grid: Grid;
  readonly lines: readonly GoodsLine[];
}

const COLUMNS = [
  'line',
  'description',
  'designation',
  'manufacturer',
  'quantity',
  'outstanding',
  'ordered',
  'unit',
  'unitPrice',
  'amount',
  'taxRate',
  'taxAmount',
  'currency',
  'hsCode',
  'serial',
  'status',
  'weight',
  'countryOfOrigin',
  'date',
] as const satisfies readonly ColumnKey[];

/** The goods tables of a paper: those that name goods and count or price them. `currency` is the paper's. */
export function findGoodsTables(paper: Paper, currency: string | null): GoodsTable[] {
  return findGrids(paper.sheet, COLUMNS).flatMap((grid) => {
    const { headings } = grid;
    const named = headings.has('description') || headings.has('designation') || grid.rows.some(isNamedByLine);
    const counted = ['quantity', 'outstanding', 'amount', 'unitPrice'].some((key) =>
      headings.has(key as ColumnKey),
    );
    if (!named || !counted) return [];
    const lines = readLines(paper, grid, currency);
    return lines.length > 0 ? [{ start: grid.start, end: grid.end, grid, lines }] : [];
  });
}

function readLines(paper: Paper, grid: Grid, currency: string | null): GoodsLine[] {
  const lines: GoodsLine[] = [];
  for (const row of grid.rows) {
    if (isClosing(row)) continue;
    const line = readLine(paper, grid, row, currency);
    if (line) lines.push(line);
    else {
      // A row of words alone goes on with the line above.
      const last = lines.at(-1);
      const more = row.cells.description ?? row.cells.designation;
      if (last && more && row.all.length === 1 && last.designation === undefined)
        lines[lines.length - 1] = { ...last, end: row.end, designation: more };
    }
  }
  return lines;
}

/** Where a table has no column of goods, `Item` holds their names and not their numbers. */
function isNamedByLine({ cells }: GridRow): boolean {
  return !cells.description && !cells.designation && /\p{L}{3}/u.test(cells.line?.text ?? '');
}

/** A row that is counted and priced is a line, whatever its first word: `Shipping crate | 1 | 85.00`. */
function isClosing(row: GridRow): boolean {
  const { description, quantity, unitPrice } = row.cells;
  if (description && [quantity, unitPrice].every((cell) => /\d/u.test(cell?.text ?? ''))) return false;
  return row.all
    .slice(0, 3)
    .some(({ text }) => totalLabel(text) !== undefined && !/^\p{Lu}?\p{L}+\s\p{L}+\s\p{L}+\s/u.test(text));
}

function readLine(paper: Paper, grid: Grid, row: GridRow, currency: string | null): GoodsLine | undefined {
  const { cells } = row;
  const { marks } = paper;
  const { designation, manufacturer } = cells;
  const description = cells.description ?? (isNamedByLine(row) ? cells.line : undefined);
  if (!description && !designation) return undefined;
  const heading = (key: ColumnKey): string | undefined => grid.words.get(key);
  const count = (key: ColumnKey): Quantity | null => {
    const cell = cells[key];
    return cell
      ? quantityIn(cell.text, [cells.unit?.text, heading(key)], { marks, value: cell.value })
      : null;
  };
  const price = cells.unitPrice;
  const amount = cells.amount;
  const quantity = count('quantity');
  const outstanding = count('outstanding');
  const priced = price && numberIn(price.text, { marks, value: price.value });
  const places = [cells.currency?.text, heading('amount'), price?.text, heading('unitPrice'), currency];
  const sum = amount ? moneyIn(amount.text, places, { marks, value: amount.value }) : null;
  if (quantity === null && outstanding === null && priced === undefined && sum === null) return undefined;
  // The numbers of the columns under the headings are no line of goods.
  if (description && /^\d{1,2}$/u.test(description.text)) return undefined;
  const rate = cells.taxRate ? numberIn(cells.taxRate.text.replace('%', ''), { marks }) : undefined;
  return {
    start: row.start,
    end: row.end,
    row,
    ...(description ? { description } : {}),
    ...(designation ? { designation } : {}),
    ...(manufacturer ? { manufacturer } : {}),
    outstanding,
    ...settleProduct(quantity, priced, sum),
    taxRate: rate && rate.value <= 100 ? rate.value / 100 : null,
  };
}

/** Half a cent for each unit, as unit prices are printed rounded, and a cent for the sum. */
const ROUNDING = 0.005;
const CENT = 0.011;

/** Whether quantity × unit price is the amount of a line, within rounding. */
export function isProduct(quantity: number, unitPrice: number, amount: number): boolean {
  return Math.abs(quantity * unitPrice - amount) <= quantity * ROUNDING + CENT;
}

/** Whether a line that says all three multiplies out. */
export function fitsLine({ quantity, unitPrice, amount }: GoodsLine): boolean {
  if (quantity?.min == null || unitPrice === null || amount?.min == null || amount.min === 0) return false;
  return isProduct(quantity.min, unitPrice, amount.min);
}

/** Of two readings of a number the one with which the line multiplies out. */
function settleProduct(
  quantity: Quantity | null,
  price: CellNumber | undefined,
  amount: Money | null,
): Pick<GoodsLine, 'quantity' | 'unitPrice' | 'amount'> {
  const open = price && (price.value === price.upper ? price.value : null);
  const plain = { quantity, unitPrice: open ?? null, amount };
  if (quantity?.min == null || price === undefined || amount?.min == null) return plain;
  const two = (value: { readonly min: number | null; readonly max: number | null }): number[] => [
    ...new Set([value.min ?? 0, value.max ?? 0]),
  ];
  const fits = two(quantity).flatMap((count) =>
    [...new Set([price.value, price.upper])].flatMap((unit) =>
      two(amount).flatMap((sum) => (isProduct(count, unit, sum) ? [{ count, unit, sum }] : [])),
    ),
  );
  const only = (key: 'count' | 'unit' | 'sum'): number | undefined =>
    new Set(fits.map((fit) => fit[key])).size === 1 ? fits[0]?.[key] : undefined;
  return {
    quantity: settled(quantity, only('count')),
    unitPrice: only('unit') ?? plain.unitPrice,
    amount: settled(amount, only('sum')),
  };
}

function settled<Value extends Quantity | Money>(value: Value, only: number | undefined): Value {
  return value.rule === AMBIGUOUS_RULE && only !== undefined
    ? { ...value, min: only, max: only, rule: 'paper.cell' }
    : value;
}
