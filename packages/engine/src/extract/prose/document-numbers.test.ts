import { describe, expect, it } from 'vitest';
import { findDocumentNumbers } from './document-numbers.ts';

function found(text: string): [string, string][] {
  return findDocumentNumbers(text, 0, text.length).map(({ number, start, end }) => {
    expect(text.slice(start, end).endsWith(number.value)).toBe(true);
    return [number.type, number.value];
  });
}

describe('findDocumentNumbers', () => {
  it.each([
    ['under contract No. HT-24/17 of May', [['contract', 'HT-24/17']]],
    [
      'invoice 2024-0517 and waybill CMR-88121',
      [
        ['invoice', '2024-0517'],
        ['waybill', 'CMR-88121'],
      ],
    ],
    [
      'счёт № 118 по договору 24/ТТ-118',
      [
        ['invoice', '118'],
        ['contract', '24/ТТ-118'],
      ],
    ],
    ['purchase order 450012', [['order', '450012']]],
  ] as [string, [string, string][]][])('%s', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
  it.each([
    'the contract was signed in 2024',
    'contract 2024',
    'the letter said',
    'order of 12 drones',
    'flight to Kharsk',
  ])('refuses “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});
