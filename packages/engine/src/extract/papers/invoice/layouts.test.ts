/** Invoices in other layouts: windowed letters, two-line headings, totals in blocks, marks that only arithmetic settles. */
import { describe, expect, it } from 'vitest';
import { readText } from '../fixture/paper-document.ts';

type Row = readonly [name: string, text: string, told: readonly string[], codes?: readonly string[]];

const LAYOUTS: readonly Row[] = [
  [
    'windowed letter: small sender line, address block without a label, date, title',
    `
Kestrel Marine Supplies Ltd · 4 Dock Road · Hull HU1 2AB

Brightwater Ferries plc
Accounts Payable
19 Pier Street
Leith EH6 7DX

12 March 2024

INVOICE No. KM-3081

Description\tQty\tUnit price\tAmount
Bilge pump BP-12\t4\t210.00\t840.00
Hose coupling\t10\t6.50\t65.00

Net total\t905.00
VAT 20%\t181.00
Total due\t£1,086.00
`,
    [
      'supply invoiced; goods BP-12; recipient Brightwater Ferries plc; supplier Kestrel Marine Supplies Ltd; 4; 840 GBP; 2024-03-12; invoice KM-3081',
      'supply invoiced; goods Hose coupling; recipient Brightwater Ferries plc; supplier Kestrel Marine Supplies Ltd; 10; 65 GBP; 2024-03-12; invoice KM-3081',
    ],
  ],
  [
    'headings of two lines, and marks that the total settles',
    `
TAX INVOICE

Supplier: Palmgrove Trading LLC
Customer: Zephyr Instruments FZE
Invoice number: PT/77
Invoice date: 5 Feb 2024

Item\tDescription\tQuantity\tUnit Price\tLine Total
\tof goods\t(pcs)\t(USD)\t(USD)
1\tOptical gyro OG-9\t3\t1,250\t3,750
2\tBracket\t12\t15\t180

Total USD: 3,930
`,
    [
      'supply invoiced; goods OG-9; recipient Zephyr Instruments FZE; supplier Palmgrove Trading LLC; 3 piece; 3750 USD; 2024-02-05; invoice PT/77',
      'supply invoiced; goods Bracket; recipient Zephyr Instruments FZE; supplier Palmgrove Trading LLC; 12 piece; 180 USD; 2024-02-05; invoice PT/77',
    ],
  ],
  [
    'number and date under their labels, totals under theirs',
    `
INVOICE

Invoice no\tDate\tCustomer no
88-104\t14.06.2024\t5501

Seller: Granite Peak Tools s.r.o.
Buyer: Lumen Works a.s.

Subject: calibration bench CB-4

Subtotal\tVAT 21 %\tTotal
4 000,00\t840,00\t4 840,00

Currency: EUR
`,
    [
      'supply invoiced; goods CB-4; recipient Lumen Works a.s.; supplier Granite Peak Tools s.r.o.; 4840 EUR; 2024-06-14; invoice 88-104',
    ],
  ],
  [
    'points that group in a Russian bill',
    `
СЧЁТ № 31 от 7 августа 2024 г.

Исполнитель: ООО «Талая вода», ИНН 7707083893
Заказчик: ООО «Борей Сервис»

№\tНаименование\tКол-во\tЕд. изм.\tЦена, руб.\tСумма, руб.
1\tНасос НК-20\t2\tшт\t1.250\t2.500
2\tУплотнение\t5\tшт\t300\t1.500

Итого: 4.000
`,
    [
      'supply invoiced; goods НК-20; recipient ООО «Борей Сервис»; supplier ООО «Талая вода»; 2 piece; 2500 RUB; 2024-08-07; invoice 31',
      'supply invoiced; goods Уплотнение; recipient ООО «Борей Сервис»; supplier ООО «Талая вода»; 5 piece; 1500 RUB; 2024-08-07; invoice 31',
    ],
  ],
  [
    'Chinese letterhead, addressee, currency in brackets of a heading',
    `
青岛白帆精密仪器有限公司
地址：青岛市海滨路18号

形式发票

编号：BF-2024-019          日期：2024年9月2日
致：东港机械进出口有限公司

序号\t货物名称\t规格型号\t数量\t单位\t单价(USD)\t总价(USD)
1\t压力传感器\tYC-300\t50\t个\t42.00\t2,100.00
\t合计\t\t\t\t\t2,100.00
`,
    [
      // Missed: the addressee of a Chinese letterhead.
      'supply planned; goods YC-300; recipient 东港机械进出口有限公司; supplier 青岛白帆精密仪器有限公司; 50 piece; 2100 USD; 2024-09-02; invoice BF-2024-019',
    ],
  ],
  [
    'Ukrainian letterhead, the date on a line of its own',
    `
ТОВ «Червона калина плюс»
ЄДРПОУ 32855961
м. Полтава, вул. Зелена, 3

РАХУНОК № 405
від 11 квітня 2024 р.

Платник: ПП «Верховина»

№   Назва товару              К-сть   Од.   Ціна      Сума
1   Редуктор РЦ-160           2       шт    4 500,00  9 000,00

Разом: 9 000,00 грн
`,
    [
      'supply invoiced; goods РЦ-160; recipient ПП «Верховина»; supplier ТОВ «Червона калина плюс»; 2 piece; 9000 UAH; 2024-04-11; invoice 405',
    ],
  ],
  [
    'a credit note takes back',
    `
CREDIT NOTE CN-15

Seller: Kestrel Marine Supplies Ltd
Buyer: Brightwater Ferries plc
Date: 2 April 2024

Description\tQty\tUnit price\tAmount
Hose coupling HC-2\t-2\t6.50\t-13.00

Total\tGBP -13.00
`,
    [
      'supply cancelled; goods HC-2; recipient Brightwater Ferries plc; supplier Kestrel Marine Supplies Ltd; 13 GBP; 2024-04-02; invoice CN-15',
    ],
  ],
];

describe('invoices in other layouts', () => {
  it.each(LAYOUTS.map((row) => [...row] as const))('%s', (_name, text, expected, codes = []) => {
    const { told, facts, codes: found } = readText(text);
    expect(facts.genre.value).toBe('invoice');
    expect(told).toEqual(expected);
    expect(found).toEqual(codes);
  });
});
