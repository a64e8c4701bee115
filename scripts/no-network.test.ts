/**
 * Nothing leaves the machine unless the user asks for it: two modules can speak to a network, one that fetches lists when told
 * to and one that asks the model a user configured, and each is used by one other. A whole build, its workers and every library it uses included, opens no connection and
 * asks for no name; nor does a screening against lists on disk.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const MAIN = join(ROOT, 'apps/cli/dist/main.js');
const READY = existsSync(MAIN);
const home = mkdtempSync(join(tmpdir(), 'waybill-network-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const SPEAKING =
  /\bfrom '(?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises)'|\bfetch\(|\bnew WebSocket\(/u;

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(ROOT, folder, name));
}

test('two modules of engine and command line speak to a network, and one uses each', () => {
  const files = [...sourcesIn('packages/engine/src'), ...sourcesIn('apps/cli/src')];
  expect(files.length).toBeGreaterThan(100);
  const naming = (pattern: RegExp): string[] =>
    files.filter((file) => pattern.test(readFileSync(file, 'utf8'))).map((file) => relative(ROOT, file));
  expect(naming(SPEAKING).sort()).toEqual([
    'packages/engine/src/case/propose/ask-endpoint.ts',
    'packages/engine/src/desk/fetch-file.ts',
  ]);
  expect(naming(/\baskEndpoint\b/u).sort()).toEqual([
    'packages/engine/src/case/propose/ask-endpoint.ts',
    'packages/engine/src/case/propose/propose-claims.ts',
  ]);
  expect(naming(/\bproposeClaims\b/u).sort()).toEqual([
    'packages/engine/src/case/propose/index.ts',
    'packages/engine/src/case/propose/propose-claims.ts',
    'packages/engine/src/case/propose/propose-document.ts',
  ]);
  expect(naming(/\bproposeDocument\b/u).sort()).toEqual([
    'packages/engine/src/case/propose/propose-document.ts',
    'packages/engine/src/case/propose/propose-for-case.ts',
    'packages/engine/src/case/propose/propose-paths.ts',
    'packages/engine/src/case/propose/take-proposals.ts',
  ]);
  expect(naming(/\btakeProposals\b/u).sort()).toEqual([
    'packages/engine/src/case/propose/take-proposals.ts',
    'packages/engine/src/case/take-in.ts',
  ]);
  expect(naming(/\bproposePaths\b/u).sort()).toEqual([
    'apps/cli/src/commands/propose.ts',
    'packages/engine/src/case/propose/index.ts',
    'packages/engine/src/case/propose/propose-paths.ts',
  ]);
  expect(naming(/\bproposeForCase\b/u).sort()).toEqual([
    'apps/cli/src/commands/propose.ts',
    'packages/engine/src/case/propose/index.ts',
    'packages/engine/src/case/propose/propose-for-case.ts',
  ]);
  expect(naming(/\bfetchFile\b/u).sort()).toEqual([
    'packages/engine/src/desk/fetch-file.ts',
    'packages/engine/src/desk/update-lists.ts',
  ]);
});

/** Stands in for a network: writes down who asks and lets nobody through. Loaded into the program and into its workers. */
const GUARD = `
const { appendFileSync } = require('node:fs');
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');
const tell = (what) => function () { appendFileSync(process.env.ASKED, what + '\\n'); throw new Error('no network'); };
net.Socket.prototype.connect = tell('connect');
net.Server.prototype.listen = tell('listen');
dgram.Socket.prototype.send = tell('send');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = tell('dns');
  dns.promises[name] = tell('dns');
}
globalThis.fetch = tell('fetch');
`;

function run(words: readonly string[]): { status: number | null; asked: string } {
  const guard = join(home, 'guard.cjs');
  const asked = join(home, 'asked.txt');
  writeFileSync(guard, GUARD);
  writeFileSync(asked, '');
  const { status } = spawnSync(process.execPath, ['--require', guard, ...words], {
    env: { ...process.env, ASKED: asked },
  });
  return { status, asked: readFileSync(asked, 'utf8') };
}

describe.skipIf(!READY)(`a build under guard${READY ? '' : ' (skipped: not built)'}`, () => {
  test('the guard hears a worker that tries', () => {
    const script = `const w = new (require('node:worker_threads').Worker)("try { require('node:net').connect(9) } catch {}", { eval: true })`;
    expect(run(['--eval', script]).asked).toBe('connect\n');
  });

  test('asks nobody anything, hostile pages among its files', () => {
    const folder = join(home, 'case');
    cpSync(join(ROOT, 'examples/lantern-harbour'), folder, {
      recursive: true,
      filter: (path) => !path.includes('.waybill'),
    });
    writeFileSync(
      join(folder, 'page.html'),
      '<html><head><link rel="stylesheet" href="http://127.0.0.1:9/a.css"><script src="http://127.0.0.1:9/a.js"></script><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"></head><body><img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/"></iframe><p>Words.</p></body></html>',
    );
    writeFileSync(
      join(folder, 'entity.xml.html'),
      '<?xml version="1.0"?><!DOCTYPE html SYSTEM "http://127.0.0.1:9/a.dtd" [<!ENTITY a SYSTEM "http://127.0.0.1:9/a">]><html><body>&a;</body></html>',
    );
    expect(run([MAIN, 'build', folder, '--quiet'])).toEqual({ status: 0, asked: '' });
  });

  test('a screening asks nobody anything either', () => {
    const lists = join(home, 'lists');
    cpSync(join(ROOT, 'examples/lantern-harbour'), lists, {
      recursive: true,
      filter: (path) => !path.includes('.waybill'),
    });
    const { status, asked } = run([MAIN, 'screen', '--name', 'Orvex Trade', '--lists', lists, '--quiet']);
    expect({ status, asked }).toEqual({ status: 0, asked: '' });
  });
});
