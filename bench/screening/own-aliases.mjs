/**
 * Own alias left out: an alias of a listed entity is taken away from it and asked for, and its entity is expected back.
 * Aliases of OFAC (`alt.csv`) and good aliases and names in original script of the UN list, by kind and by script.
 *
 *   npm run build && node bench/screening/own-aliases.mjs [--share 8] [--candidates 60] [--misses] [--keys] [--json]
 *
 * Every n-th alias is asked (`--share n`, 1 for all; those not in Latin letters all). What is taken away is every name of
 * the entity that is equal but for case and marks. `no key` counts aliases of which no word shares a key, nor a generic
 * meaning, with any name that is left: another name altogether, or initials, which no comparison of names can find.
 * `reachable` is the recall among the others. Skipped where the lists are not there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '8' },
    candidates: { type: 'string', default: '60' },
    threshold: { type: 'string', default: '0.7' },
    engine: { type: 'string', default: '../../packages/engine/dist' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const from = (room) => import(new URL(`${values.engine}/${room}/index.js`, import.meta.url).href);
const { readList, recogniseLists } = await from('lists');
const { buildNameIndex, candidates, prepareParty, rarityIn, scorePrepared } = await from('match');
const { genericCode, normaliseName, scriptsOf, splitHanName, stripLegalForms, tokenKeys } =
  await from('values');

const folder = new URL('../../../shared/data/lists/', import.meta.url);
const NAMES = ['us_ofac_sdn', 'us_ofac_cons', 'un_sc'].filter((name) =>
  existsSync(new URL(`${name}/`, folder)),
);
if (NAMES.length === 0) {
  console.error('skipped: the lists are not here');
  process.exit(0);
}
const files = NAMES.flatMap((name) =>
  readdirSync(new URL(`${name}/`, folder)).map((file) => ({
    path: `${name}/${file}`,
    bytes: new Uint8Array(readFileSync(new URL(`${name}/${file}`, folder))),
  })),
);
const sets = recogniseLists(
  files.map(({ path, bytes }) => ({ path, size: bytes.length, head: bytes.subarray(0, 4096) })),
);
const entities = sets
  .map((set) => readList(set, files))
  .flatMap(({ list, entries }) =>
    entries.map(({ id, schema, names }) => ({ id: `${list} ${id}`, list, schema, names })),
  );

/** One index entry for each name, so that a name can be left out of the answers. */
const listed = entities.flatMap((entity, at) => entity.names.map(({ value, kind }) => ({ at, value, kind })));
const index = buildNameIndex(listed.map(({ value }, at) => ({ id: String(at), names: [value] })));
const rarity = rarityIn(index);

const KINDS = { Person: 'person', Vessel: 'vessel', Airplane: 'vessel' };
const share = Math.max(1, Number(values.share));
const most = Number(values.candidates);
const threshold = Number(values.threshold);
const prepared = new Map();

function party(at, without) {
  const { schema, names } = entities[at];
  const kept = names.filter(({ value }) => without === undefined || normaliseName(value) !== without);
  const make = () =>
    prepareParty({
      name: kept[0].value,
      schema,
      names: kept.map(({ value }) => value),
      weak: kept.filter(({ kind }) => kind === 'weak').map(({ value }) => value),
    });
  if (without !== undefined) return make();
  if (!prepared.has(at)) prepared.set(at, make());
  return prepared.get(at);
}

/** The same people stand on the lists of both: each is asked about among its own. */
function publisher(list) {
  return list.startsWith('us') ? 'OFAC' : 'UN';
}

/** The keys of the words of a name, and the meanings of its generic words. */
function keysOf(name) {
  const words =
    stripLegalForms(name)
      .normalize('NFKC')
      .replace(/['’‘ʼ`´]/gu, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const keys = new Set();
  for (const word of words)
    for (const { text, generic } of splitHanName(word)) {
      const code = generic ?? genericCode(normaliseName(text));
      if (code !== undefined) keys.add(`#${code}`);
      for (const key of tokenKeys(text)) if (key.length > 1) keys.add(key);
    }
  return keys;
}

const rows = new Map();
function rowOf(...key) {
  const name = key.join(' · ');
  if (!rows.has(name))
    rows.set(name, { name, asked: 0, first: 0, five: 0, twenty: 0, alert: 0, noKey: 0, reachableFive: 0 });
  return rows.get(name);
}

const started = process.cpuUsage();
let turn = 0;
for (const [at, entity] of entities.entries()) {
  for (const { value, kind } of entity.names) {
    if (kind !== 'alias') continue;
    const script = scriptsOf(value).filter((one) => one !== 'Latin')[0] ?? 'Latin';
    turn += 1;
    if (script === 'Latin' && turn % share !== 0) continue;
    const without = normaliseName(value);
    const left = entity.names.filter((name) => normaliseName(name.value) !== without);
    if (without === '' || left.length === 0) continue;
    const query = prepareParty({ name: value, schema: entity.schema });
    const met = new Set();
    for (const { id } of candidates(index, [value], most * 4)) {
      const one = listed[Number(id)];
      if (one.at === at && normaliseName(one.value) === without) continue;
      if (publisher(entities[one.at].list) !== publisher(entity.list)) continue;
      if (met.size < most) met.add(one.at);
    }
    const scored = [...met]
      .map((other) => {
        const { alert, identity } = scorePrepared(query, party(other, other === at ? without : undefined), {
          rarity,
        });
        return { other, alert, identity };
      })
      .sort((a, b) => b.alert - a.alert || b.identity - a.identity || a.other - b.other);
    const rank = scored.findIndex(({ other }) => other === at);
    const own = keysOf(value);
    const reachable = left.some((name) => [...keysOf(name.value)].some((key) => own.has(key)));
    const list = publisher(entity.list);
    const sort = KINDS[entity.schema] ?? 'organisation';
    for (const row of [
      rowOf(list, sort, script),
      rowOf('all', 'all', script === 'Latin' ? 'Latin' : 'other scripts'),
    ]) {
      row.asked += 1;
      if (rank === 0) row.first += 1;
      if (rank !== -1 && rank < 5) row.five += 1;
      if (rank !== -1 && rank < 20) row.twenty += 1;
      if (rank !== -1 && scored[rank].alert >= threshold) row.alert += 1;
      if (!reachable) row.noKey += 1;
      else if (rank !== -1 && rank < 5) row.reachableFive += 1;
    }
    if (values.misses && (rank === -1 || rank >= 5))
      console.error(
        `${sort} ${script} ${reachable ? `rank ${rank}` : 'no key'}: ${value} | ${left
          .slice(0, 4)
          .map((name) => name.value)
          .join(' | ')}`,
      );
  }
}
const { user, system } = process.cpuUsage(started);
const out = [...rows.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
if (values.json) console.log(JSON.stringify({ cpuSeconds: (user + system) / 1e6, rows: out }, null, 2));
else {
  const per = (part, of) => (of === 0 ? '    –' : (part / of).toFixed(3));
  console.log(`own alias left out: ${((user + system) / 1e6).toFixed(1)} s of processor`);
  console.log('                                  asked  first   in 5  in 20  alert  no key  reachable: in 5');
  for (const { name, asked, first, five, twenty, alert, noKey, reachableFive } of out)
    console.log(
      `  ${name.padEnd(30)} ${String(asked).padStart(6)}  ${per(first, asked)}  ${per(five, asked)}  ${per(twenty, asked)}  ${per(alert, asked)}   ${per(noKey, asked)}  ${per(reachableFive, asked - noKey)}`,
    );
}
