import { assert, double, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalMarkOf, numberReadings, readNumber } from '../index.ts';

const READ: readonly (readonly [string, number | null])[] = [
  ['0', 0],
  ['7', 7],
  ['48250', 48250],
  ['48,250.00', 48250],
  ['48 250,00', 48250],
  ['48\u00a0250,00', 48250],
  ['48\u202f250,00', 48250],
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['1 234 567,89', 1234567.89],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ["1'234'567.50", 1234567.5],
  ['1’234.50', 1234.5],
  ['12,34,567.00', 1234567],
  ['0.125', 0.125],
  ['0,125', 0.125],
  ['1234.567', 1234.567],
  ['12.5', 12.5],
  ['12,5', 12.5],
  ['.5', 0.5],
  ['(500.00)', -500],
  ['-500,00', -500],
  ['−500,00', -500],
  ['500.00-', -500],
  ['+500.00', 500],
  [' 500 ', 500],
  // One mark before three digits says two things, so it says none.
  ['1,250', null],
  ['1.250', null],
  ['(1,250)', null],
  // Refusals.
  ['', null],
  ['-', null],
  ['abc', null],
  ['12a', null],
  ['1,23,4', null],
  ['1.23.4', null],
  ['12 34', null],
  ['1,2345.6.7', null],
  ['--5', null],
  ['(5', null],
  ['5)', null],
  ['(-5)', null],
  ['12.03.2024', null],
  ['10-15', null],
  ['1e5', null],
  ['$5', null],
  ['5%', null],
  ['NaN', null],
  ['Infinity', null],
  ['9'.repeat(60), null],
];

describe('readNumber', () => {
  it.each(READ)('%s is %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it('is told the decimal mark where the paper knows it', () => {
    expect(readNumber('1,250', { decimal: '.' })).toBe(1250);
    expect(readNumber('1,250', { decimal: ',' })).toBe(1.25);
    expect(readNumber('1.250', { decimal: ',' })).toBe(1250);
    expect(readNumber('1.234,56', { decimal: '.' })).toBeNull();
  });

  it('gives both readings of an ambiguous mark', () => {
    expect(numberReadings('1,250')).toEqual([1.25, 1250]);
    expect(numberReadings('(1,250)')).toEqual([-1250, -1.25]);
    expect(numberReadings('12.5')).toEqual([12.5]);
  });

  it('reads back what it can be given, in both styles', () => {
    assert(
      property(double({ min: 0, max: 1e9, noNaN: true }), (value) => {
        const cents = Math.round(value * 100) / 100;
        const [whole = '', fraction = ''] = cents.toFixed(2).split('.');
        const grouped = (mark: string): string => whole.replace(/\B(?=(?:\d{3})+$)/gu, mark);
        expect(readNumber(`${grouped(',')}.${fraction}`)).toBe(cents);
        expect(readNumber(`${grouped('.')},${fraction}`)).toBe(cents);
        expect(readNumber(`${grouped('\u00a0')},${fraction}`)).toBe(cents);
      }),
    );
  });

  it('takes junk calmly', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const value = readNumber(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('decimalMarkOf', () => {
  it('is the mark that sure numbers share', () => {
    expect(decimalMarkOf(['1,250', '3.20', '4,000.00'])).toBe('.');
    expect(decimalMarkOf(['1.250', '3,20'])).toBe(',');
    expect(decimalMarkOf(['1,234,567', '5'])).toBe('.');
  });

  it('is unknown where none is sure or they disagree', () => {
    expect(decimalMarkOf(['1,250', '17'])).toBeNull();
    expect(decimalMarkOf(['3.20', '3,20'])).toBeNull();
    expect(decimalMarkOf(['total', ''])).toBeNull();
  });
});
