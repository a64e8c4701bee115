import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BIS_DPL, DPL_HEADER } from '../fixture/bis-dpl.ts';
import { bytes, readAlone } from '../fixture/sample-files.ts';

const read = (text: string) => readAlone('dpl.txt', bytes(text));

describe('bis-dpl', () => {
  const version = read(BIS_DPL);
  const [person, works, other] = version?.entries ?? [];

  it('reads names, days and addresses, one entry for a name and first day', () => {
    expect(version?.list).toBe('us_bis_denied');
    expect(version?.entries).toHaveLength(3);
    expect(person).toMatchObject({
      schema: 'LegalEntity',
      names: [{ value: 'MIRA HARLOW', kind: 'primary' }],
      listedOn: '2017-10-16',
      delistedOn: '2027-10-13',
      programmes: ['DPL'],
    });
    expect(person?.id).toMatch(/^dpl-[0-9a-f]{12}$/u);
    expect(person?.properties).toMatchObject({
      address: ['1 QUAY ST., VALLETTA, 100, MT'],
      country: ['mt', 'ae'],
      topics: ['export.control'],
    });
    expect(person?.properties['notes']).toContain('FR Citation: 82 F.R. 99999 10/20/2017');
    expect(person?.record).toContain('Effective_Date: 10/16/2017');
  });

  it('splits aliases, and goes on without end where there is none', () => {
    expect(works).toMatchObject({
      schema: 'Company',
      names: [
        { value: 'ORLOVA WORKS LLC', kind: 'primary' },
        { value: 'OW TRADING', kind: 'alias' },
      ],
      properties: { country: ['cn'] },
    });
    expect(works).not.toHaveProperty('delistedOn');
  });

  it('tells an end before the start, and keeps a country that is none', () => {
    expect(version?.issues.map(({ code }) => code)).toEqual(['lists.bad-date']);
    expect(other).not.toHaveProperty('delistedOn');
    expect(other?.properties['address']).toEqual(['OLDTOWN, NM, 1, NM']);
    expect(other?.properties).not.toHaveProperty('country');
  });

  it('reads it with commas too', () => {
    expect(read(BIS_DPL.replaceAll('\t', ','))?.entries).toEqual(version?.entries);
  });

  it('keeps its ids when rows move', () => {
    const moved = BIS_DPL.split('\n');
    const other = read([moved[0], moved[4], moved[2], moved[3], moved[1]].join('\n'));
    expect(other?.entries.map(({ id }) => id).sort()).toEqual(version?.entries.map(({ id }) => id).sort());
  });

  it('tells where a row was cut', () => {
    for (let end = DPL_HEADER.length + 2; end < BIS_DPL.length; end += 1) {
      const cut = read(BIS_DPL.slice(0, end));
      const whole = BIS_DPL[end] === '\n' || BIS_DPL[end - 1] === '\n';
      if (!whole)
        expect(cut?.issues.map(({ code }) => code)).toContainEqual(
          expect.stringMatching(/^lists\.(?:bad-row|no-end-mark)$/u),
        );
    }
  });

  it.each([
    ['other columns', '"Name"\t"City"\n"A"\t"B"'],
    ['semicolons', DPL_HEADER.replaceAll('\t', ';')],
    ['prose', 'The list has Name, Effective_Date and Expiration_Date.'],
    ['nothing', ''],
  ])('leaves %s alone', (_why, text) => {
    expect(read(text)).toBeUndefined();
  });
});

const REAL = new URL('../../../../../../shared/data/lists/us_bis_denied/dpl.txt', import.meta.url);

describe.skipIf(!existsSync(REAL))('the published list', () => {
  it('is read whole', () => {
    const version = readAlone('dpl.txt', readFileSync(REAL));
    expect(version?.entries.filter(({ listedOn }) => listedOn !== null).length).toBe(version?.entries.length);
    expect(version?.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(version?.entries).toHaveLength(417);
    const record = version?.entries.flatMap((entry) => entry.record.split('\n')) ?? [];
    expect(record.filter((line) => line.startsWith('Name: '))).toHaveLength(546);
  });
});
