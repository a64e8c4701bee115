/** `build`, `new` and `add`, and the words and folders they refuse. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPILED, FILES, makeFolder, makeHome, TITLE, toldOf, waybill } from './fixture/run-waybill.ts';

interface Summary {
  readonly title: string;
  readonly changed: boolean;
  readonly files: { readonly files: number; readonly read: number; readonly reused: number };
  readonly findings: number;
  readonly listedParties: number;
  readonly issues: { readonly error: number };
  readonly case: string;
  readonly export: string;
  readonly dossier: { readonly html: string; readonly markdown: string };
}

describe.skipIf(!COMPILED)(`waybill build${TITLE}`, () => {
  let home = '';
  let leave = async (): Promise<void> => undefined;
  beforeAll(async () => ({ home, leave } = await makeHome()));
  afterAll(() => leave());

  test('makes a case, says so as data, and reads nothing twice', async () => {
    const folder = await makeFolder(join(home, 'plain'), FILES);
    const first = await waybill(['build', folder, '--json', '--workers', '1']);
    expect(first.code, first.err).toBe(0);
    const summary = JSON.parse(first.out) as Summary;
    expect(summary).toMatchObject({
      title: 'The small case',
      changed: true,
      files: { files: 2, read: 2, reused: 0 },
    });
    const told = toldOf('build');
    const keys = Object.entries(summary as unknown as Readonly<Record<string, unknown>>).flatMap(
      ([key, inner]) => (typeof inner === 'object' && inner !== null ? [key, ...Object.keys(inner)] : [key]),
    );
    const named = [...told.matchAll(/`([a-zA-Z]+)`/g)].flatMap(([, name = '']) => name);
    expect(new Set(named), 'docs/cli.md tells these, and no other').toEqual(new Set(keys));
    expect(summary.findings).toBeGreaterThan(1);
    expect(summary.listedParties).toBe(1);
    for (const file of [summary.case, summary.export, summary.dossier.html, summary.dossier.markdown])
      expect(existsSync(file), file).toBe(true);
    expect(first.err).toContain('Found 4 files');

    const second = await waybill(['build', folder, '--quiet']);
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).toContain('all unchanged since the last build');
  });

  test('answers with 1 where a file could not be read, and reads the rest', async () => {
    const folder = await makeFolder(join(home, 'broken'), { ...FILES, 'broken.pdf': '%PDF-1.7\nnothing' });
    const { code, out } = await waybill([
      'build',
      folder,
      '--quiet',
      '--time-limit',
      '60',
      '--memory',
      '512',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('broken.pdf: read.pdf-');
    expect(out).toContain('1 error');
  });

  test('puts case and outputs where it is told', async () => {
    const folder = await makeFolder(join(home, 'apart'), FILES);
    const [file, out] = [join(home, 'elsewhere', 'x.sqlite'), join(home, 'out')];
    const { code } = await waybill(['build', folder, '--quiet', '--case', file, '--out', out]);
    expect(code).toBe(0);
    expect(existsSync(file)).toBe(true);
    expect(existsSync(join(out, 'dossier.html'))).toBe(true);
    expect(existsSync(join(folder, '.waybill'))).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('stops when asked to, and goes on from there', async () => {
    const notes = Array.from({ length: 30 }, (_, at) => [
      `note-${at}.txt`,
      `${FILES['note.txt'] ?? ''}\nNo ${at}\n`,
    ]);
    const folder = await makeFolder(join(home, 'long'), Object.fromEntries(notes) as Record<string, string>);
    const words = ['build', folder, '--workers', '1'];
    const stopped = await waybill(words, { interruptAt: 'Found 30 files' });
    expect(stopped.code, stopped.err).toBe(130);
    expect(stopped.out).toBe('');
    expect(stopped.err).toContain('Stopped; what was read so far is kept.');
    const { code, out } = await waybill([...words, '--json', '--quiet']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Summary).files.files).toBe(30);
  });

  test('an empty folder is a case without findings', async () => {
    const folder = await makeFolder(join(home, 'empty'), {});
    const { code, out } = await waybill(['build', folder, '--quiet']);
    expect(code).toBe(0);
    expect(out).toContain('0 findings');
  });

  test.each([
    ['a missing folder', ['build', 'nowhere'], /no folder nowhere/],
    ['a file', ['build', 'file.txt'], /is a file/],
    ['no folder', ['build'], /missing required argument 'folder'/],
    ['a wrong flag', ['build', '.', '--wrokers', '2'], /Did you mean --workers/],
    ['a wrong number', ['build', '.', '--workers', 'many'], /whole number from 1 to 64/],
    ['no number at all', ['build', '.', '--workers', '0'], /whole number from 1 to 64/],
    ['more workers than any machine has', ['build', '.', '--workers', '9999'], /whole number from 1 to 64/],
    ['hardly any memory', ['build', '.', '--memory', '1'], /whole number from 64/],
    ['a limit beyond a day', ['build', '.', '--time-limit', '999999999'], /from 1 to 86400/],
    ['a wrong command', ['biuld', '.'], /Did you mean build/],
    [
      'a case file of another kind',
      ['build', '.', '--case', '.file', '--out', '.out'],
      /not a case file.*not touched/,
    ],
    ['a document for a case file', ['build', '.', '--case', 'file.txt'], /among the documents/],
    ['outputs among the documents', ['build', '.', '--quiet', '--out', '.'], /among the documents/],
    ['a case file that cannot be', ['build', '.', '--case', '.file/x.sqlite'], /cannot be (made|opened)/],
    ['an output folder that cannot be', ['build', '.', '--quiet', '--out', '.file'], /cannot be written/],
  ])('refuses %s in a clear line and with 2', async (_, words, said) => {
    const cwd = await makeFolder(join(home, 'refusals'), {
      'file.txt': 'A word.\n',
      '.file': 'A word.\n',
    });
    const { code, out, err } = await waybill(words, { cwd });
    expect(code, err).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(said);
    expect(err).not.toMatch(/\n\s+at /);
    for (const name of ['file.txt', '.file']) expect(readFileSync(join(cwd, name), 'utf8')).toBe('A word.\n');
  });

  test('refuses a damaged case file and leaves it as it is', async () => {
    const folder = await makeFolder(join(home, 'damaged'), { 'a.txt': 'A word.\n' });
    await waybill(['build', folder, '--quiet']);
    const file = join(folder, '.waybill', 'case.sqlite');
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 100, 3000);
    await writeFile(file, bytes);
    for (const words of [
      ['build', folder, '--quiet'],
      ['findings', '--case', folder],
    ]) {
      const { code, err } = await waybill(words);
      expect(code).toBe(2);
      expect(err).toMatch(/damaged; it was not touched/);
    }
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});

describe.skipIf(!COMPILED)(`waybill new and add${TITLE}`, () => {
  let home = '';
  let leave = async (): Promise<void> => undefined;
  beforeAll(async () => ({ home, leave } = await makeHome()));
  afterAll(() => leave());

  test('new makes a manifest that build understands, and never writes over one', async () => {
    const folder = join(home, 'fresh');
    const made = await waybill(['new', folder, '--title', 'A "quoted" case', '--json']);
    expect(made.code).toBe(0);
    expect(JSON.parse(made.out)).toMatchObject({ title: 'A "quoted" case' });
    const again = await waybill(['new', folder]);
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/there already; it was left/);
    const built = await waybill(['build', folder, '--json', '--quiet']);
    expect(JSON.parse(built.out)).toMatchObject({ title: 'A "quoted" case', issues: { error: 0 } });
  });

  test('new says what is in the way', async () => {
    await makeFolder(home, { 'a-file': '' });
    const { code, err } = await waybill(['new', join(home, 'a-file')]);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be made/);
  });

  test('add copies and builds', async () => {
    const folder = await makeFolder(join(home, 'growing'), { 'waybill.yaml': 'title: Growing\n' });
    const from = await makeFolder(join(home, 'inbox'), FILES);
    const { code, out } = await waybill(['add', folder, join(from, 'invoice.txt'), '--json', '--quiet']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Summary).files.read).toBe(1);
    expect(readFileSync(join(folder, 'invoice.txt'), 'utf8')).toBe(FILES['invoice.txt']);
  });

  test.each([
    ['a file that is not there', ['invoice.txt', 'missing.txt'], /missing\.txt is no file/],
    ['a name that is taken', ['invoice.txt', 'note.txt'], /note\.txt is there already/],
    ['two files of one name', ['invoice.txt', 'other/invoice.txt'], /have one name/],
  ])('add refuses %s before anything is copied', async (_, names, said) => {
    const folder = await makeFolder(join(home, 'careful'), { 'note.txt': 'Mine.\n' });
    const from = await makeFolder(join(home, 'from'), { ...FILES, 'other/invoice.txt': 'Other.\n' });
    const { code, err } = await waybill(['add', folder, ...names.map((name) => join(from, name))]);
    expect(code).toBe(2);
    expect(err).toMatch(said);
    expect(existsSync(join(folder, 'invoice.txt'))).toBe(false);
    expect(readFileSync(join(folder, 'note.txt'), 'utf8')).toBe('Mine.\n');
  });

  test('add names the command that makes a folder', async () => {
    const { code, err } = await waybill(['add', join(home, 'nowhere'), join(home, 'inbox', 'note.txt')]);
    expect(code).toBe(2);
    expect(err).toMatch(/"waybill new /);
  });
});
