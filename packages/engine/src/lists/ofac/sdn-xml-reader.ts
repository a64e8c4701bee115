/** OFAC's plain XML (`sdn.xml`, `consolidated.xml`; layout `sdnList.xsd`). It gives no days of listing. */
import type { ListReader } from '../list-reader.ts';
import { EntryGathering } from '../gather-entries.ts';
import { usDay } from '../list-date.ts';
import { childOf, type Element, textAt } from '../xml/element.ts';
import { readXmlRecords } from '../xml/read-xml-records.ts';
import { xmlRoot } from '../xml/xml-root.ts';
import { recognisedOfac } from './ofac-list.ts';
import { readSdnEntry } from './read-sdn-entry.ts';
import { resolveLinks } from './resolve-links.ts';

const LAYOUT = { records: ['publshInformation', 'sdnEntry'], containers: ['sdnList'] };

export const ofacSdnXmlReader: ListReader = {
  layout: 'ofac-sdn-xml',
  lists: ['us_ofac_sdn', 'us_ofac_cons'],
  extensions: ['xml', 'txt'],
  parts: ['xml'],
  recognise: ({ path }, text) => {
    const root = xmlRoot(text);
    return root?.name === 'sdnList' && /<(?:publshInformation|sdnEntry)\b/u.test(root.inside)
      ? recognisedOfac(path, text)
      : undefined;
  },
  read(set, [file], issues) {
    if (file === undefined) return { entries: [], publishedOn: null, version: null };
    const gathering = new EntryGathering(file.path, issues);
    let about: Element | undefined;
    let count = 0;
    const { whole } = readXmlRecords(file, LAYOUT, issues, (element, place) => {
      if (element.name === 'sdnEntry') {
        count += 1;
        readSdnEntry(element, place, set.list, gathering);
      } else about ??= element;
    });
    const publishedOn = usDay(textAt(about, 'Publish_Date')) ?? null;
    if (publishedOn === null)
      issues.add('lists.no-date', 'warning', 'the list does not say when it was published', file.path);
    const told = Number(childOf(about, 'Record_Count')?.text ?? '0');
    if (whole && told > 0 && told !== count)
      issues.add(
        'lists.count-differs',
        'warning',
        `the list says that it holds ${told} entries, and holds ${count}: fetch it again`,
        file.path,
      );
    return { entries: gathering.finish(resolveLinks), publishedOn, version: publishedOn };
  },
};
