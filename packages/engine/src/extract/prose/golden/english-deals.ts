/** Invented sentences of deals: times, prices, orders, relatives and joined goods; and what each claims. */
import type { GoldenSentence } from './golden-text.ts';

export const ENGLISH_DEALS: readonly GoldenSentence[] = [
  [
    'In 2024 Tarvik Marine sold eleven winches to the Olden navy.',
    ['supply supplier=Tarvik Marine recipient=Olden navy goods=winches qty=11 time=2024'],
  ],
  [
    'In May 2024, Tarvik Marine delivered eleven winches to the Olden shipyard.',
    ['supply:delivered supplier=Tarvik Marine recipient=Olden shipyard goods=winches qty=11 time=2024-05'],
  ],
  [
    'On Friday Solvane Optics shipped 20 lenses to Dravka Instruments.',
    [
      'supply:shipped supplier=Solvane Optics recipient=Dravka Instruments goods=lenses qty=20 time=2025-03-07',
    ],
  ],
  [
    'Last year the ministry purchased 40 trucks from Haldor Motors.',
    ['supply supplier=Haldor Motors recipient=ministry goods=trucks qty=40 time=2024'],
  ],
  [
    'In the spring of 2023 Morvan Steel exported turbine blades to Kessler Dynamics.',
    ['supply supplier=Morvan Steel recipient=Kessler Dynamics goods=turbine blades time=2023-21'],
  ],
  [
    'By the end of 2024 the plant had received 300 bearings from Brenner Lager.',
    ['supply:delivered supplier=Brenner Lager recipient=plant goods=bearings qty=300 time=../2024~'],
  ],
  [
    'The institute also received two microscopes from Solvane Optics in the autumn of 2023.',
    ['supply:delivered supplier=Solvane Optics recipient=institute goods=microscopes qty=2 time=2023-23'],
  ],
  [
    'Since 2022 Baltor has supplied the Kesten refinery with pumps.',
    ['supply:delivered supplier=Baltor recipient=Kesten refinery goods=pumps time=2022-01-01/2025-03-10'],
  ],
  [
    'Between March and June 2024 Petrona Chemicals sent 60 tonnes of nitric acid to the Velm powder plant.',
    [
      'supply:shipped supplier=Petrona Chemicals recipient=Velm powder plant goods=nitric acid qty=60 time=2024-03/2024-06',
    ],
  ],
  [
    'In early 2024, the Velm powder plant bought 60 tonnes of cotton pulp from Petrona Chemicals.',
    [
      'supply supplier=Petrona Chemicals recipient=Velm powder plant goods=cotton pulp qty=60 time=2024-01~/2024-04~',
    ],
  ],
  [
    'Tarvik Marine sold cable worth 2.3 million euros to the Olden shipyard.',
    ['supply supplier=Tarvik Marine recipient=Olden shipyard goods=cable amount=2300000 EUR'],
  ],
  [
    'The Olden shipyard bought six cranes from Tarvik Marine at a price of 1.4 million dollars.',
    ['supply supplier=Tarvik Marine recipient=Olden shipyard goods=cranes qty=6 amount=1400000 USD'],
  ],
  [
    'Haldor Motors invoiced the plant for 88,000 euros in June 2024.',
    ['supply:invoiced supplier=Haldor Motors recipient=plant amount=88000 EUR time=2024-06'],
  ],
  [
    'Haldor Motors invoiced the plant for twelve engines.',
    ['supply:invoiced supplier=Haldor Motors recipient=plant goods=engines qty=12'],
  ],
  [
    'Kessler Dynamics paid Haldor Motors 90,000 dollars for the engines.',
    ['payment:paid goods=engines payer=Kessler Dynamics payee=Haldor Motors amount=90000 USD'],
  ],
  [
    "The refinery transferred 400,000 francs to Baltor's account at Bank Orell.",
    ['payment:paid payer=refinery payee=Baltor payeeBank=Bank Orell amount=400000 ?'],
  ],
  [
    'Kessler Dynamics transferred 1.2 million yuan to Sunmei Power on 4 March 2024.',
    ['payment:paid payer=Kessler Dynamics payee=Sunmei Power amount=1200000 CNY time=2024-03-04'],
  ],
  [
    'A payment of 75,000 dollars was made by Kessler Dynamics to Sunmei Power.',
    ['payment:paid payer=Kessler Dynamics payee=Sunmei Power amount=75000 USD'],
  ],
  [
    'Sunmei Power billed Kessler Dynamics for 500 motors in October 2024.',
    ['supply:invoiced supplier=Sunmei Power recipient=Kessler Dynamics goods=motors qty=500 time=2024-10'],
  ],
  [
    'Kessler Dynamics was billed by Sunmei Power for 500 motors.',
    ['supply:invoiced supplier=Sunmei Power recipient=Kessler Dynamics goods=motors qty=500'],
  ],
  [
    'For $2 million, Sunmei Power sold Kessler Dynamics 500 motors.',
    ['supply supplier=Sunmei Power recipient=Kessler Dynamics goods=motors qty=500 amount=2000000 USD'],
  ],
  [
    'Dravka Instruments placed an order with Solvane Optics for 80 prisms.',
    ['supply:contracted supplier=Solvane Optics recipient=Dravka Instruments goods=prisms qty=80'],
  ],
  [
    'An order for 80 prisms was placed by Dravka Instruments with Solvane Optics in May 2024.',
    [
      'supply:contracted supplier=Solvane Optics recipient=Dravka Instruments goods=prisms qty=80 time=2024-05',
    ],
  ],
  [
    'The documents list an order for 80 prisms placed by Dravka Instruments with Solvane Optics.',
    [
      'supply:contracted supplier=Solvane Optics recipient=Dravka Instruments goods=prisms qty=80 «documents (document-seen)',
    ],
  ],
  [
    'Dravka Instruments ordered 80 prisms from Solvane Optics.',
    ['supply:contracted supplier=Solvane Optics recipient=Dravka Instruments goods=prisms qty=80'],
  ],
  [
    'Solvane Optics cancelled the delivery of 80 prisms to Dravka Instruments.',
    ['supply:cancelled supplier=Solvane Optics recipient=Dravka Instruments goods=prisms qty=80'],
  ],
  [
    'The delivery of 80 prisms to Dravka Instruments was cancelled in June 2024.',
    ['supply:cancelled recipient=Dravka Instruments goods=prisms qty=80 time=2024-06'],
  ],
  [
    'Dravka Instruments cancelled its order for 80 prisms.',
    ['supply:cancelled recipient=Dravka Instruments goods=prisms qty=80'],
  ],
  [
    'Solvane Optics failed to deliver the 40 prisms that the institute had ordered from it in May 2023.',
    [
      'supply NOT supplier=Solvane Optics goods=prisms qty=40',
      'supply:contracted supplier=Solvane Optics recipient=institute goods=prisms qty=40 time=2023-05',
    ],
  ],
  [
    'Tarvik Marine sold 30 engines to Lemko Trade in Izmir, which re-exported them to the Velm powder plant in July 2024.',
    [
      'supply supplier=Tarvik Marine recipient=Lemko Trade goods=engines qty=30',
      'supply supplier=Lemko Trade recipient=Velm powder plant goods=engines time=2024-07',
    ],
  ],
  [
    'Lemko Trade, which bought the engines from Tarvik Marine, resold them to the Velm powder plant.',
    [
      'supply supplier=Lemko Trade recipient=Velm powder plant goods=engines',
      'supply supplier=Tarvik Marine recipient=Lemko Trade goods=engines',
    ],
  ],
  [
    'The lathes that Haldor Motors had bought from Brenner Lager were sent to the Velm powder plant.',
    [
      'supply:shipped recipient=Velm powder plant goods=lathes',
      'supply supplier=Brenner Lager recipient=Haldor Motors goods=lathes',
    ],
  ],
  [
    'The engines, which Tarvik Marine supplied to the shipyard in 2022, were made by Sunmei Power.',
    [
      'production producer=Sunmei Power product=engines',
      'supply:delivered supplier=Tarvik Marine recipient=shipyard manufacturer~=Sunmei Power goods=engines time=2022',
    ],
  ],
  [
    'Meridor LLC is a Kordan entity that supplies machine tools to the Velm powder plant through intermediaries in third countries.',
    [
      'supply:delivered supplier=Meridor LLC recipient=Velm powder plant intermediary=intermediaries goods=machine tools',
    ],
  ],
  [
    'The firm to which the pumps were sold belongs to Baltor.',
    ['ownership owner=Baltor owned=firm', 'supply recipient=firm goods=pumps'],
  ],
  [
    'Lemko Trade is a company from which the plant obtained 12 milling machines.',
    ['supply:delivered supplier=Lemko Trade recipient=plant goods=milling machines qty=12'],
  ],
  [
    'Sunmei Power, whose engines were supplied to the Velm powder plant, is owned by Lemko Trade.',
    [
      'ownership owner=Lemko Trade owned=Sunmei Power',
      'supply:delivered recipient=Velm powder plant goods=engines',
    ],
  ],
  [
    'Bexley Marine supplied bilge pumps and fuel filters to the Ardal shipyard and to its repair dock.',
    [
      'supply:delivered supplier=Bexley Marine recipient=Ardal shipyard+repair dock goods=bilge pumps+fuel filters',
    ],
  ],
  [
    'Brenner Lager sold 90 servo drives to the plant.',
    ['supply supplier=Brenner Lager recipient=plant goods=servo drives qty=90'],
  ],
  [
    'Twenty servo motors were dispatched to the depot in Lyon on 10 June 2024.',
    ['supply:shipped goods=servo motors qty=20 time=2024-06-10 at=Lyon'],
  ],
  [
    'Tarvik Marine delivered nozzles, gaskets and heat exchangers to the Kesten refinery.',
    [
      'supply:delivered supplier=Tarvik Marine recipient=Kesten refinery goods=nozzles+gaskets+heat exchangers',
    ],
  ],
  [
    'About 1,000 cables were supplied by a fourth firm.',
    ['supply:delivered supplier=fourth firm goods=cables qty=~1000'],
  ],
  [
    'Haldor Motors sold trucks to the army and delivered spare parts to the police.',
    [
      'supply supplier=Haldor Motors recipient=army goods=trucks',
      'supply:delivered supplier=Haldor Motors recipient=police goods=spare parts',
    ],
  ],
];
