/**
 * Sentences whose build tempts to a wrong claim: relative clauses, verbs with one subject, appositions, a time or a sum of another verb. Written
 * after the checks learned to read such builds; `right` claims stand beside, so that refusing everything is no way out.
 */
import { claim, supply } from './claim.mjs';

export const TRAPS = [
  {
    id: 'en-t01',
    text: 'Orvex Trade, said Kestrel Imports, a trader, delivered the lathes to Baltan Works.',
    right: [],
    wrong: [
      supply('Kestrel Imports', 'Baltan Works', 'lathes'),
      supply('Kestrel Imports', 'Baltan Works', 'lathes', { speaker: 'Orvex Trade' }),
    ],
  },
  {
    id: 'en-t02',
    text: 'The pumps that Merrow Tools ordered were delivered by Halden Freight to Sorrel Works.',
    right: [supply('Halden Freight', 'Sorrel Works', null)],
    wrong: [
      supply('Merrow Tools', 'Sorrel Works', 'pumps'),
      supply('Halden Freight', 'Merrow Tools', 'pumps'),
      claim(
        'supply',
        { recipient: 'Merrow Tools', supplier: 'Halden Freight', goods: 'pumps' },
        { phase: 'contracted' },
      ),
    ],
  },
  {
    id: 'en-t03',
    text: 'Merrow Tools bought the pumps that Halden Freight had sold to Sorrel Works.',
    right: [supply('Halden Freight', 'Sorrel Works', 'pumps')],
    wrong: [
      supply('Halden Freight', 'Merrow Tools', 'pumps'),
      supply('Sorrel Works', 'Merrow Tools', 'pumps'),
      supply('Merrow Tools', 'Sorrel Works', 'pumps'),
    ],
  },
  {
    id: 'en-t04',
    text: 'Kestrel Imports, which Orvex Trade supplied, sold engines to Baltan Works.',
    right: [supply('Kestrel Imports', 'Baltan Works', 'engines')],
    wrong: [
      supply('Orvex Trade', 'Baltan Works', 'engines'),
      supply('Orvex Trade', 'Kestrel Imports', 'engines'),
    ],
  },
  {
    id: 'en-t05',
    text: 'The owner of Kestrel Imports, which makes pumps, sold engines to Baltan Works.',
    right: [],
    wrong: [
      supply('Kestrel Imports', 'Baltan Works', 'engines'),
      claim('production', { producer: 'Kestrel Imports', product: 'engines' }),
    ],
  },
  {
    id: 'en-t06',
    text: 'Halden Freight was bought by Norwick Holding and delivered engines to Baltan Works.',
    right: [supply('Halden Freight', 'Baltan Works', 'engines')],
    wrong: [
      supply('Norwick Holding', 'Baltan Works', 'engines'),
      supply('Norwick Holding', 'Baltan Works', 'Halden Freight'),
      supply(null, 'Norwick Holding', 'engines', {}, { supplier: 'Halden Freight' }),
    ],
  },
  {
    id: 'en-t07',
    text: 'Halden Freight told Orvex Trade that Kestrel Imports sold engines to Baltan Works.',
    right: [supply('Kestrel Imports', 'Baltan Works', 'engines', { speaker: 'Halden Freight' })],
    wrong: [
      supply('Orvex Trade', 'Baltan Works', 'engines', { speaker: 'Halden Freight' }),
      supply('Halden Freight', 'Baltan Works', 'engines', { speaker: 'Orvex Trade' }),
      supply('Kestrel Imports', 'Baltan Works', 'Orvex Trade', { speaker: 'Halden Freight' }),
    ],
  },
  {
    id: 'en-t08',
    text: 'The lathes were inspected by Tessel Logistics and Merrow Tools delivered engines to Baltan Works.',
    right: [supply('Merrow Tools', 'Baltan Works', 'engines')],
    wrong: [
      supply('Tessel Logistics', 'Baltan Works', 'engines'),
      supply('Merrow Tools', 'Baltan Works', 'lathes'),
      supply('Tessel Logistics', 'Baltan Works', 'lathes'),
    ],
  },
  {
    id: 'en-t09',
    text: 'Kestrel Imports sold lathes to Orvex Trade, which delivered engines to Baltan Works.',
    right: [
      supply('Orvex Trade', 'Baltan Works', 'engines'),
      supply('Kestrel Imports', 'Orvex Trade', 'lathes'),
    ],
    wrong: [
      supply('Kestrel Imports', 'Baltan Works', 'engines'),
      supply('Orvex Trade', 'Baltan Works', 'lathes'),
      supply('Kestrel Imports', 'Baltan Works', 'lathes'),
      supply('Kestrel Imports', 'Orvex Trade', 'engines'),
    ],
  },
  {
    id: 'en-t10',
    text: 'Lathes from Merrow Tools, which Kestrel Imports had rejected, were sold to Baltan Works.',
    right: [],
    wrong: [
      supply('Kestrel Imports', 'Baltan Works', 'Lathes'),
      supply('Kestrel Imports', 'Merrow Tools', 'Lathes'),
    ],
  },
  {
    id: 'en-t11',
    text: 'Kestrel Imports, until then the owner of Orvex Trade, sold engines to Baltan Works and bought lathes from Merrow Tools.',
    right: [
      supply('Kestrel Imports', 'Baltan Works', 'engines'),
      supply('Merrow Tools', 'Kestrel Imports', 'lathes'),
    ],
    wrong: [
      supply('Merrow Tools', 'Baltan Works', 'lathes'),
      supply('Merrow Tools', 'Baltan Works', 'engines'),
      supply('Orvex Trade', 'Baltan Works', 'engines'),
      supply('Merrow Tools', 'Orvex Trade', 'lathes'),
      supply('Kestrel Imports', 'Baltan Works', 'lathes'),
      supply('Merrow Tools', 'Kestrel Imports', 'engines'),
    ],
  },
  {
    id: 'en-t12',
    text: 'The bank, which Kestrel Imports owned, paid Merrow Tools $2 million.',
    right: [claim('payment', { payer: 'bank', payee: 'Merrow Tools' }, { amount: '$2 million' })],
    wrong: [
      claim('payment', { payer: 'Kestrel Imports', payee: 'Merrow Tools' }, { amount: '$2 million' }),
      claim('ownership', { owner: 'Kestrel Imports', owned: 'Merrow Tools' }),
    ],
  },
  {
    id: 'en-t13',
    text: 'Merrow Tools, whose engines Kestrel Imports sold to Baltan Works, closed in 2020.',
    right: [],
    wrong: [
      supply('Merrow Tools', 'Baltan Works', 'engines'),
      supply('Kestrel Imports', 'Baltan Works', 'engines', { time: '2020' }),
      supply('Kestrel Imports', 'Merrow Tools', 'engines'),
    ],
  },
  {
    id: 'en-t14',
    text: 'Kestrel Imports, which opened in 2019, sold engines to Baltan Works.',
    right: [supply('Kestrel Imports', 'Baltan Works', 'engines')],
    wrong: [supply('Kestrel Imports', 'Baltan Works', 'engines', { time: '2019' })],
  },
  {
    id: 'en-t15',
    text: 'Kestrel Imports, which earned $4 million, sold engines to Baltan Works, and Merrow Tools left the market in 2018.',
    right: [supply('Kestrel Imports', 'Baltan Works', 'engines')],
    wrong: [
      supply('Kestrel Imports', 'Baltan Works', 'engines', { amount: '$4 million' }),
      supply('Kestrel Imports', 'Baltan Works', 'engines', { time: '2018' }),
    ],
  },
  {
    id: 'en-t16',
    text: 'Merrow Tools asked Halden Freight, a carrier based in Lugano, to deliver engines and Orvex Trade sold lathes to Baltan Works.',
    right: [],
    wrong: [
      supply('Halden Freight', 'Baltan Works', 'engines'),
      supply('Merrow Tools', 'Baltan Works', 'lathes'),
      supply('Halden Freight', 'Baltan Works', 'lathes'),
    ],
  },
  {
    id: 'en-t17',
    text: 'The engines were ordered by Baltan Works and delivered by Halden Freight, a carrier owned by Merrow Tools.',
    right: [claim('supply', { supplier: 'Halden Freight', goods: 'engines' })],
    wrong: [
      supply('Baltan Works', null, 'engines'),
      supply('Merrow Tools', null, 'engines'),
      supply('Baltan Works', 'Halden Freight', 'engines'),
      claim('ownership', { owner: 'Halden Freight', owned: 'Merrow Tools' }),
    ],
  },
  {
    id: 'en-t18',
    text: 'A person who knows Kestrel Imports, the trader, sold engines to Baltan Works.',
    right: [],
    wrong: [supply('Kestrel Imports', 'Baltan Works', 'engines')],
  },
  {
    id: 'en-t19',
    text: 'After Orvex Trade, a rival, collapsed, Kestrel Imports sold engines to Baltan Works.',
    right: [supply('Kestrel Imports', 'Baltan Works', 'engines')],
    wrong: [supply('Orvex Trade', 'Baltan Works', 'engines')],
  },
  {
    id: 'en-t20',
    text: 'Engines that Kestrel Imports and Orvex Trade assembled were sold to Baltan Works.',
    right: [],
    wrong: [
      supply('Kestrel Imports', 'Baltan Works', 'Engines'),
      supply('Orvex Trade', 'Baltan Works', 'Engines'),
    ],
  },
  {
    id: 'en-t21',
    text: 'Merrow Tools insured the pumps, which Halden Freight delivered, and sold valves to Baltan Works.',
    right: [],
    wrong: [
      supply('Halden Freight', 'Baltan Works', 'valves'),
      supply('Halden Freight', 'Baltan Works', 'pumps'),
      supply('Merrow Tools', 'Baltan Works', 'pumps'),
    ],
  },
  // Russian
  {
    id: 'ru-t01',
    text: 'Компания «Орвекс», которой владеет «Кестрел», поставила станки заводу «Балтан».',
    right: [supply('Орвекс', 'Балтан', 'станки')],
    wrong: [
      supply('Кестрел', 'Балтан', 'станки'),
      supply('Кестрел', 'Орвекс', 'станки'),
      claim('ownership', { owner: 'Орвекс', owned: 'Кестрел' }),
    ],
  },
  {
    id: 'ru-t02',
    text: 'Владелец компании «Орвекс», которая производит насосы, продал двигатели заводу «Балтан».',
    right: [],
    wrong: [
      supply('Орвекс', 'Балтан', 'двигатели'),
      claim('production', { producer: 'Орвекс', product: 'двигатели' }),
    ],
  },
  {
    id: 'ru-t03',
    text: 'Станки, которые закупил завод «Балтан», доставила компания «Хальден» порту «Соррел».',
    right: [supply('Хальден', 'Соррел', null)],
    wrong: [supply('Балтан', 'Соррел', 'Станки'), supply('Хальден', 'Балтан', 'Станки')],
  },
  {
    id: 'ru-t04',
    text: 'Двигатели собраны заводом «Балтан» и отправлены фирме «Мерроу» через «Хальден».',
    right: [claim('supply', { recipient: 'Мерроу', goods: 'Двигатели', intermediary: 'Хальден' })],
    wrong: [
      supply('Мерроу', 'Балтан', 'Двигатели'),
      supply('Хальден', 'Мерроу', 'Двигатели'),
      claim('production', { producer: 'Мерроу', product: 'Двигатели' }),
    ],
  },
  {
    id: 'ru-t05',
    text: 'Компания «Орвекс» продала насосы заводу «Балтан» и закупила станки у фирмы «Мерроу».',
    right: [supply('Орвекс', 'Балтан', 'насосы')],
    wrong: [
      supply('Мерроу', 'Балтан', 'станки'),
      supply('Мерроу', 'Балтан', 'насосы'),
      supply('Балтан', 'Мерроу', 'станки'),
      supply('Мерроу', 'Орвекс', 'насосы'),
    ],
  },
  {
    id: 'ru-t06',
    text: 'Компания «Орвекс», основанная в 2004 году, поставила станки заводу «Балтан».',
    right: [supply('Орвекс', 'Балтан', 'станки')],
    wrong: [supply('Орвекс', 'Балтан', 'станки', { time: '2004 году' })],
  },
  {
    id: 'ru-t07',
    text: 'Разработан «Сандвик» инженерами бюро «Зефир».',
    right: [],
    wrong: [claim('development', { developer: 'Сандвик', product: 'бюро «Зефир»' })],
  },
  // Ukrainian
  {
    id: 'uk-t01',
    text: 'Компанія «Орвекс», якою володіє «Кестрел», поставила верстати заводу «Балтан».',
    right: [supply('Орвекс', 'Балтан', 'верстати')],
    wrong: [
      supply('Кестрел', 'Балтан', 'верстати'),
      claim('ownership', { owner: 'Орвекс', owned: 'Кестрел' }),
    ],
  },
  {
    id: 'uk-t02',
    text: 'Двигуни зібрані заводом «Балтан» та відправлені фірмі «Мерроу» через «Хальден».',
    right: [],
    wrong: [
      supply('Мерроу', 'Балтан', 'Двигуни'),
      supply('Хальден', 'Мерроу', 'Двигуни'),
      supply('Балтан', 'Хальден', 'Двигуни'),
    ],
  },
  {
    id: 'uk-t03',
    text: 'Верстати, які закупив завод «Балтан», доставила компанія «Хальден».',
    right: [],
    wrong: [
      supply('Балтан', null, 'Верстати', {}, { recipient: 'Хальден' }),
      supply('Хальден', 'Балтан', 'Верстати'),
    ],
  },
  // Chinese
  {
    id: 'zh-t01',
    text: '奥维公司向凯斯公司采购了水泵，并出售给巴坦工厂。',
    right: [],
    wrong: [
      supply('凯斯公司', '巴坦工厂', '水泵'),
      supply('奥维公司', '凯斯公司', '水泵'),
      supply('巴坦工厂', '奥维公司', '水泵'),
    ],
  },
  {
    id: 'zh-t02',
    text: '水泵由凯斯公司生产，并由海登公司交付给巴坦工厂。',
    right: [supply('海登公司', '巴坦工厂', '水泵')],
    wrong: [supply('凯斯公司', '巴坦工厂', '水泵'), supply('巴坦工厂', '海登公司', '水泵')],
  },
  {
    id: 'zh-t03',
    text: '向奥维公司采购水泵的凯斯公司从梅罗公司进口了车床。',
    right: [],
    wrong: [
      supply('奥维公司', '凯斯公司', '车床'),
      supply('凯斯公司', '梅罗公司', '车床'),
      supply('梅罗公司', '奥维公司', '车床'),
    ],
  },
  {
    id: 'zh-t04',
    text: '奥维公司生产的水泵被凯斯公司出售给巴坦工厂。',
    right: [],
    wrong: [
      supply('奥维公司', '巴坦工厂', '水泵'),
      claim('production', { producer: '凯斯公司', product: '水泵' }),
    ],
  },
];
