/**
 * A paper as a reader's eye takes it: lines cut into segments wherever a tab, a wide gap, a bar, a dot or a table cell
 * separates them. Every segment is a span of the document. Linear in the length of the text.
 */
import type { Document, Span } from '../../model/index.ts';

export interface Segment extends Span {
  readonly text: string;
  /** Index of its line in `Sheet.lines`. */
  readonly line: number;
  /** Characters from the start of the line: where columns are kept by spaces this tells them apart. */
  readonly offset: number;
}

export interface SheetLine extends Span {
  readonly index: number;
  readonly segments: readonly Segment[];
}

export interface Sheet {
  readonly document: Document;
  readonly lines: readonly SheetLine[];
}

const GAP = /\t+|\s*\|\s*|(?<=\S)\s+[·•●]\s+|[ \u00a0]{2,}/gu;

/** The lines of a document with their segments; hidden, deleted and boilerplate blocks are left out. */
export function readSheet(document: Document): Sheet {
  const cuts = cellBounds(document);
  const skipped = document.blocks.filter(
    (block) => block.hidden !== undefined || block.kind === 'boilerplate',
  );
  const lines: SheetLine[] = [];
  let start = 0;
  let skip = 0;
  while (start <= document.text.length) {
    const at = document.text.indexOf('\n', start);
    const end = at < 0 ? document.text.length : at;
    while (skip < skipped.length && (skipped[skip]?.end ?? 0) <= start) skip += 1;
    const block = skipped[skip];
    const hidden = block !== undefined && block.start <= start && end <= block.end && end > start;
    const index = lines.length;
    lines.push({
      start,
      end,
      index,
      segments: hidden ? [] : segmentsOf(document.text, start, end, index, cuts),
    });
    start = end + 1;
  }
  return { document, lines };
}

function cellBounds(document: Document): ReadonlySet<number> {
  const bounds = new Set<number>();
  for (const table of document.tables) {
    for (const cell of table.cells) {
      bounds.add(cell.start);
      bounds.add(cell.end);
    }
  }
  return bounds;
}

function segmentsOf(
  text: string,
  start: number,
  end: number,
  line: number,
  cuts: ReadonlySet<number>,
): Segment[] {
  const points = [start];
  if (cuts.size > 0) for (let at = start + 1; at < end; at += 1) if (cuts.has(at)) points.push(at);
  points.push(end);
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < points.length; index += 1) {
    const from = points[index] ?? start;
    const to = points[index + 1] ?? end;
    let at = from;
    for (const gap of text.slice(from, to).matchAll(GAP)) {
      push(segments, text, at, from + gap.index, line, start);
      at = from + gap.index + gap[0].length;
    }
    push(segments, text, at, to, line, start);
  }
  return segments;
}

function push(
  segments: Segment[],
  text: string,
  from: number,
  to: number,
  line: number,
  lineStart: number,
): void {
  const span = trimSpan(text, from, to);
  if (span === undefined || !/[\p{L}\p{N}#]/u.test(text.slice(span.start, span.end).replace('№', '#')))
    return;
  segments.push({ ...span, text: text.slice(span.start, span.end), line, offset: span.start - lineStart });
}

/** The span without white space at its ends, or undefined when nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}
