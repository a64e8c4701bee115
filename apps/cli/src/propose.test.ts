/** `propose`: says what goes where, shows what its documents bear out, and changes nothing in the case. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPILED, makeFolder, makeHome, TITLE, waybill } from './fixture/run-waybill.ts';

const TEXT = 'Orvex Trade sold 40 lathes to Baltan Works in May 2024.\n';
const answer = (quote: string): object => ({
  sentence: 1,
  quote,
  kind: 'supply',
  roles: [
    { role: 'supplier', words: 'Orvex Trade' },
    { role: 'recipient', words: 'Baltan Works' },
    { role: 'goods', words: 'lathes' },
  ],
  polarity: 'positive',
  modality: 'certain',
  quantity: '40 lathes',
});

describe.skipIf(!COMPILED)(`waybill propose${TITLE}`, () => {
  let cwd = '';
  let config = '';
  let leave = async (): Promise<void> => undefined;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const content = JSON.stringify({
        claims: [answer(TEXT.trim()), answer('Orvex Trade sold 90 lathes.')],
      });
      response.end(JSON.stringify({ message: { content } }));
    });
  });
  beforeAll(async () => {
    const made = await makeHome();
    leave = made.leave;
    cwd = await makeFolder(join(made.home, 'case'), { 'note.txt': TEXT });
    await waybill(['build', cwd, '--quiet']);
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    config = join(made.home, 'model.yaml');
    const { port } = server.address() as AddressInfo;
    writeFileSync(config, `api: ollama\nurl: http://127.0.0.1:${port}/api/chat\nmodel: m\n`);
  });
  afterAll(async () => {
    server.close();
    await leave();
  });

  test('tells what goes where, and counts what is refused', async () => {
    const before = readFileSync(join(cwd, '.waybill', 'case.json'), 'utf8');
    const { code, out, err } = await waybill(['propose', '--config', config, '--json'], { cwd });
    expect(code, err).toBe(0);
    expect(err).toMatch(
      /characters of note\.txt go to http:\/\/127\.0\.0\.1:\d+ \(on this machine\), model m/u,
    );
    expect(err).toContain('1 await review, 1 refused (1 quote-not-found)');
    expect(JSON.parse(out)).toMatchObject([{ path: 'note.txt', proposals: [{ review: 'awaiting' }] }]);
    expect(readFileSync(join(cwd, '.waybill', 'case.json'), 'utf8')).toBe(before);
  });

  test('sends nothing without the key that the configuration names, and says so', async () => {
    const keyed = join(cwd, '..', 'keyed.yaml');
    writeFileSync(
      keyed,
      `${readFileSync(config, 'utf8').replace('model: m', 'model: n')}keyFrom: NO_SUCH_KEY_HERE\n`,
    );
    const { code, err } = await waybill(['propose', '--config', keyed], { cwd });
    expect(err).toContain('no answer (no-key: the environment variable NO_SUCH_KEY_HERE is not set)');
    expect(err).toContain('0 asked');
    expect(err).not.toContain('characters of');
    expect(code).toBe(1);
  });

  test('asks about files without a case, and leaves nothing behind', async () => {
    const folder = await makeFolder(join(cwd, '..', 'papers'), { 'paper.txt': TEXT });
    const words = ['propose', 'paper.txt', '--config', config, '--json'];
    const { code, out, err } = await waybill(words, { cwd: folder });
    expect(code, err).toBe(0);
    expect(err).toMatch(/characters of paper\.txt go to .+1 await review/su);
    expect(JSON.parse(out)).toMatchObject([
      { path: 'paper.txt', asked: 1, proposals: [{ review: 'awaiting' }] },
    ]);
    expect(readdirSync(folder)).toEqual(['paper.txt']);
    await waybill([...words, '--answers', '.kept'], { cwd: folder });
    const again = await waybill([...words, '--answers', '.kept'], { cwd: folder });
    expect(again.err).toContain('0 asked, 1 from kept answers');
    expect(again.err).not.toContain('characters of');
  });

  test('refuses a path that is not there', async () => {
    const { code, err } = await waybill(['propose', 'nowhere.txt', '--config', config], { cwd });
    expect(err).toContain('no file or folder nowhere.txt');
    expect(code).toBe(2);
  });

  test('asks in a build, is reviewed, and counts from then on', async () => {
    const folder = await makeFolder(join(cwd, '..', 'built'), { 'note.txt': TEXT });
    const built = await waybill(['build', folder, '--proposals', config]);
    expect(built.code, built.err).toBe(0);
    expect(built.err).toMatch(
      /the model m at http:\/\/127\.0\.0\.1:\d+ \(on this machine\) is asked about 1 file/u,
    );
    expect(built.err).toMatch(/characters of note\.txt go to http.+questions\/s/u);
    expect(built.err).toContain('refused: 1 quote-not-found');
    expect(built.out).toContain('1 awaits review and is counted nowhere');

    const inside = { cwd: folder };
    const listed = await waybill(['review', 'proposals', '--json'], inside);
    const [row] = JSON.parse(listed.out) as { claim: { id: string }; path: string }[];
    expect(row).toMatchObject({
      path: 'note.txt',
      claim: { proposal: { model: 'm', review: 'awaiting' } },
      words: { supplier: ['Orvex Trade'], goods: ['lathes'] },
    });
    const id = row?.claim.id ?? '';
    expect((await waybill(['review'], inside)).err).toContain('1 proposal of a model to review');
    expect((await waybill(['why', id], inside)).out).toContain('awaiting review, counted nowhere');
    const claims = async (): Promise<string> => (await waybill(['claims'], inside)).out;
    expect(await claims()).not.toContain(id);

    const accepted = await waybill(['review', 'accept', id.slice(0, 10), '--by', 'Ada Quill'], inside);
    expect(accepted.code, accepted.err).toBe(0);
    expect(await claims()).toContain(id);
    const why = await waybill(['why', id], inside);
    expect(why.out).toContain('No rule read this claim: it was proposed by the model m, accepted on review');
    expect((await waybill(['review', 'accept', id], inside)).err).toContain('accepted already');
    expect((await waybill(['check', '.waybill/case.json'], inside)).code).toBe(0);
    const judged = await waybill(['review', 'judgements', '--json'], inside);
    const [judgement] = JSON.parse(judged.out) as { id: string; by: string }[];
    expect(judgement?.by).toBe('Ada Quill');
    expect((await waybill(['review', 'undo', judgement?.id ?? ''], inside)).code).toBe(0);
    expect(await claims()).not.toContain(id);
    expect((await waybill(['review', 'reject'], inside)).err).toContain('Name proposals by id');
  });

  test('a build with a configuration that is wrong is refused before anything is read', async () => {
    const folder = await makeFolder(join(cwd, '..', 'refused'), { 'note.txt': TEXT });
    const { code, err } = await waybill(['build', folder, '--proposals', join(folder, 'note.txt')]);
    expect(code).toBe(2);
    expect(err).toContain('configuration of proposals');
    expect(readdirSync(folder)).toEqual(['note.txt']);
  });

  test('replays without the endpoint, byte for byte', async () => {
    const first = await waybill(['propose', '--config', config], { cwd });
    await new Promise((done) => server.close(done));
    const again = await waybill(['propose', '--config', config], { cwd });
    expect(again.out).toBe(first.out);
    expect(again.out).toMatch(/^awaiting +supply +Orvex Trade sold 40 lathes/mu);
    expect(again.err).toContain('0 asked, 1 from kept answers');
  });

  test('needs a configuration that is right', async () => {
    expect((await waybill(['propose'], { cwd })).code).toBe(2);
    writeFileSync(config, 'api: ollama\n');
    expect((await waybill(['propose', '--config', config], { cwd })).err).toContain(
      'configuration of proposals',
    );
  });
});
