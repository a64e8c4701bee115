/** Ukrainian sentences, one trap each, with every claim they make; written before the reader was tuned on them. Parties are invented. */
import type { GoldenSentence } from './golden-text.ts';

export const UKRAINIAN_SENTENCES: readonly GoldenSentence[] = [
  [
    'Компанія «Тормо» поставила заводу «Норвік» 40 двигунів L550 у травні 2024 року.',
    ['supply:delivered supplier=Тормо recipient=Норвік goods=L550 qty=40 time=2024-05'],
  ],
  [
    'Заводові «Норвік» двигуни постачила фірма «Тормо».',
    ['supply:delivered supplier=Тормо recipient=Норвік goods=двигуни'],
  ],
  [
    'Двигуни було поставлено заводу «Норвік» через посередника в Дубаї.',
    ['supply:delivered recipient=Норвік intermediary=посередник goods=двигуни'],
  ],
  [
    'Безпілотники, які завод «Норвік» закупив у фірми «Халден», передали армії.',
    [
      'supply supplier=Халден recipient=Норвік goods=безпілотники',
      'supply:delivered recipient=армія goods=безпілотники',
    ],
  ],
  [
    'Компанія «Халден», якій завод «Норвік» сплатив 2 млн доларів за мікросхеми, зареєстрована в Дубаї.',
    [
      'payment:paid goods=мікросхеми payer=Норвік payee=Халден amount=2000000 USD',
      'location entity=Халден at=Дубаї',
    ],
  ],
  [
    'ТОВ «Тормо», що постачало мікросхеми заводу «Алкор», придбало у компанії «Халден» 12 серверів.',
    [
      'supply:delivered supplier=ТОВ «Тормо» recipient=Алкор goods=мікросхеми',
      'supply supplier=Халден recipient=ТОВ «Тормо» goods=сервери qty=12',
    ],
  ],
  [
    'Придбавши у «Халдена» мікросхеми, «Норвік» передав їх заводу «Алкор».',
    [
      'supply supplier=Халден recipient=Норвік goods=мікросхеми',
      'supply:delivered supplier=Норвік recipient=Алкор goods=мікросхеми',
    ],
  ],
  [
    '«Норвік» та «Алкор» замовили у китайської компанії «Сунхе» 300 процесорів.',
    ['supply:contracted supplier=Сунхе recipient=Норвік+Алкор goods=процесори qty=300'],
  ],
  [
    'Іван Самарін, генеральний директор заводу «Норвік», повідомив, що підприємство не постачало зброю Ірану.',
    [
      'role person=Іван Самарін organisation=Норвік position=генеральний директор',
      'supply:delivered NOT supplier=Норвік recipient=Ірану goods=зброя «Іван Самарін (company-statement)',
    ],
  ],
  [
    'За словами двох посадовців, завод «Алкор» розробив безпілотник «Лис-2» за допомогою іранської компанії «Парсін».',
    ['development developer=Алкор product=Лис-2 helper=Парсін «двох посадовців (official-unnamed, reports)'],
  ],
  [
    'Постачання двигунів L550 заводу «Норвік» через компанію «Халден» відбулося 3 червня 2024 року.',
    ['supply:delivered recipient=Норвік intermediary=Халден goods=L550 time=2024-06-03'],
  ],
  [
    'Компанія «Тормо» планує поставити «Норвіку» 15 радарів.',
    ['supply:planned supplier=Тормо recipient=Норвік goods=радари qty=15'],
  ],
  [
    'Компанія «Тормо» має намір постачати «Норвіку» радари.',
    ['supply:planned supplier=Тормо recipient=Норвік goods=радари'],
  ],
  [
    'Посередник нібито передав заводу «Норвік» партію з 20 тепловізорів.',
    ['supply:delivered ?uncommitted supplier=посередник recipient=Норвік goods=тепловізори qty=20'],
  ],
  [
    '«Халден», «Норвік» і «Сунхе» не відповіли на запит про коментар.',
    [
      'response no-reply respondent=Халден',
      'response no-reply respondent=Норвік',
      'response no-reply respondent=Сунхе',
    ],
  ],
  ['У компанії «Тормо» відмовилися від коментарів.', ['response declined respondent=Тормо']],
  ['Представник компанії «Сунхе» спростував поставки.', ['response denied respondent=Сунхе on=supply']],
  [
    'Віктору Самаріну належить 60 % акцій компанії «Халден».',
    ['ownership owner=Віктор Самарін owned=Халден share=60'],
  ],
  ['«Тормо» — дочірня компанія холдингу «Дельмар».', ['identity entity=Тормо subsidiaryOf=Дельмар']],
  [
    'Завод «Норвік» перебуває під санкціями США та Великої Британії.',
    ['sanction target=Норвік authority=США+Великої Британії'],
  ],
  [
    'Інженери компанії «Парсін» прилетіли до Лугані у квітні 2024 року і навчили операторів заводу.',
    [
      'travel traveller=інженери компанії «Парсін» destination=Лугані time=2024-04',
      'assistance provider=інженери компанії «Парсін» recipient=оператори',
    ],
  ],
  [
    'Безпілотник «Лис-2» оснащений двигунами L550 виробництва «Сунхе».',
    ['component product=Лис-2 component=L550 maker=Сунхе'],
  ],
  ['Завод «Норвік» очолює Анна Лінд.', ['role person=Анна Лінд organisation=Норвік position=очолює']],
  ['Якщо «Тормо» поставить двигуни «Норвіку», це порушить санкції.', []],
  ['США заборонили експорт мікросхем до Росії.', []],
];
