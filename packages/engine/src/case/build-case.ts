/**
 * The main job: a folder in, a case file, an export and a dossier out. Only new and changed files are read; nothing
 * is written over until its successor is whole.
 */
import { existsSync } from 'node:fs';
import { exportCase, renderHtml, renderMarkdown } from '../dossier/index.ts';
import { type Analysis, analyse, type AnalysisInput } from './analyse.ts';
import { CaseError } from './case-error.ts';
import { type CasePaths, casePaths, findCaseFile } from './folder/case-paths.ts';
import { fingerprintEngine } from './folder/engine-fingerprint.ts';
import { absentFiles } from './folder/manifest.ts';
import { writeAtomically } from './folder/write-atomically.ts';
import { analysisInput, inputKey } from './open-case.ts';
import type { OnProgress } from './progress.ts';
import type { CaseInputs } from './reading.ts';
import { type CaseStore, openStore } from './store/case-store.ts';
import { type BuildOptions, type NamedManifest, takeIn, type TakenIn, withRun } from './take-in.ts';
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
    const outcome = await conclude(run.store, taken.inputs, run.paths, taken.manifest, run.onProgress);
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
  named: NamedManifest | undefined,
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
