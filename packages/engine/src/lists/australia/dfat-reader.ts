/** The Australian list as CSV and as Excel workbook: the same columns, a row for each name. */
import { textOf } from '../decode-file.ts';
import { EntryGathering } from '../gather-entries.ts';
import type { ListIssues } from '../list-issues.ts';
import type { ListReader, ListReading } from '../list-reader.ts';
import type { ListFileHead } from '../list-set.ts';
import { headerOf, readTable, recordsOf, TableHeader, type TableRecord } from '../table/read-table.ts';
import { readWorkbookRows, WorkbookUnread } from '../table/read-workbook.ts';
import { isDfat } from './dfat-columns.ts';
import { readDfatGroup } from './read-dfat-group.ts';

const LIST = 'au_dfat_sanctions';
const NOTHING: ListReading = { entries: [], publishedOn: null, version: null };

export const dfatCsvReader: ListReader = {
  layout: 'dfat-csv',
  lists: [LIST],
  extensions: ['csv'],
  parts: ['table'],
  recognise: (_file, text) =>
    isDfat(headerOf(text, ',')) ? { part: 'table', list: LIST, version: '' } : undefined,
  read: (_set, [file], issues) =>
    file === undefined
      ? NOTHING
      : readRows(readTable(textOf(file, issues), ',', file.path, issues), file.path, issues),
};

export const dfatXlsxReader: ListReader = {
  layout: 'dfat-xlsx',
  lists: [LIST],
  extensions: ['xlsx'],
  parts: ['workbook'],
  recognise: (file) => (isDfatWorkbook(file) ? { part: 'workbook', list: LIST, version: '' } : undefined),
  read(_set, [file], issues) {
    if (file === undefined) return NOTHING;
    try {
      return readRows(recordsOf(readWorkbookRows(file.bytes()), file.path, issues), file.path, issues);
    } catch (error) {
      if (!(error instanceof WorkbookUnread)) throw error;
      const message = `the workbook cannot be read, for ${error.message}: fetch it again`;
      issues.add('lists.workbook-broken', 'error', message, file.path);
      return NOTHING;
    }
  },
};

/** Words of names that the publisher and its readers give the file: other workbooks are not unpacked to look. */
const NAME = /dfat|sanction|consolidated|regulation ?8/iu;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const LARGEST = 32 * 1024 * 1024;

/** A workbook shows its columns only unpacked. */
function isDfatWorkbook({ path, size, head, bytes }: ListFileHead): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!NAME.test(name) || size > LARGEST || !ZIP.every((byte, index) => head[index] === byte)) return false;
  const whole = size <= head.length ? head : bytes?.();
  if (whole === undefined) return false;
  try {
    const [first] = readWorkbookRows(whole, 1);
    return first !== undefined && isDfat(new TableHeader(first.cells));
  } catch {
    return false;
  }
}

const REFERENCE = /^(\d{1,9})\s*([a-z]{0,4})$/iu;

function readRows(rows: readonly TableRecord[], path: string, issues: ListIssues): ListReading {
  const groups = new Map<string, TableRecord[]>();
  for (const row of rows) {
    const reference = row.at('Reference');
    // `2`, `2a` and `2b` are names of one entry.
    const id = REFERENCE.exec(reference)?.[1] ?? reference;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  const gathering = new EntryGathering(path, issues);
  for (const [id, group] of groups) readDfatGroup(id, group, { list: LIST, path, issues }, gathering);
  const entries = gathering.finish();
  const undated = entries.filter(({ listedOn }) => listedOn === null).length;
  if (undated > 0)
    issues.add('lists.no-listing-date', 'warning', `entries that give no day of listing: ${undated}`, path);
  return { entries, publishedOn: null, version: null };
}
