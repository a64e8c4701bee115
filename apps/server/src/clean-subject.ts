/**
 * Properties as clients send them to properties as entities hold them: FollowTheMoney types, single values or lists,
 * countries by any name, dates as numbers. What cannot be read is left out and told.
 */
import { type EntityProperties, type FtmSchema, lookupCountryName, readDate } from '@waybill/engine';
import { MATCH_LIMITS } from '@waybill/contract';
import { HttpError } from './http-error.ts';

export type RawValue = string | number | boolean | null;
export type RawProperties = Readonly<Record<string, RawValue | readonly RawValue[]>>;

export interface CleanedProperties {
  readonly properties: EntityProperties;
  /** Properties the schema does not have, and values that could not be read, by property. */
  readonly dropped: readonly string[];
}

/** Throws a 400 where there is more than one query may hold. */
export function cleanProperties(schema: FtmSchema, raw: RawProperties, key: string): CleanedProperties {
  const properties: Record<string, readonly string[]> = {};
  const dropped: string[] = [];
  let values = 0;
  let names = 0;
  for (const [name, given] of Object.entries(raw)) {
    const property = schema.all.get(name);
    if (property === undefined || property.stub === true) {
      dropped.push(name);
      continue;
    }
    const list = Array.isArray(given) ? (given as readonly RawValue[]) : [given as RawValue];
    values += list.length;
    if (property.type === 'name') names += list.length;
    const longest = property.type === 'name' ? MATCH_LIMITS.nameLength : MATCH_LIMITS.valueLength;
    const cleaned = new Set<string>();
    for (const value of list) {
      if (value === null) continue;
      const text = String(value);
      if (text.length > longest)
        throw new HttpError(
          400,
          `Query ${shown(key)}: a value of ${name} is longer than ${longest} characters.`,
        );
      const clean = cleanValue(property.type, text);
      if (clean === undefined) {
        if (text.trim() !== '') dropped.push(name);
      } else cleaned.add(clean);
    }
    if (cleaned.size > 0) properties[name] = [...cleaned];
  }
  if (names > MATCH_LIMITS.names)
    throw new HttpError(400, `Query ${shown(key)}: more than ${MATCH_LIMITS.names} names.`);
  if (values > MATCH_LIMITS.values)
    throw new HttpError(400, `Query ${shown(key)}: more than ${MATCH_LIMITS.values} values.`);
  return { properties, dropped };
}

/** A key of a batch as an error names it. */
export function shown(key: string): string {
  return JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}…` : key);
}

const GENDERS: Readonly<Record<string, string | undefined>> = {
  m: 'male',
  male: 'male',
  man: 'male',
  masculin: 'male',
  м: 'male',
  f: 'female',
  female: 'female',
  woman: 'female',
  feminin: 'female',
  ж: 'female',
  o: 'other',
  other: 'other',
};

/** The value in the form of its FollowTheMoney type; undefined where it is none of that type. */
function cleanValue(type: string, text: string): string | undefined {
  const value = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (value === '') return undefined;
  switch (type) {
    case 'country':
      return countryCode(value);
    case 'date':
      return dateOf(value);
    case 'gender':
      return GENDERS[value.toLowerCase()];
    case 'topic':
    case 'language':
    case 'email':
      return value.toLowerCase();
    default:
      return value;
  }
}

/** Codes of two letters as they are, `gb-sct` and the like too; else by name. */
function countryCode(value: string): string | undefined {
  const code = value.toLowerCase();
  if (/^[a-z]{2}(?:-[a-z]{2,3})?$/u.test(code) || code === 'suhh' || code === 'yucs') return code;
  return lookupCountryName(value);
}

const DATE = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?)(?:[T ].*)?)?)?$/u;

/** As exact as the value is: a year, a month or a day. */
function dateOf(value: string): string | undefined {
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (year !== undefined) {
    const parts = [month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]));
    return Number(parts[0] ?? 1) > 12 || Number(parts[1] ?? 1) > 31 ? undefined : [year, ...parts].join('-');
  }
  if (/^\d{8}$/u.test(value)) return dateOf(`${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`);
  const read = value.length > 60 ? null : readDate(value);
  if (read === null || read.earliest === null || read.latest === null) return undefined;
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(read.edtf ?? '')) return read.edtf ?? undefined;
  return read.earliest.slice(0, 4) === read.latest.slice(0, 4) ? read.earliest.slice(0, 4) : undefined;
}
