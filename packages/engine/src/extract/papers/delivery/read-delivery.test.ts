import { describe, expect, it } from 'vitest';
import { readText } from '../fixture/paper-document.ts';

describe('papers that go with goods', () => {
  it.each<[string, string, string[]]>([
    [
      'a column of what is still to come',
      `
DELIVERY NOTE
Delivery note No: DN-55
Delivery date: 29 April 2024
Contract No: K-7/24
Consignor: Lanhai Aero Co., Ltd.
Consignee: Orvex Trade LLC
Carrier: Bosporus Freight & Sons

Description\tDelivered\tTo be delivered
LH-40 unmanned aerial vehicle\t14\t0
LH-90 unmanned aerial vehicle\t2\t6
`,
      [
        'supply delivered; carrier Bosporus Freight & Sons; consignee Orvex Trade LLC; consignor Lanhai Aero Co., Ltd.; goods LH-40; 14; 2024-04-29; delivery note DN-55; contract K-7/24',
        'supply delivered; carrier Bosporus Freight & Sons; consignee Orvex Trade LLC; consignor Lanhai Aero Co., Ltd.; goods LH-90; 2; 2024-04-29; delivery note DN-55; contract K-7/24',
        'supply planned; carrier Bosporus Freight & Sons; consignee Orvex Trade LLC; consignor Lanhai Aero Co., Ltd.; goods LH-90; 6; delivery note DN-55; contract K-7/24',
      ],
    ],
    [
      'lists under headings of state',
      `
DELIVERY REPORT
Date: 3 June 2024
From: Lanhai Aero Co., Ltd.
To: Velgorsk Machine Plant JSC

Delivered:
- LH-40: 4 pcs
- 2 x LH-90
To be provided: LH-10, LH-20
`,
      [
        'supply delivered; consignee Velgorsk Machine Plant JSC; consignor Lanhai Aero Co., Ltd.; goods LH-40; 4 piece; 2024-06-03',
        'supply delivered; consignee Velgorsk Machine Plant JSC; consignor Lanhai Aero Co., Ltd.; goods LH-90; 2; 2024-06-03',
        'supply planned; consignee Velgorsk Machine Plant JSC; consignor Lanhai Aero Co., Ltd.; goods LH-10',
        'supply planned; consignee Velgorsk Machine Plant JSC; consignor Lanhai Aero Co., Ltd.; goods LH-20',
      ],
    ],
    [
      'Russian act, columns by spaces',
      `
Акт приёма-передачи № 31

Дата: 28.05.2024
Договор № 12-В от 02.04.2024

Поставщик: ООО «Орвекс Трейд»
Получатель: АО «Вельгорский машзавод»

№    Наименование товара                      Количество   Ед.
1    Двигатель поршневой МД-550               4            шт.

Отпустил: П. Ю. Орлов
`,
      [
        'supply delivered; goods МД-550; recipient АО «Вельгорский машзавод»; supplier ООО «Орвекс Трейд»; 4 piece; 2024-05-28; delivery note 31; contract 12-В',
      ],
    ],
    [
      'a waybill ships',
      `
CMR INTERNATIONAL CONSIGNMENT NOTE No. 004417
Sender: Lanhai Aero Co., Ltd., Shenzhen, China
Consignee: Orvex Trade LLC, Velgorsk, Russia
Carrier: Bosporus Freight & Sons
Place of loading: Shenzhen
Ship date: 11.04.2024
Goods: UAV LH-40, 14 pcs
`,
      [
        'supply shipped; carrier Bosporus Freight & Sons; consignee Orvex Trade LLC; consignor Lanhai Aero Co., Ltd.; goods LH-40; 14 piece; 2024-04-11; at Shenzhen; waybill 004417',
      ],
    ],
    [
      'a status column',
      `
送货单

送货单号：SH-9
日期：2024年6月3日
发货方：深圳蓝海航空有限公司
收货方：奥维克斯贸易有限公司

型号\t数量\t状态
LH-40\t10\t已交付
LH-90\t5\t待交付
`,
      [
        'supply delivered; consignee 奥维克斯贸易有限公司; consignor 深圳蓝海航空有限公司; goods LH-40; 10; 2024-06-03; delivery note SH-9',
        'supply planned; consignee 奥维克斯贸易有限公司; consignor 深圳蓝海航空有限公司; goods LH-90; 5; delivery note SH-9',
      ],
    ],
  ])('%s', (_, text, expected) => {
    const { told, facts } = readText(text);
    expect(['delivery note', 'waybill']).toContain(facts.genre.value);
    expect(told).toEqual(expected);
  });
});
