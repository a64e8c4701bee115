/** Web pages. */
export { htmlReader, writeHtml } from './html-reader.ts';
