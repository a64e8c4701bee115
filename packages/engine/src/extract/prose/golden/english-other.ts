/** Invented texts on money, tests, journeys, help, ownership, posts and statements. */
import type { GoldenText } from './golden-text.ts';

export const ENGLISH_OTHER: readonly GoldenText[] = [
  {
    slug: 'payments-and-bank',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    text: `Norvik paid Halden Trade about $1.2 million for 40 engines in June 2024, bank statements seen by reporters show. A second payment of 300,000 euros was made by Norvik to Halden Trade in July 2024.`,
    claims: [
      'payment:paid goods=engines payer=Norvik payee=Halden Trade qty=40 amount=~1200000 USD time=2024-06 «bank statements (document-seen)',
      'payment:paid payer=Norvik payee=Halden Trade amount=300000 EUR time=2024-07',
    ],
  },
  {
    slug: 'training-and-travel',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    text: `A team of Iranian engineers flew to Torzhov in April 2024 to train operators of the Vixen-2 drone, according to a travel itinerary obtained by the Harbour Post. The engineers stayed for two weeks. They then travelled to the Lugan test range, where the drone was tested.

Specialists from Parsin Industries also visited the Alkor plant three times last year, a person close to the plant said.`,
    claims: [
      'travel traveller=Iranian engineers destination=Torzhov time=2024-04 «travel itinerary (document-seen)',
      'assistance:planned provider=Iranian engineers recipient=operators product=Vixen-2 «travel itinerary (document-seen)',
      'travel traveller=Iranian engineers destination=Lugan test range «travel itinerary (document-seen)',
      'test:tested product=Vixen-2 at=Lugan test range «travel itinerary (document-seen)',
      'travel traveller=Specialists from Parsin Industries destination=Alkor qty=3 time=2024 «person close to the plant (person-familiar)',
    ],
  },
  {
    slug: 'ownership-and-posts',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    text: `Halden Trade is 60 percent owned by Viktor Samarin, the director of Norvik, corporate records show. The remaining 40 percent belongs to Tormo Holding, a subsidiary of Delmar Systems. Anna Lindgren, chief executive of Tormo Holding, said the company was not involved in the trade.

Ilmen Electronics, formerly known as Ilmen Radio Works, is based in Kharsk.`,
    claims: [
      'ownership owner=Viktor Samarin owned=Halden Trade share=60 «corporate records (document-seen)',
      'role person=Viktor Samarin organisation=Norvik position=director «corporate records (document-seen)',
      'identity entity=Tormo Holding subsidiaryOf=Delmar Systems',
      'role person=Anna Lindgren organisation=Tormo Holding position=chief executive',
      'identity entity=Ilmen Electronics formerName=Ilmen Radio Works',
      'location entity=Ilmen Electronics at=Kharsk',
    ],
  },
  {
    slug: 'development-and-components',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    text: `Alkor developed the Vixen-2 drone with help from Parsin Industries, two engineers said. The drone uses engines made by Sunhe Aero Engine and contains microchips from Vantor Semiconductor. It is based on the Iranian Tondar-1.

Production of the Vixen-2 at the Alkor plant began in August 2023. The plant may have produced as many as 500 drones since then, a Ukrainian official said.`,
    claims: [
      'development developer=Alkor product=Vixen-2 helper=Parsin Industries «two engineers (person-familiar)',
      'component product=Vixen-2 component=engines maker=Sunhe Aero Engine',
      'component product=Vixen-2 component=microchips maker=Vantor Semiconductor',
      'production producer=Sunhe Aero Engine product=engines',
      'identity entity=Vixen-2 modelledAfter=Tondar-1',
      'production product=Vixen-2 time=2023-08 at=Alkor',
      'production ?possible producer=Alkor product=drones qty=[,500] «Ukrainian official (official-unnamed)',
    ],
  },
  {
    slug: 'denials-of-all-sorts',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    text: `"We have never sold drones to Russia," a spokesman for Parsin Industries said. The Iranian Foreign Ministry rejected the allegations and the Kremlin declined to comment.

Alkor did not respond to emailed questions. Tormo Holding and Delmar Systems did not reply to requests for comment. Berg Arms referred questions to its lawyers. Lindqvist Maskin confirmed the sale.`,
    claims: [
      'supply NOT supplier=Parsin Industries recipient=Russia goods=drones «spokesman for Parsin Industries (company-statement)',
      'response denied respondent=Parsin Industries on=supply «spokesman for Parsin Industries (company-statement)',
      'response denied respondent=Iranian Foreign Ministry',
      'response declined respondent=Kremlin',
      'response no-reply respondent=Alkor',
      'response no-reply respondent=Tormo Holding',
      'response no-reply respondent=Delmar Systems',
      'response referred respondent=Berg Arms',
      'response confirmed respondent=Lindqvist Maskin',
    ],
  },
  {
    slug: 'nothing-claimed',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    text: `Analysts asked whether Alkor had received engines from abroad. Sanctions are meant to stop companies from supplying weapons to aggressors. If Norvik bought the parts, it would have broken the law.

The report did not say how the drones were delivered. Governments have urged manufacturers to check their customers.`,
    claims: [],
  },
  {
    slug: 'letter-of-a-seller',
    publisher: 'Halden Trade',
    published: '2024-05-17',
    text: `Dear Mr Samarin,

We confirm that 40 engines were shipped to your plant on 12 May 2024 under contract No. HT-24/17. The remaining 20 engines will be delivered by the end of June. The invoice is attached.

Halden Trade`,
    claims: [
      'supply:shipped recipient=plant goods=engines qty=40 time=2024-05-12 contract=HT-24/17',
      'supply:planned recipient~=plant goods=engines qty=20 time=../2024-06~',
    ],
  },
  {
    slug: 'wire-dateline-and-commas-in-names',
    publisher: 'Coast Wire',
    published: '2025-05-02',
    genre: 'news',
    text: `(The Morning Ledger) - A Belarusian assembly plant under EU sanctions received six Danish-made compressors last year, according to a customs official.

Orlund Kompressor Co., Ltd. sold 14 VK-30 compressors to Grodmash in March 2024.

Lumen Optics, Inc. did not supply lenses to Grodmash. The company has never sold lenses to Belarus.`,
    claims: [
      'supply:delivered recipient=Belarusian assembly plant goods=Danish-made compressors qty=6 time=2024 «customs official (official-unnamed, reports)',
      'sanction target=Belarusian assembly plant authority=EU «customs official (official-unnamed, reports)',
      'supply supplier=Orlund Kompressor Co., Ltd. recipient=Grodmash goods=VK-30 qty=14 time=2024-03',
      'supply NOT supplier=Lumen Optics, Inc. recipient=Grodmash goods=lenses',
      'supply NOT supplier=Lumen Optics, Inc. recipient=Belarus goods=lenses',
    ],
  },
  {
    slug: 'tests-at-named-grounds',
    publisher: 'Coast Wire',
    published: '2025-05-02',
    genre: 'news',
    text: `Photographs describe trials of KR-7 launchers at the Sennoy proving ground in the Saratov region in May 2024, an analyst said.`,
    claims: [
      'test:tested product=KR-7 time=2024-05 at=Sennoy proving ground+Saratov region «analyst (expert) «Photographs (document-seen)',
    ],
  },
];
