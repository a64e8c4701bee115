/**
 * The lists that lie in a folder: found by their layout, each version told by a hash of its files, the newest of each
 * list in use. Older versions stay where they are: as-of answers rest on them.
 */
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { findLists, messageOf, type ScannedFile, scanFolder, systemCode } from '../disk/index.ts';
import { type ListFile, type ListSet, readList } from '../lists/index.ts';
import type { Issue, ListVersion } from '../model/index.ts';

/** The files of one version of one list, not yet read. */
export interface FoundVersion {
  readonly set: ListSet;
  /** Hash of the contents of its files. */
  readonly content: string;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly size: number }[];
}

/** Files larger than this are read in pieces, never as a whole. */
const WHOLE = 64 * 1024 * 1024;
const PIECE = 1024 * 1024;

/** The files of a folder that may hold lists, with what changes when they do. Throws CaseError for a folder that cannot be listed. */
export async function scanLists(folder: string): Promise<{
  readonly files: readonly ScannedFile[];
  readonly issues: readonly Issue[];
  readonly stamp: string;
}> {
  const { files, issues } = await scanFolder(folder);
  const stamp = createHash('sha256');
  for (const { path, size, modified, changed } of files)
    stamp.update(`${path}\0${size}\0${modified}\0${changed}\n`);
  return { files, issues, stamp: stamp.digest('hex') };
}

/** Tells the versions among the files. A file that cannot be opened is left out with an issue. */
export async function findVersions(
  files: readonly ScannedFile[],
): Promise<{ readonly versions: readonly FoundVersion[]; readonly issues: readonly Issue[] }> {
  const { sets } = await findLists(files);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const versions: FoundVersion[] = [];
  const issues: Issue[] = [];
  for (const set of sets) {
    const parts: { path: string; sha256: string; size: number; part: string }[] = [];
    for (const { path, part } of set.files) {
      const file = byPath.get(path);
      if (file === undefined) continue;
      try {
        parts.push({ path, part, sha256: await hashFile(file.location), size: file.size });
      } catch (error) {
        issues.push(unreadable(path, error));
      }
    }
    if (parts.length === 0) continue;
    const content = createHash('sha256')
      .update([set.list, ...parts.map(({ part, sha256 }) => `${part} ${sha256}`).sort()].join('\n'))
      .digest('hex');
    versions.push({ set, content, files: parts.map(({ path, sha256, size }) => ({ path, sha256, size })) });
  }
  return { versions, issues };
}

/** Reads one version. Never throws for bad data: that becomes issues of the version. */
export async function readVersion(
  { set }: FoundVersion,
  files: readonly ScannedFile[],
): Promise<ListVersion> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const parts: ListFile[] = [];
  for (const { path } of set.files) {
    const file = byPath.get(path);
    if (file === undefined) continue;
    try {
      parts.push(
        file.size > WHOLE
          ? { path, chunks: () => chunksOf(file.location) }
          : { path, bytes: new Uint8Array(await readFile(file.location)) },
      );
    } catch {
      // The reader says of each file of the set that is not there what is lost with it.
    }
  }
  return readList(set, parts);
}

/** A file from its start, in pieces. */
export function* chunksOf(location: string | Buffer): Generator<Uint8Array> {
  const handle = openSync(location, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE);
      const length = readSync(handle, piece, 0, PIECE, null);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

async function hashFile(location: Buffer): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(location)) hash.update(piece as Uint8Array);
  return hash.digest('hex');
}

function unreadable(path: string, error: unknown): Issue {
  return {
    code: 'desk.list-unreadable',
    severity: 'error',
    message: `A file of a list cannot be opened (${systemCode(error) ?? messageOf(error)}); the list is read without it. Check the permissions.`,
    place: { path },
  };
}
