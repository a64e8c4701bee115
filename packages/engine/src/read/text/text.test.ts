import { describe, expect, it } from 'vitest';
import { encode } from '../fixture/encode.ts';
import { blocksOf, readFile } from '../fixture/read-text.ts';
import { cleanText } from '../index.ts';

const WRAPPED = `Two officials said that the Zarya plant received more than a
dozen engines from Polar Trading last year, and that the company
billed for them in March. The plant did not answer. Its owner
declined to comment on what the papers show.`;

describe('plain text', () => {
  it('is the text of the file, unchanged but for control characters', async () => {
    const text = `  Title\r\n\r\n${WRAPPED}\r\n\r\n    col A     col B\r\n    1         2\u0007\r\n\r\n\r\nend  `;
    expect((await readFile('a.txt', text)).document?.text).toBe(cleanText(text));
  });

  it('finds title, paragraphs, lists and quotes', async () => {
    const text = `Plant bought engines\n\n${WRAPPED}\n\n- one\n- two\n  goes on\n1. three\n\n> quoted\n> words\n\nSection\n-------\nLast words.`;
    expect(await blocksOf('a.txt', text)).toEqual([
      ['heading1', 'Plant bought engines'],
      ['paragraph', WRAPPED],
      ['list-item', '- one'],
      ['list-item', '- two\n  goes on'],
      ['list-item', '1. three'],
      ['quote', '> quoted\n> words'],
      ['heading2', 'Section'],
      ['paragraph', 'Last words.'],
    ]);
  });

  it('takes each line for a paragraph where lines are not wrapped', async () => {
    const long = 'The plant bought engines abroad and paid for them in March, as papers show. '
      .repeat(4)
      .trim();
    expect(await blocksOf('a.txt', `${long}\nShort one.\n${long}`)).toEqual([
      ['paragraph', long],
      ['paragraph', 'Short one.'],
      ['paragraph', long],
    ]);
  });

  it('keeps wrapped paragraphs whole where one address is overlong', async () => {
    const address = `https://a.example/${'x'.repeat(200)}`;
    const blocks = await blocksOf(
      'a.txt',
      `${Array.from({ length: 4 }, () => WRAPPED).join('\n\n')}\n\n${address}`,
    );
    expect(blocks.map(([, words]) => words)).toEqual([WRAPPED, WRAPPED, WRAPPED, WRAPPED, address]);
  });

  it('parts a paragraph where a sentence ends and the next word would have fitted', async () => {
    expect(
      await blocksOf('a.txt', 'It ended here.\nThen a new paragraph began, which was a good deal longer.'),
    ).toEqual([
      ['paragraph', 'It ended here.'],
      ['paragraph', 'Then a new paragraph began, which was a good deal longer.'],
    ]);
  });

  it.each([
    ['Invoice: 17\n\nWords', 'a field is no title'],
    ['The plant bought engines.\n\nWords', 'a sentence is no title'],
    ['Title alone', 'nothing follows'],
    ['- item\n\nWords', 'a list is no title'],
    ['12.03.2024\n\nWords', 'no letters'],
  ])('finds no title in %j', async (text) => {
    expect((await blocksOf('a.txt', text)).map(([kind]) => kind)).not.toContain('heading1');
  });

  it('parts pages at form feeds and covers all text with them', async () => {
    const { document } = await readFile('a.txt', 'One\n\fTwo\nmore\fThree\n\f');
    expect(document?.text).toBe('One\nTwo\nmore\nThree\n');
    expect(
      document?.pages.map(({ number, start, end }) => [number, document.text.slice(start, end)]),
    ).toEqual([
      [1, 'One\n'],
      [2, 'Two\nmore'],
      [3, 'Three\n'],
    ]);
    expect(document?.blocks.map(({ page }) => page)).toEqual([1, 2, 3]);
  });

  it('does not read data for programs as prose', async () => {
    expect(await blocksOf('a.json', '{"a": "The plant bought engines."}')).toEqual([
      ['code', '{"a": "The plant bought engines."}'],
    ]);
  });

  it('believes the encoding an XML file declares', async () => {
    const xml = '<?xml version="1.0" encoding="windows-1251"?><a>Да</a>';
    const { document, issues } = await readFile('a.xml', encode(xml, 'windows-1251'));
    expect(document?.text).toBe(xml);
    expect(issues).toEqual([]);
  });
});
