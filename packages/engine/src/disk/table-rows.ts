/**
 * Tables of subjects or pairs, row by row: CSV with any of the usual delimiters, JSON lines, and workbooks. Files of
 * any length are streamed, but workbooks, which are small by nature.
 */
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { decodeBytes } from '../read/index.ts';
import { CaseError, messageOf, systemCode } from './case-error.ts';

export type TableFormat = 'csv' | 'jsonl' | 'xlsx';

/** One row with where it stands. */
export interface TableRow {
  /** 1-based line of the file, or row of the sheet, the head counted. */
  readonly line: number;
  /** Cells by column, in the order of the columns; a column that stands twice has its values one after the other. */
  readonly cells: readonly (readonly [column: string, value: string])[];
  /** What is wrong with the row where it does not fit the table; its cells are then as far as they could be told. */
  readonly problem?: string;
}

export interface Table {
  readonly format: TableFormat;
  /** Columns in their order; empty for JSON lines. */
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
  /** How a CSV parts its cells and ends its lines. */
  readonly delimiter?: string;
  readonly newline?: string;
  /** Bytes of the file. */
  readonly size: number;
  /** How many bytes have been read so far, for progress. */
  readonly position: () => number;
}

const HEAD = 64 * 1024;
/** Longest row, in characters: beyond it the file is no table. */
const LONGEST_ROW = 8 * 1024 * 1024;
const LARGEST_WORKBOOK = 64 * 1024 * 1024;

/** Opens a table. `-` reads standard input. Throws CaseError where the file cannot be read or has no head row. */
export async function openTable(file: string, format?: TableFormat): Promise<Table> {
  const kind = format ?? formatOf(file);
  if (kind === 'xlsx') return openWorkbook(file);
  const { stream, encoding, size, position } = await openText(file);
  const decoded = Readable.from(decode(stream, encoding));
  return kind === 'jsonl'
    ? { format: kind, columns: [], rows: jsonRows(decoded, file), size, position }
    : openCsv(decoded, file, size, position);
}

function formatOf(file: string): TableFormat {
  const name = file.toLowerCase();
  if (name.endsWith('.xlsx')) return 'xlsx';
  return /\.(?:jsonl|ndjson|json)$/u.test(name) ? 'jsonl' : 'csv';
}

async function openText(file: string): Promise<{
  readonly stream: AsyncIterable<Uint8Array>;
  readonly encoding: string;
  readonly size: number;
  readonly position: () => number;
}> {
  let position = 0;
  const count = async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      position += chunk.length;
      yield chunk;
    }
  };
  if (file === '-')
    return { stream: count(process.stdin), encoding: 'utf-8', size: 0, position: () => position };
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      const head = new Uint8Array(Math.min(HEAD, size));
      const { bytesRead } = await handle.read(head, 0, head.length, 0);
      return {
        stream: count(createReadStream(file)),
        encoding: await encodingOf(file, head.subarray(0, bytesRead), size > HEAD),
        size,
        position: () => position,
      };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function encodingOf(file: string, head: Uint8Array, cut: boolean): Promise<string> {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: cut });
    return 'utf-8';
  } catch {
    const { charset } = await decodeBytes({ path: file, bytes: head });
    return charset;
  }
}

async function* decode(stream: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of stream) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

async function openCsv(text: Readable, file: string, size: number, position: () => number): Promise<Table> {
  const iterator = text[Symbol.asyncIterator]() as AsyncIterator<string>;
  let head = '';
  let ended = false;
  while (!/[\r\n]/u.test(head) && head.length < HEAD && !ended) {
    const next = await iterator.next();
    if (next.done === true) ended = true;
    else head += next.value;
  }
  const start = head.replace(/^\uFEFF/u, '').replace(/^sep=([,;\t|])\r?\n/iu, '');
  const whole = async function* (): AsyncGenerator<string> {
    yield start;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  };
  const { parse } = await import('csv-parse');
  const parser = Readable.from(whole()).pipe(
    parse({
      delimiter: delimiterOf(start),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
      info: true,
    }),
  );
  const records = parser[Symbol.asyncIterator]() as AsyncIterator<{
    readonly record: readonly string[];
    readonly info: { readonly lines: number };
  }>;
  const next = async (): Promise<IteratorResult<{ record: readonly string[]; info: { lines: number } }>> => {
    try {
      return await records.next();
    } catch (error) {
      throw new CaseError(
        'bad-option',
        `${file} is no table that can be read: ${messageOf(error)}. Check its quotes and delimiters.`,
        { cause: error },
      );
    }
  };
  const first = await next();
  const columns = first.done === true ? [] : first.value.record.map((name) => name.trim());
  if (columns.every((name) => name === ''))
    throw new CaseError('bad-option', `${file} is empty: its first row must name the columns.`);
  const rows = async function* (): AsyncGenerator<TableRow> {
    let before = first.done === true ? 0 : first.value.info.lines;
    for (;;) {
      const row = await next();
      if (row.done === true) return;
      const { record, info } = row.value;
      const line = before + 1;
      before = info.lines;
      const extra = record.slice(columns.length).some((cell) => cell !== '');
      yield {
        line,
        cells: columns.map((column, at) => [column, record[at] ?? ''] as const),
        ...(record.length === columns.length || (record.length > columns.length && !extra)
          ? {}
          : { problem: `the row has ${record.length} cells, the head ${columns.length}` }),
      };
    }
  };
  return {
    format: 'csv',
    columns,
    rows: rows(),
    delimiter: delimiterOf(start),
    newline: /\r\n|\n/u.exec(start)?.[0] ?? '\n',
    size,
    position,
  };
}

/** The delimiter that stands most often in the head row outside quotes. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r\n?|\n/u, 1);
  const plain = line.replace(/"(?:[^"]|"")*"/gu, '');
  const counted = [',', ';', '\t', '|'].map((mark) => [mark, plain.split(mark).length] as const);
  return counted.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

async function* jsonRows(text: Readable, file: string): AsyncGenerator<TableRow> {
  let line = 0;
  let rest = '';
  const give = (raw: string): TableRow | undefined => {
    line += 1;
    const trimmed = raw.replace(/^\uFEFF/u, '').trim();
    return trimmed === '' ? undefined : jsonRow(trimmed, line);
  };
  for await (const chunk of text) {
    rest += chunk as string;
    if (rest.length > LONGEST_ROW && !rest.includes('\n'))
      throw new CaseError('bad-option', `${file}: line ${line + 1} is too long for a row of JSON.`);
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const raw of lines) {
      const row = give(raw);
      if (row !== undefined) yield row;
    }
  }
  const row = give(rest);
  if (row !== undefined) yield row;
}

/** Flat objects, and FollowTheMoney entities with their `properties`. */
function jsonRow(text: string, line: number): TableRow {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, cells: [], problem: 'the line is no JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line, cells: [], problem: 'the line is no JSON object' };
  const cells: (readonly [string, string])[] = [];
  const add = (column: string, cell: unknown): void => {
    if (Array.isArray(cell)) for (const one of cell.slice(0, 10_000)) add(column, one);
    else if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean')
      cells.push([column, String(cell)]);
  };
  for (const [column, cell] of Object.entries(value)) {
    if (column === 'properties' && typeof cell === 'object' && cell !== null)
      for (const [property, values] of Object.entries(cell)) add(property, values);
    else add(column, cell);
  }
  return { line, cells };
}

async function openWorkbook(file: string): Promise<Table> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch (error) {
    throw unreadable(file, error);
  }
  if (bytes.length > LARGEST_WORKBOOK)
    throw new CaseError('bad-option', `${file} is too large for a workbook; save it as CSV.`);
  let rows: readonly (readonly unknown[])[];
  try {
    const { readXlsx } = await import('hucre/xlsx');
    rows = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
  } catch (error) {
    throw new CaseError('bad-option', `${file} is no workbook that can be read (${messageOf(error)}).`, {
      cause: error,
    });
  }
  const texts = rows.map((row) => row.map(cellText));
  const columns = (texts[0] ?? []).map((name) => name.trim());
  if (columns.every((name) => name === ''))
    throw new CaseError('bad-option', `${file} is empty: its first row must name the columns.`);
  const given = async function* (): AsyncGenerator<TableRow> {
    for (const [at, row] of texts.entries()) {
      if (at === 0 || row.every((cell) => cell === '')) continue;
      yield { line: at + 1, cells: columns.map((column, place) => [column, row[place] ?? ''] as const) };
    }
  };
  return { format: 'xlsx', columns, rows: given(), size: bytes.length, position: () => bytes.length };
}

function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/u, '');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function unreadable(file: string, error: unknown): CaseError {
  if (error instanceof CaseError) return error;
  return new CaseError('bad-option', `${file} cannot be opened (${systemCode(error) ?? messageOf(error)}).`, {
    cause: error,
  });
}
