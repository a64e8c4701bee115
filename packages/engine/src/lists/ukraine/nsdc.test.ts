import { describe, expect, it } from 'vitest';
import { NSDC_JSON, NSDC_PERSON, NSDC_WORKS } from '../fixture/nsdc.ts';
import { bytes, codes, readAlone } from '../fixture/sample-files.ts';

const read = (value: unknown) => readAlone('nsdc.json', bytes(JSON.stringify(value)));

describe('nsdc-json', () => {
  const version = readAlone('nsdc.json', bytes(NSDC_JSON));
  const [person, works] = version?.entries ?? [];

  it('reads people with all steps of their listing', () => {
    expect(version).toMatchObject({ list: 'ua_nsdc_sanctions', publishedOn: '2026-09-02' });
    expect(person).toMatchObject({
      id: '17',
      schema: 'Person',
      listedOn: '2021-03-24',
      programmes: ['1/2021', '7/2024'],
      names: [
        { value: 'Мира Олегівна Харлоу', kind: 'primary' },
        { value: 'Mira Olehivna HARLOW', kind: 'alias' },
        { value: 'Мира Харлоу', kind: 'alias' },
        { value: 'Myra Harlow', kind: 'alias' },
        { value: 'Мира Толміна', kind: 'alias' },
      ],
      properties: {
        birthDate: ['1961-05-03'],
        country: ['mt'],
        innCode: ['7700112231'],
        passportNumber: ['A1'],
        position: ['міністр'],
        previousName: ['Мира Толміна'],
        program: ['блокування активів', 'обмеження торгівлі'],
        taxNumber: ['1234567899'],
        topics: ['sanction'],
      },
    });
    // The second decree has no end.
    expect(person).not.toHaveProperty('delistedOn');
    expect(person?.properties['notes']).toEqual(expect.arrayContaining(['mood: glad', 'term: 3 роки']));
    expect(person?.record.split('\n')).toContain('actions decree number: 1/2021');
  });

  it('reads what files call by other names', () => {
    expect(works).toMatchObject({
      id: '18',
      schema: 'Company',
      listedOn: '2019-01-02',
      delistedOn: '2022-01-02',
      programmes: ['2/2019'],
      properties: { registrationNumber: ['12345678'] },
    });
  });

  it('does not call sanctioned whom the register no longer does', () => {
    const found = read([{ ...NSDC_WORKS, term_end: null }, NSDC_PERSON]);
    expect(found?.entries.map(({ properties }) => properties['topics'])).toEqual([['poi'], ['sanction']]);
  });

  it.each([
    ['records alone', [NSDC_PERSON], 1],
    ['pages', { data: { items: [NSDC_PERSON] } }, 1],
    ['groups', { persons: [NSDC_PERSON], companies: [NSDC_WORKS] }, 2],
  ])('reads %s', (_why, value, count) => expect(read(value)?.entries).toHaveLength(count));

  it.each([
    ['a page of many', { total: 9, items: [NSDC_PERSON] }, 'lists.count-differs'],
    ['the same twice', [NSDC_PERSON, NSDC_PERSON], 'lists.duplicate-entry'],
    ['no name', [NSDC_PERSON, { ...NSDC_WORKS, name_ukr: '' }], 'lists.bad-entry'],
    ['no object', [NSDC_PERSON, 7], 'lists.bad-entry'],
    ['no date', [NSDC_PERSON], 'lists.no-date'],
    ['no day of listing', [{ ...NSDC_PERSON, actions: [] }], 'lists.no-listing-date'],
  ])('has an issue for %s', (_why, value, code) => {
    const found = read(value);
    expect(found === undefined ? [] : codes(found)).toContain(code);
  });

  it('has an issue for a cut file', () => {
    const found = readAlone('nsdc.json', bytes(NSDC_JSON.slice(0, -20)));
    expect(found === undefined ? [] : codes(found)).toContain('lists.json-broken');
  });

  it.each([[[{ name: 'Mira', decree: 1 }]], [{ edrpou: '1' }], ['decree edrpou']])('is not %j', (value) =>
    expect(read(value)).toBeUndefined(),
  );
});
