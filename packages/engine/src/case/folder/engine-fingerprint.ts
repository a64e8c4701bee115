/**
 * A fingerprint of the code that reads and extracts. Readings made by other code are made anew, so that an
 * incremental build equals a fresh one even where somebody forgot to raise a version.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms whose code decides what a reading holds. */
const ROOMS = ['case/store', 'case/workers', 'data', 'extract', 'lists', 'model', 'read', 'values'] as const;

/** Hash of the compiled code below the folder of the compiled worker, and of the pinned dependencies. */
export async function fingerprintEngine(worker: URL): Promise<string> {
  const root = fileURLToPath(new URL('../../', worker));
  const hash = createHash('sha256');
  for (const room of ROOMS) {
    for (const path of await codeIn(join(root, room))) {
      hash
        .update(path.slice(root.length).replaceAll('\\', '/'))
        .update('\0')
        .update(await readFile(path))
        .update('\0');
    }
  }
  hash.update(await readFile(join(root, '..', 'package.json')));
  return hash.digest('hex').slice(0, 20);
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
