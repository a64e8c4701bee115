import { describe, expect, it } from 'vitest';
import { bytes, codes, nulls, read } from '../fixture/sample-files.ts';
import { type ListSet, readList } from '../index.ts';

describe('OFAC rows', () => {
  const primary = `101,"ORLOVA WORKS LLC",-0- ,"EX-1] [EX-2",${nulls(7)},"Website orlova.example."\r\n102,"HARLOW, Mira","individual","EX-1","Head of ""Orlova""",${nulls(6)},-0- \r\n103,"SEA ORLOVA","vessel","EX-1",-0- ,"9HEX","Tug","1,000","2,000","Malta","Quay Lines",-0- \r\n\u001A`;
  const version = read('us_ofac_sdn', {
    primary,
    aliases:
      '101,1,"fka","ORLOVA ZAVOD",-0- \r\n101,2,"aka","\'OW\'",-0- \r\n999,3,"aka","NOBODY",-0- \r\n\u001A',
    addresses:
      '101,1,"1 Quay St., Office 2","Velgorsk 100","Russia",-0- \r\n101,2,-0- ,-0- ,"Turkey",-0- \r\n\u001A',
  });
  const [works, person, vessel] = version.entries;

  it('reads names, kinds and programmes', () => {
    expect(works?.names).toEqual([
      { value: 'ORLOVA WORKS LLC', kind: 'primary' },
      { value: 'ORLOVA ZAVOD', kind: 'alias' },
      { value: 'OW', kind: 'weak' },
    ]);
    expect(works?.programmes).toEqual(['EX-1', 'EX-2']);
    expect(version.entries.map(({ schema }) => schema)).toEqual(['Company', 'Person', 'Vessel']);
    expect(works?.properties).toMatchObject({
      previousName: ['ORLOVA ZAVOD'],
      address: ['1 Quay St., Office 2, Velgorsk 100, Russia'],
      country: ['ru', 'tr'],
      website: ['orlova.example'],
    });
    expect(person?.properties).toMatchObject({
      lastName: ['HARLOW'],
      firstName: ['Mira'],
      position: ['Head of "Orlova"'],
    });
    expect(vessel?.properties).toMatchObject({
      callSign: ['9HEX'],
      type: ['Tug'],
      tonnage: ['1000'],
      grossRegisteredTonnage: ['2000'],
      flag: ['mt'],
      notes: ['Vessel owner Quay Lines'],
    });
    expect(works?.listedOn).toBeNull();
  });

  it('keeps the record as printed', () => {
    const lines = works?.record.split('\n') ?? [];
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(primary.split('\r\n')[0]);
    expect(lines[4]).toBe('101,2,-0- ,-0- ,"Turkey",-0- ');
  });

  it('tells what does not fit, with file and line', () => {
    expect(version.issues).toContainEqual(
      expect.objectContaining({
        code: 'lists.orphan-rows',
        place: { path: 'alt.csv', detail: 'lines 3' },
      }),
    );
    const bad = read('us_ofac_sdn', { primary: `101,"ORLOVA\r\n${primary}` });
    expect(bad.entries).toHaveLength(3);
    expect(bad.issues).toContainEqual(
      expect.objectContaining({ code: 'lists.bad-row', place: { path: 'sdn.csv', detail: 'line 1' } }),
    );
  });

  it.each([
    ['duplicate entries', primary.replace('102,', '101,'), 'lists.duplicate-entry'],
    ['a cut file', primary.replace('\u001A', ''), 'lists.no-end-mark'],
    ['an empty file', '', 'lists.no-entries'],
    ['too few columns', '101,"A",-0- \r\n\u001A', 'lists.bad-row'],
    ['a name without quotes closed', `101,"A,-0- ,"EX",${nulls(8)}\r\n\u001A`, 'lists.bad-row'],
  ])('has an issue for %s', (_why, text, code) => {
    expect(codes(read('us_ofac_sdn', { primary: text }))).toContain(code);
  });

  it('says that a file is missing, and reads what is there', () => {
    const set: ListSet = {
      list: 'us_ofac_sdn',
      title: '',
      files: [
        { path: 'sdn.csv', part: 'primary' },
        { path: 'alt.csv', part: 'aliases' },
      ],
    };
    const partial = readList(set, [{ path: 'sdn.csv', bytes: bytes(primary) }]);
    expect(partial.entries).toHaveLength(3);
    expect(codes(partial)).toContain('lists.file-missing');
    expect(codes(readList(set, []))).toContain('lists.no-entries');
  });

  it('reads windows-1252 and says so', () => {
    const latin = Uint8Array.from(primary.replace('Mira', 'M\u00EDra'), (letter) => letter.charCodeAt(0));
    const version1252 = readList(
      { list: 'us_ofac_sdn', title: '', files: [{ path: 'sdn.csv', part: 'primary' }] },
      [{ path: 'sdn.csv', bytes: latin }],
    );
    expect(version1252.entries[1]?.names[0]?.value).toBe('HARLOW, Míra');
    expect(codes(version1252)).toContain('lists.encoding-guessed');
  });

  it('has a version that follows from the content', () => {
    expect(version.version).toMatch(/^[0-9a-f]{12}$/u);
    expect(read('us_ofac_sdn', { primary }).version).toBe(read('us_ofac_sdn', { primary }).version);
    expect(read('us_ofac_sdn', { primary }).version).not.toBe(version.version);
  });
});
