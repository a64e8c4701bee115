/**
 * A version of the UN Security Council consolidated list out of its XML
 * (https://www.un.org/sc/resources/sc-sanctions.xsd): individuals and entities with dates of listing.
 */
import type { ListEntry } from '../../model/index.ts';
import { decodeList } from '../decode-list.ts';
import type { ListIssues } from '../list-issues.ts';
import { readUnEntry } from './read-un-entry.ts';
import { xmlTree } from './xml-tree.ts';

const GROUPS = { INDIVIDUALS: 'INDIVIDUAL', ENTITIES: 'ENTITY' } as const;
const DATE = /^\d{4}-\d{2}-\d{2}/u;

/** The entries in the order of the file, and when the list was generated, as printed. */
export function readUn(
  path: string,
  bytes: Uint8Array,
  issues: ListIssues,
): { readonly entries: readonly ListEntry[]; readonly generated: string | null } {
  const { text, guessed } = decodeList(bytes);
  if (guessed) {
    issues.add(
      'lists.encoding-guessed',
      'warning',
      'the file is no valid UTF-8 and was read as windows-1252: check names with accents',
      path,
    );
  }
  const { root, closed } = xmlTree(text);
  const list = root.children.find(({ name }) => name === 'CONSOLIDATED_LIST');
  if (!closed) {
    issues.add('lists.xml-broken', 'error', 'the XML ends early or is not well formed: fetch it again', path);
  }
  const entries: ListEntry[] = [];
  const ids = new Set<string>();
  let unread = 0;
  for (const group of list?.children ?? []) {
    const wanted = Object.hasOwn(GROUPS, group.name) ? GROUPS[group.name as keyof typeof GROUPS] : undefined;
    if (wanted === undefined) {
      issues.add(
        'lists.unknown-group',
        'warning',
        `the list holds a group ${group.name} that is not read`,
        path,
      );
      continue;
    }
    for (const [index, element] of group.children.entries()) {
      const place = `${wanted} ${index + 1}`;
      const read = readUnEntry(element, { path, place, issues });
      if (read === undefined) continue;
      if (ids.has(read.entry.id)) {
        issues.add(
          'lists.duplicate-entry',
          'warning',
          `entry ${read.entry.id} stands twice: the first is used`,
          path,
          place,
        );
        continue;
      }
      ids.add(read.entry.id);
      unread += read.unread;
      entries.push(read.entry);
    }
  }
  if (unread > 0) {
    issues.add(
      'lists.remarks-kept-as-notes',
      'notice',
      `${unread} values of entries fit no rule and are kept word for word as notes of their entries`,
      path,
    );
  }
  const generated = list?.attributes['dateGenerated'] ?? null;
  if (generated === null || !DATE.test(generated)) {
    issues.add('lists.no-date', 'warning', 'the list does not say when it was generated', path);
    return { entries, generated: null };
  }
  return { entries, generated };
}
