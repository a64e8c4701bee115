import { describe, expect, it } from 'vitest';
import { LISTED_IDENTITY } from '../data/network/edge-rules.ts';
import type { Listing, Party } from '../model/index.ts';
import { sampleList, sampleParty } from './fixture/sample-list.ts';
import { type PartyContext, type ScreenCache, type ScreenOptions, screenParties } from './index.ts';

const version = sampleList();
const hitsOf = (party: Party, options: ScreenOptions = {}): readonly Listing[] =>
  screenParties([party], [version], options).listings.get(party.id) ?? [];
const listedAs = (hits: readonly Listing[]) =>
  hits
    .filter(({ path, identity }) => path === 'listed' && identity >= LISTED_IDENTITY)
    .map(({ entry }) => entry);

describe('screenParties', () => {
  it.each([
    [sampleParty(['TPK Orvex']), '1', 'the whole name without its legal form'],
    [sampleParty(['ООО «ТПК Орвекс»']), '1', 'another script'],
    [sampleParty(['TPK Orvex', 'Orvex']), '1', 'a fuller name beside a short one'],
    [
      sampleParty(['Burevan Works'], 'Company', { innCode: ['1800112233'] }),
      '4',
      'an identifier, whatever the name',
    ],
    [sampleParty(['АО ВМЗ «Буреван»']), '4', 'an alias in another script'],
    [sampleParty(['PJSC Ladyn']), '11', 'one word with the same legal form'],
    [sampleParty(['Ladyn Bank']), '13', 'one telling word with the same kind of body'],
    [sampleParty(['Oleg Tolmin'], 'Person'), '7', 'a person, given name first'],
    [
      sampleParty(['Mira Harlow'], 'Person', { birthDate: ['1961-05-03'] }),
      '5',
      'a namesake by day of birth',
    ],
    [sampleParty(['Sea Orvex'], 'Vessel'), '8', 'a vessel'],
  ])('holds %# to be listed', (party, entry, _why) => {
    expect(listedAs(hitsOf(party))).toEqual([entry]);
  });

  it.each([
    [sampleParty(['Orvex']), 'a word that three entries carry'],
    [sampleParty(['Ladyn']), 'one word, the whole name of one entry and part of others'],
    [sampleParty(['Burevan']), 'one word of a longer name, even if no other entry carries it'],
    [sampleParty(['Mira Harlow'], 'Person'), 'two namesakes and nothing to tell them apart'],
    [sampleParty(['Red Fox']), 'a weak alias'],
    [sampleParty(['TPK Orvex'], 'Company', { innCode: ['5500112233'] }), 'another tax number'],
  ])('holds %# to be possible at most', (party, _why) => {
    const hits = hitsOf(party);
    expect(hits.length).toBeGreaterThan(0);
    expect(listedAs(hits)).toEqual([]);
  });

  it.each([
    [sampleParty(['Orvex'], 'Goods'), 'goods'],
    [sampleParty(['Velgorsk'], 'Address'), 'a place'],
    [sampleParty(['a broker in Velgorsk'], 'LegalEntity', {}, false), 'a description'],
    [sampleParty(['Sea Orvex'], 'Person'), 'a person and a vessel'],
    [sampleParty(['Quiet Harbour Bakery']), 'a stranger'],
    [sampleParty(['Service Bank']), 'kinds of body only'],
    [
      sampleParty(['Ministry of Defence'], 'PublicBody', { country: ['ru'] }),
      'bodies of others, and below it',
    ],
  ])('finds nothing for %#', (party, _why) => {
    expect(hitsOf(party)).toEqual([]);
  });

  it.each([[sampleParty(['Ladyn Rotorcraft', 'Ladyn'])], [sampleParty(['Sichuan Orvex', 'Orvex'])]])(
    'does not list %# by the short form of its own name',
    (party) => {
      expect(listedAs(hitsOf(party))).toEqual([]);
    },
  );

  it('gives the same from what an earlier run remembered', () => {
    const parties = [
      sampleParty(['TPK Orvex']),
      sampleParty(['Burevan']),
      sampleParty(['Mira Harlow'], 'Person'),
    ];
    const first = screenParties(parties, [version]);
    expect(screenParties(parties, [version], { memory: first.remembered })).toEqual(first);
    expect(first.remembered.size).toBe(parties.length);
  });

  it('takes a part of a name for the entry where the documents say more', () => {
    const party = sampleParty(['Burevan'], 'Company', { country: ['ru'] });
    const context = (said: PartyContext) => ({ context: new Map([[party.id, said]]) });
    const plain = { words: ['Burevan'], saidSanctioned: false };
    expect(listedAs(hitsOf(party, context(plain)))).toEqual([]);
    const known = { words: ['Burevan plant', 'Velgorsk'], saidSanctioned: true };
    expect(listedAs(hitsOf(party, context(known)))).toEqual(['4']);
    const [hit] = hitsOf(party, context(known));
    expect(hit?.reasons.map(({ text }) => text)).toContain(
      'the documents speak of "velgorsk", and so does the entry',
    );
  });

  it('does not take an ambiguous word for an entry on being said to be sanctioned', () => {
    const party = sampleParty(['Orvex'], 'Company', { country: ['ru'] });
    const context = new Map([[party.id, { words: ['Orvex'], saidSanctioned: true }]]);
    expect(listedAs(hitsOf(party, { context }))).toEqual([]);
  });

  it('tells of the links that the list states', () => {
    const maker = sampleParty(['АО ВМЗ «Буреван»']);
    const broker = sampleParty(['TPK Orvex']);
    const { listings } = screenParties([maker, broker], [version]);
    const linked = (party: Party) =>
      listings
        .get(party.id)
        ?.filter(({ path }) => path === 'linked')
        .map(({ entry }) => entry);
    expect(linked(broker)).toEqual(['4']);
    expect(linked(maker)).toEqual(['1']);
    const named = sampleParty(['Quay Freight Lines']);
    expect(hitsOf(named)).toMatchObject([{ path: 'linked', entry: '7' }]);
    expect(listedAs(hitsOf(named))).toEqual([]);
  });

  it('takes a part of a name for the entry that the list links to another party of the case', () => {
    const plant = sampleParty(['Burevan']);
    const broker = sampleParty(['TPK Orvex']);
    const { listings } = screenParties([plant, broker], [version]);
    expect(listedAs(listings.get(plant.id) ?? [])).toEqual(['4']);
    const other = screenParties([plant, sampleParty(['PJSC Ladyn'])], [version]);
    expect(listedAs(other.listings.get(plant.id) ?? [])).toEqual([]);
  });

  it('says which day it speaks of', () => {
    const party = sampleParty(['TPK Orvex']);
    expect(hitsOf(party)[0]?.asOf).toBe('unknown');
    const held = [{ version, heldSince: '2024-05-03' }];
    expect(hitsOf(party, { asOf: '2024-05-03', held })[0]?.asOf).toBe('listed');
    expect(hitsOf(party, { asOf: '2024-05-02', held })[0]?.asOf).toBe('unknown');
  });

  it('is the same in any order of parties, and builds an index once', () => {
    const parties = [
      sampleParty(['TPK Orvex']),
      sampleParty(['Ladyn']),
      sampleParty(['Oleg Tolmin'], 'Person'),
    ];
    const cache: ScreenCache = new Map();
    const there = screenParties(parties, [version], { cache }).listings;
    expect(cache.size).toBe(1);
    const back = screenParties([...parties].reverse(), [version], { cache }).listings;
    for (const { id } of parties) expect(back.get(id)).toEqual(there.get(id));
  });
});
