/**
 * Longer sentences with the claims they make: appositions, relative clauses, passives, speakers at a distance, several claims a sentence,
 * pronouns whose antecedent stands before. Written and labelled before any was tried. `others` are names that take part in no claim given, `quote`
 * is the part quoted where the text holds more. Half of them, by the hash of their id, are held: nothing is tuned on those.
 */
import { createHash } from 'node:crypto';
import { claim, supply } from './claim.mjs';

/** Whether a sentence is kept for acceptance. */
export const isHeld = ({ id }) => createHash('sha256').update(id).digest()[0] % 2 === 1;

export const FRESH = [
  // English
  {
    id: 'en-01',
    text: 'Tessaly Pumps, a family firm based in Bari, sold 14 compressors to Ardent Refining in March 2023.',
    right: [
      supply('Tessaly Pumps', 'Ardent Refining', 'compressors', {
        quantity: '14 compressors',
        time: 'March 2023',
      }),
    ],
    others: ['Bari'],
  },
  {
    id: 'en-02',
    text: 'Ardent Refining, which runs two refineries near Odense, bought 30 valves from Halberd Castings in May 2022.',
    right: [
      supply('Halberd Castings', 'Ardent Refining', 'valves', { quantity: '30 valves', time: 'May 2022' }),
    ],
    others: ['Odense'],
  },
  {
    id: 'en-03',
    text: 'In August 2021, after months of talks, Corran Steel delivered 600 tonnes of plate to the Murrow shipyard.',
    right: [
      supply('Corran Steel', 'Murrow shipyard', 'plate', {
        quantity: '600 tonnes of plate',
        time: 'August 2021',
      }),
    ],
    others: [],
  },
  {
    id: 'en-04',
    text: 'Customs records reviewed by the Ledger show that Brightwater Freight exported 45 sensors to Zephyr Avionics in June 2023.',
    right: [
      supply('Brightwater Freight', 'Zephyr Avionics', 'sensors', {
        quantity: '45 sensors',
        time: 'June 2023',
        speaker: 'Customs records',
      }),
    ],
    others: ['Ledger'],
  },
  {
    id: 'en-05',
    text: 'The turbines were built by Sorrento Turbine and delivered to the Kalder plant through Ostrava Logistics.',
    right: [
      claim('production', { producer: 'Sorrento Turbine', product: 'turbines' }),
      claim('supply', { recipient: 'Kalder plant', intermediary: 'Ostrava Logistics', goods: 'turbines' }),
    ],
    others: [],
  },
  {
    id: 'en-06',
    text: 'Zephyr Avionics received 20 gyroscopes from Lumen Optics, the German maker of navigation systems, in late 2022.',
    right: [
      supply('Lumen Optics', 'Zephyr Avionics', 'gyroscopes', {
        quantity: '20 gyroscopes',
        time: 'late 2022',
      }),
    ],
    others: [],
  },
  {
    id: 'en-07',
    text: 'Marta Dahl, a spokeswoman for Corran Steel, said the company had sold no plate to the Murrow shipyard.',
    right: [],
    wrong: [
      supply('Corran Steel', 'Murrow shipyard', 'plate', { speaker: 'Marta Dahl' }),
      supply('the company', 'Murrow shipyard', 'plate', { speaker: 'Marta Dahl' }),
    ],
    others: ['Marta Dahl'],
  },
  {
    id: 'en-08',
    text: 'Halberd Castings shipped 12 pump housings to Port Ansel in April and invoiced Ardent Refining for $340,000.',
    right: [supply('Halberd Castings', 'Ardent Refining', null, { amount: '$340,000', phase: 'invoiced' })],
    others: ['Port Ansel'],
  },
  {
    id: 'en-09',
    text: 'The ministry bought 400 field radios, worth €2.2 million, from Novara Telecom in 2020.',
    right: [
      supply('Novara Telecom', 'ministry', 'field radios', {
        quantity: '400 field radios',
        amount: '€2.2 million',
        time: '2020',
      }),
    ],
    others: [],
  },
  {
    id: 'en-10',
    text: 'According to two former managers, Novara Telecom supplied the Dravan army with encrypted radios between 2017 and 2019.',
    right: [
      supply('Novara Telecom', 'Dravan army', 'encrypted radios', {
        time: 'between 2017 and 2019',
        speaker: 'two former managers',
      }),
    ],
    others: [],
  },
  {
    id: 'en-11',
    text: 'Ostrava Logistics paid Pernell Bank $1.4 million for the cargo on 7 February 2023, a bank statement shows.',
    right: [
      claim(
        'payment',
        { payer: 'Ostrava Logistics', payee: 'Pernell Bank', goods: 'cargo' },
        { amount: '$1.4 million', time: '7 February 2023', speaker: 'a bank statement' },
      ),
    ],
    others: [],
  },
  {
    id: 'en-12',
    text: 'Kestral Drones is 60 percent owned by Holm Invest, a holding company registered in Malta.',
    right: [claim('ownership', { owner: 'Holm Invest', owned: 'Kestral Drones' }, { share: '60 percent' })],
    others: ['Malta'],
  },
  {
    id: 'en-13',
    text: 'Holm Invest owns 60 percent of Kestral Drones, whose director, Pavel Renn, also heads Ostrava Logistics.',
    right: [
      claim('ownership', { owner: 'Holm Invest', owned: 'Kestral Drones' }, { share: '60 percent' }),
      claim('role', { person: 'Pavel Renn', organisation: 'Ostrava Logistics' }),
    ],
    others: [],
  },
  {
    id: 'en-14',
    text: 'In September 2022 the United States sanctioned Ostrava Logistics and Holm Invest for buying electronics.',
    right: [
      claim(
        'sanction',
        { authority: 'United States', target: ['Ostrava Logistics', 'Holm Invest'] },
        { time: 'September 2022' },
      ),
    ],
    others: [],
  },
  {
    id: 'en-15',
    text: 'Engineers from Lumen Optics tested the Heron-4 drone at the Sandvik range in July 2021.',
    right: [
      claim(
        'test',
        { tester: 'Engineers from Lumen Optics', product: 'Heron-4 drone' },
        { places: ['Sandvik range'], time: 'July 2021' },
      ),
    ],
    others: [],
  },
  {
    id: 'en-16',
    text: 'The Heron-4 drone contains a navigation chip made by Tavira Semiconductors, a laboratory report says.',
    right: [
      claim(
        'component',
        { product: 'Heron-4 drone', component: 'navigation chip' },
        { speaker: 'a laboratory report' },
      ),
      claim(
        'production',
        { producer: 'Tavira Semiconductors', product: 'navigation chip' },
        { speaker: 'a laboratory report' },
      ),
    ],
    others: [],
  },
  {
    id: 'en-17',
    text: 'Kestral Drones plans to deliver a further 80 drones to the border guard next year.',
    right: [
      supply('Kestral Drones', 'border guard', 'drones', {
        quantity: '80 drones',
        phase: 'planned',
        time: 'next year',
      }),
    ],
    others: [],
  },
  {
    id: 'en-18',
    text: 'Brightwater Freight may have forwarded the radios to Novara Telecom, and Pernell Bank transferred $90,000 to Brightwater Freight.',
    right: [],
    wrong: [
      supply('Brightwater Freight', 'Novara Telecom', 'radios'),
      supply('Pernell Bank', 'Brightwater Freight', 'radios', { modality: 'possible' }),
      claim('payment', { payer: 'Brightwater Freight', payee: 'Pernell Bank' }, { modality: 'possible' }),
    ],
    others: [],
  },
  {
    id: 'en-19',
    text: 'Corran Steel signed a contract in 2019. It delivered the first 200 tonnes of plate to Ardent Refining in May 2020.',
    quote: 'It delivered the first 200 tonnes of plate to Ardent Refining in May 2020.',
    right: [claim('supply', { recipient: 'Ardent Refining', goods: 'plate' }, { time: 'May 2020' })],
    others: [],
  },
  {
    id: 'en-20',
    text: 'Sorrento Turbine, Ardent Refining’s main supplier, delivered three gas compressors to the refinery in October 2021.',
    right: [
      claim(
        'supply',
        { supplier: 'Sorrento Turbine', goods: 'gas compressors' },
        { quantity: 'three gas compressors', time: 'October 2021' },
      ),
    ],
    others: ['Ardent Refining’s'],
  },
  {
    id: 'en-21',
    text: 'A consignment of 5,000 bearings was shipped by Halberd Castings to Murrow Machine Tools in January 2022, the waybill shows.',
    right: [
      supply('Halberd Castings', 'Murrow Machine Tools', 'bearings', {
        quantity: '5,000 bearings',
        time: 'January 2022',
        speaker: 'the waybill',
      }),
    ],
    others: [],
  },
  {
    id: 'en-22',
    text: 'Zephyr Avionics ordered 12 test benches from the Swiss company Lindt Messtechnik but cancelled the contract in 2023.',
    right: [],
    wrong: [
      supply('Lindt Messtechnik', 'Zephyr Avionics', 'test benches', {
        quantity: '12 test benches',
        phase: 'contracted',
      }),
    ],
    others: [],
  },
  {
    id: 'en-23',
    text: 'Instructors from the Sandvik academy trained 40 operators of the border guard to fly the Heron-4 in 2022.',
    right: [
      claim(
        'assistance',
        { provider: 'Instructors from the Sandvik academy', recipient: '40 operators of the border guard' },
        { time: '2022' },
      ),
    ],
    others: [],
  },
  {
    id: 'en-24',
    text: 'Pavel Renn, the director of Ostrava Logistics, met Marta Dahl in Valletta on 3 March 2023.',
    right: [
      claim('role', { person: 'Pavel Renn', organisation: 'Ostrava Logistics' }, { position: 'director' }),
      claim(
        'meeting',
        { participant: ['Pavel Renn', 'Marta Dahl'] },
        { places: ['Valletta'], time: '3 March 2023' },
      ),
    ],
    others: [],
  },
  {
    id: 'en-25',
    text: 'Over the next two years the Kalder plant obtained at least 70 lathes from Murrow Machine Tools via a trading house in Izmir.',
    right: [
      claim(
        'supply',
        {
          supplier: 'Murrow Machine Tools',
          recipient: 'Kalder plant',
          goods: 'lathes',
          intermediary: 'a trading house in Izmir',
        },
        { quantity: 'at least 70 lathes' },
      ),
    ],
    others: [],
  },
  {
    id: 'en-26',
    text: 'Tavira Semiconductors, according to its annual report, sold chips worth $12 million to Zephyr Avionics last year.',
    right: [
      supply('Tavira Semiconductors', 'Zephyr Avionics', 'chips', {
        amount: '$12 million',
        time: 'last year',
        speaker: 'its annual report',
      }),
    ],
    others: [],
  },
  {
    id: 'en-27',
    text: 'The radios, which Novara Telecom had sold to Brightwater Freight in 2018, were later found in Dravan.',
    right: [supply('Novara Telecom', 'Brightwater Freight', 'radios', { time: '2018' })],
    others: ['Dravan'],
  },
  {
    id: 'en-28',
    text: 'The Ledger reported on Monday that Holm Invest had secretly bought 25 percent of Tavira Semiconductors.',
    right: [],
    wrong: [
      claim('ownership', { owner: 'Holm Invest', owned: 'Tavira Semiconductors' }, { share: '25 percent' }),
      claim(
        'ownership',
        { owner: 'Tavira Semiconductors', owned: 'Holm Invest' },
        { share: '25 percent', speaker: 'The Ledger' },
      ),
    ],
    others: [],
  },
  // Russian
  {
    id: 'ru-01',
    text: 'Компания «Тессалия», основанная в 2004 году в Туле, поставила заводу «Ардент» 14 компрессоров.',
    right: [supply('Тессалия', 'Ардент', 'компрессоров', { quantity: '14 компрессоров' })],
    others: ['Туле'],
  },
  {
    id: 'ru-02',
    text: 'В марте 2023 года завод «Ардент» закупил у фирмы «Халберд» 30 клапанов на 2,4 млн рублей.',
    right: [
      supply('Халберд', 'Ардент', 'клапанов', {
        quantity: '30 клапанов',
        amount: '2,4 млн рублей',
        time: 'марте 2023 года',
      }),
    ],
    others: [],
  },
  {
    id: 'ru-03',
    text: 'Как сообщил представитель таможни, «Корран Сталь» отгрузила верфи «Мурров» 600 тонн листа в августе 2021 года.',
    right: [
      supply('Корран Сталь', 'Мурров', 'листа', {
        quantity: '600 тонн листа',
        time: 'августе 2021 года',
        speaker: 'представитель таможни',
      }),
    ],
    others: [],
  },
  {
    id: 'ru-04',
    text: 'Турбины были изготовлены компанией «Сорренто» и доставлены на Кальдерский завод через «Острава Логистик».',
    right: [
      claim('production', { producer: 'Сорренто', product: 'Турбины' }),
      claim('supply', { intermediary: 'Острава Логистик', goods: 'Турбины' }),
    ],
    others: [],
  },
  {
    id: 'ru-05',
    text: 'Фирма «Люмен», которая принадлежит Павлу Ренну, продала институту «Зефир» 20 гироскопов.',
    right: [supply('Люмен', 'Зефир', 'гироскопов', { quantity: '20 гироскопов' })],
    others: ['Павлу Ренну'],
  },
  {
    id: 'ru-06',
    text: 'По данным следствия, «Бриз» перечислил компании «Пернелл» 1,4 млн долларов за оборудование 7 февраля 2023 года.',
    right: [
      claim(
        'payment',
        { payer: 'Бриз', payee: 'Пернелл', goods: 'оборудование' },
        { amount: '1,4 млн долларов', time: '7 февраля 2023 года', speaker: 'следствия' },
      ),
    ],
    others: [],
  },
  {
    id: 'ru-07',
    text: 'Холдинг «Хольм» владеет 60% компании «Кестрал», директор которой Павел Ренн ранее работал на верфи.',
    right: [claim('ownership', { owner: 'Хольм', owned: 'Кестрал' }, { share: '60%' })],
    others: ['Павел Ренн'],
  },
  {
    id: 'ru-08',
    text: 'США ввели санкции против компаний «Острава» и «Хольм» в сентябре 2022 года.',
    right: [
      claim('sanction', { authority: 'США', target: ['Острава', 'Хольм'] }, { time: 'сентябре 2022 года' }),
    ],
    others: [],
  },
  {
    id: 'ru-09',
    text: '«Корран Сталь» не поставляла лист верфи «Мурров», заявила Марта Даль, представитель компании.',
    right: [supply('Корран Сталь', 'Мурров', 'лист', { polarity: 'negative', speaker: 'Марта Даль' })],
    others: [],
  },
  {
    id: 'ru-10',
    text: 'В 2022 году инструкторы академии «Сандвик» обучили 40 операторов пограничной службы.',
    right: [
      claim(
        'assistance',
        { provider: 'инструкторы академии «Сандвик»', recipient: '40 операторов пограничной службы' },
        { time: '2022 году' },
      ),
    ],
    others: [],
  },
  {
    id: 'ru-11',
    text: 'Станки, купленные у «Мурров Тулс» в 2019 году, позже были проданы Кальдерскому заводу.',
    right: [],
    wrong: [
      supply('Мурров Тулс', 'Кальдерскому заводу', 'Станки'),
      supply('Кальдерскому заводу', 'Мурров Тулс', 'Станки', { time: '2019 году' }),
    ],
    others: [],
  },
  {
    id: 'ru-12',
    text: 'Новара намерена поставить армии ещё 400 радиостанций в следующем году.',
    right: [
      supply(
        'Новара',
        null,
        'радиостанций',
        { quantity: '400 радиостанций', phase: 'planned', time: 'следующем году' },
        { recipient: 'армии' },
      ),
    ],
    others: [],
  },
  {
    id: 'ru-13',
    text: 'Из накладной следует, что «Халберд» отправил в адрес ООО «Мурров» партию из 5000 подшипников.',
    right: [
      supply('Халберд', 'ООО «Мурров»', 'подшипников', {
        quantity: '5000 подшипников',
        speaker: 'накладной',
      }),
    ],
    others: [],
  },
  {
    id: 'ru-14',
    text: 'Завод получил от немецкого производителя «Люмен Оптик» двадцать прицелов, рассказал бывший сотрудник завода.',
    right: [
      supply('Люмен Оптик', 'Завод', 'прицелов', {
        quantity: 'двадцать прицелов',
        speaker: 'бывший сотрудник завода',
      }),
    ],
    others: [],
  },
  {
    id: 'ru-15',
    text: 'Оборудование для «Зефира» закупала фирма «Бриз», зарегистрированная на Кипре.',
    right: [claim('supply', { recipient: 'Бриз', goods: 'Оборудование', endUser: 'Зефира' })],
    others: ['Кипре'],
  },
  {
    id: 'ru-16',
    text: 'Беспилотник «Цапля-4» разработан бюро «Сандвик» вместе с институтом «Зефир».',
    right: [
      claim('development', { developer: 'Сандвик', product: 'Беспилотник «Цапля-4»', helper: 'Зефир' }),
    ],
    others: [],
  },
  // Ukrainian
  {
    id: 'uk-01',
    text: 'Компанія «Тессалія», заснована у 2004 році в Сумах, поставила заводу «Ардент» 14 компресорів.',
    right: [supply('Тессалія', 'Ардент', 'компресорів', { quantity: '14 компресорів' })],
    others: ['Сумах'],
  },
  {
    id: 'uk-02',
    text: 'У березні 2023 року підприємство «Ардент» закупило у фірми «Халберд» 30 клапанів.',
    right: [supply('Халберд', 'Ардент', 'клапанів', { quantity: '30 клапанів', time: 'березні 2023 року' })],
    others: [],
  },
  {
    id: 'uk-03',
    text: 'За словами слідчих, «Бриз» переказав компанії «Пернелл» 900 тисяч гривень за двигуни.',
    right: [
      claim(
        'payment',
        { payer: 'Бриз', payee: 'Пернелл', goods: 'двигуни' },
        { amount: '900 тисяч гривень', speaker: 'слідчих' },
      ),
    ],
    others: [],
  },
  {
    id: 'uk-04',
    text: 'Турбіни були виготовлені компанією «Сорренто» та доставлені на завод «Кальдер» через «Острава Логістик».',
    right: [
      claim('production', { producer: 'Сорренто', product: 'Турбіни' }),
      claim('supply', { intermediary: 'Острава Логістик', goods: 'Турбіни' }),
    ],
    others: [],
  },
  {
    id: 'uk-05',
    text: 'Холдинг «Хольм» володіє 60% компанії «Кестрал», яка виробляє безпілотники.',
    right: [claim('ownership', { owner: 'Хольм', owned: 'Кестрал' }, { share: '60%' })],
    others: [],
  },
  {
    id: 'uk-06',
    text: '«Корран Сталь» не постачала сталь верфі «Мурров», заявила речниця компанії.',
    right: [supply('Корран Сталь', 'Мурров', 'сталь', { polarity: 'negative', speaker: 'речниця компанії' })],
    others: [],
  },
  {
    id: 'uk-07',
    text: 'Інструктори академії «Сандвік» навчили операторів прикордонної служби у 2022 році.',
    right: [
      claim(
        'assistance',
        { provider: 'Інструктори академії «Сандвік»', recipient: 'операторів прикордонної служби' },
        { time: '2022 році' },
      ),
    ],
    others: [],
  },
  {
    id: 'uk-08',
    text: 'Фірма «Люмен», що належить Павлу Ренну, продала інституту «Зефір» 20 гіроскопів у травні 2021 року.',
    right: [supply('Люмен', 'Зефір', 'гіроскопів', { quantity: '20 гіроскопів', time: 'травні 2021 року' })],
    others: ['Павлу Ренну'],
  },
  {
    id: 'uk-09',
    text: 'Міністерство отримало від «Новара Телеком» 400 радіостанцій вартістю 2,2 млн євро.',
    right: [
      supply('Новара Телеком', 'Міністерство', 'радіостанцій', {
        quantity: '400 радіостанцій',
        amount: '2,2 млн євро',
      }),
    ],
    others: [],
  },
  {
    id: 'uk-10',
    text: 'Новара планує поставити армії ще 400 радіостанцій наступного року.',
    right: [
      supply('Новара', 'армії', 'радіостанцій', {
        quantity: '400 радіостанцій',
        phase: 'planned',
        time: 'наступного року',
      }),
    ],
    others: [],
  },
  // Chinese
  {
    id: 'zh-01',
    text: '2023年3月，总部位于宁波的天河泵业有限公司向阿登炼油厂出售了14台压缩机。',
    right: [
      supply('天河泵业有限公司', '阿登炼油厂', '压缩机', { quantity: '14台压缩机', time: '2023年3月' }),
    ],
    others: ['宁波'],
  },
  {
    id: 'zh-02',
    text: '据海关记录显示，明水货运公司2022年6月向泽菲尔航电公司出口了45个传感器。',
    right: [
      supply('明水货运公司', '泽菲尔航电公司', '传感器', {
        quantity: '45个传感器',
        time: '2022年6月',
        speaker: '海关记录',
      }),
    ],
    others: [],
  },
  {
    id: 'zh-03',
    text: '阿登炼油厂从哈伯铸造公司采购了30个阀门，总价为240万元。',
    right: [supply('哈伯铸造公司', '阿登炼油厂', '阀门', { quantity: '30个阀门', amount: '240万元' })],
    others: [],
  },
  {
    id: 'zh-04',
    text: '该批涡轮机由索伦托公司生产，并通过奥斯特物流公司交付给卡尔德工厂。',
    right: [
      claim('production', { producer: '索伦托公司', product: '涡轮机' }),
      claim('supply', { intermediary: '奥斯特物流公司', recipient: '卡尔德工厂', goods: '涡轮机' }),
    ],
    others: [],
  },
  {
    id: 'zh-05',
    text: '霍尔姆投资公司持有凯斯特无人机公司60%的股份。',
    right: [claim('ownership', { owner: '霍尔姆投资公司', owned: '凯斯特无人机公司' }, { share: '60%' })],
    others: [],
  },
  {
    id: 'zh-06',
    text: '科兰钢铁公司没有向穆罗造船厂出售钢板，该公司发言人表示。',
    right: [supply('科兰钢铁公司', '穆罗造船厂', '钢板', { polarity: 'negative', speaker: '该公司发言人' })],
    others: [],
  },
  {
    id: 'zh-07',
    text: '奥斯特物流公司于2023年2月7日向佩内尔公司支付了140万美元，用于购买设备。',
    right: [
      claim(
        'payment',
        { payer: '奥斯特物流公司', payee: '佩内尔公司' },
        { amount: '140万美元', time: '2023年2月7日' },
      ),
    ],
    others: [],
  },
  {
    id: 'zh-08',
    text: '2022年9月，美国对奥斯特物流公司实施制裁。',
    right: [claim('sanction', { authority: '美国', target: '奥斯特物流公司' }, { time: '2022年9月' })],
    others: [],
  },
  {
    id: 'zh-09',
    text: '诺瓦拉电信公司计划明年向边防部队再交付400部电台。',
    right: [
      supply('诺瓦拉电信公司', '边防部队', '电台', { quantity: '400部电台', phase: 'planned', time: '明年' }),
    ],
    others: [],
  },
  {
    id: 'zh-10',
    text: '德国制造商流明光学公司生产的20个陀螺仪被出售给泽菲尔研究所。',
    right: [
      claim('production', { producer: '流明光学公司', product: '陀螺仪' }),
      claim('supply', { recipient: '泽菲尔研究所', goods: '陀螺仪' }, { quantity: '20个陀螺仪' }),
    ],
    others: [],
  },
  {
    id: 'zh-11',
    text: '2022年，桑德学院为边防部队培训了40名操作员。',
    right: [claim('assistance', { provider: '桑德学院', recipient: '40名操作员' }, { time: '2022年' })],
    others: [],
  },
  {
    id: 'zh-12',
    text: '边防部队去年收到了由凯斯特无人机公司交付的80架无人机。',
    right: [claim('supply', { supplier: '凯斯特无人机公司', goods: '无人机' }, { quantity: '80架无人机' })],
    others: [],
  },
];
