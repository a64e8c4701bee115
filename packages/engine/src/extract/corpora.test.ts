import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quotesExactly } from '../model/index.ts';
import { extractDocument } from './index.ts';
import { textDocument } from './prose/golden/text-document.ts';

const TEXT = new URL('../../../../../shared/data/text/', import.meta.url);

/** Counts claims and checks that each quotes its document and stands on mentions that exist. */
function claimsOf(text: string): number {
  const document = textDocument(text.normalize('NFC').replaceAll('\r\n', '\n'));
  const { claims, mentions } = extractDocument(document, { genre: 'news', published: '2025-03-10' });
  const known = new Set<string>(mentions.map(({ id }) => id));
  for (const claim of claims) {
    expect(claim.passages.every((passage) => quotesExactly(passage, document))).toBe(true);
    expect(Object.values(claim.roles).every((ids) => ids.every((id) => known.has(id)))).toBe(true);
  }
  return claims.length;
}

function jsonLines(path: string): Record<string, unknown>[] {
  return readFileSync(new URL(path, TEXT), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe.skipIf(!existsSync(new URL('eu_reasons', TEXT)))('statements of reasons', () => {
  it('read calmly, with many claims and none unfounded', () => {
    const rows = jsonLines('eu_reasons/reasons.jsonl').slice(0, 120);
    const claims = rows.reduce((sum, row) => sum + claimsOf(String(row['reason'])), 0);
    expect(claims).toBeGreaterThan(80);
  });
});

describe.skipIf(!existsSync(new URL('re3d', TEXT)))('press releases', () => {
  it('read calmly, with few claims', () => {
    const texts = readdirSync(new URL('re3d/', TEXT)).flatMap((folder) =>
      jsonLines(`re3d/${folder}/documents.json`).map((row) => String(row['text'])),
    );
    const claims = texts.reduce((sum, text) => sum + claimsOf(text), 0);
    expect(claims).toBeLessThan(texts.length);
  });
});

describe.skipIf(!existsSync(new URL('factrueval_dev', TEXT)))('Russian news', () => {
  it('reads calmly, with few claims, mostly posts and journeys, where there is no trade', () => {
    const folder = new URL('factrueval_dev/', TEXT);
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const claims = files.reduce(
      (sum, name) => sum + claimsOf(readFileSync(new URL(name, folder), 'utf8')),
      0,
    );
    expect(claims).toBeLessThan(files.length);
  });
});
