/** Writes the blocks and tables of a page into canonical text, with a box for every line. */
import type { BlockKind, Span } from '../../model/index.ts';
import type { CellDraft, DraftBuilder } from '../draft-builder.ts';
import type { Glyph } from './glyph.ts';
import { joinLines, mendHyphen, type TextLine } from './line.ts';
import type { PdfBlock } from './paragraph.ts';
import type { PdfCell, PdfTable } from './table.ts';
import { IDEOGRAPH } from './word.ts';

export interface BlockFacts {
  readonly page: number;
  readonly hidden?: 'invisible';
}

/** Writes a block; `kind` replaces its own, for running heads and feet. */
export function writeBlock(
  builder: DraftBuilder,
  block: PdfBlock,
  facts: BlockFacts,
  kind?: BlockKind,
): void {
  const own = kind ?? block.kind;
  const level = own === 'heading' && block.level !== undefined ? { level: block.level } : {};
  const span = builder.block(own, block.text, { ...facts, ...level });
  if (span) placeLines(builder, span, block.text, block.lines, facts.page);
}

/** Writes a table; the lines of its cells get boxes each. */
export function writeTable(builder: DraftBuilder, table: PdfTable, { page, hidden }: BlockFacts): void {
  const joined = table.map((row) => row.map((cell) => ({ cell, ...joinCell(cell) })));
  const grid = joined.map((row) => {
    const line: (CellDraft | undefined)[] = [];
    for (const { cell, text } of row) {
      while (line.length < cell.column) line.push(undefined);
      const columnSpan = cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {};
      line.push({ text, ...columnSpan, ...(cell.header ? { header: true } : {}) });
    }
    return line;
  });
  const span = builder.table(grid, { page, ...(hidden === undefined ? {} : { hidden }) });
  if (span === undefined) return;
  const places = new Map(
    joined.flatMap((row, index) => row.map((cell) => [`${index}:${cell.cell.column}`, cell])),
  );
  for (const cell of builder.tables.at(-1)?.cells ?? []) {
    const own = places.get(`${cell.row}:${cell.column}`);
    if (own) placeLines(builder, cell, own.text, own.lines, page);
  }
}

const NO_COMPOUNDS: ReadonlySet<string> = new Set();

function joinCell(cell: PdfCell): ReturnType<typeof joinLines> {
  return joinLines(cell.lines, (line, next) => {
    const mended = mendHyphen(line, next, NO_COMPOUNDS);
    if (mended !== undefined) return mended;
    return IDEOGRAPH.test(line.text.slice(-1)) && IDEOGRAPH.test(next.text.slice(0, 1)) ? '' : ' ';
  });
}

/** Boxes for lines of a text that was written at `span`; a guard character may stand before it, its end may be cut off. */
function placeLines(
  builder: DraftBuilder,
  span: Span,
  text: string,
  lines: readonly (TextLine & { readonly start: number })[],
  page: number,
): void {
  const shift = span.start + Math.max(0, span.end - span.start - text.length);
  for (const line of lines) {
    const start = shift + line.start;
    const length = Math.min(line.text.length, span.end - start);
    if (length <= 0) continue;
    const edges = line.edges.slice(0, length + 1).map(hundredth);
    builder.lines.push({
      start,
      end: start + length,
      page,
      top: hundredth(line.top),
      bottom: hundredth(line.bottom),
      edges,
    });
  }
}

/** Positions are kept to a hundredth of a point: finer than any screen, and short in the case file. */
const hundredth = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Text that does not run with the page, in the order of the stream; every character has a box of its own. */
export function writeTurned(builder: DraftBuilder, glyphs: readonly Glyph[], facts: BlockFacts): void {
  let text = '';
  const boxes: { start: number; glyph: Glyph }[] = [];
  for (const glyph of glyphs) {
    if (text !== '' && glyph.before !== 'none') text += glyph.before === 'line' ? '\n' : ' ';
    boxes.push({ start: text.length, glyph });
    text += glyph.text;
  }
  const lines = boxes.map(({ start, glyph }) => {
    const count = glyph.text.length;
    const wide = glyph.right - glyph.left;
    const edges = Array.from({ length: count + 1 }, (_, at) => glyph.left + (wide * at) / count);
    return { start, text: glyph.text, edges, top: glyph.top, bottom: glyph.bottom, hyphenated: false };
  });
  writeBlock(builder, { kind: 'paragraph', text, lines }, facts);
}
