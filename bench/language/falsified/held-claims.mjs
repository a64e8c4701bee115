/** Sentences written after the checks were made, other in build than those they were made on. `right` claims and `wrong` ones, by hand. */
import { claim } from './claim.mjs';

export const HELD = [
  {
    language: 'en',
    text: 'In late 2023 the Varga shipyard took delivery of nine gas turbines that Sorrel Power had exported through Tessel Logistics of Dubai.',
    right: [
      claim(
        'supply',
        { supplier: 'Sorrel Power', intermediary: 'Tessel Logistics', goods: 'gas turbines' },
        { quantity: 'nine gas turbines' },
      ),
    ],
    wrong: [
      claim('supply', { supplier: 'Tessel Logistics', intermediary: 'Sorrel Power', goods: 'gas turbines' }),
      claim('supply', { supplier: 'Varga shipyard', recipient: 'Sorrel Power', goods: 'gas turbines' }),
      claim('supply', { supplier: 'Sorrel Power', recipient: 'Dubai', goods: 'gas turbines' }),
    ],
  },
  {
    language: 'en',
    text: 'Quillon Bank, acting for Merrow Tools, wired $2.1 million to Halden Freight on 4 May, documents seen by the newspaper show.',
    right: [
      claim(
        'payment',
        { payee: 'Halden Freight', payer: 'Quillon Bank' },
        { amount: '$2.1 million', time: '4 May', speaker: 'documents' },
      ),
    ],
    wrong: [
      claim('payment', { payer: 'Halden Freight', payee: 'Quillon Bank' }, { speaker: 'documents' }),
      claim('payment', { payer: 'Merrow Tools', payee: 'Quillon Bank' }, { speaker: 'documents' }),
      claim('payment', { payer: 'Merrow Tools', payee: 'Halden Freight' }, { amount: '$2.1 million' }),
    ],
  },
  {
    language: 'en',
    text: 'Neither Orvex Trade nor its parent sold boats to the Dorrin fleet, but Pell Marine sold six.',
    right: [],
    wrong: [
      claim('supply', { supplier: 'Orvex Trade', recipient: 'Dorrin fleet', goods: 'boats' }),
      claim(
        'supply',
        { supplier: 'Pell Marine', recipient: 'Dorrin fleet', goods: 'boats' },
        { quantity: 'six' },
      ),
    ],
  },
  {
    language: 'en',
    text: 'Grell Electronics stopped selling sensors to Aldgate Metals after Norwick Holding bought Aldgate Metals.',
    right: [],
    wrong: [
      claim('supply', { supplier: 'Grell Electronics', recipient: 'Norwick Holding', goods: 'sensors' }),
      claim('supply', { supplier: 'Grell Electronics', recipient: 'Aldgate Metals', goods: 'sensors' }),
      claim('supply', { supplier: 'Norwick Holding', recipient: 'Aldgate Metals', goods: 'sensors' }),
    ],
  },
  {
    language: 'en',
    text: 'The regulator fined Brackwater Marine for buying pumps from Fenwick Parts without a licence.',
    right: [],
    wrong: [
      claim('supply', { supplier: 'Fenwick Parts', recipient: 'regulator', goods: 'pumps' }),
      claim('supply', { supplier: 'Brackwater Marine', recipient: 'Fenwick Parts', goods: 'pumps' }),
      claim('sanction', { authority: 'regulator', target: 'Fenwick Parts' }),
    ],
  },
  {
    language: 'en',
    text: 'Lantern Optics shipped the lenses to a warehouse in Tallinn, and customs officers seized a truck that belonged to Varga Systems.',
    right: [],
    wrong: [
      claim('supply', { supplier: 'Lantern Optics', recipient: 'Varga Systems', goods: 'lenses' }),
      claim('supply', { supplier: 'Varga Systems', recipient: 'Lantern Optics', goods: 'lenses' }),
    ],
  },
  {
    language: 'en',
    text: 'Corvin Motors has produced the R-95 engine in Kazan since March 2022.',
    right: [
      claim(
        'production',
        { producer: 'Corvin Motors', product: 'R-95 engine' },
        { places: ['Kazan'], time: 'since March 2022' },
      ),
    ],
    wrong: [
      claim('production', { producer: 'Kazan', product: 'R-95 engine' }),
      claim(
        'production',
        { producer: 'Corvin Motors', product: 'R-95 engine' },
        { time: 'March 2022', polarity: 'negative' },
      ),
      claim('test', { tester: 'Corvin Motors', product: 'R-95 engine' }),
    ],
  },
  {
    language: 'ru',
    text: 'Как следует из накладной, в апреле «Мерроу» отгрузила в адрес завода «Соррел» 18 станков, изготовленных компанией «Корвин».',
    right: [
      claim(
        'supply',
        { supplier: 'Мерроу', recipient: 'Соррел', goods: 'станков' },
        { quantity: '18 станков', time: 'апреле', speaker: 'накладной' },
      ),
    ],
    wrong: [
      claim(
        'supply',
        { supplier: 'Корвин', recipient: 'Соррел', goods: 'станков' },
        { speaker: 'накладной' },
      ),
      claim(
        'supply',
        { supplier: 'Соррел', recipient: 'Мерроу', goods: 'станков' },
        { speaker: 'накладной' },
      ),
      claim('production', { producer: 'Мерроу', product: 'станков' }, { speaker: 'накладной' }),
    ],
  },
  {
    language: 'ru',
    text: 'Ранее «Халден» выплатил «Данмору» 3 млн долларов за посредничество в сделке с заводом «Варга».',
    right: [],
    wrong: [
      claim('payment', { payer: 'Данмору', payee: 'Халден' }, { amount: '3 млн долларов' }),
      claim('payment', { payer: 'Халден', payee: 'Варга' }, { amount: '3 млн долларов' }),
      claim('payment', { payer: 'Варга', payee: 'Данмору' }, { amount: '3 млн долларов' }),
    ],
  },
  {
    language: 'ru',
    text: 'Пётр Ладов, руководитель компании «Острава», приобрёл для завода «Грелл» два пресса у фирмы «Фенвик».',
    right: [
      claim(
        'supply',
        { recipient: 'Пётр Ладов', supplier: 'Фенвик', endUser: 'Грелл', goods: 'пресса' },
        { quantity: 'два пресса' },
      ),
    ],
    wrong: [
      claim('supply', { recipient: 'Острава', supplier: 'Фенвик', goods: 'пресса' }),
      claim('supply', { recipient: 'Фенвик', supplier: 'Грелл', goods: 'пресса' }),
      claim('role', { person: 'Пётр Ладов', organisation: 'Грелл' }),
    ],
  },
  {
    language: 'ru',
    text: 'Поставки подшипников заводу «Балтан» прекратила и компания «Тессел».',
    right: [],
    wrong: [claim('supply', { supplier: 'Тессел', recipient: 'Балтан', goods: 'подшипников' })],
  },
  {
    language: 'uk',
    text: 'Підприємство «Варга» одержало від фірми «Мерроу» сім верстатів, а фірма «Кестрел» продала йому два преси.',
    right: [
      claim(
        'supply',
        { recipient: 'Варга', supplier: 'Мерроу', goods: 'верстатів' },
        { quantity: 'сім верстатів' },
      ),
    ],
    wrong: [
      claim('supply', { recipient: 'Варга', supplier: 'Кестрел', goods: 'верстатів' }),
      claim('supply', { recipient: 'Мерроу', supplier: 'Варга', goods: 'верстатів' }),
      claim('supply', { recipient: 'Кестрел', supplier: 'Мерроу', goods: 'преси' }),
      claim('supply', { recipient: 'Варга', supplier: 'Мерроу', goods: 'преси' }, { quantity: 'два преси' }),
    ],
  },
  {
    language: 'uk',
    text: 'Директор «Орвекса» Іван Ладов спростував, що товариство сплатило «Халдену» 2 млн гривень.',
    right: [],
    wrong: [
      claim('payment', { payer: 'товариство', payee: 'Халдену' }, { amount: '2 млн гривень' }),
      claim('payment', { payer: 'Іван Ладов', payee: 'Халдену' }, { amount: '2 млн гривень' }),
    ],
  },
  {
    language: 'zh',
    text: '据海关数据显示，北港造船厂去年从西岭重工集团进口了六台起重机。',
    right: [
      claim(
        'supply',
        { recipient: '北港造船厂', supplier: '西岭重工集团', goods: '起重机' },
        { quantity: '六台起重机', time: '去年', speaker: '海关数据' },
      ),
    ],
    wrong: [
      claim(
        'supply',
        { supplier: '北港造船厂', recipient: '西岭重工集团', goods: '起重机' },
        { speaker: '海关数据' },
      ),
      claim('supply', { recipient: '北港造船厂', supplier: '西岭重工集团', goods: '起重机' }),
    ],
  },
  {
    language: 'zh',
    text: '泰索物流公司受海岚公司委托，将二百箱轴承运往索瑞工厂。',
    right: [
      claim(
        'supply',
        { recipient: '索瑞工厂', carrier: '泰索物流公司', goods: '轴承' },
        { quantity: '二百箱轴承' },
      ),
    ],
    wrong: [
      claim('supply', { supplier: '索瑞工厂', recipient: '泰索物流公司', goods: '轴承' }),
      claim('supply', { supplier: '索瑞工厂', recipient: '海岚公司', goods: '轴承' }),
    ],
  },
  {
    language: 'zh',
    text: '蓝灯光学公司的子公司向瓦尔加公司支付了三百万元，蓝灯光学公司没有付款。',
    right: [],
    wrong: [
      claim('payment', { payer: '蓝灯光学公司', payee: '瓦尔加公司' }, { amount: '三百万元' }),
      claim('payment', { payer: '瓦尔加公司', payee: '蓝灯光学公司' }, { amount: '三百万元' }),
    ],
  },
];
