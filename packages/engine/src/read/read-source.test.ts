import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocumentId, makeSourceId, sha256, type SourceId } from '../model/index.ts';
import { encode } from './fixture/encode.ts';
import { readFile } from './fixture/read-text.ts';
import { HTML_SAMPLES, MAIL_SAMPLES, TEXT_SAMPLES } from './fixture/samples.ts';
import { READERS, readSource } from './index.ts';

describe('readSource', () => {
  it('gives source and document ids that follow from path, bytes and reader', async () => {
    const bytes = new TextEncoder().encode('Words.\n');
    const { source, document } = await readSource({ path: 'a/b.txt', bytes });
    expect(source).toEqual({
      id: makeSourceId('a/b.txt', sha256(bytes)),
      path: 'a/b.txt',
      sha256: sha256(bytes),
      size: 7,
      mediaType: 'text/plain',
      parent: null,
    });
    expect(document?.id).toBe(makeDocumentId(source.id, 'text/1'));
    expect(document?.reader).toBe('text/1');
  });

  it('keeps the parent it is told', async () => {
    const parent = makeSourceId('mail.eml', 'x') as SourceId;
    expect((await readFile('mail.eml!a.txt', 'x', { parent })).source.parent).toBe(parent);
  });

  it('names children by parent, each once, without folders', async () => {
    const part = (name: string): string =>
      `--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename="${name}"\n\nx\n`;
    const names = ['a.txt', 'A.txt', '../../etc/a.txt', 'C:\\\\x\\\\b.txt', '..', 'we!rd:?.txt', ''];
    const mail = `From: a@b.example\nMessage-ID: <x>\nContent-Type: multipart/mixed; boundary=b\n\n${names.map(part).join('')}--b--\n`;
    const { children } = await readFile('m.eml', mail);
    expect(children.map(({ path }) => path)).toEqual([
      'm.eml!a.txt',
      'm.eml!A-2.txt',
      'm.eml!a-3.txt',
      'm.eml!b.txt',
      'm.eml!unnamed',
      'm.eml!we_rd_.txt',
      'm.eml!part-7.txt',
    ]);
  });

  it('hands a declared charset to the child in its media type', async () => {
    const text = 'Щит';
    const mail = Buffer.concat([
      Buffer.from(
        'From: a@b.example\nMessage-ID: <x>\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=koi8-r; name=a.txt\n\n',
      ),
      encode(text, 'koi8-r'),
      Buffer.from('\n--b--\n'),
    ]);
    const [child] = (await readFile('m.eml', mail)).children;
    expect(child?.mediaType).toBe('text/plain; charset=koi8-r');
    if (!child) return;
    const read = await readSource(child);
    expect(read.document?.text.trim()).toBe(text);
    expect(read.issues).toEqual([]);
  });

  it('does not let a parent talk it into another format', async () => {
    const { source, issues } = await readFile('m.eml!x', '<html><body><p>words</p></body></html>', {
      mediaType: 'application/pdf',
    });
    expect(source.mediaType).toBe('text/html');
    expect(issues.map(({ code }) => code)).toEqual(['read.mislabelled']);
  });

  it('takes each media type to one reader only', () => {
    const types = READERS.flatMap(({ mediaTypes }) => mediaTypes);
    expect(new Set(types).size).toBe(types.length);
    expect(new Set(READERS.map(({ name }) => name)).size).toBe(READERS.length);
  });

  it('cuts text at its limit, never inside a character, and says so', async () => {
    const { document, issues } = await readFile('a.txt', '🚀'.repeat(50), { limits: { characters: 11 } });
    expect(document?.text).toBe('🚀'.repeat(5));
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['read.text-cut', 'error']]);
  });

  it('keeps lone surrogates, marks and turned words in canonical form', async () => {
    const { document } = await readFile('a.txt', 'e\u0301 \u202Ex \uFEFFy\u0085z\u0000');
    expect(document?.text).toBe('é \u202Ex y\nz');
  });

  it('never throws, and answers the same for the same bytes', async () => {
    const heads = [...TEXT_SAMPLES, ...HTML_SAMPLES, ...MAIL_SAMPLES].map(({ bytes }) => bytes);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(new Uint8Array(0), ...heads),
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a', 'a.txt', 'a.pdf', 'a.docx', 'a.xlsx', 'a.csv', 'a.md', 'a.html', 'a.eml'),
        async (head, tail, path) => {
          const bytes = Buffer.concat([head.subarray(0, tail.length * 2), tail]);
          const first = await readSource({ path, bytes });
          expect(await readSource({ path, bytes: Uint8Array.from(bytes) })).toEqual(first);
          expect(first.document !== null || first.issues.some(({ severity }) => severity === 'error')).toBe(
            true,
          );
        },
      ),
      { numRuns: 150, seed: 13 },
    );
  });
});
