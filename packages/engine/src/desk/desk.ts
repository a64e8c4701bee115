/**
 * A screening desk: the lists of a folder ready to be asked, with what people decided and what was asked before. The
 * index is an immutable snapshot; a refresh puts a new one in its place in one step, and a question that is under way
 * goes on with the one it began with.
 */
import { CaseError } from '../disk/index.ts';
import { entitiesOf } from '../lists/index.ts';
import type { EntityChange, ListedEntity } from '../model/index.ts';
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
import type { DeskOptions } from './desk-options.ts';
import { compare, distinct, entitiesOnce, heldVersions, type Later, toDataset } from './held-versions.ts';
import { changesOf } from './index-changes.ts';
import { findVersions, readVersion, scanLists } from './list-folder.ts';
import { listedThen } from './listed-then.ts';
import { saveSnapshot } from './snapshot-file.ts';
import type { DeskStore } from './store/desk-store.ts';

/** What a refresh met. */
export interface Refreshed {
  readonly changed: boolean;
  readonly added: number;
  readonly modified: number;
  readonly deleted: number;
}

/** One state of the lists; a later one is another object. */
export interface DeskState {
  readonly index: EntityIndex;
  readonly datasets: readonly Dataset[];
  readonly stamp: string;
  readonly close?: () => void;
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
  #state: DeskState;
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
    state: DeskState,
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
    const write = async (): Promise<void> => {
      // One that fails is tried again with the next settling.
      for (let next = this.#later[0]; next !== undefined; next = this.#later[0]) {
        await next();
        this.#later.shift();
      }
    };
    this.#settling = this.#settling.then(write, write);
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
    try {
      await this.settle();
      await this.records?.flush();
    } finally {
      await this.store?.close();
      this.#state.close?.();
    }
  }
}
