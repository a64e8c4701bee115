import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoney, findQuantities, type Money, type Quantity } from '../index.ts';
import { CHINESE_AMOUNTS } from './fixture/chinese-amounts.ts';
import { ENGLISH_AMOUNTS } from './fixture/english-amounts.ts';
import { RUSSIAN_AMOUNTS } from './fixture/russian-amounts.ts';
import { UKRAINIAN_AMOUNTS } from './fixture/ukrainian-amounts.ts';

const TABLES = {
  en: ENGLISH_AMOUNTS,
  ru: RUSSIAN_AMOUNTS,
  uk: UKRAINIAN_AMOUNTS,
  zh: CHINESE_AMOUNTS,
} as const;
const LANGUAGES = ['en', 'ru', 'uk', 'zh'] as const;

function told(amount: Quantity | Money): string {
  const left = `${amount.minExclusive ? '(' : '['}${amount.min ?? ''}`;
  const right = `${amount.max ?? ''}${amount.maxExclusive ? ')' : ']'}`;
  const measure = 'unit' in amount ? amount.unit : amount.currency;
  return `${left}..${right}${amount.approximate ? '~' : ''} ${measure ?? '-'}`;
}

for (const language of LANGUAGES) {
  describe(`amounts in ${language}`, () => {
    it.each(TABLES[language])('%s', (text, expected) => {
      const quantities = findQuantities(text, { language });
      const money = findMoney(text, { language });
      const found = [...quantities.map(({ quantity }) => quantity), ...money.map((one) => one.money)];
      expect(Object.fromEntries(found.map((amount) => [amount.text, told(amount)]))).toEqual(expected);
      for (const { start, end, quantity } of quantities) expect(text.slice(start, end)).toBe(quantity.text);
      for (const { start, end, money: sum } of money) expect(text.slice(start, end)).toBe(sum.text);
    });
  });
}

describe('the counted noun', () => {
  it('is given apart from the number, behind its adjectives', () => {
    const text = 'received more than a dozen unilateral attack drones manufactured there';
    const [found] = findQuantities(text, { language: 'en' });
    expect(text.slice(found?.nounStart, found?.nounEnd)).toBe('drones');
    expect(text.slice(found?.start, found?.end)).toBe('more than a dozen');
    expect(found?.quantity.rule).toBe('en.more-than');
  });

  it('is not looked for beyond a preposition or a mark', () => {
    expect(findQuantities('ordered 14 from drones', { language: 'en' })[0]?.quantity.unit).toBeNull();
    expect(findQuantities('ordered 14, drones', { language: 'en' })[0]?.quantity.unit).toBeNull();
  });

  it('belongs to the words where it is a measure', () => {
    const [found] = findQuantities('500 kg of resin', { language: 'en' });
    expect(found).toMatchObject({ start: 0, end: 6, nounStart: 4, nounEnd: 6 });
  });
});

describe('properties', () => {
  const words = constantFrom(
    ...'more than a dozen half 5 1,234.56 1.234 2024 $ EUR million drones kg % – - to between and более десяти млн руб. 5 коп. понад п’ять 十余 架 万元 约 № , .'.split(
      ' ',
    ),
  );
  const soup = oneof(
    string({ unit: 'binary', maxLength: 80 }),
    array(words, { maxLength: 14 }).map((all) => all.join(' ')),
  );
  it.each(LANGUAGES)('%s: junk is read calmly, in order, and every amount quotes its text', (language) => {
    assert(
      property(soup, (text) => {
        for (const found of [
          findQuantities(text, { language }).map(({ start, end, quantity }) => ({
            start,
            end,
            amount: quantity,
          })),
          findMoney(text, { language }).map(({ start, end, money }) => ({ start, end, amount: money })),
        ]) {
          let last = 0;
          for (const { start, end, amount } of found) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toBe(amount.text);
            if (amount.min !== null && amount.max !== null)
              expect(amount.min).toBeLessThanOrEqual(amount.max);
            last = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
