import { describe, expect, it } from 'vitest';
import { day, exactly, money, more, span } from '../fixture/case-builder.ts';
import { cast, HELD, type OneClaim, POST, viewOfClaim } from '../fixture/one-claim.ts';
import { voice } from '../fixture/case-builder.ts';
import { indexCase } from '../case-index.ts';
import { claimSentences } from './claim-sentence.ts';

const { maker, broker, plant, ministry, middleman, engineers, officials, director, bank, drone, engine } =
  cast;
const SUPPLY = { supplier: [broker], recipient: [plant], goods: [drone] } as const;
const lastYear = span('last year', '2024-01-01', '2024-12-31', '2025-06-04');
const SELF = voice('the report', 'unattributed');
const seen = voice('documents', 'document-seen', { verb: 'show' });
const said = voice('two customs officials', 'official-unnamed', { verb: 'said', count: 2 });

function told(spec: OneClaim): string {
  const index = indexCase(viewOfClaim(spec));
  const [claim] = index.view.claims;
  if (!claim) throw new Error('no claim');
  return claimSentences(index, claim)
    .map(({ text }) => text)
    .join(' ');
}

const ROWS: readonly [OneClaim, string, string][] = [
  [
    { kind: 'supply', roles: SUPPLY },
    'According to The Meridian Post, Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant.',
    'a plain claim names who makes it',
  ],
  [
    { kind: 'supply', roles: SUPPLY, polarity: 'negative' },
    'According to The Meridian Post, Orvex Trade LLC did not supply LH-40 to Velgorsk Machine Plant.',
    'a negative claim stays negative',
  ],
  [
    { kind: 'supply', roles: SUPPLY, modality: 'probable' },
    'According to The Meridian Post, Orvex Trade LLC probably supplied LH-40 to Velgorsk Machine Plant.',
    'probable',
  ],
  [
    { kind: 'supply', roles: SUPPLY, modality: 'possible' },
    'According to The Meridian Post, Orvex Trade LLC may have supplied LH-40 to Velgorsk Machine Plant.',
    'possible',
  ],
  [
    { kind: 'supply', roles: SUPPLY, modality: 'uncommitted' },
    'According to The Meridian Post, Orvex Trade LLC is said to have supplied LH-40 to Velgorsk Machine Plant.',
    'hearsay',
  ],
  [
    { kind: 'supply', roles: SUPPLY, modality: 'possible', polarity: 'negative' },
    'According to The Meridian Post, Orvex Trade LLC may not have supplied LH-40 to Velgorsk Machine Plant.',
    'possible and negative',
  ],
  [
    { kind: 'supply', roles: SUPPLY, phase: 'planned' },
    'According to The Meridian Post, Orvex Trade LLC was to supply LH-40 to Velgorsk Machine Plant.',
    'planned is not done',
  ],
  [
    { kind: 'supply', roles: SUPPLY, phase: 'planned', modality: 'possible' },
    'According to The Meridian Post, Orvex Trade LLC may have been due to supply LH-40 to Velgorsk Machine Plant.',
    'a possible plan',
  ],
  [
    { kind: 'supply', roles: SUPPLY, phase: 'contracted' },
    'According to The Meridian Post, Orvex Trade LLC agreed to supply LH-40 to Velgorsk Machine Plant.',
    'agreed is not supplied',
  ],
  [
    { kind: 'supply', roles: SUPPLY, phase: 'invoiced' },
    'According to The Meridian Post, Orvex Trade LLC invoiced Velgorsk Machine Plant for LH-40.',
    'invoiced is not supplied',
  ],
  [
    { kind: 'supply', roles: SUPPLY, phase: 'shipped' },
    'According to The Meridian Post, Orvex Trade LLC shipped LH-40 to Velgorsk Machine Plant.',
    'shipped is not delivered',
  ],
  [
    { kind: 'supply', roles: SUPPLY, phase: 'cancelled' },
    'According to The Meridian Post, the supply of LH-40 by Orvex Trade LLC to Velgorsk Machine Plant was cancelled.',
    'cancelled',
  ],
  [
    { kind: 'supply', roles: SUPPLY, phase: 'delivered', implied: ['phase'] },
    'According to The Meridian Post, Orvex Trade LLC delivered LH-40 to Velgorsk Machine Plant (that it was delivered is implied).',
    'an implied phase is marked',
  ],
  [
    { kind: 'supply', roles: SUPPLY, implied: ['supplier', 'recipient', 'goods'] },
    'According to The Meridian Post, Orvex Trade LLC (implied) supplied LH-40 (implied) to Velgorsk Machine Plant (implied).',
    'implied roles are marked',
  ],
  [
    { kind: 'supply', roles: SUPPLY, time: lastYear, implied: ['time'] },
    'According to The Meridian Post, Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant last year (2024) (implied).',
    'an implied time is marked',
  ],
  [
    { kind: 'supply', roles: SUPPLY, modality: 'possible', implied: ['modality'] },
    'According to The Meridian Post, Orvex Trade LLC may have supplied LH-40 to Velgorsk Machine Plant (that it is possible is implied).',
    'an implied strength is marked',
  ],
  [
    { kind: 'supply', roles: SUPPLY, polarity: 'negative', implied: ['polarity'] },
    'According to The Meridian Post, Orvex Trade LLC did not supply LH-40 to Velgorsk Machine Plant (the negation is implied).',
    'an implied negation is marked',
  ],
  [
    { kind: 'supply', roles: SUPPLY, quantity: more('more than a dozen', 12, 'drone') },
    'According to The Meridian Post, Orvex Trade LLC supplied more than a dozen drones (LH-40) to Velgorsk Machine Plant.',
    'the words of a quantity, never its bound',
  ],
  [
    { kind: 'supply', roles: SUPPLY, quantity: exactly('14', 14, null) },
    'According to The Meridian Post, Orvex Trade LLC supplied 14 × LH-40 to Velgorsk Machine Plant.',
    'a bare number',
  ],
  [
    { kind: 'supply', roles: SUPPLY, quantity: exactly('500', 500, 'kg') },
    'According to The Meridian Post, Orvex Trade LLC supplied 500 kg of LH-40 to Velgorsk Machine Plant.',
    'a measure takes "of"',
  ],
  [
    { kind: 'supply', roles: SUPPLY, quantity: exactly('six', 6, 'drone'), implied: ['quantity'] },
    'According to The Meridian Post, Orvex Trade LLC supplied six drones (LH-40) (quantity implied) to Velgorsk Machine Plant.',
    'an implied quantity is marked',
  ],
  [
    {
      kind: 'payment',
      roles: { payer: [plant], payee: [broker] },
      amount: { ...money('about $1 million', 1e6, 'USD'), approximate: true },
    },
    'According to The Meridian Post, Velgorsk Machine Plant paid Orvex Trade LLC about $1 million.',
    'an approximate amount keeps its word',
  ],
  [
    {
      kind: 'payment',
      roles: { payer: [plant], payee: [broker], payerBank: [bank] },
      amount: money('46,250.00', 46250, 'EUR'),
      phase: 'paid',
    },
    'According to The Meridian Post, Velgorsk Machine Plant paid Orvex Trade LLC 46,250.00 EUR from an account at Nordwest Bank.',
    'the currency a column gives is added',
  ],
  [
    {
      kind: 'payment',
      roles: { payer: [plant], payee: [broker] },
      amount: money('9,000 EUR', 9000, 'EUR'),
      phase: 'invoiced',
    },
    'According to The Meridian Post, Velgorsk Machine Plant was billed 9,000 EUR by Orvex Trade LLC.',
    'billed is not paid',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      time: span('the second quarter of last year', '2024-04-01', '2024-06-30', '2025-06-04'),
    },
    'According to The Meridian Post, Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant in the second quarter of last year (April to June 2024).',
    'a relative time prints its reading',
  ],
  [
    { kind: 'supply', roles: SUPPLY, time: { ...day('12 May 2024', '2024-05-12'), edtf: '2024-05-12' } },
    'According to The Meridian Post, Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant on 12 May 2024.',
    'a day needs no reading',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      time: { ...span('Summer 2024', '2024-06-01', '2024-08-31'), edtf: '2024-22' },
    },
    'According to The Meridian Post, Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant in Summer 2024 (June to August 2024).',
    'a season of EDTF',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      time: { ...span('since March 2023', '2023-03-01', null), edtf: '2023-03/..' },
    },
    'According to The Meridian Post, Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant since March 2023 (from 1 March 2023).',
    'an open end stays open',
  ],
  [
    { kind: 'supply', roles: SUPPLY, time: { ...span('recently', null, null), edtf: null } },
    'According to The Meridian Post, Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant recently.',
    'a time that was not read gets no date',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      time: { ...span('в мае', '2024-05-01', '2024-05-31', '2024-06-02'), edtf: '2024-05' },
    },
    'According to The Meridian Post, Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant at the time given as “в мае” (May 2024).',
    'a time in another script is quoted',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      voices: [
        [POST, null],
        [seen, null],
      ],
    },
    'Documents seen by The Meridian Post show that Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant.',
    'documents seen by an outlet',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      voices: [
        [POST, null],
        [said, officials],
      ],
    },
    'Two customs officials cited by The Meridian Post said that Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant.',
    'a chain of two',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      voices: [
        [voice('Quayside Wire', 'own-observation', { named: true, stance: 'reports' }), null],
        [voice('The Meridian Post', 'other-outlet', { named: true, verb: 'reported' }), null],
        [said, officials],
      ],
    },
    'Two customs officials cited by The Meridian Post (as retold by Quayside Wire) said that Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant.',
    'a chain of three keeps every link',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      voices: [
        [SELF, null],
        [voice('Documents, including invoices and letters', 'document-seen', { verb: 'show' }), null],
      ],
    },
    'Documents, including invoices and letters, cited in the news report “one.txt” show that Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant.',
    'a page that names no outlet sees nothing: papers are cited in it',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      facts: { issuer: { value: 'The Meridian Post', by: 'inferred', why: 'byline' } },
      voices: [
        [SELF, null],
        [voice('letter from Orvex', 'document-seen', { verb: 'showed', named: true }), broker],
      ],
    },
    'A letter from Orvex seen by The Meridian Post showed that Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant.',
    'a paper speaks, not the party that wrote it; the outlet saw it, not the page',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      voices: [
        [POST, null],
        [voice("company's document", 'document-seen', { verb: 'says', named: true }), plant],
      ],
    },
    'A document of Velgorsk Machine Plant seen by The Meridian Post says that Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant.',
    'a paper of a company that only the party names',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      voices: [
        [SELF, null],
        [
          voice('The Meridian Post', 'other-outlet', { named: true, verb: 'reported', stance: 'reports' }),
          null,
        ],
      ],
    },
    'The Meridian Post (as retold in the news report “one.txt”) reported that Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant.',
    'an outlet retold on a page without one',
  ],
  [
    { kind: 'response', roles: { respondent: [plant] }, response: 'no-reply', voices: [[SELF, null]] },
    'Velgorsk Machine Plant did not respond to a request for comment (as reported in the news report “one.txt”).',
    'reported in a page',
  ],
  [
    {
      kind: 'test',
      roles: { tester: [plant], product: [drone] },
      places: [cast.range, cast.city],
      phase: 'tested',
    },
    'According to The Meridian Post, Velgorsk Machine Plant tested LH-40 at the Torsk Lake range and in Velgorsk.',
    'each place takes its own preposition',
  ],
  [
    { kind: 'production', roles: { producer: [engineers], product: [drone] }, places: [plant] },
    'According to The Meridian Post, a group of engineers produced LH-40 at Velgorsk Machine Plant.',
    'at the premises of a company',
  ],
  [
    {
      kind: 'travel',
      roles: { traveller: [engineers], destination: [cast.city] },
      quantity: more('more than half a dozen', 6, 'time'),
    },
    'According to The Meridian Post, a group of engineers travelled to Velgorsk more than half a dozen times.',
    'a count of times',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      modality: 'possible',
      voices: [
        [POST, null],
        [{ ...said, verb: 'believe', stance: 'conjectures' }, officials],
      ],
    },
    'Two customs officials cited by The Meridian Post believe that Orvex Trade LLC may have supplied LH-40 to Velgorsk Machine Plant.',
    'a judgement is told as one',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      voices: [
        [POST, null],
        [{ ...said, verb: 'whispered', stance: 'conjectures' }, officials],
      ],
    },
    'In the judgement of two customs officials cited by The Meridian Post, Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant.',
    'a cue that takes no "that" becomes a frame of the same strength',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      polarity: 'negative',
      voices: [
        [POST, null],
        [
          voice('Orvex Trade LLC', 'company-statement', { named: true, stance: 'denies', verb: 'denied' }),
          broker,
        ],
      ],
    },
    'Orvex Trade LLC cited by The Meridian Post denied that Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant.',
    'a denial is not negated twice',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      voices: [
        [POST, null],
        [voice('Orvex Trade LLC', 'company-statement', { named: true, stance: 'distances' }), broker],
      ],
    },
    'Orvex Trade LLC cited by The Meridian Post claimed that Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant.',
    'distance is kept',
  ],
  [
    {
      kind: 'supply',
      roles: SUPPLY,
      genre: 'invoice',
      voices: [[HELD, broker]],
      facts: {
        issuer: { value: 'Orvex Trade LLC', by: 'inferred', why: 'x' },
        documentDate: { value: '2024-05-12', by: 'inferred', why: 'x' },
      },
      phase: 'invoiced',
    },
    'According to the invoice of 12 May 2024 from Orvex Trade LLC, Orvex Trade LLC invoiced Velgorsk Machine Plant for LH-40.',
    'a paper speaks for itself',
  ],
  [
    { kind: 'supply', roles: SUPPLY, caveats: ['could not independently verify this'] },
    'According to The Meridian Post, Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant. Caution from The Meridian Post: “could not independently verify this”.',
    'a caveat follows its sentence',
  ],
  [
    { kind: 'supply', roles: { recipient: [plant], goods: [drone], manufacturer: [maker] } },
    'According to The Meridian Post, Velgorsk Machine Plant received LH-40 made by Lanhai Aero.',
    'nobody is said to have supplied where no supplier is told',
  ],
  [
    {
      kind: 'supply',
      roles: { supplier: [middleman], goods: [drone], intermediary: [broker], endUser: [plant] },
    },
    'According to The Meridian Post, a middleman in Istanbul supplied LH-40 through Orvex Trade LLC for the end user Velgorsk Machine Plant.',
    'a party known by description takes its article',
  ],
  [
    {
      kind: 'test',
      roles: { tester: [plant], product: [drone] },
      places: [cast.range],
      phase: 'tested',
      time: day('18 June 2024', '2024-06-18'),
    },
    'According to The Meridian Post, Velgorsk Machine Plant tested LH-40 at the Torsk Lake range on 18 June 2024.',
    'a test',
  ],
  [
    {
      kind: 'travel',
      roles: { traveller: [engineers], origin: [cast.port], destination: [cast.city] },
      phase: 'planned',
    },
    'According to The Meridian Post, a group of engineers was to travel from Istanbul to Velgorsk.',
    'a booking is not a journey',
  ],
  [
    {
      kind: 'assistance',
      roles: { provider: [engineers], recipient: [plant], product: [drone] },
      modality: 'possible',
    },
    'According to The Meridian Post, a group of engineers may have assisted Velgorsk Machine Plant with LH-40.',
    'help, possibly',
  ],
  [
    { kind: 'component', roles: { product: [drone], component: [engine], maker: [maker] } },
    'According to The Meridian Post, LH-40 contains LX-5 engine made by Lanhai Aero.',
    'parts',
  ],
  [
    { kind: 'ownership', roles: { owner: [director], owned: [broker] }, share: exactly('51%', 51, '%') },
    'According to The Meridian Post, Ada Brenk owns 51% of Orvex Trade LLC.',
    'a share in its words',
  ],
  [
    { kind: 'role', roles: { person: [director], organisation: [broker] }, position: 'deputy director' },
    'According to The Meridian Post, Ada Brenk is a deputy director at Orvex Trade LLC.',
    'a post in its words',
  ],
  [
    { kind: 'identity', roles: { entity: [broker], frontFor: [plant] }, modality: 'possible' },
    'According to The Meridian Post, Orvex Trade LLC may be a front for Velgorsk Machine Plant.',
    'never more than may be',
  ],
  [
    { kind: 'sanction', roles: { target: [broker], authority: [ministry] }, programme: 'EX-1' },
    'According to The Meridian Post, Orvex Trade LLC is under sanctions of the Ministry of Commerce under the programme EX-1.',
    'sanctions name who imposed them',
  ],
  [
    {
      kind: 'response',
      roles: { respondent: [ministry] },
      response: 'no-knowledge',
      scope: { kinds: ['supply'], parties: [plant] },
    },
    'The Ministry of Commerce said it was not aware of the supply involving Velgorsk Machine Plant (as reported by The Meridian Post).',
    'no knowledge is no denial',
  ],
  [
    { kind: 'response', roles: { respondent: [plant] }, response: 'no-reply' },
    'Velgorsk Machine Plant did not respond to a request for comment (as reported by The Meridian Post).',
    'silence is told as silence',
  ],
  [
    { kind: 'response', roles: { respondent: [broker] }, response: 'denied' },
    'Orvex Trade LLC issued a denial (as reported by The Meridian Post).',
    'a denial without a matter names none',
  ],
  [
    {
      kind: 'response',
      roles: { respondent: [broker] },
      response: 'declined',
      scope: { kinds: ['supply'], parties: [] },
    },
    'Orvex Trade LLC declined to comment (as reported by The Meridian Post).',
    'declining takes no side',
  ],
];

describe('a claim as a sentence', () => {
  it.each(ROWS)('%#', (spec, expected, why) => {
    expect(told(spec), why).toBe(expected);
  });

  // What a sentence must never say for a claim of this shape.
  const REFUSALS: readonly [OneClaim, RegExp, string][] = [
    ...ROWS.filter(([spec]) => spec.modality === 'possible').map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /\b(?:supplied|assisted|is a front)\b(?<!have supplied|have assisted)/,
      'possible told as fact',
    ]),
    ...ROWS.filter(([spec]) => spec.modality === 'uncommitted').map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /LLC supplied/,
      'hearsay told as fact',
    ]),
    ...ROWS.filter(([spec]) => spec.phase === 'planned').map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /\b(?:supplied|travelled|delivered)\b/,
      'a plan told as done',
    ]),
    ...ROWS.filter(([spec]) => spec.phase === 'invoiced').map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /\b(?:supplied|delivered|paid)\b/,
      'a bill told as a deed',
    ]),
    ...ROWS.filter(
      ([spec]) =>
        spec.response === 'no-knowledge' || spec.response === 'declined' || spec.response === 'no-reply',
    ).map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /\b(?:den(?:y|ied|ies)|confirm)/i,
      'another answer told as denial',
    ]),
    ...ROWS.filter(([spec]) => spec.quantity?.max === null).map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /\b(?:12|13|fourteen)\b/,
      'a bound told as a number',
    ]),
    ...ROWS.filter(([spec]) => spec.polarity === 'negative' && spec.voices === undefined).map(
      ([spec]): [OneClaim, RegExp, string] => [spec, /LLC supplied/, 'a negative told as positive'],
    ),
    ...ROWS.map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /\b(?:proved|proven|confirmed|evidently|clearly|in fact|revealed|admitted)\b/i,
      'a word stronger than any source here',
    ]),
    ...ROWS.filter(([spec]) => spec.kind !== 'response').map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /^(?!According to |In the judgement of |.*\b(?:show|showed|said|says|reported|believe|denied|claimed) that )/,
      'a sentence that names no speaker',
    ]),
  ];
  it.each(REFUSALS)('refusal %#', (spec, never, why) => {
    expect(told(spec), why).not.toMatch(never);
  });
});
