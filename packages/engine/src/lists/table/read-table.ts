/** Tables of lists: rows under a header, values by the names of their columns. */
import type { EntryDraft } from '../entry-draft.ts';
import type { ListIssues } from '../list-issues.ts';
import { tableRows } from './table-rows.ts';

/** A row under its header. */
export interface TableRecord {
  /** Where it stands: `line 12`, `row 12`. */
  readonly place: string;
  /** Column names as printed, with their values, white space around them taken off; empty ones too. */
  readonly cells: readonly (readonly [column: string, value: string])[];
  /** The value of a column, in any case of letters; empty where there is none. */
  at(column: string): string;
}

/** Names of columns are compared without regard to case and to what is neither letter nor digit. */
export function columnKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A row with its place in words. */
export interface PlacedRow {
  readonly place: string;
  readonly cells: readonly string[];
  readonly sound: boolean;
}

/** The records of a text whose first row is its header. Rows that do not fit the header become issues. */
export function readTable(text: string, separator: string, path: string, issues: ListIssues): TableRecord[] {
  const rows = [...tableRows(text, separator)].map(({ line, ...row }) => ({ ...row, place: `line ${line}` }));
  const records = recordsOf(rows, path, issues);
  // A last row may lack its line end, but then only a closed quote shows that it is whole.
  if (records.length > 0 && !/[\r\n"]$/u.test(text))
    issues.add(
      'lists.no-end-mark',
      'notice',
      'the file ends without a line end, perhaps in the middle of a row: make sure it is complete',
      path,
      records.at(-1)?.place,
    );
  return records;
}

/** The records of rows of which the first is the header. */
export function recordsOf(rows: Iterable<PlacedRow>, path: string, issues: ListIssues): TableRecord[] {
  const records: TableRecord[] = [];
  let header: TableHeader | undefined;
  for (const { place, cells, sound } of rows) {
    if (header === undefined) header = new TableHeader(cells);
    else if (!sound || !header.fits(cells)) tellBadRow(header.width, path, place, issues);
    else records.push(header.record(cells, place));
  }
  return records;
}

export function tellBadRow(width: number, path: string, place: string, issues: ListIssues): void {
  issues.add(
    'lists.bad-row',
    'error',
    `this row does not fit the ${width} columns of the list and is left out: compare it with the publication`,
    path,
    place,
  );
}

/** The columns of a table. */
export class TableHeader {
  readonly #names: readonly string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#places = new Map(names.map((name, index) => [columnKey(name), index] as const).reverse());
  }

  get width(): number {
    return this.#names.length;
  }

  has(...columns: readonly string[]): boolean {
    return columns.every((column) => this.#places.has(columnKey(column)));
  }

  /** As many cells as columns; empty cells beyond them do no harm. */
  fits(cells: readonly string[]): boolean {
    return cells.length >= this.width && cells.slice(this.width).every((cell) => cell === '');
  }

  record(cells: readonly string[], place: string): TableRecord {
    return {
      place,
      cells: this.#names.map((name, index) => [name, cells[index] ?? ''] as const),
      at: (column) => cells[this.#places.get(columnKey(column)) ?? -1] ?? '',
    };
  }
}

/** Prints all values of a row into the record of its entry, and keeps as notes those of columns that no rule knows. */
export function printRow(row: TableRecord, known: ReadonlySet<string>, draft: EntryDraft): void {
  for (const [column, value] of row.cells) {
    draft.print(column, value);
    if (value !== '' && !known.has(columnKey(column))) draft.keep(`${column}: ${value}`);
  }
}

/** Keys of columns that a reader knows. */
export function columnKeys(...columns: readonly string[]): ReadonlySet<string> {
  return new Set(columns.map(columnKey));
}

/** The columns that a head of a table has; undefined where its first row is not whole or not sound. */
export function headerOf(headText: string, separator: string): TableHeader | undefined {
  for (const { cells, sound } of tableRows(headText, separator))
    return sound ? new TableHeader(cells) : undefined;
  return undefined;
}
