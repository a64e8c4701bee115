import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from './index.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DOC = readFileSync(fileURLToPath(new URL('../../../../docs/formats.md', import.meta.url)), 'utf8');

describe('docs/formats.md', () => {
  it('lists every issue code of the readers', () => {
    const codes = new Set<string>();
    for (const name of readdirSync(HERE, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
      const source = readFileSync(`${HERE}/${name}`, 'utf8');
      for (const [, code] of source.matchAll(/['`](read\.[a-z0-9]+(?:-[a-z0-9]+)*)['`]/gu))
        codes.add(code as string);
    }
    expect([...codes].filter((code) => !DOC.includes(`\`${code}\``))).toEqual([]);
  });

  it.each(Object.entries(READ_LIMITS))('gives the default of %s', (name, value) => {
    expect(DOC).toContain(`| \`${name}\` | ${Number(value).toLocaleString('en-US')} |`);
  });
});
