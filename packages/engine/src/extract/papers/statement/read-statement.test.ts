import { describe, expect, it } from 'vitest';
import { readText } from '../fixture/paper-document.ts';

const RUSSIAN = `
Выписка по счету 40702810900000004417
Банк\tБанк «Северный мост» (АО)
Владелец\tООО «Орвекс Трейд»
Период\t01.05.2024 - 31.05.2024
Валюта\tRUB
Входящий остаток\t1 000 000,00

Дата\tНомер документа\tКонтрагент\tИНН контрагента\tДебет\tКредит\tНазначение платежа
06.05.2024\t201\tООО «Степная логистика»\t7707083893\t340 000,00\t\tОплата за перевозку груза по счетам № 14, 15 от 01.05.2024, в т.ч. НДС
20.05.2024\t214\tАО «Вельгорский машзавод»\t7736050003\t\t600 000,00\tОплата по счёту № 58 от 14.05.2024 за МД-550 по договору № 12-В

Исходящий остаток\t1 260 000,00
`;
const SIGNED = `
Account statement
Bank: Nordwest Bank
Account holder: Orvex Trade LLC
Account: DE89370400440532013000
Currency: EUR

Date        Counterparty                Amount        Details
2024-05-03  Lanhai Aero Co., Ltd.       -28,000.00    Payment for airframes under invoice 2024/881
2024-05-09  Bosporus Freight Ltd        1,500.00      refund
`;
const BOTH_SIDES = `
Transaction history

Date\tPayer\tPayee\tAmount\tCurrency\tPurpose
12.05.2024\tOrvex Trade LLC\tLanhai Aero Co., Ltd.\t10000\tUSD\tContract K-7/24, LH-40
`;

describe('bank statements', () => {
  it.each<[string, string, string[]]>([
    [
      'Russian debit and credit columns',
      RUSSIAN,
      [
        'payment paid; goods перевозку груза; payee ООО «Степная логистика»; payer ООО «Орвекс Трейд»; payerBank Банк «Северный мост» (АО); 340000 RUB; 2024-05-06; payment 201; invoice 14; invoice 15',
        'payment paid; goods МД-550; payee ООО «Орвекс Трейд»; payeeBank Банк «Северный мост» (АО); payer АО «Вельгорский машзавод»; 600000 RUB; 2024-05-20; payment 214; invoice 58; contract 12-В',
      ],
    ],
    [
      'signed amounts in columns by spaces',
      SIGNED,
      [
        'payment paid; goods airframes; payee Lanhai Aero Co., Ltd.; payer Orvex Trade LLC; payerBank Nordwest Bank; 28000 EUR; 2024-05-03; invoice 2024/881',
        'payment paid; payee Orvex Trade LLC; payeeBank Nordwest Bank; payer Bosporus Freight Ltd; 1500 EUR; 2024-05-09',
      ],
    ],
    [
      'both sides in columns',
      BOTH_SIDES,
      [
        'payment paid; goods LH-40; payee Lanhai Aero Co., Ltd.; payer Orvex Trade LLC; 10000 USD; 2024-05-12; contract K-7/24',
      ],
    ],
  ])('%s', (_, text, expected) => {
    const { told, facts } = readText(text);
    expect(facts.genre.value).toBe('bank statement');
    expect(told).toEqual(expected);
  });

  it('adds up the balances', () => {
    expect(readText(RUSSIAN).codes).toEqual([]);
    expect(readText(RUSSIAN.replace('1 260 000,00', '1 250 000,00')).codes).toEqual(['papers.balance']);
  });

  it('assumes no direction that the paper does not give', () => {
    const { told, codes } = readText(SIGNED.replace('-28,000.00', ' 28,000.00'));
    expect(told[0]).toBe('payment paid; goods airframes; 28000 EUR; 2024-05-03; invoice 2024/881');
    expect(codes).toContain('papers.direction-unknown');
  });

  it('knows bank and holder', () => {
    const { facts, mentions } = readText(SIGNED);
    expect(facts.issuer?.value).toBe('Nordwest Bank');
    expect(facts.addressee?.value).toBe('Orvex Trade LLC');
    expect(mentions.find(({ name }) => name === 'Orvex Trade LLC')?.properties).toMatchObject({
      iban: ['DE89370400440532013000'],
    });
  });
});
