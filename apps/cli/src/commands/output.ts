/** `report`, `export`, `check` and `diff`: what leaves the case, and whether it holds. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  CaseError,
  checkExport,
  diffExports,
  exportCase,
  messageOf,
  openCase,
  renderHtml,
  renderMarkdown,
  writeAtomically,
} from '@waybill/engine';
import { type Command, Option } from 'commander';
import { EXIT } from '../output/exit-code.ts';
import { plain, printJson, printText } from '../output/print.ts';
import { type CaseOptions, withCase } from './options.ts';

interface WriteOptions extends CaseOptions {
  readonly format: string;
  readonly out?: string;
}

export function addOutput(program: Command): void {
  withCase(program.command('report').description('write the dossier'))
    .addOption(
      new Option('-f, --format <format>', 'of the dossier').choices(['html', 'markdown']).default('markdown'),
    )
    .option('-o, --out <file>', 'a file; standard output by default')
    .action(async (options: WriteOptions) => {
      const { view } = await openCase(options.case);
      const text = options.format === 'html' ? renderHtml(view) : renderMarkdown(view);
      if (options.out === undefined && options.json === true) printJson({ format: options.format, text });
      else await deliver(text, options);
    });
  withCase(program.command('export').description('write the case as data'))
    .addOption(new Option('-f, --format <format>', 'of the export').choices(['json']).default('json'))
    .option('-o, --out <file>', 'a file; standard output by default')
    .action(async (options: WriteOptions) => {
      const { view } = await openCase(options.case);
      await deliver(`${JSON.stringify(exportCase(view), null, 1)}\n`, options);
    });
  program
    .command('check')
    .argument('<file>', 'an export in format waybill-case/1')
    .option('--json', 'print JSON for programs')
    .description('check an export: its schema, every quote, every reference')
    .action(check);
  program
    .command('diff')
    .argument('<old>', 'an export')
    .argument('<new>', 'a later export')
    .option('--json', 'print JSON for programs')
    .description('show what changed between two exports of a case')
    .action(diff);
}

/** To standard output, or whole into a file: then what was written where is told. */
async function deliver(text: string, { out, json, format }: WriteOptions): Promise<void> {
  if (out === undefined) return printText(text);
  await writeAtomically(out, text);
  if (json === true) printJson({ format, file: resolve(out) });
  else process.stderr.write(`Wrote ${out}.\n`);
}

async function check(file: string, options: { readonly json?: boolean }): Promise<void> {
  const faults = checkExport(await readJson(file));
  if (options.json === true) printJson(faults);
  else if (faults.length === 0)
    printText('The export is whole: every quote equals its document, every reference leads somewhere.');
  else
    printText(
      faults
        .map(
          (fault) =>
            `${plain(fault.place.detail ?? fault.place.path ?? '')}: ${fault.code}: ${plain(fault.message)}`,
        )
        .join('\n'),
    );
  if (faults.length > 0) process.exitCode = EXIT.issues;
}

async function diff(before: string, after: string, options: { readonly json?: boolean }): Promise<void> {
  const changes = diffExports(await readExport(before), await readExport(after));
  if (options.json === true) printJson(changes);
  else
    printText(
      changes.length === 0
        ? 'Nothing changed.'
        : changes.map(({ change, what, id, text }) => `${change} ${what} ${id}  ${plain(text)}`).join('\n'),
    );
}

type CaseData = Parameters<typeof diffExports>[0];

async function readExport(file: string): Promise<CaseData> {
  const data = await readJson(file);
  const [first] = checkExport(data);
  if (first !== undefined)
    throw new CaseError(
      'bad-option',
      `${file} is no whole export (${first.code}); "waybill check ${file}" says more.`,
    );
  return data as CaseData;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    throw new CaseError('bad-option', `${file} cannot be read as JSON (${messageOf(error)}).`, {
      cause: error,
    });
  }
}
