#!/usr/bin/env node
/**
 * How long a desk takes to be ready: from the raw files of a folder of lists, and from the snapshot it saved. Each start is a process
 * of its own; the files are copied into a temporary folder first. Run after `npm run build`.
 *
 *   node bench/screening/start.mjs LISTS [--runs 5]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, once: { type: 'boolean', default: false } },
});
const [lists] = positionals;
if (lists === undefined) {
  console.error('usage: node bench/screening/start.mjs LISTS [--runs 5]');
  process.exit(2);
}

if (values.once) {
  const began = performance.now();
  const { ask, openDesk } = await import(
    new URL('../../packages/engine/dist/index.js', import.meta.url).href
  );
  const loaded = performance.now();
  const desk = await openDesk({ lists });
  const opened = performance.now();
  await ask(desk, { schema: 'Person', properties: { name: ['Devesh Quilloran'] } });
  const asked = performance.now();
  await desk.close();
  console.log(JSON.stringify([loaded - began, opened - loaded, asked - opened, desk.index.size]));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-start-'));
  cpSync(lists, join(folder, 'lists'), { recursive: true, filter: (path) => !path.includes('.waybill') });
  const run = () =>
    JSON.parse(
      spawnSync(process.execPath, [fileURLToPath(import.meta.url), join(folder, 'lists'), '--once'], {
        encoding: 'utf8',
      }).stdout,
    );
  const rows = { raw: [], snapshot: [] };
  for (let at = 0; at < Number(values.runs); at += 1) {
    rmSync(join(folder, 'lists', '.waybill'), { recursive: true, force: true });
    rows.raw.push(run());
    rows.snapshot.push(run());
  }
  const median = (all, column) =>
    all.map((row) => row[column]).sort((a, b) => a - b)[Math.floor(all.length / 2)];
  console.log('| start | program loaded | desk open | first answer | entities |\n|---|---|---|---|---|');
  for (const [name, all] of Object.entries(rows))
    console.log(
      `| ${name} | ${median(all, 0).toFixed(0)} ms | ${median(all, 1).toFixed(0)} ms | ${median(all, 2).toFixed(0)} ms | ${all[0][3]} |`,
    );
  rmSync(folder, { recursive: true, force: true });
}
