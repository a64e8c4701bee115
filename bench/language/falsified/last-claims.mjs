/** Sentences written last of all, and not tuned on: what is accepted of them is what a user may expect. */
import { claim, supply } from './claim.mjs';

export const LAST = [
  {
    id: 'en-z01',
    text: 'Shipping documents obtained by the newspaper list 26 consignments of ball bearings that Veldt Bearings sent to Ural Motorworks in 2021.',
    right: [supply('Veldt Bearings', 'Ural Motorworks', 'ball bearings', { time: '2021' })],
  },
  {
    id: 'en-z02',
    text: 'Nordane, the Danish pump maker, acknowledged on Tuesday that it had supplied the Kesh dockyard with 11 pumps.',
    right: [supply('it', 'Kesh dockyard', '11 pumps', { speaker: 'Nordane' })],
  },
  {
    id: 'en-z03',
    text: 'The Kesh dockyard bought three cranes from Palfrey Lifting, and Palfrey Lifting later trained its crews.',
    right: [supply('Palfrey Lifting', 'Kesh dockyard', 'cranes', { quantity: 'three cranes' })],
  },
  {
    id: 'en-z04',
    text: 'Boris Malin, a 52-year-old engineer, founded Ural Motorworks, which assembles the Vepr engine in Perm.',
    right: [
      claim('production', { producer: 'Ural Motorworks', product: 'Vepr engine' }, { places: ['Perm'] }),
    ],
  },
  {
    id: 'en-z05',
    text: 'In return for the cranes, worth about $900,000, the dockyard paid Palfrey Lifting in two instalments through Meridian Bank.',
    right: [claim('payment', { payer: 'dockyard', payee: 'Palfrey Lifting' })],
  },
  {
    id: 'en-z06',
    text: 'Sanctions were imposed on Ural Motorworks by the European Union in April 2022.',
    right: [
      claim('sanction', { authority: 'European Union', target: 'Ural Motorworks' }, { time: 'April 2022' }),
    ],
  },
  {
    id: 'en-z07',
    text: 'The Vepr engine was tested by Kesh State University at a site near Perm on 11 October 2020.',
    right: [
      claim('test', { tester: 'Kesh State University', product: 'Vepr engine' }, { time: '11 October 2020' }),
    ],
  },
  {
    id: 'en-z08',
    text: 'Two customs brokers said Veldt Bearings had never sold bearings to Ural Motorworks directly.',
    right: [
      supply('Veldt Bearings', 'Ural Motorworks', 'bearings', {
        polarity: 'negative',
        speaker: 'Two customs brokers',
      }),
    ],
  },
  {
    id: 'en-z09',
    text: 'Palfrey Lifting, then owned by the Hollis family, reportedly transferred the drawings to Ural Motorworks in 2018.',
    right: [
      supply('Palfrey Lifting', 'Ural Motorworks', 'drawings', { modality: 'uncommitted', time: '2018' }),
    ],
  },
  {
    id: 'ru-z01',
    text: 'Из 26 партий подшипников 14 закупил завод «Уралмотор» у шведской компании «Вельдт».',
    right: [supply('Вельдт', 'Уралмотор', null)],
  },
  {
    id: 'ru-z02',
    text: 'Судоверфь «Кеш», которую возглавляет Борис Малин, получила от фирмы «Палфри» три крана.',
    right: [supply('Палфри', 'Кеш', 'крана', { quantity: 'три крана' })],
  },
  {
    id: 'ru-z03',
    text: 'Двигатель «Вепрь» был испытан институтом «Кеш» на полигоне под Пермью 11 октября 2020 года.',
    right: [claim('test', { tester: 'Кеш', product: 'Двигатель «Вепрь»' }, { time: '11 октября 2020 года' })],
  },
  {
    id: 'ru-z04',
    text: 'По данным таможни, «Нордан» якобы поставил насосы судоверфи «Кеш» через посредника «Меридиан».',
    right: [
      supply(
        'Нордан',
        'Кеш',
        'насосы',
        { modality: 'uncommitted', speaker: 'таможни' },
        { intermediary: 'Меридиан' },
      ),
    ],
  },
  {
    id: 'uk-z01',
    text: 'Суднобудівний завод «Кеш», який очолює Борис Малін, отримав від фірми «Палфрі» три крани.',
    right: [supply('Палфрі', 'Кеш', 'крани', { quantity: 'три крани' })],
  },
  {
    id: 'uk-z02',
    text: 'Насоси були виготовлені компанією «Нордан» і передані заводу «Кеш» у квітні 2021 року.',
    right: [
      claim('supply', { recipient: 'Кеш', goods: 'Насоси' }, { time: 'квітні 2021 року' }),
      claim('production', { producer: 'Нордан', product: 'Насоси' }),
    ],
  },
  {
    id: 'uk-z03',
    text: 'Речник міністерства заявив, що «Вельдт» не продавав підшипники заводу «Уралмотор».',
    right: [
      supply('Вельдт', 'Уралмотор', 'підшипники', { polarity: 'negative', speaker: 'Речник міністерства' }),
    ],
  },
  {
    id: 'zh-z01',
    text: '据海关文件显示，维尔特轴承公司于2021年向乌拉尔发动机厂发运了26批轴承。',
    right: [supply('维尔特轴承公司', '乌拉尔发动机厂', '轴承', { time: '2021年', speaker: '海关文件' })],
  },
  {
    id: 'zh-z02',
    text: '凯什造船厂从帕弗里公司购买了三台起重机，并支付了90万美元。',
    right: [supply('帕弗里公司', '凯什造船厂', '起重机', { quantity: '三台起重机' })],
  },
  {
    id: 'zh-z03',
    text: '诺丹公司是一家丹麦水泵制造商，曾向凯什造船厂供应了11台水泵。',
    right: [supply('诺丹公司', '凯什造船厂', '水泵', { quantity: '11台水泵' })],
  },
  {
    id: 'zh-z04',
    text: '2022年4月，欧盟宣布制裁乌拉尔发动机厂。',
    right: [
      claim(
        'sanction',
        { authority: '欧盟', target: '乌拉尔发动机厂' },
        { time: '2022年4月', speaker: '欧盟' },
      ),
    ],
  },
];
