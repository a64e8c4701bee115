/** Opens a desk: from the saved snapshot where it still holds, else from the files. */
import { join, resolve } from 'node:path';
import { CaseError, makeFolder, messageOf } from '../disk/index.ts';
import type { ListedEntity } from '../model/index.ts';
import { buildEntityIndex } from '../screen/index.ts';
import { codeStamp } from './code-stamp.ts';
import type { Dataset } from './dataset.ts';
import { Desk, type DeskState } from './desk.ts';
import type { DeskOptions } from './desk-options.ts';
import { entitiesOnce, heldVersions, type Later, toDataset } from './held-versions.ts';
import { findVersions, scanLists } from './list-folder.ts';
import { loadSnapshot, saveSnapshot } from './snapshot-file.ts';
import { type DeskStore, openDeskStore } from './store/desk-store.ts';

/** Opens a desk over a folder of lists. Throws CaseError where the folder is absent or holds no list. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const folder = resolve(options.lists);
  const remember = options.remember ?? true;
  const scan = await scanLists(folder);
  const own = join(folder, '.waybill');
  const snapshotFile = join(own, 'lists-snapshot.bin');
  const key = `${scan.stamp} ${codeStamp()}`;
  const loaded = remember ? loadSnapshot(snapshotFile, key) : undefined;
  const { store, memory } = remember
    ? await openMemory(options.deskFile ?? join(own, 'desk.sqlite'), options.deskFile !== undefined)
    : { store: undefined, memory: 'not wanted' };
  try {
    if (loaded !== undefined) {
      options.onProgress?.({ stage: 'loaded', entities: loaded.index.size, from: 'snapshot' });
      return new Desk(
        { ...options, folder, snapshotFile, remember },
        { ...loaded, stamp: scan.stamp },
        store,
        memory,
      );
    }
    const later: Later = [];
    const state = await readAll(scan, store, options, later);
    if (remember)
      later.push(async () => void (await saveSnapshot(snapshotFile, key, state.index, state.datasets)));
    options.onProgress?.({ stage: 'loaded', entities: state.index.size, from: 'files' });
    return new Desk({ ...options, folder, snapshotFile, remember }, state, store, memory, later);
  } catch (error) {
    await store?.close();
    throw error;
  }
}

/** A file that was named must be there or be made; the one in a folder that cannot be written to is done without. */
async function openMemory(
  file: string,
  named: boolean,
): Promise<{ readonly store: DeskStore | undefined; readonly memory: string }> {
  try {
    await makeFolder(resolve(file, '..'));
    return { store: await openDeskStore(file, 'write'), memory: file };
  } catch (error) {
    if (named || !(error instanceof CaseError || isPermission(error))) throw error;
    if (error instanceof CaseError && error.code !== 'unwritable') throw error;
    return { store: undefined, memory: `none: ${messageOf(error)}` };
  }
}

function isPermission(error: unknown): boolean {
  return /EACCES|EROFS|EPERM/u.test(messageOf(error));
}

type Scan = Awaited<ReturnType<typeof scanLists>>;

async function readAll(
  scan: Scan,
  store: DeskStore | undefined,
  options: DeskOptions,
  later: Later,
): Promise<DeskState> {
  const { versions, issues } = await findVersions(scan.files);
  if (versions.length === 0)
    throw new CaseError(
      'no-folder',
      `No published list is among the files of ${options.lists}; put its files there, or fetch one with "waybill lists add NAME --lists ${options.lists}".`,
    );
  const held = await heldVersions(versions, scan.files, store, options, later);
  const entities: ListedEntity[] = [];
  const datasets: Dataset[] = [];
  for (const { found, version, older, firstHeld } of held) {
    const own = entitiesOnce(version);
    for (const entity of own) entities.push(entity);
    datasets.push(toDataset(found, version, own.length, older, firstHeld, issues));
  }
  options.onProgress?.({ stage: 'indexing', entities: entities.length });
  return { index: buildEntityIndex(entities), datasets, stamp: scan.stamp };
}
