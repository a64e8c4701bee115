import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultModel, Model } from '@opensanctions/followthemoney';
import type { ListedEntity, ListEntry, ListVersion } from '../../model/index.ts';
import { entitiesOf, publishedEntry, readList, recogniseLists } from '../index.ts';

const entry = (id: string, facts: Partial<ListEntry> = {}): ListEntry => ({
  id,
  schema: 'Company',
  names: [{ value: `Firm ${id}`, kind: 'primary' }],
  programmes: [],
  listedOn: null,
  properties: {},
  links: [],
  record: '',
  ...facts,
});

const version = (entries: readonly ListEntry[], facts: Partial<ListVersion> = {}): ListVersion => ({
  list: 'us_ofac_sdn',
  title: 'A list',
  publisher: 'An office',
  version: '1',
  publishedOn: '2026-03-04',
  files: [],
  entries,
  issues: [],
  ...facts,
});

const made = (...entries: readonly ListEntry[]) => entitiesOf(version(entries));
const edges = (entities: readonly ListedEntity[]) =>
  entities
    .filter(({ id }) => id.includes('-link-'))
    .map(({ schema, properties }) => ({ schema, ...properties }));

/** What the published model does not allow of entities, in words. */
function breaches(entities: readonly ListedEntity[]): string[] {
  const model = new Model(defaultModel);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found = new Set<string>();
  for (const { schema, properties } of entities)
    for (const [name, values] of Object.entries(properties)) {
      const property = model.getSchema(schema).getProperties().get(name);
      if (property === undefined || property.stub) found.add(`${schema}.${name}`);
      else if (property.type.name === 'entity')
        for (const value of values) {
          const other = byId.get(value)?.schema ?? 'nobody';
          if (other === 'nobody' || !model.getSchema(other).isA(property.getRange()))
            found.add(`${schema}.${name} is ${other}`);
        }
    }
  return [...found];
}

describe('entitiesOf', () => {
  it('makes a party and its listing', () => {
    const [party, sanction] = made(
      entry('101', {
        schema: 'Person',
        names: [
          { value: 'Mira HARLOW', kind: 'primary' },
          { value: 'Mira ORLOVA', kind: 'alias' },
          { value: 'Harlow the Elder', kind: 'alias' },
          { value: 'Captain', kind: 'weak' },
        ],
        programmes: ['SDGT'],
        listedOn: '2024-05-06',
        delistedOn: '2027-01-01',
        properties: {
          birthDate: ['1961'],
          previousName: ['Mira ORLOVA'],
          topics: ['sanction'],
          tonnage: ['12'],
        },
      }),
    );
    expect(party).toEqual({
      id: 'us_ofac_sdn-101',
      caption: 'Mira HARLOW',
      schema: 'Person',
      properties: {
        alias: ['Harlow the Elder'],
        birthDate: ['1961'],
        name: ['Mira HARLOW'],
        notes: ['tonnage: 12'],
        previousName: ['Mira ORLOVA'],
        topics: ['sanction'],
        weakAlias: ['Captain'],
      },
      datasets: ['us_ofac_sdn'],
      referents: ['ofac-101'],
      target: true,
      firstSeen: '2024-05-06T00:00:00',
      lastSeen: '2026-03-04T00:00:00',
      lastChange: '2024-05-06T00:00:00',
    });
    expect(sanction).toMatchObject({
      id: 'us_ofac_sdn-101-sanction',
      schema: 'Sanction',
      target: false,
      properties: {
        authority: ['An office'],
        authorityId: ['101'],
        country: ['us'],
        endDate: ['2027-01-01'],
        entity: ['us_ofac_sdn-101'],
        listingDate: ['2024-05-06'],
        program: ['SDGT'],
      },
    });
  });

  it.each([
    ['owns', 'Ownership', { owner: ['us_ofac_sdn-1'], asset: ['us_ofac_sdn-2'], percentage: ['25-50'] }],
    ['ownedBy', 'Ownership', { owner: ['us_ofac_sdn-2'], asset: ['us_ofac_sdn-1'], percentage: ['25-50'] }],
    ['controls', 'Ownership', { owner: ['us_ofac_sdn-1'], ownershipType: ['control'] }],
    ['controlledBy', 'Ownership', { asset: ['us_ofac_sdn-1'], ownershipType: ['control'] }],
    ['actsFor', 'Representation', { agent: ['us_ofac_sdn-1'], client: ['us_ofac_sdn-2'] }],
    ['linkedTo', 'UnknownLink', { subject: ['us_ofac_sdn-1'], object: ['us_ofac_sdn-2'] }],
    // Companies have no family.
    ['family', 'UnknownLink', { subject: ['us_ofac_sdn-1'], role: ['family'] }],
  ] as const)('%s makes an edge %s', (kind, schema, properties) => {
    const link = { kind, name: 'Firm 2', entry: '2', share: { min: 25, max: 50 }, from: '2020-01-01' };
    const [edge] = edges(made(entry('1', { links: [link] }), entry('2')));
    expect(edge).toMatchObject({ schema, startDate: ['2020-01-01'], ...properties });
  });

  it('makes one edge of what both sides say', () => {
    const found = edges(
      made(
        entry('1', { links: [{ kind: 'owns', name: 'Firm 2', entry: '2', words: 'Parent of' }] }),
        entry('2', { links: [{ kind: 'ownedBy', name: 'Firm 1', entry: '1', words: 'Subsidiary of' }] }),
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ role: ['Parent of', 'Subsidiary of'] });
  });

  it('makes an entity of whom a link names without listing', () => {
    const found = made(
      entry('1', { schema: 'Person', links: [{ kind: 'owns', name: 'Orlova  Works' }] }),
      entry('2', { links: [{ kind: 'linkedTo', name: 'ORLOVA WORKS' }] }),
    );
    const named = found.filter(({ target, schema }) => !target && schema === 'Company');
    expect(named).toMatchObject([
      { properties: { name: ['Orlova  Works', 'ORLOVA WORKS'], topics: ['sanction.linked'] } },
    ]);
    expect(found.find(({ id }) => id === 'us_ofac_sdn-1')?.properties['notes']).toEqual([
      'owns: Orlova  Works',
    ]);
    expect(breaches(found)).toEqual([]);
  });

  it('makes entities of wallets', () => {
    const found = made(
      entry('1', {
        properties: {
          publicKey: ['1ExampleA', '0xExampleB'],
          currency: ['XBT', 'ETH'],
          topics: ['sanction'],
        },
        record: 'Digital Currency Address - XBT 1ExampleA; alt. Digital Currency Address - ETH 0xExampleB',
      }),
    );
    const wallets = found.filter(({ schema }) => schema === 'CryptoWallet');
    expect(
      wallets.map(({ caption, target, properties }) => [caption, target, properties['currency']]),
    ).toEqual([
      ['0xExampleB', true, ['ETH']],
      ['1ExampleA', true, ['XBT']],
    ]);
    expect(found.find(({ id }) => id === 'us_ofac_sdn-1')?.properties).not.toHaveProperty('publicKey');
    expect(breaches(found)).toEqual([]);
  });

  it.each([
    ['AFG0001', 'x-AFG0001', 'AFG0001'],
    ['a/b c', expect.stringMatching(/^x-a-b-c-[0-9a-f]{8}$/u), 'a/b c'],
    ['17', 'x-17', 'x-17'],
    ['Ё', expect.stringMatching(/^x---[0-9a-f]{8}$/u), 'Ё'],
  ])('calls the entry %s by an id that fits into a URL', (id, expected, referent) => {
    const [party] = entitiesOf(version([entry(id)], { list: 'x' }));
    expect(party?.id).toEqual(expected);
    expect(party?.referents).toEqual([referent]);
    expect(party === undefined ? undefined : publishedEntry(party)).toBe(id);
    expect(encodeURIComponent(party?.id ?? '')).toBe(party?.id);
  });

  it.each([
    [['sanction.linked'], false],
    [['sanction.linked', 'crime'], true],
    [['export.risk'], true],
    [['gov'], false],
  ])('of topics %j says whether it is a target: %s', (topics, target) => {
    expect(made(entry('1', { properties: { topics } }))[0]?.target).toBe(target);
  });

  it.each([
    ['2026-03-03', undefined, false],
    ['2026-03-04', ['sanction'], true],
  ])('of a listing that ended on %s gives topics %j', (delistedOn, topics, target) => {
    const [party] = made(entry('1', { delistedOn, properties: { topics: ['sanction'] } }));
    expect([party?.properties['topics'], party?.target]).toEqual([topics, target]);
  });

  it('passes on what is FollowTheMoney already, in the order of ids', () => {
    const [one] = made(entry('1'));
    if (one === undefined) throw new Error('no entity');
    const entities = [
      { ...one, id: 'b' },
      { ...one, id: 'a' },
    ];
    expect(entitiesOf(version([], { entities })).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is the same whatever the order of entries', () => {
    const entries = ['3', '1', '2'].map((id) => entry(id, { links: [{ kind: 'linkedTo', name: 'Nobody' }] }));
    expect(made(...entries)).toEqual(made(...entries.toReversed()));
  });
});

const SHARED = new URL('../../../../../../shared/data/lists/', import.meta.url);

describe.skipIf(!existsSync(SHARED))('the published lists', () => {
  it.each(['us_ofac_sdn/', 'us_ofac_cons/', 'un_sc/', 'us_bis_denied/'])(
    '%s speak FollowTheMoney',
    (name) => {
      const files = readdirSync(new URL(name, SHARED)).map((file) => ({
        path: file,
        bytes: readFileSync(new URL(name + file, SHARED)),
      }));
      const [set] = recogniseLists(
        files.map(({ path, bytes }) => ({ path, size: bytes.length, head: bytes.subarray(0, 4096) })),
      );
      expect(set).toBeDefined();
      if (set === undefined) return;
      const read = readList(set, files);
      const entities = entitiesOf(read);
      expect(entities.filter(({ target }) => target).length).toBeGreaterThanOrEqual(read.entries.length);
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      expect(breaches(entities)).toEqual([]);
    },
  );
});
