/** `node scripts/make-cli-docs.mjs`: writes the reference part of docs/cli.md. Build first. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliReference, withReference } from './cli-reference.mjs';
import { ROOT } from './ready.mjs';

const { makeProgram } = await import(new URL('../apps/cli/dist/program.js', import.meta.url).href);
const file = join(ROOT, 'docs', 'cli.md');
writeFileSync(file, withReference(readFileSync(file, 'utf8'), cliReference(makeProgram())));
