/** Which of OFAC's two lists an XML file holds. */
import { NON_SDN_PROGRAMMES, OFAC_NAME_WORDS } from '../../data/lists/ofac-files.ts';
import type { ListId } from '../../model/index.ts';
import type { RecognisedFile } from '../list-reader.ts';

/** By the name of the file where it says so, else by the programmes in its first bytes, else the SDN list. */
export function recognisedOfac(path: string, headText: string): RecognisedFile {
  return { part: 'xml', list: listByName(path) ?? listByText(headText), version: '' };
}

function listByName(path: string): ListId | undefined {
  const words = path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .split(/[^a-z0-9]+/u);
  const lists: Readonly<Record<string, ListId>> = OFAC_NAME_WORDS.list;
  return words.flatMap((word) => (Object.hasOwn(lists, word) ? (lists[word] ?? []) : []))[0];
}

function listByText(text: string): ListId {
  const programmes = [...text.matchAll(/<(?:program|sanctionsProgram)\b[^>]*>([^<]{1,60})</gu)];
  const others = programmes.filter(([, code]) => NON_SDN_PROGRAMMES.includes(code ?? ''));
  return others.length * 2 > programmes.length ? 'us_ofac_cons' : 'us_ofac_sdn';
}
