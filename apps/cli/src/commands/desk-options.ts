/** Options of the commands that ask a folder of published lists, and how such a folder is opened. */
import { CaseError, type Desk, openDesk } from '@waybill/engine';
import type { Command } from 'commander';
import { count } from '../output/progress.ts';

export interface DeskFlags {
  readonly lists?: string;
  readonly desk?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export const LISTS_WORDS = 'the folder that holds published lists';
export const DESK_WORDS =
  'where decisions and records are kept (default: .waybill/desk.sqlite in the folder)';

/** `--lists`, `--desk`, `--json` and `--quiet`, in the same words everywhere. */
export function withDesk(command: Command): Command {
  return command
    .option('-L, --lists <folder>', LISTS_WORDS)
    .option('--desk <file>', DESK_WORDS)
    .option('--json', 'print JSON for programs')
    .option('-q, --quiet', 'show no progress');
}

/** The folder of the lists. Throws CaseError where none is named: no folder is searched for lists by surprise. */
export function listsFolder({ lists }: DeskFlags): string {
  if (lists !== undefined) return lists;
  throw new CaseError('bad-option', 'Name the folder that holds the published lists with --lists FOLDER.');
}

/** Opens the desk, says on standard error what it loads, and closes it after the work. */
export async function atDesk<Outcome>(
  flags: DeskFlags,
  work: (desk: Desk) => Promise<Outcome>,
  remember = true,
): Promise<Outcome> {
  const { desk: deskFile, quiet = false } = flags;
  const lists = listsFolder(flags);
  const began = performance.now();
  const say = (words: string): void => {
    if (!quiet) process.stderr.write(`${words}\n`);
  };
  const desk = await openDesk({
    lists,
    remember,
    ...(deskFile === undefined ? {} : { deskFile }),
    onProgress: (progress) => {
      if (progress.stage === 'reading') say(`Read ${progress.list} (${progress.done} of ${progress.of}).`);
      if (progress.stage === 'loaded')
        say(
          `${progress.entities.toLocaleString('en')} entities of lists ready in ${((performance.now() - began) / 1000).toFixed(2)} s${progress.from === 'snapshot' ? ', as saved' : ''}.`,
        );
    },
  });
  for (const { name, issues } of desk.datasets) {
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
      say(`${name}: ${count(errors.length, 'error')} while reading; "waybill lists status" shows them.`);
  }
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}
