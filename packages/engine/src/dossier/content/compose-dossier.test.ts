import { describe, expect, it } from 'vitest';
import { composeDossier } from '../index.ts';
import { emptyCase } from '../fixture/empty-case.ts';
import { harbourCase } from '../fixture/harbour-case.ts';
import { contentsIn, sentencesIn, targetsOf } from './block.ts';

const dossier = composeDossier(harbourCase);
const documents = new Map<string, string>(harbourCase.documents.map(({ id, text }) => [id, text]));
const sentences = dossier.sections.flatMap(({ blocks }) => [...sentencesIn(blocks)]);

describe('the content of a dossier', () => {
  it('cites a passage for every sentence, and every citation resolves to the words of its document', () => {
    expect(sentences.length).toBeGreaterThan(30);
    for (const { citations, claims, text } of sentences) {
      expect(claims.length, text).toBeGreaterThan(0);
      expect(citations.length, text).toBeGreaterThan(0);
      for (const key of citations) expect(dossier.citations.has(key), `${text} cites ${key}`).toBe(true);
    }
    for (const { passage, before, after } of dossier.citations.values()) {
      const text = documents.get(passage.document) ?? '';
      expect(text.slice(passage.start, passage.end)).toBe(passage.quote);
      expect(text).toContain(`${before.replace(/^…/, '')}${passage.quote}${after.replace(/…$/, '')}`);
    }
  });

  it('tells nothing of a claim that is not in the case', () => {
    const claims = new Set<string>(harbourCase.claims.map(({ claim }) => claim.id));
    for (const sentence of sentences)
      for (const claim of sentence.claims) expect(claims.has(claim)).toBe(true);
  });

  it('tells every claim of the case somewhere', () => {
    const told = new Set<string>(sentences.flatMap((sentence) => sentence.claims));
    for (const { claim } of harbourCase.claims) expect(told.has(claim.id), claim.rule).toBe(true);
  });

  it('numbers passages from 1 without a gap, by path and position', () => {
    const numbers = [...dossier.citations.values()].map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(new Set([...dossier.citations.values()].map(({ label }) => label)).size).toBe(numbers.length);
  });

  it('leads only to places it has', () => {
    const targets = targetsOf(dossier);
    for (const { blocks } of dossier.sections) {
      for (const { words = [] } of contentsIn(blocks)) {
        for (const run of words)
          if (run.link !== undefined) expect(targets.has(run.link), run.text).toBe(true);
      }
    }
  });

  it('puts findings with a listed party first and what is not counted last', () => {
    const summary = dossier.sections[0]?.blocks.find((block) => block.type === 'items');
    const chips =
      summary?.type === 'items' ? summary.items.map((item) => item.chips?.map(({ kind }) => kind) ?? []) : [];
    const listed = chips.map((kinds) => kinds.includes('listed') && !kinds.includes('none'));
    expect(listed.lastIndexOf(true)).toBeLessThan(listed.indexOf(false));
    expect(chips.findIndex((kinds) => kinds.includes('none'))).toBeGreaterThan(listed.lastIndexOf(true));
  });

  it('says why every section of an empty case is empty', () => {
    for (const { intro, blocks, title } of composeDossier(emptyCase).sections) {
      expect(intro, title).not.toBe('');
      expect(blocks, title).toEqual([]);
    }
  });
});
