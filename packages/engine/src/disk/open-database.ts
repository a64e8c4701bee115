/**
 * Opens a database file of ours and refuses, without touching it, a file that is not one: other bytes, another
 * program's database, a damaged or a newer file.
 */
import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Kysely } from 'kysely';
import { CaseError, messageOf, systemCode } from './case-error.ts';
import { makeFolder } from './make-folder.ts';
import { migrate, pragma } from './migrate.ts';
import { kyselyFace, openSqlite, type Sqlite } from './sqlite.ts';

/** What a file of one kind is and what to do where there is none. */
export interface FileKind {
  /** "case file". */
  readonly noun: string;
  /** Marks the file in the SQLite header. */
  readonly applicationId: number;
  /** In order; the number of those applied is the file's `user_version`. Never edit one that was released. */
  readonly migrations: readonly string[];
  /** Where a reader finds no file: what makes one. */
  readonly remedy: string;
  /** The option that names another place. */
  readonly option: string;
}

/** Another process may hold the write lock for as long as one batch takes. */
const BUSY_MILLISECONDS = 10_000;
const MAGIC = 'SQLite format 3\u0000';

/** Opens the file, making it (and its folder) when `mode` is `write` and it is absent. Throws CaseError. */
export async function openDatabase<Tables>(
  file: string,
  mode: 'read' | 'write',
  kind: FileKind,
): Promise<Kysely<Tables>> {
  const size = sizeOf(file, kind);
  if (size === undefined && mode === 'read') {
    throw new CaseError('no-case', `There is no ${kind.noun} ${file}; ${kind.remedy} first.`);
  }
  if (size !== undefined && size > 0) refuseOtherFormats(file, kind);
  if (mode === 'write') await makeHome(dirname(file), kind);
  try {
    return await openPrepared<Tables>(file, file, mode, kind);
  } catch (error) {
    if (mode === 'read' && isFinished(file, kind)) {
      // Even a reader needs a place for its locks; on a medium that nobody can write to none are needed.
      const still = `${pathToFileURL(file).href}?immutable=1`;
      const opened = await openPrepared<Tables>(still, file, mode, kind).catch(() => undefined);
      if (opened !== undefined) return opened;
    }
    throw translate(error, file, kind);
  }
}

async function openPrepared<Tables>(
  location: string,
  file: string,
  mode: 'read' | 'write',
  kind: FileKind,
): Promise<Kysely<Tables>> {
  // Loaded when a file is opened: it is large, and much of what the program does needs none.
  const { Kysely, SqliteDialect } = await import('kysely');
  const database = await openSqlite(location, { readOnly: mode === 'read', timeout: BUSY_MILLISECONDS });
  try {
    prepare(database, file, mode, kind);
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database: kyselyFace(database, mode) }) });
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Whether the folder can only be read, and everything written stands in the file itself: no log of a run beside it. */
function isFinished(file: string, kind: FileKind): boolean {
  return !isWritable(dirname(file)) && (sizeOf(`${file}-wal`, kind) ?? 0) === 0;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function prepare(database: Sqlite, file: string, mode: 'read' | 'write', kind: FileKind): void {
  const id = pragma(database, 'application_id');
  const version = pragma(database, 'user_version');
  const tables = Number(
    (database.prepare('select count(*) as n from sqlite_schema').get() as { n: number } | undefined)?.n ?? 0,
  );
  if (id !== kind.applicationId && (tables > 0 || id !== 0)) {
    throw new CaseError(
      'foreign-file',
      `${file} is a database of another program; it was not touched. Choose another file with ${kind.option}.`,
    );
  }
  if (version > kind.migrations.length) {
    throw new CaseError(
      'newer-case',
      `${file} was written by a newer Waybill (schema ${version}, this one knows ${kind.migrations.length}); update Waybill.`,
    );
  }
  if (mode === 'read') {
    if (version === 0) throw new CaseError('no-case', `${file} holds nothing yet; ${kind.remedy} first.`);
    return;
  }
  refuseDamage(database, file, kind);
  migrate(database, kind.applicationId, kind.migrations);
  database.exec('pragma journal_mode = wal');
  // Survives a killed process; after a power cut at worst the last commits are gone, never the file.
  database.exec('pragma synchronous = normal');
}

/** Damage is looked for before the first write, so that nothing is written over what might be saved. */
function refuseDamage(database: Sqlite, file: string, kind: FileKind): void {
  const row = database.prepare('pragma quick_check(1)').get() as { quick_check?: string } | undefined;
  if (row?.quick_check !== 'ok') throw corrupt(file, kind);
}

/** The refusal of a file that cannot be trusted any more. */
export function corrupt(file: string, kind: FileKind, cause?: unknown): CaseError {
  return new CaseError(
    'corrupt-case',
    `The ${kind.noun} ${file} is damaged; it was not touched. Restore it from a backup, or move it away and build again.`,
    cause === undefined ? undefined : { cause },
  );
}

function sizeOf(file: string, kind: FileKind): number | undefined {
  try {
    const facts = statSync(file);
    if (facts.isDirectory()) throw new CaseError('foreign-file', `${file} is a folder, not a ${kind.noun}.`);
    return facts.size;
  } catch (error) {
    if (error instanceof CaseError) throw error;
    if (systemCode(error) === 'ENOENT') return undefined;
    throw new CaseError(
      'no-case',
      `The ${kind.noun} ${file} cannot be opened (${systemCode(error) ?? messageOf(error)}).`,
      { cause: error },
    );
  }
}

function refuseOtherFormats(file: string, kind: FileKind): void {
  const head = Buffer.alloc(16);
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    readSync(handle, head, 0, 16, 0);
  } catch (error) {
    throw new CaseError(
      'no-case',
      `The ${kind.noun} ${file} cannot be read (${systemCode(error) ?? messageOf(error)}).`,
      { cause: error },
    );
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
  if (head.toString('latin1') !== MAGIC) {
    throw new CaseError(
      'foreign-file',
      `${file} is not a ${kind.noun} of Waybill; it was not touched. Choose another file with ${kind.option}.`,
    );
  }
}

async function makeHome(folder: string, kind: FileKind): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    throw new CaseError(
      'unwritable',
      `The folder ${folder} cannot be made (${systemCode(error) ?? messageOf(error)}); choose another place with ${kind.option} FILE.`,
      { cause: error },
    );
  }
}

/** What SQLite and the file system throw, as one clear line. */
export function translate(error: unknown, file: string, kind: FileKind): Error {
  if (error instanceof CaseError) return error;
  const message = messageOf(error);
  if (/malformed|not a database|file is encrypted|disk image|no such (?:table|column)/i.test(message))
    return corrupt(file, kind, error);
  if (/unable to open|readonly|read-only|permission/i.test(message)) {
    return new CaseError(
      'unwritable',
      `The ${kind.noun} ${file} cannot be written or opened; check the permissions, or choose another place with ${kind.option} FILE.`,
      { cause: error },
    );
  }
  if (/locked|busy/i.test(message)) {
    return new CaseError('busy-case', `Another program is writing to ${file}; try again when it is done.`, {
      cause: error,
    });
  }
  if (/full/i.test(message)) {
    return new CaseError('unwritable', `There is no room left to write ${file}; free some space.`, {
      cause: error,
    });
  }
  return error instanceof Error ? error : new Error(message);
}
