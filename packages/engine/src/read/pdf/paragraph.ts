/**
 * Paragraphs, headings and list items out of rows that flow. The lines of prose are joined by a space (Han by nothing),
 * a word broken by a hyphen is put together again, and lines that end early keep their line feed: an address stays lines.
 */
import { PDF_LAYOUT } from '../../data/read/pdf-layout.ts';
import { BULLET, PROSE_END } from '../../data/read/pdf-words.ts';
import type { BlockKind } from '../../model/index.ts';
import { median, textOf } from './classify.ts';
import { mendHyphen, joinLines, makeLine, type TextLine } from './line.ts';
import type { Bounds } from './layout.ts';
import type { Row } from './row.ts';
import { IDEOGRAPH } from './word.ts';

export interface PdfBlock {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly text: string;
  /** Lines with the offset in `text` at which each begins. */
  readonly lines: readonly (TextLine & { readonly start: number })[];
}

export interface BodyFacts {
  /** Size of the font most characters of the document are set in. */
  readonly size: number;
  /** Sizes above it that headings use, largest first. */
  readonly headingSizes: readonly number[];
  /** Compounds with a hyphen that stand unbroken somewhere, as `compoundKey` writes them. */
  readonly compounds: ReadonlySet<string>;
}

/** The blocks of rows from top to bottom. */
export function makeBlocks(
  rows: readonly Row[],
  body: BodyFacts,
  { pairs, bounds }: { readonly pairs: boolean; readonly bounds: Bounds },
): PdfBlock[] {
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  const usual = usualGap(rows);
  const blocks: PdfBlock[] = [];
  let open: Row[] = [];
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    if (above !== undefined && open.length > 0 && startsBlock(above, row, { left, right, usual, pairs })) {
      blocks.push(makeBlock(open, body, { ...regionOf(open, bounds), pairs }));
      open = [];
    }
    open.push(row);
  });
  if (open.length > 0) blocks.push(makeBlock(open, body, { ...regionOf(open, bounds), pairs }));
  return blocks;
}

/** The margins a block was wrapped at: its own, where several of its lines reach them, else those of its region. */
function regionOf(rows: readonly Row[], bounds: Bounds): Region {
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  const reaching = rows.filter((row) => row.right > right - PDF_LAYOUT.marginReach * row.size).length;
  return { left, right: reaching >= PDF_LAYOUT.marginLines ? right : bounds.right };
}

/** The white most lines stand apart by: rather the smaller gaps, as the larger part paragraphs. */
function usualGap(rows: readonly Row[]): number {
  const gaps = rows.slice(1).map((row, index) => row.top - (rows[index]?.bottom ?? row.top));
  gaps.sort((a, b) => a - b);
  const typical = gaps[Math.floor((gaps.length - 1) * 0.4)] ?? 0;
  return Math.min(typical, PDF_LAYOUT.widestLeading * (rows[0]?.size ?? 1));
}

interface Region {
  readonly left: number;
  readonly right: number;
}

function startsBlock(above: Row, row: Row, region: Region & { usual: number; pairs: boolean }): boolean {
  const em = Math.max(row.size, above.size);
  const white = row.top - above.bottom;
  if (white - Math.max(region.usual, 0) > PDF_LAYOUT.paragraphGap * em) return true;
  if (row.size / above.size > PDF_LAYOUT.sizeChange || above.size / row.size > PDF_LAYOUT.sizeChange)
    return true;
  if (
    row.bold !== above.bold &&
    !region.pairs &&
    (above.bold ? isShort(above, region) : isShort(row, region))
  )
    return true;
  if (BULLET.test(startOf(row))) return true;
  const indented = row.left - region.left > PDF_LAYOUT.indent * em && row.left - region.left < 5 * em;
  const flush = above.left - region.left < 0.3 * em;
  return (
    indented &&
    flush &&
    PROSE_END.test(endOf(above)) &&
    row.right - row.left > 0.5 * (region.right - region.left)
  );
}

function isShort(row: Row, { left, right }: Region): boolean {
  return row.right - row.left < 0.8 * (right - left);
}

const wordText = (row: Row, place: number): string => row.words.at(place)?.text ?? '';
const startOf = (row: Row): string => `${wordText(row, 0)} ${wordText(row, 1)}`;
const endOf = (row: Row): string => wordText(row, -1);

function makeBlock(rows: readonly Row[], body: BodyFacts, region: Region & { pairs: boolean }): PdfBlock {
  const heading = headingLevel(rows, body);
  const prose = !region.pairs && isProse(rows, region);
  const lines = rows.map((row) =>
    makeLine(row.words, { tabs: prose ? false : region.pairs ? 'pairs' : true }),
  );
  const wraps = new Map(lines.map((line, index) => [line, isWrapped(rows, index, region)]));
  const { text, lines: placed } = joinLines(lines, (line, next) => {
    const mended = mendHyphen(line, next, body.compounds);
    if (mended !== undefined) return mended;
    if (heading === undefined && !(prose && wraps.get(line) === true)) return '\n';
    return IDEOGRAPH.test(line.text.slice(-1)) && IDEOGRAPH.test(next.text.slice(0, 1)) ? '' : ' ';
  });
  if (heading !== undefined && text.length <= PDF_LAYOUT.headingLength) {
    return { kind: 'heading', level: heading, text, lines: placed };
  }
  const kind = rows[0] !== undefined && BULLET.test(startOf(rows[0])) ? 'list-item' : 'paragraph';
  return { kind, text, lines: placed };
}

/** Level of a heading by its size, or by its weight where it stands alone; undefined for text. */
function headingLevel(rows: readonly Row[], body: BodyFacts): number | undefined {
  if (rows.length > 3) return undefined;
  const text = rows.map((row) => textOf(row.words)).join(' ');
  if (text.length > PDF_LAYOUT.headingLength || !/\p{L}{2}/u.test(text)) return undefined;
  const size = Math.min(...rows.map((row) => row.size));
  if (size >= PDF_LAYOUT.headingSize * body.size) {
    const rank = body.headingSizes.findIndex((each) => size >= each - 0.25);
    return Math.min(6, (rank < 0 ? body.headingSizes.length : rank) + 1);
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4 || letters * 2 < text.replace(/\s/gu, '').length) return undefined;
  const single = rows.length === 1 && rows[0]?.bold === true && text.length <= 80;
  return single && !/[:：,;]$|\t/u.test(text) && !/\d[.,]\d\d$/u.test(text) && size >= 0.95 * body.size
    ? Math.min(6, body.headingSizes.length + 1)
    : undefined;
}

/** Prose: long lines, most of which end only because the next word had no room. */
function isProse(rows: readonly Row[], region: Region): boolean {
  if (rows.length < 2) return false;
  const inner = rows.slice(0, -1);
  const gapped = rows.filter(hasWideGap).length;
  if (gapped * 5 > rows.length) return false;
  const lengths = inner.map((row) => {
    const text = textOf(row.words);
    return IDEOGRAPH.test(text) ? text.length * 2 : text.length;
  });
  const wrapped = inner.filter((_, index) => isWrapped(rows, index, region)).length;
  const narrow = median(lengths) >= PDF_LAYOUT.columnLine && rows.length >= 4;
  return (median(lengths) >= PDF_LAYOUT.proseLine || narrow) && wrapped * 10 >= inner.length * 6;
}

function hasWideGap({ words, size }: Row): boolean {
  return words.some((word, index) => {
    const last = words[index - 1];
    return last !== undefined && word.left - last.right > PDF_LAYOUT.tabGap * size;
  });
}

/** Whether the first word of the next row would not have fitted on this one. */
function isWrapped(rows: readonly Row[], index: number, { right }: Region): boolean {
  const row = rows[index];
  const next = rows[index + 1]?.words[0];
  if (row === undefined || next === undefined) return false;
  const first =
    (IDEOGRAPH.test(next.text.slice(0, 1)) ? (next.edges[1] ?? next.right) : next.right) - next.left;
  return row.right + 0.2 * row.size + first > right - 0.1 * row.size;
}
