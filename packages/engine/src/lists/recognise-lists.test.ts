import { describe, expect, it } from 'vitest';
import { type ListFileHead, recogniseLists } from './index.ts';

const head = (path: string, text: string, size?: number): ListFileHead => {
  const bytes = new TextEncoder().encode(text);
  return { path, size: size ?? bytes.length, head: bytes.subarray(0, 4096) };
};
const nulls = (count: number) => Array.from({ length: count }, () => '-0- ').join(',');
const SDN = `101,"ORLOVA WORKS",-0- ,"EX-1",${nulls(7)},"a.k.a. 'OW'."\r\n102,"HARLOW, Mira","individual","EX-1",${nulls(7)},-0- \r\n\u001A`;
const ALT = '101,7,"aka","ORLOVA ZAVOD",-0- \r\n\u001A';
const ADD = '101,9,"1 Quay St.","Velgorsk","Russia",-0- \r\n\u001A';
const COMMENTS = '101,"rest of remarks."\r\n\u001A';
const CONS = SDN.replaceAll('EX-1', 'NS-PLC');
const UN = '<?xml version="1.0"?>\n<!-- a -->\n<CONSOLIDATED_LIST dateGenerated="2026-01-01">';

const found = (...files: ListFileHead[]) =>
  recogniseLists(files).map(({ list, files: parts }) => [list, parts.map(({ path }) => path)]);

describe('recogniseLists', () => {
  it.each([
    [[head('sdn.csv', SDN)], [['us_ofac_sdn', ['sdn.csv']]], 'the primary file alone'],
    [
      [
        head('l/add.csv', ADD),
        head('l/alt.csv', ALT),
        head('l/sdn.csv', SDN),
        head('l/sdn_comments.csv', COMMENTS),
      ],
      [['us_ofac_sdn', ['l/sdn.csv', 'l/alt.csv', 'l/add.csv', 'l/sdn_comments.csv']]],
      'a whole set in a sub-folder, in any order',
    ],
    [[head('odd-name.csv', SDN)], [['us_ofac_sdn', ['odd-name.csv']]], 'by layout, whatever it is called'],
    [
      [head('odd-name.csv', CONS)],
      [['us_ofac_cons', ['odd-name.csv']]],
      'by programmes where the name is silent',
    ],
    [
      [head('cons_prim.csv', CONS), head('cons_alt.csv', ALT), head('sdn.csv', SDN), head('alt.csv', ALT)],
      [
        ['us_ofac_cons', ['cons_prim.csv', 'cons_alt.csv']],
        ['us_ofac_sdn', ['sdn.csv', 'alt.csv']],
      ],
      'both OFAC lists in one folder',
    ],
    [
      [head('sdn_1.csv', SDN), head('sdn_2.csv', SDN), head('alt_2.csv', ALT)],
      [
        ['us_ofac_sdn', ['sdn_1.csv']],
        ['us_ofac_sdn', ['sdn_2.csv', 'alt_2.csv']],
      ],
      'two versions in one folder',
    ],
    [
      [head('a/sdn.csv', SDN), head('b/alt.csv', ALT)],
      [['us_ofac_sdn', ['a/sdn.csv']]],
      'files of another folder are no part of it',
    ],
    [[head('x.xml', UN)], [['un_sc', ['x.xml']]], 'the UN root element'],
    [[head('sdn.csv', `${SDN}103,"CUT OF`, 9000)], [['us_ofac_sdn', ['sdn.csv']]], 'a head cut within a row'],
    [[head('sdn.csv', SDN.replaceAll('\r\n', '\n'))], [['us_ofac_sdn', ['sdn.csv']]], 'bare line feeds'],
  ])('takes %#', (files, expected, _why) => {
    expect(found(...files)).toEqual(expected);
  });

  it.each([
    [[head('alt.csv', ALT)], 'an alias file alone'],
    [[head('add.csv', ADD), head('sdn_comments.csv', COMMENTS)], 'companions without a primary file'],
    [
      [head('sdn.csv', 'no,article,quantity,price,a,b,c,d,e,f,g,h\n1,"LH-40",2,3,4,5,6,7,8,9,10,11\n')],
      'an invoice table',
    ],
    [[head('sdn.csv', `1,"LH-40",-0- ,"EX"\r\n`)], 'too few columns'],
    [[head('sdn.csv', SDN.replaceAll('-0- ', ''))], 'no printed nulls'],
    [[head('sdn.csv', `name;programme\nORLOVA;EX\n`)], 'another separator'],
    [[head('sdn.csv', '')], 'an empty file'],
    [[head('sdn.csv', '\u001A')], 'an end mark and nothing else'],
    [[head('u.xml', '<INVOICE><CONSOLIDATED_LIST/></INVOICE>')], 'the root element further inside'],
    [[head('u.xml', '<CONSOLIDATED_LISTS>')], 'another root element'],
    [[head('letter.txt', 'The <CONSOLIDATED_LIST> was read.')], 'prose that names it'],
  ])('leaves %# alone', (files, _why) => {
    expect(found(...files)).toEqual([]);
  });
});
