/** The versions of lists in a folder: which of each list is in use, which are older, since when each is held. */
import type { ScannedFile } from '../disk/index.ts';
import { entitiesOf } from '../lists/index.ts';
import type { Issue, ListedEntity, ListVersion } from '../model/index.ts';
import type { Dataset } from './dataset.ts';
import type { DeskOptions } from './desk-options.ts';
import { entityDigest } from './entity-digest.ts';
import { type FoundVersion, readVersion } from './list-folder.ts';
import type { DeskStore } from './store/desk-store.ts';

/** What is to be written that no answer waits for. */
export type Later = (() => Promise<void>)[];

const MADE = new WeakMap<ListVersion, readonly ListedEntity[]>();

/** `entitiesOf`, made once for each version. */
export function entitiesOnce(version: ListVersion): readonly ListedEntity[] {
  const made = MADE.get(version) ?? entitiesOf(version);
  MADE.set(version, made);
  return made;
}

export interface Held {
  readonly found: FoundVersion;
  readonly version: ListVersion;
  readonly older: readonly string[];
  readonly firstHeld: string | null;
}

/** The version in use of each list, read; all versions are remembered. */
export async function heldVersions(
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
export function distinct(versions: readonly FoundVersion[]): FoundVersion[] {
  const seen = new Set<string>();
  return versions.filter(({ set, content }) => {
    const key = `${set.list} ${content}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What a catalogue says of a version in use. */
export function toDataset(
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

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
