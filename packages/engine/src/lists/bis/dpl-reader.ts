/**
 * Denied persons of the Bureau of Industry and Security (`dpl.txt`): tab-separated, a row for each name and address, with
 * the days on which a denial begins and ends. Rows have no numbers: name and first day stand for one.
 */
import { sha256 } from '../../model/index.ts';
import { textOf } from '../decode-file.ts';
import { EntryGathering } from '../gather-entries.ts';
import type { ListReader } from '../list-reader.ts';
import { headerOf, readTable, type TableRecord } from '../table/read-table.ts';
import { readDenial } from './read-denial.ts';

const COLUMNS = [
  'Name',
  'Street_Address',
  'Country',
  'Effective_Date',
  'Expiration_Date',
  'Standard_Order',
  'FR_Citation',
];
/** The file is separated by tabs; saved from a spreadsheet it comes with commas. */
const SEPARATORS = ['\t', ','];

function separatorOf(text: string): string | undefined {
  return SEPARATORS.find((separator) => headerOf(text, separator)?.has(...COLUMNS) === true);
}

export const bisDplReader: ListReader = {
  layout: 'bis-dpl',
  lists: ['us_bis_denied'],
  extensions: ['txt', 'tsv', 'csv'],
  parts: ['table'],
  recognise: (_file, text) =>
    separatorOf(text) === undefined ? undefined : { part: 'table', list: 'us_bis_denied', version: '' },
  read(set, [file], issues) {
    if (file === undefined) return { entries: [], publishedOn: null, version: null };
    const gathering = new EntryGathering(file.path, issues);
    const groups = new Map<string, [TableRecord, ...TableRecord[]]>();
    const text = textOf(file, issues);
    for (const row of readTable(text, separatorOf(text) ?? '\t', file.path, issues)) {
      const key = `${row.at('Name')}\n${row.at('Effective_Date')}`;
      const others = groups.get(key);
      if (others === undefined) groups.set(key, [row]);
      else others.push(row);
    }
    for (const [key, rows] of groups)
      readDenial(
        `dpl-${sha256(key).slice(0, 12)}`,
        rows,
        { list: set.list, path: file.path, issues },
        gathering,
      );
    return { entries: gathering.finish(), publishedOn: null, version: null };
  },
};
