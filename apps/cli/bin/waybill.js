#!/usr/bin/env node
/** What npm links as `waybill`: stands before the first build, unlike the compiled program it starts. */
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  process.stderr.write('waybill: the program is not built yet; run "npm run build" in its folder first.\n');
  process.exitCode = 2;
}
