/**
 * A file of subjects against a desk: one answer a row, in the order of the rows, written as it comes. A run that was
 * stopped goes on after the rows that are written already.
 */
import { createWriteStream } from 'node:fs';
import { open, stat, truncate } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { once } from 'node:events';
import {
  CaseError,
  messageOf,
  openTable,
  type Table,
  type TableFormat,
  writeAtomically,
} from '../disk/index.ts';
import { publishedEntry } from '../lists/index.ts';
import type { ScreeningSettings } from '../screen/index.ts';
import { type Answer, type AnsweredHit, ask } from './ask.ts';
import type { Desk } from './desk.ts';
import { type SubjectRow, toSubject } from './subject-rows.ts';

/** A workbook is held in memory until its end; the others are written as they come. */
export type OutputFormat = 'jsonl' | 'csv' | 'xlsx';

export interface ScreenFileOptions {
  readonly file: string;
  readonly format?: TableFormat;
  /** Where the answers go: a stream, or a file that is written anew, or gone on with. */
  readonly out: Writable | string;
  readonly output: OutputFormat;
  /** Go on after the rows that the output file holds. */
  readonly resume?: boolean;
  /** For rows that give none. */
  readonly schema?: string;
  readonly settings?: Partial<ScreeningSettings>;
  /** False: no records are left. */
  readonly record?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ScreenFileProgress) => void;
}

export interface ScreenFileProgress {
  readonly subjects: number;
  readonly withHits: number;
  /** Bytes read, and of how many; 0 where nobody knows. */
  readonly position: number;
  readonly size: number;
}

export interface ScreenedFile {
  readonly subjects: number;
  /** Subjects with at least one hit at or above the threshold. */
  readonly withMatches: number;
  readonly hits: number;
  /** Rows that could not be used as they stand, with what is wrong: the first hundred. */
  readonly notes: readonly { readonly line: number; readonly text: string }[];
  /** How many rows have notes. */
  readonly noted: number;
  readonly resumedAfter: number;
}

const MOST_NOTES = 100;

/** One hit as it is told to programs. */
export interface ToldHit {
  readonly list: string;
  /** The publisher's own id of the entry. */
  readonly entry: string;
  /** Id of the entity, over all lists. */
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly alert: number;
  readonly identity: number;
  readonly match: boolean;
  readonly matchedName: string;
  readonly queryName: string;
  readonly reasons: readonly { readonly text: string; readonly weight: number }[];
  readonly topics: readonly string[];
  readonly onDay?: AnsweredHit['onDay'];
  readonly decision?: AnsweredHit['decision'];
}

/** One subject as it is told to programs. */
export interface ToldAnswer {
  readonly id: string | null;
  readonly schema: string;
  readonly name: string;
  readonly hits: readonly ToldHit[];
  /** How many entities reach the threshold; may be more than the hits that are given. */
  readonly total: number;
  readonly record: string | null;
  readonly notes?: readonly string[];
}

/** The answer in the words of the outside. */
export function tellAnswer(
  { subject, hits, total, record }: Answer,
  recorded: boolean,
  notes: readonly string[] = [],
): ToldAnswer {
  return {
    id: subject.id ?? null,
    schema: subject.schema,
    name: subject.properties['name']?.[0] ?? '',
    hits: hits.map(tellHit),
    total,
    record: recorded ? record : null,
    ...(notes.length === 0 ? {} : { notes }),
  };
}

function tellHit(hit: AnsweredHit): ToldHit {
  const { entity, onDay, decision } = hit;
  return {
    list: entity.datasets.join(';'),
    entry: publishedEntry(entity),
    id: entity.id,
    schema: entity.schema,
    caption: entity.caption,
    alert: hit.alert,
    identity: hit.identity,
    match: hit.match,
    matchedName: hit.matchedName,
    queryName: hit.queryName,
    reasons: hit.reasons.map(({ text, weight }) => ({ text, weight })),
    topics: entity.properties['topics'] ?? [],
    ...(onDay === undefined ? {} : { onDay }),
    ...(decision === undefined ? {} : { decision }),
  };
}

/** See the header. Throws CaseError for files that cannot be read, written or gone on with. */
export async function screenFile(desk: Desk, options: ScreenFileOptions): Promise<ScreenedFile> {
  const { record = true, settings = {}, onProgress, signal } = options;
  const table = await openTable(options.file, options.format);
  refuseWithoutSubjects(table, options.file);
  const done = options.resume === true ? await rowsWritten(options) : 0;
  const sink = await openSink(options, done > 0);
  const recorded = record && desk.store !== undefined;
  const tally = { subjects: 0, withMatches: 0, hits: 0, noted: 0 };
  const notes: { line: number; text: string }[] = [];
  let whole = false;
  try {
    if (done === 0) await sink.head([...table.columns, ...RESULT_COLUMNS]);
    for await (const row of table.rows) {
      if (signal?.aborted === true)
        throw new CaseError('cancelled', 'Stopped. What is written stands; go on with --resume.');
      const subjectRow = toSubject(row, options.schema);
      tally.subjects += 1;
      if (tally.subjects <= done) continue;
      const { answer, record: made } = await ask(desk, subjectRow.subject, settings);
      if (recorded) await desk.records?.add(made);
      if (answer.hits.some(({ match }) => match)) tally.withMatches += 1;
      tally.hits += answer.hits.length;
      const told = notesOf(subjectRow);
      if (told.length > 0) {
        tally.noted += 1;
        if (notes.length < MOST_NOTES) notes.push({ line: row.line, text: told.join('; ') });
      }
      const answered = tellAnswer(answer, recorded, told);
      await sink.answer(row.cells, answered);
      onProgress?.({
        subjects: tally.subjects,
        withHits: tally.withMatches,
        position: table.position(),
        size: table.size,
      });
    }
    whole = true;
  } finally {
    await desk.records?.flush();
    await sink.end(whole);
  }
  return { ...tally, notes, resumedAfter: done };
}

function notesOf({ subject, notes }: SubjectRow): readonly string[] {
  return Object.keys(subject.properties).length === 0 ? [...notes, 'the row has nothing to look up'] : notes;
}

function refuseWithoutSubjects({ columns, format }: Table, file: string): void {
  if (format === 'jsonl' || columns.includes('name')) return;
  const usable = columns.filter((column) => !['id', 'schema'].includes(column));
  if (usable.length === 0)
    throw new CaseError(
      'bad-option',
      `${file} has no column "name", nor any other FollowTheMoney property; its columns are ${columns.join(', ')}.`,
    );
}

const RESULT_COLUMNS = [
  'hit',
  'list',
  'entry',
  'caption',
  'alert',
  'identity',
  'match',
  'matched_name',
  'reasons',
  'record',
];

/** One line a hit, the row repeated; one line without a hit. */
function resultRows(
  cells: readonly (readonly [string, string])[],
  { hits, record }: ToldAnswer,
): (string | number | boolean)[][] {
  const own = cells.map(([, cell]) => cell);
  if (hits.length === 0) return [[...own, 0, '', '', '', '', '', false, '', '', record ?? '']];
  return hits.map((hit, at) => [
    ...own,
    at + 1,
    hit.list,
    hit.entry,
    hit.caption,
    hit.alert,
    hit.identity,
    hit.match,
    hit.matchedName,
    hit.reasons.map(({ text }) => text).join('; '),
    record ?? '',
  ]);
}

interface Sink {
  head(columns: readonly string[]): Promise<void>;
  answer(cells: readonly (readonly [string, string])[], told: ToldAnswer): Promise<void>;
  /** `whole` is false where the run was broken off. */
  end(whole: boolean): Promise<void>;
}

async function openSink({ out, output }: ScreenFileOptions, append: boolean): Promise<Sink> {
  if (output === 'xlsx') return openWorkbookSink(out);
  const stream: Writable = typeof out === 'string' ? await openForWriting(out, append) : out;
  const { stringify } = await import('csv-stringify/sync');
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure = error;
  });
  const refuseFailure = (): void => {
    if (failure !== undefined && typeof out === 'string')
      throw new CaseError('unwritable', `${out} cannot be written (${messageOf(failure)}).`, {
        cause: failure,
      });
  };
  const write = async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, 'drain').catch(() => undefined);
    refuseFailure();
  };
  // What a spreadsheet would take for a formula is made text.
  const csv = (rows: readonly (readonly (string | number | boolean)[])[]): string =>
    stringify(
      rows.map((row) => row.map(String)),
      { escape_formulas: true },
    );
  return {
    head: (columns) => (output === 'csv' ? write(csv([columns])) : Promise.resolve()),
    answer: (cells, told) =>
      write(output === 'jsonl' ? `${JSON.stringify(told)}\n` : csv(resultRows(cells, told))),
    end: async () => {
      if (typeof out !== 'string') return;
      if (!stream.closed) {
        stream.end();
        await once(stream, 'close').catch(() => undefined);
      }
      refuseFailure();
    },
  };
}

/** A sheet of a workbook holds no more. */
const MOST_ROWS = 1_048_576;

function openWorkbookSink(out: Writable | string): Sink {
  if (typeof out !== 'string')
    throw new CaseError('bad-option', 'A workbook needs a file: give --out FILE.xlsx.');
  const rows: (string | number | boolean)[][] = [];
  const add = (more: readonly (string | number | boolean)[][]): Promise<void> => {
    rows.push(...more);
    if (rows.length > MOST_ROWS)
      throw new CaseError(
        'bad-option',
        `More than ${MOST_ROWS} rows do not fit a workbook; write CSV or JSON.`,
      );
    return Promise.resolve();
  };
  return {
    head: (columns) => add([[...columns]]),
    answer: (cells, told) => add(resultRows(cells, told)),
    end: async (whole) => {
      if (!whole) return;
      const { writeXlsx } = await import('hucre/xlsx');
      await writeAtomically(out, await writeXlsx({ sheets: [{ name: 'Screening', rows }] }));
    },
  };
}

function openForWriting(file: string, append: boolean): Promise<Writable> {
  const stream = createWriteStream(file, { flags: append ? 'a' : 'w' });
  return new Promise((done, fail) => {
    stream.once('open', () => done(stream));
    stream.once('error', (error) =>
      fail(new CaseError('unwritable', `${file} cannot be written; choose another place.`, { cause: error })),
    );
  });
}

/** Rows that stand whole in an output of JSON lines; a line that was cut is taken away. */
async function rowsWritten({ out, output }: ScreenFileOptions): Promise<number> {
  if (typeof out !== 'string' || output !== 'jsonl')
    throw new CaseError(
      'bad-option',
      'Only an output file of JSON lines can be gone on with: give --out FILE.jsonl --json.',
    );
  const size = await stat(out).then(
    (facts) => facts.size,
    () => 0,
  );
  if (size === 0) return 0;
  const handle = await open(out, 'r');
  let lines = 0;
  let end = 0;
  try {
    const piece = new Uint8Array(1024 * 1024);
    for (let at = 0; at < size; ) {
      const { bytesRead } = await handle.read(piece, 0, piece.length, at);
      if (bytesRead === 0) break;
      for (let place = 0; place < bytesRead; place += 1)
        if (piece[place] === 10) {
          lines += 1;
          end = at + place + 1;
        }
      at += bytesRead;
    }
  } finally {
    await handle.close();
  }
  if (end < size) await truncate(out, end);
  return lines;
}
