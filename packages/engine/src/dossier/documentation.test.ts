import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHIP_MARKS, EDGE_LABELS, STATUS_MEANINGS } from '../data/dossier/labels.ts';
import { TITLES } from '../data/dossier/prose.ts';
import { EDGE_RULES } from '../data/network/edge-rules.ts';
import { CLAIM_ROLES } from '../model/index.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8');
const dossier = read('dossier.md');
const format = read('case-format.md');

describe('the pages on dossiers and exports', () => {
  it.each(Object.values(TITLES))('tell the part “%s”', (title) => {
    expect(dossier).toContain(`| ${title} |`);
  });

  it.each(STATUS_MEANINGS)('tell the status “%s” as the dossier does', (term, meaning) => {
    expect(dossier).toContain(`| ${term} | ${meaning} |`);
  });

  it.each(Object.entries(CHIP_MARKS))('tell the mark of %s', (_, mark) => {
    expect(dossier).toContain(mark);
  });

  it.each(Object.entries(CLAIM_ROLES))('tell the roles of %s', (kind, { many, one }) => {
    const roles = [...many.map((role) => `\`${role}*\``), ...one.map((role) => `\`${role}\``)];
    expect(format).toContain(`| \`${kind}\` | ${roles.join(', ')} |`);
  });

  const kinds = [...new Set(Object.values(EDGE_RULES).flatMap((rules) => rules.map(([, , kind]) => kind)))];
  it.each([...kinds, 'supplies', 'is-to-supply', 'goods-pass-to', 'meets', 'located-in'])(
    'tell the relation %s',
    (kind) => {
      expect(format).toContain(`\`${kind}\``);
      expect(Object.keys(EDGE_LABELS)).toContain(kind);
    },
  );
});
