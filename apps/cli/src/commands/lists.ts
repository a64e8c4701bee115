/** The plain listings of a case: sources, claims, findings, parties, routes, timeline, issues, lists held. */
import {
  type CaseView,
  eventTitles,
  findCaseFile,
  openCase,
  openStore,
  routeRows,
  timelineRows,
} from '@waybill/engine';
import type { Command } from 'commander';
import { type Column, print } from '../output/print.ts';
import { addDeskLists } from './desk-lists.ts';
import { type CaseOptions, withCase } from './options.ts';

interface Listing<Row> {
  readonly name: string;
  readonly what: string;
  readonly empty: string;
  readonly rows: (view: CaseView) => readonly Row[];
  readonly columns: (view: CaseView) => readonly Column<Row>[];
}

type View = CaseView;
const captions = (view: View): ((id: string) => string) => {
  const known = new Map<string, string>(view.parties.map(({ id, caption }) => [id, caption]));
  return (id) => known.get(id) ?? id;
};
const inRoles = (
  roles: Readonly<Partial<Record<string, readonly string[]>>>,
  caption: (id: string) => string,
): string =>
  Object.entries(roles)
    .map(([role, ids]) => `${role}: ${(ids ?? []).map(caption).join(', ')}`)
    .join('; ');
const dated = (
  time: {
    readonly text: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly edtf: string | null;
  } | null,
): string =>
  time === null
    ? ''
    : (time.edtf ??
      (time.earliest === null && time.latest === null
        ? `“${time.text}”`
        : `${time.earliest ?? '..'}/${time.latest ?? '..'}`));
const byPath = <Row extends { readonly path: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (a.path < b.path ? -1 : 1));

const SOURCES: Listing<View['sources'][number]> = {
  name: 'sources',
  what: 'list the sources with genre, dates and hash',
  empty: 'The case has no sources.',
  rows: ({ sources }) => byPath(sources),
  columns: () => [
    { head: 'ID', cell: ({ id }) => id },
    { head: 'PATH', cell: ({ path }) => path, limit: 48 },
    { head: 'GENRE', cell: ({ facts }) => facts.genre.value },
    { head: 'DATE', cell: ({ facts }) => facts.publishedAt?.value ?? facts.documentDate?.value ?? '' },
    { head: 'ISSUER', cell: ({ facts }) => facts.issuer?.value ?? '', limit: 32 },
    { head: 'SHA-256', cell: ({ sha256 }) => sha256, limit: 13 },
  ],
};

const CLAIMS: Listing<View['claims'][number]> = {
  name: 'claims',
  what: 'list the claims with their words',
  empty: 'The case has no claims.',
  rows: ({ claims, documents }) => {
    const path = new Map(documents.map((document) => [document.id, document.path]));
    return [...claims].sort((a, b) => {
      const [x, y] = [path.get(a.claim.document) ?? '', path.get(b.claim.document) ?? ''];
      if (x !== y) return x < y ? -1 : 1;
      return (
        (a.claim.passages[0]?.start ?? 0) - (b.claim.passages[0]?.start ?? 0) ||
        (a.claim.id < b.claim.id ? -1 : 1)
      );
    });
  },
  columns: (view) => {
    const caption = captions(view);
    const path = new Map(view.documents.map((document) => [document.id, document.path]));
    return [
      { head: 'ID', cell: ({ claim }) => claim.id },
      {
        head: 'KIND',
        cell: ({ claim }) =>
          [claim.polarity === 'negative' ? 'not' : '', claim.kind, claim.response ?? claim.phase ?? '']
            .filter((word) => word !== '')
            .join(' '),
      },
      { head: 'MODALITY', cell: ({ claim }) => claim.modality },
      { head: 'ROLES', cell: ({ roles }) => inRoles(roles, caption), limit: 70 },
      { head: 'WHEN', cell: ({ claim }) => dated(claim.time) },
      { head: 'BY', cell: ({ claim }) => (claim.proposal === null ? 'rules' : 'proposal') },
      { head: 'SOURCE', cell: ({ claim }) => path.get(claim.document) ?? '', limit: 28 },
      { head: 'WORDS', cell: ({ claim }) => claim.passages[0]?.quote ?? '', limit: 60 },
    ];
  },
};

const FINDINGS: Listing<View['findings'][number]> = {
  name: 'findings',
  what: 'list the findings with their status',
  empty: 'The case has no findings.',
  rows: ({ findings }) => findings,
  columns: (view) => {
    const titles = eventTitles(view);
    return [
      { head: 'ID', cell: ({ event }) => event.id },
      { head: 'KIND', cell: ({ event }) => [event.kind, event.phase ?? ''].join(' ').trim() },
      { head: 'SUPPORT', cell: ({ assessment }) => assessment.support },
      { head: 'DISPUTE', cell: ({ assessment }) => assessment.dispute },
      { head: 'WHEN', cell: ({ event }) => dated(event.time) },
      { head: 'WHAT', cell: ({ event }) => titles.get(event.id) ?? '', limit: 90 },
      { head: 'CLAIMS', cell: ({ event }) => String(event.claims.length) },
    ];
  },
};

const PARTIES: Listing<View['parties'][number]> = {
  name: 'parties',
  what: 'list the parties with their names and listings',
  empty: 'The case has no parties.',
  rows: ({ parties }) =>
    [...parties].sort((a, b) => Number(b.named) - Number(a.named) || (a.caption < b.caption ? -1 : 1)),
  columns: (view) => [
    { head: 'ID', cell: ({ id }) => id },
    { head: 'SCHEMA', cell: ({ schema }) => schema },
    { head: 'CAPTION', cell: ({ caption, named }) => (named ? caption : `(${caption})`), limit: 40 },
    {
      head: 'OTHER NAMES',
      cell: ({ names, caption }) => names.filter((name) => name !== caption).join('; '),
      limit: 40,
    },
    {
      head: 'LISTED',
      cell: ({ id }) =>
        (view.listings.get(id) ?? [])
          .map(({ list, entry, identity }) => `${list} ${entry} (${identity.toFixed(2)})`)
          .join('; '),
      limit: 50,
    },
    { head: 'MENTIONS', cell: ({ mentions }) => String(mentions.length) },
  ],
};

const ROUTES: Listing<ReturnType<typeof routeRows>[number]> = {
  name: 'routes',
  what: 'list the routes goods took through intermediaries',
  empty: 'No route is told of in this case.',
  rows: routeRows,
  columns: () => [
    { head: 'ID', cell: ({ id }) => id },
    { head: 'ROUTE', cell: ({ title }) => title },
    { head: 'WHEN', cell: ({ hops }) => hops.map(({ when }) => when ?? '?').join(' → '), limit: 60 },
    { head: 'SUPPORT', cell: ({ support }) => support },
    { head: 'LISTED', cell: ({ listed }) => listed.join(', '), limit: 40 },
  ],
};

const TIMELINE: Listing<ReturnType<typeof timelineRows>[number]> = {
  name: 'timeline',
  what: 'list what happened in order of time',
  empty: 'Nothing in this case is dated.',
  rows: timelineRows,
  columns: () => [
    { head: 'FROM', cell: ({ earliest }) => earliest ?? '..' },
    { head: 'TO', cell: ({ latest }) => latest ?? '..' },
    { head: 'LANE', cell: ({ lane }) => lane },
    { head: 'WHAT', cell: ({ title }) => title, limit: 80 },
    { head: 'SUPPORT', cell: ({ support }) => support },
    { head: 'DISPUTE', cell: ({ dispute }) => dispute },
    { head: 'EVENT', cell: ({ event }) => event },
  ],
};

const ISSUES: Listing<View['issues'][number]> = {
  name: 'issues',
  what: 'list the doubts about the data',
  empty: 'No doubts about the data are recorded.',
  rows: ({ issues }) =>
    [...issues].sort(
      (a, b) => rank(a.severity) - rank(b.severity) || ((a.place.path ?? '') < (b.place.path ?? '') ? -1 : 1),
    ),
  columns: () => [
    { head: 'SEVERITY', cell: ({ severity }) => severity },
    { head: 'CODE', cell: ({ code }) => code },
    {
      head: 'PLACE',
      cell: ({ place }) =>
        [place.path ?? 'case', place.page === undefined ? '' : `page ${place.page}`, place.detail ?? '']
          .filter((part) => part !== '')
          .join(', '),
      limit: 44,
    },
    { head: 'MESSAGE', cell: ({ message }) => message },
  ],
};

function rank(severity: 'error' | 'warning' | 'notice'): number {
  return { error: 0, warning: 1, notice: 2 }[severity];
}

export function addListings(program: Command): void {
  addListing(program, SOURCES);
  addListing(program, CLAIMS);
  addListing(program, FINDINGS);
  addListing(program, PARTIES);
  addListing(program, ROUTES);
  addListing(program, TIMELINE);
  addListing(program, ISSUES);
  const lists = withCase(
    program
      .command('lists')
      .description('list the published lists the case file holds, by version')
      .enablePositionalOptions(),
  ).action(async (options: CaseOptions) => {
    const store = await openStore(await findCaseFile(options.case), 'read');
    try {
      const held = await store.heldLists();
      print(
        options.json ?? false,
        held,
        held,
        [
          { head: 'LIST', cell: ({ list }) => list },
          { head: 'VERSION', cell: ({ version }) => version },
          { head: 'FIRST HELD', cell: ({ firstHeld }) => firstHeld },
          { head: 'IN USE', cell: ({ current }) => (current ? 'yes' : 'no') },
        ],
        'The case file holds no list; put the files of a published list into the folder and build again.',
      );
    } finally {
      await store.close();
    }
  });
  addDeskLists(lists);
}

function addListing<Row>(program: Command, listing: Listing<Row>): void {
  withCase(program.command(listing.name).description(listing.what)).action(async (options: CaseOptions) => {
    const { view } = await openCase(options.case);
    const rows = listing.rows(view);
    print(options.json ?? false, rows, rows, listing.columns(view), listing.empty);
  });
}
