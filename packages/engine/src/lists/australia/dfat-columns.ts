/** Columns of the Australian list, in CSV and in Excel. */
import { columnKeys, type TableHeader } from '../table/read-table.ts';

/** What follows from a listing: a column each, `true` or `false`. */
export const DFAT_MEASURES = [
  'Targeted Financial Sanction',
  'Travel Ban',
  'Arms Embargo',
  'Maritime Restriction',
];

/** Columns without which a table is another. */
const TELLING = [
  'Reference',
  'Name of Individual or Entity',
  'Type',
  'Name Type',
  'Control Date',
  'Committees',
];

/** Keys of all columns that are read. */
export const DFAT_COLUMNS = columnKeys(
  ...TELLING,
  'Alias Strength',
  'Date of Birth',
  'Place of Birth',
  'Citizenship',
  'Address',
  'Additional Information',
  'Listing Information',
  'IMO Number',
  'Instrument of Designation',
  ...DFAT_MEASURES,
);

/** Whether a header is that of the list. */
export function isDfat(header: TableHeader | undefined): boolean {
  return header?.has(...TELLING) === true;
}
