/**
 * One query over HTTP: how long it takes and how many a second one process answers. Build first (`npx tsc -b`), then
 * `node bench/screening/http.mjs LISTS [--record] [--gzip] [--requests N]`. Starts `waybill serve` over the folder of lists in a
 * process of its own and asks from this one; names come from the lists themselves, spoilt by a seeded generator.
 * Waits for what the service makes ready behind its start, then prints a row for each kind of query: median and 95 % of one
 * asker after another, then requests a second of eight at once, and the processor time of the server for one request, which
 * depends least on what else the machine does.
 */
import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node bench/screening/http.mjs LISTS [--record] [--gzip] [--requests N]');
  process.exit(2);
}
const flag = (name) => process.argv.includes(name);
const REQUESTS = Number(process.argv[process.argv.indexOf('--requests') + 1]) || 2000;
const AT_ONCE = 8;
const WARM_UP = 8000;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

let seed = 20261125;
/** mulberry32 */
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const pick = (list) => list[Math.floor(random() * list.length)];

function ask(url, body) {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          ...(flag('--gzip') ? { 'accept-encoding': 'gzip' } : {}),
          ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
      },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          if (response.statusCode !== 200)
            reject(new Error(`${response.statusCode} ${bytes.toString().slice(0, 300)}`));
          else resolve(bytes);
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A letter more, less, another, or two changed places. */
function spoilt(name) {
  const letters = [...name];
  const at = 1 + Math.floor(random() * Math.max(1, letters.length - 2));
  const other = 'aeiourstnlkmdp'[Math.floor(random() * 14)];
  switch (Math.floor(random() * 4)) {
    case 0:
      letters.splice(at, 0, other);
      break;
    case 1:
      letters.splice(at, 1);
      break;
    case 2:
      letters.splice(at, 1, other);
      break;
    default:
      letters.splice(at, 2, ...letters.slice(at, at + 2).reverse());
  }
  return letters.join('');
}

function reordered(name) {
  const words = name.split(' ');
  return [...words.slice(1), words[0]].join(' ');
}

/** 20 to 40 names: its own, spoilt and reordered ones until there are enough. */
function manyNames({ names }) {
  const wanted = 20 + Math.floor(random() * 21);
  const all = new Set(names);
  while (all.size < wanted) all.add(random() < 0.3 ? reordered(pick(names)) : spoilt(pick([...all])));
  return [...all].slice(0, wanted);
}

const SYLLABLES = 'ba ko ri ten da mo lu sha vi pe gor nal es tik ruv ha zan em ol fi'.split(' ');
const madeUp = () => {
  const word = () => {
    const text = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
    return text[0].toUpperCase() + text.slice(1);
  };
  return `${word()} ${word()}`;
};

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const shown = (milliseconds) => `${milliseconds.toFixed(2)} ms`;

async function measure(address, label, bodies) {
  const url = `${address}/match/default`;
  for (const body of bodies.slice(0, 300)) await ask(url, body);
  const times = [];
  let matched = 0;
  let bytes = 0;
  for (const body of bodies) {
    const start = performance.now();
    const answer = await ask(url, body);
    times.push(performance.now() - start);
    bytes += answer.length;
    if (answer.includes('"match":true')) matched += 1;
  }
  times.sort((a, b) => a - b);
  const before = await processorTime(address);
  const start = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < bodies.length) {
        const body = bodies[next];
        next += 1;
        await ask(url, body);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const spent = (await processorTime(address)) - before;
  console.log(
    `| ${label} | ${bodies.length} | ${shown(quantile(times, 0.5))} | ${shown(quantile(times, 0.95))} | ${shown(quantile(times, 0.99))} | ${Math.round(bodies.length / seconds)} | ${shown((spent / bodies.length) * 1000)} | ${(bytes / bodies.length / 1024).toFixed(1)} KiB | ${flag('--gzip') ? '' : `${Math.round((matched / bodies.length) * 100)} %`} |`,
  );
}

async function processorTime(address) {
  const text = (await ask(`${address}/metrics`)).toString();
  return Number(/^process_cpu_seconds_total (\S+)$/m.exec(text)[1]);
}

const started = performance.now();
const server = spawn(
  process.execPath,
  [
    fileURLToPath(new URL('../../apps/cli/bin/waybill.js', import.meta.url)),
    'serve',
    '--lists',
    folder,
    '--port',
    '0',
    ...(flag('--record') ? [] : ['--no-record']),
  ],
  { stdio: ['ignore', 'ignore', 'pipe'] },
);
const address = await new Promise((resolve, reject) => {
  let text = '';
  server.stderr.on('data', (chunk) => {
    text += chunk;
    const found = /Listening on (http:\S+?)\.? /.exec(text)?.[1];
    if (found !== undefined) resolve(found);
  });
  server.on('exit', () => reject(new Error(text)));
});
server.stderr.resume();
try {
  console.error(`started in ${Math.round(performance.now() - started)} ms`);
  const { datasets } = JSON.parse((await ask(`${address}/catalog`)).toString());
  console.error(
    datasets.map(({ name, version, entity_count }) => `${name} ${version} ${entity_count}`).join('\n'),
  );
  // What is made ready behind the first requests is not measured.
  await new Promise((done) => setTimeout(done, WARM_UP));
  const entities = [];
  const { total } = JSON.parse((await ask(`${address}/search/default?schema=Thing&limit=0`)).toString());
  const pages = 40;
  for (let page = 0; page < pages; page += 1) {
    const offset = Math.floor((page / pages) * Math.min(9400, total.value));
    for (const schema of ['Person', 'Organization']) {
      const found = await ask(`${address}/search/default?schema=${schema}&sort=id&limit=25&offset=${offset}`);
      entities.push(...JSON.parse(found.toString()).results);
    }
  }
  const subjects = entities
    .map(({ schema, properties }) => ({
      schema: schema === 'Person' ? 'Person' : 'LegalEntity',
      names: [...(properties.name ?? []), ...(properties.alias ?? [])],
    }))
    .filter(({ names }) => names.length > 0);
  const body = (schema, name) => JSON.stringify({ queries: { q: { schema, properties: { name } } } });
  const sets = [
    ['as listed', () => ((one) => body(one.schema, [pick(one.names)]))(pick(subjects))],
    ['one typing error', () => ((one) => body(one.schema, [spoilt(pick(one.names))]))(pick(subjects))],
    ['20 to 40 names', () => ((one) => body(one.schema, manyNames(one)))(pick(subjects))],
    ['a made-up name', () => body('Person', [madeUp()])],
  ];
  console.log(
    '| query | requests | median | 95 % | 99 % | requests/s | server time | answer | with a match |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const [label, make] of sets)
    await measure(
      address,
      label,
      Array.from({ length: label === '20 to 40 names' ? REQUESTS / 2 : REQUESTS }, make),
    );
} finally {
  server.kill('SIGTERM');
  agent.destroy();
}
