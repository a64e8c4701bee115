import { expect, test } from 'vitest';
import { csvReader } from './csv/index.ts';
import { docxReader } from './docx/index.ts';
import { emlReader } from './eml/index.ts';
import { htmlReader } from './html/index.ts';
import { READERS } from './index.ts';
import { jsonlReader } from './jsonl/index.ts';
import { markdownReader } from './markdown/index.ts';
import { pdfReader } from './pdf/index.ts';
import { textReader } from './text/index.ts';
import { xlsxReader } from './xlsx/index.ts';

test('the registry tells of each reader what it is', () => {
  const facts = ({ name, version, mediaTypes }: (typeof READERS)[number]): unknown => ({
    name,
    version,
    mediaTypes,
  });
  const own = [
    pdfReader,
    docxReader,
    xlsxReader,
    emlReader,
    htmlReader,
    csvReader,
    markdownReader,
    jsonlReader,
    textReader,
  ];
  expect(READERS.map(facts)).toEqual(own.map(facts));
});
