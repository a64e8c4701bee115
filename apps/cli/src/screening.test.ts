/** The commands that ask a folder of lists: what people and programs get, and what is refused. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPILED, FILES, makeFolder, makeHome, TITLE, waybill } from './fixture/run-waybill.ts';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

interface Told {
  readonly id: string;
  readonly hits: readonly { readonly entry: string; readonly alert: number; readonly identity: number }[];
  readonly record: string | null;
}

describe.skipIf(!COMPILED)(`waybill at a desk${TITLE}`, () => {
  let home = '';
  let lists = '';
  let file = '';
  let leave = async (): Promise<void> => undefined;
  beforeAll(async () => {
    ({ home, leave } = await makeHome());
    lists = await makeFolder(join(home, 'lists'), {
      'sdn.csv': FILES['sdn.csv'] ?? FILES['lists/sdn.csv'] ?? '',
    });
    await makeFolder(join(home, 'empty'), {});
    file = join(home, 'clients.csv');
    await writeFile(
      file,
      'id,schema,name,innCode\nc1,Company,АО «Орлек Воркс»,\nc2,Company,Nobody Whatever,\nc3,Company,Other Name,7707083893\n',
    );
  });
  afterAll(() => leave());
  const at = (...words: string[]): ReturnType<typeof waybill> =>
    waybill([...words, '--lists', lists, '--quiet']);

  test('screens a file, one line of JSON a subject, and the same again', async () => {
    const first = await at('screen', file, '--json');
    expect(first.code, first.err).toBe(0);
    expect(first.err).toBe('');
    const told = first.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Told);
    expect(told.map(({ id, hits }) => [id, hits.map(({ entry }) => entry)])).toEqual([
      ['c1', ['70001']],
      ['c2', []],
      ['c3', ['70001']],
    ]);
    for (const { hits, record } of told) {
      expect(record).toMatch(/^scr-/);
      for (const { alert, identity } of hits) expect(identity).toBeLessThanOrEqual(alert);
    }
    expect((await at('screen', file, '--json')).out).toBe(first.out);
  });

  test('screens a file into a table, and goes on where it stopped', async () => {
    const table = await at('screen', file);
    expect(table.out.split('\n')[0]).toBe(
      'id,schema,name,innCode,hit,list,entry,caption,alert,identity,match,matched_name,reasons,record',
    );
    expect(table.out).toContain('c2,Company,Nobody Whatever,,0,');
    const out = join(home, 'answers.jsonl');
    expect((await at('screen', file, '--json', '--out', out)).code).toBe(0);
    expect((await at('screen', file, '--json', '--out', out, '--resume')).code).toBe(0);
    expect((await at('screen', file, '--resume')).code).toBe(2);
  });

  test('screens one name, decides, replays, and takes back', async () => {
    const { out } = await at('screen', '--name', 'Orlec Works', '--schema', 'Company', '--json');
    const { record, hits } = JSON.parse(out) as Told;
    expect(hits).toHaveLength(1);
    const made = await at('decide', record ?? '', 'us_ofac_sdn-70001', 'no-match', '--json', '--by', 'ada');
    expect(made.code, made.err).toBe(0);
    const { id } = JSON.parse(made.out) as { id: string };
    expect((await at('screen', '--name', 'Orlec Works', '--schema', 'Company')).out).toContain('no-match');
    expect((await at('decide')).out).toContain(id);
    expect((await at('records')).out).toContain(record ?? '');
    expect((await at('records', 'show', record ?? '')).out).toContain('ORLEC');
    expect((await at('records', 'replay', record ?? '')).out).toContain('same answer');
    expect((await at('decide', 'undo', id)).code).toBe(0);
    expect((await at('decide', 'undo', id)).code).toBe(2);
  });

  test('watches', async () => {
    expect((await at('watch', 'add', file)).out).toContain('3 subjects watched');
    const run = await at('watch', 'run', '--json');
    expect(JSON.parse(run.out)).toMatchObject({ watched: 3, screened: 3, touched: null });
    expect(JSON.parse((await at('watch', 'run', '--json')).out)).toMatchObject({ screened: 0, touched: 0 });
    expect((await at('watch', 'list')).out).toContain('c3');
    expect((await at('watch', 'remove', 'c2')).out).toContain('1 subject taken');
  });

  test('tells of lists', async () => {
    expect((await at('lists', 'status')).out).toContain('us_ofac_sdn');
    expect((await at('lists', 'search', 'orlec')).out).toContain('us_ofac_sdn-70001');
    expect((await at('lists', 'diff', 'us_ofac_sdn')).code).toBe(2);
    const target = await makeFolder(join(home, 'other'), {});
    const added = await waybill([
      'lists',
      'add',
      join(lists, 'sdn.csv'),
      '--lists',
      target,
      '--force',
      '--json',
    ]);
    expect(JSON.parse(added.out)).toMatchObject({
      updated: [{ list: 'us_ofac_sdn', status: 'new', entries: 1 }],
    });
    expect((await waybill(['lists', 'add', join(lists, 'sdn.csv'), '--lists', target])).out).toContain(
      'unchanged',
    );
  });

  test('follows ownership through edges of the user', async () => {
    const edges = join(home, 'edges.csv');
    await writeFile(
      edges,
      'owner,asset,share,source\nus_ofac_sdn-70001,middle,60,register p. 3\nmiddle,bottom,50,register p. 4\n',
    );
    const { out, err, code } = await at('ownership', 'bottom', '--edges', edges, '--as-of', '2025-01-01');
    expect(code, err).toBe(0);
    expect(out).toContain('OFAC: yes (owned');
    expect(out).toContain('register p. 3');
    const told = await at('ownership', 'bottom', '--edges', edges, '--regime', 'ofac', '--json');
    expect(JSON.parse(told.out)).toMatchObject({
      verdicts: [{ party: 'bottom', regime: 'ofac', answer: 'yes' }],
    });
    expect((await at('ownership', 'nobody', '--edges', edges)).code).toBe(2);
    await writeFile(edges, 'owner,asset,share\na,b,much\n');
    expect((await at('ownership', 'b', '--edges', edges)).err).toContain('line 2');
  });

  test('serves until it is stopped', async () => {
    const child = spawn(process.execPath, [MAIN, 'serve', '--lists', lists, '--port', '0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    const address = await new Promise<string>((done, fail) => {
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text;
        const found = /Listening on (http:\S+?)\. /.exec(err)?.[1];
        if (found !== undefined) done(found);
      });
      child.once('close', () => fail(new Error(err)));
    });
    const response = await fetch(`${address}/match/default`, {
      method: 'POST',
      body: JSON.stringify({ queries: { q: { schema: 'Company', properties: { name: ['Orlec Works'] } } } }),
    });
    const told = (await response.json()) as { responses: { q: { results: { id: string }[] } } };
    expect(told.responses.q.results[0]?.id).toBe('us_ofac_sdn-70001');
    const closed = new Promise<number | null>((done) => child.once('close', done));
    child.kill('SIGINT');
    expect(await closed).toBe(0);
  });

  test.each<[string, readonly string[]]>([
    ['a folder without lists', ['screen', '--name', 'x', '--lists', 'HOME/empty']],
    ['a folder that is not there', ['screen', '--name', 'x', '--lists', 'HOME/absent']],
    ['a file and a name', ['screen', 'FILE', '--name', 'x', '--lists', 'LISTS']],
    ['neither', ['screen', '--lists', 'LISTS']],
    ['a list that is not held', ['screen', '--name', 'x', '--dataset', 'nothing', '--lists', 'LISTS']],
    ['a threshold beyond 1', ['screen', '--name', 'x', '--threshold', '7', '--lists', 'LISTS']],
    ['a record that is not there', ['records', 'show', 'scr-none', '--lists', 'LISTS']],
    ['a verdict that is none', ['decide', 'scr-none', 'x', 'perhaps', '--lists', 'LISTS']],
    ['a network without keys', ['serve', '--host', '0.0.0.0', '--lists', 'LISTS']],
    ['a file of keys that is not there', ['serve', '--keys', 'HOME/absent', '--lists', 'LISTS']],
    ['an update of nothing', ['lists', 'update', '--lists', 'LISTS']],
    ['a subcommand that is none', ['lists', 'paint', '--lists', 'LISTS']],
  ])('refuses %s in a clear line and with 2', async (_, words) => {
    const { code, out, err } = await waybill(
      words.map((word) => word.replace('HOME', home).replace('LISTS', lists).replace('FILE', file)),
    );
    expect(code, err).toBe(2);
    expect(out).toBe('');
    expect(err).not.toContain('    at ');
    expect(err.trim()).not.toBe('');
  });
});
