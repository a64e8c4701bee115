/**
 * British lists as tables, several rows a party: the UK sanctions list's CSV, and the consolidated list of financial
 * sanctions targets in its layout of 2022 (`ConList.csv`). A line with the date of the file stands before the header.
 */
import type { ListId } from '../../model/index.ts';
import { textOf } from '../decode-file.ts';
import { EntryDraft } from '../entry-draft.ts';
import { EntryGathering } from '../gather-entries.ts';
import type { ListReader } from '../list-reader.ts';
import { resolveLinks } from '../ofac/resolve-links.ts';
import { columnKey, headerOf, readTable, type TableRecord } from '../table/read-table.ts';
import { finishUk } from './finish-uk.ts';
import { dayFirstDay } from '../day-first-date.ts';
import * as uk from './uk-fields.ts';
import { ukSchema } from './uk-schema.ts';

interface UkTable {
  readonly layout: string;
  readonly list: ListId;
  /** The column with the number of a party, and that with its kind. */
  readonly id: string;
  readonly kind: string;
  /** Columns that no other table has together. */
  readonly columns: readonly string[];
}

/** The UK sanctions list as CSV. */
export const ukCsvReader = tableReader({
  layout: 'uk-sanctions-csv',
  list: 'gb_fcdo_sanctions',
  id: 'Unique ID',
  kind: 'Designation Type',
  columns: ['Unique ID', 'Name 6', 'Regime Name', 'Sanctions Imposed', 'Date Designated'],
});

/** The consolidated list of financial sanctions targets. */
export const ukConListReader = tableReader({
  layout: 'uk-conlist-csv',
  list: 'gb_hmt_sanctions',
  id: 'Group ID',
  kind: 'Group Type',
  columns: ['Name 6', 'Group Type', 'Alias Type', 'Regime', 'Listed On', 'Group ID'],
});

/** The header is looked for in so many lines. */
const MOST_PREAMBLE = 5;

function tableReader({ layout, list, id, kind, columns }: UkTable): ListReader {
  return {
    layout,
    lists: [list],
    extensions: ['csv', 'txt'],
    parts: ['table'],
    recognise: (_file, text) =>
      splitPreamble(text, columns) === undefined ? undefined : { part: 'table', list, version: '' },
    read(set, [file], issues) {
      if (file === undefined) return { entries: [], publishedOn: null, version: null };
      const text = textOf(file, issues);
      const { preamble, table } = splitPreamble(text, columns) ?? { preamble: '', table: text };
      const publishedOn = dayOf(preamble);
      const gathering = new EntryGathering(file.path, issues);
      const parties = new Map<string, TableRecord[]>();
      for (const row of readTable(table, ',', file.path, issues)) {
        const key = row.at(id);
        if (key === '') gathering.take(new EntryDraft('', 'LegalEntity'), true, row.place);
        else parties.set(key, [...(parties.get(key) ?? []), row]);
      }
      for (const [key, rows] of parties) readParty(key, kind, rows, gathering);
      finishUk(set.list, publishedOn, gathering, file.path, issues);
      return { entries: gathering.finish(resolveLinks), publishedOn, version: publishedOn };
    },
  };
}

/** What stands before the header, and the rest with empty lines in its place, so that lines keep their numbers. */
function splitPreamble(
  text: string,
  columns: readonly string[],
): { readonly preamble: string; readonly table: string } | undefined {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 0; line < MOST_PREAMBLE; line += 1) {
    if (headerOf(text.slice(at), ',')?.has(...columns) === true)
      return { preamble: text.slice(0, at), table: '\n'.repeat(line) + text.slice(at) };
    const end = text.indexOf('\n', at);
    if (end === -1) return undefined;
    at = end + 1;
  }
  return undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `Last Updated,06/09/2022` or `Report Date: 02-Sep-2026`. */
function dayOf(preamble: string): string | null {
  const [, day = '', month = '', year = ''] =
    /(\d{1,2})[-/ ]([A-Za-z]{3,9}|\d{1,2})[-/ ](\d{4})/u.exec(preamble) ?? [];
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return dayFirstDay(`${day}/${number === 0 ? month : number}/${year}`) ?? null;
}

function readParty(id: string, kind: string, rows: readonly TableRecord[], gathering: EntryGathering): void {
  const all = rows.map((row) => ({
    row,
    fields: new Map(row.cells.map(([column, value]) => [columnKey(column), value] as const)),
  }));
  const main = all.find(({ fields }) => uk.isPrimary(fields)) ?? all[0];
  if (main === undefined) return;
  const type = main.row.at(kind) || (main.fields.get('designationtypeindividualentityship') ?? '');
  const draft = new EntryDraft(id, ukSchema(type, uk.ukName(main.fields)));
  const named = all.some(({ fields }) => uk.ukName(fields) !== '');
  if (!gathering.take(draft, named, main.row.place)) return;
  const printed = new Set<string>();
  for (const { row, fields } of [main, ...all.filter((one) => one !== main)]) {
    uk.readUkName(fields, draft);
    uk.readUkAddress(fields, draft);
    uk.readUkPapers(fields, draft);
    uk.readUkBirthPlace(fields, draft);
    const lines = [
      ['Name', uk.ukName(fields)] as const,
      ...row.cells.filter(([name]) => !/^Name \d$/u.test(name)),
    ];
    for (const [column, value] of lines) {
      const line = `${column}: ${value}`;
      if (value === '' || printed.has(line)) continue;
      printed.add(line);
      draft.print(column, value);
      if (column !== 'Name' && !uk.readUkValue(columnKey(column), value, draft)) draft.keep(line);
    }
  }
}
