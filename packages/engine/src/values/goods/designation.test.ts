import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDesignations } from './designation.ts';
import { designationKeys, normaliseDesignation } from './normalise-designation.ts';

const found = (text: string): string[] => findDesignations(text).map(({ designation }) => designation);

describe('findDesignations', () => {
  it.each<[string, string[], string]>([
    ['two L550E engines', ['L550E'], 'letter, digits, letter'],
    ['the A140 and A900 drones', ['A140', 'A900'], 'letter and digits'],
    ['tests of A60, A100, and A200 drones', ['A60', 'A100', 'A200'], 'a list'],
    ['a new Harpy-3 drone', ['Harpy-3'], 'capitalised word, hyphen, digit'],
    ['MD-550 piston engine', ['MD-550'], 'capitals, hyphen, digits'],
    ['двигатель АИ-25ТЛ (2 шт.)', ['АИ-25ТЛ'], 'Cyrillic with a suffix'],
    ['供应A140型无人机', ['A140'], 'inside Han text'],
    ['A60/A100', ['A60', 'A100'], 'a slash between two designations'],
    ['Модель «КР-12М2»', ['КР-12М2'], 'in quotes'],
    ['An-124-100 freighter', ['An-124-100'], 'two groups'],
    ['изделие 9М133-1', ['9М133-1'], 'digit first'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['COVID-19 rules', 'an illness'],
    ['the G20 summit', 'a club of states'],
    ['UTF-8 and ISO 9001, ISO-9001', 'standards'],
    ['ГОСТ-15150', 'a standard'],
    ['EUR48250 or USD100', 'currencies'],
    ['Invoice INV-2024-017', 'an invoice number'],
    ['invoice A140', 'a number announced as one'],
    ['счет № В140', 'a number announced as one'],
    ['DE89 3704 0044 0532 0130 00', 'an IBAN'],
    ['DE89370400440532013000', 'an IBAN without spaces'],
    ['London SW1A 1AA', 'a postal code'],
    ['LV-1010 Riga', 'a postal code'],
    ['on 17-May-24', 'a date'],
    ['in Q2 2024 and FY2024', 'quarters and fiscal years'],
    ['2024, 1990s, 12.03.2024', 'years and dates'],
    ['the M7 motorway and A40 road', 'roads'],
    ['flight ZX123', 'a flight'],
    ['CSQU3054383', 'a container'],
    ['p. 12, page A12', 'pages'],
    ['A4 paper', 'a paper size'],
    ['user@a140.example, https://example.org/A140', 'addresses'],
    ['B2B, 3D, 5G, CO2', 'ordinary abbreviations'],
    ['100kg 220V 50Hz 4x4', 'units'],
    ['UTC-5', 'a time zone'],
    ['contract KX-77/2024', 'a document number'],
  ])('refuses %s (%s)', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('quotes its text and is calm on any input', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        for (const { start, end, designation } of findDesignations(text)) {
          expect(text.slice(start, end)).toBe(designation);
        }
      }),
    );
  });
});

describe('normaliseDesignation', () => {
  it.each<[string, string, string]>([
    ['md–550', 'MD550', 'case and dash'],
    ['А140', 'A140', 'Cyrillic А'],
    ['R-360-4', 'R360-4', 'a hyphen between digits stays'],
    ['АИ-25ТЛ', 'АИ25ТЛ', 'letters with no Latin twin stay'],
  ])('%s', (input, expected) => {
    expect(normaliseDesignation(input)).toBe(expected);
  });

  it('is idempotent, and gives keys for both habits', () => {
    expect(designationKeys('С-300')).toEqual(['C300', 'S300']);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = normaliseDesignation(text);
        expect(normaliseDesignation(once)).toBe(once);
      }),
    );
  });
});
