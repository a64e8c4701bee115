/** What differs between two versions of a list that lie in a folder. */
import { CaseError } from '../disk/index.ts';
import { entitiesOf } from '../lists/index.ts';
import type { ListedEntity, ListVersion } from '../model/index.ts';
import { entityDigest } from './entity-digest.ts';
import { findVersions, readVersion, scanLists } from './list-folder.ts';
import type { Desk } from './desk.ts';

export interface EntityDifference {
  readonly change: 'added' | 'modified' | 'removed';
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  /** Values that came and went, by property, sorted. All of them for what was added or removed. */
  readonly properties: readonly {
    readonly name: string;
    readonly added: readonly string[];
    readonly removed: readonly string[];
  }[];
}

export interface VersionDifference {
  readonly list: string;
  readonly from: string;
  readonly to: string;
  readonly changes: readonly EntityDifference[];
}

/**
 * The difference between two versions, by the beginnings of their names; the newest and the one before it where none
 * are named. Throws CaseError for a list or version that is not there.
 */
export async function diffVersions(
  desk: Desk,
  list: string,
  from?: string,
  to?: string,
): Promise<VersionDifference> {
  await desk.settle();
  const { files } = await scanLists(desk.folder);
  const { versions } = await findVersions(files);
  const held = new Map(
    (await desk.store?.versions())?.map((one) => [`${one.list} ${one.content}`, one.firstHeld]),
  );
  const read: { version: ListVersion; held: string }[] = [];
  const seen = new Set<string>();
  for (const found of versions) {
    if (found.set.list !== list || seen.has(found.content)) continue;
    seen.add(found.content);
    read.push({
      version: await readVersion(found, files),
      held: held.get(`${list} ${found.content}`) ?? '',
    });
  }
  if (read.length === 0)
    throw new CaseError(
      'unknown-id',
      `No list ${list} is held; "waybill lists status" names those that are.`,
    );
  read.sort((a, b) => {
    const [x, y] = [a, b].map(({ version, held: since }) => version.publishedOn ?? since.slice(0, 10));
    return (x ?? '') < (y ?? '') ? -1 : (x ?? '') > (y ?? '') ? 1 : 0;
  });
  const names = read.map(({ version }) => version.version);
  const pick = (wanted: string | undefined, otherwise: number): ListVersion => {
    const at = wanted === undefined ? otherwise : names.findIndex((name) => name.startsWith(wanted));
    const found = read[at]?.version;
    if (found !== undefined) return found;
    throw new CaseError(
      'unknown-id',
      wanted === undefined
        ? `Only one version of ${list} is held (${names.join(', ')}); there is nothing to compare it with.`
        : `No version ${wanted} of ${list} is held; there are ${names.join(', ')}.`,
    );
  };
  const after = pick(to, read.length - 1);
  const before = pick(from, names.indexOf(after.version) - 1);
  return { list, from: before.version, to: after.version, changes: compareVersions(before, after) };
}

function compareVersions(before: ListVersion, after: ListVersion): EntityDifference[] {
  const old = new Map(entitiesOf(before).map((entity) => [entity.id, entity]));
  const now = new Map(entitiesOf(after).map((entity) => [entity.id, entity]));
  const changes: EntityDifference[] = [];
  for (const id of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [was, is] = [old.get(id), now.get(id)];
    if (was !== undefined && is !== undefined) {
      if (entityDigest(was) !== entityDigest(is)) changes.push(difference('modified', is, was, is));
    } else if (is !== undefined) changes.push(difference('added', is, undefined, is));
    else if (was !== undefined) changes.push(difference('removed', was, was, undefined));
  }
  return changes;
}

function difference(
  change: EntityDifference['change'],
  { id, schema, caption }: ListedEntity,
  was: ListedEntity | undefined,
  is: ListedEntity | undefined,
): EntityDifference {
  const names = [
    ...new Set([...Object.keys(was?.properties ?? {}), ...Object.keys(is?.properties ?? {})]),
  ].sort();
  return {
    change,
    id,
    schema,
    caption,
    properties: names.flatMap((name) => {
      const [old, now] = [new Set(was?.properties[name]), new Set(is?.properties[name])];
      const added = [...now].filter((value) => !old.has(value)).sort();
      const removed = [...old].filter((value) => !now.has(value)).sort();
      return added.length + removed.length === 0 ? [] : [{ name, added, removed }];
    }),
  };
}
