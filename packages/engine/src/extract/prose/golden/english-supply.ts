/** Invented reports in which goods change hands: active and passive, relatives, nominalisations, intermediaries. */
import type { GoldenText } from './golden-text.ts';

export const ENGLISH_SUPPLY: readonly GoldenText[] = [
  {
    slug: 'engines-through-a-trader',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    text: `Halden Trade supplied 40 L550 engines to the Norvik plant in 2024, customs records seen by the Harbour Post show. The engines were made by Sunhe Aero Engine Co., a Chinese manufacturer. Halden Trade acted as an intermediary for the plant.

Norvik denied buying engines from the company. Sunhe Aero Engine did not respond to a request for comment.`,
    claims: [
      'supply:delivered supplier=Halden Trade recipient=Norvik manufacturer~=Sunhe Aero Engine Co goods=L550 qty=40 time=2024 «customs records (document-seen)',
      'production producer=Sunhe Aero Engine Co product=L550',
      'supply intermediary=Halden Trade endUser=Norvik',
      'supply NOT supplier=Halden Trade recipient=Norvik goods=engines «Norvik (company-statement, denies)',
      'response denied respondent=Norvik on=supply «Norvik (company-statement, denies)',
      'response no-reply respondent=Sunhe Aero Engine Co',
    ],
  },
  {
    slug: 'shipped-via-and-diverted',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    text: `In January 2025, Corvin Logistics shipped at least 200 gyroscopes to Tarsk Optical Works via Baran Freight, a forwarder in Istanbul, according to two people familiar with the matter. The gyroscopes had been ordered by Meliora GmbH of Germany, which said it had no knowledge of any diversion.

Baran Freight could not be reached. A lawyer for Corvin Logistics declined to comment.`,
    claims: [
      'supply:shipped supplier=Corvin Logistics recipient=Tarsk Optical Works intermediary=Baran Freight goods=gyroscopes qty=[200,] time=2025-01 «two people familiar with the matter (person-familiar, reports)',
      'supply:contracted recipient=Meliora GmbH goods=gyroscopes',
      'response no-knowledge respondent=Meliora GmbH «Meliora GmbH (company-statement)',
      'response unreachable respondent=Baran Freight',
      'response declined respondent=Corvin Logistics',
    ],
  },
  {
    slug: 'front-company-and-listing',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    text: `Ostrava Components is a front company for Delmar Systems, three Western officials told the Harbour Post. Delmar Systems, which is under British sanctions, received up to 30 machine tools from Ostrava Components last year.

The machine tools were purchased from Lindqvist Maskin AB through a broker in Hong Kong. Lindqvist Maskin AB said it stopped all sales to the region in 2022 and was not aware of the transactions. The Harbour Post could not independently verify the officials' account.`,
    claims: [
      'identity entity=Ostrava Components frontFor=Delmar Systems «three Western officials (official-unnamed)',
      'supply:delivered supplier=Ostrava Components recipient=Delmar Systems goods=machine tools qty=[,30] time=2024',
      'sanction target=Delmar Systems authority=British',
      'supply supplier=Lindqvist Maskin AB intermediary=broker in Hong Kong goods=machine tools',
      'response no-knowledge respondent=Lindqvist Maskin AB «Lindqvist Maskin AB (company-statement) !caveat',
    ],
  },
  {
    slug: 'planned-and-done',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    text: `Zelmash plans to deliver 15 radars to the Kordan navy by the end of 2026. It delivered the first two R-77 radars in December 2024, a contract reviewed by the Harbour Post shows. Under the contract, a further five R-90 radars were to be supplied in 2025.

Kordan's defence ministry did not immediately respond to a request for comment and Zelmash could not be reached for comment.`,
    claims: [
      'supply:planned supplier=Zelmash recipient=Kordan navy goods=radars qty=15 time=../2026~',
      'supply:delivered supplier=Zelmash goods=R-77 qty=2 time=2024-12 «contract (document-seen)',
      'supply:planned recipient~=Kordan navy goods=R-90 qty=5 time=2025 «contract (document-seen)',
      'response no-reply respondent=defence ministry',
      'response unreachable respondent=Zelmash',
    ],
  },
  {
    slug: 'nominalised-exports',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    text: `The sale of 12 optical sights to Berg Arms by Tormo Trading was arranged by a middleman in Dubai, a bank statement shows. Exports of sensors from Ilmen Electronics to the Kharsk factory rose last year.

Tormo Trading's deliveries of night-vision devices to Berg Arms began in May 2023, a former employee said.`,
    claims: [
      'supply supplier=Tormo Trading recipient=Berg Arms intermediary=middleman in Dubai goods=optical sights qty=12 «bank statement (document-seen)',
      'supply supplier=Ilmen Electronics recipient=Kharsk goods=sensors time=2024',
      'supply:delivered supplier=Tormo Trading recipient=Berg Arms goods=night-vision devices time=2023-05 «former employee (person-familiar)',
    ],
  },
  {
    slug: 're-exported',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    text: `Microchips made by Vantor Semiconductor were re-exported to Russia by Aral Import LLP, a Kazakh company, trade data show. Aral Import bought the chips from a distributor in Singapore and sold them to Rusel, a sanctioned electronics maker, between March and August 2024.

Vantor Semiconductor said it had not authorised any shipments to Russia.`,
    claims: [
      'production producer=Vantor Semiconductor product=Microchips «trade data (document-seen)',
      'supply supplier=Aral Import LLP recipient=Russia manufacturer=Vantor Semiconductor goods=Microchips «trade data (document-seen)',
      'supply supplier=distributor in Singapore recipient=Aral Import LLP manufacturer~=Vantor Semiconductor goods=Microchips',
      'supply supplier=Aral Import LLP recipient=Rusel manufacturer~=Vantor Semiconductor goods=Microchips time=2024-03/2024-08',
      'sanction target=Rusel',
    ],
  },
  {
    slug: 'marks-and-measures',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    genre: 'news',
    text: `Norvik bought the parts from two Alkori distributors, neither of which has been charged. Norvik ordered 40 pumps from Harrow & Pike, all of which were delivered in May 2024.

The works makes 120-millimetre mortar rounds. The hospital paid Medisource Trading 4.1 million euros for 15 ventilators. Engineers from Norvik visited Halden Works in May 2024 to calibrate thermal sights.

The drones were sold by a trader named Ivan Orlov to Norvik. Norvik invoiced an Oslo firm called Alto Mekanika in 2022 and 2023.

Two shipping documents obtained by the Baltic Ledger show that Merivo bought 312 lathes from Aebers. The accounts of the works, filed last week, show that Merivo sold 40 pumps to Norvik.`,
    claims: [
      'payment:paid goods=ventilators payer=hospital payee=Medisource Trading qty=15 amount=4100000 EUR',
      'production producer=works product=120-millimetre mortar rounds',
      'supply supplier=Ivan Orlov recipient=Norvik goods=drones',
      'supply supplier=Aebers recipient=Merivo goods=lathes qty=312 «Baltic Ledger (other-outlet, reports) «Two shipping documents (document-seen)',
      'supply supplier=Merivo recipient=Norvik goods=pumps qty=40 «accounts (document-seen)',
      'supply supplier=Alkori distributors recipient=Norvik goods=parts',
      'supply:contracted supplier=Harrow & Pike recipient=Norvik goods=pumps qty=40',
      'supply:invoiced supplier=Norvik recipient=Alto Mekanika time=2022/2023',
      'travel traveller=Engineers from Norvik destination=Halden Works time=2024-05',
    ],
  },
];
