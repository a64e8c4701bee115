/**
 * A version of the UN Security Council consolidated list out of its XML
 * (https://www.un.org/sc/resources/sc-sanctions.xsd): individuals and entities with dates of listing.
 */
import type { ListEntry } from '../../model/index.ts';
import type { ListIssues } from '../list-issues.ts';
import type { PartFile } from '../list-reader.ts';
import { readXmlRecords } from '../xml/read-xml-records.ts';
import { readUnEntry } from './read-un-entry.ts';

const LAYOUT = {
  records: ['INDIVIDUAL', 'ENTITY'],
  containers: ['CONSOLIDATED_LIST', 'INDIVIDUALS', 'ENTITIES'],
};
const DATE = /^\d{4}-\d{2}-\d{2}/u;

/** The entries in the order of the file, and when the list was generated, as printed. */
export function readUn(
  file: PartFile,
  issues: ListIssues,
): { readonly entries: readonly ListEntry[]; readonly generated: string | null } {
  const { path } = file;
  const entries: ListEntry[] = [];
  const ids = new Set<string>();
  let unread = 0;
  const { root } = readXmlRecords(file, LAYOUT, issues, (element, place) => {
    const read = readUnEntry(element, { path, place, issues });
    if (read === undefined) return;
    if (ids.has(read.entry.id)) {
      issues.add(
        'lists.duplicate-entry',
        'warning',
        `entry ${read.entry.id} stands twice: the first is used`,
        path,
        place,
      );
      return;
    }
    ids.add(read.entry.id);
    unread += read.unread;
    entries.push(read.entry);
  });
  if (unread > 0) {
    issues.add(
      'lists.remarks-kept-as-notes',
      'notice',
      `values that fit no rule and are kept word for word as notes of their entries: ${unread}`,
      path,
    );
  }
  const generated = root?.['dateGenerated'] ?? null;
  if (generated === null || !DATE.test(generated)) {
    issues.add('lists.no-date', 'warning', 'the list does not say when it was generated', path);
    return { entries, generated: null };
  }
  return { entries, generated };
}
