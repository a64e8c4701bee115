/**
 * The main job: a folder in, a case file, an export and a dossier out. Only new and changed files are read; nothing
 * is written over until its successor is whole.
 */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { exportCase, renderHtml, renderMarkdown } from '../dossier/index.ts';
import type { Issue } from '../model/index.ts';
import { type Analysis, analyse, type AnalysisInput } from './analyse.ts';
import { CaseError } from './case-error.ts';
import { type CasePaths, casePaths, findCaseFile } from './folder/case-paths.ts';
import { fingerprintEngine } from './folder/engine-fingerprint.ts';
import { absentFiles, EMPTY_MANIFEST, type Manifest, readManifest } from './folder/manifest.ts';
import { MANIFEST_NAMES, type ScannedFile, scanFolder } from './folder/scan.ts';
import { writeAtomically } from './folder/write-atomically.ts';
import { findLists, holdLists } from './lists-of-case.ts';
import { analysisInput, inputKey } from './open-case.ts';
import type { OnProgress } from './progress.ts';
import { readFiles } from './read-files.ts';
import type { CaseInputs } from './reading.ts';
import { openStore, type CaseStore, type RunCounts } from './store/case-store.ts';
import { fromKept, toKept } from './view-cache.ts';
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
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
  /** ISO date-time; the clock of the machine by default. Goes into the log of runs, never into an export. */
  readonly now?: () => string;
}

export interface Build extends Analysis {
  readonly paths: CasePaths;
  readonly counts: RunCounts;
  /** Lists read anew and taken over from the case file. */
  readonly lists: { readonly read: number; readonly reused: number };
  /** False where nothing had changed and the outputs stood already. */
  readonly changed: boolean;
}

const DEFAULTS = { timeLimit: 120, memory: 2048, nesting: { depth: 8, children: 2000 } } as const;

export async function buildCase(options: BuildOptions): Promise<Build> {
  const { folder, onProgress = () => undefined, now = () => new Date().toISOString() } = options;
  const paths = casePaths(folder, options.caseFile, options.out);
  const scan = await scanFolder(folder);
  onProgress({
    stage: 'scanned',
    files: scan.files.length,
    bytes: scan.files.reduce((sum, file) => sum + file.size, 0),
  });
  const { manifest, manifestPath, issues: manifestIssues } = await manifestOf(scan.files);
  const found = await findLists(scan.files.filter(({ path }) => path !== manifestPath));
  const store = await openStore(paths.caseFile, 'write');
  try {
    const run = await store.startRun(now());
    try {
      const { reading: engine } = await fingerprintEngine(workerEntry());
      const lists = await holdLists(found.sets, scan.files, store, engine, now);
      if (found.sets.length > 0)
        onProgress({
          stage: 'lists',
          lists: lists.rows.length,
          entries: await countEntries(store, lists.rows),
          reused: lists.reused,
        });
      const files = await readAll(found.documents, manifest, store, engine, options);
      const inputs: CaseInputs = {
        manifest,
        members: files.members,
        lists: lists.rows,
        engine,
        issues: [...scan.issues, ...manifestIssues, ...lists.issues, ...files.issues],
      };
      const listFiles = found.sets.flatMap((set) => set.files.map(({ path }) => path));
      const named = manifestPath === undefined ? undefined : { path: manifestPath, listFiles };
      const outcome = await conclude(store, inputs, paths, named, onProgress);
      await store.finishRun(run, now(), 'done', files.counts);
      return { ...outcome, paths, counts: files.counts, lists: { read: lists.read, reused: lists.reused } };
    } catch (error) {
      await store
        .finishRun(run, now(), 'failed', { files: 0, read: 0, reused: 0, failed: 0 })
        .catch(() => undefined);
      throw error;
    }
  } finally {
    await store.close();
  }
}

/**
 * Analyses and writes the outputs anew from what the case file holds, as after a judgement. `target` is the case folder
 * or the case file; `out` is the folder of export and dossier, that of the case file by default.
 */
export async function rebuildOutputs(
  target: string,
  onProgress: OnProgress = () => undefined,
  out?: string,
): Promise<Analysis> {
  const paths = casePaths(target, await findCaseFile(target), out);
  const store = await openStore(paths.caseFile, 'write');
  try {
    const inputs = await store.inputs();
    if (inputs === undefined)
      throw new CaseError(
        'no-case',
        `${paths.caseFile} holds no finished case; run "waybill build FOLDER" first.`,
      );
    return await conclude(store, inputs, paths, undefined, onProgress);
  } finally {
    await store.close();
  }
}

async function conclude(
  store: CaseStore,
  read: CaseInputs,
  paths: CasePaths,
  named: { readonly path: string; readonly listFiles: readonly string[] } | undefined,
  onProgress: OnProgress,
): Promise<Analysis & { readonly changed: boolean }> {
  const judgements = await store.judgements();
  const { analysis: code } = await fingerprintEngine(workerEntry());
  const input = await analysisInput(store, read, judgements, code);
  const known = new Set([...input.entries.map(({ source }) => source.path), ...(named?.listFiles ?? [])]);
  const absent = named === undefined ? [] : absentFiles(read.manifest, known, named.path);
  const inputs: CaseInputs = { ...read, issues: [...read.issues, ...absent] };
  const key = inputKey(inputs, judgements, code);
  const kept = await store.view<unknown>(key);
  const written = [paths.exportFile, paths.htmlFile, paths.markdownFile];
  if (kept !== undefined && written.every((file) => existsSync(file))) {
    onProgress({ stage: 'unchanged' });
    await store.keepInputs(inputs);
    return { ...fromKept(kept), changed: false };
  }
  const analysis =
    kept === undefined
      ? await analyseAnew(store, { ...input, issues: inputs.issues }, code, onProgress)
      : fromKept(kept);
  await writeOutputs(analysis, paths, onProgress);
  await store.keepView(key, toKept(analysis));
  await store.keepInputs(inputs);
  return { ...analysis, changed: true };
}

async function analyseAnew(
  store: CaseStore,
  input: AnalysisInput,
  code: string,
  onProgress: OnProgress,
): Promise<Analysis> {
  const { remembered, ...analysis } = analyse({
    ...input,
    onStep: (step) => onProgress({ stage: 'analysing', step }),
  });
  await store.keepScreening(code, [...remembered]);
  return analysis;
}

async function writeOutputs({ view }: Analysis, paths: CasePaths, onProgress: OnProgress): Promise<void> {
  const outputs: readonly (readonly [string, () => string])[] = [
    [paths.exportFile, () => `${JSON.stringify(exportCase(view), null, 1)}\n`],
    [paths.htmlFile, () => renderHtml(view)],
    [paths.markdownFile, () => renderMarkdown(view)],
  ];
  for (const [file, make] of outputs) {
    onProgress({ stage: 'writing', file });
    await writeAtomically(file, make());
  }
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

async function manifestOf(
  files: readonly ScannedFile[],
): Promise<{ manifest: Manifest; manifestPath: string | undefined; issues: readonly Issue[] }> {
  const name = MANIFEST_NAMES.find((candidate) => files.some(({ path }) => path === candidate));
  const file = files.find(({ path }) => path === name);
  if (file === undefined) return { manifest: EMPTY_MANIFEST, manifestPath: undefined, issues: [] };
  if ((await stat(file.location)).size > 16_000_000) {
    return { ...readManifest('x'.repeat(4_000_001), file.path), manifestPath: file.path };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(await readFile(file.location));
  return { ...readManifest(text, file.path), manifestPath: file.path };
}

async function countEntries(store: CaseStore, rows: readonly number[]): Promise<number> {
  return (await store.listVersions(rows)).reduce((sum, version) => sum + version.entries.length, 0);
}
