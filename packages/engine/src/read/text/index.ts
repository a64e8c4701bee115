/** Plain text. */
export { findParagraphs } from './paragraphs.ts';
export { textReader } from './text-reader.ts';
