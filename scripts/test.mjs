/** `npm test`: makes the repository ready, runs every test, and closes with the counts on a line of their own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ready, ROOT, run } from './ready.mjs';

ready();
const folder = mkdtempSync(join(tmpdir(), 'waybill-test-'));
const report = join(folder, 'report.json');
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const status = run(process.execPath, [
  vitest,
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);
try {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  process.stdout.write(
    `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped\n`,
  );
} catch {
  process.stdout.write('no test report was written\n');
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = status;
