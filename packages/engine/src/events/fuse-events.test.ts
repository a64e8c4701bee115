import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentNumber, Event } from '../model/index.ts';
import { type ClaimRow, makeClaim, makeParties, party } from './fixture/story.ts';
import { fuse, fuseEvents } from './fuse-events.ts';

const fuseRows = (rows: readonly ClaimRow[]): Event[] =>
  fuseEvents(rows.map(makeClaim), { parties: makeParties(rows) });

const invoice = (value: string): DocumentNumber => ({ type: 'invoice', value });
const sale: ClaimRow = {
  source: 'invoice.pdf',
  rule: 'paper.invoice.line',
  roles: { supplier: 'Orlan Trade', recipient: 'Besk Works', goods: 'KD-40' },
  phase: 'invoiced',
  time: '2024-05-17',
  quantity: '7 engine',
  amount: '48250 EUR',
  numbers: [invoice('AB-17')],
};
const prose: ClaimRow = {
  source: 'news.html',
  roles: { supplier: 'Orlan Trade', recipient: 'Besk Works', goods: 'KD-40' },
};

describe('fuseEvents joins', () => {
  it.each<[string, ClaimRow, ClaimRow]>([
    [
      'an invoice and the letter that names its number',
      sale,
      { ...prose, source: 'l.docx', numbers: [invoice('AB 17')] },
    ],
    [
      'a shared number even where the sums disagree, so that the disagreement shows',
      sale,
      { ...prose, source: 'l.docx', amount: '46250 EUR', numbers: [invoice('ab17')] },
    ],
    [
      'invoice and delivery of the same goods by the same parties within a quarter',
      sale,
      { ...prose, source: 'note.pdf', phase: 'delivered', time: '2024-06-20', quantity: '7 engine' },
    ],
    [
      'two reports of one delivery in the same month',
      { ...prose, time: '2024-05' },
      { ...prose, source: 'b', time: '2024-05-10' },
    ],
    [
      'a vague quantity that leaves room for the exact one',
      { ...prose, time: '2024-05', quantity: '>6 engine' },
      { ...prose, source: 'b', time: '2024-05-10', quantity: '7 engine' },
    ],
    [
      'the same words of two sources that give no date',
      { ...prose, roles: { supplier: 'Orlan Trade', recipient: 'Besk Works' } },
      { ...prose, source: 'b', roles: { supplier: 'Orlan Trade', recipient: 'Besk Works' } },
    ],
    [
      'a supplier told as the intermediary of another maker',
      { ...prose, time: '2024-05' },
      {
        ...prose,
        source: 'b',
        time: '2024-05',
        roles: {
          intermediary: 'Orlan Trade',
          manufacturer: 'Lian Motor',
          recipient: 'Besk Works',
          goods: 'KD-40',
        },
      },
    ],
    [
      'descriptions whose head is the same',
      {
        ...prose,
        time: '2024-05',
        roles: { supplier: 'Orlan Trade', recipient: 'Besk Works', goods: 'marine engines' },
      },
      {
        ...prose,
        source: 'b',
        time: '2024-05',
        roles: { supplier: 'Orlan Trade', recipient: 'Besk Works', goods: 'engines' },
      },
    ],
    [
      'two reports of one test by place',
      {
        source: 'a',
        kind: 'test',
        roles: { tester: 'Besk Works', product: 'KD-40' },
        places: 'Orsk',
        time: '2024',
      },
      { source: 'b', kind: 'test', roles: { product: 'KD-40' }, places: 'Orsk', time: '2024-11-02' },
    ],
    [
      'two flights told of one traveller on near dates',
      { source: 'a', kind: 'travel', roles: { traveller: 'Wei Lan', destination: 'Perm' }, time: '2024-11' },
      {
        source: 'b',
        kind: 'travel',
        roles: { traveller: 'Wei Lan', destination: 'Perm' },
        time: '2024-11-03',
      },
    ],
    [
      'states of one owner, whatever the date',
      { source: 'a', kind: 'ownership', roles: { owner: 'Orlan Trade', owned: 'Besk Works' } },
      { source: 'b', kind: 'ownership', roles: { owner: 'Orlan Trade', owned: 'Besk Works' }, time: '2021' },
    ],
  ])('%s', (_why, left, right) => {
    expect(fuseRows([left, right])).toHaveLength(1);
  });
});

describe('fuseEvents keeps apart', () => {
  it.each<[string, ClaimRow, ClaimRow]>([
    ['two invoices', sale, { ...sale, source: 'other.pdf', numbers: [invoice('AB-18')] }],
    ['two lines of one invoice', sale, { ...sale, at: 40, roles: { ...sale.roles, goods: 'KD-40' } }],
    [
      'other goods',
      { ...prose, time: '2024-05' },
      { ...prose, source: 'b', time: '2024-05', roles: { ...prose.roles, goods: 'KD-60' } },
    ],
    [
      'another recipient',
      { ...prose, time: '2024' },
      { ...prose, source: 'b', time: '2024', roles: { ...prose.roles, recipient: 'Tsar Yard' } },
    ],
    [
      'another supplier',
      { ...prose, time: '2024' },
      { ...prose, source: 'b', time: '2024', roles: { ...prose.roles, supplier: 'Tsar Yard' } },
    ],
    ['years apart', { ...prose, time: '2023' }, { ...prose, source: 'b', time: '2024' }],
    [
      'what is still to come, even on one paper',
      { ...sale, phase: 'delivered' },
      { ...sale, rule: 'paper.note.planned', phase: 'planned' },
    ],
    [
      'a total for the year and a part of it',
      { ...prose, time: '2024', quantity: '>12 engine' },
      { ...prose, source: 'b', time: '2024-04..2024-06', quantity: '>6 engine' },
    ],
    [
      'quantities that cannot both be true',
      { ...prose, time: '2024-05', quantity: '7 engine' },
      { ...prose, source: 'b', time: '2024-05', quantity: '9 engine' },
    ],
    [
      'a denial and what it denies',
      { ...prose, time: '2024' },
      { ...prose, source: 'b', time: '2024', polarity: 'negative' },
    ],
    [
      'another kind',
      { ...prose, time: '2024' },
      {
        ...prose,
        source: 'b',
        time: '2024',
        kind: 'payment',
        roles: { payer: 'Besk Works', payee: 'Orlan Trade' },
      },
    ],
    [
      'a general claim with one party in common',
      { ...prose, time: '2024', roles: { recipient: 'Besk Works', goods: 'engines' } },
      {
        ...prose,
        source: 'b',
        time: '2024',
        roles: { recipient: 'Besk Works', goods: 'engines', supplier: 'Orlan Trade' },
      },
    ],
    [
      'descriptions of other things',
      {
        ...prose,
        time: '2024-05',
        roles: { supplier: 'Orlan Trade', recipient: 'Besk Works', goods: 'marine engines' },
      },
      {
        ...prose,
        source: 'b',
        time: '2024-05',
        roles: { supplier: 'Orlan Trade', recipient: 'Besk Works', goods: 'gear boxes' },
      },
    ],
    [
      'two parts paid on one invoice',
      {
        source: 'bank.csv',
        kind: 'payment',
        rule: 'paper.bank.row',
        roles: { payer: 'Besk Works', payee: 'Orlan Trade' },
        amount: '20000 EUR',
        time: '2024-06-01',
        numbers: [invoice('AB-17')],
      },
      {
        source: 'bank.csv',
        kind: 'payment',
        rule: 'paper.bank.row',
        at: 90,
        roles: { payer: 'Besk Works', payee: 'Orlan Trade' },
        amount: '28250 EUR',
        time: '2024-06-20',
        numbers: [invoice('AB-17')],
      },
    ],
    [
      'visits of a season and one visit',
      {
        source: 'a',
        kind: 'travel',
        roles: { traveller: 'Wei Lan', destination: 'Perm' },
        time: '2024..2025-09',
        quantity: '>6 visit',
      },
      {
        source: 'b',
        kind: 'travel',
        roles: { traveller: 'Wei Lan', destination: 'Perm' },
        time: '2024-11-03',
      },
    ],
    [
      'unnamed middlemen of two stories',
      { source: 'a', roles: { supplier: 'a middleman', recipient: 'Besk Works' }, time: '2024-05' },
      { source: 'b', roles: { supplier: 'a trader', recipient: 'Besk Works' }, time: '2024-05' },
    ],
    [
      'one number of two companies',
      { ...prose, roles: { supplier: 'Orlan Trade' }, numbers: [invoice('17')] },
      { ...prose, source: 'b', roles: { recipient: 'Tsar Yard' }, numbers: [invoice('17')] },
    ],
    [
      'a subsidiary and a front',
      { source: 'a', kind: 'identity', roles: { entity: 'Orlan Trade', subsidiaryOf: 'Besk Works' } },
      { source: 'b', kind: 'identity', roles: { entity: 'Orlan Trade', frontFor: 'Besk Works' } },
    ],
  ])('%s', (_why, left, right) => {
    expect(fuseRows([left, right])).toHaveLength(2);
  });

  it('a report that fits two invoices joins neither', () => {
    const second: ClaimRow = {
      ...sale,
      source: 'second.pdf',
      numbers: [invoice('AB-18')],
      time: '2024-05-20',
    };
    const report: ClaimRow = { ...prose, time: '2024-05' };
    expect(fuseRows([sale, second, report])).toHaveLength(3);
    expect(fuseRows([sale, report])).toHaveLength(1);
  });

  it('a report that fits one of two invoices better joins that one', () => {
    const second: ClaimRow = {
      ...sale,
      source: 'second.pdf',
      numbers: [invoice('AB-18')],
      time: '2024-05-20',
      quantity: '3 engine',
    };
    const report: ClaimRow = { ...prose, time: '2024-05', quantity: '7 engine' };
    expect(
      fuseRows([sale, second, report])
        .map((event) => event.claims.length)
        .sort(),
    ).toEqual([1, 2]);
  });
});

describe('an event', () => {
  it('keeps every value, and the tightest one all claims allow', () => {
    const [event] = fuseRows([
      { ...prose, time: '2024-04..2024-06', quantity: '>6 engine', phase: 'delivered' },
      { ...prose, source: 'b', time: '2024-05', quantity: '7 engine', phase: 'delivered' },
    ]);
    expect(event?.quantities).toHaveLength(2);
    expect(event?.quantity).toMatchObject({ min: 7, max: 7 });
    expect(event?.time).toMatchObject({ earliest: '2024-05-01', latest: '2024-05-31' });
    expect(event?.phase).toBe('delivered');
  });

  it('gives no single value where claims disagree', () => {
    const [event] = fuseRows([
      sale,
      { ...prose, source: 'l.docx', amount: '46250 EUR', numbers: [invoice('AB-17')] },
    ]);
    expect(event?.amount).toBeNull();
    expect(event?.amounts.map((one) => one.value.text).sort()).toEqual(['46250 EUR', '48250 EUR']);
  });

  it('is dated by its furthest phase', () => {
    const [event] = fuseRows([
      sale,
      { ...prose, phase: 'delivered', time: '2024-06-20', numbers: [invoice('AB-17')] },
    ]);
    expect(event?.phase).toBe('delivered');
    expect(event?.time?.earliest).toBe('2024-06-20');
    expect(event?.times).toHaveLength(2);
  });

  it('marks what every claim only implies', () => {
    const [event] = fuseRows([{ ...sale, implied: ['supplier'] }]);
    expect(event?.fillings.find((one) => one.role === 'supplier')?.stated).toBe(false);
    expect(event?.fillings.find((one) => one.role === 'recipient')?.stated).toBe(true);
  });

  it('is not made of answers', () => {
    expect(
      fuseRows([
        { source: 'a', kind: 'response', response: 'no-reply', roles: { respondent: 'Orlan Trade' } },
      ]),
    ).toEqual([]);
  });
});

const rowOf = fc.record(
  {
    source: fc.constantFrom('a', 'b', 'c', 'd'),
    roles: fc.record(
      {
        supplier: fc.constantFrom('Orlan Trade', 'Tsar Yard', 'a middleman'),
        recipient: fc.constantFrom('Besk Works', 'Nord Dock'),
        goods: fc.constantFrom('KD-40', 'KD-60', 'engines', 'KD-40+KD-60'),
      },
      { requiredKeys: [] },
    ),
    phase: fc.constantFrom('planned' as const, 'invoiced' as const, 'delivered' as const),
    polarity: fc.constantFrom('positive' as const, 'positive' as const, 'negative' as const),
    time: fc.constantFrom('2024', '2024-05', '2024-05-17', '2024-06-01', '2023'),
    quantity: fc.constantFrom('7 engine', '>6 engine', '12 engine'),
    numbers: fc.constantFrom([invoice('AB-17')], [invoice('AB-18')], []),
    rule: fc.constantFrom('frame.test', 'paper.invoice.line'),
    at: fc.nat(3),
  },
  { requiredKeys: ['source', 'roles'] },
) as fc.Arbitrary<ClaimRow>;
const rowsOf = fc.uniqueArray(rowOf, { maxLength: 14, selector: (row) => makeClaim(row).claim.id });

describe('fusion, for any claims', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(
        rowsOf.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(fuseRows(shuffled)).toEqual(fuseRows(rows));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('puts every claim in exactly one event, and no event is without claims', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const events = fuseRows(rows);
        const held = events.flatMap((event) => event.claims);
        expect([...held].sort()).toEqual(rows.map((row) => makeClaim(row).claim.id).sort());
        for (const event of events) {
          expect(event.claims.length).toBeGreaterThan(0);
          for (const filling of event.fillings)
            expect(event.claims).toEqual(expect.arrayContaining([...filling.claims]));
        }
      }),
    );
  });

  it('never joins what is to come with what came, nor yes with no', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const claims = new Map(rows.map((row) => [makeClaim(row).claim.id, makeClaim(row).claim]));
        for (const event of fuseRows(rows)) {
          const told = event.claims.map((id) => claims.get(id));
          expect(new Set(told.map((claim) => claim?.polarity)).size).toBe(1);
          expect(new Set(told.map((claim) => claim?.phase === 'planned')).size).toBe(1);
        }
      }),
    );
  });

  it('leaves events alone when a document about others is added', () => {
    const other: ClaimRow = {
      source: 'z',
      roles: { supplier: 'Kite Foundry', recipient: 'Lark Mill' },
      time: '2024',
    };
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const before = fuseRows(rows);
        const after = fuseRows([...rows, other]);
        expect(after.filter((event) => !event.roles.supplier?.includes(party('Kite Foundry')))).toEqual(
          before,
        );
      }),
    );
  });
});

it('fuses ten thousand claims of one pair of parties without comparing all pairs', () => {
  const rows = Array.from({ length: 10_000 }, (_, at): ClaimRow => {
    const day = String((at % 28) + 1).padStart(2, '0');
    return {
      ...sale,
      source: `${at}.pdf`,
      time: `20${10 + (at % 15)}-05-${day}`,
      numbers: [invoice(`N-${at}`)],
    };
  });
  const started = performance.now();
  const { events, issues } = fuse(rows.map(makeClaim), { parties: makeParties(rows) });
  expect(events).toHaveLength(10_000);
  expect(issues.map((issue) => issue.code)).toEqual(['events.block-cut']);
  expect(performance.now() - started).toBeLessThan(30_000);
});
