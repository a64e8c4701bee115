/** Parties with their names, properties and how they stand to the lists. */
import { PATH_LABELS, PROPERTY_LABELS, SCHEMA_LABELS } from '../../data/dossier/labels.ts';
import { EMPTY, INTROS, TITLES } from '../../data/dossier/prose.ts';
import type { Exposure, Listing, Party } from '../../model/index.ts';
import { type CaseIndex, groupBy } from '../case-index.ts';
import type { Block, Chip, Content, Section } from '../content/block.ts';
import { labelOf } from '../label-of.ts';
import { claimSentences } from '../sentence/claim-sentence.ts';
import { counted, grouped } from '../sentence/english.ts';
import { partyName } from '../sentence/party-words.ts';
import { mainPassages } from '../sentence/sentence.ts';
import { dateWords } from '../sentence/time-words.ts';
import { joinWords, verbatim, words } from '../sentence/words.ts';
import { sortedBy } from '../stable-order.ts';
import { entryWords, matchWords } from './listing-words.ts';

const THINGS: ReadonlySet<string> = new Set(['Goods', 'Address', 'BankAccount']);

export function partySection(index: CaseIndex): Section {
  const { parties, lists } = index.view;
  if (parties.length === 0) return { id: 'parties', title: TITLES.parties, intro: EMPTY.parties, blocks: [] };
  const exposures = groupBy(index.view.exposures, (exposure) => [exposure.party]);
  const sorted = sortedBy(
    parties,
    (party) => rank(index, exposures, party),
    (party) => party.caption,
    (party) => party.id,
  );
  const actors = sorted.filter((party) => !THINGS.has(party.schema));
  const things = sorted.filter((party) => THINGS.has(party.schema));
  const blocks: Block[] = [listBlock(index)];
  const table = (caption: string, rows: readonly Party[]): Block => ({
    type: 'table',
    caption,
    head: ['Party', 'Kind', 'Other names and properties', 'Lists'],
    rows: rows.map((party) => ({
      id: party.id,
      cells: partyCells(index, party, exposures.get(party.id) ?? [], lists.length > 0),
    })),
  });
  if (actors.length > 0) blocks.push(table('People and organisations', actors));
  if (things.length > 0) {
    blocks.push({
      type: 'table',
      caption: 'Goods, places and accounts',
      head: ['Name', 'Kind', 'Other names and properties', 'Named'],
      rows: things.map((party) => ({
        id: party.id,
        cells: [...describe(party), { words: words`${counted(party.mentions.length, 'time')}` }],
      })),
    });
  }
  return { id: 'parties', title: TITLES.parties, intro: INTROS.parties, blocks };
}

function rank(index: CaseIndex, exposures: ReadonlyMap<string, readonly Exposure[]>, party: Party): number {
  if (index.listed.has(party.id)) return 0;
  if (exposures.has(party.id)) return 1;
  if (index.view.listings.has(party.id)) return 2;
  return party.named ? 3 : 4;
}

function listBlock(index: CaseIndex): Block {
  const { lists } = index.view;
  if (lists.length === 0) return { type: 'prose', content: { words: words`${EMPTY.lists}` } };
  return {
    type: 'table',
    caption: 'Lists held, against which every party was looked up',
    head: ['List', 'Publisher', 'Version', 'Published', 'Entries'],
    rows: sortedBy(
      lists,
      (list) => list.list,
      (list) => list.version,
    ).map((list) => ({
      cells: [
        { words: words`${list.title} ${[{ text: list.list, code: true }]}` },
        { words: words`${list.publisher}` },
        { words: [{ text: list.version, code: true }] },
        {
          words: words`${list.publishedOn === null ? 'the files give no date' : dateWords(list.publishedOn)}`,
        },
        { words: words`${grouped(list.entries)}` },
      ],
    })),
  };
}

function describe(party: Party): Content[] {
  const others = party.names.filter((name) => name !== party.caption);
  const properties = Object.entries(party.properties)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, values]): Content => ({
        words: words`${labelOf(PROPERTY_LABELS, name)}: ${joinWords(values.map(verbatim), ', ')}`,
      }),
    );
  return [
    { words: [{ text: party.caption, verbatim: true }] },
    { words: words`${SCHEMA_LABELS[party.schema]}${party.named ? '' : ', unnamed'}` },
    {
      lines: [
        ...(others.length > 0 ? [{ words: joinWords(others.map(verbatim), '; ') }] : []),
        ...properties,
      ],
    },
  ];
}

function partyCells(
  index: CaseIndex,
  party: Party,
  exposures: readonly Exposure[],
  screened: boolean,
): Content[] {
  const listings = sortedBy(
    index.view.listings.get(party.id) ?? [],
    (listing) => (listing.path === 'listed' ? 0 : 1),
    (listing) => -listing.identity,
    (listing) => listing.list,
    (listing) => listing.entry,
  );
  const held = new Set(exposures.map(({ list, entry }) => `${list} ${entry}`));
  const own = listings.filter(
    ({ list, entry }) => held.has(`${list} ${entry}`) && index.listed.has(party.id),
  );
  const similar = listings.filter((listing) => !own.includes(listing));
  const told = new Set(own.map(({ list, entry, path }) => `${path} ${list} ${entry}`));
  const paths = exposures.filter(
    ({ list, entry, path }) => path !== 'listed' && !told.has(`${path} ${list} ${entry}`),
  );
  const bare = exposures.filter(
    ({ path, list, entry }) =>
      path === 'listed' && !own.some((item) => item.list === list && item.entry === entry),
  );
  const lines: Content[] = [
    ...own.map((listing) => listedLine(index, party, listing)),
    ...[...bare, ...paths].map((exposure) => pathLine(index, exposure)),
    ...similar.map(similarLine),
  ];
  if (lines.length === 0)
    lines.push({
      words: words`${screened ? 'no entry found on the lists held' : 'not looked up: no list is held'}`,
    });
  return [...describe(party), { lines }];
}

function listedLine(index: CaseIndex, party: Party, listing: Listing): Content {
  const chip: Chip = {
    kind: listing.path === 'listed' ? 'listed' : 'linked',
    label: PATH_LABELS[listing.path],
  };
  const claims = (index.listingClaims.get(party.id) ?? []).filter(({ source }) =>
    index.sources.get(source)?.path.endsWith(`!${listing.entry}`),
  );
  return {
    chips: [chip],
    words: entryWords(listing),
    lines: [
      ...claims.map((resolved) => ({ sentences: claimSentences(index, resolved) })),
      {
        words: words`${matchWords(listing)}. ${asOf(listing)}`,
      },
    ],
  };
}

function similarLine(listing: Listing): Content {
  return {
    chips: [{ kind: 'possible', label: 'similar name, not taken as the same' }],
    words: words`${entryWords(listing)}. ${matchWords(listing)}.`,
  };
}

function pathLine(index: CaseIndex, exposure: Exposure): Content {
  const via = exposure.path === 'listed' ? '' : words`${partyName(index, exposure.via)}: `;
  return {
    chips: [{ kind: exposure.path === 'listed' ? 'listed' : 'linked', label: pathLabel(index, exposure) }],
    words: words`${via}${entryWords(exposure)}`,
    citations: mainPassages(index, exposure.claims),
  };
}

/** A party that is listed itself is no mere counterparty of another. */
function pathLabel(index: CaseIndex, { path, party }: Exposure): string {
  return path === 'counterparty' && index.listed.has(party)
    ? 'also counterparty of a listed party'
    : PATH_LABELS[path];
}

function asOf({ asOf: known, listVersion }: Listing): string {
  const told = {
    listed: 'It was listed on the day asked about.',
    'not-listed': 'It was not yet listed on the day asked about.',
    unknown: `Whether it was listed before version ${listVersion} is unknown.`,
  };
  return told[known];
}
