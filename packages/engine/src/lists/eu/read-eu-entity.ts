/** The sections of a European entry to an entry. */
import { EU_CONTACTS, EU_PAPER_DOUBTS, EU_PAPERS } from '../../data/lists/eu-fields.ts';
import type { ListId } from '../../model/index.ts';
import type { IsoDate } from '../../values/index.ts';
import { countryCode } from '../country-code.ts';
import { dayFirstDay } from '../day-first-date.ts';
import { EntryDraft } from '../entry-draft.ts';
import { addFoundIdentifiers } from '../found-identifiers.ts';
import type { EntryGathering } from '../gather-entries.ts';
import { realDay, yearsBetween } from '../list-date.ts';
import { organisationSchema } from '../organisation-schema.ts';
import { publicationOf } from '../publication-of.ts';
import { type EuSection, euValue as at, keepUnknown } from './eu-section.ts';

export interface EuEntity {
  readonly id: string;
  readonly sections: readonly EuSection[];
  /** Days of regulations in which any part of the entry was first published, as printed. */
  readonly days: readonly string[];
  /** The record as lines. */
  readonly record: readonly string[];
  readonly place: string;
}

/** Reads the entity into the gathering; without number or name it becomes an issue there. */
export function readEuEntity(
  { id, sections, days, record, place }: EuEntity,
  list: ListId,
  gathering: EntryGathering,
): void {
  const names = sections.filter(({ kind }) => kind === 'namealias');
  const first = nameOf(names[0]);
  const draft = new EntryDraft(id, schemaOf(sections, first));
  if (
    !gathering.take(
      draft,
      names.some((name) => nameOf(name) !== ''),
      place,
    )
  )
    return;
  draft.record.push(...record);
  // The first name is the one under which the act lists; without a strong one the list has no primary name.
  const primary = names.find((name) => nameOf(name) !== '' && at(name, 'strong') !== 'false') ?? names[0];
  for (const name of names) readName(name, name === primary, draft);
  for (const section of sections) {
    READERS[section.kind]?.(section, draft);
    keepUnknown(section, draft);
  }
  draft.listedOn = listedOn(sections, days);
  for (const topic of publicationOf(list).topics) draft.add('topics', topic);
}

const READERS: Readonly<Record<string, (section: EuSection, draft: EntryDraft) => void>> = {
  entity: readFacts,
  regulation: readRegulation,
  birthdate: readBirth,
  citizenship: readCitizenship,
  identification: readPaper,
  address: readAddress,
  contactinfo: readContact,
};

function schemaOf(sections: readonly EuSection[], name: string): string {
  const entity = sections.find(({ kind }) => kind === 'entity');
  const type = entity === undefined ? '' : at(entity, 'subjecttypecode') || at(entity, 'classificationcode');
  if (/^(?:person|p)$/iu.test(type)) return 'Person';
  return /^(?:enterprise|entity|e)$/iu.test(type) ? organisationSchema(name) : 'LegalEntity';
}

function nameOf(name: EuSection | undefined): string {
  if (name === undefined) return '';
  const parts = [at(name, 'firstname'), at(name, 'middlename'), at(name, 'lastname')];
  return (at(name, 'wholename') || parts.filter((part) => part !== '').join(' ')).replace(/\s+/gu, ' ');
}

function readName(name: EuSection, primary: boolean, draft: EntryDraft): void {
  const whole = nameOf(name);
  draft.name(whole, primary ? 'primary' : at(name, 'strong') === 'false' ? 'weak' : 'alias');
  const gender = at(name, 'gender');
  draft.add('gender', gender === 'M' ? 'male' : gender === 'F' ? 'female' : gender.toLowerCase());
  draft.add('position', at(name, 'function'));
  draft.add('title', at(name, 'title'));
  if (primary && draft.schema === 'Person') {
    draft.add('firstName', at(name, 'firstname'));
    draft.add('middleName', at(name, 'middlename'));
    draft.add('lastName', at(name, 'lastname'));
  }
  const remark = at(name, 'remark');
  if (remark !== '') draft.add('notes', `${whole}: ${remark}`);
}

function readFacts(entity: EuSection, draft: EntryDraft): void {
  for (const field of ['remark', 'designationdetails']) {
    draft.add('notes', at(entity, field));
    addFoundIdentifiers(at(entity, field), draft);
  }
  const reference = at(entity, 'eureferencenumber');
  const nations = at(entity, 'unitednationid');
  if (reference !== '') draft.add('notes', `EU reference: ${reference}`);
  if (nations !== '') draft.add('notes', `United Nations reference: ${nations}`);
}

function readRegulation(regulation: EuSection, draft: EntryDraft): void {
  draft.programme(at(regulation, 'programme'));
  const title = at(regulation, 'numbertitle');
  if (title !== '') draft.add('program', `Regulation ${title}`);
  draft.add('sourceUrl', at(regulation, 'publicationurl'));
}

/** The first day on which an act that lists it holds or was published. */
function listedOn(sections: readonly EuSection[], days: readonly string[]): string | null {
  const own = sections.flatMap((section) => {
    if (section.kind === 'entity') return at(section, 'designationdate');
    return section.kind === 'regulation'
      ? [at(section, 'entryintoforcedate') || at(section, 'publicationdate')]
      : [];
  });
  const known = [...own, ...days].flatMap((day) => dayIn(day) ?? []);
  return known.sort()[0] ?? null;
}

/** `2014-03-17`, or `17/03/2014` as the CSV also has it. */
function dayIn(words: string): IsoDate | undefined {
  return realDay(words.slice(0, 10)) ?? dayFirstDay(words.slice(0, 10));
}

function readBirth(birth: EuSection, draft: EntryDraft): void {
  const [from, to] = [at(birth, 'yearrangefrom'), at(birth, 'yearrangeto')];
  const year = at(birth, 'year');
  const month = at(birth, 'monthofyear');
  const day = at(birth, 'dayofmonth');
  const circa = at(birth, 'circa') === 'true';
  const date =
    dayIn(at(birth, 'birthdate')) ??
    (/^[12]\d{3}$/u.test(year)
      ? [year, month, day]
          .slice(0, month === '' || month === '0' ? 1 : day === '' || day === '0' ? 2 : 3)
          .map((part) => part.padStart(2, '0'))
          .join('-')
      : undefined);
  if (date !== undefined) {
    draft.add('birthDate', circa ? date.slice(0, 4) : date);
    if (circa) draft.add('notes', `born circa ${date}`);
  } else if (from !== '' && to !== '') {
    for (const one of yearsBetween(Number(from), Number(to))) draft.add('birthDate', one);
    draft.add('notes', `born between ${from} and ${to}`);
  } else if (at(birth, 'birthdate') !== '') draft.keep(`born ${at(birth, 'birthdate')}`);
  else if (year !== '') draft.keep(`born ${[day, month, year].filter((part) => part !== '').join('.')}`);
  draft.add('birthPlace', placeOf(birth, ['place', 'city', 'region', 'zipcode']).words);
  if (draft.schema === 'Person') draft.add('birthCountry', placeOf(birth, []).country);
  draft.add('notes', at(birth, 'remark'));
}

function readCitizenship(citizenship: EuSection, draft: EntryDraft): void {
  const { country, words } = placeOf(citizenship, ['region']);
  if (country === undefined && words !== '') draft.keep(`citizenship: ${words}`);
  draft.add('nationality', country);
  const remark = at(citizenship, 'remark');
  if (remark !== '') draft.add('notes', `citizenship ${words}: ${remark}`);
}

function readAddress(address: EuSection, draft: EntryDraft): void {
  const { country, words } = placeOf(address, ['street', 'pobox', 'zipcode', 'place', 'city', 'region']);
  const bare = placeOf(address, []).words;
  if (words !== bare || country === undefined) draft.add('address', words);
  draft.add('country', country);
  const remark = at(address, 'remark');
  if (remark !== '') draft.add('notes', words === '' ? remark : `${words}: ${remark}`);
  for (const contact of at(address, 'contactinfo').split(/[;\n]+/u)) {
    const [, key = '', value = ''] = /^\s*\[?(\w+)\]?\s*[:=[]\s*(.+?)\]?\s*$/u.exec(contact) ?? [];
    const property = EU_CONTACTS[key.toLowerCase()];
    if (property !== undefined) draft.add(property, value);
    else if (contact.trim() !== '') draft.add('notes', contact.trim());
  }
}

function readContact(contact: EuSection, draft: EntryDraft): void {
  const [key, value] = [at(contact, 'key').toLowerCase(), at(contact, 'value')];
  const property = EU_CONTACTS[key];
  if (property === undefined) draft.add('notes', `${key} ${value}`.trim());
  else draft.add(property, value);
}

/** The words of a place, its country last, and the country; `00 UNKNOWN` is none. */
function placeOf(
  section: EuSection,
  parts: readonly string[],
): { readonly words: string; readonly country: string | undefined } {
  const description = at(section, 'countrydescription');
  const known = !/^unknown$/iu.test(description);
  const country =
    countryCode(at(section, 'countryiso2code')) ?? (known ? countryCode(description) : undefined);
  const words = [...parts.map((part) => at(section, part)), known ? description : ''];
  return { words: words.filter((part) => part !== '').join(', '), country };
}

function readPaper(paper: EuSection, draft: EntryDraft): void {
  const number = at(paper, 'number') || at(paper, 'latinnumber');
  const code = at(paper, 'identificationtypecode');
  const bare = number.replace(/\s*\([^()]*\)$/u, '');
  draft.add(EU_PAPERS[code.toLowerCase()] ?? 'idNumber', bare);
  if (at(paper, 'latinnumber') !== number) draft.add('idNumber', at(paper, 'latinnumber'));
  draft.add('country', placeOf(paper, []).country);
  const doubts = Object.entries(EU_PAPER_DOUBTS).flatMap(([field, words]) =>
    at(paper, field) === 'true' ? [words] : [],
  );
  const rest = [
    ...doubts,
    ...(at(paper, 'diplomatic') === 'true' ? ['diplomatic'] : []),
    ...['nameondocument', 'issuedby', 'issueddate', 'validfrom', 'validto', 'region', 'remark'].flatMap(
      (field) => (at(paper, field) === '' ? [] : [`${field} ${at(paper, field)}`]),
    ),
  ];
  const type = at(paper, 'identificationtypedescription') || code;
  const known = Object.hasOwn(EU_PAPERS, code.toLowerCase()) && code !== 'other';
  if (rest.length > 0 || !known || number !== bare)
    draft.add('notes', [`${type} ${number}`.trim(), ...rest].join(', '));
  addFoundIdentifiers(`${type} ${number} ${at(paper, 'remark')}`, draft);
}
