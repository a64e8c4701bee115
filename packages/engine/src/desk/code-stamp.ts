/** What tells one build of this program from another, cheaply: a snapshot that other code made is made anew. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Rooms whose code decides what a snapshot of lists holds. */
const ROOMS = ['data', 'desk', 'ftm', 'lists', 'match', 'model', 'screen', 'values'] as const;

let known: string | undefined;

/** Hash of names, sizes and times of the code files, 20 hex digits; the same for the whole run. */
export function codeStamp(): string {
  known ??= stampOf(fileURLToPath(new URL('../', import.meta.url)));
  return known;
}

function stampOf(root: string): string {
  const hash = createHash('sha256');
  for (const room of ROOMS) stampFolder(join(root, room), hash);
  return hash.digest('hex').slice(0, 20);
}

function stampFolder(folder: string, hash: ReturnType<typeof createHash>): void {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) stampFolder(path, hash);
    else if (
      /\.(?:js|ts)$/u.test(entry.name) &&
      !entry.name.includes('.test.') &&
      !entry.name.endsWith('.d.ts')
    ) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${entry.name} ${size} ${mtimeMs}\n`);
    }
  }
}
