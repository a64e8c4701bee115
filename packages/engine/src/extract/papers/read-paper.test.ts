import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GENRES, quotesExactly } from '../../model/index.ts';
import { paperDocument, readText } from './fixture/paper-document.ts';
import { findDocumentNumbers, readPaper } from './index.ts';

describe('document numbers in a line', () => {
  it.each<[string, string[]]>([
    ['Payment under invoice No. 2024-17 dated 12.03.2024', ['invoice 2024-17']],
    ['по счетам № 14, 15 и 16 от 01.05.2024', ['invoice 14', 'invoice 15', 'invoice 16']],
    ['Оплата по счёту № 58 по договору № 12-В от 02.04.2024', ['invoice 58', 'contract 12-В']],
    ['inv OT-117, contract K-7/24, LH-40', ['invoice OT-117', 'contract K-7/24']],
    ['根据合同号XK-7支付发票号LH2024-33', ['contract XK-7', 'invoice LH2024-33']],
    ['згідно рахунку № 77 від 03.06.2024', ['invoice 77']],
    ['на счёт № 40702810900000004417', []],
    ['the invoice of 12.03.2024', []],
    ['a contract for 5 engines', []],
    ['invoice', []],
  ])('%s', (text, expected) => {
    const found = findDocumentNumbers(text);
    expect(found.map(({ type, value }) => `${type} ${value}`)).toEqual(expected);
    for (const { start, end, value } of found) expect(text.slice(start, end)).toBe(value);
  });
});

describe('readPaper', () => {
  it('reads nothing out of genres that are prose', () => {
    const { told } = readText('Invoice No: 7\nSeller: Orvex Trade LLC\nTotal: EUR 5.00\n', { genre: 'news' });
    expect(told).toEqual([]);
  });

  it('is calm on any text under any genre, and every passage quotes it', () => {
    const words = fc.constantFrom(
      'Seller:',
      'Buyer: A LLC',
      'Total',
      '12,5',
      '№',
      '\t',
      '\n',
      'Date',
      'Debit',
      'Credit',
      '01.02.2024',
      'LH-40',

      'Qty',
      'Amount',
      'Description',
      'From: X (SVO)',
      'To: Y (CEK)',
      'Flight: NB 12',
      'Приложение: счёт № 5',
      '—',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom(...GENRES), (parts, genre) => {
        const document = paperDocument(parts.join(' '));
        const facts = { genre: { value: genre, by: 'manifest' as const, why: 'manifest' } };
        const { claims, mentions, covered } = readPaper(document, facts, {});
        for (const claim of claims)
          for (const passage of claim.passages) expect(quotesExactly(passage, document)).toBe(true);
        for (const mention of mentions)
          expect(document.text.slice(mention.start, mention.end)).toBe(mention.quote);
        for (let at = 1; at < covered.length; at += 1)
          expect(covered[at]?.start).toBeGreaterThan(covered[at - 1]?.end ?? 0);
        expect(readPaper(document, facts, {}).claims).toEqual(claims);
      }),
      { numRuns: 150 },
    );
  });
});
