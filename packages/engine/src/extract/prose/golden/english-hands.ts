/** Invented sentences of goods passing through several hands, and refusals. */
import type { GoldenSentence } from './golden-text.ts';

export const ENGLISH_HANDS: readonly GoldenSentence[] = [
  [
    'In November 2023 the Haldor works dispatched six presses to Kessler Dynamics by way of Lemko Trade.',
    [
      'supply:shipped supplier=Haldor recipient=Kessler Dynamics intermediary=Lemko Trade goods=presses qty=6 time=2023-11',
    ],
  ],
  [
    'Kessler Dynamics has been buying ball screws from Brenner Lager since 2020.',
    ['supply supplier=Brenner Lager recipient=Kessler Dynamics goods=ball screws time=2020-01-01/2025-03-10'],
  ],
  [
    'The boilers that Therma AG made for the hospital were delivered in May 2024.',
    [
      'supply:delivered manufacturer~=Therma AG goods=boilers time=2024-05',
      'production producer=Therma AG product=boilers',
    ],
  ],
  [
    'Lemko Trade, a wholesaler in Bishkek, forwarded 300 modems from Sunmei Power to Kessler Dynamics.',
    [
      'supply:shipped supplier=Sunmei Power recipient=Kessler Dynamics intermediary=Lemko Trade goods=modems qty=300',
    ],
  ],
  [
    'Sunmei Power sold 300 modems to Lemko Trade, and Lemko Trade resold them to Kessler Dynamics in July 2024.',
    [
      'supply supplier=Sunmei Power recipient=Lemko Trade goods=modems qty=300',
      'supply supplier=Lemko Trade recipient=Kessler Dynamics goods=modems time=2024-07',
    ],
  ],
  [
    'Tarvik Marine supplied the Olden navy with sonar buoys worth 4 million euros.',
    ['supply:delivered supplier=Tarvik Marine recipient=Olden navy goods=sonar buoys amount=4000000 EUR'],
  ],
  [
    'According to the contract, Baltor is to supply 14 compressors to the Kesten refinery by May 2026.',
    [
      'supply:planned supplier=Baltor recipient=Kesten refinery goods=compressors qty=14 time=../2026-05 «contract (document-seen)',
    ],
  ],
  [
    'Fourteen compressors ordered by the Kesten refinery from Baltor were never delivered.',
    [
      'supply NOT goods=compressors qty=14',
      'supply:contracted supplier=Baltor recipient=Kesten refinery goods=compressors qty=14',
    ],
  ],
  [
    'Baltor confirmed that it had sold 14 compressors to the Kesten refinery.',
    [
      'supply supplier=Baltor recipient=Kesten refinery goods=compressors qty=14 «Baltor (company-statement)',
      'response confirmed respondent=Baltor on=supply «Baltor (company-statement)',
    ],
  ],
  [
    'Baltor denied that it had sold compressors to the Kesten refinery.',
    [
      'supply NOT supplier=Baltor recipient=Kesten refinery goods=compressors «Baltor (company-statement, denies)',
      'response denied respondent=Baltor on=supply «Baltor (company-statement, denies)',
    ],
  ],
  [
    'Baltor is believed to have shipped compressors to the Kesten refinery.',
    ['supply:shipped ?probable supplier=Baltor recipient=Kesten refinery goods=compressors'],
  ],
  [
    'Baltor may have supplied compressors to the Kesten refinery.',
    ['supply:delivered ?possible supplier=Baltor recipient=Kesten refinery goods=compressors'],
  ],
  [
    'The supply of compressors to the Kesten refinery by Baltor ended in 2023.',
    ['supply:delivered supplier=Baltor recipient=Kesten refinery goods=compressors time=2023'],
  ],
  [
    'Engines from Sunmei Power went to Ravelsen Systems through Lemko Trade.',
    ['supply supplier=Sunmei Power recipient=Ravelsen Systems intermediary=Lemko Trade goods=Engines'],
  ],
  ['The remaining pumps will follow in July.', ['supply:planned goods=pumps time=2025-07']],
  [
    'Baltor gave 20 tents to the ministry.',
    ['supply:delivered supplier=Baltor recipient=ministry goods=tents qty=20'],
  ],
  [
    'The council took receipt of 12 buses from Haldor Motors.',
    ['supply:delivered supplier=Haldor Motors recipient=council goods=buses qty=12'],
  ],
  [
    'The Velm factory and the Dorog factory produce shells for the army.',
    ['production producer=Velm+Dorog product=shells'],
  ],
  [
    'Sunmei Power, formerly known as Ningbo Motor, builds engines.',
    [
      'production producer=Sunmei Power product=engines',
      'identity entity=Sunmei Power formerName=Ningbo Motor',
    ],
  ],
  [
    'Known until 2019 as Ningbo Motor, Sunmei Power builds engines.',
    [
      'production producer=Sunmei Power product=engines',
      'identity entity=Sunmei Power formerName=Ningbo Motor time=../2019',
    ],
  ],
  [
    'Omar Sattari sold a 25 percent stake in Kesh Freight to Pearl Holdings in 2021.',
    ['ownership owner=Pearl Holdings owned=Kesh Freight share=25 time=2021'],
  ],
  [
    'The Treasury added Pearl Holdings to its sanctions list in May 2024.',
    ['sanction target=Pearl Holdings authority=Treasury time=2024-05'],
  ],
  [
    'Talks between Baltor and the ministry were held in Odran in June 2024.',
    ['meeting participant=Baltor+ministry time=2024-06 at=Odran'],
  ],
  [
    'Lemko Trade brought 40 routers to the Velm powder plant in a truck.',
    ['supply:shipped recipient=Velm powder plant goods=routers carrier=Lemko Trade qty=40'],
  ],
  [
    'Kessler Dynamics used Lemko Trade as a front company.',
    ['identity entity=Lemko Trade frontFor=Kessler Dynamics'],
  ],
  ['Anyone who sells routers to Kordan without a licence risks prison.', []],
  ['Baltor has the capacity to produce 500 pumps a year.', []],
  ['The container contained 22 drums of acid.', []],
  ['The council approved the purchase of 30 buses.', []],
  ['Could Baltor have sold the pumps to Kordan?', []],
  ['Please send the missing pumps without delay.', []],
  ['Sales of pumps rose in 2024.', []],
  ['The firm paid attention to the complaints.', []],
  ['The minister paid tribute to the engineers.', []],
];
