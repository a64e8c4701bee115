import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListedOwner, type OwnershipEdge, ownershipExposure, type OwnershipRegime } from '../index.ts';

const DAY = '2026-03-04';
const REGIMES: readonly OwnershipRegime[] = ['eu', 'ofac', 'uk'];
const listed = (...ids: readonly string[]): ListedOwner[] =>
  ids.flatMap((id) => REGIMES.map((regime) => ({ id, regime, from: null, to: null })));
/** `A>B 50`, `A>B 25-50`, `A>B ?` (unknown share), `A>B control`, `A>B link`, with `from..to` behind. */
function edge(words: string): OwnershipEdge {
  const [ends = '', share = '?', days = ''] = words.split(' ');
  const [owner = '', asset = ''] = ends.split('>');
  const kind = share === 'control' || share === 'link' ? share : 'ownership';
  const [low, high = low] = share.split('-').map(Number);
  const known = kind === 'ownership' && share !== '?';
  const [from = '', to = ''] = days.split('..');
  return {
    owner,
    asset,
    kind,
    shareMin: known ? (low ?? null) : null,
    shareMax: known ? (high ?? null) : null,
    from: from === '' ? null : from,
    to: to === '' ? null : to,
    sources: [words],
  };
}
const ask = (edges: readonly string[], who = ['L'], more = {}) =>
  ownershipExposure({ edges: edges.map(edge), listed: listed(...who), asOf: DAY, ...more });
/** Standing of a party under EU, OFAC and UK tests. */
const standings = (edges: readonly string[], party = 'X', who = ['L']) =>
  ask(edges, who, { parties: [party] }).verdicts.map(({ standing }) => standing);

describe('ownershipExposure', () => {
  it.each([
    ['a majority', ['L>X 51'], 'X', ['L'], ['owned', 'owned', 'owned']],
    ['exactly a half', ['L>X 50'], 'X', ['L'], ['owned', 'owned', 'none']],
    ['less than a half', ['L>X 49.99'], 'X', ['L'], ['none', 'none', 'none']],
    ['stakes of several', ['L>X 25', 'M>X 25'], 'X', ['L', 'M'], ['owned', 'owned', 'none']],
    [
      'stakes of several above a half',
      ['L>X 30', 'M>X 30'],
      'X',
      ['L', 'M'],
      ['owned', 'owned', 'possibly-owned'],
    ],
    [
      'thirds and sixths that come to a half',
      ['L>X 33.3', 'M>X 16.7'],
      'X',
      ['L', 'M'],
      ['owned', 'owned', 'none'],
    ],
    ['tenths that come to a half', ['L>X 49.9', 'M>X 0.1'], 'X', ['L', 'M'], ['owned', 'owned', 'none']],
    ['a chain of majorities, not multiplied', ['L>A 51', 'A>X 51'], 'X', ['L'], ['owned', 'owned', 'owned']],
    ['a chain with a gap', ['L>A 51', 'A>X 49'], 'X', ['L'], ['none', 'none', 'none']],
    ['a chain that is broken above', ['L>A 49', 'A>X 100'], 'X', ['L'], ['none', 'none', 'none']],
    [
      'two subsidiaries of one',
      ['L>A 51', 'L>B 51', 'A>X 26', 'B>X 26'],
      'X',
      ['L'],
      ['owned', 'owned', 'owned'],
    ],
    ['direct and indirect stakes', ['L>A 60', 'A>X 30', 'L>X 21'], 'X', ['L'], ['owned', 'owned', 'owned']],
    ['control alone', ['L>X control'], 'X', ['L'], ['controlled', 'none', 'controlled']],
    ['control, then a majority', ['L>A control', 'A>X 60'], 'X', ['L'], ['controlled', 'none', 'controlled']],
    ['a majority, then control', ['L>A 60', 'A>X control'], 'X', ['L'], ['controlled', 'none', 'controlled']],
    ['a share nobody says', ['L>X ?'], 'X', ['L'], ['possibly-owned', 'possibly-owned', 'possibly-owned']],
    [
      'a share nobody says beside a known majority',
      ['L>X ?', 'N>X 60'],
      'X',
      ['L'],
      ['none', 'none', 'none'],
    ],
    [
      'a share nobody says that may be just a half',
      ['L>X ?', 'N>X 50'],
      'X',
      ['L'],
      ['possibly-owned', 'possibly-owned', 'none'],
    ],
    [
      'a band across the half',
      ['L>X 25-75'],
      'X',
      ['L'],
      ['possibly-owned', 'possibly-owned', 'possibly-owned'],
    ],
    ['a band that ends at a half', ['L>X 25-50'], 'X', ['L'], ['possibly-owned', 'possibly-owned', 'none']],
    ['a band above the half', ['L>X 51-75'], 'X', ['L'], ['owned', 'owned', 'owned']],
    [
      'what may be owned, then a majority',
      ['L>A ?', 'A>X 90'],
      'X',
      ['L'],
      ['possibly-owned', 'possibly-owned', 'possibly-owned'],
    ],
    ['parties that hold each other', ['A>X 60', 'X>A 60', 'L>A 40'], 'X', ['L'], ['none', 'none', 'none']],
    ['a ring that is reached', ['L>A 60', 'A>X 60', 'X>A 40'], 'X', ['L'], ['owned', 'owned', 'owned']],
    ['the owner of a listed party', ['X>L 100'], 'X', ['L'], ['none', 'none', 'none']],
    ['a mere link', ['L>X link'], 'X', ['L'], ['none', 'none', 'none']],
    ['a stake that was sold', ['L>X 60 2020-01-01..2026-03-03'], 'X', ['L'], ['none', 'none', 'none']],
    ['a stake on its last day', ['L>X 60 2020-01-01..2026-03-04'], 'X', ['L'], ['owned', 'owned', 'owned']],
    ['a stake not yet bought', ['L>X 60 2026-03-05..'], 'X', ['L'], ['none', 'none', 'none']],
    ['the listed party itself', ['L>X 60'], 'L', ['L'], ['listed', 'listed', 'listed']],
    [
      'a stake that another source says was sold',
      ['L>X 60 2015-01-01..', 'L>X 60 2015-01-01..2020-01-01'],
      'X',
      ['L'],
      ['possibly-owned', 'possibly-owned', 'possibly-owned'],
    ],
    [
      'a stake that was sold and bought again',
      ['L>X 60 2022-01-01..', 'L>X 60 2015-01-01..2020-01-01'],
      'X',
      ['L'],
      ['owned', 'owned', 'owned'],
    ],
    ['one stake told twice', ['L>X 30', 'L>X 30 2020-01-01..'], 'X', ['L'], ['none', 'none', 'none']],
    [
      'a band and a number told of one stake',
      ['L>X 25-75', 'L>X 60'],
      'X',
      ['L'],
      ['owned', 'owned', 'owned'],
    ],
  ])('%s', (_why, edges, party, who, expected) => {
    expect(standings(edges, party, who)).toEqual(expected);
  });

  it('takes more than a half for more than a half', () => {
    const { verdicts } = ownershipExposure({
      edges: [{ ...edge('L>X 50-75'), above: true }],
      listed: listed('L'),
      asOf: DAY,
      regimes: ['uk'],
    });
    expect(verdicts[0]).toMatchObject({ standing: 'owned', heldMin: 50, heldMax: 75 });
    expect(verdicts[0]?.why[0]).toContain('between more than 50 percent and 75 percent');
  });

  it('keeps regimes apart', () => {
    const { verdicts } = ownershipExposure({
      edges: [edge('L>X 60')],
      listed: [{ id: 'L', regime: 'ofac', from: null, to: null }],
      asOf: DAY,
    });
    expect(verdicts.map(({ party, regime, answer }) => [party, regime, answer])).toEqual([
      ['X', 'ofac', 'yes'],
    ]);
  });

  it.each([
    ['2026-03-05', null, 'no'],
    ['2026-03-04', null, 'yes'],
    [null, '2026-03-03', 'no'],
    [null, '2026-03-04', 'yes'],
  ])('heeds that the owner is listed from %s to %s', (from, to, answer) => {
    const { verdicts } = ownershipExposure({
      edges: [edge('L>X 60')],
      listed: [{ id: 'L', regime: 'ofac', from, to }],
      asOf: DAY,
      regimes: ['ofac'],
      parties: ['X'],
    });
    expect(verdicts[0]?.answer).toBe(answer);
  });

  it('cites every edge of the way', () => {
    const { verdicts } = ask(['L>A 60', 'A>B 70-80', 'B>X 55', 'M>X 5', 'X>Z 10'], ['L', 'M'], {
      regimes: ['ofac'],
    });
    expect(verdicts.map(({ party, answer, heldMin }) => [party, answer, heldMin])).toEqual([
      ['A', 'yes', 60],
      ['B', 'yes', 70],
      ['X', 'yes', 60],
      ['Z', 'no', 10],
    ]);
    const [through, direct] = verdicts[2]?.stakes ?? [];
    expect(through?.path.map(({ owner, asset, sources }) => [owner, asset, sources])).toEqual([
      ['L', 'A', ['L>A 60']],
      ['A', 'B', ['A>B 70-80']],
      ['B', 'X', ['B>X 55']],
    ]);
    expect(through).toMatchObject({ standing: 'owned', whole: true });
    expect(direct).toMatchObject({ owner: 'M', standing: 'listed', shareMin: 5, whole: true });
  });

  it('says why', () => {
    const why = (edges: readonly string[], regime: OwnershipRegime, who = ['L']) =>
      ask(edges, who, { regimes: [regime], parties: ['X'] }).verdicts[0]?.why.join('; ');
    expect(why(['L>X 50'], 'eu')).toMatch(/50 percent held.*exactly 50 percent.*11623\/24/u);
    expect(why(['L>X 30', 'M>X 30'], 'uk', ['L', 'M'])).toContain('only where they act together');
    expect(why(['L>X ?'], 'ofac')).toContain('unknown is not none');
    expect(why(['L>X control'], 'ofac')).toContain('control alone does not block');
    expect(why(['L>X link'], 'ofac')).toContain('mere links');
    expect(why(['L>X 60 2020-01-01..2021-01-01'], 'ofac')).toContain('do not hold on the day');
    expect(why(['L>X 10'], 'ofac')).toContain('give no day');
    expect(why([], 'ofac')).toBe('no stake of anybody whom a listing reaches is known');
  });

  it.each([
    ['shares above a hundred', ['L>X 60', 'M>X 60'], 'screen.shares-over-hundred'],
    ['shares that exclude each other', ['L>X 20', 'L>X 60'], 'screen.shares-disagree'],
    ['a share that cannot be', ['L>X 120'], 'screen.bad-share'],
    ['a share turned round', ['L>X 60-20'], 'screen.bad-share'],
    ['a party that owns itself', ['X>X 60'], 'screen.owns-itself'],
  ])('has an issue for %s', (_why, edges, code) => {
    expect(ask(edges).issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('holds what sources disagree on possible', () => {
    expect(standings(['L>X 20', 'L>X 60'])).toEqual(['possibly-owned', 'possibly-owned', 'possibly-owned']);
  });

  const graph = fc.array(
    fc.record({
      owner: fc.constantFrom('A', 'B', 'C', 'D', 'L', 'M'),
      asset: fc.constantFrom('A', 'B', 'C', 'D', 'L'),
      share: fc.constantFrom('?', '20', '50', '51', '30-60', 'control', 'link'),
    }),
    { maxLength: 14 },
  );
  const words = (rows: readonly { owner: string; asset: string; share: string }[]) =>
    rows.map(({ owner, asset, share }) => `${owner}>${asset} ${share}`);

  it('does not depend on the order of edges, and always ends', () => {
    fc.assert(
      fc.property(graph, (rows) => {
        const edges = words(rows);
        expect(ask(edges, ['L', 'M'])).toEqual(ask(edges.toReversed(), ['M', 'L']));
      }),
    );
  });

  it('never says less of a party when one more is listed', () => {
    const rank = { no: 0, possible: 1, yes: 2 };
    fc.assert(
      fc.property(graph, (rows) => {
        const edges = words(rows);
        const parties = ['A', 'B', 'C', 'D'];
        const few = ask(edges, ['L'], { parties }).verdicts;
        const more = ask(edges, ['L', 'M'], { parties }).verdicts;
        for (const [at, { answer }] of few.entries())
          expect(rank[more[at]?.answer ?? 'no']).toBeGreaterThanOrEqual(rank[answer]);
      }),
    );
  });

  it('goes down a long chain', () => {
    const edges = Array.from({ length: 3000 }, (_, at) => `${at === 0 ? 'L' : `n${at}`}>n${at + 1} 60`);
    const { verdicts } = ask(edges, ['L'], { regimes: ['ofac'], parties: ['n3000'] });
    expect(verdicts[0]).toMatchObject({ answer: 'yes', stakes: [{ whole: false }] });
    expect(verdicts[0]?.stakes[0]?.path.at(-1)?.asset).toBe('n3000');
  });
});
