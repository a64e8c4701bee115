import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableRows } from './table-rows.ts';

const rows = (text: string, separator = ',') => [...tableRows(text, separator)];

describe('tableRows', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'plain rows',
    ],
    ['\uFEFFa,b', [['a', 'b']], 'a byte order mark'],
    ['"a ""b""",c', [['a "b"', 'c']], 'doubled quotes'],
    [
      '"a\nb","c,d"\ne,f',
      [
        ['a\nb', 'c,d'],
        ['e', 'f'],
      ],
      'line ends and separators in quotes',
    ],
    ['a,,\n', [['a', '', '']], 'empty cells at the end'],
    ['\n \n,,\na,b', [['a', 'b']], 'rows of nothing'],
    ['24" pipe,b', [['24" pipe', 'b']], 'a quote inside a cell'],
    ['"",b', [['', 'b']], 'an empty quoted cell'],
    [' "a" , "b"', [['a', 'b']], 'blanks around quotes'],
    ['a\rb', [['a'], ['b']], 'bare carriage returns'],
  ])('%#: %s', (text, expected, _why) => {
    expect(rows(text).map(({ cells }) => cells)).toEqual(expected);
    expect(rows(text).every(({ sound }) => sound)).toBe(true);
  });

  it('reads with another separator', () => {
    expect(rows('"a"\t"b,c"\t""', '\t')[0]?.cells).toEqual(['a', 'b,c', '']);
  });

  it('tells quotes that nothing closes, and goes on with the next line', () => {
    expect(rows('"a,b\nc,d').map(({ line, sound }) => [line, sound])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(rows('"a"b,c')[0]).toMatchObject({ cells: ['ab', 'c'], sound: false });
  });

  it('counts lines, also within cells', () => {
    expect(rows('a\n"b\nc"\nd').map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('is linear where every line opens a quote', () => {
    expect(rows('"a\n'.repeat(20_001)).length).toBeGreaterThan(0);
  });

  it('reads back what was written, and never throws', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', ',', '\n', ' b', 'é') })
      .map((text) => text.trim());
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        fc.string(),
        (table, junk) => {
          const text = table
            .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
            .join('\r\n');
          const kept = table.filter((row) => row.some((value) => value !== ''));
          expect(rows(text).map(({ cells }) => cells)).toEqual(kept);
          rows(junk);
        },
      ),
    );
  });
});
