/** A desk through its door: lists of a folder, questions, decisions, records, and what happens when lists change. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTable } from '../disk/index.ts';
import type { Subject } from '../screen/index.ts';
import { put, type Row, ROWS, writeLists } from './fixture/invented-lists.ts';
import {
  ask,
  decide,
  type Desk,
  diffVersions,
  openDesk,
  replay,
  runWatch,
  screenFile,
  type ToldAnswer,
  undoDecision,
  watchSubjects,
} from './index.ts';

let root: string;
let made = 0;
let day = 0;
const NOW = (): string => `2025-01-${String(1 + day).padStart(2, '0')}T08:00:00.000Z`;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'waybill-desk-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function folderOf(rows: readonly Row[] = ROWS): Promise<string> {
  made += 1;
  const folder = join(root, `lists-${made}`);
  await writeLists(folder, rows);
  return folder;
}

async function at<Outcome>(lists: string, work: (desk: Desk) => Promise<Outcome>): Promise<Outcome> {
  const desk = await openDesk({ lists, now: NOW });
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}

const person = (name: string, more: Subject['properties'] = {}, id?: string): Subject => ({
  ...(id === undefined ? {} : { id }),
  schema: 'Person',
  properties: { name: [name], ...more },
});
const company = (name: string, more: Subject['properties'] = {}): Subject => ({
  schema: 'Company',
  properties: { name: [name], ...more },
});

describe('a question', () => {
  test.each<[string, Subject, string | undefined]>([
    ['the name as listed', person('Devesh Quilloran'), 'us_ofac_sdn-101'],
    ['a typing error', person('Devesh Quiloran'), 'us_ofac_sdn-101'],
    ['another script', person('Дмитрий Варнишев'), 'us_ofac_sdn-101'],
    ['a company by another legal form', company('Zephyrine Maritime Limited'), 'us_ofac_sdn-102'],
    ['an identifier and another name', company('Unheard Of', { innCode: ['7707083893'] }), 'us_ofac_sdn-102'],
    [
      'a vessel by its number',
      { schema: 'Vessel', properties: { imoNumber: ['9074729'] } },
      'us_ofac_sdn-104',
    ],
    ['somebody else', person('Ingrid Solvang'), undefined],
    ['a person with the name of a vessel', person('Northlund Star'), undefined],
    ['nothing to look up', { schema: 'Person', properties: {} }, undefined],
  ])('%s', async (_, subject, expected) => {
    const folder = await folderOf();
    await at(folder, async (desk) => {
      const { answer } = await ask(desk, subject);
      expect(answer.hits[0]?.entity.id).toBe(expected);
      expect(answer.total).toBe(answer.hits.filter(({ match }) => match).length);
    });
  });

  test('the next start takes the saved snapshot and answers the same', async () => {
    const folder = await folderOf();
    const stages: string[] = [];
    const run = async (): Promise<string> => {
      const desk = await openDesk({
        lists: folder,
        now: NOW,
        onProgress: (progress) => {
          if (progress.stage === 'loaded') stages.push(progress.from);
        },
      });
      const { answer } = await ask(desk, person('Dmitri Varnishev'));
      await desk.close();
      return JSON.stringify(answer);
    };
    const [first, second] = [await run(), await run()];
    expect(stages).toEqual(['files', 'snapshot']);
    expect(second).toBe(first);
    // A damaged snapshot is no snapshot.
    const file = join(folder, '.waybill', 'lists-snapshot.bin');
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length - 40));
    expect(await run()).toBe(first);
    expect(stages.at(-1)).toBe('files');
  });
});

describe('a folder that cannot be used', () => {
  test.each([
    ['that is not there', async () => join(root, 'absent')],
    [
      'without a list',
      async () => {
        made += 1;
        const folder = join(root, `lists-${made}`);
        await put(join(folder, 'note.txt'), 'No list at all.');
        return folder;
      },
    ],
  ])('%s is refused in one line', async (_, make) => {
    await expect(openDesk({ lists: await make() })).rejects.toMatchObject({ code: 'no-folder' });
  });

  test('a desk file of another kind is refused and left as it is', async () => {
    const folder = await folderOf();
    const file = join(root, `other-${made}`);
    await writeFile(file, 'something else');
    await expect(openDesk({ lists: folder, deskFile: file })).rejects.toMatchObject({ code: 'foreign-file' });
    expect(await readFile(file, 'utf8')).toBe('something else');
  });

  test('without memory it answers and keeps nothing', async () => {
    const folder = await folderOf();
    const desk = await openDesk({ lists: folder, remember: false });
    const { answer } = await ask(desk, person('Devesh Quilloran'));
    expect(answer.hits).toHaveLength(1);
    await desk.close();
    await expect(readFile(join(folder, '.waybill', 'lists-snapshot.bin'))).rejects.toThrow();
  });
});

describe('decisions', () => {
  const subject = person('Devesh Quiloran', {}, 'client-7');
  const verdictOf = async (desk: Desk): Promise<unknown> =>
    (await ask(desk, subject)).answer.hits[0]?.decision;

  test('stand until they are taken back, and lapse when the entity changes', async () => {
    const folder = await folderOf();
    await at(folder, async (desk) => {
      expect(await verdictOf(desk)).toBeUndefined();
      const entity = 'us_ofac_sdn-101';
      const first = await decide(desk, {
        subject,
        entity,
        verdict: 'no-match',
        by: 'ada',
        note: 'another age',
      });
      expect(await verdictOf(desk)).toMatchObject({ verdict: 'no-match', by: 'ada', lapsed: false });
      await undoDecision(desk, first.id, 'ada');
      expect(await verdictOf(desk)).toBeUndefined();
      await expect(undoDecision(desk, first.id, 'ada')).rejects.toMatchObject({ code: 'unknown-id' });
      await decide(desk, { subject, entity, verdict: 'unsure', by: 'bo' });
      await expect(
        decide(desk, { subject, entity: 'nobody', verdict: 'match', by: 'bo' }),
      ).rejects.toMatchObject({ code: 'unknown-id' });
    });
    await writeLists(
      folder,
      ROWS.map((row) => (row.id === 101 ? { ...row, remarks: 'DOB 05 Mar 1961; nationality Norway.' } : row)),
    );
    await at(folder, async (desk) => {
      expect(await verdictOf(desk)).toMatchObject({ verdict: 'unsure', lapsed: true });
      // Another subject of the same name was never decided on.
      const { answer } = await ask(desk, { ...subject, id: 'client-8' });
      expect(answer.hits[0]?.decision).toBeUndefined();
    });
  });
});

describe('lists that change', () => {
  const without = ROWS.filter(({ id }) => id !== 105);
  const added: Row = { id: 106, name: 'TESSEROTH PETROLEUM LLC' };

  test('a refresh takes them in, and equals a fresh start', async () => {
    const folder = await folderOf();
    const desk = await openDesk({ lists: folder, now: NOW });
    const before = desk.index;
    expect((await desk.refresh()).changed).toBe(false);
    await writeLists(folder, [...without, added]);
    expect(await desk.refresh()).toMatchObject({ changed: true });
    // Whoever holds the old snapshot goes on reading it.
    expect(before.ordinalOf('us_ofac_sdn-105')).toBeDefined();
    expect(desk.index.ordinalOf('us_ofac_sdn-105')).toBeUndefined();
    const questions = [
      company('Tesseroth Petroleum'),
      company('Ombrello Holding'),
      person('Devesh Quilloran'),
    ];
    const answers = await Promise.all(questions.map(async (one) => (await ask(desk, one)).answer.hits));
    await desk.close();
    const fresh = await openDesk({ lists: folder, remember: false });
    for (const [at, one] of questions.entries())
      expect(JSON.stringify((await ask(fresh, one)).answer.hits)).toBe(JSON.stringify(answers[at]));
    await fresh.close();
  });

  test('a folder that lost its lists leaves those that were loaded in use', async () => {
    const folder = await folderOf();
    const desk = await openDesk({ lists: folder, now: NOW });
    await rm(join(folder, 'ofac'), { recursive: true });
    await expect(desk.refresh()).rejects.toMatchObject({ code: 'no-folder' });
    expect((await ask(desk, company('Ombrello Holding'))).answer.hits).toHaveLength(1);
    await desk.close();
  });

  test('as of a day: what the versions held can tell', async () => {
    const folder = await folderOf();
    day = 4;
    await at(folder, async () => undefined);
    day = 9;
    await writeLists(folder, [...without, added], 'ofac-new');
    await at(folder, async (desk) => {
      const on = async (subject: Subject, asOf: string): Promise<unknown> =>
        (await ask(desk, subject, { asOf })).answer.hits.map(({ entity, onDay }) => [
          entity.id,
          onDay?.answer,
        ]);
      const gone = company('Ombrello Holding');
      expect((await ask(desk, gone)).answer.hits).toEqual([]);
      expect(await on(gone, '2025-01-01')).toEqual([['us_ofac_sdn-105', 'unknown']]);
      expect(await on(gone, '2025-01-05')).toEqual([['us_ofac_sdn-105', 'listed']]);
      expect(await on(gone, '2025-01-10')).toEqual([]);
      expect(await on(company('Tesseroth Petroleum'), '2025-01-05')).toEqual([]);
      expect(await on(company('Tesseroth Petroleum'), '2025-01-10')).toEqual([['us_ofac_sdn-106', 'listed']]);
      const told = await diffVersions(desk, 'us_ofac_sdn');
      expect(
        told.changes.filter(({ schema }) => schema !== 'Sanction').map(({ change, id }) => [change, id]),
      ).toEqual([
        ['removed', 'us_ofac_sdn-105'],
        ['added', 'us_ofac_sdn-106'],
      ]);
      await expect(diffVersions(desk, 'no_list')).rejects.toMatchObject({ code: 'unknown-id' });
      await expect(diffVersions(desk, 'us_ofac_sdn', 'nothing')).rejects.toMatchObject({
        code: 'unknown-id',
      });
    });
    day = 0;
  });

  test('a watch run asks only those a change can touch, and tells what is new', async () => {
    const folder = await folderOf();
    const subjects = [
      { ...company('Tesseroth Petroleum'), id: 'a' },
      { ...company('Ombrello Holding GmbH'), id: 'b' },
      { ...person('Ingrid Solvang'), id: 'c' },
      { ...person('Devesh Quilloran'), id: 'd' },
    ];
    await at(folder, async (desk) => {
      await watchSubjects(desk, subjects);
      const first = await runWatch(desk);
      expect([first.watched, first.screened, first.touched]).toEqual([4, 4, null]);
      expect(first.changes.map(({ key }) => key)).toEqual(['b', 'd']);
      expect((await runWatch(desk)).screened).toBe(0);
    });
    await writeLists(folder, [...without, added]);
    await at(folder, async (desk) => {
      const run = await runWatch(desk);
      expect(run.screened).toBe(2);
      expect(run.changes.map(({ key, appeared, gone }) => [key, appeared, gone])).toEqual([
        ['a', ['us_ofac_sdn-106'], []],
        ['b', [], ['us_ofac_sdn-105']],
      ]);
      expect((await runWatch(desk, { all: true })).changes).toEqual([]);
      await watchSubjects(desk, [{ ...company('Zephyrine Maritime'), id: 'c' }]);
      expect((await runWatch(desk)).changes.map(({ key }) => key)).toEqual(['c']);
    });
  });

  test('a record is replayed against the lists of then', async () => {
    const folder = await folderOf();
    const id = await at(folder, async (desk) => {
      const { record } = await ask(desk, company('Nobody Whatever'));
      const again = await ask(desk, company('Nobody Whatever'));
      expect(again.record.id).toBe(record.id);
      await desk.store?.addRecords([record, again.record]);
      expect((await replay(desk, record.id)).verdict).toBe('same');
      await expect(replay(desk, 'scr-nothing')).rejects.toMatchObject({ code: 'unknown-id' });
      return record.id;
    });
    await writeLists(folder, [...ROWS, added], 'ofac-new');
    expect((await at(folder, (desk) => replay(desk, id))).verdict).toBe('same');
    await rm(join(folder, 'ofac'), { recursive: true });
    expect(await at(folder, (desk) => replay(desk, id))).toMatchObject({ verdict: 'lists-gone' });
  });
});

describe('a file of subjects', () => {
  const CSV =
    '\uFEFFid,schema,name,birthDate,shoeSize\r\n1,Person,"Quilloran, Devesh",1961-03-04,44\r\n2,Company,Zephyrine Maritime Ltd,,\r\n3,Nonsense,Nobody Whatever,,\r\n4,Person,,,\r\n';
  const collect = (): { stream: Writable; text: () => string } => {
    const chunks: Buffer[] = [];
    const stream = new Writable({
      write(chunk: Buffer, _, done) {
        chunks.push(chunk);
        done();
      },
    });
    return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
  };

  test('is answered row by row, in order, with what could not be used', async () => {
    const folder = await folderOf();
    const file = join(folder, 'subjects.csv');
    await put(file, CSV);
    const { stream, text } = collect();
    const outcome = await at(folder, (desk) => screenFile(desk, { file, out: stream, output: 'jsonl' }));
    const told = text()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ToldAnswer);
    expect(told.map(({ id, hits }) => [id, hits.map(({ list, entry }) => `${list} ${entry}`)])).toEqual([
      ['1', ['us_ofac_sdn 101']],
      ['2', ['us_ofac_sdn 102']],
      ['3', []],
      ['4', []],
    ]);
    expect(outcome).toMatchObject({ subjects: 4, withMatches: 2, noted: 3 });
    expect(told[0]?.notes?.[0]).toContain('shoeSize');
    expect(told[2]?.notes?.[0]).toContain('Nonsense');
    expect(told[3]?.notes?.[1] ?? told[3]?.notes?.[0]).toContain('nothing to look up');
    for (const { record } of told) expect(record).toMatch(/^scr-[0-9a-f]{24}$/u);
  });

  test('a run that was stopped goes on, and ends with the same bytes', async () => {
    const folder = await folderOf();
    const file = join(folder, 'subjects.csv');
    await put(file, CSV);
    const out = join(root, `answers-${made}.jsonl`);
    await at(folder, (desk) => screenFile(desk, { file, out, output: 'jsonl' }));
    const whole = await readFile(out, 'utf8');
    await writeFile(out, whole.slice(0, whole.indexOf('\n') + 30));
    const again = await at(folder, (desk) => screenFile(desk, { file, out, output: 'jsonl', resume: true }));
    expect(again.resumedAfter).toBe(1);
    expect(await readFile(out, 'utf8')).toBe(whole);
  });

  test('is answered in a workbook and in CSV, row for row the same', async () => {
    const folder = await folderOf();
    const file = join(folder, 'subjects.csv');
    await put(file, CSV.replace('Zephyrine', '=Zephyrine'));
    const [book, table] = [join(root, `a-${made}.xlsx`), join(root, `a-${made}.csv`)];
    await at(folder, async (desk) => {
      await screenFile(desk, { file, out: book, output: 'xlsx' });
      await screenFile(desk, { file, out: table, output: 'csv' });
      await expect(screenFile(desk, { file, out: collect().stream, output: 'xlsx' })).rejects.toMatchObject({
        code: 'bad-option',
      });
    });
    expect(await readFile(table, 'utf8')).toContain("'=Zephyrine");
    const rows = async (path: string): Promise<string[][]> => {
      const read: string[][] = [];
      for await (const { cells } of (await openTable(path)).rows)
        read.push(cells.map(([, cell]) => cell.replace(/^'/u, '')));
      return read;
    };
    expect(await rows(book)).toEqual(await rows(table));
  });

  test.skipIf(!existsSync('/dev/full'))(
    'a disk that is full is told, and nothing is said to be done',
    async () => {
      const folder = await folderOf();
      const file = join(folder, 'subjects.csv');
      await put(file, CSV);
      await at(folder, async (desk) => {
        await expect(screenFile(desk, { file, out: '/dev/full', output: 'jsonl' })).rejects.toMatchObject({
          code: 'unwritable',
        });
      });
    },
  );

  test.each([
    ['a file that is not there', 'absent.csv', undefined],
    ['an empty file', 'empty.csv', ''],
    ['a table without names', 'columns.csv', 'id,schema\n1,Person\n'],
  ])('%s is refused in one line', async (_, name, content) => {
    const folder = await folderOf();
    const file = join(folder, name);
    if (content !== undefined) await put(file, content);
    await at(folder, async (desk) => {
      await expect(screenFile(desk, { file, out: collect().stream, output: 'jsonl' })).rejects.toMatchObject({
        code: 'bad-option',
      });
    });
  });
});
