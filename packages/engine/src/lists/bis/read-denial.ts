/** Rows of the denied persons list that have one name and one first day: an entry with its addresses. */
import type { ListId } from '../../model/index.ts';
import type { IsoDate } from '../../values/index.ts';
import { countryCode } from '../country-code.ts';
import { EntryDraft } from '../entry-draft.ts';
import type { EntryGathering } from '../gather-entries.ts';
import { usDay } from '../list-date.ts';
import type { ListIssues } from '../list-issues.ts';
import { bearsLegalForm } from '../organisation-schema.ts';
import { publicationOf } from '../publication-of.ts';
import { columnKeys, printRow, type TableRecord } from '../table/read-table.ts';

const KNOWN = columnKeys(
  'Name',
  'Street_Address',
  'City',
  'State',
  'Country',
  'Postal_Code',
  'Effective_Date',
  'Expiration_Date',
  'Standard_Order',
  'Last_Update',
  'Action',
  'FR_Citation',
);
/** `X A/K/A Y`: the list has no column for aliases. */
const ALIAS = /\s+[\s(]*(?:A\/?K\/?A|D\/?B\/?A)\b[:.\s]*/iu;

/** Where issues of a list belong. */
export interface DenialPlace {
  readonly list: ListId;
  readonly path: string;
  readonly issues: ListIssues;
}

/** Reads the rows of one entry into the gathering. */
export function readDenial(
  id: string,
  rows: readonly [TableRecord, ...TableRecord[]],
  { list, path, issues }: DenialPlace,
  gathering: EntryGathering,
): void {
  const [first] = rows;
  const [name = '', ...aliases] = first
    .at('Name')
    .replace(/\s+/gu, ' ')
    .split(ALIAS)
    .map((part) => part.replace(/\)$/u, (bracket) => (part.includes('(') ? bracket : '')).trim());
  // The list does not say who is a person: only a legal form tells.
  const draft = new EntryDraft(id, bearsLegalForm(name) ? 'Company' : 'LegalEntity');
  if (!gathering.take(draft, name !== '', first.place)) return;
  draft.name(name, 'primary');
  for (const alias of aliases) draft.name(alias, 'alias');
  for (const topic of publicationOf(list).topics) draft.add('topics', topic);
  draft.programme('DPL');
  const doubt = (code: string, message: string, place: string) =>
    issues.add(code, 'warning', message, path, place);
  draft.listedOn = usDay(first.at('Effective_Date')) ?? null;
  if (draft.listedOn === null) {
    const words = first.at('Effective_Date');
    doubt(
      'lists.no-listing-date',
      words === '' ? 'this row gives no day of listing' : `"${words}" is no day of listing`,
      first.place,
    );
  }
  const ends = rows.map((row) => endOf(row, draft.listedOn, doubt));
  // Of several ends the last holds, and no end is later than any.
  if (ends.every((end) => end !== undefined)) draft.delistedOn = [...ends].sort().at(-1);
  for (const row of rows) readRow(row, draft);
}

function endOf(
  row: TableRecord,
  start: IsoDate | null,
  doubt: (code: string, message: string, place: string) => void,
): IsoDate | undefined {
  const words = row.at('Expiration_Date');
  if (words === '') return undefined;
  const day = usDay(words);
  if (day !== undefined && day >= (start ?? '')) return day;
  const why = day === undefined ? 'no day' : 'before the denial begins';
  doubt('lists.bad-date', `the end "${words}" is ${why}: the denial is taken to go on`, row.place);
  return undefined;
}

function readRow(row: TableRecord, draft: EntryDraft): void {
  printRow(row, KNOWN, draft);
  readAddress(row, draft);
  for (const column of ['FR_Citation', 'Action', 'Standard_Order', 'Expiration_Date'])
    if (row.at(column) !== '') draft.add('notes', `${column.replaceAll('_', ' ')}: ${row.at(column)}`);
  draft.add('modifiedAt', row.at('Last_Update'));
}

function readAddress(row: TableRecord, draft: EntryDraft): void {
  const country = row.at('Country');
  const code = countryCode(country);
  const parts = ['Street_Address', 'City', 'State', 'Postal_Code'].map((column) =>
    row.at(column).replace(/\s+/gu, ' '),
  );
  const words = [...parts, country].filter((part) => part !== '').join(', ');
  if (words !== country || code === undefined) draft.add('address', words);
  draft.add('country', code);
}
