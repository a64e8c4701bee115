import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type WriteOptions, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { describeReader } from '../conformance.ts';
import { type DocumentDraft, READ_LIMITS, type ReaderOutcome } from '../reader.ts';
import { xlsxReader } from './index.ts';

const read = (bytes: Uint8Array, limits = {}): Promise<ReaderOutcome> =>
  xlsxReader.read({
    path: 'book.xlsx',
    bytes,
    mediaType: xlsxReader.mediaTypes[0] ?? '',
    limits: { ...READ_LIMITS, ...limits },
  });

async function draftOf(options: WriteOptions): Promise<DocumentDraft> {
  const { draft, issues } = await read(await writeXlsx(options));
  if (draft === null) throw new Error(JSON.stringify(issues));
  return draft;
}

const codesOf = ({ issues }: ReaderOutcome): string[] => issues.map(({ code }) => code);
const cellsOf = (draft: DocumentDraft): Record<string, unknown>[] =>
  draft.tables.flatMap(({ cells }) =>
    cells.map(({ start, end, row: _row, column: _column, ...facts }) => ({
      text: draft.text.slice(start, end),
      ...facts,
    })),
  );

const PAYMENTS: WriteOptions = {
  sheets: [
    {
      name: 'Payments',
      rows: [
        ['Date', 'Payee', 'Amount'],
        [null, 'Northquay Trading Ltd', 1234.5],
      ],
      cells: new Map([
        ['1,0', { value: new Date('2024-05-17'), style: { numFmt: 'dd.mm.yyyy' } }],
        ['1,2', { value: 1234.5, style: { numFmt: '#,##0.00' } }],
      ]),
    },
  ],
};

describeReader(xlsxReader, [
  {
    name: 'payments.xlsx',
    bytes: await writeXlsx(PAYMENTS),
    words: ['17.05.2024\tNorthquay Trading Ltd\t1,234.50'],
  },
  {
    name: 'cyrillic.xlsx',
    bytes: await writeXlsx({
      sheets: [
        {
          name: 'Лист1',
          rows: [
            ['Поставщик', 'Сумма'],
            ['ООО «Ромашка»', 17],
          ],
        },
      ],
    }),
    words: ['ООО «Ромашка»\t17'],
  },
]);

describe('sheets', () => {
  it('is a heading with its name and a table with references and values', async () => {
    const draft = await draftOf(PAYMENTS);
    expect(draft.text).toBe('Payments\n\nDate\tPayee\tAmount\n17.05.2024\tNorthquay Trading Ltd\t1,234.50');
    expect(draft.blocks.map(({ kind }) => kind)).toEqual(['heading', 'table']);
    expect(draft.tables[0]).toMatchObject({ sheet: 'Payments' });
    expect(cellsOf(draft).slice(3)).toEqual([
      { text: '17.05.2024', reference: 'Payments!A2', value: '2024-05-17' },
      { text: 'Northquay Trading Ltd', reference: 'Payments!B2' },
      { text: '1,234.50', reference: 'Payments!C2', value: 1234.5 },
    ]);
  });
  it.each([
    [1234.5, 'General', '1234.5', 1234.5],
    [0.25, '0%', '25%', 0.25],
    [-7, '#,##0;(#,##0)', '(7)', -7],
    [1234567.891, '# ##0,00', undefined, 1234567.891],
    [true, 'General', 'TRUE', true],
    [new Date('2024-05-17T10:30:00Z'), 'dd.mm.yyyy hh:mm', '17.05.2024 10:30', '2024-05-17T10:30:00'],
    [new Date('2024-05-17'), 'd mmm yyyy', '17 May 2024', '2024-05-17'],
    [new Date('2024-05-17'), 'mm-dd-yy', '2024-05-17', '2024-05-17'],
    ['00123', 'General', '00123', undefined],
  ])('shows %s in the format %s as %s', async (value, numFmt, text, typed) => {
    const [cell] = cellsOf(
      await draftOf({
        sheets: [{ name: 'S', rows: [[value]], cells: new Map([['0,0', { value, style: { numFmt } }]]) }],
      }),
    );
    if (text !== undefined) expect(cell?.['text']).toBe(text);
    expect(cell?.['value']).toBe(typed);
  });
  it('takes the value a formula has in the file', async () => {
    const cells = new Map([['0,0', { value: null, formula: '2*21', formulaResult: 42 }]]);
    expect(cellsOf(await draftOf({ sheets: [{ name: 'S', rows: [[null]], cells }] }))).toEqual([
      { text: '42', reference: 'S!A1', value: 42 },
    ]);
  });
  it('trims empty margins and columns, keeps references, and quotes names that need it', async () => {
    const rows = [[], [null, null, 'a', null, 'b'], [], [], [], [null, null, 'c']];
    const draft = await draftOf({ sheets: [{ name: "Q1 'x' y", rows }] });
    expect(draft.text).toBe("Q1 'x' y\n\na\tb\n\nc");
    expect(cellsOf(draft).map(({ reference }) => reference)).toEqual([
      "'Q1 ''x'' y'!C2",
      "'Q1 ''x'' y'!E2",
      "'Q1 ''x'' y'!C6",
    ]);
  });
  it('gives merged cells once with their spans', async () => {
    const rows = [
      ['Ship', null, 'Port'],
      ['a', 'b', 'c'],
    ];
    const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }];
    expect(cellsOf(await draftOf({ sheets: [{ name: 'S', rows, merges }] }))[0]).toEqual({
      text: 'Ship',
      reference: 'S!A1',
      columnSpan: 2,
    });
  });
});

describe('what a workbook hides', () => {
  it('keeps hidden sheets, rows and columns, marked, and says so', async () => {
    const outcome = await read(
      await writeXlsx({
        sheets: [
          {
            name: 'Open',
            rows: [
              ['a', 'secret b', 'c'],
              ['secret d', 'secret e', 'secret f'],
              ['g', 'secret h', 'i'],
            ],
            rowDefs: new Map([[1, { hidden: true }]]),
            columns: [{}, { hidden: true }, {}],
          },
          { name: 'Shut', rows: [['secret']], hidden: true },
        ],
      }),
    );
    const { draft } = outcome;
    expect(draft?.blocks.map(({ start, end, hidden }) => [draft.text.slice(start, end), hidden])).toEqual([
      ['Open', undefined],
      ['a\tc\ng\ti', undefined],
      ['\tsecret b\nsecret d\tsecret e\tsecret f\n\tsecret h', 'hidden'],
      ['Shut', 'hidden'],
      ['secret', 'hidden'],
    ]);
    expect(codesOf(outcome)).toEqual(['read.xlsx-hidden', 'read.xlsx-hidden']);
  });
  it('gives comments as blocks with their cell', async () => {
    const cells = new Map([['1,1', { value: 7, comment: { author: 'R. Clerk', text: 'paid twice?' } }]]);
    const draft = await draftOf({
      sheets: [
        {
          name: 'S',
          rows: [
            ['a', 'b'],
            ['c', 7],
          ],
          cells,
        },
      ],
    });
    expect(draft.text).toMatch(/\n\nB2: R\. Clerk: paid twice\?$/u);
    expect(draft.blocks.at(-1)?.kind).toBe('comment');
  });
});

describe('the file', () => {
  it('gives its properties', async () => {
    const draft = await draftOf({ ...PAYMENTS, properties: { title: 'Ledger', creator: 'A. Clerk' } });
    expect(draft.metadata).toMatchObject({ title: ['Ledger'], author: ['A. Clerk'] });
  });
  it('reads one with macros as data', async () => {
    const outcome = await read(await writeXlsx({ ...PAYMENTS, vbaProject: strToU8('x') }));
    expect(outcome.draft?.text).toContain('Northquay');
    expect(codesOf(outcome)).toEqual(['read.xlsx-macros']);
  });
  it('refuses one under a password', async () => {
    const bytes = await writeXlsx({ ...PAYMENTS, encryption: { password: 'open sesame', spinCount: 100 } });
    expect(codesOf(await read(bytes))).toEqual(['read.xlsx-encrypted']);
  });
  it.each([
    ['a bomb', zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(64 << 20) }), 'read.xlsx-too-large'],
    ['a plain archive', zipSync({ 'a.txt': strToU8('a') }), 'read.xlsx-broken'],
    ['no archive', strToU8('hello'), 'read.xlsx-broken'],
  ])('refuses %s', async (_, bytes, code) => {
    const outcome = await read(bytes);
    expect(outcome.draft).toBeNull();
    expect(codesOf(outcome)).toEqual([code]);
  });
  it('reads the near part of a sheet with a stray cell far out', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: [['Northquay']] }] });
    const parts = unzipSync(bytes);
    const part = 'xl/worksheets/sheet1.xml';
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    parts[part] = strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace('</sheetData>', far));
    const outcome = await read(zipSync(parts));
    expect(outcome.draft?.text).toContain('Northquay');
    expect(codesOf(outcome)).toEqual(['read.cells-cut']);
  });
  it('says that formulas without a result are not computed', async () => {
    const cells = new Map([['0,0', { value: null, formula: 'SUM(B1:B9)' }]]);
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: [[null]], cells }] });
    expect(codesOf(await read(bytes))).toEqual(['read.xlsx-formulas']);
  });
  it('stops at its limits and says so', async () => {
    const outcome = await read(await writeXlsx(PAYMENTS), { cells: 4 });
    expect(outcome.draft?.tables.flatMap(({ cells }) => cells)).toHaveLength(4);
    expect(codesOf(outcome)).toEqual(['read.cells-cut']);
  });
});

const ROWS = new URL(
  '../../../../../../shared/data/lists/format_samples/dfat_2026-09-03_rows.xlsx',
  import.meta.url,
);

describe.skipIf(!existsSync(ROWS))('a real list', () => {
  it('is read with its headings and rows', async () => {
    const { draft, issues } = await read(readFileSync(ROWS));
    expect(issues).toEqual([]);
    expect(draft?.tables[0]?.cells.length).toBeGreaterThan(20);
  });
});
