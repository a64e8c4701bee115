import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../index.ts';
import { emptyCase } from '../fixture/empty-case.ts';
import { harbourCase } from '../fixture/harbour-case.ts';
import { HOSTILE, hostileCase } from '../fixture/hostile.ts';
import { visibleText } from '../visible-text.ts';
import { shuffledCase } from '../fixture/shuffled.ts';
import { escapeMarkdown } from './escape-markdown.ts';

const text = renderMarkdown(harbourCase);
const headings = (markdown: string): string[] => markdown.split('\n').filter((line) => /^#{1,6} /.test(line));

describe('the Markdown of a dossier', () => {
  it('has the sections of the HTML, empty ones with a word on why', () => {
    const sections = headings(text).filter((line) => line.startsWith('## '));
    // Of proposals only a case with a model speaks.
    expect(sections.filter((line) => line !== '## Proposals of a model')).toEqual(
      headings(renderMarkdown(emptyCase)).filter((line) => line.startsWith('## ')),
    );
    expect(sections).toHaveLength(14);
  });

  it('defines every footnote it cites, once, and cites every one it defines', () => {
    const defined = [...text.matchAll(/^\[\^([^\]]+)\]:/gm)].map(([, label]) => label);
    const cited = new Set([...text.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, label]) => label));
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(defined)).toEqual(cited);
  });

  it('names footnotes by file, document and offsets, so that other documents leave them alone', () => {
    expect(text).toMatch(/\[\^meridian-[0-9a-f]{4}-36-132\]/);
    const keep = new Set(['press/meridian.txt']);
    const sources = harbourCase.sources.filter(({ path }) => keep.has(path));
    const held = new Set<string>(sources.map(({ id }) => id));
    const fewer = renderMarkdown({
      ...emptyCase,
      sources,
      documents: harbourCase.documents.filter(({ source }) => held.has(source)),
      mentions: harbourCase.mentions,
      parties: harbourCase.parties,
      claims: harbourCase.claims.filter(({ source }) => held.has(source)),
    });
    const labels = [...fewer.matchAll(/^\[\^([^\]]+)\]:/gm)].map(([, label]) => label ?? '');
    expect(labels.length).toBeGreaterThan(5);
    for (const label of labels) expect(text).toContain(`[^${label}]:`);
  });

  it('does not depend on the order of the view', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(renderMarkdown(shuffledCase(harbourCase, seed)) === text).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it.each(HOSTILE)('holds hostile words as text: %j', (words) => {
    const hostile = renderMarkdown(hostileCase(harbourCase, words));
    // No line becomes a heading, a row more or fewer cells.
    expect(headings(hostile).length).toBe(headings(text).length);
    const cells = (line: string): number => line.split(/(?<!\\)\|/).length;
    for (const table of hostile.split('\n\n').filter((part) => part.includes('\n| --- |'))) {
      const rows = table.split('\n').filter((line) => line.startsWith('|'));
      expect(new Set(rows.map(cells)).size, rows[0]).toBe(1);
    }
    expect(visibleText(hostile) === hostile).toBe(true);
    expect(hostile.replace(/`[^`\n]*`/g, '')).not.toMatch(/(?<!\\)<(?!br>)/);
  });

  it.each([
    ['a*b_c', 'a\\*b\\_c'],
    ['# x', '\\# x'],
    ['1. x', '1\\. x'],
    ['- x', '\\- x'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['AT&T', 'AT&T'],
    ['a\nb', 'a b'],
    ['3,446.43', '3,446.43'],
    ['plain words, 14 pieces.', 'plain words, 14 pieces.'],
  ])('escapes %j', (input, output) => expect(escapeMarkdown(input)).toBe(output));
});
