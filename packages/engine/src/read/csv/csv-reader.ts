/**
 * CSV, TSV and what banks export under these names. Cells keep their words, a reference as a sheet would name them
 * (`B4`), and a typed value where it is beyond doubt. Lines above the table are paragraphs.
 */
import type { Issue } from '../../model/index.ts';
import { decodeBytes } from '../charset/index.ts';
import { type CellDraft, DraftBuilder } from '../draft-builder.ts';
import type { Reader, ReaderInput, ReaderOutcome } from '../reader.ts';
import { type ColumnStyle, learnStyle, readValue } from './cell-values.ts';
import { findTable } from './dialect.ts';
import { type CsvRecord, parseRecords } from './parse-records.ts';

export const csvReader: Reader = {
  name: 'csv',
  version: 1,
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  read: readCsv,
};

/** Most rows looked through for the head of the table. */
const LONGEST_LEAD = 60;

/** As many as sheet programs have; a longer line is no row of a table. */
const MOST_COLUMNS = 16_384;

interface Row extends CsvRecord {
  /** 1-based row, as a sheet program numbers it. */
  readonly number: number;
}

async function readCsv(input: ReaderInput): Promise<ReaderOutcome> {
  const { path, bytes, limits, charset, mediaType } = input;
  const { text, issues: decoding } = await decodeBytes({
    path,
    bytes,
    declared: charset,
    declaredBy: 'The mail',
    characters: limits.characters,
  });
  const clean = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const dialect = findTable(clean, { cut: false, trust: mediaType }) ?? {
    delimiter: mediaType === 'text/tab-separated-values' ? '\t' : ',',
    firstLine: 0,
  };
  const { records, openQuotes, cut } = parseRecords(clean, dialect.delimiter, limits.cells * 2);
  const draft = new DraftBuilder(limits);
  // A `sep=` line is for the program, not for the reader of the table.
  const skip = /^sep=[,;\t|]\n/iu.test(clean) ? 1 : 0;
  const rows = records.map((record, index): Row => ({ ...record, number: index + 1 })).slice(skip);
  const table = rows.filter((row) => row.line >= dialect.firstLine);
  const first = rows.length - table.length + sparseLead(table);
  for (const row of rows.slice(0, first)) draft.block('paragraph', filled(row).join('\t'));
  const wide = rows.filter(({ fields }) => fields.length > MOST_COLUMNS);
  for (const group of groupRows(rows.slice(first))) writeGroup(group, draft);
  return {
    draft: draft.build(),
    children: [],
    issues: [
      ...decoding,
      ...quoteIssues(openQuotes, path),
      ...sizeIssues(wide, cut, records.length, path),
      ...draft.issues(path),
    ],
  };
}

const filled = (row: Row): string[] =>
  row.fields.map((field) => field.trim()).filter((field) => field !== '');

/**
 * How many rows stand above the table though they have its width, as where a sheet was saved as CSV: half empty, and
 * followed by a row that is full.
 */
function sparseLead(rows: readonly Row[]): number {
  const lead = rows.slice(0, LONGEST_LEAD);
  const width = lead.reduce((most, row) => Math.max(most, filled(row).length), 0);
  const head = lead.findIndex((row) => filled(row).length === width);
  const sparse = lead.slice(0, head).every((row) => filled(row).length * 2 <= width);
  return width > 2 && sparse && head > 0 ? head : 0;
}

/** Tables parted by blank lines; a blank line inside a table of one width does not part it. */
function groupRows(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  let open: Row[] = [];
  let blank = false;
  for (const row of rows) {
    if (filled(row).length === 0) {
      blank = true;
      continue;
    }
    if (blank && open.at(-1)?.fields.length !== row.fields.length) {
      if (open.length > 0) groups.push(open);
      open = [];
    }
    open.push(row);
    blank = false;
  }
  if (open.length > 0) groups.push(open);
  return groups;
}

function writeGroup(rows: readonly Row[], draft: DraftBuilder): void {
  if (rows.some((row) => row.fields.length > MOST_COLUMNS)) {
    for (const row of rows) draft.block('paragraph', filled(row).join('\t'));
    return;
  }
  if (rows.every((row) => row.fields.length < 2)) {
    for (const row of rows) draft.block('paragraph', row.fields.join(' '));
    return;
  }
  const width = rows.reduce((most, row) => Math.max(most, row.fields.length), 0);
  const headed = isHeader(rows);
  const body = headed ? rows.slice(1) : rows;
  const styles = Array.from({ length: Math.min(width, 4096) }, (_, column) =>
    learnStyle(body.slice(0, 2_000).map((row) => row.fields[column] ?? '')),
  );
  draft.table(cellRows(rows, styles, headed));
}

/** One row at a time: a long table is never held twice. */
function* cellRows(
  rows: readonly Row[],
  styles: readonly ColumnStyle[],
  headed: boolean,
): Generator<CellDraft[]> {
  for (const [index, row] of rows.entries()) {
    const header = headed && index === 0;
    yield row.fields.map((text, column): CellDraft => {
      const style = styles[column];
      const value = header || style === undefined ? undefined : readValue(text, style);
      const reference = `${columnLetters(column)}${row.number}`;
      if (header) return { text, reference, header };
      return value === undefined ? { text, reference } : { text, reference, value };
    });
  }
}

/** A first row of words over rows with numbers or dates, or of words that never come again below. */
function isHeader(rows: readonly Row[]): boolean {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return false;
  const words = first.fields.filter((field) => field.trim() !== '');
  if (words.length < 2 || words.some((field) => /^[\d\s.,:/+-]+$/u.test(field.trim()))) return false;
  const sample = rest.slice(0, 200);
  const figures = first.fields.some((_, column) =>
    sample.some((row) => /^[-+]?\d[\d\s.,:/-]*$/u.test((row.fields[column] ?? '').trim())),
  );
  return figures || new Set(words).size === words.length;
}

/** `A`, `Z`, `AA` for 0, 25, 26. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

function quoteIssues(lines: readonly number[], path: string): Issue[] {
  const [first] = lines;
  if (first === undefined) return [];
  return [
    {
      code: 'read.csv-open-quote',
      severity: 'warning',
      message: `${lines.length === 1 ? '1 cell begins' : `${lines.length} cells begin`} with a quotation mark that never closes; the mark is kept as a character, so check the columns there.`,
      place: { path, detail: `line ${first + 1}` },
    },
  ];
}

function sizeIssues(wide: readonly Row[], cut: boolean, records: number, path: string): Issue[] {
  const issues: Issue[] = [];
  const [first] = wide;
  if (first !== undefined)
    issues.push({
      code: 'read.csv-too-wide',
      severity: 'warning',
      message: `A line has ${first.fields.length} fields, more than any table; its words are kept as text. Check what separates the fields.`,
      place: { path, detail: `line ${first.line + 1}` },
    });
  if (cut)
    issues.push({
      code: 'read.cells-cut',
      severity: 'error',
      message: `The table has more fields than are read, empty ones among them: only its first ${records} rows are; split the file.`,
      place: { path },
    });
  return issues;
}
