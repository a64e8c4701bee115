/** Delimited tables. */
export { csvReader } from './csv-reader.ts';
