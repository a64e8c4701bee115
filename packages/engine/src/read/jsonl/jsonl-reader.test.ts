import { describe, expect, it } from 'vitest';
import { describeReader } from '../conformance.ts';
import { readSource, readJsonLine, sniffMediaType } from '../index.ts';
import { jsonlReader } from './index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const LINES = [
  '{"id": "a-1", "text": "Ten drones were delivered.", "date": "2025-09-25", "publisher": "Lantern Post"}',
  '',
  '{"id": 2, "text": "Не по-английски.\\r\\nДва.", "other": [1]}',
].join('\n');

describeReader(jsonlReader, [
  { name: 'posts.jsonl', bytes: utf8(LINES) },
  { name: 'log.jsonl', bytes: utf8('{"at": 1}\n{"at": 2}\n'), words: ['{"at": 1}'] },
]);

describe('lines of JSON', () => {
  it('become documents of their own, with what the line says', async () => {
    const read = await readSource({ path: 'posts.jsonl', bytes: utf8(LINES) });
    expect(read.source.mediaType).toBe('application/x-ndjson');
    expect(read.issues).toEqual([]);
    expect(read.document?.text).toBe('');
    expect(read.children.map(({ path, context }) => [path, context])).toEqual([
      ['posts.jsonl!a-1', { publisher: 'Lantern Post', published: '2025-09-25' }],
      ['posts.jsonl!2', {}],
    ]);
    const [, second] = read.children;
    const text = second && (await readSource(second));
    expect(text?.document?.text).toBe('Не по-английски.\nДва.');
  });

  it('keep a text that looks like something else', async () => {
    const html = '<html><body><p>Words</p></body></html>';
    const { children } = await readSource({
      path: 'a.jsonl',
      bytes: utf8(JSON.stringify({ id: 'page.pdf', text: html })),
    });
    const [child] = children;
    const read = child && (await readSource(child));
    expect([read?.document?.text, read?.issues]).toEqual([html, []]);
  });

  it('with one id are both read, and it is said', async () => {
    const line = '{"id": "a", "text": "Words."}';
    const { children, issues } = await readSource({ path: 'a.jsonl', bytes: utf8(`${line}\n${line}`) });
    expect(children.map(({ path }) => path)).toEqual(['a.jsonl!a', 'a.jsonl!a-2']);
    expect(issues.map(({ code, place }) => [code, place.detail])).toEqual([['read.jsonl-same-id', 'line 2']]);
  });

  it('that are no texts are counted once there are many', async () => {
    const bytes = utf8(`{"id": "a", "text": "Words."}\n${'nonsense\n'.repeat(5_000)}`);
    const { children, issues } = await readSource({ path: 'a.jsonl', bytes });
    expect(children).toHaveLength(1);
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)?.message).toContain('4900 further doubts');
  });
});

describe('readJsonLine', () => {
  it.each([
    ['{"text": "Words."}', { id: 'line-7', text: 'Words.', context: {} }],
    ['{"text": "Words.", "id": null, "date": null}', { id: 'line-7', text: 'Words.', context: {} }],
    [
      '{"text": "W.", "date": "2025-09-25T10:00:00Z", "language": "uk-UA", "title": " A\\u202Eb ", "genre": "letter"}',
      {
        id: 'line-7',
        text: 'W.',
        context: { published: '2025-09-25', language: 'uk', title: 'A b', genre: 'letter' },
      },
    ],
  ])('reads %s', (line, record) => {
    expect(readJsonLine(line, 7, 'a.jsonl')).toEqual({ record, issues: [] });
  });

  it.each([
    ['nonsense', 'read.jsonl-bad-line', false],
    ['["text"]', 'read.jsonl-bad-line', false],
    ['null', 'read.jsonl-bad-line', false],
    ['{"id": "a"}', 'read.jsonl-bad-line', false],
    ['{"text": 5}', 'read.jsonl-bad-line', false],
    ['{"text": "  "}', 'read.jsonl-bad-line', false],
    ['{"text": "Words.", "date": "25.09.2025"}', 'read.jsonl-bad-value', true],
    ['{"text": "Words.", "date": "2025-02-30"}', 'read.jsonl-bad-value', true],
    ['{"text": "Words.", "publisher": {"name": "x"}}', 'read.jsonl-bad-value', true],
    ['{"text": "Words.", "genre": "poem"}', 'read.jsonl-bad-value', true],
    ['{"text": "Words.", "language": "Klingon"}', 'read.jsonl-bad-value', true],
  ])('tells what is wrong with %s', (line, code, isRead) => {
    const { record, issues } = readJsonLine(line, 7, 'a.jsonl');
    expect(record !== undefined).toBe(isRead);
    expect(issues.map((issue) => [issue.code, issue.place])).toEqual([
      [code, { path: 'a.jsonl', detail: 'line 7' }],
    ]);
  });
});

describe('the format', () => {
  it.each([
    ['application/x-ndjson', 'a.jsonl', '{"id": 1}', 'by its name'],
    ['application/x-ndjson', 'a.jsonl', 'nonsense\n{"text": "x"}\n', 'by its name, though a line is bad'],
    ['application/x-ndjson', 'a.ndjson', '{"text": "x"}\n', 'by its name'],
    ['application/x-ndjson', 'a.txt', '{"text": "x"}\n{"text": "y"}\n', 'by two lines with a text'],
    ['application/json', 'a.json', '{"text": "x"}', 'one object is JSON'],
    ['application/json', 'a.json', '{\n"text": "x"\n}', 'one object over lines is JSON'],
    ['text/plain', 'a.jsonl', 'Words of a report.\nMore.', 'prose stays prose, whatever its name'],
    ['application/json', 'a.jsonl', '[1, 2]', 'no object on a line'],
  ])('is %s for %s: %s (%s)', (mediaType, path, text) => {
    expect(sniffMediaType(utf8(text), path)).toBe(mediaType);
  });
});
