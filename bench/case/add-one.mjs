/**
 * What a build costs, and what adding one document costs in cases of 100 and 1,000 documents.
 * Run after a build: node bench/case/add-one.mjs [sizes…]
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { buildCase } from '../../packages/engine/dist/index.js';
import { inventDocuments } from './invented-documents.mjs';

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const [cpu] = cpus();
console.log(
  `${cpu?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
);
console.log(
  'documents  build s  docs/s  claims  unchanged s  add one s  of it: reading  analysis  writing  case MB  RSS MB',
);

for (const size of sizes.length > 0 ? sizes : [100, 1000]) {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-bench-'));
  const documents = inventDocuments(size + 1);
  const put = ([path, text]) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  documents.slice(0, size).forEach(put);
  const first = await timed(folder);
  const again = await timed(folder);
  put(documents[size]);
  const one = await timed(folder);
  const megabytes = (bytes) => (bytes / 1e6).toFixed(0);
  console.log(
    [
      String(size).padEnd(9),
      first.total.toFixed(2).padStart(8),
      (size / first.total).toFixed(0).padStart(7),
      String(one.build.view.claims.length).padStart(7),
      again.total.toFixed(2).padStart(12),
      one.total.toFixed(2).padStart(10),
      one.reading.toFixed(2).padStart(15),
      one.analysis.toFixed(2).padStart(9),
      one.writing.toFixed(2).padStart(8),
      megabytes(statSync(one.build.paths.caseFile).size).padStart(8),
      megabytes(process.memoryUsage().rss).padStart(7),
    ].join(' '),
  );
  rmSync(folder, { recursive: true, force: true });
}

/** One build in seconds, by stage. */
async function timed(folder) {
  const start = performance.now();
  let [read, written] = [start, start];
  const build = await buildCase({
    folder,
    onProgress: ({ stage }) => {
      if (stage === 'read') read = performance.now();
      if (stage === 'writing' && written === start) written = performance.now();
    },
  });
  const end = performance.now();
  const seconds = (from, to) => (to - from) / 1000;
  return {
    build,
    total: seconds(start, end),
    reading: seconds(start, read),
    analysis: seconds(read, Math.max(read, written)),
    writing: seconds(written, end),
  };
}
