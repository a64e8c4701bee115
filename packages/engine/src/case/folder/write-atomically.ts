/** Files written whole or not at all. */
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CaseError, messageOf, systemCode } from '../case-error.ts';

/** Writes beside the target and renames over it; a reader sees the old or the new file. Throws CaseError. */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    await mkdir(dirname(file), { recursive: true });
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
