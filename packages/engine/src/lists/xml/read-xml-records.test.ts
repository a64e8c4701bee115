import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partFile } from '../fixture/part-file.ts';
import { ListIssues } from '../list-issues.ts';
import { readXmlRecords } from './read-xml-records.ts';

const LAYOUT = { records: ['entry', 'stamp'], containers: ['list', 'group'] };

function read(xml: string | Uint8Array, piece?: number) {
  const issues = new ListIssues();
  const records: string[] = [];
  const outline = readXmlRecords(partFile(xml, piece), LAYOUT, issues, (element, place) =>
    records.push(`${place}: ${JSON.stringify(element)}`),
  );
  return { records, outline, issues: issues.finish('x.xml') };
}
const codes = (xml: string | Uint8Array) => read(xml).issues.map(({ code }) => code);

const LIST = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made up -->
<list at="2026-01-02" xmlns:a="urn:x">
  <stamp>1</stamp>
  <group>
    <a:entry id="1"><name>Mira &amp; Co</name><empty/><note><![CDATA[a < b]]></note></a:entry>
    <entry id="2"><name>Café  des
      Amis</name></entry>
  </group>
</list>
`;

describe('readXmlRecords', () => {
  it('hands over records with their lines, and the root', () => {
    const { records, outline, issues } = read(LIST);
    expect(issues).toEqual([]);
    expect(outline).toEqual({ root: { at: '2026-01-02', 'xmlns:a': 'urn:x' }, whole: true });
    expect(records).toHaveLength(3);
    expect(records[1]).toContain('entry at line 6: ');
    expect(records[1]).toContain('"text":"Mira & Co"');
    expect(records[1]).toContain('"text":"a < b"');
    expect(records[2]).toContain('"text":"Café des Amis"');
  });

  it('reads the same in pieces of any size', () => {
    const whole = read(LIST);
    for (const piece of [1, 2, 3, 7, 64, 1000]) expect(read(LIST, piece)).toEqual(whole);
  });

  it('tells where it was cut, at any byte', () => {
    const all = new TextEncoder().encode(LIST);
    const rootEnd = LIST.lastIndexOf('>') + 1 + (all.length - LIST.length);
    const rootStart = LIST.indexOf('<list');
    for (let end = 0; end < rootEnd; end += 1) {
      const { outline, issues, records } = read(all.subarray(0, end));
      expect(outline.whole).toBe(false);
      expect(records.length).toBeLessThanOrEqual(3);
      if (end > rootStart + 60) expect(issues.map(({ code }) => code)).toContain('lists.xml-broken');
    }
    expect(read(all.subarray(0, rootEnd)).outline.whole).toBe(true);
    const cut = read(LIST.slice(0, LIST.indexOf('des')));
    expect(cut.issues[0]?.place).toEqual({
      path: 'x.xml',
      detail: 'line 7, in list/group/entry/name, after 2 records',
    });
    expect(cut.records).toHaveLength(2);
  });

  it.each([
    ['laughs', '<!DOCTYPE list [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><list><entry>&b;</entry></list>'],
    ['a file', '<!DOCTYPE list [<!ENTITY x SYSTEM "file:///etc/hostname">]><list><entry>&x;</entry></list>'],
    [
      'a parameter',
      '<!DOCTYPE list [\n<!ENTITY % p SYSTEM "http://example.test/x.dtd">%p;]><list><entry/></list>',
    ],
  ])('refuses entities: %s', (_why, xml) => {
    const { records, outline, issues } = read(xml);
    expect(records).toEqual([]);
    expect(outline.whole).toBe(false);
    expect(issues.map(({ code }) => code)).toEqual(['lists.xml-refused']);
  });

  it('does not follow a document type, nor expand what it does not know', () => {
    const { records, issues } = read(
      '<!DOCTYPE list SYSTEM "http://example.test/x.dtd"><list><entry>&x;</entry></list>',
    );
    expect(issues).toEqual([]);
    expect(records[0]).toContain('"text":"&x;"');
  });

  it('gives up on absurd depth, quickly', () => {
    expect(codes(`<list>${'<entry>'.repeat(500_000)}`)).toEqual(['lists.xml-too-deep']);
    expect(codes(`<list>${'<group>'.repeat(500_000)}`)).toEqual(['lists.xml-too-deep']);
  });

  it.each([
    ['tags closed in another order', '<list><entry><a><b>1</a></b></entry></list>', ['lists.xml-broken']],
    ['a group that nobody knows', '<list><ships/><ships/><entry/></list>', ['lists.unknown-group']],
    ['no list at all', 'plain words', []],
    ['nothing', '', []],
  ])('tells %s', (_why, xml, expected) => {
    expect(codes(xml)).toEqual(expected);
  });

  it('reads UTF-16 and a declared encoding, and guesses windows-1252 aloud', () => {
    const body = '<list><entry>Zürich</entry></list>';
    const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const wide = new Uint8Array(2 + body.length * 2);
    wide.set([0xff, 0xfe]);
    [...body].forEach((letter, index) => wide.set([letter.charCodeAt(0), 0], 2 + index * 2));
    for (const [bytes, expected] of [
      [wide, []],
      [latin(`<?xml version="1.0" encoding="ISO-8859-1"?>${body}`), []],
      [latin(body), ['lists.encoding-guessed']],
      [new TextEncoder().encode(`\uFEFF${body}`), []],
    ] as const) {
      const { records, issues } = read(bytes);
      expect(records[0]).toContain('Zürich');
      expect(issues.map(({ code }) => code)).toEqual(expected);
    }
  });

  it('never throws', () => {
    const bits = fc.constantFrom(
      '<',
      '>',
      '/',
      'list',
      'entry',
      '"',
      '=',
      '&',
      ';',
      '<!DOCTYPE',
      '[',
      '<![CDATA[',
      ']]>',
      '<?',
      ' ',
      'a',
    );
    fc.assert(
      fc.property(fc.array(bits), fc.uint8Array(), (parts, junk) => {
        read(`<list>${parts.join('')}`);
        read(junk);
      }),
    );
  });
});
