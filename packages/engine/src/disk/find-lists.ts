/** The published lists among files, told by their layout. */
import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { type ListSet, mayBeList, recogniseLists } from '../lists/index.ts';
import type { ScannedFile } from './scan.ts';

export interface ListsFound {
  readonly sets: readonly ListSet[];
  /** The files that are no part of a list. */
  readonly documents: readonly ScannedFile[];
}

const HEAD = 4096;

/** Tells list files from documents. A file that cannot be opened counts as a document: reading it says what is wrong. */
export async function findLists(files: readonly ScannedFile[]): Promise<ListsFound> {
  const heads = [];
  for (const { path, location, size } of files) {
    if (!mayBeList(path)) continue;
    const head = await headOf(location);
    if (head !== undefined) heads.push({ path, size, head, bytes: () => wholeOf(location) });
  }
  const sets = recogniseLists(heads);
  const taken = new Set(sets.flatMap((set) => set.files.map(({ path }) => path)));
  return { sets, documents: files.filter(({ path }) => !taken.has(path)) };
}

/** For layouts that the first bytes cannot show. */
function wholeOf(location: Buffer): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(location));
  } catch {
    return undefined;
  }
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
