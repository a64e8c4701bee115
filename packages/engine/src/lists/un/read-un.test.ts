import { describe, expect, it } from 'vitest';
import { codes, read } from '../fixture/sample-files.ts';

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
