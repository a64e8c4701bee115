/** `waybill screen`: the parties of a case against the lists it holds, as of a day if one is given. */
import { openCase, type Listing, listedOnDay, isListed } from '@waybill/engine';
import type { Command } from 'commander';
import { print } from '../output/print.ts';
import { heldVersions } from './held-versions.ts';
import { type CaseOptions, isoDay, withCase } from './options.ts';

interface ScreenOptions extends CaseOptions {
  readonly asOf?: string;
  readonly all?: boolean;
}

export function addScreen(program: Command): void {
  withCase(program.command('screen').description('show the hits of the parties on the lists of the case'))
    .option('--as-of <day>', 'say whether each was listed on this day', isoDay)
    .option('--all', 'show hits that are merely possible too')
    .action(screen);
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
