import { describe, expect, it } from 'vitest';
import { blocksOf, codesOf, readFile } from '../fixture/read-text.ts';

const table = async (path: string, text: string): Promise<string[][]> => {
  const { document } = await readFile(path, text);
  const rows: string[][] = [];
  for (const { row, column, start, end } of document?.tables[0]?.cells ?? []) {
    const line = (rows[row] ??= []);
    line[column] = document?.text.slice(start, end) ?? '';
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''));
};

const STATEMENT = `Statement of account;407028100001;;
Period;March 2024;;
;;;
Date;Party;Purpose;Amount
05.03.2024;Polar Trading;"Payment; invoice 17";48 250,00
06.03.2024;Zarya;Return;-1 200,50
07.03.2024;Zarya;Fee;0,50
;;Total;47 050,00
`;

describe('CSV', () => {
  it('parts preamble, head and rows, and keeps words, references and values', async () => {
    const { document } = await readFile('a.csv', STATEMENT);
    expect((await blocksOf('a.csv', STATEMENT)).map(([kind]) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'table',
    ]);
    const cells = document?.tables[0]?.cells.map(({ start, end, reference, value, header }) => [
      document.text.slice(start, end),
      reference,
      value,
      header,
    ]);
    expect(cells?.slice(0, 8)).toEqual([
      ['Date', 'A4', undefined, true],
      ['Party', 'B4', undefined, true],
      ['Purpose', 'C4', undefined, true],
      ['Amount', 'D4', undefined, true],
      ['05.03.2024', 'A5', '2024-03-05', undefined],
      ['Polar Trading', 'B5', undefined, undefined],
      ['Payment; invoice 17', 'C5', undefined, undefined],
      ['48 250,00', 'D5', 48250, undefined],
    ]);
    expect(cells?.at(-1)).toEqual(['47 050,00', 'D8', 47050, undefined]);
  });

  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      'commas',
    ],
    [
      'a;b\n"1;2";3\n',
      [
        ['a', 'b'],
        ['1;2', '3'],
      ],
      'quoted delimiter',
    ],
    [
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      'tabs',
    ],
    [
      'a|b|c\n1|2|3\n',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
      'bars',
    ],
    ['sep=|\na|b\n', [['a', 'b']], 'a sep line'],
    [
      'a,b\n"1\n2",3\n',
      [
        ['a', 'b'],
        ['1 2', '3'],
      ],
      'a line break in a cell',
    ],
    [
      'a,b\n"say ""hi""",3\n',
      [
        ['a', 'b'],
        ['say "hi"', '3'],
      ],
      'doubled quotes',
    ],
    [
      'a,b\nthe "B" list,3\n',
      [
        ['a', 'b'],
        ['the "B" list', '3'],
      ],
      'quotes inside words',
    ],
    [
      'a,b,c\n1,2\n1,2,3,4\n',
      [
        ['a', 'b', 'c'],
        ['1', '2'],
        ['1', '2', '3', '4'],
      ],
      'ragged rows',
    ],
    [
      '\uFEFFa,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      'mark and CRLF',
    ],
    [
      'a;b;c\n1,5;2,5;3,5\n2,5;3,5;4,5\n',
      [
        ['a', 'b', 'c'],
        ['1,5', '2,5', '3,5'],
        ['2,5', '3,5', '4,5'],
      ],
      'decimal commas',
    ],
  ])('%j', async (text, rows, why) => {
    expect(await table('a.csv', text), why).toEqual(rows);
  });

  it.each([
    ['n', ['1', '20', '300'], [1, 20, 300]],
    ['n', ['1.5', '2.25'], [1.5, 2.25]],
    ['n', ['1,234.50', '1,234'], [1234.5, 1234]],
    ['n', ['1.234,50', '1.234'], [1234.5, 1234]],
    ['n', ['1 234,5', '-0,5'], [1234.5, -0.5]],
    ['d', ['2024-03-05', '2024-03-05 10:20'], ['2024-03-05', '2024-03-05T10:20:00']],
    ['d', ['5.3.2024', '31.12.2023'], ['2024-03-05', '2023-12-31']],
    ['d', ['03/04/2024', '25/04/2024'], ['2024-04-03', '2024-04-25']],
    ['d', ['03/04/2024', '04/25/2024'], ['2024-03-04', '2024-04-25']],
  ])('types column %s %j as %j', async (head, words, values) => {
    const text = `id;${head}\n${words.map((word) => `x;"${word}"`).join('\n')}\n`;
    const { document } = await readFile('a.csv', text);
    expect(
      document?.tables[0]?.cells
        .filter(({ row, column }) => row > 0 && column === 1)
        .map(({ value }) => value),
    ).toEqual(values);
  });

  it.each([
    [['1.234', '5.678'], 'thousands or decimals'],
    [['1,234'], 'the same'],
    [['007', '0123'], 'codes'],
    [['40702810801500116391'], 'longer than numbers are exact'],
    [['03/04/2024', '05/06/2024'], 'day or month first'],
    [['31.02.2024', '2024-13-01'], 'no such days'],
    [['1,5', '2.5'], 'two styles in one column'],
    [['12:30', '5%', '$5', 'A140', '1-2', '1..2'], 'no numbers'],
  ])('types nothing in %j', async (words, why) => {
    const text = `id;n\n${words.map((word) => `x;"${word}"`).join('\n')}\n`;
    const { document } = await readFile('a.csv', text);
    const values = document?.tables[0]?.cells
      .filter(({ row, column }) => row > 0 && column === 1)
      .map(({ value }) => value);
    expect(values, why).toEqual(words.map(() => undefined));
  });

  it('keeps a line of more fields than any table as text', async () => {
    const wide = `${'word,'.repeat(16_400)}end`;
    const text = `a,b\n1,2\n\n${wide}\n`;
    expect(await codesOf('a.csv', text)).toEqual(['read.csv-too-wide']);
    expect((await blocksOf('a.csv', text)).at(-1)?.[0]).toBe('paragraph');
  });

  it('says where a quote never closes and reads on', async () => {
    const text = 'a,b\n"open,1\nx,2\n';
    expect(await codesOf('a.csv', text)).toEqual(['read.csv-open-quote']);
    expect(await table('a.csv', text)).toEqual([
      ['a', 'b'],
      ['"open', '1'],
      ['x', '2'],
    ]);
  });

  it('keeps two tables apart where their widths differ', async () => {
    const text = 'a,b,c\n1,2,3\n4,5,6\n7,8,9\n\nd,e\n1,2\n';
    const { document } = await readFile('a.csv', text);
    expect(document?.tables.length).toBe(2);
  });
});
