import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cleanText, readSource, type SourceReading } from './index.ts';

const SHARED = fileURLToPath(new URL('../../../../../shared/', import.meta.url));
const DOCUMENTS = join(SHARED, 'data/documents');
const REPORT = join(SHARED, 'seed/report.txt');

const read = (path: string): Promise<SourceReading> => readSource({ path, bytes: readFileSync(path) });
const filesBelow = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));

describe.skipIf(!existsSync(REPORT))('the report', () => {
  it('is read as its own text, a paragraph for each paragraph', async () => {
    const { document, issues } = await read(REPORT);
    const text = cleanText(readFileSync(REPORT, 'utf8'));
    expect(document?.text).toBe(text);
    expect(issues).toEqual([]);
    const paragraphs = text.split(/\n{2,}/u).filter((paragraph) => paragraph.trim() !== '');
    expect(document?.blocks.map(({ start, end }) => text.slice(start, end))).toEqual(
      paragraphs.map((paragraph) => paragraph.trim()),
    );
    expect(document?.blocks[0]?.kind).toBe('heading');
  });
});

describe.skipIf(!existsSync(DOCUMENTS))('real documents', () => {
  it('reads the bank exchange the same from both its encodings, and knows that it says which', async () => {
    const folder = join(DOCUMENTS, '1c_bank_exchange');
    const legacy = await read(join(folder, '1CClientBankExchange.cp1251.txt'));
    const modern = await read(join(folder, '1CClientBankExchange.txt'));
    expect(legacy.document?.text).toBe(modern.document?.text);
    expect(legacy.source.mediaType).toBe('text/x-1c-bank-exchange');
    expect(legacy.issues).toEqual([]);
  });

  it('reads every text as the text it is', async () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    let compared = 0;
    for (const path of filesBelow(DOCUMENTS).filter((file) => /\.(?:txt|ics|json|sta|yml)$/u.test(file))) {
      const { document, source } = await read(path);
      expect(document, path).not.toBeNull();
      if (document?.reader !== 'text/1' || source.mediaType === 'text/html') continue;
      let text: string;
      try {
        text = strict.decode(readFileSync(path));
      } catch {
        continue;
      }
      expect(document.text.replace(/\n+/gu, '\n').trim(), path).toBe(
        cleanText(text.replace(/\f/gu, '\n')).replace(/\n+/gu, '\n').trim(),
      );
      compared += 1;
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('never leaves a file without text or an error', async () => {
    for (const path of filesBelow(DOCUMENTS).filter((file) => !file.endsWith('.pdf'))) {
      const { document, issues } = await read(path);
      expect(document !== null || issues.some(({ severity }) => severity === 'error'), path).toBe(true);
      expect(
        issues.some(({ code }) => code === 'read.reader-failed'),
        path,
      ).toBe(false);
    }
  });
});
