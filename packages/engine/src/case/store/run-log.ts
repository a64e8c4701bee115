/** The log of runs in a case file: when each began and ended, and what it met. Never part of an export. */
import type { CaseDatabase } from './open-store.ts';

export interface RunCounts {
  readonly files: number;
  readonly read: number;
  readonly reused: number;
  readonly failed: number;
}

export interface Run extends RunCounts {
  readonly id: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly status: string;
}

/** Logs the beginning of a run and returns its number. */
export async function startRun(database: CaseDatabase, at: string): Promise<number> {
  const nothing: RunCounts = { files: 0, read: 0, reused: 0, failed: 0 };
  const row = await database
    .insertInto('run')
    .values({ started_at: at, finished_at: null, status: 'running', ...nothing })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Logs how a run ended. */
export async function finishRun(
  database: CaseDatabase,
  id: number,
  at: string,
  status: 'done' | 'failed',
  counts: RunCounts,
): Promise<void> {
  await database
    .updateTable('run')
    .set({ finished_at: at, status, ...counts })
    .where('id', '=', id)
    .execute();
}

/** All runs, oldest first. */
export async function listRuns(database: CaseDatabase): Promise<Run[]> {
  const rows = await database.selectFrom('run').selectAll().orderBy('id').execute();
  return rows.map(({ started_at, finished_at, ...rest }) => ({
    ...rest,
    startedAt: started_at,
    finishedAt: finished_at,
  }));
}
