/**
 * The whole list of the Swiss State Secretariat for Economic Affairs as XML. Targets point at programmes and places, which
 * stand before and behind them: the file is gone through twice.
 */
import { EntryGathering } from '../gather-entries.ts';
import { ListIssues } from '../list-issues.ts';
import type { ListReader, PartFile } from '../list-reader.ts';
import { realDay } from '../list-date.ts';
import type { EntryDraft } from '../entry-draft.ts';
import type { ListEntry } from '../../model/index.ts';
import { readXmlRecords } from '../xml/read-xml-records.ts';
import { xmlRoot } from '../xml/xml-root.ts';
import { readSwissTarget, type SwissReferences } from './read-swiss-target.ts';
import { swissPlace, type SwissPlace, type SwissProgramme, swissProgrammes } from './swiss-places.ts';

const LAYOUT = { records: ['sanctions-program', 'target', 'place'], containers: ['swiss-sanctions-list'] };

export const swissXmlReader: ListReader = {
  layout: 'swiss-xml',
  lists: ['ch_seco_sanctions'],
  extensions: ['xml'],
  parts: ['xml'],
  recognise: (_file, text) =>
    xmlRoot(text)?.name === 'swiss-sanctions-list'
      ? { part: 'xml', list: 'ch_seco_sanctions', version: '' }
      : undefined,
  read(set, [file], issues) {
    if (file === undefined) return { entries: [], publishedOn: null, version: null };
    const references = readReferences(file, set.list);
    const gathering = new EntryGathering(file.path, issues);
    const { root } = readXmlRecords(file, LAYOUT, issues, (element, place) => {
      if (element.name === 'target') readSwissTarget(element, place, gathering, references);
    });
    const publishedOn = realDay((root?.['date'] ?? '').slice(0, 10)) ?? null;
    if (publishedOn === null)
      issues.add('lists.no-date', 'warning', 'the list does not say when it was published', file.path);
    if (root !== undefined && (root['list-type'] ?? 'whole-list') !== 'whole-list')
      issues.add(
        'lists.part-absent',
        'warning',
        'the file holds changes only, and not the whole list: fetch the whole list',
        file.path,
        root['list-type'],
      );
    const entries = gathering.finish((drafts) => nameLinks(drafts, file.path, issues));
    return { entries, publishedOn, version: publishedOn };
  },
};

/** The first pass. What is wrong with the file is said in the second. */
function readReferences(file: PartFile, list: string): SwissReferences {
  const places = new Map<string, SwissPlace>();
  const programmes = new Map<string, SwissProgramme>();
  readXmlRecords(file, LAYOUT, new ListIssues(), (element) => {
    if (element.name === 'place') places.set(element.attributes['ssid'] ?? '', swissPlace(element));
    else if (element.name === 'sanctions-program')
      for (const [id, programme] of swissProgrammes(element)) programmes.set(id, programme);
  });
  return { list, places, programmes };
}

/** Puts the names of the entries on the links that point at them; a link that points at nobody is said aloud. */
function nameLinks(drafts: readonly EntryDraft[], path: string, issues: ListIssues): ListEntry[] {
  const entries = drafts.map((draft) => draft.finish());
  const names = new Map(entries.map(({ id, names: all }) => [id, all[0]?.value ?? ''] as const));
  let orphans = 0;
  const named = entries.map((entry) => ({
    ...entry,
    links: entry.links.flatMap((link) => {
      const name = names.get(link.entry ?? '');
      if (name === undefined) orphans += 1;
      return name === undefined ? [] : [{ ...link, name }];
    }),
  }));
  if (orphans > 0)
    issues.add(
      'lists.orphan-rows',
      'warning',
      `${orphans} relations point at targets that the file does not hold and are left out: fetch it again`,
      path,
    );
  const undated = entries.filter(({ listedOn }) => listedOn === null).length;
  if (undated > 0)
    issues.add('lists.no-listing-date', 'warning', `entries that give no day of listing: ${undated}`, path);
  return named;
}
