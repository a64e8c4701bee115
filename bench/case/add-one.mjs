/**
 * What a build costs, and what adding one document costs in cases of 100 and 1,000 documents: taking it in (reading,
 * extracting, keeping; `add --defer`), which must not grow with the case, and a whole build with export and dossier,
 * which writes the whole case anew.
 * Run after a build: node bench/case/add-one.mjs [sizes…]
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { buildCase, takeInFiles } from '../../packages/engine/dist/index.js';
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
  'documents  build s  docs/s  claims  unchanged s  take in one s  build with one more s  of it: reading  analysis  writing  case MB  RSS MB',
);

for (const size of sizes.length > 0 ? sizes : [100, 1000]) {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-bench-'));
  const documents = inventDocuments(size + 6);
  const put = ([path, text]) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  documents.slice(0, size).forEach(put);
  const first = await timed(folder);
  const again = await timed(folder);
  const taking = [];
  for (let extra = 0; extra < 5; extra += 1) {
    put(documents[size + extra]);
    const start = performance.now();
    await takeInFiles({ folder });
    taking.push((performance.now() - start) / 1000);
  }
  put(documents[size + 5]);
  const one = await timed(folder);
  const megabytes = (bytes) => (bytes / 1e6).toFixed(0);
  console.log(
    [
      String(size).padEnd(9),
      first.total.toFixed(2).padStart(8),
      (size / first.total).toFixed(0).padStart(7),
      String(one.build.view.claims.length).padStart(7),
      again.total.toFixed(2).padStart(12),
      taking
        .sort((a, b) => a - b)[2]
        .toFixed(2)
        .padStart(14),
      one.total.toFixed(2).padStart(22),
      one.reading.toFixed(2).padStart(15),
      one.analysis.toFixed(2).padStart(9),
      one.writing.toFixed(2).padStart(8),
      megabytes(sizeOf(one.build.paths.caseFile)).padStart(8),
      megabytes(process.memoryUsage().rss).padStart(7),
    ].join(' '),
  );
  rmSync(folder, { recursive: true, force: true });
}

/** Of a case file with its write-ahead log. */
function sizeOf(file) {
  return statSync(file).size + (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0);
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
