/** Every command that reads a case: once for people, once as JSON, and what it refuses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPILED, FILES, makeFolder, makeHome, TITLE, toldOf, waybill } from './fixture/run-waybill.ts';

interface Finding {
  readonly event: { readonly id: string; readonly kind: string; readonly claims: readonly string[] };
}

describe.skipIf(!COMPILED)(`waybill's questions to a case${TITLE}`, () => {
  let home = '';
  let cwd = '';
  let leave = async (): Promise<void> => undefined;
  beforeAll(async () => {
    ({ home, leave } = await makeHome());
    cwd = await makeFolder(join(home, 'case'), FILES);
    const { code, err } = await waybill(['build', cwd, '--quiet']);
    expect(code, err).toBe(0);
  });
  afterAll(() => leave());

  const json = async <Data>(...words: string[]): Promise<Data> => {
    const { code, out, err } = await waybill([...words, '--json'], { cwd });
    expect(code, err).toBe(0);
    expect(err).toBe('');
    return JSON.parse(out) as Data;
  };

  test.each([
    ['sources', /^ID\s+PATH\s+GENRE/, 'invoice.txt'],
    ['claims', /^ID\s+KIND\s+MODALITY/, 'Brindle'],
    ['findings', /^ID\s+KIND\s+SUPPORT/, 'supply invoiced'],
    ['parties', /^ID\s+SCHEMA\s+CAPTION/, 'us_ofac_sdn 70001'],
    ['routes', /^ID\s+ROUTE/, 'Marl Trading'],
    ['timeline', /^FROM\s+TO\s+LANE/, '2024-05-03'],
    ['issues', /^(?:SEVERITY\s+CODE|No doubts)/, ''],
    ['lists', /^LIST\s+VERSION\s+FIRST HELD/, 'us_ofac_sdn'],
    ['screen', /^PARTY\s+HIT\s+LIST/, 'ORLEC WORKS'],
  ])('%s lists rows for people and for programs', async (command, head, word) => {
    const { code, out, err } = await waybill([command], { cwd });
    expect(code, err).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(head);
    expect(out).toContain(word);
    const data = await json<Readonly<Record<string, unknown>>[]>(command);
    expect(Array.isArray(data)).toBe(true);
    const told = toldOf(command);
    for (const key of Object.keys(data[0] ?? {})) expect(told, `${command}: ${key}`).toContain(`\`${key}\``);
  });

  test('why tells how a claim was read', async () => {
    const [first] = await json<{ claim: { id: string } }[]>('claims');
    const id = first?.claim.id ?? '';
    const { code, out } = await waybill(['why', id.slice(0, 12)], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^How clm-\w+ was read/mu);
    expect(out).toMatch(/^ {2}seller: “/mu);
    const { explanation } = await json<{ explanation: Readonly<Record<string, unknown>> }>('why', id);
    expect(explanation).toMatchObject({ claim: id, derived: true });
    const page = readFileSync(new URL('../../../docs/extraction.md', import.meta.url), 'utf8');
    for (const key of Object.keys(explanation)) expect(page, key).toContain(`\`${key}\``);
  });

  test('screen answers as of a day, and says that the list cannot tell', async () => {
    const rows = await json<{ onDay: { answer: string; why: string } }[]>(
      'screen',
      '--as-of',
      '2024-05-03',
      '--all',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { onDay } of rows) expect(onDay.answer).toBe('unknown');
  });

  test('why tells of an event, a claim, a party, a route and a source', async () => {
    const [finding] = await json<Finding[]>('findings');
    const [party] = await json<{ id: string }[]>('parties');
    const [route] = await json<{ id: string }[]>('routes');
    const [source] = await json<{ id: string }[]>('sources');
    const ids = [finding?.event.id, finding?.event.claims[0], party?.id, route?.id, source?.id];
    const kinds = ['event', 'claim', 'party', 'route', 'source'];
    for (const [at, id = ''] of ids.entries()) {
      const told = await waybill(['why', id], { cwd });
      expect(told.code, `${kinds[at]} ${id}: ${told.err}`).toBe(0);
      expect(told.out.length).toBeGreaterThan(20);
      expect(await json('why', id)).toMatchObject({ kind: kinds[at], id });
    }
    const short = (finding?.event.id ?? '').slice(0, 12);
    expect((await waybill(['why', short], { cwd })).code).toBe(0);
    expect((await waybill(['why', 'invoice.txt'], { cwd })).out).toContain('SHA-256');
  });

  test('without tells what falls, for a file, a list and an entry of one', async () => {
    const { out } = await waybill(['without', 'invoice.txt'], { cwd });
    expect(out).toMatch(/^Without invoice\.txt: [1-9]\d* of /);
    for (const [named, gone] of [
      ['lists/sdn.csv', ['lists/sdn.csv', 'lists/sdn.csv!70001']],
      ['lists/sdn.csv!70001', ['lists/sdn.csv!70001']],
    ] as const) {
      const fallen = await json<{ sources: { path: string }[]; falls: unknown[] }>('without', named);
      expect(fallen.sources.map(({ path }) => path)).toEqual(gone);
      expect(fallen.falls.length).toBeGreaterThan(0);
    }
  });

  test.each([
    ['an id that is not there', ['why', 'evt-nothing'], /nothing called "evt-nothing"/],
    ['an id that fits many', ['why', 'clm-'], /fits \d+ records; give more/],
    ['a source that is not there', ['without', 'nothing.txt'], /no source "nothing\.txt"/],
    ['a day that is none', ['screen', '--as-of', '2024-02-30'], /day as YYYY-MM-DD/],
    ['a folder without a case', ['findings', '--case', '..'], /no case file .* run "waybill build/],
    ['a place that is not there', ['findings', '--case', 'nowhere'], /no case at nowhere/],
    ['a flag of another command', ['findings', '--as-of', '2024-01-01'], /unknown option '--as-of'/],
  ])('refuses %s', async (_, words, said) => {
    const { code, out, err } = await waybill(words, { cwd });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(said);
  });

  test('takes the case file in place of its folder', async () => {
    const file = join(cwd, '.waybill', 'case.sqlite');
    const { code, out } = await waybill(['findings', '--case', file], { cwd: home });
    expect(code).toBe(0);
    expect(out).toContain('supply');
  });

  test('is calm when its reader stops early', async () => {
    const { code, err } = await waybill(['export'], { cwd, stopReading: true });
    expect(code).toBe(0);
    expect(err).toBe('');
  });
});
