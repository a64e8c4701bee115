/**
 * Rows of a table that stand in running text, as pasted out of a sheet: cells parted by tabs, bars or wide gaps. They are no
 * sentences, and read as such they would make one cell the doer of what another says.
 */
import type { Block, Document, Span } from '../../model/index.ts';

/** A gap between words that parts cells. */
const GAP = /\S(?:\t|[ \u00A0]*\|[ \u00A0]*|[ \u00A0]{3,})(?=\S)/gu;
/** Gaps that make a row by themselves, and where the line beside it has some too. */
const ENOUGH = { alone: 3, beside: 1 };
/** Longer lines are paragraphs. */
const LONGEST_ROW = 400;

/**
 * The rows in the paragraphs of a document, in order, less what a reader of papers took: `covered` is in order too. Linear in
 * the text.
 */
export function tableRows(
  { text, blocks }: Pick<Document, 'text' | 'blocks'>,
  covered: readonly Span[],
): Span[] {
  const running = blocks.length > 0 ? blocks.filter(isRunning) : [{ start: 0, end: text.length }];
  const lines = running.flatMap((block) => linesIn(text, block));
  const rows = lines.filter(({ gaps }, index) => {
    if (gaps >= ENOUGH.alone) return true;
    const beside = Math.max(gapsBeside(lines, index, -1), gapsBeside(lines, index, 1));
    return gaps >= ENOUGH.beside && beside >= ENOUGH.beside && gaps + beside >= ENOUGH.alone;
  });
  let at = 0;
  return rows
    .map(({ start, end }) => ({ start, end }))
    .filter((row) => {
      while (at < covered.length && (covered[at] as Span).end <= row.start) at += 1;
      return (covered[at]?.start ?? Number.POSITIVE_INFINITY) >= row.end;
    });
}

function isRunning({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quote';
}

interface Line extends Span {
  readonly gaps: number;
}

function linesIn(text: string, block: Span): Line[] {
  if (!/\t|\|| {3}/u.test(text.slice(block.start, Math.min(block.end, block.start + LONGEST_BLOCK))))
    return [];
  const lines: Line[] = [];
  for (let start = block.start; start < block.end; ) {
    const line = text.indexOf('\n', start);
    const end = line < 0 || line > block.end ? block.end : line;
    const gaps = end - start > LONGEST_ROW ? 0 : (text.slice(start, end).match(GAP)?.length ?? 0);
    lines.push({ start, end, gaps });
    start = end + 1;
  }
  return lines;
}

/** The gaps of the line before or after, which may be a block of its own. */
function gapsBeside(lines: readonly Line[], index: number, step: -1 | 1): number {
  const line = lines[index] as Line;
  const other = lines[index + step];
  if (other === undefined) return 0;
  const apart = step > 0 ? other.start - line.end : line.start - other.end;
  return apart <= NEXT_LINE ? other.gaps : 0;
}

/** Characters between one line and the next, an empty line between them at most. */
const NEXT_LINE = 3;

/** How much of a block is looked at for a first gap. */
const LONGEST_BLOCK = 100_000;
