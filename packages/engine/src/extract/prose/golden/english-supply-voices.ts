/** Invented sentences of supply in every voice, and look-alikes that claim nothing. */
import type { GoldenSentence } from './golden-text.ts';

export const ENGLISH_SUPPLY_VOICES: readonly GoldenSentence[] = [
  [
    'Eight gearboxes were bought by Tarvik Marine from a dealer in Antwerp.',
    ['supply supplier=dealer in Antwerp recipient=Tarvik Marine goods=gearboxes qty=8'],
  ],
  [
    'Dravka Instruments was supplied with lenses by Solvane Optics.',
    ['supply:delivered supplier=Solvane Optics recipient=Dravka Instruments goods=lenses'],
  ],
  [
    'Lenses made by Solvane Optics were delivered to Dravka Instruments.',
    [
      'supply:delivered recipient=Dravka Instruments manufacturer=Solvane Optics goods=Lenses',
      'production producer=Solvane Optics product=Lenses',
    ],
  ],
  [
    'The trucks were handed over to the border guard in November 2024.',
    ['supply:delivered recipient=border guard goods=trucks time=2024-11'],
  ],
  [
    'Haldor Motors handed over 12 trucks to the border guard.',
    ['supply:delivered supplier=Haldor Motors recipient=border guard goods=trucks qty=12'],
  ],
  [
    'The border guard took delivery of 12 trucks from Haldor Motors in 2024.',
    ['supply:delivered supplier=Haldor Motors recipient=border guard goods=trucks qty=12 time=2024'],
  ],
  [
    'Haldor Motors, based in Lodz, has been supplying trucks to the border guard since 2021.',
    [
      'supply:delivered supplier=Haldor Motors recipient=border guard goods=trucks time=2021-01-01/2025-03-10',
      'location entity=Haldor Motors at=Lodz',
    ],
  ],
  [
    'The border guard procured 12 trucks from Haldor Motors via Lemko Trade.',
    ['supply supplier=Haldor Motors recipient=border guard intermediary=Lemko Trade goods=trucks qty=12'],
  ],
  [
    'Lemko Trade procured 12 trucks on behalf of the border guard.',
    ['supply recipient=Lemko Trade goods=trucks endUser=border guard qty=12'],
  ],
  [
    'Lemko Trade acted as an intermediary between Haldor Motors and the border guard.',
    ['supply recipient=Haldor Motors+border guard intermediary=Lemko Trade'],
  ],
  [
    'Lemko Trade acted as intermediary in the sale of 12 trucks to the border guard.',
    ['supply recipient=border guard intermediary=Lemko Trade goods=trucks qty=12'],
  ],
  [
    'Ostrel Components was a front company for the Velm powder plant.',
    ['identity entity=Ostrel Components frontFor=Velm powder plant'],
  ],
  [
    'Ostrel Components served as a front for the Velm powder plant.',
    ['identity entity=Ostrel Components frontFor=Velm powder plant'],
  ],
  [
    'The Velm powder plant used Ostrel Components as a front company.',
    ['identity entity=Ostrel Components frontFor=Velm powder plant'],
  ],
  [
    'Lemko Trade re-exported 40 routers to Kordan in 2023.',
    ['supply supplier=Lemko Trade recipient=Kordan goods=routers qty=40 time=2023'],
  ],
  [
    'Forty routers were re-exported by Lemko Trade to the Kordan army.',
    ['supply supplier=Lemko Trade recipient=Kordan army goods=routers qty=40'],
  ],
  [
    'The routers were diverted to the Velm powder plant.',
    ['supply:shipped recipient=Velm powder plant goods=routers'],
  ],
  [
    'Lemko Trade diverted the routers to the Velm powder plant.',
    ['supply:shipped supplier=Lemko Trade recipient=Velm powder plant goods=routers'],
  ],
  [
    'Solvane Optics routed the lenses through Lemko Trade to the Velm powder plant.',
    ['supply supplier=Solvane Optics recipient=Velm powder plant intermediary=Lemko Trade goods=lenses'],
  ],
  [
    'Through Lemko Trade the Velm powder plant acquired 16 centrifuges from Therma AG.',
    [
      'supply supplier=Therma AG recipient=Velm powder plant intermediary=Lemko Trade goods=centrifuges qty=16',
    ],
  ],
  [
    'Therma AG provided the Velm powder plant with 16 centrifuges.',
    ['supply:delivered supplier=Therma AG recipient=Velm powder plant goods=centrifuges qty=16'],
  ],
  [
    'Sixteen centrifuges were provided to the Velm powder plant by Therma AG.',
    ['supply:delivered supplier=Therma AG recipient=Velm powder plant goods=centrifuges qty=16'],
  ],
  [
    'The Velm powder plant obtained 16 centrifuges through Lemko Trade.',
    ['supply:delivered recipient=Velm powder plant intermediary=Lemko Trade goods=centrifuges qty=16'],
  ],
  [
    'Therma AG exported 16 centrifuges to Kordan in 2022.',
    ['supply supplier=Therma AG recipient=Kordan goods=centrifuges qty=16 time=2022'],
  ],
  [
    'Exports of centrifuges by Therma AG to the Velm powder plant continued in 2023.',
    ['supply supplier=Therma AG recipient=Velm powder plant goods=centrifuges time=2023'],
  ],
  [
    'The sale of 16 centrifuges by Therma AG to the Velm powder plant took place in 2022.',
    ['supply supplier=Therma AG recipient=Velm powder plant goods=centrifuges qty=16 time=2022'],
  ],
  [
    "Therma AG's delivery of 16 centrifuges to the Velm powder plant was completed in May 2022.",
    ['supply:delivered supplier=Therma AG recipient=Velm powder plant goods=centrifuges qty=16 time=2022-05'],
  ],
  [
    "The plant's purchase of 16 centrifuges from Therma AG was arranged by Lemko Trade.",
    ['supply supplier=Therma AG recipient=plant intermediary=Lemko Trade goods=centrifuges qty=16'],
  ],
  [
    'Lemko Trade arranged the purchase of 16 centrifuges from Therma AG.',
    ['supply supplier=Therma AG intermediary=Lemko Trade goods=centrifuges qty=16'],
  ],
  [
    "The freighter Odra Star carried 900 tonnes of urea from Port Sava to the navy's depot in Kesh in August 2023.",
    ['supply:shipped recipient=depot goods=urea carrier=Odra Star qty=900 time=2023-08 at=Kesh'],
  ],
  [
    'The urea was transported by Odra Line to the Velm powder plant.',
    ['supply:shipped recipient=Velm powder plant goods=urea carrier=Odra Line'],
  ],
  [
    'Odra Line transported 900 tonnes of urea from Petrona Chemicals to the Velm powder plant.',
    [
      'supply:shipped supplier=Petrona Chemicals recipient=Velm powder plant goods=urea carrier=Odra Line qty=900',
    ],
  ],
  [
    'The plant imported 900 tonnes of urea from Petrona Chemicals.',
    ['supply:delivered supplier=Petrona Chemicals recipient=plant goods=urea qty=900'],
  ],
  [
    'The plant sourced urea from Petrona Chemicals and coal from Mirin Mines.',
    [
      'supply supplier=Petrona Chemicals recipient=plant goods=urea',
      'supply supplier=Mirin Mines recipient=plant goods=coal',
    ],
  ],
  [
    'Petrona Chemicals donated two generators to the Kesten hospital.',
    ['supply:delivered supplier=Petrona Chemicals recipient=Kesten hospital goods=generators qty=2'],
  ],
  [
    'Haldor Motors plans to deliver 30 buses to the Ardal council.',
    ['supply:planned supplier=Haldor Motors recipient=Ardal council goods=buses qty=30'],
  ],
  [
    'Haldor Motors is to deliver 30 buses to the Ardal council by June 2026.',
    ['supply:planned supplier=Haldor Motors recipient=Ardal council goods=buses qty=30 time=../2026-06'],
  ],
  [
    'Haldor Motors agreed to sell 30 buses to the Ardal council.',
    ['supply:planned supplier=Haldor Motors recipient=Ardal council goods=buses qty=30'],
  ],
  [
    'The delivery of 30 buses to the Ardal council is scheduled for June 2026.',
    ['supply:planned recipient=Ardal council goods=buses qty=30 time=2026-06'],
  ],
  [
    'Haldor Motors won a contract to supply 30 buses to the Ardal council.',
    ['supply:planned supplier=Haldor Motors recipient=Ardal council goods=buses qty=30'],
  ],
  [
    'Haldor Motors refused to sell buses to the Ardal council.',
    ['supply NOT supplier=Haldor Motors recipient=Ardal council goods=buses'],
  ],
  [
    'Haldor Motors never delivered the buses to the Ardal council.',
    ['supply NOT supplier=Haldor Motors recipient=Ardal council goods=buses'],
  ],
  [
    'Haldor Motors sold no buses to the Ardal council.',
    ['supply NOT supplier=Haldor Motors recipient=Ardal council goods=buses'],
  ],
  ['Haldor Motors was unable to deliver the buses.', ['supply NOT supplier=Haldor Motors goods=buses']],
  ['Haldor Motors could not deliver on its promises.', []],
  ['The ministry received a letter from Haldor Motors.', []],
  ['Haldor Motors delivered a speech to the council.', []],
  ['The council received complaints about the buses.', []],
  ['Haldor Motors bought time with its bankers.', []],
  ['The company sold its shares to investors last year.', []],
  ['The government provided no details of the purchase.', []],
  ['The regulator ordered Haldor Motors to pay a fine of 2 million euros.', []],
  ['The court ordered the bank to hand over documents.', []],
  ['The committee supplied reasons for its decision.', []],
  ['The report provides an overview of the trade.', []],
  ['Tarvik Marine transferred the case to a lawyer.', []],
  ['The police charged two men with smuggling.', []],
  ['Officials delivered a warning to Haldor Motors.', []],
  ['The council wants to buy 30 buses from Haldor Motors.', []],
  ['If Haldor Motors delivers the buses, the council will pay 4 million euros.', []],
  ['The embargo bans the sale of trucks to the border guard.', []],
  ['The plant needs 40 lathes.', []],
];
