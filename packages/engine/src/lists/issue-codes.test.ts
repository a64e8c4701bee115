import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FLOOR = new URL('../', import.meta.url);
const DOCS = new URL('../../../../docs/lists.md', import.meta.url);

/** The issue codes that the source files of a folder hold. */
function codesIn(folder: string): string[] {
  return readdirSync(new URL(folder, FLOOR), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(new URL(`${folder}/${file}`, FLOOR), 'utf8').matchAll(
        /'((?:lists|screen)\.[a-z-]+)'/gu,
      ),
    ])
    .flatMap(([, code]) => code ?? []);
}

describe('docs/lists.md', () => {
  it('documents every issue code of lists and screening, and no other', () => {
    const used = [...new Set([...codesIn('lists'), ...codesIn('screen')])].sort();
    const told = [...readFileSync(DOCS, 'utf8').matchAll(/^\| `((?:lists|screen)\.[a-z-]+)`/gmu)]
      .flatMap(([, code]) => code ?? [])
      .sort();
    expect(used.length).toBeGreaterThan(0);
    expect(told).toEqual(used);
  });
});
