import { describe, expect, it } from 'vitest';
import { quotesExactly } from '../../../model/index.ts';
import { readText } from '../fixture/paper-document.ts';

const ENGLISH = `
COMMERCIAL INVOICE

Invoice No: OT-117          Date: 12 May 2024
Contract No: K-7/24

Seller: Orvex Trade LLC, 12 Quay Street, Velgorsk, Russia
Buyer: Velgorsk Machine Plant JSC
Manufacturer: Shenzhen Lanhai Aero Co., Ltd.

No\tDescription of goods\tModel\tQty (pcs)\tUnit price, EUR\tAmount, EUR
1\tUnmanned aerial vehicle\tLH-40\t14\t3,400.00\t47,600.00
2\tLaunch rail\t\t2\t325.00\t650.00
\t\t\t\tTotal\t48,250.00
`;
const LETTERHEAD = `
Lanhai Aero Co., Ltd.
88 Binhai Road, Shenzhen, China

INVOICE # 2024/881 dated 03.04.2024

Bill to:
Orvex Trade LLC
12 Quay Street
Velgorsk, Russia

Item                     Qty      Price       Total
LH-40 airframe           14       2,000.00    28,000.00
LH-90 airframe           1        4,500.00    4,500.00

Total due: USD 32,500.00
`;
const RUSSIAN = `
Счёт на оплату № 58 от 14 мая 2024 г.

Поставщик: ООО «Орвекс Трейд», ИНН 7707083893, КПП 770701001, 101000, г. Вельгорск, ул. Портовая, д. 12
Покупатель: АО «Вельгорский машзавод», ИНН 7736050003
Основание: Договор № 12-В от 02.04.2024

№\tТовары (работы, услуги)\tКол-во\tЕд.\tЦена\tСумма
1\tДвигатель поршневой МД-550\t4\tшт\t150 000,00\t600 000,00
2\tКабель силовой\t120\tм\t250,50\t30 060,00
\t\t\t\tИтого:\t630 060,00
\t\t\t\tВ том числе НДС:\t105 010,00

Всего наименований 2, на сумму 630 060,00 руб.
`;
const UKRAINIAN = `
Рахунок-фактура № 77 від 3 червня 2024 р.

Постачальник: ТОВ «Синя гавань»
Покупець: ПП «Вітряк»

№\tНайменування\tКількість\tОд.\tЦіна без ПДВ\tСума без ПДВ
1\tКонтролер КП-12\t3\tшт\t1 000,00\t3 000,00

Разом без ПДВ: 3 000,00
ПДВ: 600,00
Всього до сплати: 3 600,00 грн
`;
const CHINESE = `
商业发票

发票号码：LH2024-33
日期：2024年3月8日
卖方：深圳蓝海航空有限公司
买方：奥维克斯贸易有限公司

序号\t品名\t型号\t数量\t单位\t单价\t金额（美元）
1\t无人机\tLH-40\t10\t架\t2,100.00\t21,000.00
合计\t\t\t\t\t\t21,000.00
`;

describe('invoices', () => {
  it.each<[string, string, string[]]>([
    [
      'English table with a model column and a maker',
      ENGLISH,
      [
        'supply invoiced; goods LH-40; manufacturer Shenzhen Lanhai Aero Co., Ltd.; recipient Velgorsk Machine Plant JSC; supplier Orvex Trade LLC; 14 piece; 47600 EUR; 2024-05-12; invoice OT-117; contract K-7/24',
        'supply invoiced; goods Launch rail; manufacturer Shenzhen Lanhai Aero Co., Ltd.; recipient Velgorsk Machine Plant JSC; supplier Orvex Trade LLC; 2 piece; 650 EUR; 2024-05-12; invoice OT-117; contract K-7/24',
      ],
    ],
    [
      'letterhead, number in the title, columns by spaces, currency of the total',
      LETTERHEAD,
      [
        'supply invoiced; goods LH-40; recipient Orvex Trade LLC; supplier Lanhai Aero Co., Ltd.; 14; 28000 USD; 2024-04-03; invoice 2024/881',
        'supply invoiced; goods LH-90; recipient Orvex Trade LLC; supplier Lanhai Aero Co., Ltd.; 1; 4500 USD; 2024-04-03; invoice 2024/881',
      ],
    ],
    [
      'Russian bill',
      RUSSIAN,
      [
        'supply invoiced; goods МД-550; recipient АО «Вельгорский машзавод»; supplier ООО «Орвекс Трейд»; 4 piece; 600000 RUB; 2024-05-14; invoice 58; contract 12-В',
        'supply invoiced; goods Кабель силовой; recipient АО «Вельгорский машзавод»; supplier ООО «Орвекс Трейд»; 120 metre; 30060 RUB; 2024-05-14; invoice 58; contract 12-В',
      ],
    ],
    [
      'Ukrainian bill',
      UKRAINIAN,
      [
        'supply invoiced; goods КП-12; recipient ПП «Вітряк»; supplier ТОВ «Синя гавань»; 3 piece; 3000 UAH; 2024-06-03; invoice 77',
      ],
    ],
    [
      'Chinese invoice',
      CHINESE,
      [
        'supply invoiced; goods LH-40; recipient 奥维克斯贸易有限公司; supplier 深圳蓝海航空有限公司; 10 piece; 21000 USD; 2024-03-08; invoice LH2024-33',
      ],
    ],
    [
      'a proforma is planned',
      'PROFORMA INVOICE No. 5\nDate: 2 March 2024\nSeller: Orvex Trade LLC\nBuyer: Bosporus Freight Ltd\n\nDescription\tQty\tUnit price\tAmount\nPump LH-7\t2\t10.00\t20.00\n',
      [
        'supply planned; goods LH-7; recipient Bosporus Freight Ltd; supplier Orvex Trade LLC; 2; 20 ?; 2024-03-02; invoice 5',
      ],
    ],
    [
      'no lines: one claim for the total, and no buyer invented',
      'INVOICE No. 9\nDate: 2 March 2024\nSeller: Orvex Trade LLC\nSubject: engines MD-550\n\nTotal: EUR 1,200.00\n',
      ['supply invoiced; goods MD-550; supplier Orvex Trade LLC; 1200 EUR; 2024-03-02; invoice 9'],
    ],
  ])('%s', (_, text, expected) => {
    const { told, facts } = readText(text);
    expect(facts.genre.value).toBe('invoice');
    expect(told).toEqual(expected);
  });

  it('holds to the paper: every passage quotes it, the paper speaks, identifiers stay with their party', () => {
    const { claims, mentions, document, facts, codes } = readText(RUSSIAN);
    for (const claim of claims) {
      for (const passage of claim.passages) expect(quotesExactly(passage, document)).toBe(true);
      expect(claim.attribution).toMatchObject([
        { description: 'ООО «Орвекс Трейд»', named: true, basis: 'document-held', stance: 'asserts' },
      ]);
    }
    expect(claims[0]?.passages[0]?.quote).toContain('МД-550');
    expect(mentions.find(({ name }) => name === 'ООО «Орвекс Трейд»')?.properties).toMatchObject({
      innCode: ['7707083893'],
      kppCode: ['770701001'],
      address: ['101000, г. Вельгорск, ул. Портовая, д. 12'],
    });
    expect(facts.issuer).toMatchObject({ value: 'ООО «Орвекс Трейд»', why: 'field Поставщик' });
    expect(facts.addressee?.value).toBe('АО «Вельгорский машзавод»');
    expect(facts.documentDate?.value).toBe('2024-05-14');
    expect(codes).toEqual([]);
  });

  it.each<[string, string, number]>([
    [
      'a line whose product is wrong',
      ENGLISH.replace('47,600.00', '48,600.00').replace('48,250.00', '49,250.00'),
      1,
    ],
    ['a total that the lines do not give', ENGLISH.replace('48,250.00', '48,520.00'), 1],
    ['tax added', UKRAINIAN, 0],
    ['tax included', RUSSIAN, 0],
    ['a wrong total after tax', UKRAINIAN.replace('3 600,00', '3 700,00'), 1],
  ])('checks the arithmetic: %s', (_, text, count) => {
    const { issues, told } = readText(text);
    expect(issues.filter(({ code }) => code === 'papers.arithmetic')).toHaveLength(count);
    expect(told.length).toBeGreaterThan(0);
  });

  it('doubts an INN with wrong check digits and keeps it', () => {
    const { codes, mentions } = readText(RUSSIAN.replace('7707083893', '7707083894'));
    expect(codes).toContain('papers.identifier-invalid');
    expect(mentions.some(({ properties }) => properties['innCode']?.includes('7707083894'))).toBe(true);
  });
});
