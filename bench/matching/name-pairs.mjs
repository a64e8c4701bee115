/**
 * Precision, recall and F1 of `alert` on labelled name pairs, against plain Jaro-Winkler.
 *
 *   npm run build && node bench/matching/name-pairs.mjs [--threshold 0.7] [--misses] [--json]
 *
 * Two sets: the public one outside the repository (labels say "worth an alert", not "the same"), skipped where it is
 * absent, and `own-pairs.csv` beside this file, labelled by hand before any weight was set.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareNames } from '../../packages/engine/dist/match/index.js';
import { parseCsv } from './csv.mjs';
import { jaroWinkler } from './jaro-winkler.mjs';

const { values } = parseArgs({
  options: {
    threshold: { type: 'string', default: '0.7' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const threshold = Number(values.threshold);

const SETS = [
  ['public pairs', new URL('../../../shared/data/names/name_pairs.csv', import.meta.url)],
  ['own pairs', new URL('own-pairs.csv', import.meta.url)],
];

function readPairs(url) {
  const [head, ...rows] = parseCsv(readFileSync(url, 'utf8'));
  return rows
    .filter((row) => row.length > 1 && !row[0].startsWith('#'))
    .map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

function measure(pairs, score, limit) {
  let [hit, falseAlarm, missed] = [0, 0, 0];
  const wrong = [];
  for (const pair of pairs) {
    const alerted = score(pair) >= limit;
    const wanted = pair.is_match === 'true';
    if (alerted && wanted) hit += 1;
    else if (alerted) falseAlarm += 1;
    else if (wanted) missed += 1;
    if (alerted !== wanted) wrong.push(pair);
  }
  const precision = hit / (hit + falseAlarm || 1);
  const recall = hit / (hit + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), wrong };
}

const ours = ({ schema, name1, name2 }) =>
  compareNames({ name: name1, schema }, { name: name2, schema }).alert;
const baseline = ({ name1, name2 }) => jaroWinkler(name1, name2);
const per = (value) => value.toFixed(3);
const results = [];

for (const [title, url] of SETS) {
  if (!existsSync(url)) {
    console.error(`skipped: ${title} (not here)`);
    continue;
  }
  const pairs = readPairs(url);
  const started = performance.now();
  const own = measure(pairs, ours, threshold);
  const micros = ((performance.now() - started) * 1000) / pairs.length;
  let best = { f1: 0 };
  for (let limit = 0.7; limit < 0.99; limit += 0.01) {
    const made = measure(pairs, baseline, limit);
    if (made.f1 > best.f1) best = { ...made, limit };
  }
  results.push({ title, pairs: pairs.length, threshold, own, baseline: best, micros });
  if (values.json) continue;
  console.log(`${title}: ${pairs.length}`);
  console.log(
    `  alert >= ${threshold}            precision ${per(own.precision)}  recall ${per(own.recall)}  F1 ${per(own.f1)}  ${micros.toFixed(0)} µs/pair, first run`,
  );
  console.log(
    `  Jaro-Winkler >= ${best.limit.toFixed(2)}    precision ${per(best.precision)}  recall ${per(best.recall)}  F1 ${per(best.f1)}  (its best threshold, chosen on these rows)`,
  );
  if (values.misses)
    for (const pair of own.wrong) {
      const made = compareNames(
        { name: pair.name1, schema: pair.schema },
        { name: pair.name2, schema: pair.schema },
      );
      console.log(
        `  ${pair.is_match === 'true' ? 'missed' : 'false '} ${made.alert.toFixed(2)} ${made.identity.toFixed(2)}  ${pair.schema}: ${pair.name1} | ${pair.name2}`,
      );
    }
}
if (values.json)
  console.log(
    JSON.stringify(
      results.map(({ own, baseline: base, ...rest }) => ({
        ...rest,
        own: { ...own, wrong: own.wrong.length },
        baseline: { ...base, wrong: base.wrong?.length },
      })),
      null,
      2,
    ),
  );
