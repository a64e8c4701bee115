import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CANADA_SEMA, semaList, semaRecord, semaRussia } from '../fixture/canada-sema.ts';
import { bytes, codes, readAlone } from '../fixture/sample-files.ts';

const read = (xml: string) => readAlone('sema.xml', bytes(xml));

describe('canada-sema-xml', () => {
  const version = read(CANADA_SEMA);
  const [person, works, ship, official, other] = version?.entries ?? [];

  it('reads people, bodies and ships', () => {
    expect(version?.list).toBe('ca_dfatd_sema_sanctions');
    expect(version?.entries.map(({ id, schema, listedOn }) => [id, schema, listedOn])).toEqual([
      ['russia-1-part-1-94', 'Person', '2019-03-15'],
      ['russia-1-part-1-95', 'Organization', '2019-03-15'],
      ['russia-1-1-2', 'Vessel', '2019-03-15'],
      ['jvcfor-1', 'Person', null],
      [expect.stringMatching(/^russia-1-part-1-95-[0-9a-f]{8}$/u), 'Organization', '2019-03-15'],
    ]);
    expect(person?.names).toEqual([
      { value: 'Mira Ann HARLOW', kind: 'primary' },
      { value: 'Мира Харлова', kind: 'alias' },
      { value: 'Mirra', kind: 'weak' },
      { value: 'Mira Harlova', kind: 'alias' },
    ]);
    expect(person?.programmes).toEqual(['Russia']);
    expect(person?.properties).toMatchObject({
      birthDate: ['1961-05-03'],
      country: ['ru'],
      firstName: ['Mira Ann'],
      lastName: ['HARLOW'],
      position: ['Minister'],
      program: ['Russia / Russie, Schedule 1, Part 1, item 94'],
    });
    expect(works?.names.map(({ value }) => value)).toEqual([
      'Orlova Works',
      'Orlova Trading, Ltd',
      'OW Holding',
    ]);
    expect(ship?.properties).toMatchObject({
      imoNumber: ['9074729'],
      buildDate: ['1986'],
      type: ['General Cargo | Cargo classique'],
    });
    expect(official).toMatchObject({ programmes: ['JVCFOR'], properties: { birthDate: ['1961', '1963'] } });
    expect(official?.properties).not.toHaveProperty('country');
    expect(person?.record).toContain('GivenName-Prenom LastName-NomDeFamille: Mira Ann HARLOW');
  });

  it('tells what it does not know', () => {
    expect(version === undefined ? [] : codes(version)).toEqual([
      'lists.no-listing-date',
      'lists.remarks-kept-as-notes',
    ]);
    expect(other?.properties['notes']).toEqual(['Colour: red']);
  });

  it.each([
    ['a record without a name', semaList(semaRecord({ ...semaRussia, item: '9' })), 'lists.bad-entry'],
    [
      'the same record twice',
      semaList(...[0, 1, 2].map(() => semaRecord({ ...semaRussia, entity: 'Orlova', item: '9' }))),
      'lists.duplicate-entry',
    ],
    ['a cut file', CANADA_SEMA.slice(0, -30), 'lists.xml-broken'],
    ['entities', CANADA_SEMA.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>'), 'lists.xml-refused'],
  ])('has an issue for %s', (_why, xml, code) => {
    const found = read(xml);
    // A head with a declaration of its own is recognised by nobody, or refused.
    expect(found === undefined ? [code] : codes(found)).toContain(code);
  });

  it('leaves other data sets alone', () => {
    expect(read('<data-set><record><Name>Mira</Name></record></data-set>')).toBeUndefined();
    expect(readAlone('sema.txt', bytes(CANADA_SEMA))).toBeUndefined();
  });
});

const REAL = new URL(
  '../../../../../../shared/data/lists/format_samples/canada_sema_2026-09-03_trimmed.xml',
  import.meta.url,
);

describe.skipIf(!existsSync(REAL))('the published list', () => {
  it('is read whole', () => {
    const version = readAlone('sema.xml', readFileSync(REAL));
    expect(version?.issues).toEqual([]);
    expect(version?.entries.map(({ schema, listedOn }) => [schema, listedOn])).toEqual([
      ['Person', '2019-03-15'],
      ['Organization', '2014-03-21'],
      ['Vessel', '2025-06-13'],
      ['Person', '2017-11-03'],
    ]);
  });
});
