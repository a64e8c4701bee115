/**
 * OFAC's enhanced XML (`SDN_ENHANCED.XML`; one element an entity, values in words), with days of listing, scripts, alias
 * quality and relations.
 */
import { EntryGathering } from '../gather-entries.ts';
import { realDay } from '../list-date.ts';
import type { ListReader } from '../list-reader.ts';
import { type Element, textAt } from '../xml/element.ts';
import { readXmlRecords } from '../xml/read-xml-records.ts';
import { xmlRoot } from '../xml/xml-root.ts';
import { recognisedOfac } from './ofac-list.ts';
import { readEnhancedEntity } from './read-enhanced-entity.ts';
import { resolveLinks } from './resolve-links.ts';

const LAYOUT = {
  records: ['publicationInfo', 'referenceValues', 'featureTypes', 'entity'],
  containers: ['sanctionsData', 'entities'],
};

export const ofacEnhancedXmlReader: ListReader = {
  layout: 'ofac-enhanced-xml',
  lists: ['us_ofac_sdn', 'us_ofac_cons'],
  extensions: ['xml', 'txt'],
  parts: ['xml'],
  recognise: ({ path }, text) => {
    const root = xmlRoot(text);
    return root?.name === 'sanctionsData' &&
      /<(?:publicationInfo|referenceValues|entities)\b/u.test(root.inside)
      ? recognisedOfac(path, text)
      : undefined;
  },
  read(set, [file], issues) {
    if (file === undefined) return { entries: [], publishedOn: null, version: null };
    const gathering = new EntryGathering(file.path, issues);
    let about: Element | undefined;
    readXmlRecords(file, LAYOUT, issues, (element, place) => {
      if (element.name === 'entity') readEnhancedEntity(element, place, set.list, gathering);
      else if (element.name === 'publicationInfo') about ??= element;
    });
    const version = textAt(about, 'dataAsOf');
    const publishedOn = realDay(version.slice(0, 10)) ?? null;
    if (publishedOn === null)
      issues.add('lists.no-date', 'warning', 'the list does not say when it was published', file.path);
    const entries = gathering.finish(resolveLinks);
    const undated = entries.filter(({ listedOn }) => listedOn === null).length;
    if (undated > 0)
      issues.add(
        'lists.no-listing-date',
        'warning',
        `entries that give no day of listing: ${undated}`,
        file.path,
      );
    return { entries, publishedOn, version: publishedOn === null ? null : version };
  },
};
