/**
 * How long the ownership of a large network takes. Build first (`npx tsc -b`), then `node bench/screening/ownership.mjs`.
 * Networks of a seeded generator: parties own, by random shares, parties that come later or, one in twenty, earlier; one
 * edge in ten says no share, one in thirty is control. One party in a hundred is listed under each regime. Prints
 * edges, median of five runs in milliseconds for the verdicts of all regimes, and how many of them are yes, possible, no.
 */
import { ownershipExposure } from '../../packages/engine/dist/screen/index.js';

function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function network(count) {
  const random = generator(count);
  const parties = Math.ceil(count / 2);
  const edges = Array.from({ length: count }, (_, at) => {
    const one = Math.floor(random() * parties);
    const step = 1 + Math.floor(random() * 200);
    const other = random() < 0.05 ? Math.max(0, one - step) : Math.min(parties - 1, one + step);
    const unknown = random() < 0.1;
    const share = Math.round(random() * 1000) / 10;
    return {
      owner: `p${one}`,
      asset: `p${other}`,
      kind: random() < 1 / 30 ? 'control' : 'ownership',
      shareMin: unknown ? null : share / 2,
      shareMax: unknown ? null : share / 2,
      from: random() < 0.5 ? '2015-01-01' : null,
      to: random() < 0.1 ? '2020-01-01' : null,
      sources: [`edge-${at}`],
    };
  });
  const listed = ['eu', 'ofac', 'uk'].flatMap((regime) =>
    Array.from({ length: parties / 100 }, () => ({
      id: `p${Math.floor(random() * parties)}`,
      regime,
      from: null,
      to: null,
    })),
  );
  return { edges, listed, asOf: '2026-01-01' };
}

for (const count of [12_500, 25_000, 50_000, 100_000, 200_000]) {
  const question = network(count);
  const times = [];
  let exposure;
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    exposure = ownershipExposure(question);
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[2];
  const answers = ['yes', 'possible', 'no'].map(
    (answer) => exposure.verdicts.filter((verdict) => verdict.answer === answer).length,
  );
  console.log(
    `${count} edges: ${median.toFixed(0)} ms, ${((median / count) * 1000).toFixed(2)} us an edge; yes ${answers[0]}, possible ${answers[1]}, no ${answers[2]}, issues ${exposure.issues.length}`,
  );
}
