/** Word files. */
export { docxReader } from './docx-reader.ts';
