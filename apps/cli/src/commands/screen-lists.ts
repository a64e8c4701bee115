/** `waybill screen FILE --lists DIR`: subjects against published lists, outside any case. */
import {
  type Answer,
  ask,
  CaseError,
  screenFile,
  type ScreenFileOptions,
  type ScreeningSettings,
  tellAnswer,
} from '@waybill/engine';
import { InvalidArgumentError } from 'commander';
import { plain, printText, table } from '../output/print.ts';
import { count, formatBytes } from '../output/progress.ts';
import { atDesk, type DeskFlags } from './desk-options.ts';

export interface ScreenListsFlags extends DeskFlags {
  readonly name?: string;
  readonly schema?: string;
  readonly out?: string;
  readonly resume?: boolean;
  readonly csv?: boolean;
  readonly threshold?: number;
  readonly cutoff?: number;
  readonly limit?: number;
  readonly dataset?: readonly string[];
  readonly topic?: readonly string[];
  readonly asOf?: string;
  readonly record?: boolean;
}

/** A share, 0 to 1. */
export function share(words: string): number {
  const value = Number(words);
  if (words.trim() === '' || Number.isNaN(value) || value < 0 || value > 1)
    throw new InvalidArgumentError('give a number from 0 to 1.');
  return value;
}

export async function screenLists(file: string | undefined, flags: ScreenListsFlags): Promise<void> {
  if ((file === undefined) === (flags.name === undefined))
    throw new CaseError('bad-option', 'Give a file of subjects, or one name with --name.');
  const settings = settingsOf(flags);
  await atDesk(flags, async (desk) => {
    refuseUnknownDatasets(
      flags,
      desk.datasets.map(({ name }) => name),
    );
    if (flags.name !== undefined) {
      const { answer, record } = await ask(
        desk,
        { schema: flags.schema ?? 'LegalEntity', properties: { name: [flags.name] } },
        settings,
      );
      const keep = flags.record !== false && desk.store !== undefined;
      if (keep) await desk.store?.addRecords([record]);
      if (flags.json === true) printText(JSON.stringify(tellAnswer(answer, keep)));
      else printText(answerText(answer, keep));
      return;
    }
    const stop = new AbortController();
    const onSignal = (): void => stop.abort();
    process.once('SIGINT', onSignal);
    try {
      const told = showSubjects(flags.quiet ?? false);
      const outcome = await screenFile(desk, {
        file: file ?? '-',
        out: flags.out ?? process.stdout,
        output: flags.json === true ? 'jsonl' : /\.xlsx$/iu.test(flags.out ?? '') ? 'xlsx' : 'csv',
        settings,
        resume: flags.resume ?? false,
        record: flags.record ?? true,
        signal: stop.signal,
        onProgress: told.onProgress,
        ...(flags.schema === undefined ? {} : { schema: flags.schema }),
      });
      told.close();
      if (flags.quiet === true) return;
      for (const { line, text } of outcome.notes.slice(0, 10))
        process.stderr.write(`Row ${line}: ${plain(text)}.\n`);
      if (outcome.noted > 10)
        process.stderr.write(
          `… and ${count(outcome.noted - 10, 'more row')} with notes; --json has them all.\n`,
        );
      process.stderr.write(
        `${count(outcome.subjects, 'subject')}${outcome.resumedAfter === 0 ? '' : ` (${outcome.resumedAfter} were done before)`}; ${count(outcome.withMatches, 'subject')} with matches, ${count(outcome.hits, 'hit')}.\n`,
      );
    } finally {
      process.removeListener('SIGINT', onSignal);
    }
  });
}

function settingsOf(flags: ScreenListsFlags): Partial<ScreeningSettings> {
  const { threshold, cutoff, limit, dataset, topic, asOf } = flags;
  return {
    ...(threshold === undefined ? {} : { threshold, cutoff: threshold }),
    ...(cutoff === undefined ? {} : { cutoff }),
    ...(limit === undefined ? {} : { limit }),
    ...(asOf === undefined ? {} : { asOf }),
    filter: {
      ...(dataset === undefined ? {} : { datasets: dataset }),
      ...(topic === undefined ? {} : { topics: topic }),
    },
  };
}

function refuseUnknownDatasets({ dataset = [] }: ScreenListsFlags, names: readonly string[]): void {
  const unknown = dataset.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new CaseError('bad-option', `No list ${unknown} is held; there are ${names.join(', ')}.`);
}

export function answerText({ hits, total, record }: Answer, recorded: boolean): string {
  const rows = hits.map((hit) => ({ ...hit, lists: hit.entity.datasets.join(', ') }));
  const told =
    rows.length === 0
      ? 'No hit.'
      : table(rows, [
          { head: 'ALERT', cell: ({ alert }) => alert.toFixed(2) },
          { head: 'IDENTITY', cell: ({ identity }) => identity.toFixed(2) },
          { head: 'LIST', cell: ({ lists }) => lists },
          { head: 'ENTITY', cell: ({ entity }) => entity.id },
          { head: 'SCHEMA', cell: ({ entity }) => entity.schema },
          { head: 'NAME', cell: ({ entity }) => entity.caption, limit: 44 },
          { head: 'MATCHED', cell: ({ matchedName }) => matchedName, limit: 44 },
          ...(rows.some(({ onDay }) => onDay !== undefined)
            ? [{ head: 'ON THE DAY', cell: ({ onDay }: (typeof rows)[number]) => onDay?.answer ?? '' }]
            : []),
          {
            head: 'DECIDED',
            cell: ({ decision }) =>
              decision === undefined ? '' : `${decision.verdict}${decision.lapsed ? ' (lapsed)' : ''}`,
          },
          { head: 'REASONS', cell: ({ reasons }) => reasons.map(({ text }) => text).join('; '), limit: 70 },
        ]);
  const more = total > hits.length ? `\n${total} entities reach the threshold; --limit shows more.` : '';
  return `${told}${more}${recorded ? `\nRecord ${record}` : ''}`;
}

function showSubjects(quiet: boolean): {
  readonly onProgress: NonNullable<ScreenFileOptions['onProgress']>;
  readonly close: () => void;
} {
  const { stderr } = process;
  const began = performance.now();
  let said = began;
  let shown = false;
  const pause = stderr.isTTY ? 200 : 10_000;
  return {
    onProgress: ({ subjects, withHits, position, size }) => {
      if (quiet || performance.now() - said < pause) return;
      said = performance.now();
      const seconds = (said - began) / 1000;
      const left =
        size === 0 || position === 0
          ? ''
          : `, about ${Math.ceil((seconds / position) * (size - position))} s left`;
      const words = `${count(subjects, 'subject')}, ${(subjects / seconds).toFixed(0)} a second, ${withHits} with hits, ${formatBytes(position)}${size === 0 ? '' : ` of ${formatBytes(size)}`}${left}`;
      stderr.write(stderr.isTTY ? `\r\u001B[2K${words}` : `${words}\n`);
      shown = stderr.isTTY;
    },
    close: () => {
      if (shown) stderr.write('\r\u001B[2K');
    },
  };
}
