import { describe, expect, test } from 'vitest';
import { type Stamps, trustedHash } from './stamps.ts';

const file = { path: 'a', location: Buffer.from('/a'), size: 3, modified: 1000, changed: 2000 };
const stamp = (hashed: number): Stamps => ({ a: [3, 1000, 2000, hashed, 'hash'] });

describe('trustedHash', () => {
  test.each([
    ['nothing has changed', file, stamp(9000), 'hash'],
    ['nothing is known', file, {}, undefined],
    ['a name of the language', { ...file, path: 'constructor' }, {}, undefined],
    ['the size differs', { ...file, size: 4 }, stamp(9000), undefined],
    ['it was written since', { ...file, modified: 1001 }, stamp(9000), undefined],
    ['it was swapped, and its time of writing set back', { ...file, changed: 5000 }, stamp(9000), undefined],
    ['it was hashed in the tick in which it changed', file, stamp(3000), undefined],
    [
      'it comes out of the future',
      { ...file, modified: 99_000 },
      { a: [3, 99_000, 2000, 9000, 'hash'] } as const,
      undefined,
    ],
  ])('%s', (_, found, stamps, expected) => {
    expect(trustedHash(stamps, found)).toBe(expected);
  });
});
