/** The rows of a bank statement: sum, direction, and the two sides, as far as the columns tell them. */
import { STATEMENT_WORDS } from '../../../data/papers/statement-words.ts';
import type { Span } from '../../../model/index.ts';
import type { Money } from '../../../values/index.ts';
import { moneyIn, numberIn } from '../cell-values.ts';
import { type ColumnKey, findGrids, type Grid, type GridCell, type GridRow } from '../grid.ts';
import type { Paper } from '../paper.ts';
import { dateIn } from '../paper-date.ts';

export type Direction = 'out' | 'in';

export interface PaymentRow extends Span {
  readonly row: GridRow;
  readonly date: GridCell;
  readonly sum: GridCell;
  readonly money: Money;
  /** Out of the holder's account, or into it; null where the columns do not tell. */
  readonly direction: Direction | null;
}

const COLUMNS = [
  'line',
  'date',
  'number',
  'debit',
  'credit',
  'amount',
  'currency',
  'balance',
  'direction',
  'counterparty',
  'payer',
  'payee',
  'counterpartyInn',
  'counterpartyKpp',
  'counterpartyAccount',
  'counterpartyBank',
  'bankCode',
  'payerInn',
  'payeeInn',
  'payerAccount',
  'payeeAccount',
  'payerBank',
  'payeeBank',
  'purpose',
  'status',
] as const satisfies readonly ColumnKey[];
const DEBIT: ReadonlySet<string> = new Set(STATEMENT_WORDS.debit);
const CREDIT: ReadonlySet<string> = new Set(STATEMENT_WORDS.credit);

/** The tables of dated sums of a statement. */
export function findPaymentGrids(paper: Paper): Grid[] {
  return findGrids(paper.sheet, COLUMNS).filter(
    ({ headings }) =>
      headings.has('date') && (headings.has('debit') || headings.has('credit') || headings.has('amount')),
  );
}

/** The payments of a table, in order; closing rows without a date are left out. */
export function readPaymentRows(paper: Paper, grid: Grid, currency: string | null): PaymentRow[] {
  const rows: PaymentRow[] = [];
  let balance: number | null = null;
  for (const row of grid.rows) {
    const { cells } = row;
    const after = cells.balance ? signed(paper, cells.balance) : null;
    const before = balance;
    balance = after ?? balance;
    const { date } = cells;
    if (!date || dateIn(paper, date) === null) continue;
    const found = sumOf(paper, grid, row, currency);
    if (!found) continue;
    rows.push({
      start: row.start,
      end: row.end,
      row,
      date,
      sum: found.sum,
      money: found.money,
      direction: found.direction ?? directionByBalance(found.money, before, after),
    });
  }
  return rows;
}

function sumOf(
  paper: Paper,
  grid: Grid,
  row: GridRow,
  currency: string | null,
): Pick<PaymentRow, 'sum' | 'money' | 'direction'> | undefined {
  const { cells } = row;
  const heading = (key: ColumnKey): string | undefined => grid.words.get(key);
  const read = (cell: GridCell | undefined, key: ColumnKey): Money | null => {
    if (!cell) return null;
    const money = moneyIn(cell.text, [cells.currency?.text, heading(key), currency], {
      marks: paper.marks,
      value: cell.value,
    });
    return money?.min ? money : null;
  };
  const debit = read(cells.debit, 'debit');
  const credit = read(cells.credit, 'credit');
  if (debit && cells.debit) return { sum: cells.debit, money: debit, direction: 'out' };
  if (credit && cells.credit) return { sum: cells.credit, money: credit, direction: 'in' };
  const money = read(cells.amount, 'amount');
  if (!money || !cells.amount) return undefined;
  return { sum: cells.amount, money, direction: directionOf(grid, row, cells.amount) };
}

/** By a column that says it, else by sign where the table uses signs at all. */
function directionOf(grid: Grid, row: GridRow, amount: GridCell): Direction | null {
  const word = row.cells.direction?.text.toLowerCase().replace(/[.\s]+$/u, '');
  if (word !== undefined && DEBIT.has(word)) return 'out';
  if (word !== undefined && CREDIT.has(word)) return 'in';
  if (numberIn(amount.text, { value: amount.value })?.negative) return 'out';
  if (/^\s*\+/u.test(amount.text)) return 'in';
  const anySign = grid.rows.some(
    ({ cells }) => cells.amount && numberIn(cells.amount.text, { value: cells.amount.value })?.negative,
  );
  return anySign ? 'in' : null;
}

function directionByBalance(money: Money, before: number | null, after: number | null): Direction | null {
  if (before === null || after === null || money.min === null) return null;
  const change = after - before;
  if (Math.abs(change - money.min) < 0.011) return 'in';
  return Math.abs(change + money.min) < 0.011 ? 'out' : null;
}

function signed(paper: Paper, cell: GridCell): number | null {
  const number = numberIn(cell.text, { marks: paper.marks, value: cell.value });
  return number ? (number.negative ? -number.value : number.value) : null;
}
