/**
 * Invented sentences in four languages, each with the claim it makes, as a model that reads it right would propose it. The
 * parties are invented. `words` are the very words of the sentence.
 */
const claim = (kind, roles, rest = {}) => ({
  kind,
  roles: Object.entries(roles).flatMap(([role, words]) =>
    [words].flat().map((each) => ({ role, words: each })),
  ),
  polarity: 'positive',
  modality: 'certain',
  phase: null,
  quantity: null,
  amount: null,
  time: null,
  share: null,
  places: [],
  speaker: null,
  ...rest,
});

export const SENTENCES = [
  // English
  {
    language: 'en',
    text: 'Orvex Trade supplied 1,250 A-140 drones to the Baltan plant in March 2024.',
    claim: claim(
      'supply',
      { supplier: 'Orvex Trade', recipient: 'Baltan plant', goods: 'A-140 drones' },
      { phase: 'delivered', quantity: '1,250 A-140 drones', time: 'March 2024' },
    ),
  },
  {
    language: 'en',
    text: 'Kestrel Imports bought 36 milling machines from Merrow Tools for $5.4 million on 12 June 2023.',
    claim: claim(
      'supply',
      { recipient: 'Kestrel Imports', supplier: 'Merrow Tools', goods: 'milling machines' },
      { quantity: '36 milling machines', amount: '$5.4 million', time: '12 June 2023' },
    ),
  },
  {
    language: 'en',
    text: 'Two officials said that Halden Freight did not deliver the engines to Sorrel Works in 2022.',
    claim: claim(
      'supply',
      { supplier: 'Halden Freight', recipient: 'Sorrel Works', goods: 'engines' },
      { polarity: 'negative', phase: 'delivered', time: '2022', speaker: 'Two officials' },
    ),
  },
  {
    language: 'en',
    text: 'According to the letter, Dunmore Shipping paid Quillon Bank €730,000 for thermal cameras.',
    claim: claim(
      'payment',
      { payer: 'Dunmore Shipping', payee: 'Quillon Bank', goods: 'thermal cameras' },
      { amount: '€730,000', speaker: 'the letter' },
    ),
  },
  {
    language: 'en',
    text: 'Lantern Optics plans to ship 400 lenses to Varga Systems via Tessel Logistics in the second quarter of 2025.',
    claim: claim(
      'supply',
      {
        supplier: 'Lantern Optics',
        recipient: 'Varga Systems',
        intermediary: 'Tessel Logistics',
        goods: 'lenses',
      },
      { phase: 'planned', quantity: '400 lenses', time: 'the second quarter of 2025' },
    ),
  },
  {
    language: 'en',
    text: 'Norwick Holding owns 51 percent of Pell Avionics.',
    claim: claim('ownership', { owner: 'Norwick Holding', owned: 'Pell Avionics' }, { share: '51 percent' }),
  },
  {
    language: 'en',
    text: 'The R-90 engines were manufactured by Corvin Motors at its plant in Izhevsk.',
    claim: claim(
      'production',
      { producer: 'Corvin Motors', product: 'R-90 engines' },
      { places: ['Izhevsk'] },
    ),
  },
  {
    language: 'en',
    text: 'Marcus Ledbury is the chief executive of Aldgate Metals.',
    claim: claim(
      'role',
      { person: 'Marcus Ledbury', organisation: 'Aldgate Metals' },
      { position: 'chief executive' },
    ),
  },
  {
    language: 'en',
    text: 'More than 300 gyroscopes were received by Sorrel Works from Fenwick Parts, the ministry said.',
    claim: claim(
      'supply',
      { recipient: 'Sorrel Works', supplier: 'Fenwick Parts', goods: 'gyroscopes' },
      { quantity: 'More than 300 gyroscopes', speaker: 'the ministry' },
    ),
  },
  {
    language: 'en',
    text: 'Ostrava Components allegedly sold 2,000 microchips to Grell Electronics in May 2021.',
    claim: claim(
      'supply',
      { supplier: 'Ostrava Components', recipient: 'Grell Electronics', goods: 'microchips' },
      { modality: 'uncommitted', quantity: '2,000 microchips', time: 'May 2021' },
    ),
  },
  {
    language: 'en',
    text: 'The council sanctioned Brackwater Marine on 23 February 2024.',
    claim: claim(
      'sanction',
      { authority: 'The council', target: 'Brackwater Marine' },
      { time: '23 February 2024' },
    ),
  },
  {
    language: 'en',
    text: 'Engineers from Tolland Institute tested the S-12 missile in Kapustin Yar on 3 April 2024.',
    claim: claim(
      'test',
      { tester: 'Tolland Institute', product: 'S-12 missile' },
      { phase: 'tested', time: '3 April 2024', places: ['Kapustin Yar'] },
    ),
  },
  {
    language: 'en',
    text: 'Pavel Dorn travelled from Dubai to Shenzhen on 9 May 2024.',
    claim: claim(
      'travel',
      { traveller: 'Pavel Dorn', origin: 'Dubai', destination: 'Shenzhen' },
      { time: '9 May 2024' },
    ),
  },
  {
    language: 'en',
    text: 'Halden Freight may have exported 75 tonnes of nitrocellulose to Yarrow Chemicals.',
    claim: claim(
      'supply',
      { supplier: 'Halden Freight', recipient: 'Yarrow Chemicals', goods: 'nitrocellulose' },
      { modality: 'possible', quantity: '75 tonnes' },
    ),
  },
  // Russian
  {
    language: 'ru',
    text: 'Компания «Орвекс Трейд» поставила заводу «Балтан» 1250 беспилотников в марте 2024 года.',
    claim: claim(
      'supply',
      { supplier: 'Орвекс Трейд', recipient: 'Балтан', goods: 'беспилотников' },
      { phase: 'delivered', quantity: '1250 беспилотников', time: 'марте 2024 года' },
    ),
  },
  {
    language: 'ru',
    text: 'ООО «Кестрел» закупило у фирмы «Мерроу» 36 станков на сумму 5,4 млн рублей.',
    claim: claim(
      'supply',
      { recipient: 'ООО «Кестрел»', supplier: 'Мерроу', goods: 'станков' },
      { quantity: '36 станков', amount: '5,4 млн рублей' },
    ),
  },
  {
    language: 'ru',
    text: 'По словам двух чиновников, «Халден» не поставлял двигатели предприятию «Соррел» в 2022 году.',
    claim: claim(
      'supply',
      { supplier: 'Халден', recipient: 'Соррел', goods: 'двигатели' },
      { polarity: 'negative', time: '2022 году', speaker: 'двух чиновников' },
    ),
  },
  {
    language: 'ru',
    text: 'Фирма «Данмор» перечислила компании «Квиллон» 730 тысяч евро за тепловизоры.',
    claim: claim(
      'payment',
      { payer: 'Данмор', payee: 'Квиллон', goods: 'тепловизоры' },
      { amount: '730 тысяч евро' },
    ),
  },
  {
    language: 'ru',
    text: 'Завод «Лантерн» планирует отгрузить 400 линз компании «Варга» через фирму «Тессел» в 2025 году.',
    claim: claim(
      'supply',
      { supplier: 'Лантерн', recipient: 'Варга', intermediary: 'Тессел', goods: 'линз' },
      { phase: 'planned', quantity: '400 линз', time: '2025 году' },
    ),
  },
  {
    language: 'ru',
    text: 'Холдингу «Норвик» принадлежит 51% акций компании «Пелл Авионика».',
    claim: claim('ownership', { owner: 'Норвик', owned: 'Пелл Авионика' }, { share: '51%' }),
  },
  {
    language: 'ru',
    text: 'Двигатели Р-90 были произведены заводом «Корвин» в Ижевске.',
    claim: claim('production', { producer: 'Корвин', product: 'Двигатели Р-90' }, { places: ['Ижевске'] }),
  },
  {
    language: 'ru',
    text: 'Компания «Острава» якобы продала фирме «Грелл» две тысячи микросхем в мае 2021 года.',
    claim: claim(
      'supply',
      { supplier: 'Острава', recipient: 'Грелл', goods: 'микросхем' },
      { modality: 'uncommitted', quantity: 'две тысячи микросхем', time: 'мае 2021 года' },
    ),
  },
  {
    language: 'ru',
    text: 'Более трёхсот гироскопов получил завод «Соррел» от компании «Фенвик».',
    claim: claim(
      'supply',
      { recipient: 'Соррел', supplier: 'Фенвик', goods: 'гироскопов' },
      { quantity: 'Более трёхсот гироскопов' },
    ),
  },
  {
    language: 'ru',
    text: 'Испытания ракеты С-12 провёл институт «Толланд» 3 апреля 2024 года.',
    claim: claim(
      'test',
      { tester: 'Толланд', product: 'ракеты С-12' },
      { phase: 'tested', time: '3 апреля 2024 года' },
    ),
  },
  {
    language: 'ru',
    text: 'Станки были проданы фирмой «Мерроу» компании «Ярроу» за 12 миллионов юаней.',
    claim: claim(
      'supply',
      { supplier: 'Мерроу', recipient: 'Ярроу', goods: 'Станки' },
      { amount: '12 миллионов юаней' },
    ),
  },
  // Ukrainian
  {
    language: 'uk',
    text: 'Компанія «Орвекс Трейд» поставила заводу «Балтан» 1250 безпілотників у березні 2024 року.',
    claim: claim(
      'supply',
      { supplier: 'Орвекс Трейд', recipient: 'Балтан', goods: 'безпілотників' },
      { phase: 'delivered', quantity: '1250 безпілотників', time: 'березні 2024 року' },
    ),
  },
  {
    language: 'uk',
    text: 'ТОВ «Кестрел» придбало у фірми «Мерроу» 36 верстатів на суму 5,4 млн гривень.',
    claim: claim(
      'supply',
      { recipient: 'ТОВ «Кестрел»', supplier: 'Мерроу', goods: 'верстатів' },
      { quantity: '36 верстатів', amount: '5,4 млн гривень' },
    ),
  },
  {
    language: 'uk',
    text: 'За словами двох посадовців, «Халден» не постачав двигуни підприємству «Соррел» у 2022 році.',
    claim: claim(
      'supply',
      { supplier: 'Халден', recipient: 'Соррел', goods: 'двигуни' },
      { polarity: 'negative', time: '2022 році', speaker: 'двох посадовців' },
    ),
  },
  {
    language: 'uk',
    text: 'Фірма «Данмор» сплатила компанії «Квіллон» 730 тисяч євро за тепловізори.',
    claim: claim(
      'payment',
      { payer: 'Данмор', payee: 'Квіллон', goods: 'тепловізори' },
      { amount: '730 тисяч євро' },
    ),
  },
  {
    language: 'uk',
    text: 'Завод «Лантерн» планує відвантажити 400 лінз компанії «Варга» через фірму «Тессел» у 2025 році.',
    claim: claim(
      'supply',
      { supplier: 'Лантерн', recipient: 'Варга', intermediary: 'Тессел', goods: 'лінз' },
      { phase: 'planned', quantity: '400 лінз', time: '2025 році' },
    ),
  },
  {
    language: 'uk',
    text: 'Двигуни були виготовлені заводом «Корвін» у Харкові.',
    claim: claim('production', { producer: 'Корвін', product: 'Двигуни' }, { places: ['Харкові'] }),
  },
  {
    language: 'uk',
    text: 'Компанія «Острава» нібито продала фірмі «Грелл» дві тисячі мікросхем у травні 2021 року.',
    claim: claim(
      'supply',
      { supplier: 'Острава', recipient: 'Грелл', goods: 'мікросхем' },
      { modality: 'uncommitted', quantity: 'дві тисячі мікросхем', time: 'травні 2021 року' },
    ),
  },
  {
    language: 'uk',
    text: 'Понад триста гіроскопів отримав завод «Соррел» від компанії «Фенвік».',
    claim: claim(
      'supply',
      { recipient: 'Соррел', supplier: 'Фенвік', goods: 'гіроскопів' },
      { quantity: 'Понад триста гіроскопів' },
    ),
  },
  // Chinese
  {
    language: 'zh',
    text: '海岚贸易有限公司于2024年3月向巴尔坦工厂出口了五千架无人机。',
    claim: claim(
      'supply',
      { supplier: '海岚贸易有限公司', recipient: '巴尔坦工厂', goods: '无人机' },
      { quantity: '五千架无人机', time: '2024年3月' },
    ),
  },
  {
    language: 'zh',
    text: '克斯特进口公司从美洛机床公司采购了36台铣床，合同金额为540万美元。',
    claim: claim(
      'supply',
      { recipient: '克斯特进口公司', supplier: '美洛机床公司', goods: '铣床' },
      { quantity: '36台铣床', amount: '540万美元' },
    ),
  },
  {
    language: 'zh',
    text: '两名官员表示，哈尔登货运公司没有向索瑞工厂交付发动机。',
    claim: claim(
      'supply',
      { supplier: '哈尔登货运公司', recipient: '索瑞工厂', goods: '发动机' },
      { polarity: 'negative', phase: 'delivered', speaker: '两名官员' },
    ),
  },
  {
    language: 'zh',
    text: '敦摩航运公司向奎隆银行支付了七十三万欧元。',
    claim: claim('payment', { payer: '敦摩航运公司', payee: '奎隆银行' }, { amount: '七十三万欧元' }),
  },
  {
    language: 'zh',
    text: '蓝灯光学公司计划通过泰索物流公司向瓦尔加系统公司供应四百枚镜头。',
    claim: claim(
      'supply',
      { supplier: '蓝灯光学公司', intermediary: '泰索物流公司', recipient: '瓦尔加系统公司', goods: '镜头' },
      { phase: 'planned', quantity: '四百枚镜头' },
    ),
  },
  {
    language: 'zh',
    text: '诺维克控股公司持有佩尔航电公司51%的股份。',
    claim: claim('ownership', { owner: '诺维克控股公司', owned: '佩尔航电公司' }, { share: '51%' }),
  },
  {
    language: 'zh',
    text: '奥斯特元件公司据称于2021年5月向格雷尔电子公司出售了两千枚芯片。',
    claim: claim(
      'supply',
      { supplier: '奥斯特元件公司', recipient: '格雷尔电子公司', goods: '芯片' },
      { modality: 'uncommitted', quantity: '两千枚芯片', time: '2021年5月' },
    ),
  },
  {
    language: 'zh',
    text: 'R-90发动机由科尔文动力公司在哈尔滨生产。',
    claim: claim('production', { producer: '科尔文动力公司', product: 'R-90发动机' }, { places: ['哈尔滨'] }),
  },
  {
    language: 'zh',
    text: '索瑞工厂从远东零件公司收到了三百多个陀螺仪，总价约十万元。',
    claim: claim(
      'supply',
      { recipient: '索瑞工厂', supplier: '远东零件公司', goods: '陀螺仪' },
      { quantity: '三百多个陀螺仪', amount: '约十万元' },
    ),
  },
  {
    language: 'zh',
    text: '西岭重工集团为北港造船厂提供了十二台柴油机，货款为二十亿元。',
    claim: claim(
      'supply',
      { supplier: '西岭重工集团', recipient: '北港造船厂', goods: '柴油机' },
      { quantity: '十二台柴油机', amount: '二十亿元' },
    ),
  },
];
