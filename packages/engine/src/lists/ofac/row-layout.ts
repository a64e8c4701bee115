/** Which file of an OFAC legacy CSV publication some rows are of, by their columns alone. */
import { type CsvRow, csvRows } from './csv-rows.ts';

/** The files of a publication; the entries are in the first. */
export const OFAC_PARTS = ['primary', 'aliases', 'addresses', 'comments'] as const;
export type OfacPart = (typeof OFAC_PARTS)[number];

export function isOfacPart(part: string): part is OfacPart {
  return (OFAC_PARTS as readonly string[]).includes(part);
}

/** Columns of each file. */
export const COLUMNS = { primary: 12, aliases: 5, addresses: 6, comments: 2 } as const;

/** Kinds of entry in the third column of the primary file; an organisation has none. */
export const SDN_TYPES = ['individual', 'vessel', 'aircraft'] as const;
/** Kinds of alias: also, formerly, now known as. */
export const ALIAS_TYPES = ['aka', 'fka', 'nka'] as const;

const NUMBER = /^\d{1,9}$/u;
const NULL_PRINTED = /(?:^|,)\s*-0-\s*(?:,|$)/u;

/**
 * The part that the head of a file is laid out as, or undefined. Every complete row must fit, and the file must print
 * its nulls as `-0-`: an invoice table with as many columns does neither.
 */
export function partOf(head: string, whole: boolean): OfacPart | undefined {
  const rows = csvRows(head);
  // The last row of a cut head is broken off.
  if (!whole && rows.length > 1) rows.pop();
  const sample = rows.filter(({ printed }) => !printed.includes('\u001A'));
  if (sample.length === 0) return undefined;
  if (sample.every(isPrimary) && sample.every(({ printed }) => NULL_PRINTED.test(printed))) return 'primary';
  if (sample.every(isAlias)) return 'aliases';
  if (sample.every(isAddress) && sample.some(({ printed }) => NULL_PRINTED.test(printed))) return 'addresses';
  if (sample.every(isComment)) return 'comments';
  return undefined;
}

/** Whether a row has the columns of the primary file: number, name, kind of entry, programme, … */
export function isPrimary({ fields, sound }: CsvRow): boolean {
  const [id, name, type] = fields;
  return (
    sound &&
    fields.length === COLUMNS.primary &&
    isNumber(id) &&
    typeof name === 'string' &&
    (type === null || (SDN_TYPES as readonly (string | undefined)[]).includes(type))
  );
}

/** Whether a row has the columns of the alias file: entry, number, kind, name, remark. */
export function isAlias({ fields, sound }: CsvRow): boolean {
  const [id, number, type, name] = fields;
  return (
    sound &&
    fields.length === COLUMNS.aliases &&
    isNumber(id) &&
    isNumber(number) &&
    (ALIAS_TYPES as readonly (string | null | undefined)[]).includes(type) &&
    typeof name === 'string'
  );
}

/** Whether a row has the columns of the address file: entry, number, street, place, country, remark. */
export function isAddress({ fields, sound }: CsvRow): boolean {
  return sound && fields.length === COLUMNS.addresses && isNumber(fields[0]) && isNumber(fields[1]);
}

/** Whether a row has the columns of the comments file: entry and the remarks that did not fit. */
export function isComment({ fields, sound }: CsvRow): boolean {
  return sound && fields.length === COLUMNS.comments && isNumber(fields[0]) && typeof fields[1] === 'string';
}

function isNumber(field: string | null | undefined): boolean {
  return typeof field === 'string' && NUMBER.test(field);
}
