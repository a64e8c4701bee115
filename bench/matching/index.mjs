/**
 * The candidate index over the names of the OFAC SDN list: build time, query time, and how often the right entry is
 * among the first 20 when the query has no, one or two typing errors, or is written in Cyrillic.
 *
 *   npm run build && node bench/matching/index.mjs [--json]
 *
 * Typing errors come from a fixed generator: replace, drop, add or swap letters anywhere, the first included.
 */
import { existsSync, readFileSync } from 'node:fs';
import { buildNameIndex, candidates } from '../../packages/engine/dist/match/index.js';
import { parseCsv } from './csv.mjs';

const folder = new URL('../../../shared/data/lists/us_ofac_sdn/', import.meta.url);
if (!existsSync(folder)) {
  console.error('skipped: the SDN list is not here');
  process.exit(0);
}
const entries = new Map();
for (const [id, name] of parseCsv(readFileSync(new URL('sdn.csv', folder), 'utf8')))
  if (name !== undefined) entries.set(id, [natural(name)]);
for (const [id, , , name] of parseCsv(readFileSync(new URL('alt.csv', folder), 'utf8')))
  if (name !== undefined) entries.get(id)?.push(natural(name));
const list = [...entries].map(([id, names]) => ({ id, names }));

function natural(name) {
  const [family, given] = name.split(', ');
  return given !== undefined && family === family.toUpperCase() && given !== given.toUpperCase()
    ? `${given} ${family}`
    : name;
}

let state = 7;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
function typo(name) {
  const at = random(name.length);
  const letter = LETTERS[random(26)];
  switch (random(4)) {
    case 0:
      return name.slice(0, at) + letter + name.slice(at + 1);
    case 1:
      return name.slice(0, at) + name.slice(at + 1);
    case 2:
      return name.slice(0, at) + letter + name.slice(at);
    default:
      return name.slice(0, at) + (name[at + 1] ?? '') + name[at] + name.slice(at + 2);
  }
}

const started = performance.now();
const index = buildNameIndex(list);
const build = performance.now() - started;
const sample = list.filter((_, at) => at % 15 === 0).slice(0, 1000);
const KINDS = {
  exact: (name) => name,
  'one typo': typo,
  'two typos': (name) => typo(typo(name)),
  'three typos': (name) => typo(typo(typo(name))),
};
const rows = [];
for (const entry of sample.slice(0, 100)) candidates(index, entry.names, 20);
for (const [kind, change] of Object.entries(KINDS)) {
  const times = [];
  let [first, found] = [0, 0];
  for (const { id, names } of sample) {
    const query = change(names[0]);
    const from = performance.now();
    const met = candidates(index, [query], 20);
    times.push(performance.now() - from);
    if (met[0]?.id === id) first += 1;
    if (met.some((one) => one.id === id)) found += 1;
  }
  times.sort((a, b) => a - b);
  rows.push({
    kind,
    recallAt20: found / sample.length,
    recallAt1: first / sample.length,
    p50: times[Math.floor(times.length * 0.5)],
    p95: times[Math.floor(times.length * 0.95)],
  });
}
const summary = {
  entries: list.length,
  names: list.reduce((sum, { names }) => sum + names.length, 0),
  buildMs: build,
  rows,
};
if (process.argv.includes('--json')) console.log(JSON.stringify(summary, null, 2));
else {
  console.log(
    `${summary.entries} entries, ${summary.names} names, built in ${build.toFixed(0)} ms, ${sample.length} queries each`,
  );
  for (const { kind, recallAt20, recallAt1, p50, p95 } of rows)
    console.log(
      `  ${kind.padEnd(12)} among 20: ${recallAt20.toFixed(3)}  first: ${recallAt1.toFixed(3)}  p50 ${p50.toFixed(2)} ms  p95 ${p95.toFixed(2)} ms`,
    );
}
