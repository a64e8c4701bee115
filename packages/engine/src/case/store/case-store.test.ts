import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Judgement, judgementId } from '../../model/index.ts';
import { type CaseStore, openStore, readingKey } from './case-store.ts';
import { openSqlite, pack, rollBack } from '../../disk/index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const reading = (path: string) => ({
  path,
  sha256: 'a',
  context: 'c',
  engine: 'e',
  payload: pack({ entries: [] }),
});
const judgement: Judgement = {
  id: judgementId({ n: 1 }),
  left: 'org:one',
  right: 'org:two',
  verdict: 'same',
  by: 'me',
  at: '2024-01-01T00:00:00Z',
};

describe('a case file', () => {
  test('gives back what it was given, also after it was closed', async () => {
    const store = await openStore(at('a/b/case.sqlite'), 'write');
    await store.addReadings([reading('x'), reading('y'), reading('x')]);
    await store.addJudgement(judgement);
    await store.addJudgement({ ...judgement, id: judgementId({ n: 2 }), note: 'no', revokes: judgement.id });
    await store.close();
    const again = await openStore(at('a/b/case.sqlite'), 'read');
    const rows = await again.readingRows('e');
    expect([...rows.keys()]).toEqual([readingKey(reading('x')), readingKey(reading('y'))]);
    expect([...(await again.readings([...rows.values()])).values()]).toEqual([
      { entries: [] },
      { entries: [] },
    ]);
    expect((await again.judgements()).map(({ id, note, revokes }) => [id, note, revokes])).toEqual([
      [judgement.id, undefined, undefined],
      [judgementId({ n: 2 }), 'no', judgement.id],
    ]);
    expect(await again.inputs()).toBeUndefined();
    await again.close();
  });

  test('refuses to change or delete a judgement', async () => {
    const store = await openStore(at('j.sqlite'), 'write');
    await store.addJudgement(judgement);
    await store.close();
    const raw = await openSqlite(at('j.sqlite'), { timeout: 1000 });
    for (const sql of ["update judgement set verdict = 'different'", 'delete from judgement']) {
      expect(() => raw.exec(sql)).toThrow('append-only');
    }
    raw.close();
  });

  test('is read by a second process while one writes', async () => {
    const writer = await openStore(at('two.sqlite'), 'write');
    await writer.addReadings([reading('x')]);
    const raw = await openSqlite(at('two.sqlite'), { timeout: 1000 });
    raw.exec('begin immediate');
    raw.exec("insert into state values ('a', '1')");
    const reader = await openStore(at('two.sqlite'), 'read');
    expect((await reader.readingRows('e')).size).toBe(1);
    raw.exec('commit');
    raw.close();
    await reader.close();
    await writer.close();
  });
});

describe('damage inside a whole case file', () => {
  const damaged = async (name: string, sql: string) => {
    const store = await openStore(at(name), 'write');
    await store.addReadings([reading('x')]);
    await store.keepView('key', { a: 1 });
    await store.keepScreening('code', [1]);
    await store.keepStamps({});
    await store.keepInputs({
      manifest: { title: null, files: {} },
      members: [],
      lists: [],
      issues: [],
      engine: 'e',
    });
    await store.keepOutputs('key', ['digest']);
    await store.close();
    const raw = await openSqlite(at(name), { timeout: 1000 });
    raw.exec(sql);
    raw.close();
    return openStore(at(name), 'write');
  };

  test.each([
    ['a reading', "update reading set payload = x'0011'", (store: CaseStore) => store.readings([1])],
    ['the inputs', "update state set value = '{'", (store: CaseStore) => store.inputs()],
    ['a table', 'drop table run', (store: CaseStore) => store.startRun('now')],
  ])('%s: refused in one line', async (what, sql, ask) => {
    const store = await damaged(`damaged ${what}`, sql);
    await expect(ask(store)).rejects.toMatchObject({ name: 'CaseError', code: 'corrupt-case' });
    await store.close();
  });

  test('what can be made anew counts as not there', async () => {
    const store = await damaged(
      'caches',
      "update view set payload = x'0011'; update screening set payload = x'0011'; update state set value = '{'",
    );
    expect(await store.view('key')).toBeUndefined();
    expect(await store.screening('code')).toBeUndefined();
    expect(await store.stamps()).toEqual({});
    expect(await store.outputs('key')).toBeUndefined();
    await store.close();
  });
});

test('what made a transaction fail is told, not that it was rolled back already', () => {
  expect(rollBack(() => 1)).toBe(1);
  const thrower = (words: string) => (): never => {
    throw new Error(words);
  };
  expect(rollBack(thrower('cannot rollback - no transaction is active'))).toBeUndefined();
  expect(() => rollBack(thrower('disk I/O error'))).toThrow('disk');
});

describe('a file that is no case is refused and left as it is', () => {
  const sqlite = async (name: string, sql: string): Promise<string> => {
    const raw = await openSqlite(at(name), { timeout: 1000 });
    raw.exec(sql);
    raw.close();
    return at(name);
  };

  test.each([
    [
      'words',
      async (): Promise<string> => (
        await writeFile(at('w'), 'some words, no database\n'.repeat(99)), at('w')
      ),
      'foreign-file',
    ],
    ['another program', () => sqlite('o', 'create table song (title text)'), 'foreign-file'],
    [
      'a newer case',
      () =>
        sqlite(
          'n',
          `pragma application_id = ${0x57_41_59_42}; pragma user_version = 999; create table x (y)`,
        ),
      'newer-case',
    ],
    [
      'a damaged case',
      async (): Promise<string> => {
        const store = await openStore(at('d'), 'write');
        await store.addReadings(
          Array.from({ length: 200 }, (_, index) => reading(`path ${index} ${'x'.repeat(200)}`)),
        );
        await store.close();
        const bytes = await readFile(at('d'));
        bytes.fill(0xff, 8192, bytes.length - 4096);
        await writeFile(at('d'), bytes);
        return at('d');
      },
      'corrupt-case',
    ],
  ])('%s', async (_, make, code) => {
    const file = await make();
    const before = await readFile(file);
    await expect(openStore(file, 'write')).rejects.toMatchObject({ name: 'CaseError', code });
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  test.each([
    ['an absent file, to read', () => openStore(at('absent'), 'read'), 'no-case'],
    ['a folder', () => openStore(folder, 'write'), 'foreign-file'],
    [
      'a place below a file',
      async () => (await writeFile(at('f'), ''), openStore(at('f/case.sqlite'), 'write')),
      'no-case',
    ],
  ])('%s', async (_, open, code) => {
    await expect(open()).rejects.toMatchObject({ name: 'CaseError', code });
  });
});
