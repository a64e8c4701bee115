/**
 * False alarms: made-up ordinary names of people and companies from several cultures, screened by name alone against OFAC
 * and UN lists. How many raise any alert?
 * `--show` prints the alerts, `--names` the names alone.
 *
 *   npm run build && node bench/matching/ordinary-names.mjs [--count 50000] [--seed 1] [--show] [--names] [--json]
 *
 * The names are put together by a fixed generator from `ordinary-words.mjs`. Some are by chance the very names of listed
 * people ("Mohammed Ali"): those alarms nobody can avoid by name alone, and they are counted apart.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readList, recogniseLists } from '../../packages/engine/dist/lists/index.js';
import {
  buildNameIndex,
  candidates,
  comparePrepared,
  prepareParty,
  rarityIn,
  scorePrepared,
} from '../../packages/engine/dist/match/index.js';
import { normaliseName } from '../../packages/engine/dist/values/index.js';
import { COMPANIES, PEOPLE } from './ordinary-words.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    threshold: { type: 'string', default: '0.7' },
    show: { type: 'boolean', default: false },
    names: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const threshold = Number(values.threshold);

const folder = new URL('../../../shared/data/lists/', import.meta.url);
if (!existsSync(folder)) {
  console.error('skipped: the lists are not here');
  process.exit(0);
}
const files = ['us_ofac_sdn', 'us_ofac_cons', 'un_sc'].flatMap((name) =>
  readdirSync(new URL(`${name}/`, folder)).map((file) => ({
    path: `${name}/${file}`,
    bytes: new Uint8Array(readFileSync(new URL(`${name}/${file}`, folder))),
  })),
);
const sets = recogniseLists(
  files.map(({ path, bytes }) => ({ path, size: bytes.length, head: bytes.subarray(0, 4096) })),
);
const entries = sets
  .map((set) => readList(set, files))
  .flatMap(({ list, entries: rows }) => rows.map((entry) => ({ ...entry, id: `${list} ${entry.id}` })));

let state = Number(values.seed) >>> 0;
function random(below) {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
}
const pick = (list) => list[random(list.length)];
const sum = (table) => Object.values(table).reduce((total, { share }) => total + share, 0);
const PERSON_SHARE = sum(PEOPLE);
const ALL = PERSON_SHARE + sum(COMPANIES);

function weighted(table) {
  let at = random(sum(table));
  for (const [name, row] of Object.entries(table)) {
    at -= row.share;
    if (at < 0) return [name, row];
  }
  return Object.entries(table)[0];
}

function person() {
  const [culture, row] = weighted(PEOPLE);
  const script = row.scripts === undefined || random(3) > 0 ? 'latin' : row.scripts[1];
  const names = script === 'latin' ? row : row[script];
  const parts = row.order.split(' ').flatMap((part) => {
    if (part.endsWith('?')) return random(2) === 0 ? [pick(names[part.slice(0, -1)])] : [];
    return [pick(names[part] ?? row[part])];
  });
  const name = script === 'han' ? parts.join('') : parts.join(' ').replaceAll('\u00a0', ' ');
  return { name, schema: 'Person', kind: script === 'latin' ? culture : `${culture} (${script})` };
}

function company() {
  const [kind, row] = weighted(COMPANIES);
  const made = {
    latin: () =>
      `${pick(row.core)} ${random(3) === 0 ? `${pick(row.core)} ` : ''}${pick(row.business)} ${pick(row.forms)}`,
    owners: () => `${pick(weighted(PEOPLE)[1].family)} ${pick(row.forms)}`,
    russian: () =>
      `${pick(row.forms)} «${pick(row.core)}${random(2) === 0 ? pick(row.business) : ` ${pick(row.business)}`}»`,
    chinese: () => `${pick(row.place)} ${pick(row.core)} ${pick(row.business)} ${pick(row.forms)}`,
  }[kind];
  return { name: made(), schema: 'Company', kind: `company, ${kind}` };
}

const index = buildNameIndex(
  entries.map(({ id, names }) => ({ id, names: names.map(({ value }) => value) })),
);
const rarity = rarityIn(index);
const byId = new Map(entries.map((entry) => [entry.id, entry]));
const prepared = new Map();
function partyOf(id) {
  let party = prepared.get(id);
  if (party === undefined) {
    const { schema, names } = byId.get(id);
    const all = names.map(({ value }) => value);
    const weak = names.filter(({ kind }) => kind === 'weak').map(({ value }) => value);
    party = prepareParty({ name: all[0] ?? '', schema, names: all, weak });
    prepared.set(id, party);
  }
  return party;
}
const LISTED = new Set(entries.flatMap(({ names }) => names.map(({ value }) => bag(value))));
function bag(name) {
  return normaliseName(name).split(' ').sort().join(' ');
}

const count = Number(values.count);
const tally = new Map();
const started = performance.now();
let scored = 0;
for (let turn = 0; turn < count; turn += 1) {
  const { name, schema, kind } = random(ALL) < PERSON_SHARE ? person() : company();
  const row = tally.get(kind) ?? { kind, names: 0, alarmed: 0, namesakes: 0, alerts: 0 };
  tally.set(kind, row);
  row.names += 1;
  if (values.names) {
    console.log(`${schema}\t${name}\t${kind}`);
    continue;
  }
  const query = prepareParty({ name, schema });
  let alerts = 0;
  for (const { id } of candidates(index, [name], 30)) {
    scored += 1;
    const { alert } = scorePrepared(query, partyOf(id), { rarity, floor: threshold });
    if (alert < threshold) continue;
    alerts += 1;
    if (values.show) {
      const found = comparePrepared(query, partyOf(id), { rarity });
      console.error(
        `${found.alert.toFixed(2)} ${found.identity.toFixed(2)} ${kind}: ${name} | ${found.matchedName} (${partyOf(id).side.schema})`,
      );
    }
  }
  row.alerts += alerts;
  if (alerts === 0) continue;
  if (LISTED.has(bag(name))) row.namesakes += 1;
  else row.alarmed += 1;
}
if (values.names) process.exit(0);
const seconds = (performance.now() - started) / 1000;
const rows = [...tally.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
const total = rows.reduce(
  (all, row) => ({
    kind: 'all',
    names: all.names + row.names,
    alarmed: all.alarmed + row.alarmed,
    namesakes: all.namesakes + row.namesakes,
    alerts: all.alerts + row.alerts,
  }),
  { kind: 'all', names: 0, alarmed: 0, namesakes: 0, alerts: 0 },
);
if (values.json)
  console.log(
    JSON.stringify({ entries: entries.length, threshold, seconds, scored, rows: [...rows, total] }, null, 2),
  );
else {
  console.log(
    `${count} ordinary names against ${entries.length} entries, alert >= ${threshold}; ${((seconds * 1000) / count).toFixed(2)} ms each, ${(scored / count).toFixed(0)} candidates`,
  );
  for (const { kind, names, alarmed, namesakes, alerts } of [...rows, total])
    console.log(
      `  ${kind.padEnd(22)} ${String(names).padStart(6)}  any alert ${((100 * (alarmed + namesakes)) / names).toFixed(2)} %  (of them the very name listed: ${((100 * namesakes) / names).toFixed(2)} %)  alerts per name ${(alerts / names).toFixed(3)}`,
    );
}
