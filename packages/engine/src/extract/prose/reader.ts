/** The shape every language's reader has: blocks in, drafts out, over a discourse that all of them share. */
import type { AttributionLink, Span } from '../../model/index.ts';
import type { TimeAnchor } from '../../values/index.ts';
import type { Trace } from '../trace/index.ts';
import type { ProseDraft } from './draft.ts';
import type { ProseBlock } from './prose-runs.ts';
import type { Discourse } from './referent.ts';

export interface ReaderInput {
  readonly text: string;
  readonly blocks: readonly ProseBlock[];
  /** The day relative times are read against. */
  readonly anchor: TimeAnchor | null;
  readonly narrator: AttributionLink;
  readonly discourse: Discourse;
  /** Number of the first sentence, so that several runs over one document share a count. */
  readonly firstSentence: number;
  /** Hears of sentences that are not read, being longer than any. */
  readonly passedOver?: (sentence: Span) => void;
  /** Hears what the reader does: sentences, clauses, frames, drafts, and what it drops. */
  readonly trace?: Trace;
}

export interface ReaderOutput {
  /** In the order of the sentences they were read in. */
  readonly drafts: ProseDraft[];
  readonly nextSentence: number;
}

export type ProseReader = (input: ReaderInput) => ReaderOutput;

/** Longer runs without a full stop are tables or noise, not sentences; bounds the work on hostile text. */
export const LONGEST_SENTENCE = 2000;
