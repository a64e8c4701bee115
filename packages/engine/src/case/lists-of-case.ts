/** The published lists among the files of a case: recognised by layout, read once for each content, held by version. */
import { open, readFile } from 'node:fs/promises';
import { recogniseLists, readList, type ListSet } from '../lists/index.ts';
import { type Issue, type ListVersion, sha256 } from '../model/index.ts';
import { messageOf, systemCode } from '../disk/index.ts';
import type { ScannedFile } from './folder/scan.ts';
import type { CaseStore } from './store/case-store.ts';

export interface ListsFound {
  readonly sets: readonly ListSet[];
  /** The files that are no part of a list. */
  readonly documents: readonly ScannedFile[];
}

const HEAD = 4096;
/** Lists come in these; no other file is looked into. */
const LIST_NAME = /\.(?:csv|xml|txt)$/iu;

/** Tells list files from documents. A file that cannot be opened counts as a document: reading it says what is wrong. */
export async function findLists(files: readonly ScannedFile[]): Promise<ListsFound> {
  const heads = [];
  for (const { path, location, size } of files) {
    if (!LIST_NAME.test(path)) continue;
    const head = await headOf(location);
    if (head !== undefined) heads.push({ path, size, head });
  }
  const sets = recogniseLists(heads);
  const taken = new Set(sets.flatMap((set) => set.files.map(({ path }) => path)));
  return { sets, documents: files.filter(({ path }) => !taken.has(path)) };
}

async function headOf(location: Buffer): Promise<Uint8Array | undefined> {
  try {
    const handle = await open(location, 'r');
    try {
      const buffer = new Uint8Array(HEAD);
      const { bytesRead } = await handle.read(buffer, 0, HEAD, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

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
