/** Ukrainian passages: deliveries, contracts, tests and payments in the wording of agencies, courts and letters; written before the reader was tuned on them. Parties are invented. */
import type { GoldenSentence } from './golden-text.ts';

export const UKRAINIAN_DEALS: readonly GoldenSentence[] = [
  [
    'Контракт на постачання 30 тепловізорів заводу «Ольвар» компанія «Брестон» підписала 12 березня 2023 року.',
    ['supply:contracted supplier=Брестон recipient=Ольвар goods=тепловізори qty=30 time=2023-03-12'],
  ],
  [
    'Вантажовідправник — фірма «Селмор», вантажоодержувач — завод «Ольвар».',
    ['supply consignor=Селмор consignee=Ольвар'],
  ],
  [
    'Як стало відомо «Портовому віснику», концерн «Кварта» придбав у турецької компанії «Деніз Макіне» чотири токарні верстати.',
    ['supply supplier=Деніз Макіне recipient=Кварта goods=токарні верстати qty=4'],
  ],
  [
    'За даними митниці та за словами двох працівників порту, суховантаж «Вальдіс» доставив заводу «Ольвар» 200 тонн титану.',
    [
      'supply:delivered recipient=Ольвар goods=титан carrier=Вальдіс qty=200 «митниці (official-named, reports)',
      'supply:delivered recipient=Ольвар goods=титан carrier=Вальдіс qty=200 «двох працівників порту (person-familiar, reports)',
    ],
  ],
  [
    'До санкційного списку внесено фірму «Селмор» за постачання мікросхем російському заводу «Ольвар».',
    ['sanction target=Селмор', 'supply:delivered supplier=Селмор recipient=Ольвар goods=мікросхеми'],
  ],
  [
    'За посередництва компанії «Лін Трейд» завод «Ольвар» придбав 60 осцилографів.',
    ['supply recipient=Ольвар intermediary=Лін Трейд goods=осцилографи qty=60'],
  ],
  [
    'Верстати були реекспортовані до Росії через казахстанську фірму «Алатау Снаб».',
    ['supply recipient=Росії intermediary=Алатау Снаб goods=верстати'],
  ],
  [
    'На замовлення заводу «Ольвар» компанія «Лін Трейд» закупила у фірми «Хаяма» 90 датчиків тиску.',
    ['supply supplier=Хаяма recipient=Лін Трейд goods=датчики тиску endUser=Ольвар qty=90'],
  ],
  [
    'Постачання 24 насосів від компанії «Брестон» заводу «Ольвар» завершилося в листопаді.',
    ['supply:delivered supplier=Брестон recipient=Ольвар goods=насоси qty=24 time=2024-11'],
  ],
  [
    'Підшипники, відправлені компанією «Брестон» у липні 2024 року, отримав завод «Ольвар».',
    [
      'supply:shipped supplier=Брестон goods=підшипники time=2024-07',
      'supply:delivered recipient=Ольвар goods=підшипники',
    ],
  ],
  [
    'Постачаючи заводу «Ольвар» оптику, компанія «Хаяма» порушувала експортні правила.',
    ['supply:delivered supplier=Хаяма recipient=Ольвар goods=оптика'],
  ],
  [
    'Компанія «Хаяма» відмовилася постачати оптику заводу «Ольвар».',
    ['supply:delivered NOT supplier=Хаяма recipient=Ольвар goods=оптика'],
  ],
  ['Постачання оптики заводу «Ольвар» припинено.', ['supply:cancelled recipient=Ольвар goods=оптика']],
  [
    'Фірма «Селмор» має намір продати заводу «Ольвар» 8 генераторів, повідомила газета «Лодія».',
    ['supply:planned supplier=Селмор recipient=Ольвар goods=генератори qty=8 «Лодія (other-outlet)'],
  ],
  [
    'Ймовірно, датчики заводу «Ольвар» продала фірма «Селмор».',
    ['supply ?probable supplier=Селмор recipient=Ольвар goods=датчики'],
  ],
  [
    'Фірма «Селмор» нібито передала заводу «Ольвар» 40 двигунів.',
    ['supply:delivered ?uncommitted supplier=Селмор recipient=Ольвар goods=двигуни qty=40'],
  ],
  [
    'Агентство «Норд-прес» передає з посиланням на міністра оборони, що корабель оснащено радарами «Скат».',
    [
      'component product=корабель component=Скат «Норд-прес (other-outlet, reports) «міністра оборони (official-named, reports)',
    ],
  ],
  [
    '«Ми продали двигуни фірмі «Селмор», — стверджує директор «Брестона» Яніс Калн. — Про завод «Ольвар» нам нічого не відомо».',
    [
      'supply supplier=Брестон recipient=Селмор goods=двигуни «Яніс Калн (company-statement, distances)',
      'role person=Яніс Калн organisation=Брестон position=директор',
      'response no-knowledge respondent=Брестон «Яніс Калн (company-statement, distances)',
    ],
  ],
  [
    'Яніс Калн спростував, що його компанія постачала двигуни заводу «Ольвар».',
    [
      'supply:delivered NOT supplier=компанія recipient=Ольвар goods=двигуни «Яніс Калн (company-statement, denies)',
      'response denied respondent=Яніс Калн',
    ],
  ],
  [
    'Фахівці фірми «Хаяма» навчали працівників заводу «Ольвар».',
    ['assistance provider=фахівці фірми «Хаяма» recipient=працівники заводу «Ольвар»'],
  ],
  [
    'Випробування ракети «Гроза-4» на полігоні Сарикум провело підприємство «Вектра».',
    ['test:tested tester=Вектра product=Гроза-4 at=Сарикум'],
  ],
  [
    'У ракеті «Гроза-4» знайдено мікросхеми американської компанії «Талтек».',
    ['component product=Гроза-4 component=мікросхеми maker=Талтек'],
  ],
  [
    'Суд встановив, що у 2022 році ТОВ «Ремлайн» перерахувало фірмі «Селмор» 14,6 млн гривень за верстати.',
    [
      'payment:paid goods=верстати payer=ТОВ «Ремлайн» payee=Селмор amount=14600000 UAH time=2022 «Суд (official-named)',
    ],
  ],
  [
    "Завод «Ольвар» виготовив понад 300 безпілотників «Чибіс» за дев'ять місяців 2024 року.",
    ['production producer=Ольвар product=Чибіс qty=(300,] time=2024-01/2024-09'],
  ],
  [
    'СБУ затримала директора ТОВ «Ремлайн» Олега Тарнавського за підозрою у продажу креслень фірмі «Селмор».',
    [
      'supply ?uncommitted recipient=Селмор goods=креслення',
      'role person=Олег Тарнавський organisation=ТОВ «Ремлайн» position=директор',
    ],
  ],
  [
    'Фірма «Селмор» ніколи не продавала верстатів заводу «Ольвар».',
    ['supply NOT supplier=Селмор recipient=Ольвар goods=верстати'],
  ],
  [
    'Дванадцять двигунів були доставлені з Дубая до Самари рейсом авіакомпанії «Зефір».',
    ['supply:delivered goods=двигуни carrier=Зефір qty=12 at=Самари'],
  ],
  [
    'Завод «Ольвар» планує закупити у «Хаями» 15 пресів, а «Брестон» уже відвантажив йому 6 компресорів.',
    [
      'supply:planned supplier=Хаяма recipient=Ольвар goods=преси qty=15',
      'supply:shipped supplier=Брестон recipient=Ольвар goods=компресори qty=6',
    ],
  ],
  [
    'Делегація компанії «Парсін» відвідала завод «Ольвар» у квітні. Вона зустрілася з директором заводу Ігорем Дьоміним.',
    [
      'travel traveller=делегація компанії «Парсін» destination=Ольвар time=2024-04',
      'meeting participant=Ігор Дьомін+делегація компанії «Парсін»',
      'role person=Ігор Дьомін organisation=Ольвар position=директор',
    ],
  ],
];
