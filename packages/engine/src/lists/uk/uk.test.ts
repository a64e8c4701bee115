import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytes, codes, readAlone } from '../fixture/sample-files.ts';

const designation = (inner: string, kind = 'Individual', id = 'EXA0001') =>
  `<Designation><LastUpdated>04/08/2026</LastUpdated><DateDesignated>29/06/2012</DateDesignated><UniqueID>${id}</UniqueID>
  <RegimeName>The Examplia (Sanctions) Regulations 2020</RegimeName><IndividualEntityShip>${kind}</IndividualEntityShip>
  <SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>${inner}</Designation>`;
const list = (...designations: readonly string[]) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<Designations><DateGenerated>02/09/2026</DateGenerated>${designations.join('')}</Designations>`;
const names = (...rows: readonly string[]) =>
  `<Names>${rows.map((row) => `<Name>${row}</Name>`).join('')}</Names>`;

const PERSON = designation(
  `${names(
    '<Name1>Mira</Name1><Name6>Harlova</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength>',
    '<Name1>Mira</Name1><Name2>Ann</Name2><Name6>HARLOW</Name6><NameType>Primary Name</NameType>',
    '<Name6>Sea Widow</Name6><NameType>Primary Name Variation</NameType>',
  )}<NonLatinNames><NonLatinName><NameNonLatinScript>Мира Харлоу</NameNonLatinScript><NonLatinScriptType>Cyrillic</NonLatinScriptType></NonLatinName></NonLatinNames>
  <OtherInformation>Tax Identification Number INN: 7700112231. Said to be rich.</OtherInformation>
  <Addresses><Address><AddressLine1>1 Quay</AddressLine1><AddressLine6>Velgorsk</AddressLine6><AddressPostalCode>101</AddressPostalCode><AddressCountry>Malta</AddressCountry></Address><Address><AddressCountry>Nowhere</AddressCountry></Address></Addresses>
  <Weather>fine</Weather>
  <IndividualDetails><Individual><DOBs><DOB>dd/mm/1961</DOB><DOB>03/05/1962</DOB><DOB>31/02/1962</DOB></DOBs>
  <Nationalities><Nationality>Malta</Nationality></Nationalities>
  <PassportDetails><Passport><PassportNumber>A1</PassportNumber><PassportAdditionalInformation>expired</PassportAdditionalInformation></Passport></PassportDetails>
  <BirthDetails><Location><TownOfBirth>Velgorsk</TownOfBirth><CountryOfBirth>Malta</CountryOfBirth></Location></BirthDetails>
  <Genders><Gender>Female</Gender></Genders><Positions><Position>Minister</Position></Positions></Individual></IndividualDetails>`,
);
const SHIP = designation(
  `${names('<Name6>SEA ORLOVA</Name6><NameType>Primary Name</NameType>')}
  <ShipDetails><Ship><IMONumbers><IMONumber>9074729</IMONumber></IMONumbers><CurrentOwnerOperators><CurrentOwnerOperator>ORLOVA WORKS LTD</CurrentOwnerOperator></CurrentOwnerOperators>
  <CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Panama</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips><TonnageOfShip>12,345</TonnageOfShip><LengthOfShip>200</LengthOfShip></Ship></ShipDetails>`,
  'Ship',
  'EXA0002',
);
const WORKS = designation(
  `${names('<Name6>ORLOVA WORKS LTD</Name6><NameType>Primary Name</NameType>')}<EntityDetails><Entity><ParentCompanies><ParentCompany>Tolmin Holding</ParentCompany></ParentCompanies>
  <Subsidiaries><Subsidiary>OW One; OW Two</Subsidiary></Subsidiaries></Entity></EntityDetails>`,
  'Entity',
  'EXA0003',
);

describe('uk-sanctions-xml', () => {
  const version = readAlone('UK-Sanctions-List.xml', bytes(list(PERSON, SHIP, WORKS)));
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
      list(designation(names('<Name6>X</Name6>'), 'Entity', '')),
      'lists.bad-entry',
    ],
    ['a designation without a name', list(designation('')), 'lists.bad-entry'],
    ['the same number twice', list(SHIP, SHIP), 'lists.duplicate-entry'],
    ['a cut file', list(PERSON).slice(0, -200), 'lists.xml-broken'],
    ['no date', list(SHIP).replace('02/09/2026', 'soon'), 'lists.no-date'],
    ['no day of designation', list(SHIP).replace('29/06/2012', ''), 'lists.no-listing-date'],
    ['another group', list('<Ships></Ships>', SHIP), 'lists.unknown-group'],
  ])('has an issue for %s', (_why, xml, code) => {
    const found = readAlone('uk.xml', bytes(xml));
    expect(found === undefined ? [] : codes(found)).toContain(code);
  });
});

describe('uk-sanctions-csv', () => {
  const HEADER =
    'Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Regime Name,Designation Type,Sanctions Imposed,Date Designated,D.O.B,Nationality(/ies),Parent company,IMO number,Mood';
  const CSV = `Report Date: 02-Sep-2026\r\n${HEADER}\r\n04/08/2026,EXA0001,7,,HARLOVA,Mira,,,,,Alias,Good quality a.k.a,,Мира,The Examplia Regulations,Individual,Asset freeze,29/06/2012,dd/mm/1961,Malta,,,\r\n04/08/2026,EXA0001,7,,HARLOW,Mira,,,,,Primary Name,,Dr,,The Examplia Regulations,Individual,"Asset freeze|Travel
Ban",29/06/2012,03/05/1962,Malta,,,glad\r\n04/08/2026,EXA0003,,,ORLOVA LTD,,,,,,Primary Name,,,,The Examplia Regulations,Entity,Asset freeze,30/06/2012,,,Tolmin Holding,,\r\n`;
  const version = readAlone('UK-Sanctions-List.csv', bytes(CSV));

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
    ['a row that does not fit', `${CSV}04/08/2026,EXA0009\r\n`, 'lists.bad-row'],
    ['a row without a number', CSV.replace('EXA0003', ''), 'lists.bad-entry'],
  ])('has an issue for %s', (_why, csv, code) => {
    const found = readAlone('uk.csv', bytes(csv));
    expect(found === undefined ? [] : codes(found)).toContain(code);
  });

  it('is no other table', () => {
    expect(readAlone('uk.csv', bytes('Name 6,Name 1\r\nHARLOW,Mira\r\n'))).toBeUndefined();
  });
});

describe('uk-conlist-csv', () => {
  const HEADER =
    'Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,Passport Details,National Identification Number,National Identification Details,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID';
  const CSV = `Last Updated,06/09/2022\r\n${HEADER}\r\nHARLOW,Mira,,,,,,,,,00/00/1961,Velgorsk,Malta,(1) Malta (2) Russia,A1,,,,Minister,1 Quay,,,,,Velgorsk,101,Malta,Said to be rich,Individual,Primary name,,Examplia,22/02/2021,29/06/2012,31/12/2020,6895\r\nMIRRA,,,,,,,,,,,,,,,,,,,,,,,,,,,,Individual,AKA,Low,Examplia,22/02/2021,29/06/2012,31/12/2020,6895\r\n`;
  it('reads the layout of 2022', () => {
    const version = readAlone('ConList.csv', bytes(CSV));
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
