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
  let at = 0;
  return running
    .flatMap((block) => rowsIn(text, block))
    .filter((row) => {
      while (at < covered.length && (covered[at] as Span).end <= row.start) at += 1;
      return (covered[at]?.start ?? Number.POSITIVE_INFINITY) >= row.end;
    });
}

function isRunning({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quote';
}

function rowsIn(text: string, block: Span): Span[] {
  if (!/\t|\|| {3}/u.test(text.slice(block.start, Math.min(block.end, block.start + LONGEST_BLOCK))))
    return [];
  const lines: (Span & { readonly gaps: number })[] = [];
  for (let start = block.start; start < block.end; ) {
    const line = text.indexOf('\n', start);
    const end = line < 0 || line > block.end ? block.end : line;
    const gaps = end - start > LONGEST_ROW ? 0 : (text.slice(start, end).match(GAP)?.length ?? 0);
    lines.push({ start, end, gaps });
    start = end + 1;
  }
  return lines
    .filter(({ gaps }, at) => {
      if (gaps >= ENOUGH.alone) return true;
      const beside = Math.max(lines[at - 1]?.gaps ?? 0, lines[at + 1]?.gaps ?? 0);
      return gaps >= ENOUGH.beside && beside >= ENOUGH.beside && gaps + beside >= ENOUGH.alone;
    })
    .map(({ start, end }) => ({ start, end }));
}

/** How much of a block is looked at for a first gap. */
const LONGEST_BLOCK = 100_000;
