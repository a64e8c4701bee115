/**
 * A screening desk: the lists of a folder ready to be asked, with what people decided and what was asked before. The
 * index is an immutable snapshot; a refresh puts a new one in its place in one step, and a question that is under way
 * goes on with the one it began with.
 */
import { join, resolve } from 'node:path';
import { CaseError, makeFolder, messageOf, type ScannedFile } from '../disk/index.ts';
import { entitiesOf } from '../lists/index.ts';
import type { EntityChange, Issue, ListedEntity, ListVersion } from '../model/index.ts';
import {
  applyChanges,
  buildEntityIndex,
  type DayStatus,
  type EntityIndex,
  type HeldVersion,
} from '../screen/index.ts';
import { DecisionBook, RecordBook } from './books.ts';
import { codeStamp } from './code-stamp.ts';
import type { Dataset } from './dataset.ts';
import { entityDigest } from './entity-digest.ts';
import { listedThen } from './listed-then.ts';
import { findVersions, type FoundVersion, readVersion, scanLists } from './list-folder.ts';
import { loadSnapshot, saveSnapshot } from './snapshot-file.ts';
import { type DeskStore, openDeskStore } from './store/desk-store.ts';

export type DeskProgress =
  | { readonly stage: 'reading'; readonly list: string; readonly done: number; readonly of: number }
  | { readonly stage: 'indexing'; readonly entities: number }
  | { readonly stage: 'loaded'; readonly entities: number; readonly from: 'snapshot' | 'files' };

export interface DeskOptions {
  /** The folder of the lists, in any order of subfolders. */
  readonly lists: string;
  /** Where decisions, records and the watch list are kept; `.waybill/desk.sqlite` in the folder by default. */
  readonly deskFile?: string;
  /** False: nothing is read from or written to desk file and snapshot. */
  readonly remember?: boolean;
  readonly onProgress?: (progress: DeskProgress) => void;
  /** The clock, ISO 8601 with time and zone. */
  readonly now?: () => string;
}

/** What a refresh met. */
export interface Refreshed {
  readonly changed: boolean;
  readonly added: number;
  readonly modified: number;
  readonly deleted: number;
}

interface State {
  readonly index: EntityIndex;
  readonly datasets: readonly Dataset[];
  readonly stamp: string;
  readonly close?: () => void;
}

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

/** What is to be written that no answer waits for. */
type Later = (() => Promise<void>)[];

const MADE = new WeakMap<ListVersion, readonly ListedEntity[]>();

/** `entitiesOf`, made once for each version. */
function entitiesOnce(version: ListVersion): readonly ListedEntity[] {
  const made = MADE.get(version) ?? entitiesOf(version);
  MADE.set(version, made);
  return made;
}

async function readAll(
  scan: Scan,
  store: DeskStore | undefined,
  options: DeskOptions,
  later: Later,
): Promise<State> {
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

interface Held {
  readonly found: FoundVersion;
  readonly version: ListVersion;
  readonly older: readonly string[];
  readonly firstHeld: string | null;
}

/** The version in use of each list, read; all versions are remembered. */
async function heldVersions(
  versions: readonly FoundVersion[],
  files: readonly ScannedFile[],
  store: DeskStore | undefined,
  { onProgress, now = () => new Date().toISOString() }: DeskOptions,
  later: Later,
): Promise<Held[]> {
  const remembered = new Map((await store?.versions())?.map((one) => [`${one.list} ${one.content}`, one]));
  const read = new Map<string, ListVersion>();
  const dated: { found: FoundVersion; publishedOn: string | null; firstHeld: string; name: string }[] = [];
  const at = now();
  let done = 0;
  for (const found of distinct(versions)) {
    const key = `${found.set.list} ${found.content}`;
    const known = remembered.get(key);
    const alone = versions.filter(({ set }) => set.list === found.set.list).length === 1;
    if (known === undefined || alone) {
      const version = await readVersion(found, files);
      read.set(key, version);
      if (known === undefined && store !== undefined)
        later.push(() =>
          store.holdVersion(
            {
              list: version.list,
              version: version.version,
              content: found.content,
              publishedOn: version.publishedOn,
              firstHeld: at,
              files: found.files,
            },
            entitiesOnce(version).map((entity) => [entity.id, entityDigest(entity)] as const),
          ),
        );
      dated.push({
        found,
        publishedOn: version.publishedOn,
        firstHeld: known?.firstHeld ?? at,
        name: version.version,
      });
    } else
      dated.push({ found, publishedOn: known.publishedOn, firstHeld: known.firstHeld, name: known.version });
    done += 1;
    onProgress?.({ stage: 'reading', list: found.set.list, done, of: versions.length });
  }
  const lists = [...new Set(dated.map(({ found }) => found.set.list))].sort();
  const held: Held[] = [];
  for (const list of lists) {
    const own = dated
      .filter(({ found }) => found.set.list === list)
      .sort(
        (a, b) =>
          compare(b.publishedOn ?? '', a.publishedOn ?? '') ||
          compare(b.firstHeld, a.firstHeld) ||
          compare(b.found.files[0]?.path ?? '', a.found.files[0]?.path ?? ''),
      );
    const [newest, ...older] = own;
    if (newest === undefined) continue;
    const version = read.get(`${list} ${newest.found.content}`) ?? (await readVersion(newest.found, files));
    held.push({
      found: newest.found,
      version,
      older: older.map(({ name }) => name),
      firstHeld: store === undefined ? null : newest.firstHeld,
    });
  }
  return held;
}

/** Two copies of one version count once. */
function distinct(versions: readonly FoundVersion[]): FoundVersion[] {
  const seen = new Set<string>();
  return versions.filter(({ set, content }) => {
    const key = `${set.list} ${content}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function toDataset(
  found: FoundVersion,
  version: ListVersion,
  entities: number,
  olderVersions: readonly string[],
  firstHeld: string | null,
  issues: readonly Issue[],
): Dataset {
  const paths = new Set(found.set.files.map(({ path }) => path));
  return {
    name: version.list,
    title: version.title,
    publisher: version.publisher,
    version: version.version,
    content: found.content,
    publishedOn: version.publishedOn,
    firstHeld,
    entities,
    entries: version.entries.length,
    files: found.files,
    olderVersions,
    issues: [...issues.filter(({ place }) => paths.has(place.path ?? '')), ...version.issues],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** See `openDesk`. */
export class Desk {
  /** Where decisions and records are kept; undefined where the desk has no memory. */
  readonly store: DeskStore | undefined;
  /** What is kept of each question; undefined as `store` is. */
  readonly records: RecordBook | undefined;
  readonly decisions: DecisionBook | undefined;
  /** The desk file, or why there is none. */
  readonly memory: string;
  readonly now: () => string;
  readonly folder: string;
  #state: State;
  /** Made when first asked for. */
  #past: { readonly of: readonly Dataset[]; readonly index: EntityIndex } | undefined;
  #held: Promise<HeldVersion[]> | undefined;
  #later: Later;
  #settling: Promise<void> = Promise.resolve();
  readonly #options: DeskOptions & { readonly snapshotFile: string; readonly remember: boolean };

  constructor(
    options: DeskOptions & {
      readonly folder: string;
      readonly snapshotFile: string;
      readonly remember: boolean;
    },
    state: State,
    store: DeskStore | undefined,
    memory: string,
    later: Later = [],
  ) {
    this.#later = later;
    this.#options = options;
    this.#state = state;
    this.store = store;
    this.records = store && new RecordBook(store);
    this.decisions = store && new DecisionBook(store);
    this.memory = memory;
    this.folder = options.folder;
    this.now = options.now ?? (() => new Date().toISOString());
  }

  /** The snapshot in use. Hold it for the length of one question, not longer. */
  get index(): EntityIndex {
    return this.#state.index;
  }

  get datasets(): readonly Dataset[] {
    return this.#state.datasets;
  }

  /** Names the lists in use as one hash. */
  get against(): string {
    return this.datasets.map(({ name, content }) => `${name}:${content.slice(0, 16)}`).join(' ');
  }

  /**
   * Writes what the opening left to be written: which versions are held, and the snapshot for the next start. Closing does so
   * too; whoever keeps a desk open for long does it early.
   */
  settle(): Promise<void> {
    const later = this.#later;
    this.#later = [];
    this.#settling = this.#settling.then(async () => {
      for (const write of later) await write();
    });
    return this.#settling;
  }

  /** Looks at the folder again; where lists have changed, a new snapshot takes the place of the old one. */
  async refresh(): Promise<Refreshed> {
    const nothing: Refreshed = { changed: false, added: 0, modified: 0, deleted: 0 };
    await this.settle();
    const scan = await scanLists(this.folder);
    if (scan.stamp === this.#state.stamp) return nothing;
    const { versions, issues } = await findVersions(scan.files);
    if (versions.length === 0)
      throw new CaseError(
        'no-folder',
        `No published list is left in ${this.folder}; the lists that were loaded stay in use.`,
      );
    const held = await heldVersions(versions, scan.files, this.store, this.#options, this.#later);
    const before = this.#state;
    const changes: EntityChange[] = [];
    const datasets: Dataset[] = [];
    const tally = { added: 0, modified: 0, deleted: 0 };
    for (const { found, version, older, firstHeld } of held) {
      const known = before.datasets.find(({ name }) => name === version.list);
      if (known?.content === found.content) {
        datasets.push({ ...known, olderVersions: older });
        continue;
      }
      const own = entitiesOnce(version);
      datasets.push(toDataset(found, version, own.length, older, firstHeld, issues));
      changes.push(...changesOf(before.index, version.list, own, tally));
    }
    const left = new Set(datasets.map(({ name }) => name));
    for (const { name } of before.datasets)
      if (!left.has(name)) changes.push(...changesOf(before.index, name, [], tally));
    const index = changes.length === 0 ? before.index : applyChanges(before.index, changes);
    this.#held = undefined;
    this.#state = { index, datasets, stamp: scan.stamp, ...(before.close ? { close: before.close } : {}) };
    if (this.#options.remember)
      this.#later.push(
        async () =>
          void (await saveSnapshot(
            this.#options.snapshotFile,
            `${scan.stamp} ${codeStamp()}`,
            index,
            datasets,
          )),
      );
    await this.settle();
    return { changed: changes.length > 0, ...tally };
  }

  /**
   * An index over all versions of the lists that lie in the folder, the newest of each entity: who was taken off a list is
   * in it. The same as `index` where each list has one version.
   */
  async indexOfAllVersions(): Promise<EntityIndex> {
    if (this.datasets.every(({ olderVersions }) => olderVersions.length === 0)) return this.index;
    const { datasets } = this.#state;
    if (this.#past?.of === datasets) return this.#past.index;
    const { files } = await scanLists(this.folder);
    const { versions } = await findVersions(files);
    const newest = new Map<string, ListedEntity>();
    const used = new Map(datasets.map(({ name, content }) => [name, content]));
    const inOrder = distinct(versions).sort(
      (a, b) =>
        Number(used.get(a.set.list) === a.content) - Number(used.get(b.set.list) === b.content) ||
        compare(a.files[0]?.path ?? '', b.files[0]?.path ?? ''),
    );
    for (const found of inOrder)
      for (const entity of entitiesOf(await readVersion(found, files)))
        newest.set(`${found.set.list} ${entity.id}`, entity);
    this.#past = { of: datasets, index: buildEntityIndex(newest.values()) };
    return this.#past.index;
  }

  /** Whether an entity was listed on a day. */
  async statusOn(index: EntityIndex, entity: ListedEntity, day: string): Promise<DayStatus> {
    this.#held ??= this.#readHeld();
    return listedThen(index, entity, day, await this.#held);
  }

  async #readHeld(): Promise<HeldVersion[]> {
    await this.settle();
    const held: HeldVersion[] = [];
    for (const { list, content, publishedOn, firstHeld } of (await this.store?.versions()) ?? []) {
      const entities = (await this.store?.entitiesOf(list, content)) ?? new Map<string, string>();
      held.push({
        version: { list, publishedOn, entries: [...entities.keys()].map((id) => ({ id })) },
        heldSince: firstHeld.slice(0, 10),
      });
    }
    return held;
  }

  /** Writes what waits and gives the files back. */
  async close(): Promise<void> {
    await this.settle();
    await this.records?.flush();
    await this.store?.close();
    this.#state.close?.();
  }
}

/** What makes the entities of a dataset in the index those given. */
function changesOf(
  index: EntityIndex,
  dataset: string,
  entities: readonly ListedEntity[],
  tally: { added: number; modified: number; deleted: number },
): EntityChange[] {
  const changes: EntityChange[] = [];
  const wanted = new Map(entities.map((entity) => [entity.id, entity]));
  const seen = new Set<string>();
  for (const ordinal of index.ordinals()) {
    const datasets = index.datasetsOf(ordinal);
    if (!datasets.includes(dataset)) continue;
    const id = index.idOf(ordinal);
    seen.add(id);
    const entity = wanted.get(id);
    if (entity === undefined) {
      changes.push({ op: 'DEL', id, dataset });
      tally.deleted += 1;
    } else if (datasets.length > 1 || entityDigest(index.entity(ordinal)) !== entityDigest(entity)) {
      changes.push({ op: 'MOD', entity });
      tally.modified += 1;
    }
  }
  for (const entity of entities)
    if (!seen.has(entity.id)) {
      changes.push({ op: 'ADD', entity });
      tally.added += 1;
    }
  return changes;
}
