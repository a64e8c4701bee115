/** `report`, `export`, `check` and `diff`. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPILED, FILES, makeFolder, makeHome, TITLE, waybill } from './fixture/run-waybill.ts';

describe.skipIf(!COMPILED)(`what waybill writes out of a case${TITLE}`, () => {
  let home = '';
  let cwd = '';
  let leave = async (): Promise<void> => undefined;
  beforeAll(async () => {
    ({ home, leave } = await makeHome());
    cwd = await makeFolder(join(home, 'case'), FILES);
    await waybill(['build', cwd, '--quiet']);
  });
  afterAll(() => leave());
  const built = (name: string): string => readFileSync(join(cwd, '.waybill', name), 'utf8');

  test('report gives what build wrote, in both formats', async () => {
    const markdown = await waybill(['report'], { cwd });
    expect(markdown).toMatchObject({ code: 0, err: '', out: built('dossier.md') });
    const html = await waybill(['report', '--format', 'html', '--out', 'x/out.html', '--json'], { cwd });
    expect(html.code).toBe(0);
    expect(JSON.parse(html.out)).toEqual({ format: 'html', file: join(cwd, 'x', 'out.html') });
    expect(readFileSync(join(cwd, 'x', 'out.html'), 'utf8')).toBe(built('dossier.html'));
    const data = await waybill(['report', '--json'], { cwd });
    expect(JSON.parse(data.out)).toEqual({ format: 'markdown', text: built('dossier.md') });
  });

  test('export gives what build wrote', async () => {
    expect(await waybill(['export'], { cwd })).toMatchObject({ code: 0, out: built('case.json') });
    const filed = await waybill(['export', '--format', 'json', '--out', 'out.json'], { cwd });
    expect(filed).toMatchObject({ code: 0, out: '' });
    expect(filed.err).toContain('Wrote out.json');
  });

  test('check finds a whole export whole, and a changed one broken', async () => {
    const file = join(cwd, '.waybill', 'case.json');
    expect((await waybill(['check', file])).out).toMatch(/The export is whole/);
    expect((await waybill(['check', file, '--json'])).out).toBe('[]\n');
    const forged = join(home, 'forged.json');
    await writeFile(forged, built('case.json').replaceAll('Marl Trading LLC', 'Marl Trading INC'));
    const sane = await waybill(['check', forged]);
    expect(sane.code, 'a change of every place alike is no broken quote').toBe(0);
    const data = JSON.parse(built('case.json')) as { claims: { passages: { quote: string }[] }[] };
    const [passage] = data.claims[0]?.passages ?? [];
    if (passage) passage.quote = `${passage.quote}!`;
    await writeFile(forged, JSON.stringify(data));
    const broken = await waybill(['check', forged, '--json']);
    expect(broken.code).toBe(1);
    expect(JSON.parse(broken.out)).toMatchObject([{ code: 'dossier.quote-mismatch' }]);
    expect((await waybill(['check', forged])).out).toContain('dossier.quote-mismatch');
  });

  test('diff tells what a new paper changed', async () => {
    const before = join(home, 'before.json');
    await writeFile(before, built('case.json'));
    expect((await waybill(['diff', before, before])).out).toBe('Nothing changed.\n');
    await makeFolder(cwd, {
      'second.txt': (FILES['note.txt'] ?? '').replace('44', '45').replace('2 June', '9 July'),
    });
    await waybill(['build', cwd, '--quiet']);
    const after = join(cwd, '.waybill', 'case.json');
    const told = await waybill(['diff', before, after]);
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/^added /m);
    const data = JSON.parse((await waybill(['diff', before, after, '--json'])).out) as { change: string }[];
    expect(data.some(({ change }) => change === 'added')).toBe(true);
  });

  test.each([
    ['an unknown format', ['report', '--format', 'pdf'], /Allowed choices are html, markdown/],
    ['a target that cannot be written', ['export', '--out', 'invoice.txt/x.json'], /cannot be written/],
    ['a file that is not there', ['check', 'nothing.json'], /cannot be read as JSON/],
    ['a file that is no JSON', ['check', 'invoice.txt'], /cannot be read as JSON/],
    [
      'a diff of something else',
      ['diff', 'other.json', 'other.json'],
      /no whole export \(dossier\.export-format\)/,
    ],
  ])('refuses %s', async (_, words, said) => {
    await makeFolder(cwd, { 'other.json': '{}' });
    const { code, out, err } = await waybill(words, { cwd });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(said);
  });

  test('check calls something else than an export faulty', async () => {
    await makeFolder(cwd, { 'other.json': '{}' });
    const { code, out } = await waybill(['check', 'other.json'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('dossier.export-format');
  });
});
