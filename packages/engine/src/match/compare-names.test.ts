import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, type NameSide } from './index.ts';

const side = (name: string, schema = 'Company', more: Partial<NameSide> = {}): NameSide => ({
  name,
  schema,
  ...more,
});
const compare = (schema: string, left: string, right: string) =>
  compareNames(side(left, schema), side(right, schema));

/** Worth an alert from here, as everywhere. */
const ALERT = 0.7;

describe('names worth an alert, and probably one', () => {
  it.each<[string, string, string, string]>([
    ['Person', '陈大文', 'Chan Tai Man', 'characters and Cantonese'],
    ['Company', 'ООО «Вымпел Авиа»', 'Vympel Avia LLC', 'script and form'],
    ['Company', 'ТОВ «Зорянка Плюс»', 'ООО «Зорянка Плюс»', 'equivalent forms of two countries'],
    [
      'Company',
      '四川蓝鹰航空科技有限公司',
      'Sichuan Lanying Aviation Technology Co., Ltd',
      'Chinese and English',
    ],
    ['Company', '四川蓝鹰航空科技有限公司', 'Сычуань Ланьин', 'Chinese and Palladius'],
    ['Company', 'Невский механический завод', 'Nevsky Mechanical Plant', 'generic words by meaning'],
    ['Company', 'Shenzhen Hong Tu Electronics', 'Shenzhen Hongtu Electronics', 'a word split'],
    ['Company', 'A.B.C. Harbour Works', 'ABC Harbour Works', 'dotted letters'],
    ['Organization', 'Brigade Forty-Four', 'Brigade 44', 'a number in words'],
    ['Person', 'Громов Сергей Петрович', 'Sergei Petrovich Gromov', 'order and script'],
    ['Person', 'GROMOV, Sergey Petrovich', 'Сергей Петрович Громов', 'a comma'],
    ['Person', '王小明', 'Wang Xiaoming', 'Chinese'],
    ['Person', 'Ван Сяомин', 'Wang Xiao Ming', 'Palladius'],
    ['Person', 'Dr. Anna Lindqvist', 'Anna Lindqvist', 'a title'],
    ['Person', 'José Ortega', 'Jose Ortega', 'accents'],
    ['Person', 'Сергій Громов', 'Sergey Gromov', 'one given name in two languages'],
    ['Person', 'Yusuf bin Karim al-Hadi', 'Yusuf bin Karim Al Hadi', 'particles'],
  ])('%s: %s and %s (%s)', (schema, left, right) => {
    const { alert, identity } = compare(schema, left, right);
    expect(alert).toBeGreaterThanOrEqual(ALERT);
    expect(identity).toBeGreaterThanOrEqual(0.6);
  });
});

describe('names worth an alert, but no proof', () => {
  it.each<[string, string, string, string]>([
    ['Person', '張國強', 'CHEUNG Kwok-keung', 'characters and Cantonese'],
    ['Person', 'Chan Tai Man', 'Chen Dawen', 'Cantonese and pinyin'],
    ['Person', 'Cheung Kwok Keung', 'Zhang Guoqiang', 'Cantonese and pinyin'],
    ['Company', 'Vector', 'TSK Vector', 'a part of the name'],
    ['Company', 'Harlan Bearings', 'Harland Bearings', 'one letter'],
    ['Company', 'Orvex Fund VII', 'Orvex Fund VIII', 'sister companies by number'],
    ['Organization', 'HMW', 'Harbour Machine Works', 'initials'],
    ['Organization', 'ВМЗ', 'Волжский моторный завод', 'initials'],
    ['Person', 'Gromov', 'Sergey Gromov', 'a family name alone'],
    ['Person', 'S. Gromov', 'Sergey Gromov', 'an initial'],
    ['Person', 'Sergei Gromov', 'Sergey Gromkov', 'a typing error'],
    ['Person', 'محمد الراشد', 'Mohammed al-Rashid', 'a script without vowels'],
  ])('%s: %s and %s (%s)', (schema, left, right) => {
    const { alert, identity } = compare(schema, left, right);
    expect(alert).toBeGreaterThanOrEqual(ALERT);
    expect(identity).toBeLessThan(0.6);
  });
});

describe('names not worth an alert', () => {
  it.each<[string, string, string, string]>([
    ['Person', 'Chan Tai Man', 'Chan Tai Ming', 'two Cantonese given names'],
    ['Person', 'Chan Tai Man', 'Chen Daming', 'Cantonese and other pinyin'],
    ['Person', 'Peter Cheung', 'Peter Zhang', 'no Cantonese name throughout'],
    ['Company', 'Wong Shipping', 'Huang Shipping', 'no name of a person'],
    ['Company', 'TSK Vector', 'Vector Trading', 'one shared word between two others'],
    ['Company', 'Global Solutions', 'Global Trading Solutions Harlan', 'generic words'],
    ['Company', 'Management Company', 'Northern Management Company', 'generic against core'],
    ['Company', 'Orvex of Atlanta', 'Orvex of Boston', 'sister companies by place'],
    ['Company', 'Bank of China (Hong Kong)', 'Bank of China (Singapore)', 'sister companies by place'],
    ['Company', 'Orvex Shipping', 'Orvex Agriculture', 'another line of business'],
    ['Company', 'Northern Shipping Lines', 'Southern Shipping Lines', 'another core word'],
    ['Company', '四川蓝鹰航空', '四川红鹰航空', 'another character'],
    ['Company', 'АО «Маяк»', 'АО «Мак»', 'short words'],
    ['Company', 'Vector LLC', 'OOO Vostok', 'only the first letter'],
    ['Person', 'Sergey Gromov', 'Andrey Gromov', 'another given name'],
    ['Person', 'Sergey Gromov', 'Sergey Gradov', 'alike in the ending'],
    ['Person', 'Sergey Petrovich Gromov', 'Sergey Nikolaevich Gromov', 'another patronymic'],
    ['Person', 'Karim bin Yusuf al-Hadi', 'Yusuf bin Karim al-Hadi', 'father and son'],
    ['Person', 'Wang Wei', 'Zhang Wei', 'another family name'],
    ['Person', 'Wang Xiaoming', 'Wang Xiaohong', 'another syllable'],
    [
      'Person',
      'Jamal Mustafa Sultan al-Dulaimi',
      'Jamal Mustafa Sultan al-Hadidi',
      'another tribal name at the end of a long one',
    ],
    ['Person', '', 'Sergey Gromov', 'nothing'],
    ['Person', '«—»', '«—»', 'no letters'],
  ])('%s: %s and %s (%s)', (schema, left, right) => {
    const { alert, identity } = compare(schema, left, right);
    expect(alert).toBeLessThan(ALERT);
    expect(identity).toBeLessThan(0.4);
  });
});

describe('what else is known', () => {
  const people = (left: NameSide['properties'], right: NameSide['properties']): number =>
    compareNames(
      side('Sergey Gromov', 'Person', { properties: left ?? {} }),
      side('Sergey Gromov', 'Person', { properties: right ?? {} }),
    ).identity;
  const plain = people({}, {});

  it('takes an equal identifier for a proof, whatever the names', () => {
    const properties = { innCode: ['7707083893'] };
    const { alert, identity, reasons } = compareNames(
      side('Vympel', 'Company', { properties }),
      side('Something Else', 'Company', { properties }),
    );
    expect(alert).toBe(1);
    expect(identity).toBeGreaterThan(0.9);
    expect(reasons[0]?.text).toContain('innCode');
  });

  it('takes different single identifiers as speaking against', () => {
    expect(people({ innCode: ['500100732259'] }, { innCode: ['7707083893'] })).toBeLessThan(plain / 2);
  });

  it('never takes missing for different', () => {
    expect(people({ birthDate: ['1965-02-03'], country: ['ru'] }, {})).toBe(plain);
  });

  it.each<[string, string, 'up' | 'down' | 'same', string]>([
    ['1965-02-03', '1965-02-03', 'up', 'the same day'],
    ['1965', '1965-02-03', 'up', 'the same year'],
    ['1965-02-03', '1965-11-30', 'down', 'another day'],
    ['1965', '1981', 'down', 'another year'],
    ['circa 1965', '1966', 'same', 'a year apart is an estimate'],
    ['unknown', '1966', 'same', 'no date'],
  ])('birth dates %s and %s: %s (%s)', (left, right, direction) => {
    const identity = people({ birthDate: [left] }, { birthDate: [right] });
    if (direction === 'up') expect(identity).toBeGreaterThan(plain);
    else if (direction === 'down') expect(identity).toBeLessThan(plain);
    else expect(identity).toBe(plain);
  });

  it('counts a country in common or apart a little', () => {
    expect(people({ country: ['ru'] }, { nationality: ['ru', 'cy'] })).toBeGreaterThan(plain);
    expect(people({ country: ['ru'] }, { country: ['cn'] })).toBeLessThan(plain);
  });

  it('keeps a weak alias weak', () => {
    const strong = compareNames(side('Kestrel Aero', 'Company'), side('Kestrel Aero', 'Company'));
    const weak = compareNames(
      side('Kestrel Aero'),
      side('Harlan', 'Company', { names: ['Harlan', 'Kestrel Aero'], weak: ['Kestrel Aero'] }),
    );
    expect(weak.alert).toBeLessThan(strong.alert);
    expect(weak.identity).toBeLessThanOrEqual(0.4);
  });

  it('holds a person and a company of one name apart', () => {
    expect(
      compareNames(side('Emma Daniels', 'Person'), side('Emma Daniels LLC', 'Company')).identity,
    ).toBeLessThan(0.4);
  });
});

describe('many names', () => {
  it('says which names met', () => {
    const { queryName, matchedName } = compareNames(
      side('Громов Сергей', 'Person', { names: ['Громов Сергей', 'Серый'] }),
      side('Andrey Sidorov', 'Person', { names: ['Andrey Sidorov', 'Sergey Gromov', 'Seryi'] }),
    );
    expect([queryName, matchedName]).toEqual(['Громов Сергей', 'Sergey Gromov']);
  });

  it('finds the one of two hundred that meets', () => {
    const names = Array.from({ length: 200 }, (_, at) => `Name${at} Number${at * 7}`);
    const { matchedName, alert } = compareNames(
      side('Kestrel Aero Works', 'Company', {
        names: ['Nothing Alike', 'Kestrel Aero Works', 'Third Quarter'],
      }),
      side('Name0', 'Company', { names: [...names, 'Kestrel Areo Works'] }),
    );
    expect(matchedName).toBe('Kestrel Areo Works');
    expect(alert).toBeGreaterThan(ALERT);
  });

  it('uses rarity where it is known', () => {
    const common = compareNames(side('Vector Harlan'), side('Vector Harlan'), { rarity: () => 0.1 });
    const rare = compareNames(side('Vector Harlan'), side('Vector Harlan'), { rarity: () => 0.95 });
    expect(rare.identity).toBeGreaterThan(common.identity);
  });
});

describe('properties', () => {
  const word = fc.constantFrom(
    'Sergey',
    'Gromov',
    'Петрович',
    'bin',
    'al',
    'Vector',
    'Trading',
    '四川',
    '蓝鹰',
    'VII',
    'Ltd',
    'ООО',
    'Dubai',
    'S.',
    '张伟',
    'محمد',
  );
  const name = fc.oneof(
    fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const party = fc.record({
    name,
    schema: fc.constantFrom('Person', 'Company', 'LegalEntity', 'Vessel'),
    names: fc.array(name, { maxLength: 3 }),
  });

  it('is symmetric but for whose name is whose', () => {
    fc.assert(
      fc.property(party, party, (left, right) => {
        const there = compareNames(left, right);
        const back = compareNames(right, left);
        expect([back.alert, back.identity]).toEqual([there.alert, there.identity]);
        if (there.alert > 0)
          expect([back.matchedName, back.queryName]).toEqual([there.queryName, there.matchedName]);
      }),
      { numRuns: 500 },
    );
  });

  it('stays within bounds, never throws, and never thinks more of identity than of the alert', () => {
    fc.assert(
      fc.property(party, party, (left, right) => {
        const { alert, identity } = compareNames(left, right);
        expect(alert).toBeGreaterThanOrEqual(0);
        expect(alert).toBeLessThanOrEqual(1);
        expect(identity).toBeGreaterThanOrEqual(0);
        expect(identity).toBeLessThanOrEqual(alert);
      }),
    );
  });

  it('gives a name with letters a full alert against itself', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const own = { name: words.join(' '), schema: 'Company' };
        if (compareNames(own, own).reasons.length > 0)
          expect(compareNames(own, own).alert).toBeGreaterThanOrEqual(0.45);
      }),
    );
  });
});
