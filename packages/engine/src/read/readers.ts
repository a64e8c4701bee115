/** The readers, in the order they are asked. Adding a format is adding its folder and one line here. */
import type { Reader } from './reader.ts';
import { csvReader } from './csv/index.ts';
import { docxReader } from './docx/index.ts';
import { emlReader } from './eml/index.ts';
import { htmlReader } from './html/index.ts';
import { markdownReader } from './markdown/index.ts';
import { pdfReader } from './pdf/index.ts';
import { textReader } from './text/index.ts';
import { xlsxReader } from './xlsx/index.ts';

export const READERS: readonly Reader[] = [
  pdfReader,
  docxReader,
  xlsxReader,
  emlReader,
  htmlReader,
  csvReader,
  markdownReader,
  textReader,
];

/** The reader that takes a media type, if any. */
export function readerFor(mediaType: string): Reader | undefined {
  return READERS.find((reader) => reader.mediaTypes.includes(mediaType));
}
