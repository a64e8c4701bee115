/** Test reports: what was tested, by whom, where and when. The words of the result stay passages; nobody judges them here. */
import type { MentionId, Span } from '../../../model/index.ts';
import type { TimeSpan } from '../../../values/index.ts';
import { coverFields } from '../cover-form.ts';
import { writeDesignations, writeGoods } from '../goods-cell.ts';
import { type ColumnKey, findGrids, type GridRow } from '../grid.ts';
import { findLetterhead } from '../letterhead.ts';
import { dateIn } from '../paper-date.ts';
import { headFact, headTitles, paperDate } from '../paper-head.ts';
import { documentNumber, findPaperNumbers } from '../paper-numbers.ts';
import { findParties, writeParty } from '../paper-parties.ts';
import type { Paper, PaperHead, PaperReader } from '../paper.ts';
import type { PaperWriter } from '../paper-writer.ts';
import { writePlace } from '../place-mention.ts';

export const TEST_REPORT_READER: PaperReader = {
  name: 'test-report',
  genres: ['test report'],
  signed: true,
  head: readHead,
  read: readTestReport,
};

const COLUMNS = [
  'line',
  'date',
  'designation',
  'description',
  'serial',
  'place',
  'test',
  'result',
  'status',
  'quantity',
] as const satisfies readonly ColumnKey[];

function readHead(paper: Paper): PaperHead {
  const tester = findParties(paper).get('tester');
  const letterhead = findLetterhead(paper);
  return {
    ...headFact('issuer', paper, tester?.field.label, tester),
    ...headFact('issuer', paper, 'letterhead', letterhead),
    ...paperDate(paper, ['date', 'testDate'], 'test report', 'report'),
  };
}

function readTestReport(paper: Paper, writer: PaperWriter): void {
  const parties = findParties(paper);
  const tester = parties.get('tester');
  const testers = tester ? [writeParty(paper, writer, tester)] : [];
  const numbers = findPaperNumbers(paper, headTitles(paper, 'test report'), 'report');
  const fieldSpans = (key: 'place' | 'result' | 'product'): Span[] =>
    paper.fields.filter((field) => field.key === key).flatMap(({ values }) => values);
  const places = fieldSpans('place')
    .slice(0, 1)
    .flatMap((span) => writePlace(paper.document, writer, span) ?? []);
  const frame: TestFrame = {
    testers,
    places,
    time: testTime(paper),
    numbers: numbers.map(documentNumber),
    spans: [
      ...(tester ? [tester.name] : []),
      ...fieldSpans('place').slice(0, 1),
      ...paper.fields.filter(({ key }) => key === 'testDate').flatMap(({ values }) => values.slice(0, 1)),
      ...numbers.map(({ span }) => span),
    ],
  };
  const grids = findGrids(paper.sheet, COLUMNS).filter(
    ({ headings }) =>
      (headings.has('designation') || headings.has('description')) &&
      (headings.has('result') || headings.has('test') || headings.has('date')),
  );
  const rows = grids.flatMap((grid) => grid.rows);
  const written = rows.filter((row) => writeRow(paper, writer, row, frame)).length;
  if (written === 0) writeWhole(paper, writer, fieldSpans('product'), fieldSpans('result'), frame);
  for (const grid of grids) writer.cover(grid);
  coverFields(paper, writer);
}

interface TestFrame {
  readonly testers: readonly MentionId[];
  readonly places: readonly MentionId[];
  readonly time: TimeSpan | null;
  readonly numbers: readonly ReturnType<typeof documentNumber>[];
  readonly spans: readonly Span[];
}

/** The date of the tests; the date of the paper is another matter. */
function testTime(paper: Paper): TimeSpan | null {
  for (const field of paper.fields) {
    const value = field.values[0];
    const time = field.key === 'testDate' && value ? dateIn(paper, value) : null;
    if (time) return time;
  }
  return null;
}

function writeRow(paper: Paper, writer: PaperWriter, row: GridRow, frame: TestFrame): boolean {
  const { cells } = row;
  const product = writeGoods(paper.document, writer, cells);
  if (product.length === 0) return false;
  const time = cells.date ? dateIn(paper, cells.date) : null;
  const place = cells.place && writePlace(paper.document, writer, cells.place);
  writer.claim({
    kind: 'test',
    roles: { tester: frame.testers, product },
    phase: 'tested',
    time: time ?? frame.time,
    places: place === undefined ? frame.places : [place],
    documentNumbers: [
      ...frame.numbers,
      ...(cells.serial && /\d/u.test(cells.serial.text) && cells.serial.text.length < 30
        ? [{ type: 'serial' as const, value: cells.serial.text }]
        : []),
    ],
    spans: [
      { start: row.start, end: row.end },
      ...[cells.date, cells.result].filter((cell) => cell !== undefined),
      ...frame.spans,
    ],
    rule: 'paper.test-report.row',
  });
  return true;
}

function writeWhole(
  paper: Paper,
  writer: PaperWriter,
  products: readonly Span[],
  results: readonly Span[],
  frame: TestFrame,
): void {
  const product = products.flatMap((span, index) => {
    const named = writeDesignations(paper.document, writer, span);
    return named.length > 0 || index > 0 ? named : writeGoods(paper.document, writer, { description: span });
  });
  if (product.length === 0) return;
  const [first] = products;
  writer.claim({
    kind: 'test',
    roles: { tester: frame.testers, product: [...new Set(product)] },
    phase: 'tested',
    time: frame.time,
    places: frame.places,
    documentNumbers: frame.numbers,
    spans: [...(first ? [first] : []), ...products.slice(1), ...results.slice(0, 3), ...frame.spans],
    rule: 'paper.test-report.head',
  });
}
