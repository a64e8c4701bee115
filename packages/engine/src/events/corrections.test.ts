import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/index.ts';
import {
  type ClaimRow,
  makeClaim,
  makeDocument,
  makeParties,
  makeSource,
  type SourceRow,
} from './fixture/story.ts';
import { assessEvents, fuseEvents, groupOrigins, readCorrections } from './index.ts';

function findingsOf(
  rows: readonly ClaimRow[],
  sources: readonly SourceRow[],
  texts: Readonly<Record<string, string>> = {},
): Finding[] {
  const claims = rows.map(makeClaim);
  const parties = makeParties(rows);
  const documents = Object.entries(texts).map(([path, text]) => makeDocument(path, text));
  const made = sources.map(makeSource);
  const groups = groupOrigins({ sources: made, documents, claims });
  const corrects = readCorrections({ sources: made, documents, groups });
  return assessEvents(fuseEvents(claims, { parties, corrects }), {
    claims,
    sources: made,
    groups,
    parties,
    documents,
  });
}

const deal = (source: string, quantity: string, more: Partial<ClaimRow> = {}): ClaimRow => ({
  source,
  roles: { supplier: 'Orlan', recipient: 'Besk', goods: 'engines' },
  phase: 'delivered',
  time: '2024-03',
  quantity,
  ...more,
});
const before = { path: 'before.html', issuer: 'The Evening', published: '2025-03-02' };
const after = { path: 'after.html', issuer: 'Evening', published: '2025-03-04' };

/** One delivery by its invoice, told with two numbers: one event whatever the sources. */
const NUMBERED = ['4 engine', '3 engine'].map((quantity, at) =>
  deal(at === 0 ? 'before.html' : 'after.html', quantity, {
    numbers: [{ type: 'invoice', value: 'OR-2201' }],
  }),
);

describe('a correction', () => {
  it.each([
    ['Orlan delivered three engines.\n\nCorrection: An earlier version of this article said four.'],
    ['Orlan delivered three engines.\n\nCorrection, 4 March: The number of engines is three.'],
    ['(Corrects number of engines in paragraph 2)\nOrlan delivered three engines.'],
    ['Orlan delivered three engines. This story has been corrected to give the right number.'],
    ['«Орлан» поставил три двигателя.\n\nИсправление: двигателей было три, а не четыре.'],
    ['«Орлан» поставил три двигателя. В предыдущей версии статьи говорилось о четырёх.'],
    ['«Орлан» поставив три двигуни.\n\nВиправлення: двигунів було три.'],
    ['奥尔兰公司交付了三台发动机。\n\n更正：此前报道有误，发动机为三台。'],
  ])('supersedes what its origin said before, which is kept: %s', (text) => {
    const [finding] = findingsOf(
      [deal('before.html', '4 engine'), deal('after.html', '3 engine')],
      [before, after],
      {
        'after.html': text,
        'before.html': 'Orlan delivered four engines.',
      },
    );
    expect(finding?.assessment.dispute).toBe('corrected');
    expect(finding?.assessment.support).toBe('single-source');
    expect(finding?.event.quantity?.min).toBe(3);
    expect(finding?.event.quantities.map(({ value }) => value.min).sort()).toEqual([3, 4]);
    expect(finding?.assessment.why.join('\n')).toContain(
      'after.html puts the quantity right: "3 engine" in place of "4 engine", which is kept',
    );
  });

  it.each<[string, ClaimRow[], SourceRow[], Record<string, string>, string]>([
    [
      'another outlet is contradicted, not corrected',
      NUMBERED,
      [before, { ...after, issuer: 'Gulf Wire' }],
      { 'after.html': 'Correction: three, not four.' },
      'contradicted',
    ],
    [
      'without a notice an origin contradicts itself',
      NUMBERED,
      [before, after],
      {
        'after.html':
          'The corrections department of the prison bought nothing. A correction in prices is due.',
      },
      'contradicted',
    ],
    [
      'what was said after the correction contradicts it',
      NUMBERED,
      [{ ...before, published: '2025-03-09' }, after],
      { 'after.html': 'Correction: three, not four.' },
      'contradicted',
    ],
    [
      'a notice in a paper is no notice of a publication',
      NUMBERED,
      [before, { ...after, genre: 'letter' }],
      { 'after.html': 'Уточнение: просим поставить три двигателя.' },
      'contradicted',
    ],
    [
      'agreeing values have nothing to put right',
      [deal('before.html', '3 engine'), deal('after.html', '3 engine')],
      [before, after],
      { 'after.html': 'Correction: the name of the clerk was misspelt.' },
      'undisputed',
    ],
    [
      'another outlet that says as the correction does changes nothing',
      [deal('before.html', '4 engine'), deal('after.html', '3 engine'), deal('other.html', '3 engine')],
      [before, after, { path: 'other.html', issuer: 'Gulf Wire' }],
      { 'after.html': 'Correction: three, not four.' },
      'corrected',
    ],
    [
      'another outlet that still says as before contradicts it',
      [...NUMBERED, { ...NUMBERED[0], source: 'other.html' } as ClaimRow],
      [before, after, { path: 'other.html', issuer: 'Gulf Wire' }],
      { 'after.html': 'Correction: three, not four.' },
      'contradicted',
    ],
    [
      'a retraction by the same origin',
      [deal('before.html', '3 engine'), deal('after.html', '3 engine', { polarity: 'negative' })],
      [before, after],
      {
        'after.html':
          'Correction: An earlier version of this report said that Orlan delivered engines. It did not.',
      },
      'corrected',
    ],
  ])('%s', (_why, rows, sources, texts, expected) => {
    const findings = findingsOf(rows, sources, texts);
    const finding = findings.find(({ assessment }) => assessment.support !== 'none');
    expect(finding?.assessment.dispute).toBe(expected);
  });

  it.each<[string, Partial<ClaimRow>, Partial<ClaimRow>]>([
    ['parties that differ', {}, { roles: { supplier: 'Orlan', recipient: 'Tarn', goods: 'engines' } }],
    ['two values that differ', { time: '2024-03-01' }, { time: '2024-05-01' }],
    [
      'a sentence that says something else',
      { quote: 'Orlan sent engines to Besk by rail in the spring' },
      {},
    ],
    ['what is only planned', {}, { phase: 'planned' }],
  ])('does not join %s', (_what, old, fresh) => {
    const quote = 'Orlan delivered the engines to Besk, papers show';
    const findings = findingsOf(
      [
        deal('before.html', '4 engine', { quote, ...old }),
        deal('after.html', '3 engine', { quote, ...fresh }),
      ],
      [before, after],
      { 'after.html': 'Correction: three, not four.' },
    );
    expect(findings).toHaveLength(2);
  });

  it('leaves alone what its source still says', () => {
    const rows = [
      deal('before.html', '4 engine'),
      deal('after.html', '4 engine', { at: 5 }),
      deal('after.html', '3 engine', { at: 9 }),
    ];
    const findings = findingsOf(rows, [before, after], { 'after.html': 'Correction: a name was misspelt.' });
    expect(findings.map(({ assessment }) => assessment.dispute)).toEqual(['undisputed', 'undisputed']);
  });

  it('is found by the title of a source whose text is not at hand', () => {
    const [finding] = findingsOf(
      [deal('before.html', '4 engine'), deal('after.html', '3 engine')],
      [before, { ...after, title: 'Исправление' }],
    );
    expect(finding?.assessment.dispute).toBe('corrected');
  });
});

describe('where stories come from', () => {
  it.each<[string, ClaimRow[], SourceRow[], string]>([
    [
      'two papers with the dateline of one agency that is not in the case',
      [deal('a.txt', '3 engine'), deal('b.txt', '3 engine')],
      [
        { path: 'a.txt', issuer: 'The Evening', derivedFrom: 'Gulf Wire' },
        { path: 'b.txt', issuer: 'North Post', derivedFrom: 'Gulf Wire Agency' },
      ],
      'single-source',
    ],
    [
      'two papers after two agencies',
      [deal('a.txt', '3 engine'), deal('b.txt', '3 engine')],
      [
        { path: 'a.txt', issuer: 'The Evening', derivedFrom: 'Gulf Wire' },
        { path: 'b.txt', issuer: 'North Post', derivedFrom: 'Coast Wire' },
      ],
      'corroborated',
    ],
    [
      'a story after an agency and one with papers of its own',
      [deal('a.txt', '3 engine'), deal('b.txt', '3 engine', { chain: [['invoices', 'document-seen']] })],
      [
        { path: 'a.txt', issuer: 'The Evening', derivedFrom: 'Gulf Wire' },
        { path: 'b.txt', issuer: 'North Post', derivedFrom: 'Gulf Wire' },
      ],
      'corroborated',
    ],
    [
      'unnamed officials of an outlet, and another that retells them after it',
      [
        deal('a.txt', '3 engine', { chain: [['two officials', 'official-unnamed']] }),
        deal('b.txt', '3 engine', {
          chain: [
            ['Gulf Wire', 'other-outlet'],
            ['two officials', 'official-unnamed'],
          ],
        }),
      ],
      [
        { path: 'a.txt', issuer: 'Gulf Wire' },
        { path: 'b.txt', issuer: 'North Post' },
      ],
      'single-source',
    ],
    [
      'two outlets that retell unnamed officials after a third',
      ['a.txt', 'b.txt'].map((source) =>
        deal(source, '3 engine', {
          chain: [
            ['Gulf Wire', 'other-outlet'],
            ['two officials', 'official-unnamed'],
          ],
        }),
      ),
      [
        { path: 'a.txt', issuer: 'The Evening' },
        { path: 'b.txt', issuer: 'North Post' },
      ],
      'single-source',
    ],
    [
      'two outlets, each with unnamed officials of its own',
      ['a.txt', 'b.txt'].map((source) =>
        deal(source, '3 engine', { chain: [['two officials', 'official-unnamed']] }),
      ),
      [
        { path: 'a.txt', issuer: 'The Evening' },
        { path: 'b.txt', issuer: 'North Post' },
      ],
      'corroborated',
    ],
  ])('%s', (_why, rows, sources, expected) => {
    const [finding] = findingsOf(rows, sources);
    expect(finding?.assessment.support, finding?.assessment.why.join('\n')).toBe(expected);
  });

  it('says where nobody can tell whether unnamed speakers are the same people', () => {
    const rows = ['a.txt', 'b.txt'].map((source) =>
      deal(source, '3 engine', { chain: [['two officials', 'official-unnamed']] }),
    );
    const [finding] = findingsOf(rows, [
      { path: 'a.txt', issuer: 'The Evening' },
      { path: 'b.txt', issuer: 'North Post' },
    ]);
    expect(finding?.assessment.why).toContain(
      'a.txt and b.txt each rest on "two officials": whether these are the same people is not known',
    );
  });

  it('keeps a story apart that mentions an earlier one in passing', () => {
    const made = [
      makeSource({ path: 'a.txt', issuer: 'Gulf Wire' }),
      makeSource({ path: 'b.txt', issuer: 'North Post' }),
    ];
    const mention = (start: number) => ({
      value: 'Gulf Wire',
      by: 'inferred' as const,
      why: '"Gulf Wire reported"',
      span: { start, end: start + 9 },
    });
    const [a, b] = made as [(typeof made)[0], (typeof made)[0]];
    const groups = (start: number) =>
      groupOrigins({
        sources: [a, { ...b, facts: { ...b.facts, derivedFrom: [mention(start)] } }],
        documents: [],
      });
    expect(groups(100)).toHaveLength(1);
    expect(groups(4000)).toHaveLength(2);
  });
});
