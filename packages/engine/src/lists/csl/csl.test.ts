import { describe, expect, it } from 'vitest';
import type { ListVersion } from '../../model/index.ts';
import { CSL_CSV, CSL_JSON } from '../fixture/csl.ts';
import { bytes, codes, readAlone } from '../fixture/sample-files.ts';

function read(path: string, text: string): ListVersion {
  const version = readAlone(path, bytes(text));
  if (version === undefined) throw new Error('no list');
  return version;
}

describe.each([
  ['consolidated.csv', CSL_CSV],
  ['consolidated.json', CSL_JSON],
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
    const [table, tree] = [read('c.csv', CSL_CSV), read('c.json', CSL_JSON)].map(({ entries }) =>
      entries.map(({ record: _record, ...entry }) => entry),
    );
    expect(table).toEqual(tree);
  });

  it('keeps fields that it does not know', () => {
    const version = read('c.csv', CSL_CSV.replace('_id,', '_id,colour,').replaceAll(/^(a\d),/gmu, '$1,red,'));
    expect(version.entries[0]?.properties['notes']).toContain('colour: red');
    expect(codes(version)).toContain('lists.remarks-kept-as-notes');
    const tree = read('c.json', CSL_JSON.replaceAll('"type":', '"deep":{"x":[1]},"type":'));
    expect(tree.entries[0]?.properties['notes']).toContain('deep: {"x":[1]}');
  });

  it('tells that JSON was cut, at any byte', () => {
    for (let end = 1200; end < CSL_JSON.length; end += 53)
      expect(codes(read('c.json', CSL_JSON.slice(0, end)))).toEqual([
        'lists.json-broken',
        'lists.no-entries',
      ]);
  });

  it('tells that a page of the search service is no whole list', () => {
    expect(codes(read('c.json', CSL_JSON.replace('{"results"', '{"total":900,"results"')))).toContain(
      'lists.count-differs',
    );
    expect(
      codes(
        read(
          'c.json',
          CSL_JSON.replace('"results":[', '"results":[{"x":1},').replace('{"x":1}', '{"name":""}'),
        ),
      ),
    ).toContain('lists.bad-entry');
    expect(codes(read('c.json', CSL_JSON.replace(/\]\}$/u, ',7]}')))).toContain('lists.bad-row');
  });

  it('takes an unknown list for one of sanctions, under its printed name', () => {
    const version = read(
      'c.csv',
      CSL_CSV.replace(
        'Entity List (EL) - Bureau of Industry and Security',
        'New List (NEW) - Some Department',
      ),
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
