/**
 * A FollowTheMoney dataset out of a catalogue as yente reads them: the newest version whole, or, where an earlier one is
 * held and the publisher offers changes, only these, applied to the file that is held.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CaseError } from '../disk/index.ts';
import {
  type CatalogDataset,
  type DeltaIndex,
  deltasBetween,
  ENTITIES_FILE,
  ListIssues,
  readCatalog,
  readDeltaIndex,
  readEntityDelta,
} from '../lists/index.ts';
import type { EntityChange } from '../model/index.ts';
import type { Fetched, Known } from './fetch-file.ts';
import { chunksOf } from './list-folder.ts';

/** Fetches an address into a file. */
export type Bring = (url: string, target: string, known?: Known) => Promise<Fetched>;

/** How the dataset came. */
export type DatasetFetched = 'whole' | 'changes' | 'unchanged';

/** Beside the entities: what dataset and version they are, for readers and for the next fetch. */
const DESCRIPTION = 'index.json';

/** Brings the newest version into `incoming`. `held` is the folder of the versions that are held. Throws CaseError. */
export async function fetchDataset(
  name: string,
  catalog: string,
  incoming: string,
  held: string,
  bring: Bring,
): Promise<DatasetFetched> {
  const file = join(incoming, 'catalog.json');
  await bring(catalog, file);
  const issues = new ListIssues();
  const dataset = readCatalog(await readFile(file, 'utf8'), catalog, issues).datasets.find(
    (one) => one.name === name,
  );
  if (dataset === undefined) throw refused(catalog, `it describes no dataset ${name}`);
  const last = await newestHeld(held);
  if (last !== undefined && last.version === dataset.version) return 'unchanged';
  const deltas = await deltasFrom(dataset, last?.version, catalog, incoming, bring);
  if (last !== undefined && deltas !== undefined) {
    const changes = await fetchChanges(name, deltas, catalog, incoming, bring);
    if (changes !== undefined) {
      await writeChanged(last.file, join(incoming, ENTITIES_FILE), changes);
      // Lines may stand in another order than in the publisher's file, so that its checksum says nothing.
      await describe(incoming, { ...dataset, checksum: undefined });
      return 'changes';
    }
  }
  if (dataset.url === undefined) throw refused(catalog, `it says no address for the entities of ${name}`);
  await bring(absolute(dataset.url, catalog), join(incoming, ENTITIES_FILE));
  await describe(incoming, dataset);
  return 'whole';
}

/** The newest version in the folder of a list, if it says which it is. */
async function newestHeld(
  folder: string,
): Promise<{ readonly file: string; readonly version: string } | undefined> {
  const found: { file: string; version: string }[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    const text = await readFile(join(folder, name, DESCRIPTION), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const [dataset] = readCatalog(text, DESCRIPTION, new ListIssues()).datasets;
    if (dataset?.version !== undefined)
      found.push({ file: join(folder, name, ENTITIES_FILE), version: dataset.version });
  }
  return found.sort((a, b) => (a.version < b.version ? 1 : -1))[0];
}

async function deltasFrom(
  { version, deltaUrl }: CatalogDataset,
  held: string | undefined,
  catalog: string,
  incoming: string,
  bring: Bring,
): Promise<DeltaIndex | undefined> {
  if (version === undefined || deltaUrl === undefined || held === undefined || held > version)
    return undefined;
  const file = join(incoming, 'delta.json');
  try {
    await bring(absolute(deltaUrl, catalog), file);
  } catch {
    // The whole dataset will do.
    return undefined;
  }
  return deltasBetween(
    readDeltaIndex(await readFile(file, 'utf8'), deltaUrl, new ListIssues()),
    held,
    version,
  );
}

/** The last change of each entity; undefined where any of the files cannot be had or read whole. */
async function fetchChanges(
  name: string,
  deltas: DeltaIndex,
  catalog: string,
  incoming: string,
  bring: Bring,
): Promise<ReadonlyMap<string, EntityChange> | undefined> {
  const changes = new Map<string, EntityChange>();
  for (const [at, { url }] of deltas.entries()) {
    const file = join(incoming, `delta-${at}.json`);
    const issues = new ListIssues();
    try {
      await bring(absolute(url, catalog), file);
    } catch {
      return undefined;
    }
    const bytes = await readFile(file);
    const part = { path: url, part: 'delta', bytes: () => bytes, chunks: () => chunksOf(file) };
    for (const change of readEntityDelta(name, part, issues))
      changes.set(change.op === 'DEL' ? change.id : change.entity.id, change);
    if (issues.finish(null).some(({ severity }) => severity === 'error')) return undefined;
  }
  return changes;
}

/** The held lines with the changes in their places; what is new comes last, by id. */
async function writeChanged(
  held: string,
  target: string,
  changes: ReadonlyMap<string, EntityChange>,
): Promise<void> {
  const out = createWriteStream(target);
  const write = async (line: string): Promise<void> => {
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  };
  const left = new Map(changes);
  for await (const line of createInterface({ input: createReadStream(held), crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const id = idOf(line);
    const change = id === undefined ? undefined : changes.get(id);
    if (id === undefined || change === undefined) await write(line);
    else {
      if (left.has(id) && change.op !== 'DEL') await write(lineOf(change));
      left.delete(id);
    }
  }
  for (const [, change] of [...left].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (change.op !== 'DEL') await write(lineOf(change));
  out.end();
  await once(out, 'close');
}

function idOf(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
      ? value.id
      : undefined;
  } catch {
    return undefined;
  }
}

/** An entity in the form of a published line. */
function lineOf({ entity }: Extract<EntityChange, { op: 'ADD' | 'MOD' }>): string {
  const { id, caption, schema, properties, referents, datasets, target, firstSeen, lastSeen, lastChange } =
    entity;
  return JSON.stringify({
    id,
    caption,
    schema,
    properties,
    referents,
    datasets,
    target,
    first_seen: firstSeen,
    last_seen: lastSeen,
    last_change: lastChange,
  });
}

async function describe(incoming: string, dataset: CatalogDataset): Promise<void> {
  const { name, title, publisher, version, updatedAt, checksum } = dataset;
  const description = {
    name,
    title,
    ...(publisher === '' ? {} : { publisher: { name: publisher } }),
    ...(version === undefined ? {} : { version }),
    ...(updatedAt === undefined ? {} : { updated_at: updatedAt }),
    ...(checksum === undefined ? {} : { checksum }),
    path: ENTITIES_FILE,
  };
  await writeFile(join(incoming, DESCRIPTION), `${JSON.stringify({ datasets: [description] }, null, 1)}\n`);
}

function absolute(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}

function refused(catalog: string, why: string): CaseError {
  return new CaseError('bad-option', `The catalogue ${catalog} cannot be used: ${why}.`);
}
