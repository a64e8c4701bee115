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
