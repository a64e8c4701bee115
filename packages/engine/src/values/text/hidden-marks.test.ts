import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoney, findQuantities, findTimes, seenText } from '../index.ts';

const ANCHOR = { date: '2025-09-25', kind: 'publication' } as const;

describe('values split by characters that are not seen', () => {
  it.each([
    ['received 2\u200b0 drones', '2\u200b0', 20],
    ['received \u200e20\u200e drones', '20', 20],
    ['received 2\u00ad0 drones', '2\u00ad0', 20],
  ])('are read as they look: %j', (text, words, value) => {
    const [found] = findQuantities(text, { language: 'en' });
    expect(found?.quantity).toMatchObject({ text: words, min: value, max: value, unit: 'drone' });
    expect(text.slice(found?.start, found?.end)).toBe(words);
    expect(text.slice(found?.nounStart, found?.nounEnd)).toBe('drones');
  });

  it('hold for dates and money', () => {
    expect(findTimes('on 12 March\u200b 2024', { language: 'en', anchor: ANCHOR })[0]?.time.edtf).toBe(
      '2024-03-12',
    );
    expect(findMoney('pay $5\u200b00', { language: 'en' })[0]?.money).toMatchObject({
      text: '$5\u200b00',
      min: 500,
    });
  });

  it.each(['\u202e02 drones', 'from \u202d12 March 2024', 'pay \u202e$05'])(
    'give nothing where the direction is overridden: %j',
    (text) => {
      expect(findQuantities(text, { language: 'en' })).toEqual([]);
      expect(findMoney(text, { language: 'en' })).toEqual([]);
      expect(findTimes(text, { language: 'en', anchor: ANCHOR })).toEqual([]);
    },
  );
});

describe('digits that may be letters', () => {
  it.each([
    '2О drones',
    '1O0 units',
    'l5 units',
    '1 5OO units',
    '1,5OO units',
    '1２0 units',
    '12.O3.2024',
    '٢٠ drones',
    '3О шт.',
  ])('%s gives no number', (text) => expect(findQuantities(text, { language: 'en' })).toEqual([]));
});

describe('seenText', () => {
  it('is undefined where everything is seen', () => expect(seenText('plain', 0, 5)).toBeUndefined());

  it('leads every place back to its character', () => {
    const pieces = constantFrom('a', '1', ' ', '\u200b', '\u00ad', '\u202e', 'я', '😀');
    assert(
      property(
        array(pieces, { maxLength: 20 }).map((all) => all.join('')),
        (text) => {
          const seen = seenText(text, 0, text.length);
          if (seen === undefined) return;
          for (let at = 0; at < seen.text.length; at += 1) {
            expect(text.charAt(seen.placeOf(at))).toBe(seen.text.charAt(at));
            expect(seen.placeOf(at + 1, true)).toBe(seen.placeOf(at) + 1);
          }
        },
      ),
    );
  });
});
