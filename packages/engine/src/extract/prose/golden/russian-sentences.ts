/** Russian sentences, one trap each, with every claim they make; written before the reader was tuned on them. Parties are invented. */
import type { GoldenSentence } from './golden-text.ts';

export const RUSSIAN_SENTENCES: readonly GoldenSentence[] = [
  [
    'Компания «Тормо» поставила заводу «Норвик» 40 двигателей L550 в мае 2024 года.',
    ['supply:delivered supplier=Тормо recipient=Норвик goods=L550 qty=40 time=2024-05'],
  ],
  [
    'Заводу «Норвик» двигатели поставила компания «Тормо».',
    ['supply:delivered supplier=Тормо recipient=Норвик goods=двигатели'],
  ],
  [
    'Двигатели были поставлены заводу «Норвик» через посредника в Дубае.',
    ['supply:delivered recipient=Норвик intermediary=посредник goods=двигатели'],
  ],
  [
    'Беспилотники, которые завод «Норвик» закупил у фирмы «Халден», были переданы армии.',
    [
      'supply supplier=Халден recipient=Норвик goods=беспилотники',
      'supply:delivered recipient=армия goods=беспилотники',
    ],
  ],
  [
    'Компания «Халден», которой завод «Норвик» перечислил 2 млн долларов за микросхемы, зарегистрирована в Дубае.',
    [
      'payment:paid goods=микросхемы payer=Норвик payee=Халден amount=2000000 USD',
      'location entity=Халден at=Дубае',
    ],
  ],
  [
    'Поставленные компанией «Тормо» радары установили на катере.',
    ['supply:delivered supplier=Тормо goods=радары', 'component product=катер component=радары'],
  ],
  [
    'Закупив у «Халдена» микросхемы, «Норвик» передал их заводу «Алкор».',
    [
      'supply supplier=Халден recipient=Норвик goods=микросхемы',
      'supply:delivered supplier=Норвик recipient=Алкор goods=микросхемы',
    ],
  ],
  [
    '«Норвик» и «Алкор» заказали у китайской компании «Сунхэ» 300 процессоров.',
    ['supply:contracted supplier=Сунхэ recipient=Норвик+Алкор goods=процессоры qty=300'],
  ],
  [
    'Иван Самарин, генеральный директор завода «Норвик», сообщил, что предприятие не поставляло оружие Ирану.',
    [
      'role person=Иван Самарин organisation=Норвик position=генеральный директор',
      'supply:delivered NOT supplier=Норвик recipient=Ирану goods=оружие «Иван Самарин (company-statement)',
    ],
  ],
  [
    'По словам двух чиновников, завод «Алкор» разработал беспилотник «Лиса-2» с помощью иранской компании «Парсин».',
    ['development developer=Алкор product=Лиса-2 helper=Парсин «двух чиновников (official-unnamed, reports)'],
  ],
  [
    'Поставка двигателей L550 заводу «Норвик» через компанию «Халден» состоялась 3 июня 2024 года.',
    ['supply:delivered recipient=Норвик intermediary=Халден goods=L550 time=2024-06-03'],
  ],
  [
    'Компания «Тормо» планирует поставить «Норвику» 15 радаров.',
    ['supply:planned supplier=Тормо recipient=Норвик goods=радары qty=15'],
  ],
  [
    'Посредник якобы передал заводу «Норвик» партию из 20 тепловизоров.',
    ['supply:delivered ?uncommitted supplier=посредник recipient=Норвик goods=тепловизоры qty=20'],
  ],
  [
    '«Халден», «Норвик» и «Сунхэ» не ответили на запрос о комментарии.',
    [
      'response no-reply respondent=Халден',
      'response no-reply respondent=Норвик',
      'response no-reply respondent=Сунхэ',
    ],
  ],
  ['В компании «Тормо» от комментариев отказались.', ['response declined respondent=Тормо']],
  ['Представитель «Сунхэ» опроверг поставки.', ['response denied respondent=Сунхэ on=supply']],
  [
    'Виктору Самарину принадлежит 60 % акций компании «Халден».',
    ['ownership owner=Виктор Самарин owned=Халден share=60'],
  ],
  ['«Тормо» — дочерняя компания холдинга «Дельмар».', ['identity entity=Тормо subsidiaryOf=Дельмар']],
  [
    'Завод «Норвик» находится под санкциями США и Великобритании.',
    ['sanction target=Норвик authority=США+Великобритании'],
  ],
  [
    'Инженеры компании «Парсин» прилетели в Лугань в апреле 2024 года и обучили операторов завода.',
    [
      'travel traveller=инженеры компании «Парсин» destination=Лугань time=2024-04',
      'assistance provider=инженеры компании «Парсин» recipient=операторы завода',
    ],
  ],
  [
    'Дрон «Лиса-2» оснащён двигателями L550 производства «Сунхэ».',
    ['component product=Лиса-2 component=L550 maker=Сунхэ'],
  ],
  [
    '«Мы не поставляли двигатели «Норвику», — заявил директор компании «Тормо» Пётр Линд.',
    [
      'supply:delivered NOT supplier=Тормо recipient=Норвик goods=двигатели «Пётр Линд (company-statement)',
      'response denied respondent=Тормо on=supply «Пётр Линд (company-statement)',
      'role person=Пётр Линд organisation=Тормо position=директор',
    ],
  ],
  ['Если «Тормо» поставит двигатели «Норвику», это нарушит санкции.', []],
  ['США запретили экспорт микросхем в Россию.', []],
  [
    'Завод «Норвик» (ранее — «Ильмень») возглавляет Анна Линд.',
    [
      'identity entity=Норвик formerName=Ильмень',
      'role person=Анна Линд organisation=Норвик position=возглавляет',
    ],
  ],
];
