import { describe, expect, it } from 'vitest';
import { OFAC_ADVANCED_XML } from '../fixture/ofac-advanced-xml.ts';
import { OFAC_ENHANCED_XML } from '../fixture/ofac-enhanced-xml.ts';
import { OFAC_SDN_XML } from '../fixture/ofac-sdn-xml.ts';
import { bytes, codes } from '../fixture/sample-files.ts';
import { readList, recogniseLists } from '../index.ts';

function readXml(text: string, path = 'list.xml') {
  const all = bytes(text);
  const sets = recogniseLists([{ path, size: all.length, head: all.subarray(0, 4096) }]);
  return sets.map((set) => readList(set, [{ path, bytes: all }]));
}
function only(text: string, path?: string) {
  const [version, more] = readXml(text, path);
  if (version === undefined || more !== undefined) throw new Error('not one list');
  return version;
}
const LAYOUTS = [
  ['ofac-sdn-xml', OFAC_SDN_XML],
  ['ofac-enhanced-xml', OFAC_ENHANCED_XML],
  ['ofac-advanced-xml', OFAC_ADVANCED_XML],
] as const;
const DATED = [LAYOUTS[1], LAYOUTS[2]] as const;

describe.each(LAYOUTS)('%s', (layout, xml) => {
  const version = only(xml);
  const [works, person, vessel] = version.entries;

  it('is recognised, and which of the two lists it is', () => {
    const head = (path: string, text: string) => [
      { path, size: text.length, head: bytes(text).subarray(0, 4096) },
    ];
    expect(recogniseLists(head('x.xml', xml))).toMatchObject([{ list: 'us_ofac_sdn', layout }]);
    expect(recogniseLists(head('lists/CONS_ADVANCED.XML', xml))).toMatchObject([{ list: 'us_ofac_cons' }]);
    expect(recogniseLists(head('x.csv', xml))).toEqual([]);
  });

  it('reads the same entries as every other layout', () => {
    expect(version).toMatchObject({ list: 'us_ofac_sdn', publishedOn: '2024-05-03' });
    expect(version.entries.map(({ id, schema }) => [id, schema])).toEqual([
      ['101', 'Company'],
      ['102', 'Person'],
      ['103', 'Vessel'],
    ]);
    expect(works?.programmes).toEqual(['EX-1', 'EX-2']);
    expect(works?.names).toEqual(
      expect.arrayContaining([
        { value: 'ORLOVA WORKS LLC', kind: 'primary' },
        { value: 'ORLOVA ZAVOD', kind: 'alias' },
        { value: 'OW', kind: 'weak' },
      ]),
    );
    expect(works?.names[0]?.kind).toBe('primary');
    expect(works?.properties).toMatchObject({
      address: ['1 Quay St., Velgorsk, 100, Russia'],
      country: expect.arrayContaining(['ru', 'tr']),
      currency: ['XBT'],
      innCode: ['7700112233'],
      ogrnCode: ['1027700112233'],
      previousName: ['ORLOVA ZAVOD'],
      publicKey: ['1ExampleAddress00000000000000000'],
      topics: ['sanction'],
      website: ['orlova.example'],
      notes: ['Favourite Colour red'],
    });
    expect(works?.properties['program']).toContain(
      'Secondary sanctions risk: Example Sanctions Regulations, section 1',
    );
    expect(person?.names).toEqual([{ value: 'HARLOW, Mira', kind: 'primary' }]);
    expect(person?.properties).toMatchObject({
      birthDate: ['1961-05-03', '1962', '1964', '1965'],
      birthPlace: ['Valletta, Malta'],
      citizenship: ['ca'],
      firstName: ['Mira'],
      gender: ['female'],
      lastName: ['HARLOW'],
      nationality: ['mt'],
      passportNumber: ['A1234567'],
    });
    expect(person?.properties['position']?.[0]).toContain('Head of "Orlova" & Sons');
    expect(person?.properties['notes']?.some((note) => note.includes('circa'))).toBe(true);
    expect(vessel?.properties).toMatchObject({
      callSign: ['9HEX'],
      flag: ['mt'],
      grossRegisteredTonnage: ['2000'],
      imoNumber: ['9074729'],
      tonnage: ['1000'],
      type: ['Tug'],
    });
    expect(vessel?.properties['notes']).toContain('Vessel Owner Quay Lines');
  });

  it('links to the other entry, once', () => {
    const harlow = works?.links.filter(({ entry }) => entry === '102') ?? [];
    expect(harlow).toHaveLength(1);
    expect(harlow[0]?.name).toBe('HARLOW, Mira');
  });

  it('prints names and programmes in the record, so that they can be cited', () => {
    for (const { record, names, programmes } of version.entries) {
      for (const { value } of names) expect(record).toContain(`: ${value}`);
      for (const code of programmes) expect(record).toContain(`: ${code}`);
    }
  });

  it('keeps what it does not know, and counts it', () => {
    const notice = version.issues.find(({ code }) => code === 'lists.remarks-kept-as-notes');
    expect(notice?.message).toMatch(/: 1$/u);
    expect(codes(version).filter((code) => code !== 'lists.remarks-kept-as-notes')).toEqual([]);
  });

  it('keeps the text of elements that nobody knows, at any depth', () => {
    const places = {
      'ofac-sdn-xml': ['</sdnEntry>', '</aka>'],
      'ofac-enhanced-xml': ['</entity>', '</translation>'],
      'ofac-advanced-xml': ['</DistinctParty>', '</FeatureVersion>'],
    };
    for (const place of places[layout]) {
      const [entry] = only(
        xml.replace(place, `<Novelty><deep>red &amp; blue</deep></Novelty>${place}`),
      ).entries;
      expect(entry?.properties['notes']?.some((note) => note.endsWith('Novelty/deep: red & blue'))).toBe(
        true,
      );
      expect(entry?.record).toContain('red & blue');
    }
  });

  it('tells where it was cut, and does not invent entries', () => {
    const all = bytes(xml);
    for (let end = 700; end < all.length - 20; end += 97) {
      const cut = readXml(new TextDecoder().decode(all.subarray(0, end)))[0];
      if (cut === undefined) continue;
      expect(codes(cut)).toContain('lists.xml-broken');
      for (const entry of cut.entries) expect(version.entries.map(({ id }) => id)).toContain(entry.id);
    }
  });

  it('has an issue for an entry without a name and one that stands twice', () => {
    const numbers = {
      'ofac-sdn-xml': '<uid>103<',
      'ofac-enhanced-xml': 'entity id="103"',
      'ofac-advanced-xml': 'DistinctParty FixedRef="103"',
    };
    const twice = xml.replace(numbers[layout], numbers[layout].replace('103', '102'));
    expect(codes(only(twice))).toContain('lists.duplicate-entry');
    expect(codes(only(xml.replaceAll('SEA ORLOVA</', '</')))).toContain('lists.bad-entry');
  });
});

describe.each(DATED)('%s', (_layout, xml) => {
  const version = only(xml);

  it('has days of listing, the first where there are several', () => {
    expect(version.entries.map(({ listedOn }) => listedOn)).toEqual([
      '2019-12-10',
      '2018-01-26',
      '2020-02-29',
    ]);
    expect(version.entries.every(({ record, listedOn }) => record.includes(listedOn ?? '?'))).toBe(true);
  });

  it('reads relations with their words', () => {
    expect(version.entries[0]?.links).toEqual([
      { kind: 'controlledBy', name: 'HARLOW, Mira', entry: '102', words: 'Owned or Controlled By' },
      { kind: 'linkedTo', name: 'SEA ORLOVA', entry: '103', words: 'Providing support to' },
    ]);
  });

  it('has names in other scripts', () => {
    expect(version.entries[0]?.names).toContainEqual({ value: 'ООО ОРЛОВА', kind: 'alias' });
  });

  it('has what a listing rests on and means', () => {
    const program = version.entries[0]?.properties['program'] ?? [];
    expect(program).toEqual(
      expect.arrayContaining(['Executive Order 99999', expect.stringMatching(/^Block/u)]),
    );
  });
});

describe('ofac-advanced-xml', () => {
  it.each([
    ['15002', { kind: 'actsFor', words: 'Acting for or on behalf of' }],
    ['15004', { kind: 'family', words: 'Family member of' }],
    ['91725', { kind: 'linkedTo', words: 'Leader or official of' }],
    ['91900', { kind: 'linkedTo', words: 'Playing a significant role in' }],
    ['77', { kind: 'linkedTo', words: 'related to' }],
  ])('reads relation %s', (type, expected) => {
    const xml = OFAC_ADVANCED_XML.replace('RelationTypeID="15001"', `RelationTypeID="${type}"`);
    expect(only(xml).entries[0]?.links[1]).toMatchObject(expected);
  });

  it('says that a relation has ended', () => {
    const xml = OFAC_ADVANCED_XML.replace(
      'RelationQualityID="1" Former="false"',
      'RelationQualityID="1" Former="true"',
    );
    expect(only(xml).entries[0]?.links[0]?.words).toBe('Owned or Controlled By (former)');
  });

  it('tells relations and listings of nobody', () => {
    const xml = OFAC_ADVANCED_XML.replace('To-ProfileID="103"', 'To-ProfileID="999"').replace(
      'ProfileID="103" ListID',
      'ProfileID="998" ListID',
    );
    const version = only(xml);
    expect(version.issues.find(({ code }) => code === 'lists.orphan-rows')?.message).toMatch(/^2 /u);
    expect(codes(version)).toContain('lists.no-listing-date');
  });

  it('writes Chinese names without a comma', () => {
    const xml = OFAC_ADVANCED_XML.replace(
      'Mira</NamePartValue></DocumentedNamePart></DocumentedName>',
      'Mira</NamePartValue></DocumentedNamePart></DocumentedName><DocumentedName ID="9" FixedRef="1" DocNameStatusID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="20" ScriptID="503" ScriptStatusID="1" Acronym="false">哈</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="21" ScriptID="503" ScriptStatusID="1" Acronym="false">米拉</NamePartValue></DocumentedNamePart></DocumentedName>',
    );
    expect(only(xml).entries[1]?.names).toContainEqual({ value: '哈米拉', kind: 'alias' });
  });

  it('ends a listing that was removed', () => {
    const xml = OFAC_ADVANCED_XML.replace(
      '</EntryEvent><SanctionsMeasure',
      '</EntryEvent><EntryEvent ID="2" EntryEventTypeID="2" LegalBasisID="1"><Comment /><Date CalendarTypeID="1"><Year>2023</Year><Month>1</Month><Day>5</Day></Date></EntryEvent><SanctionsMeasure',
    );
    expect(only(xml).entries[0]).toMatchObject({ listedOn: '2019-12-10', delistedOn: '2023-01-05' });
  });
});

describe('what is no OFAC list', () => {
  it.each([
    ['another list of sanctions', '<Sanctions><rule/></Sanctions>'],
    ['a document about it', '<letter><sdnList><sdnEntry/></sdnList></letter>'],
    ['an empty root', '<sdnList/>'],
    ['other data', '<sanctionsData><x/></sanctionsData>'],
  ])('leaves %s alone', (_why, xml) => {
    expect(readXml(xml)).toEqual([]);
  });

  it('says that the count differs', () => {
    expect(codes(only(OFAC_SDN_XML.replace('>3<', '>4<')))).toContain('lists.count-differs');
  });
});
