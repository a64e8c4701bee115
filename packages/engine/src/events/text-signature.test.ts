import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocument } from './fixture/story.ts';
import { compareSignatures, signatureOf } from './text-signature.ts';

const sign = (text: string): ReturnType<typeof signatureOf> => signatureOf(makeDocument('a.txt', text));
const words = (count: number, head = 'w'): string =>
  Array.from({ length: count }, (_, at) => `${head}${at}`).join(' ');

describe('signatureOf', () => {
  it('does not see layout, case or punctuation', () => {
    expect(sign('The crates, said Ms Lind,\nwere full.').exact).toBe(
      sign('the crates said ms lind were full').exact,
    );
  });

  it('leaves out what the page carries around the text', () => {
    const text = 'Subscribe now. The crates were full.';
    const document = makeDocument('a.txt', text);
    const framed = {
      ...document,
      blocks: [
        { kind: 'boilerplate' as const, start: 0, end: 14 },
        { kind: 'paragraph' as const, start: 15, end: text.length },
      ],
    };
    expect(signatureOf(framed).exact).toBe(sign('The crates were full.').exact);
  });

  it('reads Han text character by character', () => {
    expect(sign('货物已经交付').tokens).toBe(6);
  });

  it('calmly signs any text, and signs it the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sign(text)).toEqual(sign(text));
      }),
    );
  });
});

describe('compareSignatures', () => {
  it.each([
    [words(200), words(200), 1, 'the same text'],
    [words(300), words(100), 1, 'a copy cut to a third'],
    [words(200), words(200, 'v'), 0, 'another text'],
    [words(3), words(3), 0, 'too short for a shingle'],
    [words(20_000), words(9_000), 1, 'both longer than what is kept of them'],
  ])('case %#: %s', (left, right, expected) => {
    expect(compareSignatures(sign(left), sign(right)).containment).toBeCloseTo(expected, 1);
  });

  it('is symmetric', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 60 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (left, right) => {
        const one = compareSignatures(sign(left), sign(right));
        const other = compareSignatures(sign(right), sign(left));
        expect({ ...one, left: one.right, right: one.left }).toEqual(other);
      }),
    );
  });
});
