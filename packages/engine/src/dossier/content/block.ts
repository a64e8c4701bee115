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

export interface TableBlock {
  readonly type: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  /** Cells of a row; the first is its header. `id` makes the row a target. */
  readonly rows: readonly { readonly id?: string; readonly cells: readonly Content[] }[];
}

export interface CardBlock {
  readonly type: 'card';
  readonly id: string;
  readonly title: Words;
  readonly chips: readonly Chip[];
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly type: 'prose'; readonly content: Content }
  | { readonly type: 'items'; readonly ordered: boolean; readonly items: readonly Content[] }
  | TableBlock
  | CardBlock
  /** Terms with what holds of each: the case at a glance. */
  | { readonly type: 'facts'; readonly facts: readonly (readonly [string, Content])[] }
  /** Blocks a reader opens on demand. */
  | { readonly type: 'fold'; readonly title: string; readonly blocks: readonly Block[] }
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
  /** A short name that does not change when other documents join the case. */
  readonly label: string;
  readonly passage: Passage;
  /** What stands before and after it in the document, cut at a word. */
  readonly before: string;
  readonly after: string;
  /** Where it stands: source title or path, page, cell. */
  readonly place: string;
  readonly path: string;
  readonly source: string;
  /** BCP 47, where known: the words are read aloud and set in it. */
  readonly language: string | null;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly blocks: readonly Block[];
}

export interface Dossier {
  readonly title: string;
  /** What this is, in a sentence or two. */
  readonly about: string;
  /** How to read it, a paragraph each. */
  readonly reading: readonly string[];
  /** Counts at the head: [what, how many]. */
  readonly figures: readonly (readonly [string, number])[];
  readonly key: readonly (readonly [string, string])[];
  readonly sections: readonly Section[];
  readonly citations: ReadonlyMap<PassageKey, Citation>;
}

/** All contents of blocks with the lines within them, in order. */
export function* contentsIn(blocks: readonly Block[]): Generator<Content> {
  for (const block of blocks) {
    if (block.type === 'prose') yield* withLines(block.content);
    if (block.type === 'items') for (const item of block.items) yield* withLines(item);
    if (block.type === 'facts') for (const [, value] of block.facts) yield* withLines(value);
    if (block.type === 'table')
      for (const row of block.rows) for (const cell of row.cells) yield* withLines(cell);
    if (block.type === 'card' || block.type === 'fold') yield* contentsIn(block.blocks);
  }
}

/** All sentences of blocks, in order. */
export function* sentencesIn(blocks: readonly Block[]): Generator<Sentence> {
  for (const content of contentsIn(blocks)) yield* content.sentences ?? [];
}

/** All citations of cells that are not sentences. */
export function* cellCitationsIn(blocks: readonly Block[]): Generator<PassageKey> {
  for (const content of contentsIn(blocks)) yield* content.citations ?? [];
}

/** Every id that a link may lead to: sections, cards, rows, cited passages. */
export function targetsOf({ sections, citations }: Dossier): Set<string> {
  const targets = new Set<string>(sections.map((section) => section.id));
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'table') for (const row of block.rows) if (row.id !== undefined) targets.add(row.id);
      if (block.type === 'card') targets.add(block.id);
      if (block.type === 'card' || block.type === 'fold') visit(block.blocks);
    }
  };
  for (const { blocks } of sections) visit(blocks);
  for (const { id } of citations.values()) targets.add(id);
  return targets;
}

function* withLines(content: Content): Generator<Content> {
  yield content;
  for (const line of content.lines ?? []) yield* withLines(line);
}
