/** `waybill compare`: what people and programs get, and what is refused. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { COMPILED, makeHome, TITLE, waybill } from './fixture/run-waybill.ts';

describe.skipIf(!COMPILED)(`waybill compare${TITLE}`, () => {
  let home = '';
  let leave = async (): Promise<void> => undefined;
  beforeAll(async () => {
    ({ home, leave } = await makeHome());
  });
  afterAll(() => leave());
  const table = async (name: string, text: string): Promise<string> => {
    const file = join(home, name);
    await writeFile(file, text);
    return file;
  };

  test('compares two names, for people and for programs', async () => {
    const people = await waybill(['compare', 'Сергей Громов', 'Gromov, Sergei', '--schema', 'Person']);
    expect(people.code, people.err).toBe(0);
    expect(people.out).toContain('worth a look');
    expect(people.out).toContain('same sound');
    const told = await waybill(['compare', 'Sergey Gromov', 'Andrey Gromov', '--schema', 'Person', '--json']);
    expect(JSON.parse(told.out)).toMatchObject({ name1: 'Sergey Gromov', match: false });
  });

  test('adds columns to every row, keeps the others, the order, the quotes and the ends of lines', async () => {
    const file = await table(
      'pairs.csv',
      '\uFEFFid,schema,name1,name2,note\r\n7,Person,"GROMOV, Sergey",Сергей Громов,"a ""b"", c"\r\n3,Company,Orvex Trading Dubai,Orvex Trading Istanbul,\r\n',
    );
    const { code, out, err } = await waybill(['compare', '--pairs', file]);
    expect(code, err).toBe(0);
    const [head, first, second, end] = out.split('\r\n');
    expect(head).toBe('id,schema,name1,name2,note,alert,identity,match,reasons');
    expect(first).toMatch(
      /^7,Person,"GROMOV, Sergey",Сергей Громов,"a ""b"", c",(?:1|0\.9\d*),0\.\d+,true,/u,
    );
    expect(second).toMatch(/^3,Company,.*,false,.*sister company/u);
    expect(end).toBe('');
    expect(err).toContain('2 pairs, 1 worth a look');
  });

  test('prints a line of JSON a row and writes to a file, the same twice', async () => {
    const file = await table('again.csv', 'schema;name1;name2\nVessel;Northern Star;M/V NORTHERN STAR\n');
    const told = await waybill(['compare', '--pairs', file, '--json', '--quiet']);
    expect(JSON.parse(told.out)).toMatchObject({ schema: 'Vessel', match: true, reasons: [{}, {}] });
    const out = join(home, 'out.csv');
    await waybill(['compare', '--pairs', file, '--out', out]);
    const once = await readFile(out, 'utf8');
    expect(once).toContain('schema;name1;name2;alert');
    await waybill(['compare', '--pairs', file, '--out', out]);
    expect(await readFile(out, 'utf8')).toBe(once);
  });

  test('says what is wrong with a row and goes on', async () => {
    const file = await table(
      'rows.csv',
      'schema,name1,name2\nPerson,,Anna Lind\nPersona,Anna Lind,Anna Lind\nPerson,Anna Lind\nPerson,Anna Lind,Anna Lind\n',
    );
    const { code, out, err } = await waybill(['compare', '--pairs', file]);
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain('0,0,false,note: name1 is empty');
    expect(lines[2]).toContain('no FollowTheMoney schema');
    expect(lines[3]).toContain('the row has 2 cells');
    expect(lines[4]).toContain(',true,');
    expect(err).toContain('Row 2: name1 is empty');
  });

  it.each<[string, string[], string]>([
    ['one name', ['compare', 'Anna Lind'], 'two names'],
    ['an empty name', ['compare', 'Anna Lind', ' '], 'not empty'],
    ['names and a table', ['compare', 'Anna Lind', '--pairs', 'x.csv'], 'not both'],
    ['a table that is not there', ['compare', '--pairs', 'absent.csv'], 'cannot be opened'],
    ['an unknown schema', ['compare', 'Anna', 'Anna', '--schema', 'Persona'], 'schema'],
    ['a wrong threshold', ['compare', 'Anna', 'Anna', '--threshold', '7'], 'from 0 to 1'],
    ['a file for two names', ['compare', 'Anna', 'Anna', '--out', 'x'], '--out'],
  ])('refuses %s', async (_, words, said) => {
    const { code, err } = await waybill(words, { cwd: home });
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test('refuses tables without the columns', async () => {
    const file = await table('columns.csv', 'name1,other\nAnna,Anna\n');
    const { code, err } = await waybill(['compare', '--pairs', file]);
    expect(code).toBe(2);
    expect(err).toContain('"schema" and "name2"');
  });
});
