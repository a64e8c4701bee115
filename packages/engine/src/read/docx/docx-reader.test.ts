import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { describeReader } from '../conformance.ts';
import { type DocumentDraft, READ_LIMITS, type ReaderOutcome } from '../reader.ts';
import { makeDocx, paragraph, run, table } from './fixture/make-docx.ts';
import { docxReader } from './index.ts';

const read = (bytes: Uint8Array, limits = {}): Promise<ReaderOutcome> =>
  docxReader.read({
    path: 'letter.docx',
    bytes,
    mediaType: docxReader.mediaTypes[0] ?? '',
    limits: { ...READ_LIMITS, ...limits },
  });

async function draftOf(body: string, parts = {}): Promise<DocumentDraft> {
  const { draft, issues } = await read(makeDocx({ body, ...parts }));
  if (draft === null) throw new Error(JSON.stringify(issues));
  return draft;
}

const codesOf = ({ issues }: ReaderOutcome): string[] => issues.map(({ code }) => code);
const blocksOf = (draft: DocumentDraft): string[] =>
  draft.blocks.map(({ kind, level, hidden, start, end }) =>
    [kind + (level ?? ''), hidden, draft.text.slice(start, end)]
      .filter((part) => part !== undefined)
      .join(' | '),
  );

const LETTER = makeDocx({
  header: paragraph('Northquay Trading Ltd, reg. no. 5501'),
  footer: paragraph('Account 77-01, Eastmarch Bank'),
  footnotes: `<w:footnote w:type="separator"><w:p>${run('---')}</w:p></w:footnote><w:footnote>${paragraph('As of March.')}</w:footnote>`,
  comments: `<w:comment w:author="R. Clerk">${paragraph('Who signed this?')}</w:comment>`,
  body: [
    paragraph('Уважаемые коллеги!'),
    paragraph('We send you the bill for eleven marine engines.'),
    table([
      ['Goods', 'Quantity', 'Amount'],
      ['Engine M-40', '11', '45 650,00'],
    ]),
  ].join(''),
});

describeReader(docxReader, [
  { name: 'letter.docx', bytes: LETTER, words: ['Уважаемые коллеги!', 'Engine M-40\t11\t45 650,00'] },
  { name: 'empty.docx', bytes: makeDocx({ body: '' }) },
]);

describe('the order of the text', () => {
  it('is headers, body, footers, notes, comments', async () => {
    const { draft } = await read(LETTER);
    expect(draft && blocksOf(draft)).toEqual([
      'header | Northquay Trading Ltd, reg. no. 5501',
      'paragraph | Уважаемые коллеги!',
      'paragraph | We send you the bill for eleven marine engines.',
      'table | Goods\tQuantity\tAmount\nEngine M-40\t11\t45 650,00',
      'footer | Account 77-01, Eastmarch Bank',
      'paragraph | As of March.',
      'comment | R. Clerk: Who signed this?',
    ]);
  });
});

describe('what Word shows', () => {
  const field = (code: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText><w:t>${code}</w:t></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  it.each([
    ['tabs and line breaks', `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>`, 'a\tb\nc'],
    ['runs joined as they stand', run('Harp') + run('y-3'), 'Harpy-3'],
    ['a hyphen that does not break', `<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>140</w:t></w:r>`, 'A-140'],
    ['the result of a field, not its code', run('on ') + field('DATE', '5 March'), 'on 5 March'],
    ['a field in the code of another', field(`IF ${'x'}`, 'yes'), 'yes'],
    ['links', `<w:hyperlink w:anchor="x">${run('the list')}</w:hyperlink>`, 'the list'],
    [
      'content controls',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('Eastmarch')}</w:sdtContent></w:sdt>`,
      'Eastmarch',
    ],
    ['insertions', `<w:ins w:author="x">${run('new words')}</w:ins>`, 'new words'],
    ['a ticked box', run('paid ') + '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', 'paid ☑'],
    ['tab stops are no tabs', '<w:r><w:t>a</w:t></w:r>', 'a'],
    [
      'a text box once, after its paragraph',
      run('before ') +
        `<w:r><mc:AlternateContent><mc:Choice>${box('in the box')}</mc:Choice><mc:Fallback>${box('in the box')}</mc:Fallback></mc:AlternateContent></w:r>` +
        run('after'),
      'before after\n\nin the box',
    ],
  ])('%s', async (_, runs, text) => {
    const stops = '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>';
    expect((await draftOf(paragraph(runs, stops))).text).toBe(text);
  });
});

describe('what it hides', () => {
  it('keeps deletions and hidden runs apart, and says so', async () => {
    const outcome = await read(
      makeDocx({
        body:
          paragraph(
            run('We sold ') +
              `<w:del w:author="x"><w:r><w:delText>forty</w:delText></w:r></w:del><w:ins>${run('four')}</w:ins>` +
              run(' engines') +
              run(' to the plant', '<w:vanish/>') +
              run('.', '<w:vanish w:val="0"/>'),
          ) + `<w:moveFrom>${paragraph('moved away')}</w:moveFrom>`,
      }),
    );
    expect(outcome.draft && blocksOf(outcome.draft)).toEqual([
      'paragraph | We sold four engines.',
      'paragraph | deleted | forty',
      'paragraph | hidden | to the plant',
      'paragraph | deleted | moved away',
    ]);
    expect(codesOf(outcome)).toEqual(['read.docx-deleted-text', 'read.docx-hidden-text']);
  });
  it('knows styles that hide, through what they are based on', async () => {
    const styles =
      '<w:style w:styleId="A"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:styleId="B"><w:name w:val="More"/><w:basedOn w:val="A"/></w:style>';
    const draft = await draftOf(paragraph(run('x') + run('unseen', '<w:rStyle w:val="B"/>')), { styles });
    expect(blocksOf(draft)).toEqual(['paragraph | x', 'paragraph | hidden | unseen']);
  });
});

describe('blocks', () => {
  const styles =
    '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:styleId="My"><w:name w:val="My head"/><w:basedOn w:val="1"/></w:style>' +
    '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>' +
    '<w:style w:styleId="Q"><w:name w:val="Quote"/></w:style>' +
    '<w:style w:styleId="R"><w:name w:val="ring"/><w:basedOn w:val="R"/></w:style>';
  it.each([
    ['<w:pStyle w:val="1"/>', 'heading1'],
    ['<w:pStyle w:val="My"/>', 'heading1'],
    ['<w:pStyle w:val="T"/>', 'heading1'],
    ['<w:outlineLvl w:val="2"/>', 'heading3'],
    ['<w:outlineLvl w:val="9"/>', 'paragraph'],
    ['<w:pStyle w:val="Q"/>', 'quote'],
    ['<w:pStyle w:val="R"/>', 'paragraph'],
    ['<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>', 'list-item'],
    ['<w:numPr><w:numId w:val="0"/></w:numPr>', 'paragraph'],
    ['<w:pStyle w:val="1"/><w:numPr><w:numId w:val="3"/></w:numPr>', 'heading1'],
  ])('%s is a %s', async (properties, kind) => {
    expect(blocksOf(await draftOf(paragraph('Words', properties), { styles }))).toEqual([`${kind} | Words`]);
  });
});

describe('tables', () => {
  it('merges cells across and down', async () => {
    const draft = await draftOf(
      table([
        [['<w:gridSpan w:val="2"/>', 'Ship'], 'Port'],
        [['<w:vMerge w:val="restart"/>', 'Aurora'], 'out', 'Eastmarch'],
        [['<w:vMerge/>', ''], 'home', 'Westhaven'],
      ]),
    );
    expect(draft.text).toBe('Ship\t\tPort\nAurora\tout\tEastmarch\n\thome\tWesthaven');
    expect(
      draft.tables[0]?.cells.map(({ row, column, rowSpan, columnSpan }) => [
        row,
        column,
        rowSpan,
        columnSpan,
      ]),
    ).toEqual([
      [0, 0, undefined, 2],
      [0, 2, undefined, undefined],
      [1, 0, 2, undefined],
      [1, 1, undefined, undefined],
      [1, 2, undefined, undefined],
      [2, 1, undefined, undefined],
      [2, 2, undefined, undefined],
    ]);
  });
  it('takes a table around tables for layout', async () => {
    const inner = table([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const draft = await draftOf(table([[paragraph('Above') + inner, paragraph('Beside')]]));
    expect(draft.text).toBe('Above\n\na\tb\nc\td\n\nBeside');
    expect(draft.tables).toHaveLength(1);
  });
  it('survives a thousand tables in one another', async () => {
    const deep =
      '<w:tbl><w:tr><w:tc>'.repeat(1000) + paragraph('core') + '</w:tc></w:tr></w:tbl>'.repeat(1000);
    expect((await draftOf(deep)).text).toBe('core');
  });
});

describe('the file', () => {
  it('gives its properties and the files in it', async () => {
    const outcome = await read(
      makeDocx({
        body: paragraph('See the sheet.'),
        core: '<dc:title>Bill</dc:title><dc:creator>A. Clerk</dc:creator><dcterms:created>2024-03-05T10:00:00Z</dcterms:created><cp:lastModifiedBy>B. Clerk</cp:lastModifiedBy>',
        files: {
          'word/embeddings/sheet1.xlsx': { bytes: strToU8('PK'), type: 'package' },
          'word/vbaProject.bin': { bytes: strToU8('x') },
        },
      }),
    );
    expect(outcome.draft?.metadata).toEqual({
      title: ['Bill'],
      author: ['A. Clerk'],
      date: ['2024-03-05T10:00:00Z'],
      'last-modified-by': ['B. Clerk'],
    });
    expect(outcome.children.map(({ name }) => name)).toEqual(['sheet1.xlsx']);
    expect(codesOf(outcome)).toEqual(['read.docx-macros']);
  });
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(64 << 20) });
  const ole = new Uint8Array(2048);
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const locked = ole.slice();
  // Directory entries of an OLE container begin at multiples of 128 bytes.
  Array.from('EncryptedPackage').forEach((char, at) => locked.set([char.charCodeAt(0), 0], 1024 + 2 * at));
  it.each([
    ['a bomb', bomb, 'read.docx-too-large'],
    ['one under a password', locked, 'read.docx-encrypted'],
    ['an older Office file', ole, 'read.docx-broken'],
    ['a plain archive', zipSync({ 'a.txt': strToU8('a') }), 'read.docx-broken'],
    ['no archive', strToU8('hello'), 'read.docx-broken'],
    ['nothing', new Uint8Array(), 'read.docx-broken'],
  ])('refuses %s', async (_, bytes, code) => {
    const outcome = await read(bytes);
    expect(outcome.draft).toBeNull();
    expect(codesOf(outcome)).toEqual([code]);
  });
  it('says when it holds no text', async () => {
    expect(codesOf(await read(makeDocx({ body: paragraph('') })))).toContain('read.docx-no-text');
  });
  it('stops at its limits and says so', async () => {
    const outcome = await read(makeDocx({ body: paragraph('word '.repeat(100)).repeat(5) }), {
      characters: 50,
    });
    expect(outcome.draft?.text.length).toBeLessThanOrEqual(50);
    expect(codesOf(outcome)).toEqual(['read.text-cut']);
  });
});
