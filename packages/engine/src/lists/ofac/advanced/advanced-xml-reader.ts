/**
 * OFAC's advanced XML (`SDN_ADVANCED.XML`): the fullest of its layouts, with days of listing, relations of profiles, alias
 * quality, scripts and bounds of dates. Values are numbers into reference sets at the head of the file.
 */
import { EntryGathering } from '../../gather-entries.ts';
import type { ListReader } from '../../list-reader.ts';
import type { Element } from '../../xml/element.ts';
import { readXmlRecords } from '../../xml/read-xml-records.ts';
import { xmlRoot } from '../../xml/xml-root.ts';
import { recognisedOfac } from '../ofac-list.ts';
import { resolveLinks } from '../resolve-links.ts';
import { AdvancedRun } from './advanced-run.ts';
import { dateOf } from './date-period.ts';
import { locationOf } from './location.ts';
import { readListing } from './read-listing.ts';
import { readParty } from './read-party.ts';
import { readRelation } from './read-relation.ts';

const LAYOUT = {
  records: [
    'DateOfIssue',
    'ReferenceValueSets',
    'Location',
    'IDRegDocument',
    'DistinctParty',
    'ProfileRelationship',
    'SanctionsEntry',
    'SanctionsEntryLink',
  ],
  containers: [
    'Sanctions',
    'Locations',
    'IDRegDocuments',
    'DistinctParties',
    'ProfileRelationships',
    'SanctionsEntries',
    'SanctionsEntryLinks',
  ],
};

export const ofacAdvancedXmlReader: ListReader = {
  layout: 'ofac-advanced-xml',
  lists: ['us_ofac_sdn', 'us_ofac_cons'],
  extensions: ['xml', 'txt'],
  parts: ['xml'],
  recognise: ({ path }, text) => {
    const root = xmlRoot(text);
    return root?.name === 'Sanctions' &&
      /<(?:[\w.-]+:)?(?:DateOfIssue|ReferenceValueSets)\b/u.test(root.inside)
      ? recognisedOfac(path, text)
      : undefined;
  },
  read(set, [file], issues) {
    if (file === undefined) return { entries: [], publishedOn: null, version: null };
    const run = new AdvancedRun(set.list, new EntryGathering(file.path, issues), issues);
    let publishedOn: string | null = null;
    readXmlRecords(file, LAYOUT, issues, (element, place) => {
      if (element.name === 'DateOfIssue') publishedOn = dateOf(element) ?? null;
      else readRecord(element, place, run);
    });
    if (publishedOn === null)
      issues.add('lists.no-date', 'warning', 'the list does not say when it was published', file.path);
    if (run.orphans > 0)
      issues.add(
        'lists.orphan-rows',
        'warning',
        `${run.orphans} relations or listings speak of parties that the file does not hold and are left out: fetch it again`,
        file.path,
      );
    const entries = run.gathering.finish(resolveLinks);
    const undated = entries.filter(({ listedOn }) => listedOn === null).length;
    if (undated > 0)
      issues.add(
        'lists.no-listing-date',
        'warning',
        `entries that give no day of listing: ${undated}`,
        file.path,
      );
    return { entries, publishedOn, version: publishedOn };
  },
};

function readRecord(element: Element, place: string, run: AdvancedRun): void {
  const id = element.attributes['ID'] ?? '';
  switch (element.name) {
    case 'ReferenceValueSets':
      run.values.take(element);
      break;
    case 'Location':
      run.locations.set(id, locationOf(element, run.values));
      break;
    case 'IDRegDocument': {
      const identity = element.attributes['IdentityID'] ?? '';
      const others = run.papers.get(identity);
      if (others === undefined) run.papers.set(identity, [element]);
      else others.push(element);
      break;
    }
    case 'DistinctParty':
      readParty(element, place, run);
      break;
    case 'ProfileRelationship':
      readRelation(element, run);
      break;
    case 'SanctionsEntry':
      readListing(element, run);
      break;
    // Links between entries of the list number them and say nothing else.
    case 'SanctionsEntryLink':
      break;
  }
}
