/**
 * Precision, recall and F1 of `alert` on labelled name pairs, against plain Jaro-Winkler and token sets, how far they
 * vary over random halves, and the time a pair takes.
 *
 *   npm run build && node bench/matching/name-pairs.mjs [--threshold 0.7] [--misses] [--json]
 *
 * Two sets: the public one outside the repository (labels say "worth an alert", not "the same"), skipped where it is
 * absent, and `own-pairs.csv` beside this file, labelled by hand before any weight was set.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareNames, prepareParty, scorePrepared } from '../../packages/engine/dist/match/index.js';
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
/** Share of equal words of both names. */
const tokenSet = ({ name1, name2 }) => {
  const words = (name) => new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [a, b] = [words(name1), words(name2)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared || 1);
};

/** F1 over twenty random halves, by a fixed generator: the lowest, the mean, the highest. */
function halves(pairs) {
  let state = 11;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const scores = [];
  for (let turn = 0; turn < 20; turn += 1)
    scores.push(
      measure(
        pairs.filter(() => random() < 0.5),
        ours,
        threshold,
      ).f1,
    );
  const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length;
  return { lowest: Math.min(...scores), mean, highest: Math.max(...scores) };
}

/** Microseconds a pair: both sides prepared; from raw strings once everything is warm. */
function timed(pairs) {
  const sides = pairs.map(({ schema, name1, name2 }) => [
    { name: name1, schema },
    { name: name2, schema },
  ]);
  const prepared = sides.map((pair) => pair.map(prepareParty));
  const rounds = 60;
  for (let turn = 0; turn < rounds; turn += 1) for (const [a, b] of prepared) scorePrepared(a, b);
  const each = prepared.map(() => []);
  for (let turn = 0; turn < rounds; turn += 1)
    prepared.forEach(([a, b], at) => {
      const from = performance.now();
      scorePrepared(a, b);
      each[at].push((performance.now() - from) * 1000);
    });
  const medians = each.map((times) => times.sort((x, y) => x - y)[times.length >> 1]).sort((x, y) => x - y);
  const from = performance.now();
  for (let turn = 0; turn < 20; turn += 1) for (const [a, b] of sides) compareNames(a, b);
  const raw = ((performance.now() - from) * 1000) / 20 / sides.length;
  return {
    mean: medians.reduce((sum, one) => sum + one, 0) / medians.length,
    p50: medians[medians.length >> 1],
    p95: medians[Math.floor(medians.length * 0.95)],
    raw,
  };
}

/** The baseline at the threshold that suits these rows best. */
function atBest(pairs, score) {
  let best = { f1: 0 };
  for (let limit = 0.2; limit < 1.001; limit += 0.01) {
    const made = measure(pairs, score, limit);
    if (made.f1 > best.f1) best = { ...made, limit };
  }
  return best;
}

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
  const best = atBest(pairs, baseline);
  const words = atBest(pairs, tokenSet);
  const half = halves(pairs);
  const times = timed(pairs);
  results.push({
    title,
    pairs: pairs.length,
    threshold,
    own,
    baseline: best,
    tokenSet: words,
    half,
    micros,
    times,
  });
  if (values.json) continue;
  console.log(`${title}: ${pairs.length}`);
  console.log(
    `  alert >= ${threshold}            precision ${per(own.precision)}  recall ${per(own.recall)}  F1 ${per(own.f1)}  ${micros.toFixed(0)} µs/pair, first run`,
  );
  console.log(
    `  Jaro-Winkler >= ${best.limit.toFixed(2)}    precision ${per(best.precision)}  recall ${per(best.recall)}  F1 ${per(best.f1)}  (its best threshold, chosen on these rows)`,
  );
  console.log(
    `  token set >= ${words.limit.toFixed(2)}       precision ${per(words.precision)}  recall ${per(words.recall)}  F1 ${per(words.f1)}  (likewise)`,
  );
  console.log(
    `  F1 on twenty random halves: ${per(half.lowest)} to ${per(half.highest)}, mean ${per(half.mean)}`,
  );
  console.log(
    `  µs a pair, prepared: mean ${times.mean.toFixed(1)}  p50 ${times.p50.toFixed(1)}  p95 ${times.p95.toFixed(1)}; raw, warm, with reasons: ${times.raw.toFixed(1)}`,
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
      results.map(({ own, baseline: base, tokenSet: words, ...rest }) => ({
        ...rest,
        own: { ...own, wrong: own.wrong.length },
        baseline: { ...base, wrong: base.wrong?.length },
        tokenSet: { ...words, wrong: words.wrong?.length },
      })),
      null,
      2,
    ),
  );
