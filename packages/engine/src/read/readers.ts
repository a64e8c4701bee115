/**
 * The readers, in the order they are asked. Adding a format is adding its folder and one entry here. What a reader needs
 * is loaded with the first file of its format, so that a case of plain text never loads the PDF engine; `version` stands
 * here because a document is named by it before its reader is there, and a test holds it to the reader's own.
 */
import type { Reader } from './reader.ts';
import { textReader } from './text/index.ts';

export const READERS: readonly Reader[] = [
  later('pdf', 1, ['application/pdf'], async () => (await import('./pdf/index.ts')).pdfReader),
  later(
    'docx',
    1,
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.ms-word.document.macroenabled.12',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
      'application/vnd.ms-word.template.macroenabled.12',
    ],
    async () => (await import('./docx/index.ts')).docxReader,
  ),
  later(
    'xlsx',
    1,
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.ms-excel.sheet.macroenabled.12',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
      'application/vnd.ms-excel.template.macroenabled.12',
    ],
    async () => (await import('./xlsx/index.ts')).xlsxReader,
  ),
  later('eml', 1, ['message/rfc822'], async () => (await import('./eml/index.ts')).emlReader),
  later('html', 1, ['text/html'], async () => (await import('./html/index.ts')).htmlReader),
  later(
    'csv',
    1,
    ['text/csv', 'text/tab-separated-values'],
    async () => (await import('./csv/index.ts')).csvReader,
  ),
  later('markdown', 1, ['text/markdown'], async () => (await import('./markdown/index.ts')).markdownReader),
  later('jsonl', 1, ['application/x-ndjson'], async () => (await import('./jsonl/index.ts')).jsonlReader),
  textReader,
];

/** The reader that takes a media type, if any. */
export function readerFor(mediaType: string): Reader | undefined {
  return READERS.find((reader) => reader.mediaTypes.includes(mediaType));
}

/** A reader whose own code is loaded when it first reads. */
function later(
  name: string,
  version: number,
  mediaTypes: readonly string[],
  load: () => Promise<Reader>,
): Reader {
  return { name, version, mediaTypes, read: async (input) => (await load()).read(input) };
}
