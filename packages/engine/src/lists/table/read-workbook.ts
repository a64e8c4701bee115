/**
 * The first sheet of an Excel workbook as rows of text, for lists that are published so. Bounded in size before anything is
 * unpacked; formulas give the results that the file keeps.
 */
import { unzipSync } from 'fflate';
import { isDateFormat, serialDay } from './excel-date.ts';
import { ListIssues } from '../list-issues.ts';
import { openFile } from '../part-file.ts';
import { childOf, childrenOf, type Element, textAt } from '../xml/element.ts';
import { readXmlRecords } from '../xml/read-xml-records.ts';
import type { PlacedRow } from './read-table.ts';

/** Parts of a workbook are read up to so many unpacked bytes together. */
const MOST_BYTES = 256 * 1024 * 1024;
const WANTED =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/u;

/** Why a workbook could not be read, in words. */
export class WorkbookUnread extends Error {}

/** Rows with their numbers in the sheet; throws `WorkbookUnread` where the bytes are no workbook. At most `most` rows. */
export function readWorkbookRows(bytes: Uint8Array, most = Number.POSITIVE_INFINITY): readonly PlacedRow[] {
  const files = unpack(bytes);
  const sheet = files[firstSheet(files)];
  if (sheet === undefined) throw new WorkbookUnread('it has no sheet');
  const strings = elementsOf(files['xl/sharedStrings.xml'], 'si').map(richText);
  const dates = dateStyles(files['xl/styles.xml']);
  const is1904 = elementsOf(files['xl/workbook.xml'], 'workbookPr')[0]?.attributes['date1904'] === '1';
  const rows: PlacedRow[] = [];
  for (const row of elementsOf(sheet, 'row')) {
    if (rows.length >= most) break;
    const cells: string[] = [];
    for (const [index, cell] of childrenOf(row, 'c').entries()) {
      const column = columnOf(cell.attributes['r']) ?? index;
      if (column > 1000) continue;
      while (cells.length < column) cells.push('');
      cells[column] = valueOf(cell, strings, dates, is1904);
    }
    if (cells.some((value) => value !== ''))
      rows.push({ place: `row ${row.attributes['r'] ?? rows.length + 1}`, cells, sound: true });
  }
  return padded(rows);
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false;
        total += originalSize;
        return total <= MOST_BYTES;
      },
    });
  } catch (error) {
    throw new WorkbookUnread('it cannot be unpacked', { cause: error });
  }
}

/** The path of the sheet that the workbook names first; else the first by name. */
function firstSheet(files: Readonly<Record<string, Uint8Array>>): string {
  const sheet = elementsOf(files['xl/workbook.xml'], 'sheet')[0];
  const relation = Object.entries(sheet?.attributes ?? {}).find(([name]) => name.endsWith(':id'))?.[1];
  const target = elementsOf(files['xl/_rels/workbook.xml.rels'], 'Relationship').find(
    ({ attributes }) => attributes['Id'] === relation,
  )?.attributes['Target'];
  const named = target === undefined ? '' : target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  const sheets = Object.keys(files).filter((name) => name.startsWith('xl/worksheets/'));
  return sheets.includes(named) ? named : (sheets.sort()[0] ?? '');
}

/** All elements of a name in a part of the workbook. */
function elementsOf(bytes: Uint8Array | undefined, name: string): Element[] {
  if (bytes === undefined) return [];
  const found: Element[] = [];
  const issues = new ListIssues();
  const layout = { records: [name], containers: [], lenient: true };
  const { whole } = readXmlRecords(openFile({ path: name, bytes }, name), layout, issues, (element) =>
    found.push(element),
  );
  if (!whole) throw new WorkbookUnread('a part of it is cut or no XML');
  return found;
}

/** Runs of a rich text together; readings of Asian characters are left out. */
function richText(element: Element | undefined): string {
  const runs = childrenOf(element, 'r').map((run) => textAt(run, 't'));
  return [textAt(element, 't'), ...runs].join('').trim();
}

function dateStyles(bytes: Uint8Array | undefined): readonly boolean[] {
  const [formats] = elementsOf(bytes, 'numFmts');
  const codes = new Map(
    childrenOf(formats, 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'] ?? '',
    ]),
  );
  return childrenOf(elementsOf(bytes, 'cellXfs')[0], 'xf').map(({ attributes }) => {
    const id = attributes['numFmtId'] ?? '0';
    return isDateFormat(Number(id), codes.get(id));
  });
}

function valueOf(
  cell: Element,
  strings: readonly string[],
  dates: readonly boolean[],
  is1904: boolean,
): string {
  const value = textAt(cell, 'v');
  switch (cell.attributes['t']) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return richText(childOf(cell, 'is'));
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'e':
      return '';
    case 'str':
    case 'd':
      return value;
    default:
      return dates[Number(cell.attributes['s'] ?? '-1')] === true
        ? (serialDay(Number(value), is1904) ?? value)
        : value;
  }
}

/** `C12` is column 2. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Sheets leave out empty cells at the ends of rows: all rows get as many cells as the first. */
function padded(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  const width = rows[0]?.cells.length ?? 0;
  return rows.map((row) => ({
    ...row,
    cells: [...row.cells, ...Array<string>(Math.max(0, width - row.cells.length)).fill('')],
  }));
}
