/** Fields of a British record that are read together: a name, an address, a paper. */
import {
  UK_ADDRESS_PARTS,
  UK_BIRTH_FIELDS,
  UK_COUNTRY_FIELDS,
  UK_DESIGNATED_FIELDS,
  UK_LABELLED_FIELDS,
  UK_LINK_FIELDS,
  UK_MEASURE_FIELDS,
  UK_MEASURE_FLAGS,
  UK_NAME_PARTS,
  UK_NUMBERED,
  UK_OWN_FIELDS,
  UK_REGIME_FIELDS,
  UK_SEPARATOR,
  UK_TEXT_FIELDS,
} from '../../data/lists/uk-fields.ts';
import { countryCode } from '../country-code.ts';
import type { EntryDraft } from '../entry-draft.ts';
import { addFoundIdentifiers } from '../found-identifiers.ts';
import { dayFirstDate, dayFirstDay } from '../day-first-date.ts';

/** Values of one group of fields by key: an element of the XML, or a whole row of a table. */
export type UkFields = ReadonlyMap<string, string>;

/** The name that a group of fields spells, empty where it spells none. */
export function ukName(fields: UkFields): string {
  return UK_NAME_PARTS.map((part) => fields.get(part) ?? '')
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/gu, ' ');
}

/** Whether a group of fields spells the name under which its party is listed. */
export function isPrimary(fields: UkFields): boolean {
  return /^primary name$/iu.test((fields.get('nametype') ?? fields.get('aliastype') ?? '').trim());
}

/** Reads a name with its parts, and its spelling in another script. */
export function readUkName(fields: UkFields, draft: EntryDraft): void {
  const name = ukName(fields);
  const weak = /low/iu.test(fields.get('aliasstrength') ?? fields.get('aliasquality') ?? '');
  const primary = isPrimary(fields);
  draft.name(name, primary ? 'primary' : weak ? 'weak' : 'alias');
  if (/f\.?k\.?a|former/iu.test(fields.get('nametype') ?? fields.get('aliastype') ?? ''))
    draft.add('previousName', name);
  draft.name(fields.get('namenonlatinscript') ?? '', weak ? 'weak' : 'alias');
  if (primary && draft.schema === 'Person') {
    draft.add('firstName', fields.get('name1'));
    draft.add('lastName', fields.get('name6'));
  }
}

export function readUkAddress(fields: UkFields, draft: EntryDraft): void {
  const country = fields.get('addresscountry') ?? fields.get('country') ?? '';
  const code = country === '' ? undefined : countryCode(country);
  const parts = UK_ADDRESS_PARTS.map((part) => fields.get(part) ?? '').filter((part) => part !== '');
  draft.add('country', code);
  if (parts.length > 0) draft.add('address', [...parts, country].filter((part) => part !== '').join(', '));
  else if (country !== '' && code === undefined) draft.keep(`country: ${country}`);
}

export function readUkPapers(fields: UkFields, draft: EntryDraft): void {
  const passport = fields.get('passportnumber') ?? '';
  const about = fields.get('passportadditionalinformation') ?? fields.get('passportdetails') ?? '';
  for (const number of severalOf(passport)) draft.add('passportNumber', number);
  if (about !== '') draft.add('notes', `passport ${passport}: ${about}`);
  const national = fields.get('nationalidentifiernumber') ?? fields.get('nationalidentificationnumber') ?? '';
  const more =
    fields.get('nationalidentifieradditionalinformation') ??
    fields.get('nationalidentificationdetails') ??
    '';
  for (const number of severalOf(national)) draft.add('idNumber', number);
  if (more !== '') draft.add('notes', `national identification ${national}: ${more}`);
}

export function readUkBirthPlace(fields: UkFields, draft: EntryDraft): void {
  const country = fields.get('countryofbirth') ?? '';
  const place = [fields.get('townofbirth') ?? '', country].filter((part) => part !== '').join(', ');
  draft.add('birthPlace', place);
  for (const one of severalOf(country))
    if (draft.schema === 'Person') draft.add('birthCountry', countryCode(one));
}

/** Reads a value that stands alone; false where no rule knows its field. */
export function readUkValue(key: string, value: string, draft: EntryDraft): boolean {
  const text = UK_TEXT_FIELDS[key];
  const label = UK_LABELLED_FIELDS[key];
  const country = UK_COUNTRY_FIELDS[key];
  const link = UK_LINK_FIELDS[key];
  if (text !== undefined) readUkText(text, value, draft);
  else if (label !== undefined) draft.add('notes', `${label}: ${value}`);
  else if (country !== undefined) readUkCountries(key, country, value, draft);
  else if (link !== undefined) for (const name of severalOf(value)) addLink({ ...link, name }, draft);
  else if (UK_BIRTH_FIELDS.includes(key)) readUkBirth(value, draft);
  else if (UK_REGIME_FIELDS.includes(key)) draft.programme(value);
  else if (UK_MEASURE_FIELDS.includes(key)) for (const one of severalOf(value)) draft.add('program', one);
  else if (UK_DESIGNATED_FIELDS.includes(key)) readUkDesignated(value, draft);
  else if (key === 'gender') draft.add('gender', value.toLowerCase());
  else return UK_OWN_FIELDS.includes(key) || UK_MEASURE_FLAGS.includes(key);
  return true;
}

function readUkText(property: string, value: string, draft: EntryDraft): void {
  if (property === 'notes') {
    draft.add('notes', value);
    addFoundIdentifiers(value, draft);
  } else if (property === 'tonnage') draft.add(property, value.replaceAll(',', ''));
  else if (property === 'imoNumber')
    for (const one of severalOf(value)) draft.add(property, one.replace(/^IMO\s*:?\s*/iu, ''));
  else for (const one of severalOf(value)) draft.add(property, one);
}

function readUkCountries(key: string, property: string, value: string, draft: EntryDraft): void {
  for (const one of severalOf(value)) {
    const code = countryCode(one);
    if (code === undefined) draft.keep(`${key}: ${one}`);
    else draft.add(property, code);
  }
}

function readUkBirth(value: string, draft: EntryDraft): void {
  for (const one of severalOf(value)) {
    const date = dayFirstDate(one);
    if (date === undefined) draft.keep(`born ${one}`);
    else draft.add('birthDate', date);
  }
}

/** The first of the days on which the party was designated or taken into the list. */
function readUkDesignated(value: string, draft: EntryDraft): void {
  const day = dayFirstDay(value);
  if (day === undefined) draft.keep(`designated ${value}`);
  else if (draft.listedOn === null || day < draft.listedOn) draft.listedOn = day;
}

function addLink(link: EntryDraft['links'][number], draft: EntryDraft): void {
  if (!draft.links.some(({ kind, name }) => kind === link.kind && name === link.name)) draft.links.push(link);
}

function severalOf(value: string): string[] {
  return value
    .split(UK_SEPARATOR)
    .flatMap((part) => part.split(UK_NUMBERED))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
