/** Markdown. */
export { markdownReader } from './markdown-reader.ts';
