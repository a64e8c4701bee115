/** What both doors of the repository do first: check Node, install what is missing, build. Needs Node and npm only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends the process with one clear line. */
export function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** Runs a program of ours to its end and returns its exit code. */
export function run(command, args, { quiet = false } = {}) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', 'inherit', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.error) fail(`${command} could not be started: ${done.error.message}`);
  if (quiet && done.status !== 0) process.stderr.write(`${done.stdout}${done.stderr}`);
  return done.status ?? 1;
}

/** Installs the locked dependencies unless they stand already, and compiles. */
export function ready() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Waybill needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  }
  if (!installed()) {
    process.stderr.write('Installing dependencies from the lock file…\n');
    if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true }) !== 0) {
      fail('The dependencies could not be installed; is the npm registry reachable?');
    }
  }
  process.stderr.write('Building…\n');
  if (
    run(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-b'], { quiet: true }) !==
    0
  ) {
    fail('The build failed; the messages above say where.');
  }
}

/** Whether node_modules holds what the lock file asks for: npm writes its own copy of the lock when it is done. */
function installed() {
  const lock = join(ROOT, 'package-lock.json');
  const held = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(held)) return false;
  if (statSync(held).mtimeMs >= statSync(lock).mtimeMs) return true;
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const have = JSON.parse(readFileSync(held, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === '' || optional || link || !path.startsWith('node_modules/') || have[path]?.version === version,
  );
}
