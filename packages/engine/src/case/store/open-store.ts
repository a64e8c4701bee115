/** Opens the database of a case file. */
import type { Kysely } from 'kysely';
import {
  corrupt as corruptFile,
  openDatabase as openFile,
  translate as translateError,
} from '../../disk/index.ts';
import { CASE_FILE, type Tables } from './schema.ts';

export type CaseDatabase = Kysely<Tables>;

/** Opens the case file, making it (and its folder) when `mode` is `write` and it is absent. Throws CaseError. */
export function openDatabase(file: string, mode: 'read' | 'write'): Promise<CaseDatabase> {
  return openFile<Tables>(file, mode, CASE_FILE);
}

/** The refusal of a case file that cannot be trusted any more. */
export function corrupt(file: string, cause?: unknown): Error {
  return corruptFile(file, CASE_FILE, cause);
}

/** What SQLite and the file system throw, as one clear line. */
export function translate(error: unknown, file: string): Error {
  return translateError(error, file, CASE_FILE);
}
