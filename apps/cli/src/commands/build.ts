/** `waybill build FOLDER`, the main job; `new` starts a folder and `add` puts files into one and builds. */
import { constants } from 'node:fs';
import { copyFile, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  type Build,
  buildCase,
  type BuildOptions,
  CaseError,
  makeFolder,
  messageOf,
  type Progress,
  readEndpointFile,
  type TakenIn,
  takeInFiles,
} from '@waybill/engine';
import type { Command } from 'commander';
import { EXIT } from '../output/exit-code.ts';
import { printJson, printText } from '../output/print.ts';
import { count, showProgress } from '../output/progress.ts';
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
  readonly defer?: boolean;
  /** False where the model asked before is to be let go. */
  readonly proposals?: string | false;
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
    .option('--json', 'print JSON for programs')
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
    .option('-w, --workers <number>', 'how many files are read at once', wholeNumber(1, 64))
    .option('--time-limit <seconds>', 'longest one file may take', wholeNumber(1, 86_400))
    .option('--memory <megabytes>', 'largest memory of one reading worker', wholeNumber(64, 65_536))
    .option('--defer', 'read and keep what is new; analyse and write with the next build')
    .option('--proposals <file>', 'ask the model this file configures for claims: see docs/proposals.md')
    .option('--no-proposals', 'let go the model asked before, and what it proposed that nobody accepted')
    .option('-q, --quiet', 'show no progress')
    .option('--json', 'print the summary as JSON');
}

async function build(folder: string, flags: BuildFlags): Promise<void> {
  // What cannot be asked is refused before anything is read.
  const proposals = await askedOf(flags.proposals);
  const progress = showProgress(flags.quiet ?? false);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal);
  try {
    const options = {
      ...optionsOf(folder, flags),
      ...(proposals === undefined ? {} : { proposals }),
      onProgress: (step: Progress): void => {
        // The analysis never pauses to hear of it: Ctrl-C then ends the program at once, and nothing read is lost.
        if (step.stage === 'analysing') process.off('SIGINT', onSignal);
        progress.onProgress(step);
      },
      signal: stop.signal,
    };
    if (flags.defer === true) {
      const taken = await takeInFiles(options);
      progress.close();
      tellTaken(taken, folder, flags.json ?? false);
      return;
    }
    const built = await buildCase(options);
    progress.close();
    tell(built, flags.json ?? false);
  } finally {
    progress.close();
    process.off('SIGINT', onSignal);
  }
}

async function askedOf(proposals: BuildFlags['proposals']): Promise<BuildOptions['proposals']> {
  if (proposals === undefined) return undefined;
  return proposals === false ? 'none' : readEndpointFile(proposals);
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

function tellTaken({ counts, lists, paths }: TakenIn, folder: string, json: boolean): void {
  if (json) printJson({ deferred: true, files: counts, lists, case: paths.caseFile });
  else
    printText(
      `Took in ${count(counts.read, 'file')}; ${counts.reused} unchanged, ${counts.failed} failed. Export and dossier follow with: waybill build ${folder}`,
    );
  process.exitCode = counts.failed > 0 ? EXIT.issues : EXIT.done;
}

interface NewFlags {
  readonly title: string;
  readonly json?: boolean;
}

async function start(folder: string, { title, json = false }: NewFlags): Promise<void> {
  const manifest = join(folder, 'waybill.yaml');
  const text = [
    `title: ${JSON.stringify(title)}`,
    '# What the files cannot say themselves; every key is optional, and so is every file.',
    '# files:',
    '#   report.txt: { publisher: The Daily Post, published: 2025-09-25, genre: news, origin: post-2025-09, note: as printed }',
    '',
  ].join('\n');
  try {
    await makeFolder(resolve(folder));
    await writeFile(manifest, text, { flag: 'wx' });
  } catch (error) {
    throw isThere(error)
      ? new CaseError('bad-option', `${manifest} is there already; it was left as it is.`, { cause: error })
      : new CaseError(
          'unwritable',
          `${manifest} cannot be made (${messageOf(error)}); choose another place.`,
          {
            cause: error,
          },
        );
  }
  if (json) printJson({ folder, manifest, title });
  else printText(`Made ${manifest}. Put documents beside it, then run: waybill build ${folder}`);
}

function isThere(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'EEXIST' &&
    'syscall' in error &&
    error.syscall === 'open'
  );
}

/** Copies all of the files or none: what speaks against one of them is found before the first is copied. */
async function copyIn(folder: string, files: readonly string[]): Promise<void> {
  const home = await stat(folder).catch(() => undefined);
  if (home?.isDirectory() !== true)
    throw new CaseError('no-folder', `There is no folder ${folder}; "waybill new ${folder}" makes one.`);
  const copies = new Map<string, string>();
  for (const file of files) {
    const target = join(resolve(folder), basename(file));
    const facts = await stat(file).catch(() => undefined);
    if (facts?.isFile() !== true) throw refuse(`${file} is no file that can be opened`);
    if (resolve(file) === target) continue;
    const other = copies.get(target);
    if (other !== undefined && resolve(other) !== resolve(file))
      throw refuse(`${other} and ${file} have one name; rename one of them`);
    if ((await stat(target).catch(() => undefined)) !== undefined)
      throw refuse(`${target} is there already; rename the new file, or replace the old one yourself`);
    copies.set(target, file);
  }
  for (const [target, file] of copies) {
    try {
      await copyFile(file, target, constants.COPYFILE_EXCL);
    } catch (error) {
      throw new CaseError('unwritable', `${file} cannot be copied to ${target} (${messageOf(error)}).`, {
        cause: error,
      });
    }
  }
}

function refuse(why: string): CaseError {
  return new CaseError('bad-option', `${why}. Nothing was added.`);
}
