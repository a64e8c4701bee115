/**
 * The content of a dossier apart from any format: sections of blocks. HTML and Markdown print the same blocks,
 * so neither can say what the other does not.
 */
import type { Dispute, Passage, Support } from '../../model/index.ts';
import type { FlowLayout } from '../flow/flow-layout.ts';
import type { PassageKey, Sentence } from '../sentence/sentence.ts';
import type { Words } from '../sentence/words.ts';
import type { TimelineChart } from '../timeline/timeline-chart.ts';

/** A mark with a word: never colour alone. */
export interface Chip {
  readonly kind: Support | Dispute | 'listed' | 'linked' | 'possible' | 'error' | 'warning' | 'notice';
  readonly label: string;
}

/** What a cell, a list item or a line may hold; parts are printed in this order. */
export interface Content {
  readonly words?: Words;
  readonly sentences?: readonly Sentence[];
  readonly chips?: readonly Chip[];
  /** Citations of a cell that is not a sentence. */
  readonly citations?: readonly PassageKey[];
  /** Further lines, each on its own. */
  readonly lines?: readonly Content[];
}

export type Block =
  | { readonly type: 'prose'; readonly content: Content }
  | { readonly type: 'items'; readonly ordered: boolean; readonly items: readonly Content[] }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** Cells of a row; the first is its header. `id` makes the row a target. */
      readonly rows: readonly { readonly id?: string; readonly cells: readonly Content[] }[];
    }
  | {
      readonly type: 'card';
      readonly id: string;
      readonly title: Words;
      readonly chips: readonly Chip[];
      readonly blocks: readonly Block[];
    }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'derivation'; readonly title: string; readonly lines: readonly string[] }
  | { readonly type: 'flow'; readonly layout: FlowLayout }
  | { readonly type: 'chart'; readonly chart: TimelineChart }
  | { readonly type: 'passages'; readonly citations: readonly Citation[] };

/** A cited passage with its running number and what cites it. */
export interface Citation {
  readonly key: PassageKey;
  readonly number: number;
  /** Anchor id of the passage. */
  readonly id: string;
  readonly passage: Passage;
  /** Where it stands: source title or path, page, cell. */
  readonly place: string;
  readonly path: string;
  readonly source: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly blocks: readonly Block[];
}

export interface Dossier {
  readonly title: string;
  readonly about: string;
  /** Counts at the head: [what, how many]. */
  readonly figures: readonly (readonly [string, number])[];
  readonly key: readonly (readonly [string, string])[];
  readonly sections: readonly Section[];
  readonly citations: ReadonlyMap<PassageKey, Citation>;
}

/** All sentences of blocks, in order. */
export function* sentencesIn(blocks: readonly Block[]): Generator<Sentence> {
  for (const block of blocks) {
    if (block.type === 'prose') yield* sentencesOf(block.content);
    if (block.type === 'items') for (const item of block.items) yield* sentencesOf(item);
    if (block.type === 'table')
      for (const row of block.rows) for (const cell of row.cells) yield* sentencesOf(cell);
    if (block.type === 'card') yield* sentencesIn(block.blocks);
  }
}

/** All citations of cells that are not sentences. */
export function* cellCitationsIn(blocks: readonly Block[]): Generator<PassageKey> {
  for (const block of blocks) {
    if (block.type === 'prose') yield* cellCitations(block.content);
    if (block.type === 'items') for (const item of block.items) yield* cellCitations(item);
    if (block.type === 'table')
      for (const row of block.rows) for (const cell of row.cells) yield* cellCitations(cell);
    if (block.type === 'card') yield* cellCitationsIn(block.blocks);
  }
}

function* sentencesOf(content: Content): Generator<Sentence> {
  yield* content.sentences ?? [];
  for (const line of content.lines ?? []) yield* sentencesOf(line);
}

function* cellCitations(content: Content): Generator<PassageKey> {
  yield* content.citations ?? [];
  for (const line of content.lines ?? []) yield* cellCitations(line);
}
