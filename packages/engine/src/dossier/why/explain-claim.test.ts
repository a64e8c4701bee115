import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../extract/index.ts';
import {
  type Document,
  makeDocumentId,
  makeSourceId,
  sha256,
  type Source,
  type SourceContext,
} from '../../model/index.ts';
import { resolveClaim, resolveParties } from '../../resolve/index.ts';
import type { CaseView } from '../case-view.ts';
import { emptyCase } from '../fixture/empty-case.ts';
import { explainClaim, type ClaimExplanation, explanationText } from '../index.ts';
import { markWords } from './mark-words.ts';

const REPORT = [
  'Orlec Works, an arms manufacturer in Kordan, received more than a dozen drones last year through Marl Trading, according to two officials.',
  'The arms manufacturer paid for the drones in May.',
  'The drones were supplied by Brindle Rotors.',
].join(' ');
const INVOICE = `INVOICE

Invoice No: BR-12
Date: 3 May 2024

Seller: Brindle Rotors Co., Ltd.
Buyer: Marl Trading LLC

No   Description of goods   Quantity   Unit price   Amount
1    RX-7 drone             10         1,000.00     10,000.00
`;

/** A case of one document. */
function viewOf(text: string, context: SourceContext): CaseView {
  const path = 'report.txt';
  const source = makeSourceId(path, sha256(text));
  const document: Document = {
    id: makeDocumentId(source, 'text/1'),
    source,
    path,
    text,
    pages: [],
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    tables: [],
    lines: [],
    metadata: {},
    reader: 'text/1',
    issues: [],
  };
  const { facts, mentions, claims } = extractDocument(document, context);
  const { parties, partyOf } = resolveParties({ mentions, documents: [document] });
  const told: Source = {
    id: source,
    path,
    sha256: sha256(text),
    size: text.length,
    mediaType: 'text/plain',
    parent: null,
    facts,
  };
  return {
    ...emptyCase,
    sources: [told],
    documents: [document],
    mentions,
    parties,
    claims: claims.map((claim) => resolveClaim(claim, source, partyOf)),
  };
}

const NEWS = { genre: 'news', publisher: 'Harbour Post', published: '2025-03-10' } as const;
const view = viewOf(REPORT, NEWS);

function explained(rule: string, of = view): ClaimExplanation {
  const id = of.claims.find(({ claim }) => claim.rule === rule)?.claim.id ?? '';
  const explanation = explainClaim(of, id);
  if (explanation === undefined) throw new Error(`no claim by ${rule}`);
  return explanation;
}

describe('explainClaim', () => {
  it('reads every claim of the case again, and finds it', () => {
    expect(view.claims.length).toBeGreaterThan(2);
    for (const { claim } of view.claims) {
      const explanation = explainClaim(view, claim.id);
      expect(explanation?.derived, claim.rule).toBe(true);
      for (const { start, end, quote } of explanation?.roles.map(({ words }) => words) ?? [])
        expect(REPORT.slice(start, end)).toBe(quote);
    }
  });

  it.each([
    ['en.verb.receive', /\[Orlec Works \| recipient\].+\[more than a dozen \| quantity\]/u],
    [
      'en.verb.receive',
      /time: “last year” is 2024, read against 2025-03-10 \(publication\) \(rule en\.last-year\)/u,
    ],
    ['en.verb.receive', /“two officials” reports \(official-unnamed\): the cue “according to ?”/u],
    ['en.verb.receive', /in packages\/engine\/src\/data\/lexicon\/en\/trade-frames\.ts/u],
    ['en.verb.pay', /payer: “arms manufacturer” → “Orlec Works”.+\n +coref\.description: /u],
    ['en.verb.pay', /main clause; pay, active; subject “The arms manufacturer”; for “the drones”/u],
    ['en.verb.supply', /recipient \(implied\): “Orlec Works”/u],
    ['en.verb.supply', /recipient = Orlec Works \(refine\.inherit-deal\)\n +from “Orlec Works, an arms/u],
  ])('tells of %s: %s', (rule, words) => {
    expect(explanationText(explained(rule), REPORT)).toMatch(words);
  });

  it('tells the fields and cells of a paper', () => {
    const invoice = viewOf(INVOICE, {});
    const { fields, derived } = explained('paper.invoice.line', invoice);
    expect(derived).toBe(true);
    expect(fields.map(({ key, words }) => [key, words.quote])).toEqual(
      expect.arrayContaining([
        ['seller', 'Brindle Rotors Co., Ltd.'],
        ['buyer', 'Marl Trading LLC'],
        ['quantity', '10'],
      ]),
    );
  });

  it('says so where the document no longer gives the claim', () => {
    const [first] = view.claims;
    if (first === undefined) throw new Error('no claim');
    const other = { ...first, claim: { ...first.claim, id: 'clm-other' as typeof first.claim.id } };
    const explanation = explainClaim({ ...view, claims: [other] }, 'clm-other');
    expect([explanation?.derived, explanation?.steps]).toEqual([false, []]);
    expect(explanationText(explanation as ClaimExplanation, REPORT)).toContain('does not give this claim');
  });

  it.each([['clm-unknown'], ['']])('knows nothing of %j', (id) => {
    expect(explainClaim(view, id)).toBeUndefined();
  });
});

type Row = readonly [start: number, end: number, slot: string];
const MARKS: readonly (readonly [readonly Row[], readonly Row[], string])[] = [
  [
    [
      [0, 4, 'goods'],
      [6, 9, 'recipient'],
    ],
    [
      [0, 4, 'goods'],
      [6, 9, 'recipient'],
    ],
    'apart',
  ],
  [
    [
      [0, 4, 'supplier'],
      [0, 4, 'speaker'],
    ],
    [[0, 4, 'supplier, speaker']],
    'the same words in two slots',
  ],
  [
    [
      [2, 4, 'quantity'],
      [0, 8, 'goods'],
    ],
    [[0, 8, 'goods']],
    'the longer words win',
  ],
  [
    [
      [5, 25, 'goods'],
      [30, 31, 'goods'],
      [3, 3, 'goods'],
    ],
    [],
    'outside the sentence, or nothing',
  ],
];

describe('markWords', () => {
  it.each(MARKS)('%j gives %j: %s', (spans, marks, _why) => {
    const found = markWords(
      { start: 0, end: 20 },
      spans.map(([start, end, slot]) => ({ start, end, slot })),
    );
    expect(found.map(({ start, end, slots }) => [start, end, slots.join(', ')])).toEqual(marks);
  });
});
