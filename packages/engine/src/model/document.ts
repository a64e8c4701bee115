/**
 * A document is the canonical text of a source and its layout. Every offset in Waybill counts UTF-16
 * code units of `text`, `[start, end)`. The text is Unicode NFC, lines end in `\n`, and it is stable:
 * the same bytes and reader version give the same text.
 */
import { type DocumentId, documentId, type SourceId } from './ids.ts';
import type { Issue } from './issue.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Page extends Span {
  /** 1-based. */
  readonly number: number;
  /** In points (1/72 inch), where the format has pages of a size. */
  readonly width?: number;
  readonly height?: number;
  /** Degrees clockwise the viewer turns the page by. */
  readonly rotation?: 0 | 90 | 180 | 270;
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table'
  | 'quote'
  | 'caption'
  | 'header'
  | 'footer'
  | 'boilerplate'
  | 'comment'
  | 'code';

/** A run of text that belongs together. Blocks do not overlap and stand in reading order. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Heading level 1 to 6. */
  readonly level?: number;
  readonly page?: number;
  /** Set for text the reader of the original would not see: hidden runs, deleted revisions, invisible ink. */
  readonly hidden?: 'hidden' | 'deleted' | 'invisible';
}

export interface TableCell extends Span {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** `Sheet1!B4` for sheets; absent elsewhere. */
  readonly reference?: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly header?: boolean;
  /** The typed value behind the shown text, where the format has one: number, ISO date-time, or boolean. */
  readonly value?: number | string | boolean;
}

/** A table; its cells lie inside `[start, end)`, row by row. */
export interface Table extends Span {
  readonly page?: number;
  readonly sheet?: string;
  readonly cells: readonly TableCell[];
}

/** One line of characters on a page. `edges` has one x for each code unit boundary: end − start + 1 numbers, in points. */
export interface LineBox extends Span {
  readonly page: number;
  /** Points from the top of the page. */
  readonly top: number;
  readonly bottom: number;
  readonly edges: readonly number[];
}

/** What the file itself says in its properties and headers, unjudged; keys are lower-case (`title`, `date`, `from`, `to`, `subject`, `author`, `message-id`, `description`, `publisher`). */
export type Metadata = Readonly<Record<string, readonly string[]>>;

export interface Document {
  readonly id: DocumentId;
  readonly source: SourceId;
  readonly path: string;
  readonly text: string;
  readonly pages: readonly Page[];
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly lines: readonly LineBox[];
  readonly metadata: Metadata;
  /** Name and version of the reader, e.g. `pdf/1`: a re-read that changes text is detected. */
  readonly reader: string;
  readonly issues: readonly Issue[];
}

/** The id of the document that this reader makes of this source. */
export function makeDocumentId(source: SourceId, reader: string): DocumentId {
  return documentId({ source, reader });
}
