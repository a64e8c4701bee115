/** Invoices on which no rule of layout was tried while it was made: side by side blocks, lone totals, weights, tax invoices. */
import { describe, expect, it } from 'vitest';
import { readText } from '../fixture/paper-document.ts';

type Row = readonly [name: string, text: string, told: readonly string[], codes?: readonly string[]];

const HELD_OUT: readonly Row[] = [
  [
    'two party blocks side by side, totals in a block under the table',
    `
INVOICE

From:\tBill To:
Silverfin Optics Inc.\tOrchard Robotics GmbH
90 Harbor Blvd\tGartenstr. 8
Portland, OR\t10115 Berlin

Invoice #\tSF-2201
Invoice Date\t2024-10-03
Due Date\t2024-11-02

Qty\tDescription\tUnit Price\tTotal
6\tLens module LM-35\t$1,150.00\t$6,900.00
1\tShipping crate\t$85.00\t$85.00

\tSubtotal\t$6,985.00
\tShipping\t$115.00
\tTotal\t$7,100.00
`,
    [
      'supply invoiced; goods LM-35; recipient Orchard Robotics GmbH; supplier Silverfin Optics Inc.; 6; 6900 USD; 2024-10-03; invoice SF-2201',
      'supply invoiced; goods Shipping crate; recipient Orchard Robotics GmbH; supplier Silverfin Optics Inc.; 1; 85 USD; 2024-10-03; invoice SF-2201',
    ],
  ],
  [
    'letterhead of two lines, address block without a label, fields under it',
    `
Alder & Finch Engineering Ltd
Unit 5, Mill Lane, Derby DE1 3XY

Cobalt Aerospace Ltd
Purchasing Department
2 Runway Close
Cranfield MK43 0AL

Invoice: AF-660
Date: 9 January 2025

Part\tDescription\tQty\tRate\tValue
SV-20\tServo valve\t8\t95.00\t760.00

Total\tGBP 760.00
`,
    [
      'supply invoiced; goods SV-20; recipient Cobalt Aerospace Ltd; supplier Alder & Finch Engineering Ltd; 8; 760 GBP; 2025-01-09; invoice AF-660',
    ],
  ],
  [
    'Russian headings of two lines',
    `
Счет-фактура № 1907 от 19.07.2024

Продавец: АО «Вега-Прибор»
Покупатель: ООО «Южный склад»

Наименование\tЕдиница\tКоличество\tЦена\tСтоимость
товара\tизмерения\t(объём)\tза единицу\tс налогом
Датчик ДТ-7\tшт\t40\t1 200,00\t48 000,00

Всего к оплате\t48 000,00 руб.
`,
    [
      'supply invoiced; goods ДТ-7; recipient ООО «Южный склад»; supplier АО «Вега-Прибор»; 40 piece; 48000 RUB; 2024-07-19; invoice 1907',
    ],
  ],
  [
    'Chinese tax invoice, number and date on one line',
    `
增值税发票

发票号码：04417732     开票日期：2024年11月20日

购买方：南岭航运有限公司
销售方：宁波海曙电子有限公司

项目名称\t规格型号\t单位\t数量\t单价\t金额
舵机\tDS-55\t台\t20\t350.00\t7,000.00

价税合计（小写）：¥7,910.00
`,
    [
      'supply invoiced; goods DS-55; recipient 南岭航运有限公司; supplier 宁波海曙电子有限公司; 20 piece; 7000 CNY; 2024-11-20; invoice 04417732',
    ],
    ['papers.arithmetic'],
  ],
  [
    'a service in words, and only totals',
    `
INVOICE 2024-55

Seller: Mistral Consulting SARL
Client: Fjord Shipping AS
Date: 1 December 2024

Technical support for winches, November 2024

Net\tEUR 2,000.00
VAT 20%\tEUR 400.00
Amount payable\tEUR 2,400.00
`,
    [
      // Missed: the total, where nothing but totals stands.
      'supply invoiced; recipient Fjord Shipping AS; supplier Mistral Consulting SARL; 2400 EUR; 2024-12-01; invoice 2024-55',
    ],
  ],
  [
    'pieces are whole: a point before three digits groups them',
    `
Рахунок на оплату № 12 від 15.01.2025

Постачальник: ФОП Бондар О. П.
Покупець: ТОВ «Лиман»

Найменування\tК-сть\tОд.\tЦіна\tСума
Клапан КЛ-5\t1.250\tшт\t20,00\t25 000,00

Всього до сплати: 25 000,00 грн
`,
    [
      'supply invoiced; goods КЛ-5; recipient ТОВ «Лиман»; supplier ФОП Бондар О. П.; 1250 piece; 25000 UAH; 2025-01-15; invoice 12',
    ],
  ],
  [
    'a proforma by weight',
    `
PROFORMA INVOICE PI-9
Date: 3 May 2024
Exporter: Tundra Metals Ltd
Importer: Cape Foundry (Pty) Ltd

Description\tQuantity\tAmount
Tungsten rod WR-8\t1,250 kg\tUSD 48,000

Total USD 48,000
`,
    [
      'supply planned; goods WR-8; recipient Cape Foundry (Pty) Ltd; supplier Tundra Metals Ltd; 1250 kg; 48000 USD; 2024-05-03; invoice PI-9',
    ],
  ],
];

describe('invoices held out', () => {
  it.each(HELD_OUT.map((row) => [...row] as const))('%s', (_name, text, expected, codes = []) => {
    const { told, facts, codes: found } = readText(text);
    expect(facts.genre.value).toBe('invoice');
    expect(told).toEqual(expected);
    expect(found).toEqual(codes);
  });
});
