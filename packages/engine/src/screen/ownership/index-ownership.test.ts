import { describe, expect, it } from 'vitest';
import type { ListedEntity } from '../../model/index.ts';
import { buildEntityIndex, indexOwnership, ownershipExposure } from '../index.ts';

const DAY = '2026-03-04';

describe('indexOwnership', () => {
  const entity = (
    id: string,
    schema: string,
    properties: Readonly<Record<string, readonly string[]>>,
    more: Partial<ListedEntity> = {},
  ): ListedEntity => ({
    id,
    caption: id,
    schema,
    properties,
    datasets: ['us_ofac_sdn'],
    referents: [],
    target: false,
    firstSeen: null,
    lastSeen: null,
    lastChange: null,
    ...more,
  });
  const index = buildEntityIndex([
    entity('mira', 'Person', { name: ['Mira Harlow'] }, { target: true, referents: ['old-mira'] }),
    entity('mira-s', 'Sanction', { entity: ['mira'], listingDate: ['2020-01-01'] }),
    entity('gone', 'Person', { name: ['Oleg Tolmin'] }),
    entity('gone-s', 'Sanction', { entity: ['gone'], listingDate: ['2019-01-01'], endDate: ['2019-12-31'] }),
    entity('works', 'Company', { name: ['Orlova Works'] }, { datasets: ['xx'] }),
    entity('branch', 'Company', { name: ['Orlova Branch'] }, { datasets: ['xx'] }),
    entity('o1', 'Ownership', {
      owner: ['old-mira'],
      asset: ['works'],
      percentage: ['>50'],
      startDate: ['2015'],
    }),
    entity('o2', 'Ownership', { owner: ['works'], asset: ['branch'], percentage: ['60'] }),
    entity('o3', 'Ownership', {
      owner: ['gone'],
      asset: ['branch'],
      ownershipType: ['control'],
      role: ['runs it'],
    }),
    entity('o4', 'Ownership', {
      owner: ['mira'],
      asset: ['branch'],
      percentage: ['31'],
      role: ['indirect shareholder'],
    }),
    entity('l1', 'UnknownLink', { subject: ['branch'], object: ['mira'], role: ['linked to'] }),
  ]);

  it('gathers owners of owners, their listings and mere links', () => {
    const found = indexOwnership(index, ['branch']);
    expect(found.whole).toBe(true);
    expect(found.listed).toEqual([
      { id: 'mira', regime: 'ofac', from: '2020-01-01', to: null },
      { id: 'gone', regime: 'ofac', from: '2019-01-01', to: '2019-12-31' },
    ]);
    expect(
      found.edges.map(({ owner, asset, kind, shareMin, sources }) => [owner, asset, kind, shareMin, sources]),
    ).toEqual(
      expect.arrayContaining([
        ['works', 'branch', 'ownership', 60, ['o2']],
        ['gone', 'branch', 'control', null, ['o3']],
        ['branch', 'mira', 'link', null, ['l1']],
        // What the chain by way of the works says already, and would be counted twice.
        ['mira', 'branch', 'ownership', 0, ['o4']],
      ]),
    );
    const { verdicts } = ownershipExposure({ ...found, asOf: DAY, regimes: ['ofac'], parties: ['branch'] });
    expect(verdicts[0]?.links.map(({ sources }) => sources)).toEqual([['l1']]);
  });

  it('reaches a party through the chain, by the day', () => {
    const found = indexOwnership(index, ['branch', 'works'], { downwards: true });
    expect(found.edges.some(({ sources }) => sources.includes('o1'))).toBe(true);
    const on = (asOf: string) =>
      ownershipExposure({ ...found, asOf, regimes: ['ofac'], parties: ['branch'] }).verdicts[0]?.standing;
    expect([on('2019-06-01'), on(DAY)]).toEqual(['none', 'owned']);
  });
});
