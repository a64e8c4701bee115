import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeUnion } from './union.ts';

describe('makeUnion', () => {
  it('joins through a third', () => {
    const union = makeUnion(['c', 'a', 'b', 'd']);
    expect(union.join('c', 'b')).toBe(true);
    expect(union.join('b', 'a')).toBe(true);
    expect(union.join('a', 'c')).toBe(false);
    expect(union.find('c')).toBe('a');
    expect(union.sets()).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('gives the same sets whatever the order of joins', () => {
    const key = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, key)), (pairs) => {
        const forward = makeUnion([...'abcdefgh']);
        const backward = makeUnion([...'hgfedcba']);
        for (const [a, b] of pairs) forward.join(a, b);
        for (const [a, b] of [...pairs].reverse()) backward.join(b, a);
        expect(backward.sets()).toEqual(forward.sets());
      }),
    );
  });
});
