import { describe, expect, it } from 'vitest';
import { readText } from '../fixture/paper-document.ts';

describe('bookings', () => {
  it.each<[string, string, string[]]>([
    [
      'labelled fields, two legs',
      `
ITINERARY

Booking reference: QZ7R2K
Passengers: LIN HAO, ZHOU WEIMIN

Flight: NB 412
From: Shenzhen (SZX)
To: Moscow (SVO)
Departure date: 15 June 2024

Flight: NB 1207
From: Moscow (SVO)
To: Orenburg (REN)
Departure date: 16 June 2024
`,
      [
        'travel planned; destination Moscow; origin Shenzhen; traveller LIN HAO + ZHOU WEIMIN; 2024-06-15; booking QZ7R2K; flight NB 412',
        'travel planned; destination Orenburg; origin Moscow; traveller LIN HAO + ZHOU WEIMIN; 2024-06-16; booking QZ7R2K; flight NB 1207',
      ],
    ],
    [
      'a table',
      `
Your booking is confirmed
Booking reference: QZ7R9D
Passenger: Mr Anton Vask

Flight\tFrom\tTo\tDeparture date
NB 1208\tOrenburg (REN)\tMoscow (SVO)\t19 June 2024
`,
      [
        'travel planned; destination Moscow; origin Orenburg; traveller Anton Vask; 2024-06-19; booking QZ7R9D; flight NB 1208',
      ],
    ],
    [
      'Russian receipt',
      `
МАРШРУТНАЯ КВИТАНЦИЯ
Код бронирования: K7L2MN
Пассажир: ВАСК АНТОН
Рейс: НБ 1207
Рейс: NB 1207
Вылет: Москва (SVO)
Прилёт: Челябинск (CEK)
Дата вылета: 16.06.2024
Перевозчик: АО «Северная птица»
`,
      [
        'travel planned; carrier АО «Северная птица»; destination Челябинск; origin Москва; traveller ВАСК АНТОН; 2024-06-16; booking K7L2MN; flight NB 1207',
      ],
    ],
    [
      'a route line with flight and date',
      `
Booking confirmation
Booking code: ABCDEF
Passenger: Petra Holm

Outbound   Riga (RIX) - Berlin (BER)
Sun 05.11.2023   08:55   BT 212
`,
      [
        'travel planned; destination Berlin; origin Riga; traveller Petra Holm; 2023-11-05; booking ABCDEF; flight BT 212',
      ],
    ],
    [
      'legs of one line each, days without a year after the day of issue',
      `
ITINERARY RECEIPT
Date of issue: 5 June 2024
Booking reference: M4TT2R
Passenger: VASK/ANTON MR

NB 1207 Moscow SVO 16JUN 0810 - Orenburg REN 1220
NB 1208 Orenburg REN 19JUN - Moscow SVO
KX 88 MOSCOW SVO 02JAN - RIGA RIX
`,
      [
        'travel planned; destination Orenburg; origin Moscow; traveller ANTON VASK; 2024-06-16; booking M4TT2R; flight NB 1207',
        'travel planned; destination Moscow; origin Orenburg; traveller ANTON VASK; 2024-06-19; booking M4TT2R; flight NB 1208',
        'travel planned; destination RIGA; origin MOSCOW; traveller ANTON VASK; 2025-01-02; booking M4TT2R; flight KX 88',
      ],
    ],
    [
      'a Russian line, without any day of issue',
      `
Маршрутная квитанция
Пассажир: Васк Антон
Номер брони: KL3M9T

Рейс NB 1208  Оренбург REN 19 июня - Москва SVO
`,
      [
        'travel planned; destination Москва; origin Оренбург; traveller Васк Антон; ; booking KL3M9T; flight NB 1208',
      ],
    ],
    [
      'a Chinese table, days without a year after the day of booking',
      `
机票预订确认
预订日期：2024年5月30日
订单号：R7TT31
旅客姓名：林浩

航班号\t出发地\t目的地\t出发日期
NB412\t深圳\t莫斯科\t6月15日
NB1207\t莫斯科\t奥伦堡\t6月16日
`,
      [
        'travel planned; destination 莫斯科; origin 深圳; traveller 林浩; 2024-06-15; booking R7TT31; flight NB412',
        'travel planned; destination 奥伦堡; origin 莫斯科; traveller 林浩; 2024-06-16; booking R7TT31; flight NB1207',
      ],
    ],
  ])('%s', (_, text, expected) => {
    const { told, facts } = readText(text);
    expect(facts.genre.value).toBe('travel booking');
    expect(told).toEqual(expected);
  });

  it('keeps the words of a day whose year nothing tells', () => {
    const { claims, document } = readText(
      'ITINERARY\nPassenger: VASK/ANTON MR\n\nNB 1208 Orenburg REN 19JUN - Moscow SVO\n',
    );
    expect(claims[0]?.time).toEqual({
      text: '19JUN',
      earliest: null,
      latest: null,
      edtf: 'XXXX-06-19',
      anchor: null,
      approximate: false,
      rule: 'paper.day-without-year',
    });
    expect(document.text).toContain(claims[0]?.time?.text);
  });
});
