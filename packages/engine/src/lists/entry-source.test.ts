import { describe, expect, it } from 'vitest';
import { makeSourceId, quotesExactly } from '../model/index.ts';
import { entrySource, readList } from './index.ts';

const nulls = (count: number) => Array.from({ length: count }, () => '-0- ').join(',');
const CSV = `90001,"ORVEX ""TRADE"", LLC",-0- ,"EX-1] [EX-2",${nulls(7)},"Tax ID No. 7700112233 (Russia); a.k.a. 'OX'."\r\n\u001A`;
const ALT = '90001,1,"aka","ORVEKS TREID",-0- \r\n\u001A';
const XML =
  '<CONSOLIDATED_LIST dateGenerated="2026-01-02"><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>MIRA</FIRST_NAME><SECOND_NAME>HARLOW</SECOND_NAME><UN_LIST_TYPE>Example</UN_LIST_TYPE><REFERENCE_NUMBER>EXi.001</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const ofac = readList(
  {
    list: 'us_ofac_sdn',
    title: '',
    files: [
      { path: 'sdn.csv', part: 'primary' },
      { path: 'alt.csv', part: 'aliases' },
    ],
  },
  [file('sdn.csv', CSV), file('alt.csv', ALT)],
);
const un = readList({ list: 'un_sc', title: '', files: [{ path: 'un.xml', part: 'xml' }] }, [
  file('un.xml', XML),
]);

function made(version: typeof ofac, path: string) {
  const [entry] = version.entries;
  if (entry === undefined) throw new Error('no entry');
  return entrySource(version, entry, path);
}

describe('entrySource', () => {
  const { source, document, extraction } = made(ofac, 'sdn.csv');
  const [claim] = extraction.claims;

  it('is a child of the list file', () => {
    expect(source.path).toBe('sdn.csv!90001');
    expect(source.parent).toBe(makeSourceId('sdn.csv', ofac.files[0]?.sha256 ?? ''));
    expect(source.facts).toMatchObject({
      genre: { value: 'list entry' },
      issuer: { value: ofac.publisher },
    });
    expect(document).toMatchObject({ source: source.id, reader: 'list-entry/1' });
    expect(document.text).toBe(ofac.entries[0]?.record);
  });

  it('mentions its names where they stand, but for weak ones', () => {
    expect(extraction.mentions.map(({ name, quote }) => [name, quote])).toEqual([
      ['ORVEX "TRADE", LLC', 'ORVEX ""TRADE"", LLC'],
      ['ORVEKS TREID', 'ORVEKS TREID'],
    ]);
    expect(extraction.mentions[1]?.coreference?.antecedent).toBe(extraction.mentions[0]?.id);
    expect(extraction.mentions[0]?.properties['innCode']).toEqual(['7700112233']);
  });

  it('claims the listing in the words of the row', () => {
    expect(extraction.claims).toHaveLength(1);
    expect(claim).toMatchObject({ kind: 'sanction', programme: 'EX-1] [EX-2', time: null });
    expect(claim?.roles.target).toEqual([extraction.mentions[0]?.id]);
    expect(claim?.passages.map(({ quote }) => quote)).toEqual([
      '90001,"ORVEX ""TRADE"", LLC",-0- ,"EX-1] [EX-2"',
    ]);
    expect(claim?.attribution).toEqual([
      { description: ofac.publisher, named: true, basis: 'registry', stance: 'asserts' },
    ]);
    expect(claim?.passages.every((passage) => quotesExactly(passage, document))).toBe(true);
  });

  it('cites name, programme and day of a UN entry', () => {
    const { document: record, extraction: told } = made(un, 'un.xml');
    const [listed] = told.claims;
    expect(listed?.passages.map(({ quote }) => quote)).toEqual([
      'FIRST_NAME SECOND_NAME: MIRA HARLOW',
      'UN_LIST_TYPE: Example',
      'LISTED_ON: 2012-12-31',
    ]);
    expect(listed?.time).toMatchObject({ text: '2012-12-31', earliest: '2012-12-31', latest: '2012-12-31' });
    expect(record.text).toContain('LISTED_ON: 2012-12-31');
  });

  it('is the same in every run', () => {
    expect(made(ofac, 'sdn.csv')).toEqual({ source, document, extraction });
  });
});
