/** OFAC legacy CSV: a primary file with its aliases, addresses and comments. */
import type { ListIssues } from '../list-issues.ts';
import type { ListReader } from '../list-reader.ts';
import type { ListSet } from '../list-set.ts';
import { gatherOfacCsv, recogniseOfacCsv } from './gather-parts.ts';
import { readOfac } from './read-ofac.ts';
import { isOfacPart, OFAC_PARTS } from './row-layout.ts';

export const ofacCsvReader: ListReader = {
  layout: 'ofac-csv',
  lists: ['us_ofac_sdn', 'us_ofac_cons'],
  extensions: ['csv', 'txt'],
  parts: OFAC_PARTS,
  recognise: recogniseOfacCsv,
  gather: gatherOfacCsv,
  read(set, files, issues) {
    const csv = files.flatMap(({ path, part, ...file }) =>
      isOfacPart(part) ? [{ path, part, bytes: file.bytes() }] : [],
    );
    const entries = readOfac(set.list, csv, issues);
    tellAbsentParts(set, issues);
    return { entries, publishedOn: null, version: null };
  },
};

/** What cannot be known of entries where a file of the publication was not put beside the others. */
const ABSENT_PARTS = [
  { part: 'aliases', lost: 'names other than the first' },
  { part: 'addresses', lost: 'addresses' },
  { part: 'comments', lost: 'the ends of long remarks' },
] as const;

function tellAbsentParts(set: ListSet, issues: ListIssues): void {
  const lost = ABSENT_PARTS.filter(({ part }) => !set.files.some((file) => file.part === part));
  const [first] = lost;
  if (first === undefined) return;
  issues.add(
    'lists.part-absent',
    first.part === 'aliases' ? 'warning' : 'notice',
    `the list came without its files of ${lost.map(({ part }) => part).join(', ')}, so that entries lack ${lost.map((row) => row.lost).join(', ')}: put them beside it, of the same day`,
    set.files[0]?.path ?? null,
  );
}
