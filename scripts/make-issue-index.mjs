/** `node scripts/make-issue-index.mjs`: writes the index of all codes in docs/issues.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withIndex } from './issue-codes.mjs';
import { ROOT } from './ready.mjs';

const file = join(ROOT, 'docs', 'issues.md');
writeFileSync(file, withIndex(readFileSync(file, 'utf8')));
