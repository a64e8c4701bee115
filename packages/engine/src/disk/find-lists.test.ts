import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLists } from './find-lists.ts';

const HEADER = [
  'Reference',
  'Name of Individual or Entity',
  'Type',
  'Name Type',
  'Control Date',
  'Committees',
];
const ROW = ['1', 'ORLOVA WORKS', 'Entity', 'Primary Name', '2026-01-02', 'Example'];
const CSL = {
  results: [
    {
      id: 'a',
      source: 'Entity List (EL) - Bureau',
      name: 'Orlova',
      alt_names: [],
      programs: [],
      federal_register_notice: '1',
    },
  ],
};

describe('findLists', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waybill-'));
    await writeFile(
      join(folder, 'sanctions.xlsx'),
      await writeXlsx({ sheets: [{ name: 'S', rows: [HEADER, ROW] }] }),
    );
    await writeFile(
      join(folder, 'accounts of sanctions.xlsx'),
      await writeXlsx({ sheets: [{ name: 'S', rows: [['a']] }] }),
    );
    await writeFile(join(folder, 'consolidated.json'), JSON.stringify(CSL));
    await writeFile(join(folder, 'notes.json'), '{"results":[{"name":"Orlova"}]}');
    await writeFile(join(folder, 'letter.txt'), 'Dear Mira,');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('tells lists from documents in every kind of file', async () => {
    const names = [
      'sanctions.xlsx',
      'accounts of sanctions.xlsx',
      'consolidated.json',
      'notes.json',
      'letter.txt',
      'gone.csv',
    ];
    const files = names.map((path) => ({
      path,
      location: Buffer.from(join(folder, path)),
      size: 4000,
      modified: 0,
      changed: 0,
    }));
    const { sets, documents } = await findLists(files);
    expect(sets.map(({ layout, files: parts }) => [layout, parts[0]?.path])).toEqual([
      ['csl-json', 'consolidated.json'],
      ['dfat-xlsx', 'sanctions.xlsx'],
    ]);
    expect(documents.map(({ path }) => path)).toEqual([
      'accounts of sanctions.xlsx',
      'notes.json',
      'letter.txt',
      'gone.csv',
    ]);
  });
});
