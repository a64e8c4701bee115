/** The one place that knows the spreadsheet library: bytes to sheets of plain cells with shown text and value. */
import { formatValue } from 'hucre';
import {
  type Cell,
  type CellValue,
  readXlsx,
  type Sheet as RawSheet,
  type Workbook as RawWorkbook,
} from 'hucre/xlsx';
import { LOCAL_DATE_FORMATS } from '../../data/read/xlsx-formats.ts';

export interface SheetCell {
  /** 0-based, as in the file. */
  readonly row: number;
  readonly column: number;
  /** As the sheet shows it. */
  readonly text: string;
  /** Number, boolean, or date as ISO 8601 without zone; absent for plain text. */
  readonly value?: number | boolean | string;
  readonly hidden: boolean;
}

export interface SheetComment {
  /** `B4`, or empty where the file does not say. */
  readonly cell: string;
  readonly author: string;
  readonly text: string;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Non-empty cells, row by row. */
  readonly cells: readonly SheetCell[];
  /** How many cells hold a formula for which the file keeps no result. */
  readonly unanswered: number;
  readonly merges: readonly {
    readonly startRow: number;
    readonly startCol: number;
    readonly endRow: number;
    readonly endCol: number;
  }[];
  readonly comments: readonly SheetComment[];
  /** Text boxes and the like. */
  readonly notes: readonly string[];
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

export interface Workbook {
  /** In order. */
  readonly sheets: readonly Sheet[];
  /** Where a sheet reaches too far out: the range that was read of each. */
  readonly readRange: string | undefined;
}

/** Read where a sheet has a stray cell far out, as a slip of the hand leaves: the library holds a sheet as one grid. */
const NEAR = 'A1:CV100000';

/** The sheets of a workbook. Throws where the library cannot read the bytes. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  try {
    return { sheets: sheetsOf(await readXlsx(bytes, { readStyles: true })), readRange: undefined };
  } catch (error) {
    if (!(error instanceof Error) || !/\bcells\), over the \d+ limit/u.test(error.message)) throw error;
    const near = await readXlsx(bytes, { readStyles: true, range: NEAR });
    return { sheets: sheetsOf(near), readRange: NEAR };
  }
}

function sheetsOf(workbook: RawWorkbook): Sheet[] {
  const people = new Map((workbook.persons ?? []).map(({ id, displayName }) => [id, displayName]));
  const is1904 = workbook.dateSystem === '1904';
  return workbook.sheets.map((sheet) => {
    const { headerFooter: marks } = sheet;
    return {
      name: sheet.name,
      hidden: sheet.hidden === true || sheet.veryHidden === true,
      cells: cellsOf(sheet, is1904),
      unanswered: unansweredIn(sheet),
      merges: sheet.merges ?? [],
      comments: commentsOf(sheet, people),
      notes: (sheet.textBoxes ?? []).map(({ text }) => text),
      headers: marginTexts([marks?.firstHeader, marks?.oddHeader, marks?.evenHeader]),
      footers: marginTexts([marks?.firstFooter, marks?.oddFooter, marks?.evenFooter]),
    };
  });
}

function cellsOf(sheet: RawSheet, is1904: boolean): SheetCell[] {
  const cells: SheetCell[] = [];
  sheet.rows.forEach((values, row) => {
    const rowHidden = sheet.rowDefs?.get(row)?.hidden === true;
    values.forEach((plain, column) => {
      const cell = sheet.cells?.get(`${row},${column}`);
      const value = cell?.formulaResult ?? plain ?? cell?.value ?? null;
      if (value === null) return;
      const text = shownText(value, cell, is1904);
      if (text.trim() === '') return;
      const typed = typedValue(value);
      const hidden = rowHidden || sheet.columns?.[column]?.hidden === true;
      cells.push({ row, column, text, ...(typed === undefined ? {} : { value: typed }), hidden });
    });
  });
  return cells;
}

function unansweredIn(sheet: RawSheet): number {
  let count = 0;
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    if ((cell.formulaResult ?? sheet.rows[row]?.[column] ?? cell.value ?? null) === null) count += 1;
  }
  return count;
}

function shownText(value: CellValue, cell: Cell | undefined, is1904: boolean): string {
  const own = cell?.style?.numFmt;
  const format = own !== undefined && Object.hasOwn(LOCAL_DATE_FORMATS, own) ? LOCAL_DATE_FORMATS[own] : own;
  const plain = value instanceof Date ? (isoTime(value) ?? '') : String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (format === undefined || /^general$/iu.test(format)) return plain;
  try {
    // Padding and alignment of a format (`_-`, `* `) leave blanks that are no part of the value.
    return formatValue(value, format, { is1904 }).trim() || plain;
  } catch {
    return plain;
  }
}

function typedValue(value: CellValue): number | boolean | string | undefined {
  if (value instanceof Date) return isoTime(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/** A sheet's date has no zone; whole days are given as days, times to the second. */
function isoTime(date: Date): string | undefined {
  const time = Math.round(date.getTime() / 1000) * 1000;
  if (!Number.isFinite(time)) return undefined;
  const text = new Date(time).toISOString().replace(/\.\d+Z$/u, '');
  return text.endsWith('T00:00:00') ? text.slice(0, -9) : text;
}

function commentsOf(sheet: RawSheet, people: ReadonlyMap<string, string>): SheetComment[] {
  const comments: SheetComment[] = [];
  for (const [key, { comment }] of sheet.cells ?? []) {
    if (comment === undefined || comment.text.trim() === '') continue;
    // The plain twin that Excel writes for a thread says only that a thread exists.
    if (comment.text.startsWith('[Threaded comment]')) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    comments.push({ cell: cellName(row, column), author: comment.author ?? '', text: comment.text });
  }
  for (const { ref = '', personId, text } of sheet.threadedComments ?? []) {
    comments.push({ cell: ref, author: people.get(personId) ?? '', text });
  }
  return comments;
}

/** `B4` for row 3, column 1. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** Page headers carry codes (`&L`, `&"Arial,Bold"`, `&14`) between their words. */
function marginTexts(texts: readonly (string | undefined)[]): string[] {
  const clean = texts.map((text) =>
    (text ?? '')
      .replace(/&"[^"]*"/gu, '')
      .replace(/&[LCR]/gu, '\n')
      .replace(/&(?:\d{1,3}|K[0-9A-Fa-f]{6}|[A-Za-z])/gu, '')
      .replaceAll('&&', '&')
      .replace(/\s*\n\s*/gu, '\n')
      .trim(),
  );
  return [...new Set(clean.filter((text) => text !== ''))];
}
