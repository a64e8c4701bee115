/** PDF files. */
export { pdfReader } from './pdf-reader.ts';
