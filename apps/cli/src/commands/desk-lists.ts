/** `waybill lists add|update|status|diff|search`: published lists in a folder of their own. */
import {
  addListFiles,
  buildTextIndex,
  catalogList,
  CaseError,
  type Dataset,
  diffVersions,
  followedLists,
  followList,
  knownList,
  namedList,
  searchEntities,
  type Updated,
  updateLists,
  type UpdateProgress,
} from '@waybill/engine';
import type { Command } from 'commander';
import { EXIT } from '../output/exit-code.ts';
import { print, printJson, printText, table } from '../output/print.ts';
import { count, formatBytes } from '../output/progress.ts';
import { atDesk, type DeskFlags, listsFolder, withDesk } from './desk-options.ts';
import { wholeNumber } from './options.ts';

interface AddFlags extends DeskFlags {
  readonly url?: readonly string[];
  readonly layout?: string;
  readonly catalog?: string;
  readonly force?: boolean;
  readonly fetch?: boolean;
}

/** Adds the subcommands to `lists`. */
export function addDeskLists(lists: Command): void {
  withDesk(
    lists
      .command('add')
      .argument('<what...>', 'files of a published list, or names of lists to follow')
      .description('copy files of lists into the folder, or follow a list and fetch it'),
  )
    .option('--url <address...>', 'where the files of the one list that is named are fetched from')
    .option(
      '--catalog <address>',
      'a catalogue as yente reads them, that describes the datasets that are named',
    )
    .option('--layout <layout>', 'which of the layouts a list comes in')
    .option('--no-fetch', 'only follow; "lists update" fetches')
    .option('--force', 'take in a list that is much shorter than expected')
    .action(add);
  withDesk(
    lists
      .command('update')
      .argument('[names...]', 'the lists to fetch; all that are followed by default')
      .description('fetch the lists that the folder follows; older versions are kept'),
  )
    .option('--force', 'take in a list that is much shorter than expected')
    .action((names: string[], flags: AddFlags) => update(flags, names.length === 0 ? undefined : names));
  withDesk(
    lists.command('status').description('list what the folder holds, with versions, dates and doubts'),
  ).action(status);
  withDesk(
    lists
      .command('diff')
      .argument('<list>', 'the name of the list')
      .argument('[from]', 'a version, by the beginning of its name (default: the one before the newest)')
      .argument('[to]', 'a version (default: the newest)')
      .description('list what differs between two versions of a list'),
  ).action(diff);
  withDesk(
    lists
      .command('search')
      .argument('<words>', 'words of a name, an address, an identifier')
      .description('search the lists for words, without judging likeness'),
  )
    .option('-n, --limit <number>', 'how many are shown', wholeNumber(1, 500), 20)
    .action(search);
}

async function add(what: readonly string[], flags: AddFlags): Promise<void> {
  const folder = listsFolder(flags);
  const names = what.filter((word) => /^[a-z][a-z0-9_]*$/u.test(word));
  const files = what.filter((word) => !names.includes(word));
  const updated: Updated[] = [];
  if (files.length > 0) updated.push(...(await addListFiles(folder, files, { force: flags.force ?? false })));
  if (flags.url !== undefined && names.length !== 1)
    throw new CaseError('bad-option', 'Name the one list that --url belongs to.');
  for (const name of names)
    await followList(
      folder,
      flags.catalog !== undefined
        ? catalogList(name, flags.catalog)
        : flags.url === undefined
          ? knownList(name, flags.layout)
          : namedList(name, flags.url),
    );
  if (names.length > 0 && flags.fetch !== false) updated.push(...(await fetchLists(folder, names, flags)));
  tell(updated, flags, names);
}

async function update(flags: AddFlags, names: readonly string[] | undefined): Promise<void> {
  tell(await fetchLists(listsFolder(flags), names, flags), flags, []);
}

function fetchLists(
  folder: string,
  names: readonly string[] | undefined,
  flags: AddFlags,
): Promise<Updated[]> {
  const progress = showFetching(flags.quiet ?? false);
  return updateLists(folder, {
    ...(names === undefined ? {} : { names }),
    force: flags.force ?? false,
    onProgress: progress.onProgress,
  }).finally(progress.close);
}

function tell(updated: readonly Updated[], flags: AddFlags, followed: readonly string[]): void {
  if (flags.json === true) printJson({ followed, updated });
  else
    printText(
      updated.length === 0
        ? `Following ${followed.join(', ')}; "waybill lists update" fetches.`
        : table(updated, [
            { head: 'LIST', cell: ({ list }) => list },
            { head: 'STATUS', cell: ({ status }) => status },
            { head: 'VERSION', cell: ({ version }) => version ?? '' },
            { head: 'ENTRIES', cell: ({ entries }) => (entries ?? '').toLocaleString('en') },
            { head: 'FOLDER', cell: ({ folder }) => folder ?? '' },
            { head: 'WHY', cell: ({ why }) => why ?? '' },
          ]),
    );
  if (updated.some(({ status }) => status === 'failed' || status === 'refused'))
    process.exitCode = EXIT.issues;
}

async function status(flags: DeskFlags): Promise<void> {
  const followed = new Set((await followedLists(listsFolder(flags))).map(({ name }) => name));
  await atDesk(flags, async ({ datasets }) => {
    if (flags.json === true) {
      printJson(datasets.map((dataset) => ({ ...dataset, followed: followed.has(dataset.name) })));
      return;
    }
    printText(
      table(datasets, [
        { head: 'LIST', cell: ({ name }) => name },
        { head: 'VERSION', cell: ({ version }) => version },
        { head: 'PUBLISHED', cell: ({ publishedOn }) => publishedOn ?? 'not said' },
        { head: 'FIRST HELD', cell: ({ firstHeld }) => firstHeld?.slice(0, 10) ?? '' },
        { head: 'ENTRIES', cell: ({ entries }) => entries.toLocaleString('en') },
        { head: 'OLDER', cell: ({ olderVersions }) => String(olderVersions.length) },
        { head: 'FOLLOWED', cell: ({ name }) => (followed.has(name) ? 'yes' : 'no') },
        { head: 'DOUBTS', cell: doubts },
        { head: 'TITLE', cell: ({ title }) => title, limit: 60 },
      ]),
    );
    for (const { name, issues } of datasets)
      for (const { severity, message, place } of issues
        .filter((one) => one.severity !== 'notice')
        .slice(0, 20))
        printText(`${severity} in ${name}${place.path === null ? '' : `, ${place.path}`}: ${message}`);
  });
}

function doubts({ issues }: Dataset): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.filter(({ severity }) => severity === 'warning').length;
  return [errors === 0 ? '' : count(errors, 'error'), warnings === 0 ? '' : count(warnings, 'warning')]
    .filter((words) => words !== '')
    .join(', ');
}

async function diff(
  list: string,
  from: string | undefined,
  to: string | undefined,
  flags: DeskFlags,
): Promise<void> {
  await atDesk(flags, async (desk) => {
    const told = await diffVersions(desk, list, from, to);
    if (flags.json === true) printJson(told);
    else {
      printText(`${list}: ${told.from} → ${told.to}`);
      print(
        false,
        told,
        told.changes,
        [
          { head: 'CHANGE', cell: ({ change }) => change },
          { head: 'ENTITY', cell: ({ id }) => id },
          { head: 'NAME', cell: ({ caption }) => caption, limit: 50 },
          {
            head: 'WHAT',
            cell: ({ properties }) =>
              properties
                .map(({ name, added, removed }) =>
                  [name, ...removed.map((value) => `−${value}`), ...added.map((value) => `+${value}`)].join(
                    ' ',
                  ),
                )
                .join('; '),
            limit: 90,
          },
        ],
        'Nothing differs.',
      );
    }
  });
}

async function search(words: string, flags: DeskFlags & { readonly limit: number }): Promise<void> {
  await atDesk(flags, async ({ index }) => {
    const { ordinals, total } = searchEntities(buildTextIndex(index), { text: words, limit: flags.limit });
    const rows = ordinals.map((ordinal) => index.entity(ordinal));
    print(
      flags.json ?? false,
      { total, results: rows },
      rows,
      [
        { head: 'ENTITY', cell: ({ id }) => id },
        { head: 'LIST', cell: ({ datasets }) => datasets.join(', ') },
        { head: 'SCHEMA', cell: ({ schema }) => schema },
        { head: 'NAME', cell: ({ caption }) => caption, limit: 50 },
        {
          head: 'OTHER NAMES',
          cell: ({ properties }) =>
            [...(properties['alias'] ?? []), ...(properties['weakAlias'] ?? [])].join('; '),
          limit: 60,
        },
      ],
      'Nothing is found.',
    );
  });
}

function showFetching(quiet: boolean): {
  readonly onProgress: (progress: UpdateProgress) => void;
  readonly close: () => void;
} {
  const { stderr } = process;
  let said = 0;
  let shown = false;
  return {
    onProgress: ({ list, file, done, of }) => {
      if (quiet || performance.now() - said < (stderr.isTTY ? 200 : 5000)) return;
      said = performance.now();
      const words = `${list}: ${file} ${formatBytes(done)}${of === null ? '' : ` of ${formatBytes(of)}`}`;
      stderr.write(stderr.isTTY ? `\r\u001B[2K${words}` : `${words}\n`);
      shown = stderr.isTTY;
    },
    close: () => {
      if (shown) stderr.write('\r\u001B[2K');
    },
  };
}
