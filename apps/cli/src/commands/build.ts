/** `waybill build FOLDER`, the main job; `new` starts a folder and `add` puts files into one and builds. */
import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Build, buildCase, type BuildOptions, CaseError } from '@waybill/engine';
import type { Command } from 'commander';
import { EXIT } from '../output/exit-code.ts';
import { printJson, printText } from '../output/print.ts';
import { showProgress } from '../output/progress.ts';
import { summaryData, summaryText } from '../output/summary.ts';
import { wholeNumber } from './options.ts';

interface BuildFlags {
  readonly case?: string;
  readonly out?: string;
  readonly workers?: number;
  readonly timeLimit?: number;
  readonly memory?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addBuild(program: Command): void {
  withBuildFlags(
    program
      .command('build')
      .argument('<folder>', 'the folder that holds the documents')
      .description('read a folder of documents and write its case, export and dossier'),
  ).action((folder: string, flags: BuildFlags) => build(folder, flags));
  program
    .command('new')
    .argument('<folder>', 'the folder to make')
    .option('-t, --title <words>', 'the title of the case', 'Untitled case')
    .description('start a case: make a folder with a manifest to fill in')
    .action(start);
  withBuildFlags(
    program
      .command('add')
      .argument('<folder>', 'the case folder')
      .argument('<files...>', 'files to copy into it')
      .description('copy files into a case folder and build it'),
  ).action(async (folder: string, files: string[], flags: BuildFlags) => {
    await copyIn(folder, files);
    await build(folder, flags);
  });
}

function withBuildFlags(command: Command): Command {
  return command
    .option('-C, --case <file>', 'the case file (default: .waybill/case.sqlite in the folder)')
    .option('-o, --out <folder>', 'where export and dossier go (default: beside the case file)')
    .option('-w, --workers <number>', 'how many files are read at once', wholeNumber)
    .option('--time-limit <seconds>', 'longest one file may take', wholeNumber)
    .option('--memory <megabytes>', 'largest memory of one reading worker', wholeNumber)
    .option('-q, --quiet', 'show no progress')
    .option('--json', 'print the summary as JSON');
}

async function build(folder: string, flags: BuildFlags): Promise<void> {
  const progress = showProgress(flags.quiet ?? false);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal);
  try {
    const built = await buildCase({
      ...optionsOf(folder, flags),
      onProgress: progress.onProgress,
      signal: stop.signal,
    });
    progress.close();
    tell(built, flags.json ?? false);
  } finally {
    progress.close();
    process.off('SIGINT', onSignal);
  }
}

function optionsOf(folder: string, flags: BuildFlags): BuildOptions {
  return {
    folder,
    ...(flags.case === undefined ? {} : { caseFile: flags.case }),
    ...(flags.out === undefined ? {} : { out: flags.out }),
    ...(flags.workers === undefined ? {} : { workers: flags.workers }),
    ...(flags.timeLimit === undefined ? {} : { timeLimit: flags.timeLimit }),
    ...(flags.memory === undefined ? {} : { memory: flags.memory }),
  };
}

function tell(built: Build, json: boolean): void {
  if (json) printJson(summaryData(built));
  else printText(summaryText(built));
  const failed = built.view.issues.some(({ severity }) => severity === 'error');
  process.exitCode = failed ? EXIT.issues : EXIT.done;
}

async function start(folder: string, { title }: { readonly title: string }): Promise<void> {
  const manifest = join(folder, 'waybill.yaml');
  await mkdir(folder, { recursive: true });
  const text = [
    `title: ${JSON.stringify(title)}`,
    '# What the files cannot say themselves; every key is optional, and so is every file.',
    '# files:',
    '#   report.txt: { publisher: The Daily Post, published: 2025-09-25, genre: news, origin: post-2025-09, note: as printed }',
    '',
  ].join('\n');
  try {
    await writeFile(manifest, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new CaseError('bad-option', `${manifest} is there already; it was left as it is.`, {
        cause: error,
      });
    throw error;
  }
  printText(`Made ${manifest}. Put documents beside it, then run: waybill build ${folder}`);
}

async function copyIn(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const target = join(resolve(folder), basename(file));
    if (resolve(file) === target) continue;
    const facts = await stat(file).catch(() => undefined);
    if (facts?.isFile() !== true)
      throw new CaseError('bad-option', `${file} is no file that can be opened; nothing was added.`);
    if ((await stat(target).catch(() => undefined)) !== undefined)
      throw new CaseError(
        'bad-option',
        `${target} is there already; rename the new file, or replace the old one yourself.`,
      );
    await copyFile(file, target);
  }
}
