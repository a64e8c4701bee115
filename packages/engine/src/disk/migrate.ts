/** Versions of a database file: what its header says, and the steps that bring it to the newest. */
import { rollBack, type Sqlite } from './sqlite.ts';

/** One whole number a pragma answers with. */
export function pragma(database: Sqlite, name: 'application_id' | 'user_version'): number {
  const row = database.prepare(`pragma ${name}`).get() as Record<string, unknown> | undefined;
  return Number(row?.[name] ?? 0);
}

/** Brings a file to the newest schema, each step in a transaction of its own. */
export function migrate(database: Sqlite, applicationId: number, migrations: readonly string[]): void {
  for (;;) {
    database.exec('begin immediate');
    try {
      // Read inside the transaction: another process may have migrated in between.
      const version = pragma(database, 'user_version');
      const step = migrations[version];
      if (step !== undefined) {
        database.exec(step);
        database.exec(`pragma application_id = ${applicationId}`);
        database.exec(`pragma user_version = ${version + 1}`);
      }
      database.exec('commit');
      if (step === undefined) return;
    } catch (error) {
      rollBack(() => database.exec('rollback'));
      throw error;
    }
  }
}
