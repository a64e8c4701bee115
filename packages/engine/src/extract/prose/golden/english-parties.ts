/** Invented sentences of ownership, posts, sanctions, meetings and names; and what each claims. */
import type { GoldenSentence } from './golden-text.ts';

export const ENGLISH_PARTIES: readonly GoldenSentence[] = [
  [
    'Merani engineers trained operators of the Tern-M missile in January.',
    ['assistance provider=Merani engineers recipient=operators product=Tern-M time=2025-01'],
  ],
  [
    'Operators of the Tern-M were trained by Merani engineers.',
    ['assistance provider=Merani engineers recipient=Operators of the Tern-M'],
  ],
  [
    'Sunmei Power provided training to technicians of the Velm factory.',
    ['assistance provider=Sunmei Power recipient=technicians of the Velm factory'],
  ],
  ['Prices went up in Tverin.', []],
  ['The proposal went to the council.', []],
  ['The case came to court in 2024.', []],
  [
    'Delta Farm Group owns 51 percent of Pearl Holdings, and Omar Sattari holds the remaining 49 percent.',
    [
      'ownership owner=Delta Farm Group owned=Pearl Holdings share=51',
      'ownership owner=Omar Sattari owned=Pearl Holdings share=49',
    ],
  ],
  [
    'Pearl Holdings is 51 percent owned by Delta Farm Group.',
    ['ownership owner=Delta Farm Group owned=Pearl Holdings share=51'],
  ],
  ['Omar Sattari controls Kesh Freight, a forwarder.', ['ownership owner=Omar Sattari owned=Kesh Freight']],
  [
    'Kesh Freight is wholly owned by Omar Sattari.',
    ['ownership owner=Omar Sattari owned=Kesh Freight share=100'],
  ],
  [
    'Delta Farm Group acquired a 30% stake in Kadirli Makina in 2022.',
    ['ownership owner=Delta Farm Group owned=Kadirli Makina share=30 time=2022'],
  ],
  [
    'Delta Farm Group bought Kadirli Makina in 2022.',
    ['ownership owner=Delta Farm Group owned=Kadirli Makina time=2022'],
  ],
  [
    'Omar Sattari sold his stake in Kesh Freight to Irina Volk.',
    ['ownership owner=Irina Volk owned=Kesh Freight'],
  ],
  [
    'Kadirli Makina is a subsidiary of Delta Farm Group.',
    ['identity entity=Kadirli Makina subsidiaryOf=Delta Farm Group'],
  ],
  [
    "Galat Yards' parent company, Delta Marine, is based in Odran.",
    ['location entity=Delta Marine at=Odran', 'identity entity=Galat Yards subsidiaryOf=Delta Marine'],
  ],
  [
    'The chairman of Kesh Freight is Omar Sattari.',
    ['role person=Omar Sattari organisation=Kesh Freight position=chairman'],
  ],
  [
    'Omar Sattari is the chairman of Kesh Freight.',
    ['role person=Omar Sattari organisation=Kesh Freight position=chairman'],
  ],
  [
    'Omar Sattari became chairman of Kesh Freight in 2020.',
    ['role person=Omar Sattari organisation=Kesh Freight time=2020 position=chairman'],
  ],
  ['Omar Sattari heads Kesh Freight.', ['role person=Omar Sattari organisation=Kesh Freight']],
  ['Kesh Freight is headed by Omar Sattari.', ['role person=Omar Sattari organisation=Kesh Freight']],
  [
    'Omar Sattari has run Kesh Freight since 2015.',
    ['role person=Omar Sattari organisation=Kesh Freight time=2015-01-01/2025-03-10'],
  ],
  [
    'The United States sanctioned Pearl Holdings in June 2023, and the European Union followed in December.',
    ['sanction target=Pearl Holdings authority=United States time=2023-06'],
  ],
  [
    'Pearl Holdings was listed by the European Union in June 2023.',
    ['sanction target=Pearl Holdings authority=European Union time=2023-06'],
  ],
  [
    'Britain imposed sanctions on Pearl Holdings in 2022.',
    ['sanction target=Pearl Holdings authority=Britain time=2022'],
  ],
  [
    'Pearl Holdings has been under British sanctions since 2022.',
    ['sanction target=Pearl Holdings authority=British time=2022-01-01/2025-03-10'],
  ],
  [
    'Pearl Holdings was placed on the American sanctions list in 2022.',
    ['sanction target=Pearl Holdings authority=American time=2022'],
  ],
  ['Campaigners urged Britain to sanction Pearl Holdings.', []],
  [
    'Omar Sattari met Irina Volk in Vienna on 3 May 2024.',
    ['meeting participant=Irina Volk+Omar Sattari time=2024-05-03 at=Vienna'],
  ],
  [
    'Omar Sattari held talks with Irina Volk in Vienna.',
    ['meeting participant=Irina Volk+Omar Sattari at=Vienna'],
  ],
  [
    'A meeting between Omar Sattari and Irina Volk took place in Vienna.',
    ['meeting participant=Omar Sattari+Irina Volk at=Vienna'],
  ],
  [
    'Kesh Freight, formerly known as Kesh Logistics, is based in Odran.',
    ['location entity=Kesh Freight at=Odran', 'identity entity=Kesh Freight formerName=Kesh Logistics'],
  ],
  [
    'Kesh Freight was renamed Sava Cargo in 2021.',
    ['identity entity=Kesh Freight alias=Sava Cargo time=2021'],
  ],
  ['The Skua-4 is a copy of the Merani Tern drone.', ['identity entity=Skua-4 modelledAfter=Merani Tern']],
  ['Kesh Freight is registered in Odran.', ['location entity=Kesh Freight at=Odran']],
  ['The minister met the requirements of the contract.', []],
];
