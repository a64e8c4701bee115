import { describe, expect, it } from 'vitest';
import { EU_CSV, EU_PERSON, EU_WORKS, EU_XML, euExport } from '../fixture/eu.ts';
import { bytes, codes, readAlone } from '../fixture/sample-files.ts';

describe('eu-xml', () => {
  const version = readAlone('eu.xml', bytes(EU_XML));
  const [person, works] = version?.entries ?? [];

  it('reads people', () => {
    expect(version).toMatchObject({
      list: 'eu_fsf',
      version: '2026-09-02T10:11:12',
      publishedOn: '2026-09-02',
    });
    expect(person).toMatchObject({
      id: '13',
      schema: 'Person',
      // The name stood in an act before the one that is named for the entity.
      listedOn: '2012-06-29',
      programmes: ['UKR'],
      names: [
        { value: 'Mira Ann Harlow', kind: 'primary' },
        { value: 'Мира Харлоу', kind: 'alias' },
        { value: 'Captain', kind: 'weak' },
      ],
      properties: {
        address: ['1 Quay, 101, Velgorsk, MALTA'],
        birthDate: ['1961-05-03', '1963'],
        birthPlace: ['Velgorsk, MALTA'],
        country: ['mt'],
        email: ['mira@harbour.example'],
        firstName: ['Mira'],
        gender: ['female'],
        innCode: ['7700112231'],
        nationality: ['mt'],
        passportNumber: ['A1'],
        position: ['Minister'],
        program: ['Regulation 269/2014 (OJ L78)'],
        sourceUrl: ['https://acts.example/269'],
        title: ['Dr'],
        topics: ['sanction'],
      },
    });
    expect(person?.properties['notes']).toEqual(
      expect.arrayContaining([
        'National passport A1 (passport), expired, diplomatic, remark seen once',
        '1 Quay, 101, Velgorsk, MALTA: closed',
        'fax 12',
        'born circa 1963',
        'United Nations reference: EXi.001',
      ]),
    );
  });

  it('reads bodies, under all programmes, from the first act on', () => {
    expect(works).toMatchObject({
      id: '99',
      schema: 'Company',
      listedOn: '2022-02-28',
      programmes: ['RUSDA', 'UKR'],
      properties: { country: ['ru'] },
    });
    expect(works?.properties).not.toHaveProperty('address');
    expect(works?.properties['notes']).toEqual(
      expect.arrayContaining(['namealias mood: glad', 'pet text: cat']),
    );
    expect(version === undefined ? [] : codes(version)).toEqual(['lists.remarks-kept-as-notes']);
  });

  it('prints values without the numbers of elements', () => {
    expect(person?.record).toContain('nameAlias @wholeName: Mira Ann Harlow');
    expect(person?.record).not.toContain('logicalId: 17');
  });

  it.each([
    ['an entity without a number', euExport(EU_WORKS.replace('logicalId="99"', '')), 'lists.bad-entry'],
    ['an entity without a name', euExport(EU_WORKS.replace('Orlova Works Ltd', '')), 'lists.bad-entry'],
    ['the same number twice', euExport(EU_WORKS, EU_WORKS), 'lists.duplicate-entry'],
    ['no date', EU_XML.replace(/ generationDate="[^"]*"/u, ''), 'lists.no-date'],
    ['no act', euExport(EU_WORKS.replace(/<regulation .*?<\/regulation>/gu, '')), 'lists.no-listing-date'],
    ['a cut file', EU_XML.slice(0, -40), 'lists.xml-broken'],
    ['another group', euExport('<ship/>', EU_PERSON), 'lists.unknown-group'],
  ])('has an issue for %s', (_why, xml, code) => {
    const found = readAlone('eu.xml', bytes(xml));
    expect(found === undefined ? [] : codes(found)).toContain(code);
  });

  it('is no other export', () => {
    expect(readAlone('x.xml', bytes('<export><invoice/></export>'))).toBeUndefined();
  });
});

describe('eu-csv', () => {
  const version = readAlone('eu.csv', bytes(EU_CSV));

  it('reads all rows of an entity as one', () => {
    expect(version).toMatchObject({ list: 'eu_fsf', publishedOn: '2026-09-02' });
    expect(version?.entries).toMatchObject([
      {
        id: '13',
        schema: 'Person',
        listedOn: '2012-06-29',
        programmes: ['UKR'],
        names: [
          { value: 'Mira Harlow', kind: 'primary' },
          { value: 'Мира Харлоу', kind: 'alias' },
        ],
        properties: {
          birthDate: ['1961', '1962'],
          birthPlace: ['Velgorsk'],
          gender: ['female'],
          nationality: ['mt'],
          passportNumber: ['A1'],
        },
      },
      {
        id: '99',
        schema: 'Company',
        listedOn: '2014-03-17',
        properties: { address: ['Velgorsk, RUSSIA'], country: ['ru'] },
      },
    ]);
    expect(version?.entries[0]?.properties['notes']).toEqual(
      expect.arrayContaining(['Head of "the" harbour; and more', 'pet name: cat']),
    );
    expect(
      version?.entries[0]?.record.split('\n').filter((line) => line.includes('Entity_Remark')),
    ).toHaveLength(1);
  });

  it.each([
    ['a row that does not fit', `${EU_CSV}02/09/2026;7\r\n`, 'lists.bad-row'],
    ['a row without a number', EU_CSV.replaceAll(';99;', ';;'), 'lists.bad-entry'],
    ['no date', EU_CSV.replaceAll('02/09/2026', ''), 'lists.no-date'],
  ])('has an issue for %s', (_why, csv, code) => {
    const found = readAlone('eu.csv', bytes(csv));
    expect(found === undefined ? [] : codes(found)).toContain(code);
  });

  it('reads days in both ways in which they are printed', () => {
    const found = readAlone('eu.csv', bytes(EU_CSV.replaceAll('2014-03-17', '17/03/2014')));
    expect(found?.entries.map(({ listedOn }) => listedOn)).toEqual(['2012-06-29', '2014-03-17']);
  });

  it('is recognised by the first columns of a header that is longer than a head', () => {
    const long = EU_CSV.replace('Pet_Name', `Pet_Name${';Pet_More'.repeat(600)}`);
    expect(readAlone('eu.csv', bytes(long))?.list).toBe('eu_fsf');
  });
});
