/**
 * Brings lists into a folder: from files, or fetched when the user says so. A version is taken in only when it can be
 * read and is about as long as it should be; it gets a folder of its own, and older ones stay.
 */
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CaseError, makeFolder, messageOf, scanFolder, writeAtomically } from '../disk/index.ts';
import { publicationOf } from '../lists/index.ts';
import type { Issue, ListVersion } from '../model/index.ts';
import { fetchDataset } from './fetch-dataset.ts';
import { fetchFile, type FetchLimits, type Known } from './fetch-file.ts';
import { type FollowedList, followedLists } from './followed-lists.ts';
import { findVersions, type FoundVersion, readVersion, scanLists } from './list-folder.ts';

export interface UpdateProgress {
  readonly list: string;
  readonly file: string;
  readonly done: number;
  readonly of: number | null;
}

export interface Updated {
  readonly list: string;
  readonly status: 'new' | 'unchanged' | 'refused' | 'failed';
  /** Where the version lies, below the folder. */
  readonly folder?: string;
  readonly version?: string;
  readonly entries?: number;
  /** Why it was refused or failed. */
  readonly why?: string;
  readonly issues: readonly Issue[];
}

export interface UpdateOptions {
  /** These only; all that are followed by default. */
  readonly names?: readonly string[];
  /** Take in what is shorter than expected. */
  readonly force?: boolean;
  readonly limits?: Partial<FetchLimits>;
  readonly now?: () => string;
  readonly onProgress?: (progress: UpdateProgress) => void;
}

/** A version with fewer entries than this share of the one before is refused unless forced. */
const LEAST_SHARE = 0.5;

/** Fetches the lists the folder follows. One that fails leaves the others alone, and what is held as it is. */
export async function updateLists(folder: string, options: UpdateOptions = {}): Promise<Updated[]> {
  const followed = await followedLists(folder);
  const { names } = options;
  const missing = (names ?? []).find((name) => !followed.some((list) => list.name === name));
  if (missing !== undefined)
    throw new CaseError(
      'bad-option',
      `The folder does not follow ${missing}; add it first with "waybill lists add ${missing}".`,
    );
  const wanted = followed.filter(({ name }) => names === undefined || names.includes(name));
  if (wanted.length === 0)
    throw new CaseError('bad-option', `${folder} follows no list; add one with "waybill lists add NAME".`);
  const updated: Updated[] = [];
  for (const list of wanted) updated.push(await updateOne(folder, list, options));
  return updated;
}

async function updateOne(folder: string, list: FollowedList, options: UpdateOptions): Promise<Updated> {
  const incoming = join(folder, '.waybill', `incoming-${list.name}-${process.pid}`);
  const knownFile = join(folder, '.waybill', 'fetched.json');
  const known = await readKnown(knownFile);
  const held = await holds(folder, list.name);
  const fetched: Record<string, Known> = {};
  try {
    await rm(incoming, { recursive: true, force: true });
    await makeFolder(incoming);
    if (list.catalog === undefined) {
      const some = await fetchFiles(list, incoming, held ? known : {}, fetched, options);
      if (!some) return { list: list.name, status: 'unchanged', issues: [] };
    } else {
      const came = await fetchDataset(
        list.name,
        list.catalog,
        incoming,
        join(folder, list.name),
        (url, target, before) =>
          fetchFile(url, target, before ?? {}, options.limits, progressOf(list, url, options)),
      );
      if (came === 'unchanged') return { list: list.name, status: 'unchanged', issues: [] };
      await dropHelpers(incoming);
    }
    const outcome = await takeIn(folder, incoming, list.name, options);
    if (outcome.status !== 'refused')
      await writeAtomically(knownFile, `${JSON.stringify({ ...known, ...fetched }, null, 1)}\n`);
    return outcome;
  } catch (error) {
    return { list: list.name, status: 'failed', why: messageOf(error), issues: [] };
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

/** Fetches the files of a version; false where the publisher says that nothing has changed. */
async function fetchFiles(
  list: FollowedList,
  incoming: string,
  known: Readonly<Record<string, Known>>,
  fetched: Record<string, Known>,
  options: UpdateOptions,
): Promise<boolean> {
  let unchanged = 0;
  for (const { url, name } of list.files) {
    // Asked without conditions where the files of a version belong together: all of them are needed.
    const conditions = list.files.length === 1 ? (known[url] ?? {}) : {};
    const answer = await fetchFile(
      url,
      join(incoming, name),
      conditions,
      options.limits,
      progressOf(list, name, options),
    );
    if (answer.status === 'unchanged') unchanged += 1;
    const { etag, lastModified } = answer;
    fetched[url] = {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    };
  }
  return unchanged < list.files.length;
}

function progressOf(
  list: FollowedList,
  file: string,
  { onProgress }: UpdateOptions,
): (done: number, of: number | null) => void {
  return (done, of) => onProgress?.({ list: list.name, file, done, of });
}

/** What was fetched on the way to a dataset is no part of it. */
async function dropHelpers(incoming: string): Promise<void> {
  for (const name of await readdir(incoming))
    if (/^(?:catalog|delta(?:-\d+)?)\.json$/u.test(name)) await rm(join(incoming, name));
}

/** Copies files of lists into the folder, each version into a place of its own. Throws CaseError for files that are no list. */
export async function addListFiles(
  folder: string,
  files: readonly string[],
  options: Pick<UpdateOptions, 'force' | 'now'> = {},
): Promise<Updated[]> {
  const incoming = join(folder, '.waybill', `incoming-${process.pid}`);
  try {
    await rm(incoming, { recursive: true, force: true });
    await makeFolder(incoming);
    for (const file of files) {
      const facts = await stat(file).catch(() => undefined);
      if (facts === undefined)
        throw new CaseError('bad-option', `There is no file ${file} that can be opened.`);
      await cp(file, join(incoming, basename(file)), { recursive: facts.isDirectory(), dereference: true });
    }
    const { versions } = await findVersions((await scanFolder(incoming)).files);
    if (versions.length === 0)
      throw new CaseError(
        'bad-option',
        `No published list that is known is among ${files.map((file) => basename(file)).join(', ')}.`,
      );
    const added: Updated[] = [];
    for (const name of [...new Set(versions.map(({ set }) => set.list))].sort())
      added.push(await takeIn(folder, incoming, name, options));
    return added;
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

async function takeIn(
  folder: string,
  incoming: string,
  name: string,
  { force = false, now = () => new Date().toISOString() }: Pick<UpdateOptions, 'force' | 'now'>,
): Promise<Updated> {
  const { files } = await scanFolder(incoming);
  const { versions } = await findVersions(files);
  const found =
    versions.find(({ set }) => set.list === name) ??
    // A dataset may call itself otherwise than the folder does; a list that is known may not be another one.
    (versions.length === 1 && publicationOf(name).downloads.length === 0 ? versions[0] : undefined);
  if (found === undefined)
    return {
      list: name,
      status: 'refused',
      why: 'what came is no list of this name; it may be a page of the publisher that says what is wrong',
      issues: [],
    };
  const { version: read, issues } = await readChecked(found, files);
  const told = { list: found.set.list, version: read.version, entries: read.entries.length, issues };
  const before = await newestHeld(folder, found.set.list);
  if (before.contents.has(found.content)) return { ...told, status: 'unchanged' };
  const why = force ? undefined : refusal(read, issues, before.entries);
  if (why !== undefined) return { ...told, status: 'refused', why };
  const place = join(
    found.set.list,
    `${read.publishedOn ?? now().slice(0, 10)}-${found.content.slice(0, 8)}`,
  );
  await makeFolder(join(folder, found.set.list));
  const target = join(folder, place);
  const draft = `${target}.${process.pid}.part`;
  await mkdir(draft);
  try {
    for (const { path } of found.files) {
      const file = files.find((one) => one.path === path);
      if (file !== undefined) await rename(file.location, join(draft, basename(path)));
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  return { ...told, status: 'new', folder: place };
}

async function readChecked(
  found: FoundVersion,
  files: Parameters<typeof readVersion>[1],
): Promise<{ readonly version: ListVersion; readonly issues: readonly Issue[] }> {
  const version = await readVersion(found, files);
  return { version, issues: version.issues };
}

function refusal(
  version: ListVersion,
  issues: readonly Issue[],
  before: number | undefined,
): string | undefined {
  const broken = issues.find(({ code }) => /\.(?:xml-broken|cut|truncated|no-entries)$/u.test(code));
  if (broken !== undefined) return `${broken.message}; what is held stays in use`;
  const { expected } = publicationOf(version.list);
  const count = Math.max(version.entries.length, version.entities?.length ?? 0);
  if (count < expected.min)
    return `it has ${count} entries, and at least ${expected.min} are expected; use --force if that is right`;
  if (before !== undefined && count < before * LEAST_SHARE)
    return `it has ${count} entries, and the version before it ${before}; use --force if that is right`;
  return undefined;
}

async function newestHeld(
  folder: string,
  list: string,
): Promise<{ readonly contents: ReadonlySet<string>; readonly entries: number | undefined }> {
  const { files } = await scanLists(folder);
  const { versions } = await findVersions(files);
  const own = versions.filter(({ set }) => set.list === list);
  const last = own.at(-1);
  const entries = last === undefined ? undefined : (await readVersion(last, files)).entries.length;
  return { contents: new Set(own.map(({ content }) => content)), entries };
}

async function holds(folder: string, list: string): Promise<boolean> {
  const { files } = await scanLists(folder);
  return (await findVersions(files)).versions.some(({ set }) => set.list === list);
}

async function readKnown(file: string): Promise<Record<string, Known>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Record<string, Known>;
  } catch {
    return {};
  }
}
