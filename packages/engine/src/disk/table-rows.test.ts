/** Tables through their door: delimiters, encodings, JSON lines, workbooks, and what cannot be read. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTable, type TableRow } from './index.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-tables-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function read(name: string, content: string | Uint8Array): Promise<TableRow[]> {
  const file = join(home, name);
  await writeFile(file, content);
  const rows: TableRow[] = [];
  for await (const row of (await openTable(file)).rows) rows.push(row);
  return rows;
}

/** «Вектор» in windows-1251 behind an ASCII head. */
const CYRILLIC = Buffer.concat([
  Buffer.from('id,name\n1,'),
  Buffer.from([0xce, 0xce, 0xce, 0x20, 0xc2, 0xe5, 0xea, 0xf2, 0xee, 0xf0]),
  Buffer.from('\n2,'),
  Buffer.from([
    0xc0, 0xce, 0x20, 0xd1, 0xe5, 0xe2, 0xe5, 0xf0, 0xed, 0xfb, 0xe9, 0x20, 0xe2, 0xe5, 0xf2, 0xe5, 0xf0,
  ]),
  Buffer.from('\n'),
]);

describe('rows', () => {
  test.each<[string, string, string | Uint8Array, readonly (readonly string[])[]]>([
    [
      'commas',
      'a.csv',
      'id,name\n1,"Orvex, Trade"\n2,Velmash\n',
      [
        ['1', 'Orvex, Trade'],
        ['2', 'Velmash'],
      ],
    ],
    ['semicolons and a mark', 'b.csv', '\uFEFFid;name\r\n1;Orvex, Trade\r\n', [['1', 'Orvex, Trade']]],
    ['tabs', 'c.tsv', 'id\tname\n1\tOrvex "Trade"\n', [['1', 'Orvex "Trade"']]],
    ['the delimiter as Excel says it', 'd.csv', 'sep=|\nid|name\n1|Orvex\n', [['1', 'Orvex']]],
    ['a cell of several lines', 'e.csv', 'id,name\n1,"Orvex\nTrade"\n', [['1', 'Orvex\nTrade']]],
    ['empty lines', 'f.csv', 'id,name\n\n1,Orvex\n\n', [['1', 'Orvex']]],
    [
      'windows-1251',
      'g.csv',
      CYRILLIC,
      [
        ['1', 'ООО Вектор'],
        ['2', 'АО Северный ветер'],
      ],
    ],
    ['UTF-16', 'h.csv', Buffer.from('\uFEFFid,name\n1,Орвекс\n', 'utf16le'), [['1', 'Орвекс']]],
    [
      'JSON lines',
      'i.jsonl',
      '{"id":1,"name":"Orvex"}\n\n{"id":"2","name":"Velmash"}',
      [
        ['1', 'Orvex'],
        ['2', 'Velmash'],
      ],
    ],
    [
      'entities',
      'j.json',
      '{"id":"1","properties":{"name":["Orvex","Orvex Trade"]}}\n',
      [['1', 'Orvex', 'Orvex Trade']],
    ],
    ['no rows', 'k.csv', 'id,name\n', []],
  ])('%s', async (_, name, content, expected) => {
    expect((await read(name, content)).map(({ cells }) => cells.map(([, value]) => value))).toEqual(expected);
  });

  test('of a workbook', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Clients',
          rows: [
            ['id', 'name'],
            [1, 'Orvex'],
            [null, null],
            [2, 'Velmash'],
          ],
        },
      ],
    });
    expect(
      (await read('l.xlsx', bytes)).map(({ line, cells }) => [line, cells.map(([, value]) => value)]),
    ).toEqual([
      [2, ['1', 'Orvex']],
      [4, ['2', 'Velmash']],
    ]);
  });

  test('keep their lines, and say what is wrong with them', async () => {
    const rows = await read('m.csv', 'id,name\n1,"a\nb"\n2\n3,c,d\n4,e,\n');
    expect(rows.map(({ line, problem }) => [line, problem !== undefined])).toEqual([
      [2, false],
      [4, true],
      [5, true],
      [6, false],
    ]);
    const json = await read('n.jsonl', '{"id":1}\nnot json\n[1]\n');
    expect(json.map(({ problem }) => problem !== undefined)).toEqual([false, true, true]);
  });

  test.each([
    ['that is not there', 'absent.csv', undefined],
    ['that is empty', 'o.csv', ''],
    ['whose head is empty', 'p.csv', ',,\n1,2,3\n'],
    ['that is no workbook', 'q.xlsx', 'id,name\n'],
  ])('a file %s is refused in one line', async (_, name, content) => {
    if (content !== undefined) await writeFile(join(home, name), content);
    await expect(openTable(join(home, name))).rejects.toMatchObject({ code: 'bad-option' });
  });
});
