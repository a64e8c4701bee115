/** Plain text. */
export { textReader } from './text-reader.ts';
