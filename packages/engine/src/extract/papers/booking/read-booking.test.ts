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
  ])('%s', (_, text, expected) => {
    const { told, facts } = readText(text);
    expect(facts.genre.value).toBe('travel booking');
    expect(told).toEqual(expected);
  });
});
