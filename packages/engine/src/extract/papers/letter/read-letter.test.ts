import { describe, expect, it } from 'vitest';
import { readText } from '../fixture/paper-document.ts';

const RUSSIAN = `
ООО «Орвекс Трейд»
ИНН 7707083893, 101000, г. Вельгорск, ул. Портовая, 12

Исх. № 214 от 16 мая 2024 г.
                                        Генеральному директору
                                        АО «Вельгорский машзавод»

О выставлении счёта

Уважаемые коллеги!

Просим оплатить счёт № 58 за двигатели МД-550 в течение пяти дней.

Приложение: 1. Счёт № 58 от 14.05.2024 на 1 л.
            2. Договор № 12-В от 02.04.2024

С уважением,
директор П. Ю. Орлов
`;
const ENGLISH = `
Lanhai Aero Co., Ltd.
88 Binhai Road, Shenzhen

Our ref: LA-9
12 May 2024

To: Orvex Trade LLC

Dear Sirs,

Please pay our invoice within ten days.

Enclosures:
1. Invoice No. 2024/881 dated 3 April 2024

Yours faithfully,
Wu Lanfen
`;

describe('letters', () => {
  it('ties the enclosed invoice to sender and addressee, and leaves the sentences to prose', () => {
    const { told, facts, claims, covered, document } = readText(RUSSIAN);
    expect(facts.genre.value).toBe('letter');
    expect(facts.issuer?.value).toBe('ООО «Орвекс Трейд»');
    expect(facts.addressee?.value).toBe('АО «Вельгорский машзавод»');
    expect(facts.documentDate?.value).toBe('2024-05-16');
    expect(facts.title?.value).toBe('О выставлении счёта');
    expect(told).toEqual([
      'supply invoiced; recipient АО «Вельгорский машзавод»; supplier ООО «Орвекс Трейд»; 2024-05-14; invoice 58; letter 214',
    ]);
    expect(claims[0]?.implied).toEqual(['supplier', 'recipient']);
    const sentence = document.text.indexOf('Просим');
    expect(covered.some(({ start, end }) => start <= sentence && sentence < end)).toBe(false);
  });

  it('reads an English letter', () => {
    const { told, facts } = readText(ENGLISH);
    expect(facts.documentDate?.value).toBe('2024-05-12');
    expect(told).toEqual([
      'supply invoiced; recipient Orvex Trade LLC; supplier Lanhai Aero Co., Ltd.; 2024-04-03; invoice 2024/881; letter LA-9',
    ]);
  });

  it('claims nothing of a letter that does not bill', () => {
    expect(
      readText(ENGLISH.replace('Please pay our invoice within ten days.', 'We return the papers.')).told,
    ).toEqual([]);
  });
});
