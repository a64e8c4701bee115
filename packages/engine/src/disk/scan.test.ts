import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scanFolder } from './scan.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'waybill-scan-'));
  await mkdir(join(root, 'case/b/deep'), { recursive: true });
  await mkdir(join(root, 'case/.waybill'));
  await mkdir(join(root, 'case/.git'));
  for (const path of [
    'b/two.txt',
    'b/deep/three.txt',
    'a.txt',
    'B.txt',
    '.hidden',
    '.waybill/case.json',
    '.git/x',
  ]) {
    await writeFile(join(root, 'case', path), 'words');
  }
  await writeFile(join(root, 'outside.txt'), 'words');
  await symlink(join(root, 'outside.txt'), join(root, 'case/link.txt'));
  await symlink(join(root, 'case'), join(root, 'case/b/ring'));
  await symlink(join(root, 'nowhere'), join(root, 'case/dangling'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('scanFolder', () => {
  test('lists files by path and leaves out hidden ones, our output, rings and links that lead out', async () => {
    const { files, issues } = await scanFolder(join(root, 'case'));
    expect(files.map((file) => file.path)).toEqual(['B.txt', 'a.txt', 'b/deep/three.txt', 'b/two.txt']);
    expect(issues.map(({ code, place }) => [code, place.path])).toEqual([
      ['case.file-unreadable', 'dangling'],
      ['case.link-outside', 'link.txt'],
    ]);
  });

  test.skipIf(process.platform !== 'linux')(
    'reads names of every kind, and loses none to another',
    async () => {
      const names = [
        'e\u0301.txt',
        '\u00e9.txt',
        'mail.eml',
        'mail.eml!a.txt',
        'new\nline.txt',
        '-rf',
        '__proto__',
      ];
      await mkdir(join(root, 'names'));
      for (const name of names) await writeFile(join(root, 'names', name), name);
      const bytes = Buffer.from([0xf1, 0xf7, 0xb8, 0xf2]);
      await writeFile(Buffer.concat([Buffer.from(`${root}/names/`), bytes]), 'bytes');
      const { files, issues } = await scanFolder(join(root, 'names'));
      const held = await Promise.all(
        files.map(async ({ path, location }) => [path, await readFile(location, 'utf8')]),
      );
      expect(held).toEqual([
        ['%F1%F7%B8%F2', 'bytes'],
        ['-rf', '-rf'],
        ['__proto__', '__proto__'],
        ['e\u0301.txt', 'e\u0301.txt'],
        ['mail.eml', 'mail.eml'],
        ['mail.eml%21a.txt', 'mail.eml!a.txt'],
        ['new\nline.txt', 'new\nline.txt'],
        ['\u00e9.txt', '\u00e9.txt'],
      ]);
      expect(issues.map(({ code }) => code)).toEqual(['case.name-not-unicode']);
    },
  );

  test.each([
    [{ fileBytes: 4 }, 'case.file-too-large'],
    [{ files: 2 }, 'case.too-many-files'],
    [{ depth: 0 }, 'case.too-deep'],
  ])('a breach of %j is an issue', async (limits, code) => {
    const { issues } = await scanFolder(join(root, 'case'), limits);
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  test.each([
    ['nowhere', 'no-folder'],
    ['outside.txt', 'not-a-folder'],
  ])('%s is refused', async (name, code) => {
    await expect(scanFolder(join(root, name))).rejects.toMatchObject({ name: 'CaseError', code });
  });
});
