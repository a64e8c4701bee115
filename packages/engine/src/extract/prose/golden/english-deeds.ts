/** Invented sentences of making, parts, tests, travel and training; and what each claims. */
import type { GoldenSentence } from './golden-text.ts';

export const ENGLISH_DEEDS: readonly GoldenSentence[] = [
  [
    'Sunmei Power produces L40 engines at its plant in Ningbo.',
    ['production producer=Sunmei Power product=L40 at=Ningbo'],
  ],
  [
    'The Velm factory produced some 80,000 shells in 2023 at its workshops in Velm and Dorog.',
    ['production producer=Velm product=shells qty=~80000 time=2023 at=Velm+Dorog'],
  ],
  [
    'The Velm factory plans to make 120,000 shells this year.',
    ['production:planned producer=Velm product=shells qty=120000 time=2025'],
  ],
  ['The Velm factory can produce up to 400 shells a day.', []],
  ['The Velm factory has the capacity to produce 400 shells a day.', []],
  ['Production of the L40 began in 2019.', ['production product=L40 time=2019']],
  [
    'Sunmei Power began production of the L40 in 2019.',
    ['production producer=Sunmei Power product=L40 time=2019'],
  ],
  [
    'The L40 is manufactured by Sunmei Power under licence.',
    ['production producer=Sunmei Power product=L40'],
  ],
  [
    'Some 200 drones were built by Ravelsen Systems in 2024.',
    ['production producer=Ravelsen Systems product=drones qty=~200 time=2024'],
  ],
  [
    'The Skua-4 drone uses guidance chips from Fennick Semiconductor.',
    ['component product=Skua-4 component=guidance chips maker=Fennick Semiconductor'],
  ],
  [
    'The Skua-4 is powered by an L40 engine made by Sunmei Power.',
    [
      'component product=Skua-4 component=L40 maker=Sunmei Power',
      'production producer=Sunmei Power product=L40',
    ],
  ],
  [
    'The seeker contains a sensor made by Opal Imaging.',
    [
      'component product=seeker component=sensor maker=Opal Imaging',
      'production producer=Opal Imaging product=sensor',
    ],
  ],
  [
    'The drone was fitted with cameras from Opal Imaging.',
    ['component product=drone component=cameras maker=Opal Imaging'],
  ],
  [
    'Chips made by Fennick Semiconductor were found in the wreckage of a Skua-4 drone.',
    [
      'component product=Skua-4 component=Chips maker=Fennick Semiconductor',
      'production producer=Fennick Semiconductor product=Chips',
    ],
  ],
  [
    'The missile incorporates a gyroscope produced by Tarsk Optical.',
    [
      'component product=missile component=gyroscope maker=Tarsk Optical',
      'production producer=Tarsk Optical product=gyroscope',
    ],
  ],
  ['The Skua-4 was equipped with two L40 engines.', ['component product=Skua-4 component=L40 qty=2']],
  [
    'Ravelsen Systems developed the Skua-4 with the help of Sunmei Power.',
    ['development developer=Ravelsen Systems product=Skua-4 helper=Sunmei Power'],
  ],
  [
    'The Skua-4 was developed by Ravelsen Systems in 2020.',
    ['development developer=Ravelsen Systems product=Skua-4 time=2020'],
  ],
  [
    'Ravelsen Systems designs and manufactures drones for the Olden army.',
    [
      'development developer=Ravelsen Systems product=drones',
      'production producer=Ravelsen Systems product=drones',
    ],
  ],
  ['Ravelsen Systems is working on a new version of the Skua-4.', []],
  [
    'The development of the Skua-4 by Ravelsen Systems began in 2018.',
    ['development developer=Ravelsen Systems product=Skua-4 time=2018'],
  ],
  [
    'Ravelsen Systems tested the Skua-4 at the Sarn range on 2 March.',
    ['test:tested tester=Ravelsen Systems product=Skua-4 time=2025-03-02 at=Sarn range'],
  ],
  [
    'The Skua-4 was flight-tested near Sarn in December 2024.',
    ['test:tested product=Skua-4 time=2024-12 at=Sarn'],
  ],
  [
    'Ravelsen Systems carried out flight tests of the Skua-4 in 2024.',
    ['test:tested tester=Ravelsen Systems product=Skua-4 time=2024'],
  ],
  [
    'Tests of the Skua-4 were conducted by the Olden army at Sarn.',
    ['test:tested tester=Olden army product=Skua-4 at=Sarn'],
  ],
  [
    'The army test-fired two Tern-M missiles last week.',
    ['test:tested tester=army product=Tern-M qty=2 time=2025-03-03/2025-03-09'],
  ],
  ['The Skua-4 underwent trials at the Sarn range.', ['test:tested product=Skua-4 at=Sarn range']],
  ['Doctors tested the soldiers for the virus.', []],
  [
    'A delegation of Merani engineers visited the Zarek Motors plant in Tverin in 2023.',
    ['travel traveller=Merani engineers destination=Zarek Motors time=2023 at=Tverin'],
  ],
  [
    'In January Oskar Lindt travelled to Tverin to inspect the plant.',
    ['travel traveller=Oskar Lindt destination=Tverin time=2025-01'],
  ],
  [
    'Oskar Lindt flew from Vienna to Tverin on 3 May 2024.',
    ['travel traveller=Oskar Lindt origin=Vienna destination=Tverin time=2024-05-03'],
  ],
  [
    'Oskar Lindt arrived in Tverin with Orla Air on 3 May 2024.',
    ['travel traveller=Oskar Lindt destination=Tverin carrier=Orla Air time=2024-05-03'],
  ],
  [
    'Two engineers from Sunmei Power went to the Velm factory three times.',
    ['travel traveller=engineers from Sunmei Power destination=Velm qty=3'],
  ],
  [
    'Oskar Lindt paid a visit to the Velm factory in June 2024.',
    ['travel traveller=Oskar Lindt destination=Velm time=2024-06'],
  ],
  [
    "Sunmei Power's visit to the Velm factory took place in June 2024.",
    ['travel traveller=Sunmei Power destination=Velm time=2024-06'],
  ],
];
