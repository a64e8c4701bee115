/**
 * A passage is the exact place words stand: document, offsets, the quote itself and its surroundings
 * (W3C TextPositionSelector and TextQuoteSelector), and the page, boxes or cell it lies in.
 */
import type { Document, Span } from './document.ts';
import type { DocumentId } from './ids.ts';

/** Left, top, right, bottom in points from the page's top left corner. */
export type Box = readonly [number, number, number, number];

export interface Passage extends Span {
  readonly document: DocumentId;
  readonly quote: string;
  /** Up to 32 characters before and after. */
  readonly prefix: string;
  readonly suffix: string;
  readonly page: number | null;
  readonly boxes: readonly Box[];
  /** `Sheet1!B4`, or `row 3, column 2` for tables without references; null outside tables. */
  readonly cell: string | null;
}

const CONTEXT = 32;

/** Thrown for misuse of the model: offsets outside a document, an empty passage, a claim without one. */
export class ModelError extends Error {
  readonly code: 'bad-span' | 'no-passage' | 'bad-role';
  constructor(code: ModelError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ModelError';
    this.code = code;
  }
}

/** The passage of `[start, end)` in a document. Throws ModelError for an empty or outlying span. */
export function makePassage(document: Document, start: number, end: number): Passage {
  const { text } = document;
  if (
    !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length)
  ) {
    throw new ModelError(
      'bad-span',
      `no passage [${start}, ${end}) in ${document.path} of ${text.length} characters`,
    );
  }
  return {
    document: document.id,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    page: pageAt(document, start),
    boxes: boxesOf(document, start, end),
    cell: cellAt(document, start, end),
  };
}

/** The 1-based page that holds an offset, or null for documents without pages. */
export function pageAt(document: Document, offset: number): number | null {
  return document.pages.find((page) => offset >= page.start && offset < page.end)?.number ?? null;
}

function boxesOf(document: Document, start: number, end: number): Box[] {
  const boxes: Box[] = [];
  for (const line of document.lines) {
    if (line.end <= start || line.start >= end) continue;
    const from = line.edges[Math.max(start, line.start) - line.start];
    const to = line.edges[Math.min(end, line.end) - line.start];
    if (from !== undefined && to !== undefined) boxes.push([from, line.top, to, line.bottom]);
  }
  return boxes;
}

function cellAt(document: Document, start: number, end: number): string | null {
  for (const table of document.tables) {
    if (start < table.start || end > table.end) continue;
    const cell = table.cells.find((candidate) => start >= candidate.start && end <= candidate.end);
    if (cell) return cell.reference ?? `row ${cell.row + 1}, column ${cell.column + 1}`;
    const first = table.cells.find((candidate) => candidate.end > start);
    return first ? `row ${first.row + 1}` : null;
  }
  return null;
}

/** Whether a passage still quotes its document: invariant 1. */
export function quotesExactly(passage: Passage, document: Document): boolean {
  return (
    passage.document === document.id && document.text.slice(passage.start, passage.end) === passage.quote
  );
}
