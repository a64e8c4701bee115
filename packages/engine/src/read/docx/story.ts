/**
 * A story of a Word file (body, header, footnotes, comments) as a tree of paragraphs and tables, with the words that
 * the reader of the original would not see kept apart.
 */
import type { BlockKind } from '../../model/index.ts';

export interface HiddenPiece {
  readonly text: string;
  readonly why: 'hidden' | 'deleted';
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly kind: BlockKind;
  readonly level?: number;
  readonly text: string;
  /** Deleted and hidden runs, in order; their words are not in `text`. */
  readonly hidden: readonly HiddenPiece[];
}

export interface StoryCell {
  readonly nodes: StoryNode[];
  columnSpan: number;
  /** `restart` begins a cell merged downward, `continue` belongs to the one above. */
  merge: 'none' | 'restart' | 'continue';
}

export interface StoryRow {
  readonly cells: StoryCell[];
  /** Grid columns left empty before the first cell. */
  before: number;
  header: boolean;
}

export interface StoryTable {
  readonly type: 'table';
  readonly rows: StoryRow[];
}

/** A footnote, comment or the like: its nodes and what its element says. */
export interface StoryNote {
  readonly type: 'note';
  readonly author: string;
  readonly nodes: StoryNode[];
}

export type StoryNode = Paragraph | StoryTable | StoryNote;
