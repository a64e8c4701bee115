import { describe, expect, it } from 'vitest';
import { nulls, read, withRemarks } from '../fixture/sample-files.ts';

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
