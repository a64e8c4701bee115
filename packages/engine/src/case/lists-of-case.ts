/** The published lists among the files of a case: recognised by layout, read once for each content, held by version. */
import { readFile } from 'node:fs/promises';
import { type ListSet, readList } from '../lists/index.ts';
import { type Issue, type ListVersion, sha256 } from '../model/index.ts';
import { messageOf, type ScannedFile, systemCode } from '../disk/index.ts';
import type { CaseStore } from './store/case-store.ts';

export interface ListsHeld {
  /** Rows of the list versions in use. */
  readonly rows: readonly number[];
  readonly issues: readonly Issue[];
  readonly read: number;
  readonly reused: number;
}

/** Brings the lists of the folder into the case file. `engine` is the fingerprint of the code that reads them. */
export async function holdLists(
  sets: readonly ListSet[],
  files: readonly ScannedFile[],
  store: CaseStore,
  engine: string,
  now: () => string,
): Promise<ListsHeld> {
  const locationOf = new Map(files.map(({ path, location }) => [path, location]));
  const rows: number[] = [];
  const issues: Issue[] = [];
  let read = 0;
  for (const set of sets) {
    const parts: { path: string; bytes: Uint8Array }[] = [];
    for (const { path } of set.files) {
      try {
        parts.push({ path, bytes: new Uint8Array(await readFile(locationOf.get(path) ?? path)) });
      } catch (error) {
        issues.push({
          code: 'case.list-unreadable',
          severity: 'error',
          message: `A file of the list "${set.title}" cannot be opened (${systemCode(error) ?? messageOf(error)}); the list is read without it. Check the permissions.`,
          place: { path },
        });
      }
    }
    if (parts.length === 0) continue;
    const content = sha256(
      [engine, set.list, ...parts.map(({ path, bytes }) => `${path} ${sha256(bytes)}`)].join('\n'),
    );
    const held = await store.listRow(content);
    if (held === undefined) read += 1;
    const row = held ?? (await store.addListVersion(readList(set, parts), content, now()));
    rows.push(row);
  }
  const versions = await store.listVersions(rows);
  return { rows, issues: [...issues, ...versions.flatMap(issuesOf)], read, reused: rows.length - read };
}

function issuesOf(version: ListVersion): readonly Issue[] {
  return version.issues;
}
