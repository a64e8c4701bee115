/** Taking a folder into a case file: what is new or changed is read, the rest is known already. No analysis happens here. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Issue } from '../model/index.ts';
import { decodeBytes } from '../read/index.ts';
import { type CasePaths, casePaths, refusePlacesAmongDocuments } from './folder/case-paths.ts';
import { fingerprintEngine } from './folder/engine-fingerprint.ts';
import { EMPTY_MANIFEST, MANIFEST_NAMES, type Manifest, readManifest } from './folder/manifest.ts';
import { findLists, type Scan, type ScannedFile, scanFolder } from '../disk/index.ts';
import { holdLists } from './lists-of-case.ts';
import type { OnProgress } from './progress.ts';
import type { Endpoint } from './propose/endpoint.ts';
import { takeProposals } from './propose/take-proposals.ts';
import { readFiles, unreadable } from './read-files.ts';
import type { CaseInputs } from './reading.ts';
import { type CaseStore, openStore } from './store/case-store.ts';
import type { RunCounts } from './store/run-log.ts';
import { startPool, workerEntry } from './workers/pool.ts';

export interface BuildOptions {
  readonly folder: string;
  /** Defaults to `.waybill/case.sqlite` in the folder. */
  readonly caseFile?: string;
  /** Folder of export and dossier; defaults to that of the case file. */
  readonly out?: string;
  /** Reading workers; one less than the cores by default, at least one. */
  readonly workers?: number;
  /** Longest one file may take, in seconds. */
  readonly timeLimit?: number;
  /** Largest heap of one worker, in megabytes. */
  readonly memory?: number;
  /** Whom to ask for proposals; nobody by default. `none` also lets go what was proposed and nobody accepted. */
  readonly proposals?: Endpoint | 'none';
  /** The environment the endpoint's key is taken from; that of the process by default. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
  /** ISO date-time; the clock of the machine by default. Goes into the log of runs, never into an export. */
  readonly now?: () => string;
}

/** What was taken into a case file whose analysis is still to come. */
export interface TakenIn {
  readonly paths: CasePaths;
  readonly counts: RunCounts;
  /** Lists read anew and taken over from the case file. */
  readonly lists: { readonly read: number; readonly reused: number };
}

/** A manifest of the most characters has at most so many bytes. */
const MANIFEST_BYTES = 16_000_000;
/** Limits of one file, and how deep files inside files are read. */
export const DEFAULTS = { timeLimit: 120, memory: 2048, nesting: { depth: 8, children: 2000 } } as const;

/**
 * Reads what is new in a folder and leaves the rest for later: the next build, or whoever opens the case, analyses it.
 * Costs what the new files cost, however large the case is.
 */
export async function takeInFiles(options: BuildOptions): Promise<TakenIn> {
  return withRun(options, async (run) => {
    const taken = await takeIn(options, run);
    await run.store.keepInputs(taken.inputs);
    await dropStale(run.store, taken.inputs);
    return { paths: run.paths, counts: taken.counts, lists: taken.lists };
  });
}

/** Drops what was made of the files by other code or another asking. */
export async function dropStale(store: CaseStore, { engine, proposals }: CaseInputs): Promise<void> {
  await store.dropReadingsExcept(engine);
  await store.proposals.dropExcept(proposals?.rows ?? []);
}

/** A run over an open case file. */
export interface Run {
  readonly store: CaseStore;
  readonly paths: CasePaths;
  readonly scan: Scan;
  readonly onProgress: OnProgress;
  readonly now: () => string;
}

/** Opens the case file and logs the run with its end, whatever the end is. */
export async function withRun<Outcome extends { readonly counts: RunCounts }>(
  options: BuildOptions,
  work: (run: Run) => Promise<Outcome>,
): Promise<Outcome> {
  const { onProgress = () => undefined, now = () => new Date().toISOString() } = options;
  const paths = casePaths(options.folder, options.caseFile, options.out);
  // First of all: a folder that is not there must not come into being by its case file.
  const scan = await scanFolder(options.folder);
  refusePlacesAmongDocuments(options.folder, paths);
  const store = await openStore(paths.caseFile, 'write');
  try {
    const id = await store.startRun(now());
    try {
      const outcome = await work({ store, paths, scan, onProgress, now });
      await store.finishRun(id, now(), 'done', outcome.counts);
      return outcome;
    } catch (error) {
      await store
        .finishRun(id, now(), 'failed', { files: 0, read: 0, reused: 0, failed: 0 })
        .catch(() => undefined);
      throw error;
    }
  } finally {
    await store.close();
  }
}

/** What a run took in. */
export interface Taken {
  readonly inputs: CaseInputs;
  readonly manifest: NamedManifest | undefined;
  readonly counts: RunCounts;
  readonly lists: TakenIn['lists'];
}

/** Reads what is new and tells what the analysis is to follow from. */
export async function takeIn(options: BuildOptions, { store, scan, onProgress, now }: Run): Promise<Taken> {
  onProgress({
    stage: 'scanned',
    files: scan.files.length,
    bytes: scan.files.reduce((sum, file) => sum + file.size, 0),
  });
  const { manifest, manifestPath, issues: manifestIssues } = await manifestOf(scan.files);
  const found = await findLists(scan.files.filter(({ path }) => path !== manifestPath));
  const { reading: engine, analysis: code } = await fingerprintEngine(workerEntry());
  const lists = await holdLists(found.sets, scan.files, store, engine, now);
  if (found.sets.length > 0)
    onProgress({
      stage: 'lists',
      lists: lists.rows.length,
      entries: await countEntries(store, lists.rows),
      reused: lists.reused,
    });
  const files = await readAll(found.documents, manifest, store, engine, options);
  await store.keepStamps(files.stamps);
  const { proposals: endpoint, environment, signal } = options;
  const asked = await takeProposals({
    store,
    members: files.members,
    code,
    onProgress,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(environment === undefined ? {} : { environment }),
    ...(signal === undefined ? {} : { signal }),
  });
  const listFiles = found.sets.flatMap((set) => set.files.map(({ path }) => path));
  return {
    inputs: {
      manifest,
      members: files.members,
      lists: lists.rows,
      engine,
      issues: [...scan.issues, ...manifestIssues, ...lists.issues, ...files.issues, ...asked.issues],
      ...(asked.proposals === undefined ? {} : { proposals: asked.proposals }),
    },
    manifest: manifestPath === undefined ? undefined : { path: manifestPath, listFiles },
    counts: files.counts,
    lists: { read: lists.read, reused: lists.reused },
  };
}

/** Where the manifest lies, and which of the files it may name are lists and no documents. */
export interface NamedManifest {
  readonly path: string;
  readonly listFiles: readonly string[];
}

async function readAll(
  documents: readonly ScannedFile[],
  manifest: Manifest,
  store: CaseStore,
  engine: string,
  options: BuildOptions,
): Promise<Awaited<ReturnType<typeof readFiles>>> {
  const onProgress = options.onProgress ?? (() => undefined);
  const pool = startPool({
    workers: options.workers ?? Math.max(1, availableParallelism() - 1),
    timeLimit: (options.timeLimit ?? DEFAULTS.timeLimit) * 1000,
    memoryMegabytes: options.memory ?? DEFAULTS.memory,
  });
  let done = 0;
  let bytes = 0;
  try {
    const files = await readFiles({
      files: documents,
      manifest,
      store,
      engine,
      stamps: await store.stamps(),
      clock: () => Date.parse(options.now?.() ?? new Date().toISOString()),
      nesting: DEFAULTS.nesting,
      pool,
      onFile: (file, how) => {
        done += 1;
        bytes += file.size;
        onProgress({ stage: 'reading', done, of: documents.length, bytes, path: file.path, how });
      },
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    onProgress({ stage: 'read', counts: files.counts });
    return files;
  } finally {
    await pool.close();
  }
}

/** The manifest among these files, or the empty one. */
export async function manifestOf(
  files: readonly ScannedFile[],
): Promise<{ manifest: Manifest; manifestPath: string | undefined; issues: readonly Issue[] }> {
  const name = MANIFEST_NAMES.find((candidate) => files.some(({ path }) => path === candidate));
  const file = files.find(({ path }) => path === name);
  if (file === undefined) return { manifest: EMPTY_MANIFEST, manifestPath: undefined, issues: [] };
  if (file.size > MANIFEST_BYTES) {
    return { ...readManifest('x'.repeat(4_000_001), file.path), manifestPath: file.path };
  }
  try {
    const { text, issues } = await decodeBytes({ path: file.path, bytes: await readFile(file.location) });
    const read = readManifest(text, file.path);
    return { manifest: read.manifest, manifestPath: file.path, issues: [...issues, ...read.issues] };
  } catch (error) {
    return { manifest: EMPTY_MANIFEST, manifestPath: file.path, issues: [unreadable(file, error)] };
  }
}

async function countEntries(store: CaseStore, rows: readonly number[]): Promise<number> {
  return (await store.listVersions(rows)).reduce((sum, version) => sum + version.entries.length, 0);
}
