import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytes, codes, readAlone } from '../fixture/sample-files.ts';
import {
  SWISS_BANK,
  SWISS_PERSON,
  SWISS_PLACE,
  SWISS_PROGRAMME,
  SWISS_SHIP,
  SWISS_XML,
  swissList,
} from '../fixture/swiss-xml.ts';

describe('swiss-xml', () => {
  const version = readAlone('consolidated-list.xml', bytes(SWISS_XML));
  const [person, bank, ship] = version?.entries ?? [];

  it('reads people, with places and programmes from elsewhere in the file', () => {
    expect(version).toMatchObject({
      list: 'ch_seco_sanctions',
      version: '2026-08-27',
      publishedOn: '2026-08-27',
    });
    expect(person).toMatchObject({
      id: '5142',
      schema: 'Person',
      listedOn: '2015-03-02',
      programmes: ['Examplia'],
      names: [
        { value: 'Harlow Mira Olegovna', kind: 'primary' },
        { value: 'Харлоу Мира', kind: 'alias' },
        { value: 'Гарлоу Мира', kind: 'alias' },
        { value: 'Harlow Myra Olegovna', kind: 'alias' },
        { value: 'Mira Tolmina', kind: 'alias' },
        { value: 'Captain', kind: 'weak' },
      ],
      properties: {
        address: ['Sports Club, 1 Quay, 101, Velgorsk, North, Malta'],
        birthCountry: ['mt'],
        birthDate: ['1961-05-03', '1962'],
        birthPlace: ['Velgorsk, North, Malta'],
        country: ['mt'],
        fatherName: ['Olegovna'],
        firstName: ['Mira'],
        gender: ['female'],
        lastName: ['Harlow'],
        modifiedAt: ['2015-11-18'],
        nationality: ['mt'],
        passportNumber: ['A1'],
        previousName: ['Mira Tolmina'],
        program: [
          'article 12, named individuals and entities',
          'Ordinance of 1 June 2016 on measures against Examplia (EU)',
        ],
        topics: ['sanction'],
      },
      links: [{ kind: 'owns', name: 'Orlova Works AG', entry: '46130', words: 'owner of: all shares' }],
    });
    expect(person).not.toHaveProperty('delistedOn');
    expect(person?.properties['notes']).toEqual(
      expect.arrayContaining(['mood: glad', 'Owns much of the harbour.', 'foreign identifier: 140']),
    );
    expect(version === undefined ? [] : codes(version)).toEqual(['lists.remarks-kept-as-notes']);
  });

  it('says until when a listing held', () => {
    expect(bank).toMatchObject({ schema: 'Company', listedOn: '2016-01-10', delistedOn: '2018-01-31' });
    expect(bank?.properties['innCode']).toEqual(['7700112231']);
  });

  it('takes the span that holds, where a listing was begun again', () => {
    expect(ship).toMatchObject({ schema: 'Vessel', listedOn: '2018-05-18' });
    expect(ship).not.toHaveProperty('delistedOn');
    expect(ship?.properties).toMatchObject({ imoNumber: ['9074729'] });
    expect(ship?.properties['notes']).toContain('listed before, 2016-05-18 to 2017-05-18');
  });

  it('prints names whole, and changes by their day', () => {
    expect(person?.record.split('\n')).toEqual(
      expect.arrayContaining([
        'name primary-name: Harlow Mira Olegovna',
        'spelling-variant: Мира',
        'modification listed: 2015-03-02',
      ]),
    );
    expect(person?.record).not.toContain('ssid');
  });

  it.each([
    ['no target twice', swissList(SWISS_PROGRAMME, SWISS_SHIP, SWISS_SHIP), 'lists.duplicate-entry'],
    ['a relation to nobody', swissList(SWISS_PROGRAMME, SWISS_PERSON, SWISS_PLACE), 'lists.orphan-rows'],
    ['a set of measures of no programme', swissList(SWISS_BANK), 'lists.remarks-kept-as-notes'],
    ['no day of listing', SWISS_XML.replaceAll('"listed"', '"amended"'), 'lists.no-listing-date'],
    [
      'a kind of change nobody knows',
      SWISS_XML.replaceAll('"amended"', '"moved"'),
      'lists.remarks-kept-as-notes',
    ],
    ['changes only', SWISS_XML.replace('whole-list', 'delta'), 'lists.part-absent'],
    ['no date', SWISS_XML.replace(' date="2026-08-27"', ''), 'lists.no-date'],
    ['a cut file', SWISS_XML.slice(0, -60), 'lists.xml-broken'],
    ['a target without a name', swissList('<target ssid="1"><entity/></target>'), 'lists.bad-entry'],
  ])('has an issue for %s', (_why, xml, code) => {
    const found = readAlone('x.xml', bytes(xml));
    expect(found === undefined ? [] : codes(found)).toContain(code);
  });
});

const REAL = new URL(
  '../../../../../../shared/data/lists/format_samples/seco_whole-list_2026-08-27_trimmed.xml',
  import.meta.url,
);

describe.skipIf(!existsSync(REAL))('the published list', () => {
  it('is read whole', () => {
    const version = readAlone('x.xml', readFileSync(REAL));
    expect(version === undefined ? [] : codes(version)).toEqual(['lists.no-listing-date']);
    expect(
      version?.entries.map(({ schema, listedOn, delistedOn, programmes }) => [
        schema,
        listedOn,
        delistedOn,
        programmes,
      ]),
    ).toEqual([
      ['Person', null, '2016-02-29', ['Belarus']],
      ['Organization', '2021-08-11', undefined, ['Belarus']],
      ['Vessel', '2016-05-18', undefined, ['North Korea']],
    ]);
    expect(version?.entries[0]?.names.map(({ value }) => value)).toEqual([
      'Lukashenka Dzmitry Aliaksandravich',
      'Lukashenko Dzmitry Aliaksandravich',
    ]);
    expect(version?.entries[2]?.properties['imoNumber']).toEqual(['8405270']);
  });
});
