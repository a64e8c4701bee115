/** The layouts that are read, in the order in which they are asked about a file. */
import type { ListReader } from './list-reader.ts';
import { dfatCsvReader, dfatXlsxReader } from './australia/dfat-reader.ts';
import { bisDplReader } from './bis/dpl-reader.ts';
import { canadaSemaXmlReader } from './canada/sema-xml-reader.ts';
import { cslCsvReader } from './csl/csl-csv-reader.ts';
import { cslJsonReader } from './csl/csl-json-reader.ts';
import { euCsvReader } from './eu/eu-csv-reader.ts';
import { euXmlReader } from './eu/eu-xml-reader.ts';
import { ftmReader } from './ftm/ftm-reader.ts';
import { ofacAdvancedXmlReader } from './ofac/advanced/advanced-xml-reader.ts';
import { ofacEnhancedXmlReader } from './ofac/enhanced-xml-reader.ts';
import { ofacCsvReader } from './ofac/ofac-csv-reader.ts';
import { ofacSdnXmlReader } from './ofac/sdn-xml-reader.ts';
import { swissXmlReader } from './swiss/swiss-xml-reader.ts';
import { ukConListReader, ukCsvReader } from './uk/uk-table-reader.ts';
import { ukXmlReader } from './uk/uk-xml-reader.ts';
import { nsdcJsonReader } from './ukraine/nsdc-json-reader.ts';
import { unXmlReader } from './un/un-xml-reader.ts';

/** One row for a layout. */
export const LIST_READERS: readonly ListReader[] = [
  unXmlReader,
  ofacCsvReader,
  ofacSdnXmlReader,
  ofacEnhancedXmlReader,
  ofacAdvancedXmlReader,
  bisDplReader,
  cslCsvReader,
  cslJsonReader,
  canadaSemaXmlReader,
  dfatCsvReader,
  dfatXlsxReader,
  euXmlReader,
  euCsvReader,
  swissXmlReader,
  ukXmlReader,
  ukCsvReader,
  ukConListReader,
  nsdcJsonReader,
  ftmReader,
];

const EXTENSIONS = new Set(LIST_READERS.flatMap(({ extensions }) => extensions));

/** Whether a file of this name may be a part of a list, so that its first bytes are worth a look. */
export function mayBeList(path: string): boolean {
  const dot = path.lastIndexOf('.');
  return dot !== -1 && EXTENSIONS.has(path.slice(dot + 1).toLowerCase());
}
