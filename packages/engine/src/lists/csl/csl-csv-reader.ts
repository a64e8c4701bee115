/** The Consolidated Screening List as CSV. Lists of one bureau, such as the Entity List, come in the same columns. */
import { textOf } from '../decode-file.ts';
import { EntryGathering } from '../gather-entries.ts';
import type { ListReader } from '../list-reader.ts';
import { headerOf, readTable } from '../table/read-table.ts';
import { recordOfRow } from './csl-record.ts';
import { readCslRecord } from './read-csl-record.ts';

const COLUMNS = ['source', 'entity_number', 'programs', 'name', 'federal_register_notice', 'source_list_url'];

export const cslCsvReader: ListReader = {
  layout: 'csl-csv',
  lists: ['us_trade_csl'],
  extensions: ['csv'],
  parts: ['table'],
  recognise: (_file, text) =>
    headerOf(text, ',')?.has(...COLUMNS) === true
      ? { part: 'table', list: 'us_trade_csl', version: '' }
      : undefined,
  read(_set, [file], issues) {
    if (file === undefined) return { entries: [], publishedOn: null, version: null };
    const gathering = new EntryGathering(file.path, issues);
    for (const row of readTable(textOf(file, issues), ',', file.path, issues))
      readCslRecord(recordOfRow(row), file.path, gathering, issues);
    return { entries: gathering.finish(), publishedOn: null, version: null };
  },
};
