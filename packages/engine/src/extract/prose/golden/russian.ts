/** Invented Russian letters and news: case endings tell who supplied whom. */
import type { GoldenText } from './golden-text.ts';

export const RUSSIAN: readonly GoldenText[] = [
  {
    slug: 'ru-billing-letter',
    publisher: 'ООО «Тормо»',
    published: '2024-05-17',
    genre: 'letter',
    text: `Уважаемый господин директор!

Сообщаем, что во втором квартале 2024 года ООО «Тормо» выставило заводу «Норвик» счёт № 118 за более десяти двигателей L550 производства компании «Сунхэ» на сумму 12 млн рублей. Двигатели L550 были поставлены заводу «Норвик» компанией «Тормо» 3 июня 2024 года.`,
    claims: [
      'supply:invoiced supplier=ООО «Тормо» recipient=Норвик manufacturer=Сунхэ goods=L550 qty=(10,] amount=12000000 RUB time=2024-34 invoice=118',
      'supply:delivered supplier=ООО «Тормо» recipient=Норвик goods=L550 time=2024-06-03',
    ],
  },
  {
    slug: 'ru-news-intermediary',
    publisher: 'Портовый вестник',
    published: '2025-03-10',
    text: `Завод «Норвик» получил не менее 20 беспилотников через посредника, сообщили два чиновника. По данным газеты «Портовый вестник», завод закупил у компании «Халден» 40 микросхем в 2024 году.

«Халден» и «Норвик» не ответили на запрос о комментарии. Министерство обороны отказалось от комментариев. Компания «Сунхэ» опровергла поставки.`,
    claims: [
      'supply:delivered recipient=Норвик intermediary=посредник goods=беспилотники qty=[20,] «два чиновника (official-unnamed)',
      'supply supplier=Халден recipient=Норвик goods=микросхемы qty=40 time=2024',
      'response no-reply respondent=Халден',
      'response no-reply respondent=Норвик',
      'response declined respondent=Министерство обороны',
      'response denied respondent=Сунхэ on=supply',
    ],
  },
  {
    slug: 'ru-payment-and-plan',
    publisher: 'Портовый вестник',
    published: '2025-03-10',
    text: `Норвик перечислил компании «Халден» 300 тысяч долларов за двигатели в июле 2024 года. Компания «Халден» планирует поставить заводу 15 радаров. Двигатели были испытаны на полигоне Луган в мае 2024 года.

Если завод купит эти двигатели, он нарушит закон. Компания не поставляла заводу оружие.`,
    claims: [
      'payment:paid goods=двигатели payer=Норвик payee=Халден amount=300000 USD time=2024-07',
      'supply:planned supplier=Халден recipient=Норвик goods=радары qty=15',
      'test:tested product=двигатели time=2024-05 at=Луган',
      'supply:delivered NOT supplier=Халден recipient=Норвик goods=оружие',
    ],
  },
];
