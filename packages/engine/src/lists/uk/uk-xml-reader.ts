/** The UK sanctions list as XML (`UK_Sanctions_List.xml`): a designation an element, grouped values inside. */
import { UK_MEASURE_FLAGS } from '../../data/lists/uk-fields.ts';
import { EntryDraft } from '../entry-draft.ts';
import { EntryGathering } from '../gather-entries.ts';
import type { ListReader } from '../list-reader.ts';
import { resolveLinks } from '../ofac/resolve-links.ts';
import { columnKey } from '../table/read-table.ts';
import { type Element, childOf, childrenOf, recordLines, textAt } from '../xml/element.ts';
import { readXmlRecords } from '../xml/read-xml-records.ts';
import { xmlRoot } from '../xml/xml-root.ts';
import { finishUk } from './finish-uk.ts';
import { dayFirstDay } from '../day-first-date.ts';
import * as uk from './uk-fields.ts';
import { ukSchema } from './uk-schema.ts';

const LAYOUT = { records: ['Designation', 'DateGenerated'], containers: ['Designations'] };
/** Elements whose children are read together. */
const GROUPS: Readonly<Record<string, (fields: uk.UkFields, draft: EntryDraft) => void>> = {
  Name: uk.readUkName,
  NonLatinName: uk.readUkName,
  Address: uk.readUkAddress,
  Passport: uk.readUkPapers,
  NationalIdentifier: uk.readUkPapers,
  Location: uk.readUkBirthPlace,
};

export const ukXmlReader: ListReader = {
  layout: 'uk-sanctions-xml',
  lists: ['gb_fcdo_sanctions'],
  extensions: ['xml'],
  parts: ['xml'],
  recognise: (_file, text) => {
    const root = xmlRoot(text);
    return root?.name === 'Designations' && /<(?:DateGenerated|Designation)\b/u.test(root.inside)
      ? { part: 'xml', list: 'gb_fcdo_sanctions', version: '' }
      : undefined;
  },
  read(set, [file], issues) {
    if (file === undefined) return { entries: [], publishedOn: null, version: null };
    const gathering = new EntryGathering(file.path, issues);
    let publishedOn: string | null = null;
    readXmlRecords(file, LAYOUT, issues, (element, place) => {
      if (element.name === 'DateGenerated') publishedOn = dayFirstDay(element.text) ?? null;
      else readDesignation(element, place, gathering);
    });
    finishUk(set.list, publishedOn, gathering, file.path, issues);
    return { entries: gathering.finish(resolveLinks), publishedOn, version: publishedOn };
  },
};

function readDesignation(element: Element, place: string, gathering: EntryGathering): void {
  const names = childrenOf(childOf(element, 'Names'), 'Name').map(fieldsOf);
  const draft = new EntryDraft(
    textAt(element, 'UniqueID'),
    ukSchema(
      textAt(element, 'IndividualEntityShip'),
      uk.ukName(names.find(uk.isPrimary) ?? names[0] ?? new Map()),
    ),
  );
  if (
    !gathering.take(
      draft,
      names.some((name) => uk.ukName(name) !== ''),
      place,
    )
  )
    return;
  for (const name of [...names].sort((a, b) => Number(uk.isPrimary(b)) - Number(uk.isPrimary(a))))
    uk.readUkName(name, draft);
  draft.record.push(...recordOf(element));
  for (const child of element.children) readElement(child, draft);
}

function readElement(element: Element, draft: EntryDraft): void {
  const group = GROUPS[element.name];
  const key = columnKey(element.name);
  if (UK_MEASURE_FLAGS.includes(key)) return;
  if (group !== undefined && element.children.length > 0) {
    if (element.name !== 'Name') group(fieldsOf(element), draft);
    for (const child of element.children) {
      if (child.children.length > 0) readElement(child, draft);
      else if (child.text !== '' && !uk.readUkValue(columnKey(child.name), child.text, draft))
        draft.keep(`${element.name} ${child.name}: ${child.text}`);
    }
    return;
  }
  for (const child of element.children) readElement(child, draft);
  if (element.text !== '' && !uk.readUkValue(key, element.text, draft))
    draft.keep(`${element.name}: ${element.text}`);
}

function fieldsOf(element: Element): uk.UkFields {
  return new Map(element.children.map(({ name, text }) => [columnKey(name), text] as const));
}

/** Record lines, with each name whole on a line of its own. */
function recordOf(element: Element): string[] {
  return element.children.flatMap((child) => {
    if (child.name !== 'Names') return recordLines({ ...EMPTY, children: [child] });
    return child.children.flatMap((name) => [
      `Name: ${uk.ukName(fieldsOf(name))}`,
      ...recordLines({
        ...EMPTY,
        children: name.children.filter((part) => !/^Name\d$/u.test(part.name)),
      }),
    ]);
  });
}

const EMPTY: Element = { name: '', attributes: {}, children: [], text: '' };
