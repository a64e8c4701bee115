import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadJob } from './job.ts';
import { type JobOutcome, startPool } from './pool.ts';

/** A worker that does what the path of its job says. */
const ENTRY = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ job }) => {
  if (job.path === 'hang') for (;;);
  if (job.path === 'throw') throw new Error('broken');
  if (job.path === 'exit') process.exit(3);
  if (job.path === 'eat') { const all = []; for (;;) all.push(new Array(100_000).fill(job.path + all.length)); }
  if (job.path === 'fail') return parentPort.postMessage({ kind: 'failed', message: 'no' });
  parentPort.postMessage({ kind: 'done', payload: new TextEncoder().encode(job.path) });
});
`;

let folder: string;
let entry: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-pool-'));
  await writeFile(join(folder, 'worker.mjs'), ENTRY);
  entry = pathToFileURL(join(folder, 'worker.mjs'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const job = (path: string): ReadJob => ({
  path,
  bytes: new Uint8Array(),
  contexts: {},
  depth: 1,
  children: 1,
});
const told = (outcome: JobOutcome): string =>
  outcome.kind === 'done' ? new TextDecoder().decode(outcome.payload) : outcome.kind;

async function runAll(paths: readonly string[], workers: number): Promise<string[]> {
  const pool = startPool({ workers, timeLimit: 1500, memoryMegabytes: 32, entry });
  try {
    return (await Promise.all(paths.map((path) => pool.run(job(path))))).map(told);
  } finally {
    await pool.close();
  }
}

describe('startPool', () => {
  test.each([
    ['throw', 'crash'],
    ['exit', 'crash'],
    ['hang', 'timeout'],
    ['eat', 'out-of-memory'],
    ['fail', 'failed'],
  ])('a job that does "%s" is answered with %s, and the jobs beside it are done', async (path, kind) => {
    for (const workers of [1, 2]) {
      expect(await runAll(['a', path, 'b', 'c'], workers)).toEqual(['a', kind, 'b', 'c']);
    }
  });

  test('more jobs than workers all get their own answer', async () => {
    const paths = Array.from({ length: 40 }, (_, index) => `file ${index}`);
    expect(await runAll(paths, 3)).toEqual(paths);
  });
});
