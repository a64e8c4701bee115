/** One subject of the Ukrainian register to an entry. */
import * as fields from '../../data/lists/nsdc-fields.ts';
import type { ListId } from '../../model/index.ts';
import type { IsoDate } from '../../values/index.ts';
import { countryCode } from '../country-code.ts';
import { dayFirstDate } from '../day-first-date.ts';
import { EntryDraft } from '../entry-draft.ts';
import type { EntryGathering } from '../gather-entries.ts';
import { organisationSchema } from '../organisation-schema.ts';
import { publicationOf } from '../publication-of.ts';
import { columnKey } from '../table/read-table.ts';
import { type NsdcRecord, nsdcObjects, nsdcRecord, nsdcText, nsdcTexts } from './nsdc-value.ts';

/** Keys that are read on their own, together with others. */
const OWN: ReadonlySet<string> = new Set([
  ...fields.NSDC_ID,
  ...fields.NSDC_TYPE,
  ...fields.NSDC_NAME,
  ...fields.NSDC_ALIASES,
  ...fields.NSDC_FORMER,
  ...fields.NSDC_IDENTIFIERS,
  ...fields.NSDC_ACTIONS,
  ...fields.NSDC_START,
  ...fields.NSDC_END,
  ...fields.NSDC_DECREE,
  ...fields.NSDC_TERM,
  ...fields.NSDC_STATUS,
  ...fields.NSDC_MEASURES,
]);

export function readNsdcSubject(
  value: unknown,
  place: string,
  list: ListId,
  gathering: EntryGathering,
): void {
  const subject = nsdcRecord(value) ?? new Map<string, unknown>();
  const name = nsdcText(subject, fields.NSDC_NAME);
  const type = nsdcText(subject, fields.NSDC_TYPE);
  const draft = new EntryDraft(nsdcText(subject, fields.NSDC_ID), schemaOf(type, name, subject));
  if (!gathering.take(draft, name !== '', place)) return;
  draft.name(name, 'primary');
  for (const alias of textsAt(subject, fields.NSDC_ALIASES)) draft.name(alias, 'alias');
  for (const former of textsAt(subject, fields.NSDC_FORMER)) {
    draft.name(former, 'alias');
    draft.add('previousName', former);
  }
  for (const [key, one] of subject) readField(key, one, draft);
  for (const key of fields.NSDC_IDENTIFIERS)
    for (const paper of nsdcObjects(subject.get(key))) readIdentifier(paper, draft);
  const active = readListing(subject, draft);
  // Who is on it no longer and nobody says since when is not under sanctions by the register's own word.
  for (const topic of active ? publicationOf(list).topics : ['poi']) draft.add('topics', topic);
  print(value, '', draft);
}

function schemaOf(type: string, name: string, subject: NsdcRecord): string {
  const said = fields.NSDC_SCHEMATA.find(([pattern]) => pattern.test(type))?.[1];
  if (said === 'Organization') return organisationSchema(name);
  if (said !== undefined) return said;
  return Object.keys(fields.NSDC_DATES).some((key) => subject.has(key) && key !== 'updatedat')
    ? 'Person'
    : 'LegalEntity';
}

function textsAt(record: NsdcRecord, keys: readonly string[]): string[] {
  return keys.flatMap((key) => nsdcTexts(record.get(key)));
}

function readField(key: string, value: unknown, draft: EntryDraft): void {
  const text = fields.NSDC_TEXT[key];
  const date = fields.NSDC_DATES[key];
  const country = fields.NSDC_COUNTRIES[key];
  const number = OWN.has(key) ? undefined : fields.NSDC_NUMBERS.find(([pattern]) => pattern.test(key))?.[1];
  for (const one of nsdcTexts(value)) {
    if (text !== undefined) draft.add(text, one);
    else if (date !== undefined) addDate(date, key, one, draft);
    else if (country !== undefined) addCountry(country, key, one, draft);
    else if (number !== undefined) draft.add(number, one);
    else if (!OWN.has(key)) draft.keep(`${key}: ${one}`);
  }
}

function addDate(property: string, key: string, words: string, draft: EntryDraft): void {
  const date = dayFirstDate(words.slice(0, 10)) ?? (/^\d{4}-\d{2}$/u.test(words) ? words : undefined);
  if (date === undefined) draft.keep(`${key}: ${words}`);
  else draft.add(property, date);
}

function addCountry(property: string, key: string, words: string, draft: EntryDraft): void {
  for (const one of words.split(/\s*[,;]\s*/u)) {
    const code = countryCode(one) ?? countryCode(one.toUpperCase());
    if (code === undefined) draft.keep(`${key}: ${one}`);
    else draft.add(property, code);
  }
}

function readIdentifier(paper: NsdcRecord, draft: EntryDraft): void {
  const type = nsdcText(paper, ['type', 'key', 'title', 'name', 'label']);
  const value = nsdcText(paper, ['value', 'number', 'text', 'code']);
  const property = fields.NSDC_NUMBERS.find(([pattern]) => pattern.test(columnKey(type)))?.[1];
  if (value === '') return;
  if (property === undefined) draft.keep(`${type}: ${value}`);
  else draft.add(property, value);
}

/** Days, decrees and measures of all steps; whether the listing holds by the register's own word. */
function readListing(subject: NsdcRecord, draft: EntryDraft): boolean {
  const steps = fields.NSDC_ACTIONS.flatMap((key) => nsdcObjects(subject.get(key)));
  const starts: IsoDate[] = [];
  const ends: IsoDate[] = [];
  let open = false;
  for (const step of steps.length > 0 ? [...steps, subject] : [subject]) {
    const own = step !== subject || steps.length === 0;
    const decree = nsdcRecord(step.get('decree')) ?? nsdcRecord(step.get('ukaz'));
    const start = dayOf(step, fields.NSDC_START) ?? dayOf(decree, fields.NSDC_START);
    const end = dayOf(step, fields.NSDC_END);
    const number = nsdcText(decree, ['number', 'regnumber', 'title']) || nsdcText(step, fields.NSDC_DECREE);
    if (start !== undefined) starts.push(start);
    if (end !== undefined) ends.push(end);
    else if (own) open = true;
    if (own) draft.programme(number);
    for (const key of fields.NSDC_MEASURES)
      for (const measure of nsdcTexts(step.get(key))) draft.add('program', measure);
    for (const [label, keys] of [
      ['term', fields.NSDC_TERM],
      ['status', fields.NSDC_STATUS],
    ] as const) {
      const words = nsdcText(step, keys);
      if (words !== '') draft.add('notes', `${label}: ${words}`);
    }
  }
  draft.listedOn = starts.sort()[0] ?? null;
  const last = ends.sort().at(-1);
  if (!open && last !== undefined) draft.delistedOn = last;
  const status = nsdcText(subject, fields.NSDC_STATUS) || nsdcText(steps.at(-1), fields.NSDC_STATUS);
  return !fields.NSDC_ENDED.test(status) || draft.delistedOn !== undefined;
}

function dayOf(record: NsdcRecord | undefined, keys: readonly string[]): IsoDate | undefined {
  const date = dayFirstDate(nsdcText(record, keys).slice(0, 10));
  return date?.length === 10 ? date : undefined;
}

const DEEPEST = 8;

/** The record as lines `key inner key: value`, as printed. */
function print(value: unknown, path: string, draft: EntryDraft, depth = 0): void {
  if (depth > DEEPEST || value === null) return;
  if (typeof value !== 'object') {
    draft.print(path, String(value));
    return;
  }
  for (const [key, one] of Object.entries(value))
    print(
      one as unknown,
      Array.isArray(value) ? path : path === '' ? key : `${path} ${key}`,
      draft,
      depth + 1,
    );
}
