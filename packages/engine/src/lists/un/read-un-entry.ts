/** One `INDIVIDUAL` or `ENTITY` of the UN list to an entry. Every value is used, or kept as a note and counted. */

import {
  UN_COUNTRY_FIELDS,
  UN_FORMER_QUALITY,
  UN_GROUPS,
  UN_NAME_PARTS,
  UN_OWN_FIELDS,
  UN_PASSPORT,
  UN_TEXT_FIELDS,
  UN_WEAK_QUALITY,
} from '../../data/lists/un-fields.ts';
import type { ListEntry } from '../../model/index.ts';
import { countryCode } from '../country-code.ts';
import { EntryDraft } from '../entry-draft.ts';
import { isoPrefix, yearsBetween } from '../list-date.ts';
import type { ListIssues } from '../list-issues.ts';
import { publicationOf } from '../publication-of.ts';
import { type Element, textAt } from '../xml/element.ts';

interface EntryPlace {
  readonly path: string;
  readonly place: string;
  readonly issues: ListIssues;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const IMO = /\bIMO(?:\s+[Nn]umber)?:?\s*(\d{7})\b/u;

/** The entry and how many of its values no rule understood; undefined where it has no number or no name. */
export function readUnEntry(
  element: Element,
  { path, place, issues }: EntryPlace,
): { readonly entry: ListEntry; readonly unread: number } | undefined {
  const id = textAt(element, 'REFERENCE_NUMBER') || textAt(element, 'DATAID');
  const name = UN_NAME_PARTS.map((part) => textAt(element, part))
    .filter((part) => part !== '')
    .join(' ');
  if (id === '' || name === '') {
    issues.add(
      'lists.bad-entry',
      'error',
      `this entry has no ${id === '' ? 'reference number' : 'name'} and is left out: compare it with the publication`,
      path,
      place,
    );
    return undefined;
  }
  const draft = new EntryDraft(id, element.name === 'INDIVIDUAL' ? 'Person' : 'Organization');
  draft.record.push(...recordOf(element, name));
  draft.name(name, 'primary');
  draft.name(textAt(element, 'NAME_ORIGINAL_SCRIPT'), 'alias');
  const programme = textAt(element, 'UN_LIST_TYPE');
  if (programme !== '') draft.programmes.push(programme);
  for (const topic of publicationOf('un_sc').topics) draft.add('topics', topic);
  const listedOn = isoPrefix(textAt(element, 'LISTED_ON')) ?? '';
  if (DAY.test(listedOn)) draft.listedOn = listedOn;
  else issues.add('lists.no-listing-date', 'warning', `entry ${id} gives no day of listing`, path, place);
  let unread = 0;
  for (const child of element.children) unread += readChild(child, draft);
  for (const note of element.children.filter((child) => child.name === 'COMMENTS1')) {
    draft.add('imoNumber', element.name === 'ENTITY' ? IMO.exec(note.text)?.[1] : undefined);
  }
  return { entry: draft.finish(), unread };
}

function readChild(child: Element, draft: EntryDraft): number {
  if (child.name.endsWith('_ALIAS')) readAlias(child, draft);
  if (child.name.endsWith('_ADDRESS')) readAddress(child, draft);
  if (child.name === 'INDIVIDUAL_DATE_OF_BIRTH') return readBirth(child, draft);
  if (child.name === 'INDIVIDUAL_PLACE_OF_BIRTH') readBirthPlace(child, draft);
  if (child.name === 'INDIVIDUAL_DOCUMENT') readPaper(child, draft);
  if (UN_GROUPS.includes(child.name)) return 0;
  const leaves = child.children.length === 0 ? [child] : child.children;
  let unread = 0;
  for (const leaf of leaves) {
    if (leaf.text === '') continue;
    const at = leaf === child ? child.name : `${child.name}/${leaf.name}`;
    if (!readLeaf(at, leaf.text, draft)) {
      draft.add('notes', `${at}: ${leaf.text}`);
      unread += 1;
    }
  }
  return unread;
}

function readLeaf(at: string, text: string, draft: EntryDraft): boolean {
  if (UN_OWN_FIELDS.includes(at)) return true;
  const property = UN_TEXT_FIELDS[at];
  if (property !== undefined) {
    draft.add(property, property === 'gender' ? text.toLowerCase() : text);
    return true;
  }
  const country = UN_COUNTRY_FIELDS[at];
  const code = countryCode(text);
  if (country === undefined || code === undefined) return false;
  draft.add(country, code);
  return true;
}

function readAlias(alias: Element, draft: EntryDraft): void {
  const name = textAt(alias, 'ALIAS_NAME');
  const quality = textAt(alias, 'QUALITY');
  draft.name(name, quality === UN_WEAK_QUALITY ? 'weak' : 'alias');
  if (quality === UN_FORMER_QUALITY) draft.add('previousName', name);
}

function placeWords(element: Element): string {
  return ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY']
    .map((part) => textAt(element, part))
    .filter((part) => part !== '')
    .join(', ');
}

function readAddress(address: Element, draft: EntryDraft): void {
  const country = textAt(address, 'COUNTRY');
  const code = countryCode(country);
  const words = placeWords(address);
  if (words !== country || code === undefined) draft.add('address', words);
  draft.add('country', code);
  const note = textAt(address, 'NOTE');
  if (note !== '') draft.add('notes', words === '' ? note : `${words}: ${note}`);
}

function readBirth(birth: Element, draft: EntryDraft): number {
  const type = textAt(birth, 'TYPE_OF_DATE');
  const note = textAt(birth, 'NOTE');
  if (note !== '') draft.add('notes', `born: ${note}`);
  const from = textAt(birth, 'FROM_YEAR');
  const to = textAt(birth, 'TO_YEAR');
  if (from !== '' || to !== '') {
    for (const year of yearsBetween(Number(from), Number(to))) draft.add('birthDate', year);
    draft.add('notes', `born between ${from} and ${to}`);
    return 0;
  }
  const words = textAt(birth, 'DATE') || textAt(birth, 'YEAR');
  if (words === '') return 0;
  const date = isoPrefix(words);
  if (date === undefined) {
    draft.add('notes', `born ${words}`);
    return 1;
  }
  const exact = type === '' || type === 'EXACT';
  draft.add('birthDate', exact ? date : date.slice(0, 4));
  if (!exact) draft.add('notes', `born ${type.toLowerCase()} ${words}`);
  return 0;
}

function readBirthPlace(birth: Element, draft: EntryDraft): void {
  draft.add('birthPlace', placeWords(birth));
  draft.add('birthCountry', countryCode(textAt(birth, 'COUNTRY')));
  draft.add('notes', textAt(birth, 'NOTE'));
}

function readPaper(paper: Element, draft: EntryDraft): void {
  const type = [textAt(paper, 'TYPE_OF_DOCUMENT'), textAt(paper, 'TYPE_OF_DOCUMENT2')].filter(
    (word) => word !== '',
  );
  const number = textAt(paper, 'NUMBER');
  draft.add(type.some((word) => UN_PASSPORT.test(word)) ? 'passportNumber' : 'idNumber', number);
  draft.add('country', countryCode(textAt(paper, 'ISSUING_COUNTRY') || textAt(paper, 'COUNTRY_OF_ISSUE')));
  const rest = ['ISSUING_COUNTRY', 'COUNTRY_OF_ISSUE', 'CITY_OF_ISSUE', 'DATE_OF_ISSUE', 'NOTE']
    .map((part) => textAt(paper, part))
    .filter((part) => part !== '');
  if (number === '' || rest.length > 0)
    draft.add('notes', [...type, number, ...rest].filter((part) => part !== '').join(', '));
}

/** `TAG: value` lines; the parts of the name stand on one line, so that the name can be quoted whole. */
function recordOf(element: Element, name: string): string[] {
  const parts = UN_NAME_PARTS.filter((part) => textAt(element, part) !== '');
  const lines: string[] = [];
  for (const child of element.children) {
    if (child.name === parts[0]) lines.push(`${parts.join(' ')}: ${name}`);
    else if (!UN_NAME_PARTS.includes(child.name)) recordElement(child, '', lines);
  }
  return lines;
}

function recordElement({ name, text, children }: Element, parent: string, lines: string[]): void {
  const path = parent === '' ? name : `${parent} ${name}`;
  if (text !== '') lines.push(`${path}: ${text}`);
  for (const child of children) recordElement(child, path, lines);
}
