import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
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
