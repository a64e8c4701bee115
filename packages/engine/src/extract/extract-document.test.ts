import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Extraction, quotesExactly } from '../model/index.ts';
import { extractDocument } from './index.ts';
import { ENGLISH_OTHER } from './prose/golden/english-other.ts';
import { ENGLISH_SUPPLY } from './prose/golden/english-supply.ts';
import { textDocument } from './prose/golden/text-document.ts';

const TEXTS = [...ENGLISH_SUPPLY, ...ENGLISH_OTHER].map(({ text }) => text);
const WORDS = TEXTS.join(' ').split(/(?<=\s)/u);
const CONTEXT = { genre: 'news', publisher: 'Harbour Post', published: '2025-03-10' } as const;

function extract(text: string): Extraction {
  return extractDocument(textDocument(text), CONTEXT);
}

/** Every promise that holds whatever the text. */
function checkPromises(text: string): void {
  const document = textDocument(text);
  const extraction = extractDocument(document, CONTEXT);
  const mentions = new Set<string>(extraction.mentions.map(({ id }) => id));
  const starts = extraction.mentions.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  for (const mention of extraction.mentions) {
    expect(document.text.slice(mention.start, mention.end)).toBe(mention.quote);
    if (mention.coreference !== undefined) expect(mentions).toContain(mention.coreference.antecedent);
  }
  for (const claim of extraction.claims) {
    expect(claim.passages.length).toBeGreaterThan(0);
    for (const passage of claim.passages) expect(quotesExactly(passage, document)).toBe(true);
    for (const value of [claim.quantity, claim.amount, claim.time, claim.share])
      if (value !== null) expect(document.text).toContain(value.text);
    for (const ids of Object.values(claim.roles)) for (const id of ids) expect(mentions).toContain(id);
    for (const id of claim.places) expect(mentions).toContain(id);
    for (const link of claim.attribution) {
      if (link.speaker !== undefined) expect(mentions).toContain(link.speaker);
      if (link.verbSpan !== undefined)
        expect(document.text.slice(link.verbSpan.start, link.verbSpan.end)).toBe(link.verb);
    }
  }
}

describe('extractDocument', () => {
  it.each(TEXTS.map((text) => [text.slice(0, 60), text]))('keeps its promises for “%s…”', (_start, text) => {
    checkPromises(text);
  });

  it('keeps them for shuffled words of real sentences', () => {
    assert(
      property(
        array(constantFrom(...WORDS, '.', ',', '"', ' – ', '\n\n', '('), { maxLength: 80 }),
        (words) => {
          checkPromises(words.join(''));
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  it('returns calmly for junk', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (junk) => {
        expect(() => extract(junk.normalize('NFC'))).not.toThrow();
      }),
      { numRuns: 150, seed: 7 },
    );
    for (const junk of [
      '',
      ' ',
      '\n\n\n',
      '"',
      '. . . .',
      '(((((',
      'said said said',
      'of of of of',
      '’s ’s',
      'A'.repeat(5000),
    ])
      expect(() => extract(junk)).not.toThrow();
  });

  it('gives the same for the same', () => {
    const text = TEXTS.join('\n\n');
    expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)));
  });

  it('takes time in proportion to the text', () => {
    const once = TEXTS.join('\n\n');
    const timeOf = (times: number): number => {
      const text = Array.from({ length: times }, () => once).join('\n\n');
      const begin = performance.now();
      extract(text);
      return (performance.now() - begin) / text.length;
    };
    timeOf(2);
    const small = timeOf(4);
    const large = timeOf(24);
    expect(large / small).toBeLessThan(4);
  });
});
