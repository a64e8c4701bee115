/** The Security Council's XML, known by its root element. */
import type { ListReader } from '../list-reader.ts';
import { xmlRoot } from '../xml/xml-root.ts';
import { readUn } from './read-un.ts';

export const unXmlReader: ListReader = {
  layout: 'un-xml',
  lists: ['un_sc'],
  extensions: ['xml', 'txt'],
  parts: ['xml'],
  recognise: (_file, text) =>
    xmlRoot(text)?.name === 'CONSOLIDATED_LIST' ? { part: 'xml', list: 'un_sc', version: '' } : undefined,
  read(_set, [xml], issues) {
    if (xml === undefined) return { entries: [], publishedOn: null, version: null };
    const { entries, generated } = readUn(xml, issues);
    return { entries, publishedOn: generated?.slice(0, 10) ?? null, version: generated };
  },
};
