/** Excel workbooks. */
export { xlsxReader } from './xlsx-reader.ts';
