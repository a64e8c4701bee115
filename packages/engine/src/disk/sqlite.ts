/**
 * SQLite through the node:sqlite API: the built-in module where Node has it (22.13 and newer), else the package
 * `@photostructure/sqlite`, which carries the same API with a prebuilt binary.
 */
import type { DatabaseSync, DatabaseSyncInstance } from '@photostructure/sqlite';
import type { SqliteDatabase } from 'kysely';
import { CaseError, messageOf } from './case-error.ts';

export type Sqlite = DatabaseSyncInstance;

type SqliteModule = { readonly DatabaseSync: typeof DatabaseSync };

let loaded: Promise<SqliteModule> | undefined;

async function loadSqlite(): Promise<SqliteModule> {
  loaded ??= import('node:module').then(async ({ isBuiltin }) => {
    // A variable keeps the type checker from asking for the types of a module older Nodes do not have.
    const builtin = 'node:sqlite';
    if (isBuiltin(builtin)) return (await withoutWarning(() => import(builtin))) as SqliteModule;
    try {
      return await import('@photostructure/sqlite');
    } catch (error) {
      throw new CaseError('no-sqlite', 'SQLite cannot be loaded; run npm ci, or use Node 22.13 or newer.', {
        cause: error,
      });
    }
  });
  return loaded;
}

/** Node 22 announces node:sqlite as experimental on stderr once; the API used here is stable. */
async function withoutWarning<T>(load: () => Promise<T>): Promise<T> {
  const emit = process.emitWarning;
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]): void => {
    if (String(warning).includes('SQLite')) return;
    Reflect.apply(emit, process, [warning, ...rest]);
  }) as typeof process.emitWarning;
  try {
    return await load();
  } finally {
    process.emitWarning = emit;
  }
}

/** Opens a database file. Throws what SQLite throws. */
export async function openSqlite(
  file: string,
  options: { readOnly?: boolean; timeout: number },
): Promise<Sqlite> {
  const { DatabaseSync: Database } = await loadSqlite();
  return new Database(file, options);
}

/** The face of a database that Kysely's SQLite dialect speaks to. */
export function kyselyFace(database: Sqlite, mode: 'read' | 'write'): SqliteDatabase {
  return {
    close: () => {
      if (mode === 'write') foldLog(database);
      database.close();
    },
    prepare: (sql) => {
      // A deferred transaction that reads first cannot wait for another writer when it comes to write.
      const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
      const bound = (values: readonly unknown[]) => values as Parameters<typeof statement.run>;
      return {
        reader: returnsRows(statement, sql),
        all: (values) => statement.all(...bound(values)),
        run: (values) =>
          sql === 'rollback'
            ? (rollBack(() => statement.run(...bound(values))) ?? { changes: 0, lastInsertRowid: 0 })
            : statement.run(...bound(values)),
        iterate: (values) => statement.iterate(...bound(values)) as IterableIterator<unknown>,
      };
    },
  };
}

/**
 * Takes the log back into the file and removes it, so that a closed case is one file that can be copied. SQLite does so
 * at the last close by itself, but `@photostructure/sqlite` closes in truth only when its statements are collected.
 */
function foldLog(database: Sqlite): void {
  try {
    database.exec('pragma busy_timeout = 0');
    database.exec('pragma journal_mode = delete');
  } catch {
    // Another process reads or writes; the last one out does it. Nothing is lost by leaving the log.
  }
}

function returnsRows(statement: { columns?: () => unknown[] }, sql: string): boolean {
  // `columns` came to node:sqlite in 22.16.
  if (typeof statement.columns === 'function') return statement.columns().length > 0;
  return /^\s*(?:select|with|pragma|values)\b|\breturning\b/i.test(sql);
}

/** Where the disk is full SQLite rolls back by itself; what made it do so is the news, not that nothing is left to undo. */
export function rollBack<Outcome>(work: () => Outcome): Outcome | undefined {
  try {
    return work();
  } catch (error) {
    if (/no transaction is active/i.test(messageOf(error))) return undefined;
    throw error;
  }
}
