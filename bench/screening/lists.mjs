/**
 * Reading and screening speed on published lists: time and memory to read and index each list, and parties screened a
 * second. Build first (`npx tsc -b`), then `node bench/screening/lists.mjs FOLDER`, where FOLDER holds a list in each of
 * its sub-folders. Prints one JSON line for each list.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readList, recogniseLists } from '../../packages/engine/dist/lists/index.js';
import { indexList, screenParties } from '../../packages/engine/dist/screen/index.js';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node bench/screening/lists.mjs FOLDER');
  process.exit(2);
}

const QUERIES = 500;
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);
const timed = (work) => {
  const start = performance.now();
  const result = work();
  return [result, Math.round(performance.now() - start)];
};

const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
  .map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(folder, path))) }));
const heads = files.map(({ path, bytes }) => ({ path, size: bytes.length, head: bytes.subarray(0, 4096) }));

/** Names of every nth entry, as a case would hold them, and names that are on no list. */
function parties(version) {
  const step = Math.max(1, Math.floor(version.entries.length / QUERIES));
  return version.entries
    .filter((_, index) => index % step === 0)
    .flatMap((entry, index) => {
      const schema = entry.schema === 'Person' ? 'Person' : entry.schema === 'Vessel' ? 'Vessel' : 'Company';
      const name = entry.names[0].value;
      return [name, `${[...name].reverse().join('')} Lomtan ${index}`].map((caption) => ({
        id: `pty-${index}-${caption}`,
        schema,
        caption,
        names: [caption],
        properties: {},
        named: true,
        mentions: [],
        keys: [],
        reasons: [],
      }));
    });
}

for (const set of recogniseLists(heads)) {
  const before = megabytes();
  const [version, readMs] = timed(() => readList(set, files));
  const [index, indexMs] = timed(() => indexList(version));
  const after = megabytes();
  const cache = new Map([[`${version.list} ${version.version}`, index]]);
  const asked = parties(version);
  const [{ listings }, screenMs] = timed(() => screenParties(asked, [version], { cache }));
  const own = asked.filter((_, at) => at % 2 === 0);
  const sure = (party) =>
    (listings.get(party.id) ?? []).some((hit) => hit.path === 'listed' && hit.identity >= 0.5);
  console.log(
    JSON.stringify({
      list: version.list,
      entries: version.entries.length,
      readMs,
      indexMs,
      memoryMB: after - before,
      screened: asked.length,
      screenMs,
      msPerParty: Math.round((screenMs / asked.length) * 100) / 100,
      ownNamesListed: own.filter(sure).length / own.length,
      strangersListed: asked.filter((_, at) => at % 2 === 1).filter(sure).length,
    }),
  );
}
