import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytes, codes, readAlone } from '../fixture/sample-files.ts';
import {
  UK_CON_LIST,
  UK_CSV,
  UK_PERSON,
  UK_SHIP,
  UK_WORKS,
  ukDesignation,
  ukList,
  ukNames,
} from '../fixture/uk.ts';

describe('uk-sanctions-xml', () => {
  const version = readAlone('UK-Sanctions-List.xml', bytes(ukList(UK_PERSON, UK_SHIP, UK_WORKS)));
  const [person, ship, works] = version?.entries ?? [];

  it('reads people', () => {
    expect(version).toMatchObject({
      list: 'gb_fcdo_sanctions',
      version: '2026-09-02',
      publishedOn: '2026-09-02',
    });
    expect(person).toMatchObject({
      id: 'EXA0001',
      schema: 'Person',
      listedOn: '2012-06-29',
      programmes: ['The Examplia (Sanctions) Regulations 2020'],
      names: [
        { value: 'Mira Ann HARLOW', kind: 'primary' },
        { value: 'Mira Harlova', kind: 'weak' },
        { value: 'Sea Widow', kind: 'alias' },
        { value: 'Мира Харлоу', kind: 'alias' },
      ],
      properties: {
        address: ['1 Quay, Velgorsk, 101, Malta'],
        birthCountry: ['mt'],
        birthDate: ['1961', '1962-05-03'],
        birthPlace: ['Velgorsk, Malta'],
        country: ['mt'],
        firstName: ['Mira'],
        gender: ['female'],
        innCode: ['7700112231'],
        lastName: ['HARLOW'],
        nationality: ['mt'],
        passportNumber: ['A1'],
        position: ['Minister'],
        program: ['Asset freeze', 'Travel Ban'],
        topics: ['sanction'],
      },
    });
    expect(person?.properties['notes']).toEqual(
      expect.arrayContaining([
        'Weather: fine',
        'born 31/02/1962',
        'country: Nowhere',
        'passport A1: expired',
      ]),
    );
    expect(version === undefined ? [] : codes(version)).toEqual(['lists.remarks-kept-as-notes']);
  });

  it('reads ships and bodies with who owns and runs them', () => {
    expect(ship).toMatchObject({
      schema: 'Vessel',
      properties: { imoNumber: ['9074729'], flag: ['pa'], tonnage: ['12345'] },
      links: [{ kind: 'controlledBy', name: 'ORLOVA WORKS LTD', entry: 'EXA0003' }],
    });
    expect(works).toMatchObject({ schema: 'Company' });
    expect(works?.links.map(({ kind, name }) => [kind, name])).toEqual([
      ['ownedBy', 'Tolmin Holding'],
      ['owns', 'OW One'],
      ['owns', 'OW Two'],
    ]);
  });

  it('prints names whole in the record', () => {
    expect(person?.record.split('\n')).toEqual(
      expect.arrayContaining([
        'Name: Mira Ann HARLOW',
        'DateDesignated: 29/06/2012',
        'NameType: Primary Name',
      ]),
    );
  });

  it.each([
    [
      'a designation without a number',
      ukList(ukDesignation(ukNames('<Name6>X</Name6>'), 'Entity', '')),
      'lists.bad-entry',
    ],
    ['a designation without a name', ukList(ukDesignation('')), 'lists.bad-entry'],
    ['the same number twice', ukList(UK_SHIP, UK_SHIP), 'lists.duplicate-entry'],
    ['a cut file', ukList(UK_PERSON).slice(0, -200), 'lists.xml-broken'],
    ['no date', ukList(UK_SHIP).replace('02/09/2026', 'soon'), 'lists.no-date'],
    ['no day of designation', ukList(UK_SHIP).replace('29/06/2012', ''), 'lists.no-listing-date'],
    ['another group', ukList('<Ships></Ships>', UK_SHIP), 'lists.unknown-group'],
  ])('has an issue for %s', (_why, xml, code) => {
    const found = readAlone('uk.xml', bytes(xml));
    expect(found === undefined ? [] : codes(found)).toContain(code);
  });
});

describe('uk-sanctions-csv', () => {
  const version = readAlone('UK-Sanctions-List.csv', bytes(UK_CSV));

  it('reads all rows of a party as one', () => {
    expect(version).toMatchObject({ list: 'gb_fcdo_sanctions', publishedOn: '2026-09-02' });
    expect(version?.entries).toMatchObject([
      {
        id: 'EXA0001',
        schema: 'Person',
        listedOn: '2012-06-29',
        names: [
          { value: 'Mira HARLOW', kind: 'primary' },
          { value: 'Mira HARLOVA', kind: 'alias' },
          { value: 'Мира', kind: 'alias' },
        ],
        properties: { birthDate: ['1962-05-03', '1961'], nationality: ['mt'], title: ['Dr'] },
      },
      { id: 'EXA0003', schema: 'Company', links: [{ kind: 'ownedBy', name: 'Tolmin Holding' }] },
    ]);
    expect(version?.entries[0]?.properties['notes']).toContain('Mood: glad');
  });

  it.each([
    ['a row that does not fit', `${UK_CSV}04/08/2026,EXA0009\r\n`, 'lists.bad-row'],
    ['a row without a number', UK_CSV.replace('EXA0003', ''), 'lists.bad-entry'],
  ])('has an issue for %s', (_why, csv, code) => {
    const found = readAlone('uk.csv', bytes(csv));
    expect(found === undefined ? [] : codes(found)).toContain(code);
  });

  it('is no other table', () => {
    expect(readAlone('uk.csv', bytes('Name 6,Name 1\r\nHARLOW,Mira\r\n'))).toBeUndefined();
  });
});

describe('uk-conlist-csv', () => {
  it('reads the layout of 2022', () => {
    const version = readAlone('ConList.csv', bytes(UK_CON_LIST));
    expect(version).toMatchObject({ list: 'gb_hmt_sanctions', publishedOn: '2022-09-06', issues: [] });
    expect(version?.entries).toMatchObject([
      {
        id: '6895',
        listedOn: '2012-06-29',
        programmes: ['Examplia'],
        names: [
          { value: 'Mira HARLOW', kind: 'primary' },
          { value: 'MIRRA', kind: 'weak' },
        ],
        properties: {
          address: ['1 Quay, Velgorsk, 101, Malta'],
          birthDate: ['1961'],
          nationality: ['mt', 'ru'],
          birthCountry: ['mt'],
        },
      },
      { id: '6896', schema: 'Company' },
    ]);
  });
});

const REAL = new URL(
  '../../../../../../shared/data/lists/format_samples/uksl_2026-09-02_two_designations.xml',
  import.meta.url,
);

describe.skipIf(!existsSync(REAL))('the published list', () => {
  it('is read whole', () => {
    const version = readAlone('uksl.xml', readFileSync(REAL));
    expect(version?.issues).toEqual([]);
    expect(
      version?.entries.map(({ id, schema, listedOn, names: all }) => [id, schema, listedOn, all.length]),
    ).toEqual([
      ['AFG0001', 'Organization', '2012-06-29', 3],
      ['AFG0006', 'Person', '2001-01-25', 1],
    ]);
    expect(version?.entries[1]?.properties['birthDate']).toEqual(['1945', '1946']);
  });
});
