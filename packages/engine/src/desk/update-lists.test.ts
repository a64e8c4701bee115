/** Lists brought into a folder: from files, and fetched from a server of this machine. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { put, type Row, ROWS, writeLists } from './fixture/invented-lists.ts';
import {
  addListFiles,
  catalogList,
  followedLists,
  followList,
  knownList,
  namedList,
  openDesk,
  updateLists,
} from './index.ts';

let root: string;
let server: Server;
let address: string;
let made = 0;
/** What the server answers, by path. */
const pages = new Map<
  string,
  { status?: number; body: string | Uint8Array; headers?: Record<string, string> }
>();
const NOW = (): string => '2025-01-01T08:00:00.000Z';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'waybill-update-'));
  server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page?.headers?.['etag'] !== undefined && request.headers['if-none-match'] === page.headers['etag']) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(page?.status ?? (page === undefined ? 404 : 200), page?.headers);
    response.end(page?.body ?? 'nothing here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await rm(root, { recursive: true, force: true });
});

const fresh = (): string => join(root, `folder-${(made += 1)}`);

async function csv(rows: readonly Row[]): Promise<string> {
  const folder = fresh();
  await writeLists(folder, rows);
  return readFile(join(folder, 'ofac', 'sdn.csv'), 'utf8');
}

async function following(
  body: string,
  headers?: Record<string, string>,
): Promise<{ folder: string; path: string }> {
  const folder = fresh();
  const path = `/${made}/sdn.csv`;
  pages.set(path, { body, ...(headers === undefined ? {} : { headers }) });
  await followList(folder, namedList('us_ofac_sdn', [`${address}${path}`]));
  return { folder, path };
}

const many: readonly Row[] = Array.from({ length: 40 }, (_, at) => ({
  id: 1000 + at,
  name: `VELDORAN ${at} LTD`,
}));

describe('fetching', () => {
  test('takes a version in, leaves the same one alone, and keeps the older', async () => {
    const { folder, path } = await following(await csv(ROWS));
    const update = () => updateLists(folder, { force: true, now: NOW });
    const [first] = await update();
    expect(first).toMatchObject({ status: 'new', entries: ROWS.length });
    expect((await update())[0]?.status).toBe('unchanged');
    pages.set(path, { body: await csv(ROWS.slice(1)) });
    expect((await update())[0]).toMatchObject({ status: 'new', entries: ROWS.length - 1 });
    expect(await readdir(join(folder, 'us_ofac_sdn'))).toHaveLength(2);
    // Nothing half taken in is left.
    expect((await readdir(join(folder, '.waybill'))).filter((name) => name.startsWith('incoming'))).toEqual(
      [],
    );
    const desk = await openDesk({ lists: folder, remember: false });
    expect(desk.datasets[0]?.olderVersions).toHaveLength(1);
    await desk.close();
  });

  test('asks for changes only', async () => {
    const { folder } = await following(await csv(ROWS), { etag: '"one"' });
    expect((await updateLists(folder, { force: true }))[0]?.status).toBe('new');
    expect((await updateLists(folder, { force: true }))[0]?.status).toBe('unchanged');
  });

  test.each<
    [string, (whole: string) => { status?: number; body: string; headers?: Record<string, string> }, string]
  >([
    ['a page that is not there', () => ({ status: 404, body: '' }), '404'],
    ['a page of the publisher instead of the list', () => ({ body: '<html>Maintenance</html>' }), 'no list'],
    ['a table that is no list', () => ({ body: 'a,b\n1,2\n' }), 'no list'],
    [
      'another list',
      () => ({
        body: '<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2025-01-01T00:00:00Z"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>Devesh</FIRST_NAME><REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>',
      }),
      'no list of this name',
    ],
    [
      'a redirect to what is not https',
      () => ({ status: 302, body: '', headers: { location: 'ftp://lists.example/a' } }),
      'https',
    ],
    [
      'a redirect to plain http elsewhere',
      () => ({ status: 302, body: '', headers: { location: 'http://lists.example/a' } }),
      'https',
    ],
    [
      'far fewer entries than before',
      (whole) => ({ body: whole.split('\r\n').slice(0, 3).join('\r\n') }),
      'entries',
    ],
  ])('%s is told, and what is held stays', async (_, page, why) => {
    const whole = await csv(many);
    const { folder, path } = await following(whole);
    await updateLists(folder, { force: true, now: NOW });
    pages.set(path, page(whole));
    const [refused] = await updateLists(folder, { now: NOW });
    expect(['refused', 'failed']).toContain(refused?.status);
    expect(refused?.why).toContain(why);
    expect(await readdir(join(folder, 'us_ofac_sdn'))).toHaveLength(1);
  });

  test('a file beyond the limits is left', async () => {
    const { folder } = await following(await csv(many));
    const [failed] = await updateLists(folder, { force: true, limits: { bytes: 500 } });
    expect(failed).toMatchObject({ status: 'failed' });
    expect(failed?.why).toContain('limit');
  });

  test('one list that fails leaves the others alone', async () => {
    const { folder } = await following(await csv(ROWS));
    await followList(folder, namedList('un_sc', [`${address}/absent.xml`]));
    const updated = await updateLists(folder, { force: true, now: NOW });
    expect(updated.map(({ list, status }) => [list, status])).toEqual([
      ['un_sc', 'failed'],
      ['us_ofac_sdn', 'new'],
    ]);
  });
});

describe('a dataset of a catalogue', () => {
  const line = (id: string, name: string): string =>
    `${JSON.stringify({ id, schema: 'Company', caption: name, properties: { name: [name], topics: ['sanction'] }, datasets: ['harbour'], referents: [], target: true })}\n`;
  const describeIt = (version: string, entities: string, delta?: string): void => {
    pages.set('/c/catalog.json', {
      body: JSON.stringify({
        datasets: [
          {
            name: 'harbour',
            title: 'The harbour list',
            version,
            resources: [{ name: 'entities.ftm.json', url: `${address}${entities}` }],
            ...(delta === undefined ? {} : { delta_url: `${address}${delta}` }),
          },
        ],
      }),
    });
  };
  const names = async (folder: string): Promise<string[]> => {
    const desk = await openDesk({ lists: folder, remember: false });
    const found = [...desk.index.ordinals()].map((ordinal) => desk.index.entity(ordinal).caption).sort();
    await desk.close();
    return found;
  };

  test('comes whole, then by its changes, and equals what the publisher has', async () => {
    const folder = fresh();
    await followList(folder, catalogList('harbour', `${address}/c/catalog.json`));
    const update = () => updateLists(folder, { force: true, now: NOW });
    describeIt('20250101-a', '/c/one.json', '/c/delta.json');
    pages.set('/c/one.json', { body: line('h-1', 'Orvex') + line('h-2', 'Velmash') + line('h-3', 'Tarn') });
    expect((await update())[0]).toMatchObject({ status: 'new', list: 'harbour' });
    expect((await update())[0]?.status).toBe('unchanged');
    // The whole file is gone: only changes can lead on.
    pages.delete('/c/one.json');
    describeIt('20250103-c', '/c/one.json', '/c/delta.json');
    pages.set('/c/delta.json', {
      body: JSON.stringify({
        versions: {
          '20250102-b': `${address}/c/b.json`,
          '20250103-c': `${address}/c/c.json`,
          '20250101-a': 'x',
        },
      }),
    });
    const change = (op: string, id: string, name?: string): string =>
      `${JSON.stringify({ op, entity: name === undefined ? { id } : (JSON.parse(line(id, name)) as object) })}\n`;
    pages.set('/c/b.json', { body: change('DEL', 'h-1') + change('ADD', 'h-4', 'Quill') });
    pages.set('/c/c.json', {
      body: change('MOD', 'h-4', 'Quill Works') + change('MOD', 'h-2', 'Velmash Plant'),
    });
    expect((await update())[0]).toMatchObject({ status: 'new', entries: 3 });
    expect(await names(folder)).toEqual(['Quill Works', 'Tarn', 'Velmash Plant']);
    // Changes that do not reach back to what is held: the whole is needed, and says so.
    describeIt('20250301-z', '/c/one.json', '/c/delta.json');
    pages.set('/c/delta.json', {
      body: JSON.stringify({ versions: { '20250301-z': `${address}/c/c.json` } }),
    });
    expect((await update())[0]).toMatchObject({ status: 'failed' });
    pages.set('/c/one.json', { body: line('h-9', 'Anew') });
    expect((await update())[0]).toMatchObject({ status: 'new', entries: 1 });
    expect(await names(folder)).toEqual(['Anew']);
  });

  test('that the catalogue does not describe is refused', async () => {
    const folder = fresh();
    describeIt('1', '/c/one.json');
    await followList(folder, catalogList('elsewhere', `${address}/c/catalog.json`));
    expect((await updateLists(folder))[0]).toMatchObject({ status: 'failed' });
    expect(() => catalogList('../x', 'https://a.example')).toThrow('lower-case');
  });
});

describe('which lists are followed', () => {
  test('stands in a file that can be read back', async () => {
    const folder = fresh();
    expect(await followedLists(folder)).toEqual([]);
    await followList(folder, knownList('us_ofac_sdn', 'ofac-csv'));
    await followList(folder, namedList('partners', ['https://lists.example/partners.json']));
    const read = await followedLists(folder);
    expect(read.map(({ name, layout, files }) => [name, layout, files.length])).toEqual([
      ['partners', undefined, 1],
      ['us_ofac_sdn', 'ofac-csv', 4],
    ]);
  });

  test.each([
    ['no YAML', 'lists: [', 'understood'],
    ['no lists', 'title: x\n', 'lists'],
    ['a name that climbs', 'lists: { "../x": {} }\n', 'name'],
    [
      'a file name that climbs',
      'lists: { a: { files: [{ url: "https://a.example/x", name: "../x" }] } }\n',
      'plain name',
    ],
    ['a list nobody knows', 'lists: { nothing_known: {} }\n', 'known'],
  ])('%s is refused in one line', async (_, text, word) => {
    const folder = fresh();
    await put(join(folder, 'waybill-lists.yaml'), text);
    await expect(followedLists(folder)).rejects.toMatchObject({ code: 'bad-option' });
    await expect(followedLists(folder)).rejects.toThrow(word);
  });

  test('a layout that a list does not come in is refused', () => {
    expect(() => knownList('us_ofac_sdn', 'papyrus')).toThrow('papyrus');
    expect(() => namedList('Bad Name', [])).toThrow('lower-case');
  });

  test('an update of what is not followed is refused', async () => {
    const folder = fresh();
    await put(join(folder, 'waybill-lists.yaml'), 'lists: {}\n');
    await expect(updateLists(folder)).rejects.toMatchObject({ code: 'bad-option' });
    await expect(updateLists(folder, { names: ['un_sc'] })).rejects.toThrow('un_sc');
  });
});

describe('files', () => {
  test('are copied in by version, and the same ones once', async () => {
    const source = fresh();
    await writeLists(source, ROWS);
    const folder = fresh();
    const files = [join(source, 'ofac', 'sdn.csv'), join(source, 'ofac', 'alt.csv')];
    expect((await addListFiles(folder, files, { force: true, now: NOW }))[0]).toMatchObject({
      status: 'new',
    });
    expect((await addListFiles(folder, files, { force: true, now: NOW }))[0]?.status).toBe('unchanged');
    const [version = ''] = await readdir(join(folder, 'us_ofac_sdn'));
    expect(version).toMatch(/^2025-01-01-[0-9a-f]{8}$/u);
    expect((await readdir(join(folder, 'us_ofac_sdn', version))).sort()).toEqual(['alt.csv', 'sdn.csv']);
  });

  test('that are no list, or not there, are refused', async () => {
    const folder = fresh();
    const note = join(fresh(), 'note.txt');
    await put(note, 'No list.');
    await expect(addListFiles(folder, [note])).rejects.toMatchObject({ code: 'bad-option' });
    await expect(addListFiles(folder, [join(folder, 'absent.csv')])).rejects.toMatchObject({
      code: 'bad-option',
    });
  });

  test('that are far too short for the publication are refused unless forced', async () => {
    const source = fresh();
    await writeLists(source, ROWS);
    const [refused] = await addListFiles(fresh(), [join(source, 'ofac', 'sdn.csv')], { now: NOW });
    expect(refused).toMatchObject({ status: 'refused' });
  });
});
