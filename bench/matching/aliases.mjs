/**
 * Real aliases: every strong alias of a sample of SDN entries is asked of the index without it, and the answers are
 * compared. How often does its own entry raise an alert, and how many other entries do?
 *
 *   npm run build && node bench/matching/aliases.mjs [--json] [--show]
 *
 * Recall cannot be 1: many published aliases are other names altogether. False alerts are counted against names alone,
 * without dates, countries or identifiers, and some "others" are namesakes or the same group.
 */
import { existsSync, readFileSync } from 'node:fs';
import {
  buildNameIndex,
  candidates,
  compareNames,
  rarityIn,
} from '../../packages/engine/dist/match/index.js';
import { parseCsv } from './csv.mjs';

const folder = new URL('../../../shared/data/lists/us_ofac_sdn/', import.meta.url);
if (!existsSync(folder)) {
  console.error('skipped: the SDN list is not here');
  process.exit(0);
}
const entries = new Map();
for (const [id, name, type] of parseCsv(readFileSync(new URL('sdn.csv', folder), 'utf8')))
  if (name !== undefined)
    entries.set(id, {
      id,
      name,
      schema: type.startsWith('individual')
        ? 'Person'
        : type.startsWith('vessel')
          ? 'Vessel'
          : 'Organization',
    });
const aliases = parseCsv(readFileSync(new URL('alt.csv', folder), 'utf8'))
  .filter(([id, , kind, name]) => name !== undefined && kind === 'aka' && entries.has(id))
  .map(([id, , , name]) => ({ id, name }));
const index = buildNameIndex([...entries.values()].map(({ id, name }) => ({ id, names: [name] })));
const rarity = rarityIn(index);
const step = Math.max(1, Math.floor(aliases.length / 1500));
const tally = { Person: [0, 0, 0, 0, 0, 0], Organization: [0, 0, 0, 0, 0, 0], Vessel: [0, 0, 0, 0, 0, 0] };
const started = performance.now();
let asked = 0;
for (let at = 0; at < aliases.length; at += step) {
  const { id, name } = aliases[at];
  const own = entries.get(id);
  const sums = tally[own.schema];
  asked += 1;
  sums[0] += 1;
  const met = candidates(index, [name], 20);
  if (met.some((one) => one.id === id)) sums[1] += 1;
  for (const one of met) {
    const other = entries.get(one.id);
    const { alert, identity } = compareNames(
      { name, schema: own.schema },
      { name: other.name, schema: other.schema },
      { rarity },
    );
    if (one.id === id) {
      if (alert >= 0.7) sums[2] += 1;
      if (identity >= 0.7) sums[4] += 1;
    } else {
      if (alert >= 0.7) sums[3] += 1;
      if (identity >= 0.7) {
        sums[5] += 1;
        if (process.argv.includes('--show')) console.error(`${identity} ${name} | ${other.name}`);
      }
    }
  }
}
const millis = (performance.now() - started) / asked;
const rows = Object.entries(tally)
  .filter(([, [count]]) => count > 0)
  .map(([schema, [count, found, alerted, others, same, wrong]]) => ({
    schema,
    aliases: count,
    amongCandidates: found / count,
    alertRecall: alerted / count,
    otherAlertsPerQuery: others / count,
    identityRecall: same / count,
    wrongIdentityPerQuery: wrong / count,
  }));
if (process.argv.includes('--json')) console.log(JSON.stringify({ millisPerQuery: millis, rows }, null, 2));
else {
  console.log(`${asked} aliases, ${millis.toFixed(1)} ms each (20 candidates compared)`);
  for (const row of rows)
    console.log(
      `  ${row.schema.padEnd(13)} ${String(row.aliases).padStart(4)}  among 20: ${row.amongCandidates.toFixed(3)}  alert: ${row.alertRecall.toFixed(3)}  others alerted per query: ${row.otherAlertsPerQuery.toFixed(2)}  identity >= 0.7: ${row.identityRecall.toFixed(3)}, wrongly ${row.wrongIdentityPerQuery.toFixed(3)}`,
    );
}
