import { existsSync, readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ListVersion } from '../../model/index.ts';
import { DFAT_CSV, DFAT_ROWS } from '../fixture/dfat.ts';
import { bytes, codes, readAlone } from '../fixture/sample-files.ts';
import { recogniseLists } from '../index.ts';

describe.each(['dfat.csv', 'Australian_Sanctions_Consolidated_List.xlsx'])('%s', (path) => {
  let version: ListVersion | undefined;
  beforeAll(async () => {
    const workbook = {
      sheets: [
        { name: 'Sheet1', rows: DFAT_ROWS },
        { name: 'Notes', rows: [['x']] },
      ],
    };
    version = readAlone(path, path.endsWith('.csv') ? bytes(DFAT_CSV) : await writeXlsx(workbook));
  });

  it('puts 2, 2a and 2b into one entry', () => {
    expect(version?.list).toBe('au_dfat_sanctions');
    expect(version?.entries.map(({ id, schema, names }) => [id, schema, names.length])).toEqual([
      ['2', 'Person', 4],
      ['155', 'Company', 2],
      ['8227', 'Vessel', 1],
      ['9', 'Organization', 1],
    ]);
    expect(version?.entries[0]?.names).toEqual([
      { value: 'MIRA HARLOW', kind: 'primary' },
      { value: 'Мира Харлова', kind: 'alias' },
      { value: 'The Captain', kind: 'weak' },
      { value: 'Mirra Harlow', kind: 'alias' },
    ]);
    expect(version?.entries[1]?.properties['previousName']).toEqual(['ORLOVA "ZAVOD"']);
  });

  it('reads days of listing out of words', () => {
    expect(version?.entries.map(({ listedOn }) => listedOn)).toEqual([
      '2001-10-06',
      '2001-01-25',
      null,
      null,
    ]);
  });

  it('reads what is enumerated', () => {
    expect(version?.entries[0]?.properties).toMatchObject({
      address: ['1 Quay St., Valletta, Malta', 'Dubai, United Arab Emirates'],
      birthDate: ['1961', '1962', '1964', '1965-05-03', '1966-01-12'],
      birthPlace: ['Valletta, Malta', 'Velgorsk, Russia'],
      citizenship: ['mt'],
      country: ['mt', 'ae'],
      innCode: ['7707083893'],
      modifiedAt: ['2026-04-14'],
      program: ['Example Regulation 2013', 'Targeted Financial Sanction, Travel Ban'],
    });
    expect(version?.entries[0]?.properties['notes']).toEqual(
      expect.arrayContaining(['born circa 1964', 'born unknown', 'Citizenship: Atlantis']),
    );
    expect(version?.entries[2]?.properties).toMatchObject({
      imoNumber: ['9074729'],
      program: ['Maritime Restriction'],
    });
  });

  it('tells what is wanting', () => {
    expect(version === undefined ? [] : codes(version).sort()).toEqual([
      'lists.no-listing-date',
      'lists.no-primary-name',
      'lists.remarks-kept-as-notes',
    ]);
  });
});

describe('au_dfat_sanctions', () => {
  it('reads the same out of both', async () => {
    const [table, book] = [
      readAlone('dfat.csv', bytes(DFAT_CSV)),
      readAlone('dfat.xlsx', await writeXlsx({ sheets: [{ name: 'S', rows: DFAT_ROWS }] })),
    ];
    expect(book?.entries).toEqual(table?.entries);
  });

  it('reads days that a workbook keeps as numbers', async () => {
    const cells = new Map([['2,13', { value: new Date('2026-04-14'), style: { numFmt: 'dd/mm/yyyy' } }]]);
    const rows = DFAT_ROWS.map((line) => line.map((value) => (value === '2026-04-14' ? '' : value)));
    const version = readAlone('dfat.xlsx', await writeXlsx({ sheets: [{ name: 'S', rows, cells }] }));
    expect(version?.entries[0]?.properties['modifiedAt']).toEqual(['2026-04-14']);
  });

  it.each<[string, string, string[][]]>([
    ['a workbook of another name', 'accounts.xlsx', DFAT_ROWS],
    [
      'other columns',
      'dfat.xlsx',
      [
        ['Reference', 'Name'],
        ['1', 'A'],
      ],
    ],
    ['an empty sheet', 'sanctions.xlsx', []],
  ])('leaves %s alone', async (_why, path, rows) => {
    expect(readAlone(path, await writeXlsx({ sheets: [{ name: 'S', rows }] }))).toBeUndefined();
  });

  it('leaves what is no workbook alone', () => {
    expect(readAlone('dfat.xlsx', bytes('PK\u0003\u0004 no zip'))).toBeUndefined();
    expect(readAlone('dfat.xlsx', bytes(''))).toBeUndefined();
    const head = { path: 'dfat.xlsx', size: 9_000, head: bytes('PK\u0003\u0004') };
    expect(recogniseLists([head])).toEqual([]);
  });

  it('tells that a row is cut', () => {
    for (let end = DFAT_CSV.indexOf('\r\n') + 3; end < DFAT_CSV.length - 2; end += 7) {
      const version = readAlone('dfat.csv', bytes(DFAT_CSV.slice(0, end)));
      if (/\r?\n?$/u.exec(DFAT_CSV.slice(0, end))?.[0] === '' && DFAT_CSV.slice(end, end + 2) !== '\r\n')
        expect(version === undefined ? [] : codes(version)).toContainEqual(
          expect.stringMatching(/bad-row|no-end-mark/u),
        );
    }
  });
});

const SAMPLES = new URL('../../../../../../shared/data/lists/format_samples/', import.meta.url);

describe.skipIf(!existsSync(SAMPLES))('the published list', () => {
  it('is read whole, from CSV and Excel alike', () => {
    const [table, book] = ['dfat_2026-09-03_rows.csv', 'dfat_2026-09-03_rows.xlsx'].map((name) =>
      readAlone(name, readFileSync(new URL(name, SAMPLES))),
    );
    expect(table?.entries).toEqual(book?.entries);
    expect(table?.entries.map(({ id, listedOn, names }) => [id, listedOn, names.length])).toEqual([
      ['2', '2001-01-25', 3],
      ['155', '2001-10-06', 1],
      ['8227', null, 1],
    ]);
    expect(table === undefined ? [] : codes(table)).toEqual(['lists.no-listing-date']);
  });
});
