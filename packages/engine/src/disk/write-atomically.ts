/** Files written whole or not at all. */
import { open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CaseError, messageOf, systemCode } from './case-error.ts';
import { makeFolder } from './make-folder.ts';

/** Writes beside the target and renames over it; a reader sees the old or the new file. Throws CaseError. */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    await makeFolder(dirname(file));
    await dropLeftDrafts(file);
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new CaseError(
      'unwritable',
      `${file} cannot be written (${systemCode(error) ?? messageOf(error)}); choose another place.`,
      { cause: error },
    );
  }
}

/** Drafts of runs that were killed; a draft whose process still runs stays. */
async function dropLeftDrafts(file: string): Promise<void> {
  const start = `.${basename(file)}.`;
  for (const name of await readdir(dirname(file)).catch(() => [])) {
    const owner = /^(\d{1,10})\.part$/.exec(name.startsWith(start) ? name.slice(start.length) : '')?.[1];
    if (owner !== undefined && !isRunning(Number(owner)))
      await rm(join(dirname(file), name), { force: true }).catch(() => undefined);
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
