import { describe, expect, it } from 'vitest';
import type { ClaimId, MentionId } from '../../model/index.ts';
import { claimOwnership, type OwnershipClaim } from '../index.ts';

const claim = (facts: Partial<OwnershipClaim> = {}): OwnershipClaim => ({
  id: 'c1' as ClaimId,
  kind: 'ownership',
  roles: { owner: ['m-mira' as MentionId], owned: ['m-works' as MentionId] },
  polarity: 'positive',
  modality: 'certain',
  phase: null,
  time: null,
  share: null,
  ...facts,
});
const share = (min: number | null, max: number | null, minExclusive = false) => ({
  text: '',
  min,
  max,
  minExclusive,
  maxExclusive: false,
  unit: '%',
  approximate: false,
  rule: 'x',
});
const edges = (facts: Partial<OwnershipClaim>) =>
  claimOwnership([claim(facts)], (mention) => (mention === 'm-nobody' ? undefined : mention.slice(2)));

describe('claimOwnership', () => {
  it.each<[string, Partial<OwnershipClaim>, number | null, number | null, boolean]>([
    ['a share', { share: share(60, 60) }, 60, 60, false],
    ['more than a half', { share: share(50, null, true) }, 50, 100, true],
    ['a share nobody says', {}, null, null, false],
    ['a share that is not certain', { share: share(60, 60), modality: 'probable' }, 0, 60, false],
    [
      'a share of several owners',
      {
        share: share(60, 60),
        roles: { owner: ['m-mira', 'm-oleg'] as MentionId[], owned: ['m-works' as MentionId] },
      },
      0,
      60,
      false,
    ],
  ])('takes %s', (_why, facts, shareMin, shareMax, above) => {
    const [first] = edges(facts);
    expect(first).toMatchObject({
      owner: 'mira',
      asset: 'works',
      kind: 'ownership',
      shareMin,
      shareMax,
      sources: ['c1'],
    });
    expect(first?.above ?? false).toBe(above);
  });

  it('takes a subsidiary as owned, and the time of a claim as when it holds', () => {
    expect(
      edges({
        kind: 'identity',
        roles: { entity: ['m-branch' as MentionId], subsidiaryOf: ['m-works' as MentionId] },
        time: {
          text: 'since 2015',
          earliest: '2015-01-01',
          latest: null,
          edtf: '2015/..',
          anchor: null,
          approximate: false,
          rule: 'x',
        },
      }),
    ).toMatchObject([{ owner: 'works', asset: 'branch', shareMin: null, from: '2015-01-01', to: null }]);
  });

  it.each<[string, Partial<OwnershipClaim>]>([
    ['what is denied', { polarity: 'negative' }],
    ['what is planned', { phase: 'planned' }],
    ['another kind', { kind: 'payment' }],
    [
      'a party that is not known',
      { roles: { owner: ['m-nobody' as MentionId], owned: ['m-works' as MentionId] } },
    ],
    ['an owner of itself', { roles: { owner: ['m-works' as MentionId], owned: ['m-works' as MentionId] } }],
  ])('takes no edge from %s', (_why, facts) => expect(edges(facts)).toEqual([]));
});
