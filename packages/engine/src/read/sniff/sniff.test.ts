import { zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '../fixture/encode.ts';
import { codesOf, readFile } from '../fixture/read-text.ts';
import { sniffMediaType } from '../index.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([1])])));
const ole = (stream: string): Uint8Array =>
  Buffer.concat([
    latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    new Uint8Array(600),
    Buffer.from(`${stream}\0`, 'utf16le'),
  ]);
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const rows = (delimiter: string, count: number): string =>
  Array.from({ length: count }, (_, row) => ['Polar', 'engine', String(row)].join(delimiter)).join('\n');

const KNOWN: readonly (readonly [expected: string, path: string, bytes: Uint8Array | string, why: string])[] =
  [
    ['application/pdf', 'a.txt', '%PDF-1.7\n', 'a PDF by another name'],
    ['application/pdf', 'a', latin('\x00\x01junk\xff\x00\x02%PDF-1.4\n\x00\x01'), 'junk before the header'],
    [DOCX, 'a.zip', zip('[Content_Types].xml', 'word/document.xml'), 'Word by its main part'],
    [DOCX, 'a.docx', zip('[Content_Types].xml', 'word/document2.xml'), 'Word by its folder'],
    [XLSX, 'a.docx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'a sheet named as Word'],
    ['application/zip', 'a.docx', zip('a.txt', 'word.txt'), 'just an archive'],
    ['application/msword', 'a.doc', ole('WordDocument'), 'old Word'],
    ['application/vnd.ms-excel', 'a.xls', ole('Workbook'), 'old Excel'],
    ['application/vnd.ms-outlook', 'a.msg', ole('__properties_version1.0'), 'Outlook'],
    ['application/x-ole-encrypted', 'a.docx', ole('EncryptedPackage'), 'locked Word'],
    ['application/rtf', 'a.doc', '{\\rtf1\\ansi words}', 'RTF saved as .doc'],
    ['image/jpeg', 'a.pdf', latin('\xff\xd8\xff\xe0\x00\x10JFIF\x00'), 'a photo'],
    [
      'text/html',
      'a.xls',
      '<html><body><table><tr><td>1</td></tr></table></body></html>',
      'bank export as .xls',
    ],
    ['text/html', 'a.txt', '<!-- saved -->\n<!DOCTYPE html><html>', 'page behind a comment'],
    ['text/html', 'a.txt', '<p>one</p><p>two</p><p>three</p>', 'a fragment'],
    ['application/xml', 'a.txt', '<?xml version="1.0"?><Invoice/>', 'XML'],
    ['image/svg+xml', 'a.svg', '<svg xmlns="x"><text>a</text></svg>', 'a drawing'],
    [
      'message/rfc822',
      'a.txt',
      'Received: by x\nFrom: a@b.example\nSubject: s\n\nwords',
      'mail by its servers',
    ],
    [
      'message/rfc822',
      'a.eml',
      'From: a@b.example\nSubject: s\n\nwords',
      'a bare mail that its name promises',
    ],
    [
      'message/rfc822',
      'a',
      'From a@b.example Tue Mar 5 2024\nMessage-ID: <x>\nFrom: a\n\nwords',
      'one message of a mailbox',
    ],
    ['text/csv', 'a.txt', rows(';', 4), 'rows of a statement'],
    ['text/tab-separated-values', 'a.txt', rows('\t', 4), 'rows by tabs'],
    ['text/csv', 'a.csv', 'one\ntwo', 'a name that promises CSV'],
    ['text/markdown', 'a.md', '# Title', 'Markdown by name'],
    ['text/calendar', 'a.txt', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'a calendar'],
    ['application/json', 'a.txt', '{"a": [1]}', 'JSON'],
    [
      'text/x-1c-bank-exchange',
      'a.txt',
      encode('1CClientBankExchange\r\nВерсияФормата=1.03', 'windows-1251'),
      '1C',
    ],
    ['text/plain', 'a', encode('Счёт на оплату', 'utf-16le'), 'UTF-16 without a mark'],
  ];

const PLAIN: readonly (readonly [text: string, why: string])[] = [
  ['From: the Zarya plant\nTo: Polar Trading\nSubject: engines\n\nWords.', 'a memo, not a mail'],
  ['BMW sold engines to the plant.', 'BM begins a bitmap too'],
  ['MZ is the name of a factory.', 'MZ begins a program too'],
  ['ID3 is a tag.', 'so does a song'],
  ['The file begins with %PDF-1.7, he wrote.', 'words about PDF'],
  ['One, two.\nThree, four.\nFive, six.\nSeven, eight.\nNine, ten.', 'prose with a comma in each line'],
  ['{braces} are no JSON', 'braces'],
  ['[1] A note', 'brackets'],
  ['<stdin> is no mark-up', 'an angle bracket'],
  ['# not Markdown unless the name says so', 'a number sign'],
  ['a | b\nc', 'one bar'],
];

describe('sniffMediaType', () => {
  it.each(KNOWN)('%s for %s', (expected, path, content, why) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    expect(sniffMediaType(bytes, path), why).toBe(expected);
  });
  it.each(PLAIN)('plain text: %s', (text, why) => {
    expect(sniffMediaType(new TextEncoder().encode(text), 'a.txt'), why).toBe('text/plain');
  });
  it('knows compressed and random bytes for no text', () => {
    const random = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919 + ((at * at) >> 3)) % 256);
    expect(sniffMediaType(random, 'a.txt')).toBe('application/octet-stream');
  });
  it('answers for any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('PK\x03\x04', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '', '<', '{'),
        (tail, head) => {
          expect(sniffMediaType(Buffer.concat([latin(head), tail]), 'x')).toMatch(/^[a-z]+\/[\w.+-]+$/u);
        },
      ),
      { seed: 5 },
    );
  });
});

const ISSUES: readonly (readonly [codes: string[], path: string, bytes: Uint8Array | string, why: string])[] =
  [
    [['read.empty'], 'a.pdf', '', 'no bytes'],
    [['read.only-zeros'], 'a.txt', new Uint8Array(50), 'zeros'],
    [['read.unsupported-format'], 'a.zip', zip('a.txt'), 'an archive'],
    [['read.docx-broken'], 'a.docx', zip('a.xml', 'word/document.xml').subarray(0, 40), 'Word cut short'],
    [['read.xlsx-broken'], 'a.xlsx', zip('a.xml', 'xl/workbook.xml').subarray(0, 40), 'a sheet cut short'],
    [['read.unsupported-format'], 'a.zip', zip('a.txt').subarray(0, 40), 'an archive cut short'],
    [['read.unsupported-format'], 'a.doc', ole('WordDocument'), 'old Word'],
    [['read.unsupported-format'], 'scan.png', latin('\x89PNG\r\n\x1a\n\x00\x00'), 'a picture'],
    [['read.encrypted'], 'a.docx', ole('EncryptedPackage'), 'locked'],
    [['read.unknown-format'], 'a.dat', latin('\x01\x02\x03\x04\x05\x00\xff'), 'binary'],
    [['read.mislabelled'], 'a.txt', '<html><body><p>words</p></body></html>', 'a page named .txt'],
    [['read.mislabelled'], 'a.html', 'only words', 'words named .html'],
    [[], 'a.txt', 'x;y;z\n1;2;3\n4;5;6\n', 'a table named .txt is text all the same'],
    [[], 'a.log', 'words', 'text'],
    [['read.bidi-control'], 'a.txt', 'invoice\u202Etxt.exe', 'turned words'],
    [['read.nul-bytes'], 'a.txt', 'some words\0and more of them', 'a zero byte'],
    [['read.no-text'], 'a.txt', '  \n\n ', 'nothing but white space'],
  ];

describe('issues of the format', () => {
  it.each(ISSUES)('%j for %s', async (codes, path, content, why) => {
    expect(await codesOf(path, content), why).toEqual(codes);
  });
  it('says what a file is, that it is not read, and what to do', async () => {
    const { document, issues, source } = await readFile('old.doc', ole('WordDocument'));
    expect(document).toBeNull();
    expect(source.mediaType).toBe('application/msword');
    expect(issues).toEqual([
      {
        code: 'read.unsupported-format',
        severity: 'error',
        message:
          'The file is Word 97-2003 (DOC), which this version does not read; open it and save it as DOCX or PDF.',
        place: { path: 'old.doc' },
      },
    ]);
  });
});
