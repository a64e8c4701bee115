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
    ['files: { a: ', ['case.manifest-syntax', 'case.manifest-syntax'], 'cut off'],
  ])('%j gives %j: %s', (text, expected) => {
    expect([...new Set(codes(text))]).toEqual([...new Set(expected)]);
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
