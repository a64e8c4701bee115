/**
 * Opens a case file and refuses, without touching it, a file that is not one: other bytes, another program's
 * database, a damaged or a newer file.
 */
import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Kysely, SqliteDialect } from 'kysely';
import {
  CaseError,
  messageOf,
  systemCode,
  makeFolder,
  kyselyFace,
  openSqlite,
  type Sqlite,
} from '../../disk/index.ts';
import { APPLICATION_ID, migrate, pragma, SCHEMA_VERSION, type Tables } from './schema.ts';

export type CaseDatabase = Kysely<Tables>;

/** Another process may hold the write lock for as long as one batch takes. */
const BUSY_MILLISECONDS = 10_000;
const MAGIC = 'SQLite format 3\u0000';

/** Opens the case file, making it (and its folder) when `mode` is `write` and it is absent. Throws CaseError. */
export async function openDatabase(file: string, mode: 'read' | 'write'): Promise<CaseDatabase> {
  const size = sizeOf(file);
  if (size === undefined && mode === 'read') {
    throw new CaseError('no-case', `There is no case file ${file}; run "waybill build FOLDER" first.`);
  }
  if (size !== undefined && size > 0) refuseOtherFormats(file);
  if (mode === 'write') await makeHome(dirname(file));
  try {
    return await openPrepared(file, file, mode);
  } catch (error) {
    if (mode === 'read' && isFinished(file)) {
      // Even a reader needs a place for its locks; on a medium that nobody can write to none are needed.
      const still = `${pathToFileURL(file).href}?immutable=1`;
      const opened = await openPrepared(still, file, mode).catch(() => undefined);
      if (opened !== undefined) return opened;
    }
    throw translate(error, file);
  }
}

async function openPrepared(location: string, file: string, mode: 'read' | 'write'): Promise<CaseDatabase> {
  const database = await openSqlite(location, { readOnly: mode === 'read', timeout: BUSY_MILLISECONDS });
  try {
    prepare(database, file, mode);
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database: kyselyFace(database, mode) }) });
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Whether the folder can only be read, and everything written stands in the file itself: no log of a run beside it. */
function isFinished(file: string): boolean {
  return !isWritable(dirname(file)) && (sizeOf(`${file}-wal`) ?? 0) === 0;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function prepare(database: Sqlite, file: string, mode: 'read' | 'write'): void {
  const id = pragma(database, 'application_id');
  const version = pragma(database, 'user_version');
  const tables = Number(
    (database.prepare('select count(*) as n from sqlite_schema').get() as { n: number } | undefined)?.n ?? 0,
  );
  if (id !== APPLICATION_ID && (tables > 0 || id !== 0)) {
    throw new CaseError(
      'foreign-file',
      `${file} is a database of another program; it was not touched. Choose another file with --case.`,
    );
  }
  if (version > SCHEMA_VERSION) {
    throw new CaseError(
      'newer-case',
      `${file} was written by a newer Waybill (schema ${version}, this one knows ${SCHEMA_VERSION}); update Waybill.`,
    );
  }
  if (mode === 'read') {
    if (version === 0)
      throw new CaseError('no-case', `${file} holds no case yet; run "waybill build FOLDER" first.`);
    return;
  }
  refuseDamage(database, file);
  migrate(database);
  database.exec('pragma journal_mode = wal');
  // Survives a killed process; after a power cut at worst the last commits are gone, never the file.
  database.exec('pragma synchronous = normal');
}

/** Damage is looked for before the first write, so that nothing is written over what might be saved. */
function refuseDamage(database: Sqlite, file: string): void {
  const row = database.prepare('pragma quick_check(1)').get() as { quick_check?: string } | undefined;
  if (row?.quick_check !== 'ok') throw corrupt(file);
}

/** The refusal of a file that cannot be trusted any more. */
export function corrupt(file: string, cause?: unknown): CaseError {
  return new CaseError(
    'corrupt-case',
    `The case file ${file} is damaged; it was not touched. Restore it from a backup, or move it away and build again.`,
    cause === undefined ? undefined : { cause },
  );
}

function sizeOf(file: string): number | undefined {
  try {
    const facts = statSync(file);
    if (facts.isDirectory()) throw new CaseError('foreign-file', `${file} is a folder, not a case file.`);
    return facts.size;
  } catch (error) {
    if (error instanceof CaseError) throw error;
    if (systemCode(error) === 'ENOENT') return undefined;
    throw new CaseError(
      'no-case',
      `The case file ${file} cannot be opened (${systemCode(error) ?? messageOf(error)}).`,
      { cause: error },
    );
  }
}

function refuseOtherFormats(file: string): void {
  const head = Buffer.alloc(16);
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    readSync(handle, head, 0, 16, 0);
  } catch (error) {
    throw new CaseError(
      'no-case',
      `The case file ${file} cannot be read (${systemCode(error) ?? messageOf(error)}).`,
      { cause: error },
    );
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
  if (head.toString('latin1') !== MAGIC) {
    throw new CaseError(
      'foreign-file',
      `${file} is not a case file of Waybill; it was not touched. Choose another file with --case.`,
    );
  }
}

async function makeHome(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    throw new CaseError(
      'unwritable',
      `The folder ${folder} cannot be made (${systemCode(error) ?? messageOf(error)}); choose another place with --case FILE.`,
      { cause: error },
    );
  }
}

/** What SQLite and the file system throw, as one clear line. */
export function translate(error: unknown, file: string): Error {
  if (error instanceof CaseError) return error;
  const message = messageOf(error);
  if (/malformed|not a database|file is encrypted|disk image|no such (?:table|column)/i.test(message))
    return corrupt(file, error);
  if (/unable to open|readonly|read-only|permission/i.test(message)) {
    return new CaseError(
      'unwritable',
      `The case file ${file} cannot be written or opened; check the permissions, or choose another place with --case FILE.`,
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
