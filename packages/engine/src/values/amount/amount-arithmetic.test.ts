import { assert, boolean, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsDisjoint, intersectAmounts, type Money, type Quantity } from '../index.ts';

const quantity = (part: Partial<Quantity>): Quantity => ({
  text: 'x',
  min: null,
  max: null,
  minExclusive: false,
  maxExclusive: false,
  unit: null,
  approximate: false,
  rule: 'test',
  ...part,
});
const money = (value: number, currency: string | null): Money => ({
  text: `${value}`,
  min: value,
  max: value,
  minExclusive: false,
  maxExclusive: false,
  currency,
  approximate: false,
  rule: 'test',
});
const point = (value: number, part: Partial<Quantity> = {}): Quantity =>
  quantity({ min: value, max: value, ...part });
const moreThan = (value: number, part: Partial<Quantity> = {}): Quantity =>
  quantity({ min: value, minExclusive: true, ...part });

describe('amountsDisjoint', () => {
  const ROWS: readonly (readonly [string, Quantity | Money, Quantity | Money, boolean])[] = [
    ['more than 12 and 12', moreThan(12), point(12), true],
    ['more than 12 and 13', moreThan(12), point(13), false],
    ['at least 12 and 12', quantity({ min: 12 }), point(12), false],
    ['fewer than 12 and 12', quantity({ max: 12, maxExclusive: true }), point(12), true],
    ['5 and 6', point(5), point(6), true],
    ['unbounded and 6', quantity({}), point(6), false],
    ['5 drones and 6 engines', point(5, { unit: 'drone' }), point(6, { unit: 'engine' }), false],
    ['5 drones and 6', point(5, { unit: 'drone' }), point(6), true],
    ['100 USD and 200 USD', money(100, 'USD'), money(200, 'USD'), true],
    ['100 USD and 200 EUR', money(100, 'USD'), money(200, 'EUR'), false],
    ['100 and 200 EUR', money(100, null), money(200, 'EUR'), true],
    ['5 drones and 6 USD', point(5, { unit: 'drone' }), money(6, 'USD'), false],
  ];
  it.each(ROWS)('%s', (_name, left, right, expected) => {
    expect(amountsDisjoint(left, right)).toBe(expected);
    expect(amountsDisjoint(right, left)).toBe(expected);
  });
});

describe('intersectAmounts', () => {
  it('keeps the tighter of two and its words', () => {
    const more = moreThan(12, { text: 'more than a dozen', unit: 'drone' });
    const exact = point(14, { text: '14' });
    expect(intersectAmounts(more, exact)).toEqual({ ...exact, unit: 'drone' });
    expect(intersectAmounts(exact, more)).toEqual({ ...exact, unit: 'drone' });
  });

  it('is undefined where nothing is in both, or the measures differ', () => {
    expect(intersectAmounts(point(5), point(6))).toBeUndefined();
    expect(intersectAmounts(point(5, { unit: 'kg' }), point(5, { unit: 'piece' }))).toBeUndefined();
    expect(intersectAmounts(money(5, 'USD'), money(5, 'EUR'))).toBeUndefined();
  });

  it('names the currency that one of them leaves open', () => {
    expect(intersectAmounts(money(5, null), money(5, 'EUR'))?.currency).toBe('EUR');
  });

  const any = record({
    min: option(integer({ min: 0, max: 9 }), { nil: null }),
    max: option(integer({ min: 0, max: 9 }), { nil: null }),
    minExclusive: boolean(),
    maxExclusive: boolean(),
    unit: constantFrom(null, 'kg'),
    approximate: boolean(),
  }).map((part) => {
    const swap = part.min !== null && part.max !== null && part.min > part.max;
    const [min, max] = swap ? [part.max, part.min] : [part.min, part.max];
    const empty = min !== null && min === max;
    return quantity({
      ...part,
      min,
      max,
      minExclusive: part.minExclusive && min !== null && !empty,
      maxExclusive: part.maxExclusive && max !== null && !empty,
    });
  });
  const holds = (amount: Quantity, value: number): boolean =>
    (amount.min === null || value > amount.min || (value === amount.min && !amount.minExclusive)) &&
    (amount.max === null || value < amount.max || (value === amount.max && !amount.maxExclusive));

  it('holds exactly the values that both hold, whatever the order', () => {
    assert(
      property(any, any, integer({ min: -2, max: 22 }), (left, right, half) => {
        const value = half / 2;
        const both = intersectAmounts(left, right);
        expect(both === undefined).toBe(amountsDisjoint(left, right));
        expect(both !== undefined && holds(both, value)).toBe(holds(left, value) && holds(right, value));
        const other = intersectAmounts(right, left);
        expect([other?.min, other?.max]).toEqual([both?.min, both?.max]);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing against itself', () => {
    assert(
      property(any, (amount) => {
        expect(intersectAmounts(amount, amount)).toEqual(amount);
      }),
    );
  });
});
