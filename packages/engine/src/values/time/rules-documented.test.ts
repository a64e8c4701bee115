import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TIME_GRAMMARS } from '../../data/time/index.ts';
import { NUMERIC_PATTERNS } from '../../data/time/numeric.ts';

const page = readFileSync(new URL('../../../../../docs/language-values.md', import.meta.url), 'utf8');
const rules = [
  ...new Set(
    [...NUMERIC_PATTERNS, ...Object.values(TIME_GRAMMARS).flatMap((grammar) => grammar.patterns)].map(
      ({ rule }) => rule,
    ),
  ),
].sort();

describe('docs/language-values.md', () => {
  it.each(rules)('names the rule %s', (rule) => {
    expect(page).toContain(`\`${rule}\``);
  });
});
