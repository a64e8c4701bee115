import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defaultModel, Model } from '@opensanctions/followthemoney';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListEntry, ListVersion } from '../model/index.ts';
import { type ListPart, type ListSet, readList, recogniseLists } from './index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const nulls = (count: number) => Array.from({ length: count }, () => '-0- ').join(',');
const NAMES: Record<ListPart, string> = {
  primary: 'sdn.csv',
  aliases: 'alt.csv',
  addresses: 'add.csv',
  comments: 'sdn_comments.csv',
  xml: 'un.xml',
};

function read(list: ListSet['list'], files: Partial<Record<ListPart, string>>): ListVersion {
  const parts = Object.entries(files) as [ListPart, string][];
  return readList(
    { list, title: '', files: parts.map(([part]) => ({ path: NAMES[part], part })) },
    parts.map(([part, text]) => ({ path: NAMES[part], bytes: bytes(text) })),
  );
}

/** An entry of an OFAC file with these remarks. */
function withRemarks(remarks: string, type = '-0- ', name = 'ORLOVA WORKS LLC'): ListEntry {
  const row = `101,"${name}",${type},"EX-1",${nulls(7)},"${remarks}"\r\n\u001A`;
  const [entry] = read('us_ofac_sdn', { primary: row }).entries;
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

const codes = (version: ListVersion) => version.issues.map(({ code }) => code);

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

describe('OFAC remarks', () => {
  it.each([
    ['Tax ID No. 7700112233 (Russia).', 'innCode', ['7700112233']],
    ['Tax ID No. 12345 (Russia).', 'taxNumber', ['12345']],
    ['Tax ID No. 7700112233 (Turkey).', 'taxNumber', ['7700112233']],
    ['Registration Number 1027700112233 (Russia).', 'ogrnCode', ['1027700112233']],
    ['Registration Number HE 47364 (Cyprus).', 'registrationNumber', ['HE 47364']],
    ['Business Registration Number 1027700112233 (Russia).', 'ogrnCode', ['1027700112233']],
    ['Government Gazette Number 12345678 (Russia).', 'okpoCode', ['12345678']],
    ['SWIFT/BIC EXAMRUMM.', 'swiftBic', ['EXAMRUMM']],
    [
      'Website www.orlova.example; alt. Website orlova2.example.',
      'website',
      ['www.orlova.example', 'orlova2.example'],
    ],
    ['Email Address a@orlova.example.', 'email', ['a@orlova.example']],
    ['Phone Number 74950000000.', 'phone', ['74950000000']],
    ['Organization Established Date 03 May 2001.', 'incorporationDate', ['2001-05-03']],
    ['Organization Established Date 2001.', 'incorporationDate', ['2001']],
    ['Organization Type: Manufacture of toys.', 'sector', ['Manufacture of toys']],
    ['Target Type State-Owned Enterprise.', 'classification', ['State-Owned Enterprise']],
    ['Digital Currency Address - XBT 1ExampLeAddr.', 'publicKey', ['1ExampLeAddr']],
    ['Tax ID No. 7700112233 (Russia).', 'country', ['ru']],
    [
      'Additional Sanctions Information - Subject to Secondary Sanctions.',
      'program',
      ['Additional Sanctions Information - Subject to Secondary Sanctions'],
    ],
    ['The works make toys; Website a.example.', 'notes', ['The works make toys']],
    ['Passport 123456 (Turkey).', 'idNumber', ['123456']],
  ])('of an organisation: %s', (remarks, property, values) => {
    expect(withRemarks(remarks).properties[property]).toEqual(values);
  });

  it.each([
    ['DOB 03 May 1961; alt. DOB 1962.', 'birthDate', ['1961-05-03', '1962']],
    ['DOB May 1961.', 'birthDate', ['1961-05']],
    ['DOB circa 1961.', 'birthDate', ['1961']],
    ['DOB circa 1961.', 'notes', ['DOB circa 1961']],
    ['DOB 1961 to 1963.', 'birthDate', ['1961', '1962', '1963']],
    ['DOB in her youth.', 'notes', ['DOB in her youth']],
    ['POB Velgorsk, Russia.', 'birthPlace', ['Velgorsk, Russia']],
    ['nationality Korea, North; citizen Turkey.', 'nationality', ['kp']],
    ['nationality Atlantis.', 'notes', ['nationality Atlantis']],
    ['Gender Female.', 'gender', ['female']],
    ['Passport A123 (Turkey) issued 01 Jan 2020 expires 01 Jan 2030.', 'passportNumber', ['A123']],
    ['Passport A123 (Turkey) issued 01 Jan 2020.', 'notes', ['Passport A123 (Turkey) issued 01 Jan 2020']],
  ])('of a person: %s', (remarks, property, values) => {
    expect(withRemarks(remarks, '"individual"', 'HARLOW, Mira').properties[property]).toEqual(values);
  });

  it('takes vessel numbers, weak names and links', () => {
    expect(
      withRemarks('Vessel Registration Identification IMO 9999999; MMSI 123456789.', '"vessel"').properties,
    ).toMatchObject({ imoNumber: ['9999999'], mmsi: ['123456789'] });
    const { names, links } = withRemarks("a.k.a. 'OW'; f.k.a. 'OLD O'; Linked To: QUAY LINES.");
    expect(names.slice(1)).toEqual([
      { value: 'OW', kind: 'weak' },
      { value: 'OLD O', kind: 'weak' },
    ]);
    expect(links).toEqual([{ kind: 'linkedTo', name: 'QUAY LINES' }]);
  });

  it('resolves a link to the one entry of that name', () => {
    const row = (id: number, name: string, remarks: string) =>
      `${id},"${name}",-0- ,"EX-1",${nulls(7)},${remarks}\r\n`;
    const primary = `${row(1, 'ORLOVA WORKS', '-0- ')}${row(2, 'QUAY LINES', '"Linked To: ORLOVA WORKS; Linked To: TWIN; Linked To: HARLOW."')}${row(3, 'TWIN', '-0- ')}${row(4, 'TWIN', '-0- ')}\u001A`;
    const [, lines] = read('us_ofac_sdn', { primary }).entries;
    expect(lines?.links.map(({ entry }) => entry)).toEqual(['1', undefined, undefined]);
  });

  it.each([
    ['within a word', 'x'.repeat(995) + '; Web', 'site orlova.example.'],
    ['at a space, which the file drops', `${'x'.repeat(990)}; Website`, 'orlova.example.'],
  ])('continues remarks cut %s', (_why, start, rest) => {
    const primary = `101,"ORLOVA WORKS",-0- ,"EX-1",${nulls(7)},"${start}"\r\n\u001A`;
    const [entry] = read('us_ofac_sdn', { primary, comments: `101,"${rest}"\r\n\u001A` }).entries;
    expect(entry?.properties['website']).toEqual(['orlova.example']);
  });
});

describe('UN XML', () => {
  const individual = (inner: string) =>
    `<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>MIRA</FIRST_NAME><SECOND_NAME>HARLOW</SECOND_NAME><UN_LIST_TYPE>Example</UN_LIST_TYPE><REFERENCE_NUMBER>EXi.001</REFERENCE_NUMBER>${inner}</INDIVIDUAL>`;
  const list = (people: string, entities = '') =>
    `<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2026-01-02T03:04:05Z"><INDIVIDUALS>${people}</INDIVIDUALS><ENTITIES>${entities}</ENTITIES></CONSOLIDATED_LIST>`;
  const version = read('un_sc', {
    xml: list(
      individual(
        `<LISTED_ON>2012-12-31</LISTED_ON><NAME_ORIGINAL_SCRIPT>Мира</NAME_ORIGINAL_SCRIPT><NATIONALITY><VALUE>Malta</VALUE></NATIONALITY>
        <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Mirra &amp; Harlow</ALIAS_NAME></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Captain</ALIAS_NAME></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1961-05-03</DATE></INDIVIDUAL_DATE_OF_BIRTH>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1962</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
        <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A1</NUMBER></INDIVIDUAL_DOCUMENT>
        <FAVOURITE_COLOUR>red</FAVOURITE_COLOUR>`,
      ),
      '<ENTITY><FIRST_NAME>ORLOVA WORKS</FIRST_NAME><UN_LIST_TYPE>Example</UN_LIST_TYPE><REFERENCE_NUMBER>EXe.001</REFERENCE_NUMBER><LISTED_ON>2013-01-01</LISTED_ON><ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>OLD WORKS</ALIAS_NAME></ENTITY_ALIAS><ENTITY_ADDRESS><CITY>Velgorsk</CITY><COUNTRY>Russian Federation</COUNTRY></ENTITY_ADDRESS></ENTITY>',
    ),
  });
  const [person, works] = version.entries;

  it('reads entries with their days of listing', () => {
    expect(version).toMatchObject({ version: '2026-01-02T03:04:05Z', publishedOn: '2026-01-02' });
    expect(person).toMatchObject({
      id: 'EXi.001',
      schema: 'Person',
      listedOn: '2012-12-31',
      programmes: ['Example'],
      names: [
        { value: 'MIRA HARLOW', kind: 'primary' },
        { value: 'Мира', kind: 'alias' },
        { value: 'Mirra & Harlow', kind: 'alias' },
        { value: 'Captain', kind: 'weak' },
      ],
    });
    expect(person?.properties).toMatchObject({
      birthDate: ['1961-05-03', '1962'],
      nationality: ['mt'],
      passportNumber: ['A1'],
    });
    expect(works).toMatchObject({ id: 'EXe.001', schema: 'Organization', listedOn: '2013-01-01' });
    expect(works?.properties).toMatchObject({
      previousName: ['OLD WORKS'],
      address: ['Velgorsk, Russian Federation'],
      country: ['ru'],
    });
  });

  it('keeps what it does not know, and counts it', () => {
    expect(person?.properties['notes']).toContain('FAVOURITE_COLOUR: red');
    expect(codes(version)).toEqual(['lists.remarks-kept-as-notes']);
  });

  it('prints the record as tags and values', () => {
    expect(person?.record.split('\n')).toContain('FIRST_NAME SECOND_NAME: MIRA HARLOW');
    expect(person?.record.split('\n')).toContain('INDIVIDUAL_ALIAS ALIAS_NAME: Mirra & Harlow');
  });

  it.each([
    ['an entry without a name', list('<INDIVIDUAL><DATAID>9</DATAID></INDIVIDUAL>'), 'lists.bad-entry'],
    ['an entry without a day', list(individual('')), 'lists.no-listing-date'],
    ['a list without a date', list(individual('')).replace(/ dateGenerated="[^"]*"/u, ''), 'lists.no-date'],
    ['a cut file', list(individual('')).slice(0, -40), 'lists.xml-broken'],
    ['an entry twice', list(individual('') + individual('')), 'lists.duplicate-entry'],
    ['another group', list('').replaceAll('ENTITIES', 'SHIPS'), 'lists.unknown-group'],
    ['an entity bomb', `<!DOCTYPE x [<!ENTITY a "&a;&a;">]>${list('')}`, 'lists.no-entries'],
  ])('has an issue for %s', (_why, xml, code) => {
    expect(codes(read('un_sc', { xml }))).toContain(code);
  });
});

describe('junk', () => {
  it('never throws', () => {
    const part = fc.constantFrom<ListPart>('primary', 'aliases', 'addresses', 'comments');
    const noise = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '1', '-0- ', '\u001A', '<', '>', 'A') }),
    );
    fc.assert(
      fc.property(part, noise, noise, (other, primary, text) => {
        expect(read('us_ofac_sdn', { primary, [other]: text }).list).toBe('us_ofac_sdn');
        expect(read('un_sc', { xml: text }).list).toBe('un_sc');
      }),
    );
  });
});

const SHARED = new URL('../../../../../shared/data/lists/', import.meta.url);

describe.skipIf(!existsSync(SHARED))('the published lists', () => {
  const folder = (name: string) => {
    const files = readdirSync(new URL(name, SHARED)).map((file) => ({
      path: `${name}${file}`,
      bytes: readFileSync(new URL(name + file, SHARED)),
    }));
    const sets = recogniseLists(
      files.map(({ path, bytes: all }) => ({ path, size: all.length, head: all.subarray(0, 4096) })),
    );
    return { sets, versions: sets.map((set) => readList(set, files)) };
  };
  const sdn = folder('us_ofac_sdn/');
  const cons = folder('us_ofac_cons/');
  const un = folder('un_sc/');

  it('are recognised, and nothing else is', () => {
    expect([sdn, cons, un].map(({ sets }) => sets.map(({ list, files }) => [list, files.length]))).toEqual([
      [['us_ofac_sdn', 4]],
      [['us_ofac_cons', 4]],
      [['un_sc', 1]],
    ]);
    expect(folder('us_bis_denied/').sets).toEqual([]);
    expect(folder('format_samples/').sets).toEqual([]);
  });

  it('have the entries they are said to have', () => {
    const [list] = sdn.versions;
    expect(list?.entries).toHaveLength(14_965);
    const kinds = (schema: string) => list?.entries.filter((entry) => entry.schema === schema).length;
    expect([kinds('Person'), kinds('Vessel'), kinds('Airplane')]).toEqual([6854, 851, 376]);
    const links = list?.entries.flatMap((entry) => entry.links) ?? [];
    expect(links.length).toBeGreaterThanOrEqual(6375);
    expect(links.filter(({ entry }) => entry !== undefined).length / links.length).toBeGreaterThan(0.99);
    expect(cons.versions[0]?.entries).toHaveLength(442);
    const entries = un.versions[0]?.entries ?? [];
    expect(entries.filter(({ schema }) => schema === 'Person')).toHaveLength(730);
    expect(entries.filter(({ schema }) => schema !== 'Person')).toHaveLength(273);
    expect(entries.every(({ listedOn }) => listedOn !== null)).toBe(true);
    expect(un.versions[0]?.publishedOn).toBe('2026-02-27');
  });

  it('lose no row without an issue', () => {
    const errors = [sdn, cons, un].flatMap(({ versions }) =>
      versions.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error')),
    );
    expect(errors).toEqual([]);
    expect(sdn.versions[0]?.issues.map(({ code }) => code)).toEqual([
      'lists.orphan-rows',
      'lists.orphan-rows',
      'lists.orphan-rows',
      'lists.remarks-kept-as-notes',
    ]);
  });

  it('speak FollowTheMoney', () => {
    const model = new Model(defaultModel);
    // A wallet is an entity of its own there; here its address stands with its holder.
    const allowed = new Set(['publicKey', 'currency']);
    const unknown = new Set<string>();
    for (const { versions } of [sdn, cons, un])
      for (const { schema, properties } of versions.flatMap(({ entries }) => entries))
        for (const property of Object.keys(properties))
          if (!model.getSchema(schema).hasProperty(property) && !allowed.has(property))
            unknown.add(`${schema}.${property}`);
    expect([...unknown]).toEqual([]);
  });
});
