import { describe, expect, it } from 'vitest';
import type { ListVersion } from '../../model/index.ts';
import { bytes, codes, readAlone } from '../fixture/sample-files.ts';

const HEADER =
  '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids';
type Values = Readonly<Record<string, string>>;
const ROWS: readonly Values[] = [
  {
    _id: 'a1',
    source: 'Entity List (EL) - Bureau of Industry and Security',
    name: 'Orlova Works LLC',
    addresses: '1 Quay St., Velgorsk, 100, RU; Dubai, AE',
    federal_register_notice: '84 FR 99999',
    start_date: '2019-05-21',
    license_requirement: 'All items subject to the EAR',
    license_policy: 'Presumption of denial',
    source_list_url: 'https://list.example',
    alt_names: 'Orlova Zavod; OW',
  },
  {
    _id: 'a2',
    source: 'Specially Designated Nationals (SDN) - Treasury Department',
    entity_number: '102',
    type: 'Individual',
    programs: 'EX-1; EX-2',
    name: 'HARLOW, Mira',
    title: 'Head of Orlova',
    remarks: '(Linked To: ORLOVA WORKS LLC)',
    alt_names: "'THE CAPTAIN'",
    citizenships: 'CA',
    dates_of_birth: '1961-05-03; circa 1962',
    nationalities: 'MT',
    places_of_birth: 'Valletta, Malta',
    ids: 'MT, A1234567, Passport; Female, Gender',
  },
  {
    _id: 'a3',
    source: 'Denied Persons List (DPL) - Bureau of Industry and Security',
    name: 'Oleg Tolmin',
    start_date: '2015-01-02',
    end_date: '2025-01-02',
    standard_order: 'Y',
  },
  {
    _id: 'a4',
    source: 'Specially Designated Nationals (SDN) - Treasury Department',
    type: 'Vessel',
    name: 'SEA ORLOVA',
    call_sign: '9HEX',
    vessel_type: 'Tug',
    gross_tonnage: '1,000',
    vessel_flag: 'Malta',
    ids: 'IMO 9074729, Vessel Registration Identification',
  },
  { _id: 'a5', source: 'Unverified List (UVL) - Bureau of Industry and Security', name: 'Quay Freight' },
  { _id: 'a6', source: 'ITAR Debarred (DTC) - State Department', name: 'Velgorsk Arms', start_date: 'soon' },
  {
    _id: 'a7',
    source: 'Military End User (MEU) List - Bureau of Industry and Security',
    name: 'Velgorsk Plant',
  },
  {
    _id: 'a8',
    source: 'Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department',
    type: 'Entity',
    name: 'Ladyn Bank',
  },
];
const quote = (value: string) => (/[",\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const CSV = [
  HEADER,
  ...ROWS.map((row) =>
    HEADER.split(',')
      .map((column) => quote(row[column] ?? ''))
      .join(','),
  ),
]
  .join('\n')
  .concat('\n');

const list = (value: string | undefined) => (value ?? '').split('; ').filter((part) => part !== '');
const JSON_TEXT = JSON.stringify({
  results: ROWS.map(({ _id, ids, addresses, ...row }) => ({
    id: _id,
    ...Object.fromEntries(
      HEADER.split(',')
        .slice(1)
        .map((column) => [
          column,
          /^(?:programs|alt_names|citizenships|dates_of_birth|nationalities|places_of_birth)$/u.test(column)
            ? list(row[column])
            : (row[column] ?? null),
        ]),
    ),
    addresses: list(addresses).map((words) => {
      const parts = words.split(', ');
      return {
        address: parts.slice(0, -1).join(', '),
        city: null,
        state: null,
        postal_code: null,
        country: parts.at(-1),
      };
    }),
    ids: list(ids).map((words) => {
      const parts = words.split(', ');
      return {
        type: parts.at(-1),
        number: parts.at(-2),
        country: parts.at(-3) ?? null,
        issue_date: null,
        expiration_date: null,
      };
    }),
  })),
});

function read(path: string, text: string): ListVersion {
  const version = readAlone(path, bytes(text));
  if (version === undefined) throw new Error('no list');
  return version;
}

describe.each([
  ['consolidated.csv', CSV],
  ['consolidated.json', JSON_TEXT],
])('%s', (path, text) => {
  const version = read(path, text);
  const [works, person, denied, vessel, unverified, debarred, military, bank] = version.entries;

  it('reads each list in it as a programme with its own topics', () => {
    expect(version.list).toBe('us_trade_csl');
    expect(
      version.entries.map(({ programmes, properties }) => [programmes[0], properties['topics']]),
    ).toEqual([
      ['EL', ['export.control']],
      ['SDN', ['sanction']],
      ['DPL', ['export.control']],
      ['SDN', ['sanction']],
      ['UVL', ['export.risk']],
      ['DTC', ['debarment']],
      ['MEU', ['export.control']],
      ['NS-MBS', ['sanction']],
    ]);
    expect(person?.programmes).toEqual(['SDN', 'EX-1', 'EX-2']);
  });

  it('reads names, schemata and days', () => {
    expect(works).toMatchObject({
      id: 'a1',
      schema: 'Company',
      listedOn: '2019-05-21',
      names: [
        { value: 'Orlova Works LLC', kind: 'primary' },
        { value: 'Orlova Zavod', kind: 'alias' },
        { value: 'OW', kind: 'alias' },
      ],
    });
    expect(person?.names[1]).toEqual({ value: 'THE CAPTAIN', kind: 'weak' });
    expect(denied).toMatchObject({ schema: 'LegalEntity', listedOn: '2015-01-02', delistedOn: '2025-01-02' });
    expect([unverified, military, debarred].map((entry) => entry?.schema)).toEqual([
      'LegalEntity',
      'LegalEntity',
      'LegalEntity',
    ]);
    expect([person?.schema, vessel?.schema, bank?.schema]).toEqual(['Person', 'Vessel', 'Organization']);
  });

  it('reads addresses, papers and what a listing means', () => {
    expect(works?.properties).toMatchObject({
      address: ['1 Quay St., Velgorsk, 100, RU', 'Dubai, AE'],
      country: ['ru', 'ae'],
      program: expect.arrayContaining([
        'federal register notice: 84 FR 99999',
        'license policy: Presumption of denial',
      ]),
      sourceUrl: ['https://list.example'],
    });
    expect(person?.properties).toMatchObject({
      birthDate: ['1961-05-03', '1962'],
      birthPlace: ['Valletta, Malta'],
      citizenship: ['ca'],
      firstName: ['Mira'],
      gender: ['female'],
      nationality: ['mt'],
      passportNumber: ['A1234567'],
      position: ['Head of Orlova'],
    });
    expect(person?.links).toEqual([{ kind: 'linkedTo', name: 'ORLOVA WORKS LLC' }]);
    expect(vessel?.properties).toMatchObject({
      callSign: ['9HEX'],
      flag: ['mt'],
      tonnage: ['1000'],
      type: ['Tug'],
    });
    expect(vessel?.properties['imoNumber']).toEqual(['9074729']);
  });

  it('keeps a day that is none in its words', () => {
    expect(debarred).toMatchObject({ listedOn: null, properties: { notes: ['start_date: soon'] } });
    expect(codes(version)).toEqual(['lists.bad-date', 'lists.remarks-kept-as-notes']);
  });
});

describe('us_trade_csl', () => {
  it('reads the same out of both', () => {
    const [table, tree] = [read('c.csv', CSV), read('c.json', JSON_TEXT)].map(({ entries }) =>
      entries.map(({ record: _record, ...entry }) => entry),
    );
    expect(table).toEqual(tree);
  });

  it('keeps fields that it does not know', () => {
    const version = read('c.csv', CSV.replace('_id,', '_id,colour,').replaceAll(/^(a\d),/gmu, '$1,red,'));
    expect(version.entries[0]?.properties['notes']).toContain('colour: red');
    expect(codes(version)).toContain('lists.remarks-kept-as-notes');
    const tree = read('c.json', JSON_TEXT.replaceAll('"type":', '"deep":{"x":[1]},"type":'));
    expect(tree.entries[0]?.properties['notes']).toContain('deep: {"x":[1]}');
  });

  it('tells that JSON was cut, at any byte', () => {
    for (let end = 1200; end < JSON_TEXT.length; end += 53)
      expect(codes(read('c.json', JSON_TEXT.slice(0, end)))).toEqual([
        'lists.json-broken',
        'lists.no-entries',
      ]);
  });

  it('tells that a page of the search service is no whole list', () => {
    expect(codes(read('c.json', JSON_TEXT.replace('{"results"', '{"total":900,"results"')))).toContain(
      'lists.count-differs',
    );
    expect(
      codes(
        read(
          'c.json',
          JSON_TEXT.replace('"results":[', '"results":[{"x":1},').replace('{"x":1}', '{"name":""}'),
        ),
      ),
    ).toContain('lists.bad-entry');
    expect(codes(read('c.json', JSON_TEXT.replace(/\]\}$/u, ',7]}')))).toContain('lists.bad-row');
  });

  it('takes an unknown list for one of sanctions, under its printed name', () => {
    const version = read(
      'c.csv',
      CSV.replace('Entity List (EL) - Bureau of Industry and Security', 'New List (NEW) - Some Department'),
    );
    expect(version.entries[0]).toMatchObject({
      programmes: ['New List (NEW) - Some Department'],
      properties: { topics: ['sanction'] },
    });
  });

  it.each([
    ['c.json', '{"results":[{"name":"Mira Harlow","source":"interview"}]}'],
    ['c.json', '{"note":"results","source":1}'],
    ['c.json', '[1,2]'],
    ['c.json', 'no json'],
    ['c.csv', 'source,name,programs\na,b,c'],
  ])('leaves other files alone: %s %s', (path, text) => {
    expect(readAlone(path, bytes(text))).toBeUndefined();
  });
});
