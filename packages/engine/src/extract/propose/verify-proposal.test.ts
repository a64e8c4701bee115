import { describe, expect, test } from 'vitest';
import { type Document, type DocumentId, makeSourceId } from '../../model/index.ts';
import { extractDocument, groundOf, type Proposal, verifyProposal } from '../index.ts';

function documentOf(text: string): Document {
  return {
    id: 'doc-test' as DocumentId,
    source: makeSourceId('a.txt', 'x'),
    path: 'a.txt',
    text,
    pages: [],
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    tables: [],
    lines: [],
    metadata: {},
    reader: 'text/1',
    issues: [],
  };
}

const SUPPLY: Proposal = {
  sentence: 1,
  quote: '',
  kind: 'supply',
  roles: [],
  polarity: 'positive',
  modality: 'certain',
  phase: null,
  quantity: null,
  amount: null,
  time: null,
  share: null,
  position: null,
  places: [],
  speaker: null,
};
const deal = (supplier: string, recipient: string, goods: string): Pick<Proposal, 'roles'> => ({
  roles: [
    { role: 'supplier', words: supplier },
    { role: 'recipient', words: recipient },
    { role: 'goods', words: goods },
  ],
});

function outcomeOf(text: string, proposal: Partial<Proposal>): string {
  const document = documentOf(text);
  const ground = groundOf(document, extractDocument(document, {}), null);
  const outcome = verifyProposal(ground, { ...SUPPLY, quote: text, ...proposal });
  return outcome.accepted ? 'accepted' : outcome.rejection.code;
}

const SOLD = 'Orvex Trade sold 40 lathes to Baltan Works in May 2024.';
type Row = readonly [text: string, proposal: Partial<Proposal>, outcome: string];

const INSERTED = 'Orvex Trade, which bought Merrow Tools in 2019, sold lathes to Baltan Works.';
const JOINED = 'The lathes were built by Merrow Tools and delivered to Baltan Works.';
const ROWS: readonly Row[] = [
  [
    SOLD,
    { ...deal('Orvex Trade', 'Baltan Works', 'lathes'), quantity: '40 lathes', time: 'May 2024' },
    'accepted',
  ],
  [SOLD, deal('Baltan Works', 'Orvex Trade', 'lathes'), 'rules-differ|direction-differs'],
  [SOLD, { ...deal('Orvex Trade', 'Baltan Works', 'lathes'), quantity: '400 lathes' }, 'number-not-in-quote'],
  [SOLD, { ...deal('Orvex Trade', 'Baltan Works', 'lathes'), polarity: 'negative' }, 'negation-differs'],
  [SOLD, { ...deal('Orvex Trade', 'Baltan Works', 'lathes'), phase: 'paid' }, 'phase-differs'],
  [SOLD, { ...deal('Orvex Trade', 'Baltan Works', 'lathes'), modality: 'possible' }, 'modality-differs'],
  [SOLD, { ...deal('Orvex', 'Baltan Works', 'lathes') }, 'name-cut'],
  [SOLD, { ...deal('Orvex Trade', 'Merrow', 'lathes') }, 'name-not-in-quote'],
  [SOLD, { ...deal('Orvex Trade', 'Baltan Works', 'lathes'), speaker: 'Orvex Trade' }, 'speaker-not-shown'],
  [SOLD, { ...deal('Orvex Trade', 'Baltan Works', 'lathes'), places: ['Baltan Works'] }, 'place-not-shown'],
  [
    SOLD,
    {
      kind: 'payment',
      roles: [
        { role: 'payer', words: 'Baltan Works' },
        { role: 'payee', words: 'Orvex Trade' },
      ],
    },
    'no-trigger',
  ],
  [SOLD, { roles: [{ role: 'supplier', words: 'Orvex Trade' }] }, 'too-little'],
  [
    SOLD,
    {
      roles: [
        { role: 'payer', words: 'Orvex Trade' },
        { role: 'goods', words: 'lathes' },
      ],
    },
    'unknown-role',
  ],
  [
    'Orvex Trade may have sold lathes to Baltan Works.',
    deal('Orvex Trade', 'Baltan Works', 'lathes'),
    'modality-differs',
  ],
  [
    'It is false that Orvex Trade sold lathes to Baltan Works.',
    { ...deal('Orvex Trade', 'Baltan Works', 'lathes'), quote: 'Orvex Trade sold lathes to Baltan Works' },
    'negation-unclear',
  ],
  [
    'Merrow said that Orvex Trade sold lathes to Baltan Works.',
    deal('Orvex Trade', 'Baltan Works', 'lathes'),
    'speaker-missing',
  ],
  [
    'Merrow said that Orvex Trade sold lathes to Baltan Works.',
    { ...deal('Orvex Trade', 'Baltan Works', 'lathes'), speaker: 'Merrow' },
    'accepted',
  ],
  [
    'Did Orvex Trade sell lathes to Baltan Works?',
    deal('Orvex Trade', 'Baltan Works', 'lathes'),
    'condition',
  ],
  ['It sold lathes to Baltan Works.', deal('It', 'Baltan Works', 'lathes'), 'name-is-pronoun'],
  [
    'Orvex Trade opened in May. It sold lathes to Baltan Works.',
    {
      roles: [
        { role: 'supplier', words: 'It', refersTo: 'Kestrel Imports' },
        { role: 'recipient', words: 'Baltan Works' },
      ],
      quote: 'It sold lathes to Baltan Works',
      sentence: 2,
    },
    'coreference-differs',
  ],
  ['Завод «Балтан» получил станки от компании «Орвекс».', deal('Орвекс', 'Балтан', 'станки'), 'accepted'],
  [
    'Заводу «Балтан» поставила станки компания «Орвекс».',
    deal('Балтан', 'Орвекс', 'станки'),
    'direction-differs|rules-differ',
  ],
  [
    '海岚公司向巴尔坦工厂出口了五千架无人机。',
    { ...deal('海岚公司', '巴尔坦工厂', '无人机'), quantity: '五千架' },
    'accepted',
  ],
  ['海岚公司向巴尔坦工厂出口了五千架无人机。', deal('巴尔坦工厂', '海岚公司', '无人机'), 'direction-differs'],
  ['海岚公司未向巴尔坦工厂出口无人机。', deal('海岚公司', '巴尔坦工厂', '无人机'), 'negation-differs'],
  // What stands between commas behind a party is passed over, with its verb, its time and its sum.
  [INSERTED, deal('Orvex Trade', 'Baltan Works', 'lathes'), 'accepted'],
  [
    INSERTED,
    { ...deal('Orvex Trade', 'Baltan Works', 'lathes'), time: '2019' },
    'time-of-something-else|direction-differs',
  ],
  [
    INSERTED,
    deal('Merrow Tools', 'Baltan Works', 'lathes'),
    'direction-differs|direction-not-shown|rules-differ',
  ],
  [
    'The owner of Orvex Trade, which makes pumps, sold lathes to Baltan Works.',
    deal('Orvex Trade', 'Baltan Works', 'lathes'),
    'direction-differs|direction-not-shown|rules-differ',
  ],
  [
    'A person who knows Orvex Trade, the trader, sold lathes to Baltan Works.',
    deal('Orvex Trade', 'Baltan Works', 'lathes'),
    'direction-differs|direction-not-shown|rules-differ',
  ],
  [
    'Фирма «Орвекс», которая принадлежит Павлу Ладову, продала заводу «Балтан» станки.',
    deal('Орвекс', 'Балтан', 'станки'),
    'accepted',
  ],
  [
    'Владелец фирмы «Орвекс», которая производит насосы, продал заводу «Балтан» станки.',
    deal('Орвекс', 'Балтан', 'станки'),
    'direction-differs|direction-not-shown|rules-differ',
  ],
  // Two verbs share the subject of the first, and nothing else of it.
  [JOINED, { roles: deal('x', 'Baltan Works', 'lathes').roles.slice(1) }, 'accepted'],
  [
    JOINED,
    deal('Merrow Tools', 'Baltan Works', 'lathes'),
    'direction-differs|direction-not-shown|rules-differ',
  ],
  // The head of a relative clause is what its verb is told of.
  [
    'The lathes, which Orvex Trade had sold to Baltan Works in 2018, were found in Turku.',
    { ...deal('Orvex Trade', 'Baltan Works', 'lathes'), time: '2018' },
    'accepted',
  ],
  [
    'Merrow Tools, whose lathes Orvex Trade sold to Baltan Works, closed in 2020.',
    { ...deal('Orvex Trade', 'Baltan Works', 'lathes'), time: '2020' },
    'time-of-something-else|direction-not-shown|goods-not-shown',
  ],
  [
    'Merrow Tools told Kestrel Imports that Orvex Trade sold lathes to Baltan Works.',
    { ...deal('Orvex Trade', 'Baltan Works', 'Kestrel Imports'), speaker: 'Merrow Tools' },
    'goods-not-shown|rules-differ',
  ],
  // A thing is quoted whole.
  [SOLD.replace('lathes', 'lathe parts'), deal('Orvex Trade', 'Baltan Works', 'lathe'), 'name-cut'],
];

describe('a proposal', () => {
  test.each(ROWS)('over %j, %j', (text, proposal, outcome) => {
    expect(outcome.split('|')).toContain(outcomeOf(text, proposal));
  });

  test('gets its values from our own parsers', () => {
    const document = documentOf('Orvex Trade sold more than a dozen lathes to Baltan Works for $5 million.');
    const outcome = verifyProposal(groundOf(document, extractDocument(document, {}), null), {
      ...SUPPLY,
      ...deal('Orvex Trade', 'Baltan Works', 'lathes'),
      quote: document.text,
      quantity: 'a dozen lathes',
      amount: '$5 million',
    });
    expect(outcome).toMatchObject({
      accepted: true,
      proposal: {
        quantity: { text: 'more than a dozen', min: 12, max: null, minExclusive: true },
        amount: { min: 5_000_000, currency: 'USD' },
      },
    });
  });

  test('says which claims of the rules it agrees with', () => {
    const document = documentOf(SOLD);
    const extraction = extractDocument(document, {});
    const outcome = verifyProposal(groundOf(document, extraction, null), {
      ...SUPPLY,
      ...deal('Orvex Trade', 'Baltan Works', 'lathes'),
      quote: SOLD,
    });
    expect(outcome).toMatchObject({
      accepted: true,
      proposal: { agreesWith: extraction.claims.filter(({ kind }) => kind === 'supply').map(({ id }) => id) },
    });
  });
});
