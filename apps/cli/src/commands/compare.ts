/** `waybill compare`: two names, or a table of pairs, by both scores and what speaks for and against. */
import { CaseError, COMPARE_THRESHOLD, compareFile, compareRow } from '@waybill/engine';
import type { Command } from 'commander';
import { plain, printText, table } from '../output/print.ts';
import { count } from '../output/progress.ts';
import { share } from './screen-lists.ts';

interface CompareFlags {
  readonly schema?: string;
  readonly pairs?: string;
  readonly out?: string;
  readonly threshold?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addCompare(program: Command): void {
  program
    .command('compare')
    .description('compare two names, or every row of a table of pairs')
    .argument('[name]', 'one name')
    .argument('[other]', 'the other name')
    .option('--schema <schema>', 'FollowTheMoney schema of what is named, such as Person, Company or Vessel')
    .option(
      '--pairs <file>',
      'a table with the columns schema, name1, name2 (CSV, XLSX, JSON lines; - for standard input)',
    )
    .option('-o, --out <file>', 'write the table there instead of to standard output')
    .option(
      '--threshold <share>',
      `alert from which a pair is a match (default: ${COMPARE_THRESHOLD})`,
      share,
    )
    .option('--json', 'print JSON for programs; one line a row for a table')
    .option('-q, --quiet', 'show no progress')
    .action(compare);
}

async function compare(
  name: string | undefined,
  other: string | undefined,
  flags: CompareFlags,
): Promise<void> {
  if (flags.pairs !== undefined) {
    if (name !== undefined)
      throw new CaseError('bad-option', 'Give two names, or a table with --pairs, not both.');
    return comparePairs(flags.pairs, flags);
  }
  if (name === undefined || other === undefined || name.trim() === '' || other.trim() === '')
    throw new CaseError('bad-option', 'Give two names that are not empty, or a table with --pairs FILE.');
  if (flags.out !== undefined)
    throw new CaseError('bad-option', '--out is for tables: give one with --pairs FILE.');
  const schema = flags.schema ?? 'LegalEntity';
  const cells = [
    ['schema', schema],
    ['name1', name],
    ['name2', other],
  ] as const;
  const { notes, ...compared } = compareRow({ line: 1, cells }, flags.threshold);
  if (notes.length > 0)
    throw new CaseError(
      'bad-option',
      `${schema} is no FollowTheMoney schema of things, such as Person or Company.`,
    );
  if (flags.json === true) return printText(JSON.stringify({ ...Object.fromEntries(cells), ...compared }));
  const { alert, identity, match, reasons } = compared;
  printText(
    `alert ${alert.toFixed(2)} (${match ? 'worth a look' : 'not worth a look'}), identity ${identity.toFixed(2)}\n${
      reasons.length === 0
        ? 'Nothing in the two names meets.'
        : table(reasons, [
            {
              head: 'WEIGHT',
              cell: ({ weight }) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(3)}`,
            },
            { head: 'REASON', cell: ({ text }) => text },
          ])
    }`,
  );
}

async function comparePairs(file: string, flags: CompareFlags): Promise<void> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal);
  const { stderr } = process;
  const began = performance.now();
  let said = began;
  const pause = stderr.isTTY ? 200 : 10_000;
  try {
    const done = await compareFile({
      file,
      out: flags.out ?? process.stdout,
      output: flags.json === true ? 'jsonl' : 'csv',
      signal: stop.signal,
      ...(flags.threshold === undefined ? {} : { threshold: flags.threshold }),
      ...(flags.schema === undefined ? {} : { schema: flags.schema }),
      onProgress: ({ pairs, position, size }) => {
        if (flags.quiet === true || performance.now() - said < pause) return;
        said = performance.now();
        const rate = (pairs / ((said - began) / 1000)).toFixed(0);
        const share = size === 0 ? '' : `, ${((100 * position) / size).toFixed(0)} % read`;
        stderr.write(
          `${stderr.isTTY ? '\r\u001B[2K' : ''}${count(pairs, 'pair')}, ${rate} a second${share}${stderr.isTTY ? '' : '\n'}`,
        );
      },
    });
    if (flags.quiet === true) return;
    if (stderr.isTTY) stderr.write('\r\u001B[2K');
    for (const { line, text } of done.notes.slice(0, 10)) stderr.write(`Row ${line}: ${plain(text)}.\n`);
    if (done.noted > 10)
      stderr.write(
        `… and ${count(done.noted - 10, 'more row')} with notes, which stand beside their reasons.\n`,
      );
    stderr.write(`${count(done.pairs, 'pair')}, ${done.matches} worth a look.\n`);
  } finally {
    process.removeListener('SIGINT', onSignal);
  }
}
