/** Parties taken apart once: the same answers as from raw names, and properties that settle or shade them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, comparePrepared, type NameSide, prepareParty, scorePrepared } from './index.ts';

const ALERT = 0.7;

const word = fc.constantFrom(
  'Sergey',
  'Громов',
  'Петрович',
  'bin',
  'al',
  'Orvex',
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
  'Mohammed',
  'Hong',
  'M/V',
); // prettier-ignore
const name = fc.oneof(
  fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const properties = fc.dictionary(
  fc.constantFrom('birthDate', 'country', 'gender', 'innCode', 'passportNumber', 'imoNumber', 'constructor'),
  fc.array(
    fc.oneof(
      fc.constantFrom('1965', '1965-02-03', 'circa 1970', 'ru', 'male', 'F', '7707083893', 'IMO 9074729', ''),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 3 },
  ),
);
const party: fc.Arbitrary<NameSide> = fc.record({
  name,
  schema: fc.constantFrom('Person', 'Company', 'LegalEntity', 'Vessel', 'Thing'),
  names: fc.array(name, { maxLength: 4 }),
  weak: fc.array(name, { maxLength: 2 }),
  properties,
});

describe('a prepared party', () => {
  it('gives the same answer as raw names, the short answer the same numbers, in both directions', () => {
    fc.assert(
      fc.property(party, party, (left, right) => {
        const [a, b] = [prepareParty(left), prepareParty(right)];
        const whole = comparePrepared(a, b);
        expect(whole).toEqual(compareNames(left, right));
        expect(scorePrepared(a, b)).toEqual({ alert: whole.alert, identity: whole.identity });
        expect(scorePrepared(b, a)).toEqual({ alert: whole.alert, identity: whole.identity });
        expect(whole.identity).toBeLessThanOrEqual(whole.alert);
        expect(whole.alert).toBeLessThanOrEqual(1);
        expect(whole.identity).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('answers 0 below a floor and the same above it', () => {
    const [a, b] = [
      prepareParty({ name: 'Sergey Gromov', schema: 'Person' }),
      prepareParty({ name: 'Sergei Gromov', schema: 'Person' }),
    ];
    const { alert, identity } = scorePrepared(a, b);
    expect(scorePrepared(a, b, { floor: alert })).toEqual({ alert, identity });
    expect(scorePrepared(a, b, { floor: 1.01 })).toEqual({ alert: 0, identity: 0 });
  });

  it('asks more of common names where a list is searched than of two names alone', () => {
    const [a, b] = [
      prepareParty({ name: 'Ahmed Omar Fawzi', schema: 'Person' }),
      prepareParty({ name: 'Ahmed Omar', schema: 'Person' }),
    ];
    expect(scorePrepared(a, b).alert).toBeGreaterThanOrEqual(ALERT);
    expect(scorePrepared(a, b, { rarity: () => 0.4 }).alert).toBeLessThan(ALERT);
  });
});

describe('identifiers', () => {
  const compare = (
    left: NameSide['properties'],
    right: NameSide['properties'],
    [one, other] = ['Kestrel Aero', 'Harlan Bearings'],
    schema = 'Company',
  ) =>
    compareNames(
      { name: one ?? '', schema, properties: left ?? {} },
      { name: other ?? '', schema, properties: right ?? {} },
    );

  it.each<[string, Record<string, string[]>, Record<string, string[]>]>([
    ['an INN with right check digits', { innCode: ['7707083893'] }, { innCode: ['7707083893'] }],
    ['the same under another property', { innCode: ['7707083893'] }, { taxNumber: ['7707 083 893'] }],
    ['a ship’s number', { imoNumber: ['IMO 9074729'] }, { imoNumber: ['9074729'] }],
    [
      'a register number in one country',
      { registrationNumber: ['HRB 123456'], country: ['de'] },
      { registrationNumber: ['HRB123456'], jurisdiction: ['de'] },
    ],
  ])('settles by %s', (_, left, right) => {
    const { alert, identity, reasons } = compare(left, right);
    expect(alert).toBe(1);
    expect(identity).toBeGreaterThan(0.9);
    expect(reasons[0]?.text).toContain('both have');
  });

  it.each<[string, Record<string, string[]>, Record<string, string[]>]>([
    ['a passport without a country', { passportNumber: ['AB1234567'] }, { passportNumber: ['AB1234567'] }],
    ['an INN with wrong check digits', { innCode: ['7707083890'] }, { innCode: ['7707083890'] }],
    ['a bare register number', { registrationNumber: ['123456'] }, { registrationNumber: ['123456'] }],
    ['a number too short to tell', { idNumber: ['1234'] }, { idNumber: ['1234'] }],
  ])('does not settle by %s', (_, left, right) => {
    expect(compare(left, right).identity).toBeLessThan(0.7);
  });

  it('lets another ship’s number speak against a ship of the same name', () => {
    const names: [string, string] = ['Northern Star', 'NORTHERN STAR'];
    const other = compare({ imoNumber: ['9074729'] }, { imoNumber: ['9241061'] }, names, 'Vessel');
    expect(other.alert).toBeLessThan(ALERT);
    expect(compare({ imoNumber: ['9074729'] }, {}, names, 'Vessel').alert).toBeGreaterThanOrEqual(ALERT);
  });
});

describe('dates of birth', () => {
  const plain = scored([], []);
  function scored(left: readonly string[], right: readonly string[]): number {
    const side = (birthDate: readonly string[]): NameSide => ({
      name: 'Sergey Gromov',
      schema: 'Person',
      properties: { birthDate },
    });
    return compareNames(side(left), side(right)).identity;
  }

  it.each<[string[], string[], 'up' | 'down' | 'same', string]>([
    [['1965-02-03'], ['1965-03-02'], 'up', 'day and month changed over'],
    [['1965-02'], ['1965-02-03'], 'up', 'a month'],
    [['1965-01-01'], ['1965-02-03'], 'up', 'the first of January stands for the year'],
    [['1960 to 1970'], ['1965'], 'up', 'a range'],
    [['1965-02-03', '1970'], ['1970-05-05'], 'up', 'the kindest of several'],
    [['1965-02-03'], ['1956-02-03'], 'down', 'digits changed places'],
    [['1965-02-03'], ['1985-07-13'], 'down', 'another date'],
    [['1965', '1980'], ['1966'], 'same', 'one that says nothing is kinder than a no'],
    [['in the sixties'], ['1966'], 'same', 'no year'],
    [[], ['1966'], 'same', 'missing'],
  ])('%j and %j: %s (%s)', (left, right, direction) => {
    const identity = scored(left, right);
    if (direction === 'up') expect(identity).toBeGreaterThan(plain);
    else if (direction === 'down') expect(identity).toBeLessThan(plain);
    else expect(identity).toBe(plain);
  });
});
