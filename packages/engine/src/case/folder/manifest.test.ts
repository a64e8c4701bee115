import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absentFiles, readManifest } from './manifest.ts';

const codes = (text: string): string[] =>
  readManifest(text, 'waybill.yaml').issues.map((issue) => issue.code);

describe('readManifest', () => {
  test('reads every key', () => {
    const { manifest, issues } = readManifest(
      'title: The harbour case\nfiles:\n  ./a/report.txt: { publisher: An Agency, published: 2025-09-25, genre: news, origin: x-1, note: as syndicated }\n  empty.txt:\n',
      'waybill.yaml',
    );
    expect(issues).toEqual([]);
    expect(manifest.title).toBe('The harbour case');
    expect({ ...manifest.files }).toEqual({
      'a/report.txt': {
        publisher: 'An Agency',
        published: '2025-09-25',
        genre: 'news',
        origin: 'x-1',
        note: 'as syndicated',
      },
      'empty.txt': {},
    });
  });

  test.each([
    ['', [], 'an empty manifest says nothing'],
    ['# only a comment', [], 'so does a comment'],
    ['title: 2024', [], 'a number is a title as it is written'],
    ['files: { a: { publisher: 7x } }', [], 'words'],
    ['titel: x', ['case.manifest-unknown-key'], 'a typo is not passed over'],
    ['files: { a: { publishd: 2024-01-01 } }', ['case.manifest-unknown-key'], 'nor in a file'],
    ['- a\n- b', ['case.manifest-shape'], 'a list is no manifest'],
    ['just words', ['case.manifest-shape'], 'nor are words'],
    ['files: [a]', ['case.manifest-shape'], 'files must map'],
    ['files: { a: letter }', ['case.manifest-shape'], 'facts must map'],
    ['files: { a: { genre: novel } }', ['case.manifest-bad-value'], 'not a genre'],
    ['files: { a: { published: 2024-02-30 } }', ['case.manifest-bad-value'], 'no such day'],
    ['files: { a: { published: 5 May 2024 } }', ['case.manifest-bad-value'], 'not ISO'],
    ['files: { a: { publisher: [x] } }', ['case.manifest-bad-value'], 'a list is not words'],
    ['title: ""', ['case.manifest-bad-value'], 'empty words say nothing'],
    ['files: { ../a: {} }', ['case.manifest-bad-path'], 'outside the folder'],
    ['files: { /a: {} }', ['case.manifest-bad-path'], 'absolute'],
    ['title: a\ntitle: b', ['case.manifest-syntax'], 'a key given twice'],
    ['files: { C:\\a: {} }', ['case.manifest-bad-path'], 'on a drive'],
    ['files: { a: {}, a: {} }', ['case.manifest-syntax'], 'a file given twice'],
    ['title: a\n---\ntitle: b', ['case.manifest-syntax'], 'two documents'],
    [`title: ${'x'.repeat(2001)}`, ['case.manifest-bad-value'], 'a title without end'],
    ['x: &x [*x, *x]\ntitle: *x', ['case.manifest-unknown-key', 'case.manifest-bad-value'], 'no words'],
    ['title: *nobody', ['case.manifest-bad-value'], 'an alias of nothing'],
    ['? [a, b]\n: c', ['case.manifest-shape'], 'a list is no key'],
    ['files: { a: &a { note: n }, b: *a }', [], 'facts said once for two files'],
    ['files: { a: ', ['case.manifest-syntax', 'case.manifest-syntax'], 'cut off'],
  ])('%j gives %j: %s', (text, expected) => {
    expect([...new Set(codes(text))]).toEqual([...new Set(expected)]);
  });

  test('takes a value said once wherever it is pointed to', () => {
    const { manifest, issues } = readManifest(
      'files:\n  a: &same { publisher: &who The Post, genre: news }\n  b: *same\n  c: { publisher: *who }\n',
      'm',
    );
    expect(issues).toEqual([]);
    expect(manifest.files['b']).toEqual({ publisher: 'The Post', genre: 'news' });
    expect(manifest.files['c']).toEqual({ publisher: 'The Post' });
  });

  test('puts words on one line, without marks that turn it', () => {
    const { manifest } = readManifest('title: "a\\0b \\u202ec"\nfiles: { f: { note: "one\\n  two" } }', 'm');
    expect([manifest.title, manifest.files['f']?.note]).toEqual(['ab c', 'one two']);
  });

  test('tells a few faults of a broken manifest, not each of a thousand', () => {
    expect(codes('{'.repeat(20_000)).length).toBeLessThan(20);
  });

  test('reads a manifest of many files in a moment', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `  f${at}.txt: { genre: news }\n`).join('');
    const began = performance.now();
    expect(Object.keys(readManifest(`files:\n${rows}`, 'm').manifest.files)).toHaveLength(20_000);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('keeps what is right beside what is wrong', () => {
    const { manifest } = readManifest(
      'titel: x\ntitle: y\nfiles: { a: { genre: novel, note: n } }',
      'waybill.yaml',
    );
    expect(manifest.title).toBe('y');
    expect(manifest.files['a']).toEqual({ note: 'n' });
  });

  test('stays calm on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void readManifest(text, 'm')),
    );
  });

  test('refuses nesting beyond reason', () => {
    expect(codes('['.repeat(50_000))).toContain('case.manifest-syntax');
  });

  test('names the files that are not there', () => {
    const { manifest } = readManifest('files: { b: {}, a: {}, c: {} }', 'm');
    expect(absentFiles(manifest, new Set(['b']), 'm').map((issue) => issue.place.detail)).toEqual(['a', 'c']);
  });
});
