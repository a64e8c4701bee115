/** The European Union's consolidated list as XML, version 1.1 (`xmlFullSanctionsList_1_1`). */
import { EntryGathering } from '../gather-entries.ts';
import type { ListReader } from '../list-reader.ts';
import { realDay } from '../list-date.ts';
import { type Element, recordLines } from '../xml/element.ts';
import { readXmlRecords } from '../xml/read-xml-records.ts';
import { xmlRoot } from '../xml/xml-root.ts';
import { type EuSection, euSection } from './eu-section.ts';
import { finishEu } from './finish-eu.ts';
import { readEuEntity } from './read-eu-entity.ts';

const LAYOUT = { records: ['sanctionEntity'], containers: ['export'] };

export const euXmlReader: ListReader = {
  layout: 'eu-xml',
  lists: ['eu_fsf'],
  extensions: ['xml'],
  parts: ['xml'],
  recognise: (_file, text) => {
    const root = xmlRoot(text);
    const ours =
      root?.name === 'export' &&
      (/<(?:[\w.-]+:)?sanctionEntity\b/u.test(root.inside) ||
        /fpi\/fsd\/export/u.test(root.attributes['xmlns'] ?? ''));
    return ours ? { part: 'xml', list: 'eu_fsf', version: '' } : undefined;
  },
  read(set, [file], issues) {
    if (file === undefined) return { entries: [], publishedOn: null, version: null };
    const gathering = new EntryGathering(file.path, issues);
    const { root } = readXmlRecords(file, LAYOUT, issues, (element, place) => {
      const sections = sectionsOf(element);
      readEuEntity(
        {
          id: element.attributes['logicalId'] ?? '',
          sections,
          days: daysIn(element),
          record: recordOf(element),
          place,
        },
        set.list,
        gathering,
      );
    });
    const generated = root?.['generationDate'] ?? '';
    const publishedOn = realDay(generated.slice(0, 10)) ?? null;
    return {
      entries: finishEu(gathering, publishedOn, file.path, issues),
      publishedOn,
      version: publishedOn === null ? null : generated.slice(0, 19),
    };
  },
};

/** The entity itself, then each of its parts; the ways of contact of an address stand apart. */
function sectionsOf(element: Element): EuSection[] {
  const type = element.children.find(({ name }) => name === 'subjectType');
  const remarks = element.children.filter(({ name }) => name === 'remark').map(({ text }) => text);
  const entity = euSection('entity', [
    ...Object.entries(element.attributes),
    ['remark', remarks.join('\n')],
    ['subjecttype', type?.attributes['code'] ?? ''],
    ['classificationcode', type?.attributes['classificationCode'] ?? ''],
  ]);
  return [
    entity,
    ...element.children.flatMap((child): EuSection[] => {
      if (child.name === 'subjectType' || child.name === 'remark') return [];
      const inner = child.children.filter(({ name }) => !['regulationSummary', 'contactInfo'].includes(name));
      return [
        euSection(child.name, [
          ...Object.entries(child.attributes),
          ...inner.map(({ name, text }) => [name, text] as const),
          ...(child.text === '' ? [] : [['text', child.text] as const]),
        ]),
        ...child.children
          .filter(({ name }) => name === 'contactInfo')
          .map(({ attributes }) => euSection('contactInfo', Object.entries(attributes))),
      ];
    }),
  ];
}

function daysIn(element: Element): string[] {
  return element.children.flatMap(({ children }) =>
    children
      .filter(({ name }) => name === 'regulationSummary')
      .flatMap(({ attributes }) => attributes['publicationDate'] ?? []),
  );
}

const EMPTY: Element = { name: '', attributes: {}, children: [], text: '' };
/** Attributes that only number, or say again what stands beside them. */
const SILENT =
  /@(?:logicalId|regulationLanguage|calendarType|asAtListingTime|organisationType): |: $|^subjectType/u;

/** The days of acts in which parts of the entry were first published stand at the end, each once. */
function recordOf(element: Element): string[] {
  const own = recordLines({ ...EMPTY, attributes: element.attributes });
  const parts = element.children.flatMap((child) =>
    recordLines({ ...EMPTY, children: [withoutSummary(child)] }),
  );
  const days = [...new Set(daysIn(element))]
    .sort()
    .map((day) => `regulationSummary @publicationDate: ${day}`);
  return [...own, ...parts, ...days].filter((line) => !SILENT.test(line));
}

function withoutSummary(element: Element): Element {
  return { ...element, children: element.children.filter(({ name }) => name !== 'regulationSummary') };
}
