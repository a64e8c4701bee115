/**
 * The index of entities: how long it takes to build, to save, to load and to change, what it holds of memory, how long
 * candidates and whole screenings take, and how often the entity whose name was spoilt is found.
 *
 *   npm run build && node bench/screening/index.mjs [--synthetic 100000] [--queries 1000] [--folder /tmp] [--json]
 *
 * Without `--synthetic` over OFAC and UN lists, skipped where they are not there. What is asked runs in a process of its
 * own that has loaded the saved index: its memory is that of a service. `builtMB` is memory at the end of building. Times
 * are of the processor (all threads, the collector's too), so that other work on the machine does not show; `--wall`
 * gives those of the clock.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { randomFrom, syntheticEntities } from './synthetic-entities.mjs';

const { values } = parseArgs({
  options: {
    synthetic: { type: 'string' },
    queries: { type: 'string', default: '1000' },
    folder: { type: 'string', default: '/tmp' },
    load: { type: 'string' },
    wall: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const engine = (room) => import(new URL(`../../packages/engine/dist/${room}/index.js`, import.meta.url).href);
const { applyChanges, buildEntityIndex, loadEntityIndex, saveEntityIndex, screenSubject, subjectNames } =
  await engine('screen');
const { isMatchable } = await engine('ftm');

const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6);
const clock = () => {
  if (values.wall) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const timed = (work) => {
  const start = clock();
  const result = work();
  return [result, Math.round(clock() - start)];
};

async function listedEntities() {
  const { entitiesOf, readList, recogniseLists } = await engine('lists');
  const folder = new URL('../../../shared/data/lists/', import.meta.url);
  const names = ['us_ofac_sdn', 'us_ofac_cons', 'un_sc'].filter((name) =>
    existsSync(new URL(`${name}/`, folder)),
  );
  const files = names.flatMap((name) =>
    readdirSync(new URL(`${name}/`, folder)).map((file) => ({
      path: `${name}/${file}`,
      bytes: new Uint8Array(readFileSync(new URL(`${name}/${file}`, folder))),
    })),
  );
  const heads = files.map(({ path, bytes }) => ({ path, size: bytes.length, head: bytes.subarray(0, 4096) }));
  return recogniseLists(heads).flatMap((set) => entitiesOf(readList(set, files)));
}

function sourceOf(file) {
  const handle = openSync(file, 'r');
  const read = (start, end) => {
    const bytes = new Uint8Array(end - start);
    for (let at = 0; at < bytes.length; ) {
      const length = readSync(handle, bytes, at, Math.min(bytes.length - at, 2 ** 30), start + at);
      if (length === 0) throw new Error('ends early');
      at += length;
    }
    return bytes;
  };
  return { size: fstatSync(handle).size, read };
}

const random = randomFrom(7);
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

function askAll(index) {
  const all = [...index.ordinals()].filter(
    (ordinal) => isMatchable(index.schemaOf(ordinal)) && subjectNames(index.entity(ordinal)).all.length > 0,
  );
  const count = Math.min(Number(values.queries), all.length);
  const sample = Array.from({ length: count }, () => index.entity(all[random(all.length)]));
  const own = (change) => (entity) => [change(subjectNames(entity).all[0] ?? entity.caption)];
  const aliases = (most) => (entity) =>
    [
      ...subjectNames(entity).all,
      ...Array.from({ length: most }, () => subjectNames(sample[random(count)]).all[0] ?? ''),
    ].slice(0, most);
  const kinds = {
    'as listed': own((name) => name),
    'one edit': own(typo),
    'two edits': own((name) => typo(typo(name))),
    'three edits': own((name) => typo(typo(typo(name)))),
    '20 aliases': aliases(20),
    '40 aliases': aliases(40),
  };
  const rows = [];
  for (const [kind, namesOf] of Object.entries(kinds)) {
    const [found, whole] = [[], []];
    const within = { 1: 0, 20: 0, 50: 0 };
    for (const entity of sample) {
      const names = namesOf(entity);
      let start = clock();
      const met = index.candidates({ names, identifiers: [], schema: entity.schema, limit: 50 });
      found.push(clock() - start);
      const rank = met.findIndex(({ ordinal }) => index.idOf(ordinal) === entity.id);
      for (const most of Object.keys(within)) if (rank !== -1 && rank < Number(most)) within[most] += 1;
      start = clock();
      screenSubject(index, { schema: entity.schema, properties: { name: names } }, { limit: 5 });
      whole.push(clock() - start);
    }
    const at = (times, share) => times.sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
    rows.push({
      kind,
      ...Object.fromEntries(Object.entries(within).map(([most, hits]) => [`recallAt${most}`, hits / count])),
      candidatesP50: at(found, 0.5),
      candidatesP95: at(found, 0.95),
      wholeP50: at(whole, 0.5),
      wholeP95: at(whole, 0.95),
    });
  }
  return rows;
}

if (values.load !== undefined) {
  const [index, loadMs] = timed(() => loadEntityIndex(sourceOf(values.load)));
  const loadedMB = megabytes();
  const rows = askAll(index);
  const askedMB = megabytes();
  const changes = [...syntheticEntities(1000, 99)].map((entity, at) =>
    at % 3 === 2
      ? { op: 'DEL', id: index.idOf(at * 5) }
      : {
          op: 'MOD',
          entity: at % 3 === 0 ? { ...entity, id: index.idOf(at * 5) } : { ...entity, id: `new-${at}` },
        },
  );
  const [changed, deltaMs] = timed(() => applyChanges(index, changes));
  const [, secondMs] = timed(() =>
    applyChanges(
      changed,
      changes.map((change) =>
        change.op === 'DEL' ? change : { ...change, entity: { ...change.entity, caption: 'again' } },
      ),
    ),
  );
  console.log(JSON.stringify({ loadMs, loadedMB, askedMB, deltaMs, secondDeltaMs: secondMs, rows }));
} else {
  const synthetic = values.synthetic === undefined ? undefined : Number(values.synthetic);
  const entities = synthetic === undefined ? await listedEntities() : syntheticEntities(synthetic);
  if (synthetic === undefined && entities.length === 0) {
    console.error('skipped: the lists are not here');
    process.exit(0);
  }
  const [index, buildMs] = timed(() => buildEntityIndex(entities));
  const builtMB = megabytes();
  const file = join(values.folder, `waybill-bench-${process.pid}.snapshot`);
  try {
    const [bytes, saveMs] = timed(() => {
      const handle = openSync(file, 'w');
      let size = 0;
      for (const chunk of saveEntityIndex(index))
        for (let at = 0; at < chunk.length; ) {
          const length = writeSync(handle, chunk, at, Math.min(chunk.length - at, 2 ** 30));
          at += length;
          size += length;
        }
      closeSync(handle);
      return size;
    });
    const child = spawnSync(
      process.execPath,
      [
        fileURLToPath(import.meta.url),
        '--load',
        file,
        '--queries',
        values.queries,
        ...(values.wall ? ['--wall'] : []),
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const { rows, ...loaded } = JSON.parse(child.stdout);
    const summary = {
      entities: index.size,
      buildMs,
      builtMB,
      saveMs,
      savedMB: Math.round(bytes / 1e6),
      ...loaded,
    };
    if (values.json) console.log(JSON.stringify({ ...summary, rows }, null, 2));
    else {
      console.log(
        Object.entries(summary)
          .map(([name, value]) => `${name} ${value}`)
          .join('  '),
      );
      for (const row of rows) {
        const ms = (value) => `${value.toFixed(2)} ms`;
        console.log(
          `  ${row.kind.padEnd(12)} @1 ${row.recallAt1.toFixed(3)}  @20 ${row.recallAt20.toFixed(3)}  @50 ${row.recallAt50.toFixed(3)}  candidates ${ms(row.candidatesP50)} / ${ms(row.candidatesP95)}  whole ${ms(row.wholeP50)} / ${ms(row.wholeP95)}`,
        );
      }
    }
  } finally {
    rmSync(file, { force: true });
  }
}
