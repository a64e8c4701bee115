/** The rows of one reference of the Australian list to an entry: each row has a name, and repeats the rest. */
import type { ListId } from '../../model/index.ts';
import { countryCode } from '../country-code.ts';
import { EntryDraft } from '../entry-draft.ts';
import { addFoundIdentifiers } from '../found-identifiers.ts';
import type { EntryGathering } from '../gather-entries.ts';
import { realDay } from '../list-date.ts';
import type { ListIssues } from '../list-issues.ts';
import { organisationSchema } from '../organisation-schema.ts';
import { publicationOf } from '../publication-of.ts';
import { printRow, type TableRecord } from '../table/read-table.ts';
import { DFAT_COLUMNS, DFAT_MEASURES } from './dfat-columns.ts';
import { enumerated } from './enumerated.ts';
import { readBirthDates, readListingDay } from './read-dfat-dates.ts';

interface GroupPlace {
  readonly list: ListId;
  readonly path: string;
  readonly issues: ListIssues;
}

/** Reads the rows into the gathering; without number or name they become an issue there. */
export function readDfatGroup(
  id: string,
  rows: readonly TableRecord[],
  { list, path, issues }: GroupPlace,
  gathering: EntryGathering,
): void {
  const primary = rows.find((row) => kindOf(row) === 'primary') ?? rows[0];
  if (primary === undefined) return;
  const name = nameOf(primary);
  const draft = new EntryDraft(id, schemaOf(primary.at('Type'), name));
  if (!gathering.take(draft, name !== '', primary.place)) return;
  if (kindOf(primary) !== 'primary')
    issues.add(
      'lists.no-primary-name',
      'warning',
      `reference ${id} has no primary name: the first of its names is taken for it`,
      path,
      primary.place,
    );
  draft.name(name, 'primary');
  for (const topic of publicationOf(list).topics) draft.add('topics', topic);
  for (const row of [primary, ...rows.filter((other) => other !== primary)]) {
    draft.name(nameOf(row), kindOf(row) === 'weak' ? 'weak' : 'alias');
    if (/former/iu.test(row.at('Name Type'))) draft.add('previousName', nameOf(row));
    readRow(row, draft);
  }
}

function nameOf(row: TableRecord): string {
  return row.at('Name of Individual or Entity').replace(/\s+/gu, ' ');
}

function kindOf(row: TableRecord): 'primary' | 'alias' | 'weak' {
  if (/^primary/iu.test(row.at('Name Type'))) return 'primary';
  return /^weak/iu.test(row.at('Alias Strength')) ? 'weak' : 'alias';
}

function schemaOf(type: string, name: string): string {
  if (/^individual/iu.test(type)) return 'Person';
  return /^vessel|^ship/iu.test(type) ? 'Vessel' : organisationSchema(name);
}

function readRow(row: TableRecord, draft: EntryDraft): void {
  printRow(row, DFAT_COLUMNS, draft);
  draft.programme(row.at('Committees'));
  readListingDay(row.at('Listing Information'), draft);
  readBirthDates(row.at('Date of Birth'), draft);
  for (const place of enumerated(row.at('Place of Birth'))) draft.add('birthPlace', place);
  for (const words of enumerated(row.at('Citizenship'))) readCountry(words, draft);
  for (const words of enumerated(row.at('Address'))) readAddress(words, draft);
  draft.add('imoNumber', row.at('IMO Number').replace(/^IMO\s*/iu, ''));
  draft.add('program', row.at('Instrument of Designation'));
  const measures = DFAT_MEASURES.filter((column) => /^(?:true|yes|y|1)$/iu.test(row.at(column)));
  draft.add('program', measures.join(', '));
  const more = row.at('Additional Information').replace(/\s+/gu, ' ');
  draft.add('notes', more);
  addFoundIdentifiers(more, draft);
  const changed = realDay(row.at('Control Date').slice(0, 10));
  if (changed !== undefined) draft.add('modifiedAt', changed);
  else if (row.at('Control Date') !== '') draft.add('notes', `Control Date: ${row.at('Control Date')}`);
}

function readCountry(words: string, draft: EntryDraft): void {
  for (const part of countryCode(words) === undefined ? words.split(/,\s*|\s+and\s+|\//u) : [words]) {
    const code = countryCode(part);
    if (code === undefined) draft.keep(`Citizenship: ${part}`);
    else draft.add('citizenship', code);
  }
}

function readAddress(words: string, draft: EntryDraft): void {
  const code = countryCode(words.split(',').at(-1) ?? '');
  if (countryCode(words) === undefined) draft.add('address', words);
  draft.add('country', code);
}
