/**
 * `waybill screen`: the parties of a case against the lists it holds, or, with `--lists`, a file of subjects against a
 * folder of lists; as of a day if one is given.
 */
import { openCase, type Listing, listedOnDay, isListed } from '@waybill/engine';
import type { Command } from 'commander';
import { withDesk } from './desk-options.ts';
import { type ScreenListsFlags, screenLists, share } from './screen-lists.ts';
import { print } from '../output/print.ts';
import { heldVersions } from './held-versions.ts';
import { type CaseOptions, isoDay, wholeNumber } from './options.ts';

interface ScreenOptions extends CaseOptions, ScreenListsFlags {
  readonly all?: boolean;
}

export function addScreen(program: Command): void {
  withDesk(
    program
      .command('screen')
      .argument('[file]', 'a file of subjects (CSV, XLSX or JSON lines; - for standard input); needs --lists')
      .description('show who of a case, or of a file of subjects, is on published lists')
      .option('-C, --case <path>', 'the case folder, or a case file', '.'),
  )
    .option('--as-of <day>', 'say whether each was listed on this day', isoDay)
    .option('--all', 'of a case: show hits that are merely possible too')
    .option('--name <name>', 'look up one name instead of a file')
    .option('--schema <schema>', 'FollowTheMoney schema of subjects that give none')
    .option('-o, --out <file>', 'where the answers go (default: standard output)')
    .option('--resume', 'go on after the answers that --out holds')
    .option('--threshold <score>', 'alert from which a hit is a match (default: 0.7)', share)
    .option('--cutoff <score>', 'show hits from this alert on, matches or not', share)
    .option('-n, --limit <number>', 'most hits of a subject (default: 10)', wholeNumber(1, 500))
    .option('--dataset <names...>', 'only these lists')
    .option('--topic <topics...>', 'only entities with one of these topics')
    .option('--no-record', 'leave no record of what was asked')
    .action((file: string | undefined, options: ScreenOptions) =>
      file === undefined && options.name === undefined && options.lists === undefined
        ? screen(options)
        : screenLists(file, options),
    );
}

async function screen(options: ScreenOptions): Promise<void> {
  const { view, file } = await openCase(options.case);
  const held = options.asOf === undefined ? [] : await heldVersions(file);
  const rows = view.parties
    .flatMap((party) => (view.listings.get(party.id) ?? []).map((listing) => ({ party, listing })))
    .filter(({ listing }) => options.all === true || isListed(listing))
    .map(({ party, listing }) => ({
      party: party.id,
      caption: party.caption,
      ...listing,
      ...(options.asOf === undefined
        ? {}
        : { day: options.asOf, onDay: listedOnDay(listing, options.asOf, held) }),
    }))
    .sort((a, b) => b.identity - a.identity || (a.caption < b.caption ? -1 : 1));
  const asOf = options.asOf;
  const empty =
    view.lists.length === 0
      ? 'The case holds no list; put the files of a published list into the folder and build again.'
      : 'No party of this case is on the lists it holds.';
  print(
    options.json ?? false,
    rows,
    rows,
    [
      { head: 'PARTY', cell: ({ caption }) => caption, limit: 32 },
      { head: 'HIT', cell: (row) => (isListed(row) ? row.path : 'possible') },
      { head: 'LIST', cell: ({ list }) => list },
      { head: 'ENTRY', cell: ({ entry, entryName }) => `${entry} ${entryName}`, limit: 44 },
      { head: 'PROGRAMME', cell: ({ programme }) => programme, limit: 30 },
      { head: 'LISTED ON', cell: ({ listedOn }) => listedOn ?? 'the list gives no date' },
      ...(asOf === undefined
        ? []
        : [
            {
              head: `ON ${asOf}`,
              cell: (row: (typeof rows)[number]) =>
                row.onDay === undefined ? '' : `${row.onDay.answer}: ${row.onDay.why}`,
            },
          ]),
      { head: 'ALERT', cell: ({ score }) => score.toFixed(2) },
      { head: 'IDENTITY', cell: ({ identity }) => identity.toFixed(2) },
      { head: 'MATCHED', cell: ({ queryName, matchedName }) => `${queryName} ~ ${matchedName}`, limit: 50 },
      {
        head: 'REASONS',
        cell: ({ reasons }: Listing) => reasons.map(({ text }) => text).join('; '),
        limit: 60,
      },
    ],
    empty,
  );
}
