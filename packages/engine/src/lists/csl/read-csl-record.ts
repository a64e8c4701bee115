/** One record of the Consolidated Screening List to an entry. Its list, such as the Entity List, is its first programme. */
import { CSL_SOURCES } from '../../data/lists/us-trade-csl.ts';
import { sha256 } from '../../model/index.ts';
import type { IsoDate } from '../../values/index.ts';
import { countryCode } from '../country-code.ts';
import { EntryDraft } from '../entry-draft.ts';
import type { EntryGathering } from '../gather-entries.ts';
import { realDay } from '../list-date.ts';
import type { ListIssues } from '../list-issues.ts';
import { schemaOfType } from '../ofac/entity-type.ts';
import { unquoted } from '../ofac/printed-name.ts';
import { readLabelled, readRemarks } from '../ofac/read-remarks.ts';
import { bearsLegalForm } from '../organisation-schema.ts';
import type { CslRecord } from './csl-record.ts';

/** Fields of one value, and what is done with them where they are not read on their own. */
const LABELS: Readonly<Record<string, string>> = {
  call_sign: 'Vessel Call Sign',
  vessel_type: 'Vessel Type',
  vessel_flag: 'Vessel Flag',
  vessel_owner: 'Vessel Owner',
  gross_tonnage: 'Vessel Tonnage',
  gross_registered_tonnage: 'Vessel Gross Registered Tonnage',
};
const PROPERTIES: Readonly<Record<string, string>> = {
  title: 'position',
  source_list_url: 'sourceUrl',
  source_information_url: 'sourceUrl',
};
/** What a listing rests on and means, kept with its name. */
const MEASURES = new Set([
  'federal_register_notice',
  'license_requirement',
  'license_policy',
  'standard_order',
]);
const OWN = new Set([
  '_id',
  'id',
  'source',
  'entity_number',
  'type',
  'name',
  'start_date',
  'end_date',
  'country',
]);
const MANY_LABELS: Readonly<Record<string, string>> = {
  citizenships: 'citizen',
  nationalities: 'nationality',
  places_of_birth: 'POB',
};
const SOURCE = /\(([A-Z][A-Z-]{1,9})(?: List)?\)/u;

/** Reads the record into the gathering; without a name it becomes an issue there. */
export function readCslRecord(
  record: CslRecord,
  path: string,
  gathering: EntryGathering,
  issues: ListIssues,
): void {
  const at = (name: string) => record.fields.get(name) ?? '';
  const name = at('name');
  const draft = new EntryDraft(idOf(record), schemaOf(at('type'), name));
  if (!gathering.take(draft, name !== '', record.place)) return;
  draft.name(name, 'primary');
  readSource(at('source'), draft);
  if (draft.schema === 'Person' && name.includes(', ')) {
    const comma = name.indexOf(', ');
    draft.add('lastName', name.slice(0, comma));
    draft.add('firstName', name.slice(comma + 2));
  }
  for (const [field, value] of record.fields) draft.print(field, value);
  draft.listedOn = dayOf('start_date', record, draft, path, issues) ?? null;
  draft.delistedOn = dayOf('end_date', record, draft, path, issues);
  for (const [field, value] of record.fields) readField(field, value, draft);
  for (const [field, values] of record.many) for (const value of values) readMany(field, value, draft);
  for (const { words, country } of record.addresses) readAddress(words, country, draft);
  for (const { type, number, ...rest } of record.ids) {
    draft.print('ids', [type, number, ...Object.values(rest)].filter((part) => part !== '').join(', '));
    readLabelled(type, number, draft, rest);
  }
}

/** The publication's own number; else one that follows from what an entry is known by. */
function idOf({ fields }: CslRecord): string {
  const own = fields.get('_id') ?? fields.get('id');
  if (own !== undefined) return own;
  const key = ['source', 'name', 'start_date'].map((field) => fields.get(field) ?? '').join('\n');
  return fields.get('entity_number') ?? `csl-${sha256(key).slice(0, 12)}`;
}

/** Lists of other departments than the Treasury say of nobody what he is. */
function schemaOf(type: string, name: string): string {
  if (type !== '') return schemaOfType(type, name);
  return bearsLegalForm(name) ? 'Company' : 'LegalEntity';
}

function readSource(source: string, draft: EntryDraft): void {
  const code = SOURCE.exec(source)?.[1] ?? '';
  const known = CSL_SOURCES[code];
  draft.programme(known === undefined ? source : code);
  for (const topic of known?.topics ?? ['sanction']) draft.add('topics', topic);
}

function dayOf(
  field: string,
  { fields, place }: CslRecord,
  draft: EntryDraft,
  path: string,
  issues: ListIssues,
): IsoDate | undefined {
  const words = fields.get(field) ?? '';
  const day = realDay(words.slice(0, 10));
  if (words === '' || (day !== undefined && (field === 'start_date' || day >= (draft.listedOn ?? ''))))
    return day;
  draft.keep(`${field}: ${words}`);
  issues.add(
    'lists.bad-date',
    'warning',
    `${field} "${words}" is no day, or an end before its start`,
    path,
    place,
  );
  return undefined;
}

function readField(field: string, value: string, draft: EntryDraft): void {
  const [label, property] = [LABELS[field], PROPERTIES[field]];
  if (OWN.has(field)) return;
  if (label !== undefined) readLabelled(label, value, draft);
  else if (property !== undefined) draft.add(property, value);
  else if (MEASURES.has(field)) draft.add('program', `${field.replaceAll('_', ' ')}: ${value}`);
  else if (field === 'remarks') draft.unread += readRemarks(value, draft);
  else draft.keep(`${field}: ${value}`);
}

function readMany(field: string, value: string, draft: EntryDraft): void {
  draft.print(field, value);
  if (field === 'alt_names') {
    const { name, quoted } = unquoted(value);
    draft.name(name, quoted ? 'weak' : 'alias');
  } else if (field === 'programs') draft.programme(value);
  else if (field === 'dates_of_birth' && realDay(value) !== undefined) draft.add('birthDate', value);
  else readLabelled(MANY_LABELS[field] ?? 'DOB', value, draft);
}

function readAddress(words: string, country: string, draft: EntryDraft): void {
  const code = countryCode(country);
  draft.print('addresses', words);
  if (words !== country || code === undefined) draft.add('address', words);
  draft.add('country', code);
}
