/** A set of list files to a list version. Never throws: what cannot be read becomes an issue. */
import { type ListEntry, type ListVersion, sha256 } from '../model/index.ts';
import { ListIssues } from './list-issues.ts';
import type { ListFile, ListSet } from './list-set.ts';
import { type OfacFile, readOfac } from './ofac/read-ofac.ts';
import { readUn } from './un/read-un.ts';
import { publicationOf } from './publication-of.ts';

/**
 * Reads a set that `recogniseLists` found. `files` holds at least the files of the set, in any order; one that is
 * missing becomes an issue. The version is the publication's own date where it has one, else the first 12 hex digits
 * of a SHA-256 over the digests of its files.
 */
export function readList(set: ListSet, files: readonly ListFile[]): ListVersion {
  const issues = new ListIssues();
  const present = set.files.flatMap(({ path, part }) => {
    const file = files.find((candidate) => candidate.path === path);
    if (file !== undefined) return [{ path, part, bytes: file.bytes, sha256: sha256(file.bytes) }];
    issues.add('lists.file-missing', 'error', 'this file of the list could not be opened: put it back', path);
    return [];
  });
  const { title, publisher } = publicationOf(set.list);
  const path = set.files[0]?.path ?? null;
  let entries: readonly ListEntry[] = [];
  let publishedOn: string | null = null;
  let version = sha256(
    present
      .map((file) => `${file.part} ${file.sha256}`)
      .sort()
      .join('\n'),
  ).slice(0, 12);
  if (set.list === 'un_sc') {
    const [xml] = present;
    if (xml !== undefined) {
      const read = readUn(xml.path, xml.bytes, issues);
      entries = read.entries;
      publishedOn = read.generated?.slice(0, 10) ?? null;
      version = read.generated ?? version;
    }
  } else {
    const csv = present.flatMap(({ part, ...file }): OfacFile[] =>
      part === 'xml' ? [] : [{ ...file, part }],
    );
    entries = readOfac(set.list, csv, issues);
    tellAbsentParts(set, path, issues);
  }
  if (entries.length === 0) {
    issues.add(
      'lists.no-entries',
      'error',
      'no entry could be read: nobody is screened against this list',
      path,
    );
  }
  return {
    list: set.list,
    title,
    publisher,
    version,
    publishedOn,
    files: present.map(({ path, sha256, bytes }) => ({ path, sha256, size: bytes.length })),
    entries,
    issues: issues.finish(path),
  };
}

/** What cannot be known of entries where a file of the publication was not put beside the others. */
const ABSENT_PARTS = [
  { part: 'aliases', lost: 'names other than the first' },
  { part: 'addresses', lost: 'addresses' },
  { part: 'comments', lost: 'the ends of long remarks' },
] as const;

function tellAbsentParts(set: ListSet, path: string | null, issues: ListIssues): void {
  const lost = ABSENT_PARTS.filter(({ part }) => !set.files.some((file) => file.part === part));
  const [first] = lost;
  if (first === undefined) return;
  issues.add(
    'lists.part-absent',
    first.part === 'aliases' ? 'warning' : 'notice',
    `the list came without its files of ${lost.map(({ part }) => part).join(', ')}, so that entries lack ${lost.map((row) => row.lost).join(', ')}: put them beside it, of the same day`,
    path,
  );
}
