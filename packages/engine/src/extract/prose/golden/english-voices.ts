/** Invented English sentences on who says it, who is meant and whether it is affirmed; refusals among them. Each reading checked by eye. */
import type { GoldenSentence } from './golden-text.ts';

export const ENGLISH_VOICES: readonly GoldenSentence[] = [
  [
    'Bank records seen by the Herald and a former manager indicate that Tolvik Steel sold 30 furnaces to the Zeven Gun Factory in 2023.',
    [
      'supply supplier=Tolvik Steel recipient=Zeven Gun Factory goods=furnaces qty=30 time=2023 «Herald (other-outlet, reports) «Bank records (document-seen)',
      'supply supplier=Tolvik Steel recipient=Zeven Gun Factory goods=furnaces qty=30 time=2023 «former manager (company-statement)',
    ],
  ],
  [
    'Three diplomats and an internal memo say that Norvik shipped the pumps to Kordan in May 2024.',
    [
      'supply:shipped supplier=Norvik recipient=Kordan goods=pumps time=2024-05 «Three diplomats (official-unnamed)',
      'supply:shipped supplier=Norvik recipient=Kordan goods=pumps time=2024-05 «internal memo (document-seen)',
    ],
  ],
  [
    'The documents and a senior official said Orlena Marine received 12 winches from Tolvik Steel.',
    [
      'supply:delivered supplier=Tolvik Steel recipient=Orlena Marine goods=winches qty=12 «documents (document-seen)',
      'supply:delivered supplier=Tolvik Steel recipient=Orlena Marine goods=winches qty=12 «senior official (official-unnamed)',
    ],
  ],
  [
    'The buyer, Zeven Gun Factory, paid $2 million for the lathes, a person close to the company told the Herald, asking not to be named.',
    [
      'payment:paid goods=lathes payer=Zeven Gun Factory amount=2000000 USD «person close to the company (person-familiar)',
    ],
  ],
  [
    'The Velsk interior ministry said on Friday that Orlena Marine supplied the police with 15 boats.',
    [
      'supply:delivered supplier=Orlena Marine recipient=police goods=boats qty=15 «Velsk interior ministry (official-named)',
    ],
  ],
  [
    "Velsk's customs agency claims that Orlena Marine shipped 200 engines to Kordan in May. The Herald was unable to verify the claim.",
    [
      "supply:shipped supplier=Orlena Marine recipient=Kordan goods=engines qty=200 time=2025-05 «Velsk's customs agency (official-named, distances) !caveat",
    ],
  ],
  [
    "The town's mayor, Lena Moss, said that the council paid Orlena Marine 3 million euros for a ferry.",
    [
      'payment:paid goods=ferry payer=council payee=Orlena Marine amount=3000000 EUR «Lena Moss (official-named)',
    ],
  ],
  [
    "Orlena Marine's chief executive, Tom Brandt, acknowledged selling two engines to a Kordan buyer in 2021.",
    [
      'supply supplier=Tom Brandt recipient=Kordan buyer goods=engines qty=2 time=2021 «Tom Brandt (company-statement, concedes)',
      'role person=Tom Brandt organisation=Orlena Marine position=chief executive',
      'response confirmed respondent=Tom Brandt on=supply «Tom Brandt (company-statement, concedes)',
    ],
  ],
  [
    'Its owner, Tolvik Steel, said it had delivered 20 gearboxes to the yard in June.',
    [
      'supply:delivered supplier=Tolvik Steel recipient=yard goods=gearboxes qty=20 time=2025-06 «Tolvik Steel (company-statement)',
    ],
  ],
  [
    '"We delivered 12 winches to the Kordan navy in 2020," said Anna Holt, sales director of Orlena Marine. "We have not sold anything to Kordan since then."',
    [
      'supply:delivered supplier=Orlena Marine recipient=Kordan navy goods=winches qty=12 time=2020 «Anna Holt (company-statement)',
      'role person=Anna Holt organisation=Orlena Marine position=sales director',
      'supply NOT supplier=Orlena Marine recipient=Kordan «Anna Holt (company-statement)',
      'response denied respondent=Orlena Marine on=supply «Anna Holt (company-statement)',
    ],
  ],
  [
    '"Our firm sold six presses to Zeven Gun Factory last year," said Peter Lund, owner of Tolvik Steel, in an interview. "We never supplied spare parts." Lund added that the presses had been paid for.',
    [
      'supply supplier=Tolvik Steel recipient=Zeven Gun Factory goods=presses qty=6 time=2024 «Peter Lund (company-statement)',
      'ownership owner=Peter Lund owned=Tolvik Steel',
      'supply NOT supplier=Tolvik Steel goods=spare parts «Peter Lund (company-statement)',
      'response denied respondent=Tolvik Steel on=supply «Peter Lund (company-statement)',
    ],
  ],
  [
    'Milo Trent has run Orlena Marine, a boatbuilder, since 2012. "In 2020 we sold three boats to Kesh Cargo," he told the Herald. "We delivered them in May 2021."',
    [
      'role person=Milo Trent organisation=Orlena Marine time=2012-01-01/2025-09-19',
      'supply supplier=Orlena Marine recipient=Kesh Cargo goods=boats qty=3 time=2020 «Milo Trent (company-statement)',
      'supply:delivered supplier=Orlena Marine recipient~=Kesh Cargo goods=boats time=2021-05 «Milo Trent (company-statement)',
    ],
  ],
  [
    '"They bought 14 lathes from us in 2019," Milo Trent, the director of Tolvik Steel, recalled.',
    [
      'supply supplier=Tolvik Steel goods=lathes qty=14 time=2019 «Milo Trent (company-statement)',
      'role person=Milo Trent organisation=Tolvik Steel position=director',
    ],
  ],
  [
    'Tolvik Steel is believed to have supplied the Zeven Gun Factory with 40 presses in 2022.',
    [
      'supply:delivered ?probable supplier=Tolvik Steel recipient=Zeven Gun Factory goods=presses qty=40 time=2022',
    ],
  ],
  [
    'The Zeven Gun Factory is said to have bought 200 lathes from Tolvik Steel.',
    ['supply ?uncommitted supplier=Tolvik Steel recipient=Zeven Gun Factory goods=lathes qty=200'],
  ],
  [
    'Orlena Marine appears to have delivered two ferries to Kesh Cargo in 2021.',
    ['supply:delivered ?probable supplier=Orlena Marine recipient=Kesh Cargo goods=ferries qty=2 time=2021'],
  ],
  [
    'Tolvik Steel is suspected of supplying the Zeven Gun Factory with lathes.',
    ['supply:delivered ?possible supplier=Tolvik Steel recipient=Zeven Gun Factory goods=lathes'],
  ],
  ['The works can produce up to 90 barrels a day.', []],
  ['The plant is able to produce 500 shells a month.', []],
  [
    'Norvik was accused of selling pumps to Kordan in 2020.',
    ['supply ?uncommitted supplier=Norvik recipient=Kordan goods=pumps time=2020'],
  ],
  ['If Norvik sold pumps to Kordan, it broke the law.', []],
  [
    'Norvik denied it had shipped any pumps to Kordan in 2021.',
    [
      'supply NOT supplier=Norvik recipient=Kordan goods=pumps time=2021 «Norvik (company-statement, denies)',
      'response denied respondent=Norvik on=supply «Norvik (company-statement, denies)',
    ],
  ],
  [
    'Orlena Marine denied having sold boats to the Kordan navy.',
    [
      'supply NOT supplier=Orlena Marine recipient=Kordan navy goods=boats «Orlena Marine (company-statement, denies)',
      'response denied respondent=Orlena Marine on=supply «Orlena Marine (company-statement, denies)',
    ],
  ],
  ['Norvik did not deny that it had sold pumps to Kordan.', []],
  [
    'Norvik confirmed that it had sold 20 pumps to Kesh Cargo in March.',
    [
      'supply supplier=Norvik recipient=Kesh Cargo goods=pumps qty=20 time=2025-03 «Norvik (company-statement)',
      'response confirmed respondent=Norvik on=supply «Norvik (company-statement)',
    ],
  ],
  [
    'Norvik confirmed that Kesh Cargo had received 20 pumps from it.',
    [
      'supply:delivered supplier=Norvik recipient=Kesh Cargo goods=pumps qty=20 «Norvik (company-statement)',
      'response confirmed respondent=Norvik on=supply «Norvik (company-statement)',
    ],
  ],
  [
    'Norvik would neither confirm nor deny that it sold pumps to Kordan.',
    ['response declined respondent=Norvik'],
  ],
  ['This article has been corrected: it originally said that Norvik sold 30 pumps to Kordan.', []],
  [
    'Norvik sold 20 pumps to Kordan in 2021. Correction: An earlier version of this article said that Norvik sold 30 pumps.',
    ['supply supplier=Norvik recipient=Kordan goods=pumps qty=20 time=2021'],
  ],
  ['Norvik had no plans to sell pumps to Kordan.', []],
  ['Norvik is not known to have sold pumps to Kordan.', []],
  ['Norvik delivered nothing to Kordan.', ['supply NOT supplier=Norvik recipient=Kordan']],
  ['Nobody delivered engines to Kordan.', ['supply NOT recipient=Kordan goods=engines']],
  [
    'Norvik has so far delivered 20 pumps to Kordan.',
    ['supply:delivered supplier=Norvik recipient=Kordan goods=pumps qty=20'],
  ],
  [
    'Neither Norvik nor Kesh Cargo has sold pumps to Kordan.',
    ['supply NOT supplier=Norvik+Kesh Cargo recipient=Kordan goods=pumps'],
  ],
  [
    'Norvik, Kesh Cargo and Tolvik Steel all declined to comment.',
    [
      'response declined respondent=Norvik',
      'response declined respondent=Kesh Cargo',
      'response declined respondent=Tolvik Steel',
    ],
  ],
  [
    'Leaked e-mails reviewed by this newspaper show Norvik sold 20 pumps to Kordan in 2021.',
    ['supply supplier=Norvik recipient=Kordan goods=pumps qty=20 time=2021 «Leaked e-mails (document-seen)'],
  ],
  [
    '"Norvik sold us 20 pumps in 2021," the Kordan trade minister, Oleg Bran, told parliament.',
    ['supply supplier=Norvik goods=pumps qty=20 time=2021 «Oleg Bran (official-named)'],
  ],
  [
    '"We never bought pumps from Norvik. We bought them from Tolvik Steel," said Oleg Bran, director of Kesh Cargo.',
    [
      'supply NOT supplier=Norvik recipient=Kesh Cargo goods=pumps «Oleg Bran (company-statement)',
      'response denied respondent=Kesh Cargo on=supply «Oleg Bran (company-statement)',
      'supply supplier=Tolvik Steel recipient=Kesh Cargo goods=pumps «Oleg Bran (company-statement)',
      'role person=Oleg Bran organisation=Kesh Cargo position=director',
    ],
  ],
  [
    'Oleg Bran, director of Kesh Cargo, said: "We bought 20 pumps from Norvik. They were delivered in May."',
    [
      'supply supplier=Norvik recipient=Kesh Cargo goods=pumps qty=20 «Oleg Bran (company-statement)',
      'role person=Oleg Bran organisation=Kesh Cargo position=director',
      'supply:delivered recipient~=Kesh Cargo goods=pumps time=2025-05 «Oleg Bran (company-statement)',
    ],
  ],
  [
    '"I sold 20 pumps to Norvik," Peter Lund said.',
    ['supply supplier=Peter Lund recipient=Norvik goods=pumps qty=20 «Peter Lund (company-statement)'],
  ],
  [
    'Norvik and Kesh Cargo signed a deal in May. The two firms delivered 20 pumps to Kordan in June.',
    ['supply:delivered supplier=Norvik+Kesh Cargo recipient=Kordan goods=pumps qty=20 time=2025-06'],
  ],
  [
    'Norvik and Kesh Cargo share the contract. The former makes pumps, while the latter supplies boilers to Kordan.',
    [
      'production producer=Norvik product=pumps',
      'supply:delivered supplier=Kesh Cargo recipient=Kordan goods=boilers',
    ],
  ],
  [
    'Norvik bought 20 lathes from Tolvik Steel in May. The Kordan army received the machines in July.',
    [
      'supply supplier=Tolvik Steel recipient=Norvik goods=lathes qty=20 time=2025-05',
      'supply:delivered recipient=Kordan army goods=lathes time=2025-07',
    ],
  ],
  [
    'Peter Lund, who owns Tolvik Steel, said he had sold six presses to Norvik. He added that the company had delivered them in May.',
    [
      'ownership owner=Peter Lund owned=Tolvik Steel',
      'supply supplier=Peter Lund recipient=Norvik goods=presses qty=6 «Peter Lund (company-statement)',
      'supply:delivered supplier=Tolvik Steel goods=presses time=2025-05 «Peter Lund (company-statement)',
    ],
  ],
  [
    'The Severin shipyard bought 20 winches from Tolvik Steel. The yard paid $40,000 for them.',
    [
      'supply supplier=Tolvik Steel recipient=Severin shipyard goods=winches qty=20',
      'payment:paid goods=winches payer=Severin shipyard amount=40000 USD',
    ],
  ],
  [
    "Two diplomats briefed on the matter said Kordan had quietly taken delivery of 24 howitzers from Meran in the spring; a third put the figure at 30. Meran's embassy in Velsk called the report baseless. The Kordan defence ministry would not comment.",
    [
      'supply:delivered supplier=Meran recipient=Kordan goods=howitzers qty=24 time=2025-21 «Two diplomats briefed on the matter (official-unnamed)',
      'response declined respondent=Kordan defence ministry',
    ],
  ],
  [
    'Prosecutors in Velsk accuse Lena Moss and her brother, Karl Moss, of having supplied night-vision goggles worth $600,000 to a Kordan militia between 2019 and 2021. Both deny wrongdoing. Their lawyer, Simon Hart, said that neither had ever sold military equipment.',
    [
      'supply:delivered supplier=Lena Moss+Karl Moss recipient=Kordan militia goods=night-vision goggles amount=600000 USD time=2019/2021 «Prosecutors (official-unnamed, distances)',
      'supply NOT goods=military equipment «Simon Hart (lawyer)',
    ],
  ],
  [
    'Kesh Cargo is owned by Omar Sattar, who is also, according to two people who know him, a partner in Norvik. Sattar, reached by phone, said he had sold his shares in 2021 and hung up.',
    ['ownership owner=Omar Sattar owned=Kesh Cargo'],
  ],
  [
    'Rumours that Norvik sold drones to Kordan are false, the trade ministry said. Norvik has sold no drones to any country at war, it added.',
    ['supply NOT supplier=Norvik goods=drones «trade ministry (official-named)'],
  ],
  [
    'Neither company has been sanctioned. The EU is considering sanctions against Kesh Cargo, three officials said, while Britain is expected to list Norvik next week.',
    [],
  ],
];
