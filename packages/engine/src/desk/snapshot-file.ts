/**
 * The saved snapshot of a desk: what the lists of a folder came to, so that the next start need not read them. Safe to
 * lose; one that other code, other files or a broken disk made is not used.
 *
 * Layout: magic, length of the head (uint32), head (JSON), the index as `saveEntityIndex` made it.
 */
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../disk/index.ts';
import { type EntityIndex, loadEntityIndex, saveEntityIndex } from '../screen/index.ts';
import type { Dataset } from './dataset.ts';

const MAGIC = 'WAYDESK1';
const HEAD_AT = MAGIC.length + 4;

interface Head {
  /** What it follows from: the stamp of the files and that of the code. */
  readonly key: string;
  readonly datasets: readonly Dataset[];
}

export interface Snapshot {
  readonly index: EntityIndex;
  readonly datasets: readonly Dataset[];
  /** Gives the file back; the index cannot be used afterwards. */
  readonly close: () => void;
}

/** The snapshot with this key; undefined where there is none that can be trusted. */
export function loadSnapshot(file: string, key: string): Snapshot | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return undefined;
  }
  const close = (): void => closeSync(handle);
  try {
    const read = (start: number, end: number): Uint8Array => {
      const bytes = new Uint8Array(end - start);
      let at = 0;
      while (at < bytes.length) {
        const length = readSync(handle, bytes, at, bytes.length - at, start + at);
        if (length === 0) throw new Error('the snapshot ends early');
        at += length;
      }
      return bytes;
    };
    const start = read(0, HEAD_AT);
    if (new TextDecoder().decode(start.subarray(0, MAGIC.length)) !== MAGIC) throw new Error('no snapshot');
    const headLength = new DataView(start.buffer).getUint32(MAGIC.length, true);
    const { size } = fstatSync(handle);
    if (HEAD_AT + headLength > size) throw new Error('the snapshot ends early');
    const head = JSON.parse(new TextDecoder().decode(read(HEAD_AT, HEAD_AT + headLength))) as Head;
    if (head.key !== key) throw new Error('of other files or other code');
    const base = HEAD_AT + headLength;
    const index = loadEntityIndex({ size: size - base, read: (from, to) => read(base + from, base + to) });
    return { index, datasets: head.datasets, close };
  } catch {
    close();
    return undefined;
  }
}

/** Writes the snapshot beside its place and renames it over. Returns whether it could: a folder may be read-only. */
export async function saveSnapshot(
  file: string,
  key: string,
  index: EntityIndex,
  datasets: readonly Dataset[],
): Promise<boolean> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await makeFolder(dirname(file));
    const handle = openSync(draft, 'w');
    try {
      const head = new TextEncoder().encode(JSON.stringify({ key, datasets } satisfies Head));
      const start = new Uint8Array(HEAD_AT);
      start.set(new TextEncoder().encode(MAGIC));
      new DataView(start.buffer).setUint32(MAGIC.length, head.length, true);
      for (const chunk of [start, head, ...saveEntityIndex(index)]) writeWhole(handle, chunk);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
    return true;
  } catch {
    rmSync(draft, { force: true });
    return false;
  }
}

function writeWhole(handle: number, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length) at += writeSync(handle, bytes, at, bytes.length - at);
}
