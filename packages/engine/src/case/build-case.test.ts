/** What must always hold of a case, through the door: DESIGN's invariants over real folders. Needs the compiled worker. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkExport } from '../dossier/index.ts';
import {
  type Build,
  buildCase,
  casePaths,
  judgeCase,
  openCase,
  rebuildOutputs,
  takeInFiles,
  undoJudgement,
  withoutSource,
} from './index.ts';

const HERE = fileURLToPath(import.meta.url);
const NOW = (): string => '2025-01-01T00:00:00Z';
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'waybill.yaml':
    'title: The small case\nfiles:\n  report.txt: { publisher: The Post, published: 2025-03-01, genre: news }\n',
  'report.txt':
    'Velmash received more than a dozen LH-40 drones last year from Orvex Trade, documents seen by The Post show.\n\nOrvex Trade did not respond to requests for comment.\n',
  'other.md':
    '# Drones\n\nBy Ada Quill, Northern Ledger\n\nOrvex Trade delivered 14 LH-40 drones to Velmash in May 2024, a former employee said.\n',
  'note.txt':
    'DELIVERY NOTE\n\nDelivery note No: 31\nDelivery date: 3 May 2024\nConsignor: Orvex Trade LLC\nConsignee: Velmash JSC\n\nNo   Description of goods    Quantity\n1    LH-40 drone             14\n',
  'statement.txt': 'Velmash denied receiving drones from Orvex Trade.\n',
  'hostile.bin': Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
  'empty.txt': '',
  'broken.pdf': '%PDF-1.7\n1 0 obj << /Type /Catalog',
  'deep/inside/letter.txt':
    'Orvex Trade LLC\n\n5 May 2024\n\nTo: Velmash JSC\n\nOrvex Trade LLC billed Velmash JSC for 14 LH-40 drones.\n',
};
const NAMES = Object.keys(FILES).filter((name) => name !== 'waybill.yaml');

let home: string;
let made = 0;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-case-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function folderOf(names: readonly string[]): Promise<string> {
  made += 1;
  const folder = join(home, `case-${made}`);
  await mkdir(folder);
  for (const name of ['waybill.yaml', ...names]) await put(folder, name);
  return folder;
}

async function put(folder: string, name: string): Promise<void> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, FILES[name] ?? '');
}

async function outputs(folder: string): Promise<string[]> {
  const { exportFile, htmlFile, markdownFile } = casePaths(folder);
  return Promise.all([exportFile, htmlFile, markdownFile].map((file) => readFile(file, 'utf8')));
}

async function fresh(
  names: readonly string[],
  workers = 1,
): Promise<{ folder: string; build: Build; out: string[] }> {
  const folder = await folderOf(names);
  const build = await buildCase({ folder, workers, now: NOW });
  return { folder, build, out: await outputs(folder) };
}

describe('a build', () => {
  test('reads what can be read, says what cannot, and its export holds', async () => {
    const { build, out } = await fresh(NAMES);
    expect(build.counts).toMatchObject({ files: NAMES.length, read: NAMES.length, reused: 0 });
    expect(build.view.claims.length).toBeGreaterThan(4);
    const blamed = new Set(build.view.issues.map(({ place }) => place.path));
    for (const name of ['hostile.bin', 'empty.txt', 'broken.pdf']) expect(blamed, name).toContain(name);
    expect(checkExport(JSON.parse(out[0] ?? ''))).toEqual([]);
  });

  test('gives the same bytes with one worker and with many, and in another place', async () => {
    const [one, many] = [await fresh(NAMES, 1), await fresh([...NAMES].reverse(), 3)];
    expect(many.out).toEqual(one.out);
  });

  test('a second run reads nothing and says so; a changed manifest reads what it speaks of', async () => {
    const { folder, out } = await fresh(NAMES);
    const again = await buildCase({ folder, workers: 1, now: NOW });
    expect([again.changed, again.counts.read]).toEqual([false, 0]);
    expect(await outputs(folder)).toEqual(out);
    await writeFile(join(folder, 'waybill.yaml'), 'title: Another\nfiles:\n  note.txt: { note: a copy }\n');
    const third = await buildCase({ folder, workers: 1, now: NOW });
    expect(third.changed).toBe(true);
    expect(third.counts.read).toBe(2);
  });

  test('files taken in and left for later make the same case as files built at once', async () => {
    const { folder } = await fresh(['report.txt']);
    for (const name of ['note.txt', 'other.md']) {
      await put(folder, name);
      const taken = await takeInFiles({ folder, workers: 1, now: NOW });
      expect(taken.counts).toMatchObject({ read: 1 });
    }
    const claims = (await openCase(folder)).view.claims.length;
    const built = await buildCase({ folder, workers: 1, now: NOW });
    expect([built.counts.read, built.view.claims.length]).toEqual([0, claims]);
    expect(await outputs(folder)).toEqual((await fresh(['report.txt', 'note.txt', 'other.md'])).out);
  });

  test('a changed file is read although its size is the same, and one long unchanged is not hashed again', async () => {
    const { folder } = await fresh(['note.txt']);
    const file = join(folder, 'note.txt');
    const old = new Date('2024-01-01T00:00:00Z');
    await utimes(file, old, old);
    await buildCase({ folder, workers: 1 });
    await writeFile(file, String(FILES['note.txt']).replace('14', '15'));
    const changed = await buildCase({ folder, workers: 1 });
    expect(changed.counts.read).toBe(1);
    // Swapped for another of its size, and its time of writing set back.
    await utimes(file, old, old);
    await buildCase({ folder, workers: 1 });
    await writeFile(file, String(FILES['note.txt']).replace('14', '16'));
    await utimes(file, old, old);
    expect((await buildCase({ folder, workers: 1 })).counts).toMatchObject({ read: 1, reused: 0 });
  });

  test('outputs that were cut, changed or left by another state are written anew', async () => {
    const { folder, out } = await fresh(['note.txt']);
    const [exportFile = '', htmlFile = ''] = Object.values(casePaths(folder)).slice(2);
    await writeFile(htmlFile, 'cut');
    expect((await buildCase({ folder, workers: 1, now: NOW })).changed).toBe(true);
    expect(await outputs(folder)).toEqual(out);
    expect((await buildCase({ folder, workers: 1, now: NOW })).changed).toBe(false);
    // Another folder of outputs keeps the state it was written in until it is written again.
    const elsewhere = join(home, `out-${made}`);
    await buildCase({ folder, workers: 1, now: NOW, out: elsewhere });
    await put(folder, 'other.md');
    await buildCase({ folder, workers: 1, now: NOW });
    const again = await buildCase({ folder, workers: 1, now: NOW, out: elsewhere });
    expect(again.changed).toBe(true);
    expect(await readFile(join(elsewhere, 'case.json'), 'utf8')).toBe(await readFile(exportFile, 'utf8'));
  });

  test('does not take its own dossier for evidence', async () => {
    const { folder, out } = await fresh(['report.txt']);
    await writeFile(join(folder, 'copy.html'), out[1] ?? '');
    const { view } = await buildCase({ folder, workers: 1, now: NOW });
    expect(view.issues.map(({ code }) => code)).toContain('case.own-output');
    expect(view.documents.map(({ path }) => path)).toEqual(['report.txt']);
  });

  test('incremental equals rebuilt, whatever was added, removed, judged and undone on the way', async () => {
    const step = fc.record({ name: fc.constantFrom(...NAMES), how: fc.constantFrom('add', 'remove') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (steps, judged) => {
          const present = new Set<string>(['report.txt']);
          const folder = await folderOf([...present]);
          await buildCase({ folder, workers: 1, now: NOW });
          if (judged) {
            const made = await judgeCase(
              folder,
              { left: 'org:orvex trade', right: 'org:velmash', verdict: 'same', by: 'tester' },
              NOW(),
            );
            await undoJudgement(folder, made.id, 'tester', NOW());
          }
          for (const { name, how } of steps) {
            if (how === 'add') {
              await put(folder, name);
              present.add(name);
            } else {
              await rm(join(folder, name), { force: true });
              present.delete(name);
            }
            await buildCase({ folder, workers: 2, now: NOW });
          }
          const rebuilt = await fresh([...present]);
          expect(await outputs(folder)).toEqual(rebuilt.out);
        },
      ),
      { numRuns: 6 },
    );
  });

  test('what a user decided survives builds, and taking it back restores the case', async () => {
    const { folder, out } = await fresh(['report.txt', 'note.txt']);
    const judgement = await judgeCase(
      folder,
      { left: 'Orvex Trade', right: 'Velmash', verdict: 'same', by: 'tester', note: 'a test' },
      NOW(),
    );
    await rebuildOutputs(folder);
    const judged = await outputs(folder);
    expect(judged[0]).not.toBe(out[0]);
    await put(folder, 'other.md');
    await buildCase({ folder, workers: 1, now: NOW });
    await rm(join(folder, 'other.md'));
    await buildCase({ folder, workers: 1, now: NOW });
    expect(await outputs(folder)).toEqual(judged);
    await undoJudgement(folder, judgement.id, 'tester', NOW());
    await rebuildOutputs(folder);
    expect(await outputs(folder)).toEqual(out);
    expect((await openCase(folder)).judgements).toHaveLength(2);
  });

  test('of any bytes under any name ends, and leaves the rest of the folder as it was', async () => {
    const ending = fc.constantFrom('.pdf', '.docx', '.xlsx', '.eml', '.html', '.csv', '.txt', '', '.yaml');
    const file = fc.tuple(ending, fc.uint8Array({ maxLength: 600 }));
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 8, maxLength: 16 }), async (files) => {
        const folder = await folderOf(['note.txt']);
        for (const [at, [name, bytes]] of files.entries())
          await writeFile(join(folder, `x${at}${name}`), bytes);
        const build = await buildCase({ folder, workers: 1, now: NOW });
        expect(build.view.claims.some(({ claim }) => claim.kind === 'supply')).toBe(true);
        expect(build.counts).toMatchObject({ files: files.length + 1, failed: 0 });
      }),
      { numRuns: 3 },
    );
  });
});

describe('without a source', () => {
  test('what rests on it falls, and the case itself is untouched', async () => {
    const { folder, out } = await fresh(NAMES);
    const opened = await openCase(folder);
    const { sources, falls } = await withoutSource(opened, 'note.txt');
    expect(sources.map(({ path }) => path)).toEqual(['note.txt']);
    expect(falls.length).toBeGreaterThan(0);
    expect(await outputs(folder)).toEqual(out);
    await expect(withoutSource(opened, 'nothing.txt')).rejects.toMatchObject({ code: 'unknown-id' });
  });
});

describe('a folder or file that cannot be used', () => {
  test.each([
    ['a folder that is not there', 'no-folder', (at: string) => ({ folder: join(at, 'absent') })],
    ['a file for a folder', 'not-a-folder', (at: string) => ({ folder: join(at, 'note.txt') })],
    ['a case file that is something else', 'foreign-file', (at: string) => ({ folder: at, caseFile: HERE })],
    [
      'a document for a case file',
      'bad-option',
      (at: string) => ({ folder: at, caseFile: join(at, 'note.txt') }),
    ],
    ['outputs among the documents', 'bad-option', (at: string) => ({ folder: at, out: join(at, 'made') })],
    ['an output folder that is a file', 'unwritable', (at: string) => ({ folder: at, out: HERE })],
  ])('%s is refused in one line', async (_, code, options) => {
    const folder = await folderOf(['note.txt']);
    await expect(buildCase({ ...options(folder), workers: 1 })).rejects.toMatchObject({ code });
    expect(await readFile(join(folder, 'note.txt'), 'utf8')).toBe(FILES['note.txt']);
  });

  test('a copy of a case folder is a case of its own', async () => {
    const { folder, out } = await fresh(['note.txt']);
    // No log lies beside a closed case: whoever copies the one file has it all.
    expect(
      (await readdir(dirname(casePaths(folder).caseFile))).filter((name) =>
        /-(?:wal|shm|journal)$/.test(name),
      ),
    ).toEqual([]);
    const copy = `${folder}-copy`;
    await cp(folder, copy, { recursive: true });
    const again = await buildCase({ folder: copy, workers: 1, now: NOW });
    expect(again.counts.read).toBe(0);
    expect(await outputs(copy)).toEqual(out);
  });
});
