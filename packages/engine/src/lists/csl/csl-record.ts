/** A record of the Consolidated Screening List, the same from CSV and JSON. */
import { isLabel } from '../ofac/read-remarks.ts';
import type { TableRecord } from '../table/read-table.ts';

export interface CslAddress {
  readonly words: string;
  /** As printed: mostly an ISO code. */
  readonly country: string;
}

export interface CslPaper {
  readonly type: string;
  readonly number: string;
  readonly country: string;
  readonly issued: string;
  readonly expires: string;
}

export interface CslRecord {
  readonly place: string;
  /** Fields with one value, by their name in the publication; empty ones are left out. */
  readonly fields: ReadonlyMap<string, string>;
  /** Fields with many values. */
  readonly many: ReadonlyMap<string, readonly string[]>;
  readonly addresses: readonly CslAddress[];
  readonly ids: readonly CslPaper[];
}

/** Fields that hold a list of values: between semicolons in CSV, an array in JSON. */
export const MANY = [
  'programs',
  'alt_names',
  'citizenships',
  'dates_of_birth',
  'nationalities',
  'places_of_birth',
] as const;
const STRUCTURED = ['addresses', 'ids'];
const COUNTRY = /^[A-Z]{2}$/u;

/** A row of the CSV. */
export function recordOfRow(row: TableRecord): CslRecord {
  const fields = new Map<string, string>();
  const many = new Map<string, readonly string[]>();
  for (const [column, value] of row.cells) {
    const name = column.toLowerCase();
    if (isMany(name)) many.set(name, split(value));
    else if (!STRUCTURED.includes(name) && value !== '') fields.set(name, value);
  }
  return {
    place: row.place,
    fields,
    many,
    addresses: split(row.at('addresses')).map((words) => ({
      words,
      country: words.split(',').at(-1)?.trim() ?? '',
    })),
    ids: split(row.at('ids')).map(paperOf),
  };
}

function isMany(name: string): boolean {
  return (MANY as readonly string[]).includes(name);
}

function split(value: string): string[] {
  return value
    .split(/;\s+|;$/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `RU, 7700112233, Tax ID No.`: the label is what is known for one, the country what is a code. */
function paperOf(words: string): CslPaper {
  const parts = words.split(/,\s*/u);
  const at = parts.findIndex(isLabel);
  const type = parts[at === -1 ? parts.length - 1 : at] ?? '';
  const rest = parts.filter((part) => part !== type);
  const country = rest.length > 1 ? (rest.find((part) => COUNTRY.test(part)) ?? '') : '';
  const number = rest.filter((part) => part !== country).join(', ');
  return { type, number, country, issued: '', expires: '' };
}

/** An element of the JSON's `results`; undefined where it is no object. */
export function recordOfJson(value: unknown, place: string): CslRecord | undefined {
  if (!isObject(value)) return undefined;
  const fields = new Map<string, string>();
  const many = new Map<string, readonly string[]>();
  for (const [name, inside] of Object.entries(value)) {
    if (STRUCTURED.includes(name)) continue;
    if (isMany(name))
      many.set(
        name,
        Array.isArray(inside) ? inside.map(textOf).filter((text) => text !== '') : split(textOf(inside)),
      );
    else if (textOf(inside) !== '') fields.set(name, textOf(inside));
  }
  return {
    place,
    fields,
    many,
    addresses: objectsOf(value['addresses']).map((address) => ({
      words: ['address', 'city', 'state', 'postal_code', 'country']
        .map((part) => textOf(address[part]))
        .filter((part) => part !== '')
        .join(', '),
      country: textOf(address['country']),
    })),
    ids: objectsOf(value['ids']).map((id) => ({
      type: textOf(id['type']),
      number: textOf(id['number']),
      country: textOf(id['country']),
      issued: textOf(id['issue_date']),
      expires: textOf(id['expiration_date']),
    })),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Text as it stands, numbers and yes or no as JSON writes them, anything deeper as its JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value))
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}
