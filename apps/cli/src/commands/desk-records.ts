/** `waybill records`, `decide` and `watch`: what was asked of a folder of lists, what was decided, who is watched. */
import { userInfo } from 'node:os';
import {
  CaseError,
  decide,
  type DecisionVerdict,
  type Desk,
  openTable,
  recordOf,
  replay,
  runWatch,
  type Subject,
  toSubject,
  undoDecision,
  watchSubjects,
} from '@waybill/engine';
import { Argument, type Command } from 'commander';
import { EXIT } from '../output/exit-code.ts';
import { plain, print, printJson, printText } from '../output/print.ts';
import { count } from '../output/progress.ts';
import { atDesk, type DeskFlags, withDesk } from './desk-options.ts';
import { wholeNumber } from './options.ts';

const VERDICTS: readonly DecisionVerdict[] = ['match', 'no-match', 'unsure'];

interface DecideFlags extends DeskFlags {
  readonly by?: string;
  readonly note?: string;
}

export function addDeskRecords(program: Command): void {
  const records = withDesk(
    program
      .command('records')
      .description('list the newest screenings, each with its record')
      .enablePositionalOptions(),
  )
    .option('-n, --limit <number>', 'how many are shown', wholeNumber(1, 10_000), 20)
    .option('--subject <id>', 'those of one subject')
    .action(listRecords);
  withDesk(
    records.command('show').argument('<record>', 'the id of a record').description('print a record whole'),
  ).action((id: string, flags: DeskFlags) =>
    atDesk(flags, async (desk) => printJson(await recordOf(desk, id))),
  );
  withDesk(
    records
      .command('replay')
      .argument('<record>', 'the id of a record')
      .description('do a screening again against the lists it was put to, and compare'),
  ).action(replayRecord);
  const decisions = withDesk(
    program
      .command('decide')
      .argument('[record]', 'the record of the screening')
      .argument('[entity]', 'the id of the entity that answered')
      .addArgument(new Argument('[verdict]', 'what was found').choices(VERDICTS))
      .description('say of a hit that it is, or is not, the subject; without arguments, list the decisions')
      .enablePositionalOptions(),
  )
    .option('--by <name>', 'who decides (default: your user name)')
    .option('--note <words>', 'why')
    .action(decideHit);
  withDesk(
    decisions
      .command('undo')
      .argument('<decision>', 'the id of a decision')
      .description('take a decision back'),
  )
    .option('--by <name>', 'who takes it back (default: your user name)')
    .action((id: string, flags: DecideFlags) =>
      atDesk(flags, async (desk) => {
        const undone = await undoDecision(desk, id, flags.by ?? userInfo().username);
        if (flags.json === true) printJson(undone);
        else printText(`${id} is taken back.`);
      }),
    );
  addWatch(program);
}

function addWatch(program: Command): void {
  const watch = program.command('watch').description('screen subjects again when lists change');
  withDesk(
    watch
      .command('add')
      .argument('<file>', 'a file of subjects: CSV, XLSX or JSON lines with id, schema, name and properties')
      .description('put subjects on the watch list'),
  ).action(addWatched);
  withDesk(
    watch
      .command('run')
      .option('--all', 'screen every subject, not only those that a change can touch')
      .description('screen again whom the changes of the lists touch, and tell what is new'),
  ).action(runWatched);
  withDesk(watch.command('list').description('list the subjects that are watched')).action(
    (flags: DeskFlags) =>
      atDesk(flags, async (desk) => {
        const watched = (await desk.store?.watched()) ?? [];
        print(
          flags.json ?? false,
          watched,
          watched,
          [
            { head: 'SUBJECT', cell: ({ key }) => key, limit: 40 },
            { head: 'NAME', cell: ({ subject }) => subject.properties['name']?.[0] ?? '', limit: 40 },
            { head: 'SCREENED', cell: ({ screenedAt }) => screenedAt ?? 'not yet' },
            { head: 'HITS', cell: ({ hits }) => String(Object.keys(hits).length) },
          ],
          'Nobody is watched; "waybill watch add FILE" puts subjects on the list.',
        );
      }),
  );
  withDesk(
    watch
      .command('remove')
      .argument('<subjects...>', 'ids of subjects')
      .description('take subjects off the watch list'),
  ).action((keys: string[], flags: DeskFlags) =>
    atDesk(flags, async (desk) => {
      const gone = (await desk.store?.unwatch(keys)) ?? 0;
      if (flags.json === true) printJson({ removed: gone });
      else printText(`${count(gone, 'subject')} taken off the list.`);
    }),
  );
}

async function listRecords(
  flags: DeskFlags & { readonly limit: number; readonly subject?: string },
): Promise<void> {
  await atDesk(flags, async (desk) => {
    const rows = (await desk.store?.records(flags.limit, flags.subject)) ?? [];
    print(
      flags.json ?? false,
      rows,
      rows,
      [
        { head: 'RECORD', cell: ({ id }) => id },
        { head: 'AT', cell: ({ at }) => at },
        { head: 'SUBJECT', cell: ({ subject }) => subject, limit: 40 },
        { head: 'HITS', cell: ({ hits }) => String(hits) },
      ],
      'Nothing was screened yet.',
    );
  });
}

async function replayRecord(id: string, flags: DeskFlags): Promise<void> {
  await atDesk(flags, async (desk) => {
    const told = await replay(desk, id);
    if (flags.json === true) printJson(told);
    else {
      const { at, subject, payload } = told.record;
      const words = {
        same: 'The same lists give the same answer.',
        differs: 'The same lists answer otherwise now:',
        'lists-gone': `Not all lists it was put to are in the folder any more: ${told.missing.join(', ')}.`,
      }[told.verdict];
      printText(
        [
          `Record ${id}, ${at}, subject ${plain(subject)}, ${count(payload.hits.length, 'hit')}.`,
          ...payload.lists.map(({ list, version }) => `  ${list} ${version}`),
          words,
          ...told.differences.map((line) => `  ${plain(line)}`),
          ...(told.sameCode ? [] : ['The program has changed since.']),
        ].join('\n'),
      );
    }
    if (told.verdict !== 'same') process.exitCode = EXIT.issues;
  });
}

async function decideHit(
  record: string | undefined,
  entity: string | undefined,
  verdict: DecisionVerdict | undefined,
  flags: DecideFlags,
): Promise<void> {
  await atDesk(flags, async (desk) => {
    if (record === undefined) return listDecisions(desk, flags);
    if (entity === undefined || verdict === undefined)
      throw new CaseError('bad-option', `Give record, entity and verdict (${VERDICTS.join(', ')}).`);
    const { payload } = await recordOf(desk, record);
    const decision = await decide(desk, {
      subject: payload.subject,
      entity,
      verdict,
      by: flags.by ?? userInfo().username,
      ...(flags.note === undefined ? {} : { note: flags.note }),
    });
    if (flags.json === true) printJson(decision);
    else printText(`${decision.id}: ${plain(decision.subject)} and ${decision.entity}: ${decision.verdict}.`);
  });
}

async function listDecisions(desk: Desk, flags: DecideFlags): Promise<void> {
  const all = (await desk.store?.decisions()) ?? [];
  print(
    flags.json ?? false,
    all,
    all,
    [
      { head: 'DECISION', cell: ({ id }) => id },
      { head: 'SUBJECT', cell: ({ subject }) => subject, limit: 36 },
      { head: 'ENTITY', cell: ({ entity }) => entity },
      {
        head: 'VERDICT',
        cell: ({ verdict, revokes }) => (revokes === undefined ? verdict : `takes back ${revokes}`),
      },
      { head: 'BY', cell: ({ by }) => by },
      { head: 'AT', cell: ({ at }) => at },
      { head: 'NOTE', cell: ({ note }) => note ?? '', limit: 50 },
    ],
    'Nothing was decided yet.',
  );
}

async function addWatched(file: string, flags: DeskFlags): Promise<void> {
  const subjects: Subject[] = [];
  let left = 0;
  const { rows } = await openTable(file);
  for await (const row of rows) {
    const { subject, notes } = toSubject(row);
    if (Object.keys(subject.properties).length === 0) left += 1;
    else subjects.push(subject);
    if (notes.length > 0 && flags.quiet !== true)
      process.stderr.write(`Row ${row.line}: ${plain(notes.join('; '))}.\n`);
  }
  await atDesk(flags, async (desk) => {
    await watchSubjects(desk, subjects);
    if (flags.json === true) printJson({ watched: subjects.length, left });
    else
      printText(
        `${count(subjects.length, 'subject')} watched${left === 0 ? '' : `; ${count(left, 'row')} without anything to look up left out`}. "waybill watch run" screens them.`,
      );
  });
}

async function runWatched(flags: DeskFlags & { readonly all?: boolean }): Promise<void> {
  await atDesk(flags, async (desk) => {
    const run = await runWatch(desk, { all: flags.all ?? false });
    if (flags.json === true) {
      printJson({
        watched: run.watched,
        screened: run.screened,
        touched: run.touched,
        changes: run.changes.map(({ key, appeared, changed, gone, answer }) => ({
          subject: key,
          appeared,
          changed,
          gone,
          record: answer.record,
        })),
      });
      return;
    }
    printText(
      `${count(run.screened, 'subject')} of ${run.watched} screened${run.touched === null ? '' : `; ${run.touched} entities of the lists have changed since the last run`}.`,
    );
    if (run.changes.length > 0)
      print(
        false,
        run,
        run.changes,
        [
          { head: 'SUBJECT', cell: ({ key }) => key, limit: 36 },
          { head: 'NAME', cell: ({ subject }) => subject.properties['name']?.[0] ?? '', limit: 40 },
          { head: 'NEW', cell: ({ appeared }) => appeared.join(', ') },
          { head: 'CHANGED', cell: ({ changed }) => changed.join(', ') },
          { head: 'GONE', cell: ({ gone }) => gone.join(', ') },
          { head: 'RECORD', cell: ({ answer }) => answer.record },
        ],
        '',
      );
  });
}
