/**
 * The main job: a folder in, a case file, an export and a dossier out. Only new and changed files are read; nothing
 * is written over until its successor is whole.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exportCase, renderHtml, renderMarkdown } from '../dossier/index.ts';
import { sha256 } from '../model/index.ts';
import { type Analysis, analyse, type AnalysisInput } from './analyse.ts';
import { CaseError, writeAtomically } from '../disk/index.ts';
import { type CasePaths, casePaths, findCaseFile, refusePlacesAmongDocuments } from './folder/case-paths.ts';
import { fingerprintEngine } from './folder/engine-fingerprint.ts';
import { absentFiles } from './folder/manifest.ts';
import { heedStop } from './heed-stop.ts';
import { analysisInput, inputKey, keptMemory } from './open-case.ts';
import type { OnProgress } from './progress.ts';
import type { CaseInputs } from './reading.ts';
import { type CaseStore, openStore } from './store/case-store.ts';
import {
  type BuildOptions,
  dropStale,
  type NamedManifest,
  takeIn,
  type TakenIn,
  withRun,
} from './take-in.ts';
import { fromKept, toKept } from './view-cache.ts';
import { workerEntry } from './workers/pool.ts';

export interface Build extends Analysis, TakenIn {
  /** False where nothing had changed and the outputs stood already. */
  readonly changed: boolean;
}

/** Reads what is new in a folder, analyses the case and writes export and dossier. */
export async function buildCase(options: BuildOptions): Promise<Build> {
  return withRun(options, async (run) => {
    const taken = await takeIn(options, run);
    const outcome = await conclude(run.store, taken.inputs, run.paths, taken.manifest, {
      onProgress: run.onProgress,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    await dropStale(run.store, taken.inputs);
    return { ...outcome, paths: run.paths, counts: taken.counts, lists: taken.lists };
  });
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
  const file = await findCaseFile(target);
  const paths = casePaths(target, file, out);
  if (resolve(target) !== file) refusePlacesAmongDocuments(target, paths);
  const store = await openStore(paths.caseFile, 'write');
  try {
    const inputs = await store.inputs();
    if (inputs === undefined)
      throw new CaseError(
        'no-case',
        `${paths.caseFile} holds no finished case; run "waybill build FOLDER" first.`,
      );
    return await conclude(store, inputs, paths, undefined, { onProgress });
  } finally {
    await store.close();
  }
}

async function conclude(
  store: CaseStore,
  read: CaseInputs,
  paths: CasePaths,
  named: NamedManifest | undefined,
  { onProgress, signal }: { readonly onProgress: OnProgress; readonly signal?: AbortSignal },
): Promise<Analysis & { readonly changed: boolean }> {
  const judgements = await store.judgements();
  const { analysis: code } = await fingerprintEngine(workerEntry());
  const input = await analysisInput(store, read, judgements, code);
  const known = new Set([...input.entries.map(({ source }) => source.path), ...(named?.listFiles ?? [])]);
  const absent = named === undefined ? [] : absentFiles(read.manifest, known, named.path);
  const inputs: CaseInputs = { ...read, issues: [...read.issues, ...absent] };
  const key = inputKey(inputs, judgements, code);
  const kept = await store.view<unknown>(key);
  if (kept !== undefined && (await stand(paths, await store.outputs(key)))) {
    onProgress({ stage: 'unchanged' });
    await store.keepInputs(inputs);
    return { ...fromKept(kept), changed: false };
  }
  heedStop(signal);
  const analysis =
    kept === undefined
      ? await analyseAnew(store, { ...input, issues: inputs.issues }, code, onProgress)
      : fromKept(kept);
  const digests = await writeOutputs(analysis, paths, onProgress);
  await store.keepView(key, toKept(analysis));
  await store.keepOutputs(key, digests);
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
  await store.keepScreening(code, keptMemory(remembered));
  return analysis;
}

/** Writes the outputs and returns their hashes. */
async function writeOutputs(
  { view }: Analysis,
  paths: CasePaths,
  onProgress: OnProgress,
): Promise<readonly string[]> {
  const outputs: readonly (readonly [string, () => string])[] = [
    [paths.exportFile, () => `${JSON.stringify(exportCase(view), null, 1)}\n`],
    [paths.htmlFile, () => renderHtml(view)],
    [paths.markdownFile, () => renderMarkdown(view)],
  ];
  const digests: string[] = [];
  for (const [file, make] of outputs) {
    onProgress({ stage: 'writing', file });
    const text = make();
    await writeAtomically(file, text);
    digests.push(sha256(text));
  }
  return digests;
}

/** Whether export and dossier are there as they were written for this analysis: not cut, not changed, not those of another. */
async function stand(paths: CasePaths, digests: readonly string[] | undefined): Promise<boolean> {
  if (digests === undefined) return false;
  const files = [paths.exportFile, paths.htmlFile, paths.markdownFile];
  for (const [at, file] of files.entries()) {
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined || sha256(bytes) !== digests[at]) return false;
  }
  return true;
}
