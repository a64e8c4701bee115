/** Canada's autonomous sanctions (`sema-lmes.xml`): flat records, with days of listing and no numbers of their own. */
import { CANADA_FIELDS } from '../../data/lists/canada-fields.ts';
import { EntryGathering } from '../gather-entries.ts';
import type { ListReader } from '../list-reader.ts';
import { readXmlRecords } from '../xml/read-xml-records.ts';
import { xmlRoot } from '../xml/xml-root.ts';
import { readSemaRecord } from './read-sema-record.ts';

const LAYOUT = { records: ['record'], containers: ['data-set'] };

export const canadaSemaXmlReader: ListReader = {
  layout: 'canada-sema-xml',
  lists: ['ca_dfatd_sema_sanctions'],
  extensions: ['xml'],
  parts: ['xml'],
  recognise: (_file, text) => {
    const root = xmlRoot(text);
    const ours = [CANADA_FIELDS.country, CANADA_FIELDS.listed, CANADA_FIELDS.item];
    return root?.name === 'data-set' && ours.some((field) => root.inside.includes(`<${field}>`))
      ? { part: 'xml', list: 'ca_dfatd_sema_sanctions', version: '' }
      : undefined;
  },
  read(set, [file], issues) {
    if (file === undefined) return { entries: [], publishedOn: null, version: null };
    const gathering = new EntryGathering(file.path, issues);
    readXmlRecords(file, LAYOUT, issues, (element, place) =>
      readSemaRecord(element, { list: set.list, path: file.path, place, issues }, gathering),
    );
    return { entries: gathering.finish(), publishedOn: null, version: null };
  },
};
