/** What an identity of the Swiss list says beside its names: dates, places, papers. */
import { SWISS_PASSPORT } from '../../data/lists/swiss-fields.ts';
import { countryCode } from '../country-code.ts';
import type { EntryDraft } from '../entry-draft.ts';
import { yearsBetween } from '../list-date.ts';
import { childOf, type Element, textAt } from '../xml/element.ts';
import { readSwissName } from './swiss-names.ts';
import type { SwissPlace } from './swiss-places.ts';

export type SwissPlaces = ReadonlyMap<string, SwissPlace>;

export function readSwissIdentity(identity: Element, places: SwissPlaces, draft: EntryDraft): void {
  const main = identity.attributes['main'] === 'true';
  for (const child of identity.children) {
    switch (child.name) {
      case 'name':
        readSwissName(child, main, draft);
        break;
      case 'day-month-year':
        readDate(child, draft);
        break;
      case 'place-of-birth':
        draft.add('birthPlace', placeOf(child, places).words);
        if (draft.schema === 'Person') draft.add('birthCountry', placeOf(child, places).country);
        break;
      case 'nationality':
        readNationality(child, draft);
        break;
      case 'address':
        readAddress(child, places, draft);
        break;
      case 'identification-document':
        readPaper(child, draft);
        break;
      default:
        keepAll(child, draft);
    }
  }
}

/** Keeps an element that no rule knows, value by value. */
export function keepAll(element: Element, draft: EntryDraft, path = element.name): void {
  if (element.text !== '') draft.keep(`${path}: ${element.text}`);
  for (const child of element.children) keepAll(child, draft, `${path} ${child.name}`);
}

function placeOf(element: Element, places: SwissPlaces): SwissPlace {
  return places.get(element.attributes['place-id'] ?? '') ?? { words: '', country: undefined };
}

function readDate({ attributes, name }: Element, draft: EntryDraft): void {
  const { day = '', month = '', year = '', calendar = 'Gregorian', quality = '' } = attributes;
  const to = attributes['year-to'] ?? attributes['to-year'] ?? '';
  const words = [day, month, year].filter((part) => part !== '').join('.');
  const property = draft.schema === 'Person' ? 'birthDate' : 'incorporationDate';
  if (!/^\d{4}$/u.test(year) || !/^gregorian$/iu.test(calendar)) {
    if (words !== '') draft.keep(`${name}: ${words} (${calendar})`);
    return;
  }
  if (to !== '') {
    for (const one of yearsBetween(Number(year), Number(to))) draft.add(property, one);
    draft.add('notes', `between ${year} and ${to}`);
    return;
  }
  const parts = [year, month, day];
  const known = parts.findIndex((part) => part === '');
  const date = parts
    .slice(0, known === -1 ? 3 : known)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  draft.add(property, date);
  if (quality === 'low') draft.add('notes', `date ${words}: of low quality`);
}

function readNationality(nationality: Element, draft: EntryDraft): void {
  const country = childOf(nationality, 'country') ?? nationality;
  const words = country.attributes['iso-code'] ?? '';
  const code = countryCode(words) ?? countryCode(country.text);
  if (code !== undefined) draft.add('nationality', code);
  else if (country.text !== '') draft.keep(`nationality: ${country.text}`);
}

function readAddress(address: Element, places: SwissPlaces, draft: EntryDraft): void {
  const place = placeOf(address, places);
  const known = ['c-o', 'p-o-box', 'address-details', 'zip-code'];
  const words = [...known.map((part) => textAt(address, part)), place.words].filter((part) => part !== '');
  const onlyCountry = place.words !== '' && words.length === 1 && countryCode(place.words) !== undefined;
  if (!onlyCountry) draft.add('address', words.join(', '));
  draft.add('country', place.country);
  const remark = textAt(address, 'remark');
  if (remark !== '') draft.add('notes', words.length === 0 ? remark : `${words.join(', ')}: ${remark}`);
  for (const child of address.children)
    if (!known.includes(child.name) && child.name !== 'remark')
      keepAll(child, draft, `address ${child.name}`);
}

function readPaper(paper: Element, draft: EntryDraft): void {
  const type = paper.attributes['document-type'] ?? '';
  const number = textAt(paper, 'number');
  const issuer = childOf(paper, 'issuer');
  draft.add(SWISS_PASSPORT.test(type) ? 'passportNumber' : 'idNumber', number);
  draft.add('country', countryCode(issuer?.attributes['code'] ?? '') ?? countryCode(issuer?.text ?? ''));
  const rest = paper.children.flatMap(({ name, text }) =>
    name === 'number' || text === '' ? [] : [`${name} ${text}`],
  );
  if (number === '' || rest.length > 0)
    draft.add('notes', [`${type} ${number}`.trim(), ...rest].filter((part) => part !== '').join(', '));
}
