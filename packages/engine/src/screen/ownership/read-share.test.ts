import { describe, expect, it } from 'vitest';
import { readShare } from '../index.ts';

describe('readShare', () => {
  it.each([
    ['51', { min: 51, max: 51 }],
    ['33,3 %', { min: 33.3, max: 33.3 }],
    ['25-50%', { min: 25, max: 50 }],
    ['25 to 50', { min: 25, max: 50 }],
    ['>50', { min: 50, max: 100, above: true }],
    ['>=50', { min: 50, max: 100 }],
    ['>120', undefined],
    ['More than 50%', { min: 50, max: 100, above: true }],
    ['75+', { min: 75, max: 100 }],
    ['up to 25 percent', { min: 0, max: 25 }],
    ['most', undefined],
    ['120', undefined],
    ['60-20', undefined],
    ['', undefined],
    ['1/2', undefined],
  ])('%j', (text, expected) => expect(readShare(text)).toEqual(expected));
});
