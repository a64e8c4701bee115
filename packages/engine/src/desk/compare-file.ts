/**
 * A table of pairs of names, compared row by row and written as it comes: every column is kept as it is, `alert`,
 * `identity`, `match` and `reasons` are added. A row that cannot be used is written with what is wrong with it.
 */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { CaseError, openTable, type Table, type TableFormat, type TableRow } from '../disk/index.ts';
import { isA } from '../ftm/index.ts';
import { compareNames } from '../match/index.ts';
import type { ScoreReason } from '../model/index.ts';

export interface CompareFileOptions {
  readonly file: string;
  readonly format?: TableFormat;
  /** A stream, or a file that is written anew. */
  readonly out: Writable | string;
  readonly output: 'csv' | 'jsonl';
  /** Alert from which a pair is a match; 0 to 1. */
  readonly threshold?: number;
  /** For rows that give none. */
  readonly schema?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CompareFileProgress) => void;
}

export interface CompareFileProgress {
  readonly pairs: number;
  readonly matches: number;
  /** Bytes read, and of how many; 0 where nobody knows. */
  readonly position: number;
  readonly size: number;
}

export interface ComparedFile {
  readonly pairs: number;
  readonly matches: number;
  /** Rows that could not be used as they stand, with what is wrong: the first hundred. */
  readonly notes: readonly { readonly line: number; readonly text: string }[];
  /** How many rows have notes. */
  readonly noted: number;
}

/** What the comparison of one row came to. */
export interface ComparedPair {
  readonly alert: number;
  readonly identity: number;
  readonly match: boolean;
  readonly reasons: readonly ScoreReason[];
  /** What is wrong with the row. */
  readonly notes: readonly string[];
}

export const COMPARE_THRESHOLD = 0.7;
const MOST_NOTES = 100;
const NEEDED = ['name1', 'name2'];

/** See the header. Throws CaseError for files that cannot be read or written, and for tables without the columns. */
export async function compareFile(options: CompareFileOptions): Promise<ComparedFile> {
  const { file, format, out, output, threshold = COMPARE_THRESHOLD, onProgress, signal } = options;
  const table = await openTable(file, format);
  refuseWithoutPairs(table, options);
  const stream = typeof out === 'string' ? await openForWriting(out) : out;
  const write = async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
  const line = await csvLine(table);
  const notes: { line: number; text: string }[] = [];
  const tally = { pairs: 0, matches: 0, noted: 0 };
  try {
    if (output === 'csv') await write(line([...table.columns, 'alert', 'identity', 'match', 'reasons']));
    for await (const row of table.rows) {
      if (signal?.aborted === true) throw new CaseError('cancelled', 'Stopped; the rows so far are written.');
      const compared = compareRow(row, threshold, options.schema);
      tally.pairs += 1;
      if (compared.match) tally.matches += 1;
      if (compared.notes.length > 0) {
        tally.noted += 1;
        if (notes.length < MOST_NOTES) notes.push({ line: row.line, text: compared.notes.join('; ') });
      }
      await write(
        output === 'csv' ? line(cellsOf(row, compared)) : `${JSON.stringify(told(row, compared))}\n`,
      );
      onProgress?.({
        pairs: tally.pairs,
        matches: tally.matches,
        position: table.position(),
        size: table.size,
      });
    }
  } finally {
    if (typeof out === 'string') {
      stream.end();
      await once(stream, 'close');
    }
  }
  return { ...tally, notes };
}

/** One row compared. Never throws. */
export function compareRow(
  { cells, problem }: TableRow,
  threshold: number = COMPARE_THRESHOLD,
  fallback = 'LegalEntity',
): ComparedPair {
  const cell = (name: string): string =>
    cells.find(([column]) => column.toLowerCase() === name)?.[1].trim() ?? '';
  const notes = problem === undefined ? [] : [problem];
  let schema = cell('schema') || fallback;
  if (!isA(schema, 'Thing')) {
    notes.push(`“${schema}” is no FollowTheMoney schema of things, compared as ${fallback}`);
    schema = fallback;
  }
  const [left, right] = [cell('name1'), cell('name2')];
  for (const name of NEEDED) if (cell(name) === '') notes.push(`${name} is empty`);
  if (left === '' || right === '') return { alert: 0, identity: 0, match: false, reasons: [], notes };
  const { alert, identity, reasons } = compareNames({ name: left, schema }, { name: right, schema });
  return { alert, identity, match: alert >= threshold, reasons, notes };
}

function refuseWithoutPairs({ columns, format }: Table, { file, schema }: CompareFileOptions): void {
  if (schema !== undefined && !isA(schema, 'Thing'))
    throw new CaseError(
      'bad-option',
      `${schema} is no FollowTheMoney schema of things, such as Person or Company.`,
    );
  if (format === 'jsonl') return;
  const named = new Set(columns.map((column) => column.toLowerCase()));
  const missing = [...(schema === undefined ? ['schema'] : []), ...NEEDED].filter((name) => !named.has(name));
  if (missing.length > 0)
    throw new CaseError(
      'bad-option',
      `${file} has no column ${missing.map((name) => `"${name}"`).join(' and ')}; its columns are ${columns.join(', ')}.${missing.includes('schema') ? ' --schema gives one for all rows.' : ''}`,
    );
}

function cellsOf({ cells }: TableRow, { alert, identity, match, reasons, notes }: ComparedPair): string[] {
  const words = [...notes.map((note) => `note: ${note}`), ...reasons.map(reasonWords)];
  return [
    ...cells.map(([, value]) => value),
    String(alert),
    String(identity),
    String(match),
    words.join('; '),
  ];
}

/** "“Ivanov” = “Иванов”: same sound (+0.4)". */
export function reasonWords({ text, weight }: ScoreReason): string {
  return `${text} (${weight < 0 ? '−' : '+'}${Math.abs(weight)})`;
}

function told({ cells }: TableRow, { notes, ...compared }: ComparedPair): Readonly<Record<string, unknown>> {
  return { ...Object.fromEntries(cells), ...compared, ...(notes.length === 0 ? {} : { notes }) };
}

/** Rows as the table that was read has them: its delimiter and its ends of lines. */
async function csvLine({
  delimiter = ',',
  newline = '\n',
}: Table): Promise<(cells: readonly string[]) => string> {
  const { stringify } = await import('csv-stringify/sync');
  return (cells) => stringify([[...cells]], { delimiter, record_delimiter: newline });
}

function openForWriting(file: string): Promise<Writable> {
  const stream = createWriteStream(file);
  return new Promise((done, fail) => {
    stream.once('open', () => done(stream));
    stream.once('error', (error) =>
      fail(new CaseError('unwritable', `${file} cannot be written; choose another place.`, { cause: error })),
    );
  });
}
