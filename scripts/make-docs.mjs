/** `npm run docs`: makes the generated parts of the pages anew. What changed is the review. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliReference, withReference } from './cli-reference.mjs';
import { exampleExcerpts, withExcerpts } from './example-excerpts.mjs';
import { withIndex } from './issue-codes.mjs';
import { ready, ROOT } from './ready.mjs';

ready();
const { makeProgram } = await import(new URL('../apps/cli/dist/program.js', import.meta.url).href);
const excerpts = await exampleExcerpts();

/** Each page with how it is made anew from what it is. */
const PAGES = {
  'README.md': (page) => withExcerpts(page, excerpts),
  'docs/cli.md': (page) => withReference(page, cliReference(makeProgram())),
  'docs/issues.md': withIndex,
};
for (const [path, remake] of Object.entries(PAGES)) {
  const file = join(ROOT, path);
  const before = readFileSync(file, 'utf8');
  const after = remake(before);
  if (after !== before) writeFileSync(file, after);
  process.stdout.write(`${path}: ${after === before ? 'as it was' : 'made anew'}\n`);
}
