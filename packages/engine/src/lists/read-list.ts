/** A set of list files to a list version. Never throws: what cannot be read becomes an issue. */
import { type ListVersion, sha256 } from '../model/index.ts';
import { ListIssues } from './list-issues.ts';
import type { ListReader, ListReading } from './list-reader.ts';
import type { ListFile, ListSet } from './list-set.ts';
import { openFile } from './part-file.ts';
import { publicationOf } from './publication-of.ts';
import { LIST_READERS } from './readers.ts';

const NOTHING: ListReading = { entries: [], publishedOn: null, version: null };

/**
 * Reads a set that `recogniseLists` found. `files` holds at least the files of the set, in any order; one that is
 * missing becomes an issue. The version is the publication's own date where it has one, else the first 12 hex digits
 * of a SHA-256 over the digests of its files.
 */
export function readList(set: ListSet, files: readonly ListFile[]): ListVersion {
  const issues = new ListIssues();
  const present = set.files.flatMap(({ path, part }) => {
    const file = files.find((candidate) => candidate.path === path);
    if (file !== undefined) return [openFile(file, part)];
    issues.add('lists.file-missing', 'error', 'this file of the list could not be opened: put it back', path);
    return [];
  });
  const { title, publisher } = publicationOf(set.list);
  const path = set.files[0]?.path ?? null;
  const reading = present.length === 0 ? NOTHING : (readerOf(set)?.read(set, present, issues) ?? NOTHING);
  const sealed = present.map((file) => ({ path: file.path, part: file.part, ...file.seal() }));
  const digests = sealed.map((file) => `${file.part} ${file.sha256}`).sort();
  if (reading.entries.length === 0 && (reading.entities ?? []).length === 0) {
    issues.add(
      'lists.no-entries',
      'error',
      'no entry could be read: nobody is screened against this list',
      path,
    );
  }
  return {
    list: set.list,
    title: title === set.list && set.title !== '' ? set.title : title,
    publisher,
    version: reading.version ?? sha256(digests.join('\n')).slice(0, 12),
    publishedOn: reading.publishedOn,
    files: sealed.map((file) => ({ path: file.path, sha256: file.sha256, size: file.size })),
    entries: reading.entries,
    ...(reading.entities === undefined ? {} : { entities: reading.entities }),
    issues: issues.finish(path),
  };
}

function readerOf(set: ListSet): ListReader | undefined {
  if (set.layout !== undefined) return LIST_READERS.find(({ layout }) => layout === set.layout);
  const part = set.files[0]?.part ?? '';
  return LIST_READERS.find(({ lists, parts }) => lists.includes(set.list) && parts.includes(part));
}
