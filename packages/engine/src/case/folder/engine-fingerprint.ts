/**
 * Fingerprints of the code: of the part that reads and extracts, and of all of it. What other code made is made anew,
 * so that an incremental build equals a fresh one even where somebody forgot to raise a version.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms whose code decides what a reading holds. */
const ROOMS = [
  'case/store',
  'case/workers',
  'data',
  'disk',
  'extract',
  'lists',
  'model',
  'read',
  'values',
] as const;

export interface EngineFingerprints {
  /** Of readers, extractors and list readers: readings and list versions depend on it. */
  readonly reading: string;
  /** Of the whole engine: the analysis depends on it. */
  readonly analysis: string;
}

/** Hashes of the compiled code below the folder of the compiled worker, and of the pinned dependencies. */
export async function fingerprintEngine(worker: URL): Promise<EngineFingerprints> {
  const root = fileURLToPath(new URL('../../', worker));
  const reading = createHash('sha256');
  const analysis = createHash('sha256');
  for (const path of await codeIn(root)) {
    const name = path.slice(root.length).replaceAll('\\', '/');
    const code = await readFile(path);
    const hashes = ROOMS.some((room) => name.startsWith(`${room}/`)) ? [reading, analysis] : [analysis];
    for (const hash of hashes) hash.update(name).update('\0').update(code).update('\0');
  }
  const pinned = await readFile(join(root, '..', 'package.json'));
  const finish = (hash: ReturnType<typeof createHash>): string =>
    hash.update(pinned).digest('hex').slice(0, 20);
  return { reading: finish(reading), analysis: finish(analysis) };
}

async function codeIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) found.push(...(await codeIn(path)));
      else if (entry.name.endsWith('.js')) found.push(path);
    }
  } catch {
    // A room that is not there has no code.
  }
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
