/** The benches of proposals: nothing falsified is accepted, and of what is right no less than was told. They stand over the compiled engine. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const READY = existsSync(join(ROOT, 'packages/engine/dist/extract/index.js'));
/** Least share of the right claims that must be accepted, by the title of their table. */
const LEAST: readonly (readonly [title: string, share: number])[] = [
  ['Right claims', 1],
  ['Right claims over longer sentences', 0.95],
  ['Right claims over sentences that tempt', 0.9],
  ['Right claims over longer sentences, held', 0.85],
];

describe.skipIf(!READY)(`falsified proposals${READY ? '' : ' (skipped: run "npm run build" first)'}`, () => {
  const run = (name: string) =>
    spawnSync(process.execPath, [join(ROOT, 'bench/language', name)], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });

  test('quotes: none is accepted, and every harmless retyping', () => {
    const { status, stdout } = run('falsified-quotes.mjs');
    expect(status, stdout).toBe(0);
  }, 240_000);

  test('claims: none is accepted, and of the right ones no fewer than told', () => {
    const { status, stdout } = run('falsified-claims.mjs');
    expect(status, stdout).toBe(0);
    for (const [title, least] of LEAST) {
      const table = stdout.split('\n\n').find((part) => part.startsWith(`${title}\n`)) ?? '';
      const [, all = '0', , rules = '0'] = /^\| all \| (\d+) \| (\d+) \| (\d+) \|$/mu.exec(table) ?? [];
      expect(Number(rules) / Number(all), title).toBeGreaterThanOrEqual(least);
    }
  }, 240_000);
});
