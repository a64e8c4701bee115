/** How one claim was read out of its document, as plain data. Recomputed from the document; never stored. */
import type { TracedEvent } from '../../extract/index.ts';
import type { ClaimId, ClaimProposal, PartyId, SlotName, Span } from '../../model/index.ts';

/** Words of the document. */
export interface QuotedWords extends Span {
  readonly quote: string;
}

/** One step from words to what they stand for. */
export interface ChainStep extends QuotedWords {
  /** Why the words before are these words: `coref.description`, or of the case: `resolve.same-name`. */
  readonly rule: string;
  readonly why: string;
  /** What else they could have been, best first, with scores. */
  readonly candidates: readonly { readonly name: string; readonly score: number; readonly why: string }[];
}

export interface RoleWords {
  /** A role, or `places`, or `speaker`. */
  readonly slot: string;
  readonly implied: boolean;
  readonly words: QuotedWords;
  /** From the words to the name, one step after the other; empty where the words are the name. */
  readonly chain: readonly ChainStep[];
  readonly party: { readonly id: PartyId; readonly caption: string } | null;
}

export interface ValueWords {
  readonly slot: SlotName | 'share' | 'saidOn';
  readonly text: string;
  /** What it was read as: `2024-05`, `(12, ∞)`. */
  readonly value: string;
  readonly rule: string;
  /** The day relative words were read against, and what day that is. */
  readonly anchor: string | null;
  readonly implied: boolean;
}

/** A row of a table of the lexicon. */
export interface LexiconEntry {
  readonly rule: string;
  /** The file of the table, in the repository; null where the entry is a rule by itself. */
  readonly table: string | null;
  readonly words: string;
}

export interface ClaimExplanation {
  readonly claim: ClaimId;
  readonly rule: string;
  readonly source: string;
  /** False where the document, read again, does not give this claim: it came from a list, a model, or other rules. */
  readonly derived: boolean;
  /** Where a model proposed it and a person accepted it. */
  readonly proposal: ClaimProposal | null;
  readonly sentence: QuotedWords;
  /** The words of each slot in the sentence; they do not overlap. */
  readonly marks: readonly (Span & { readonly slots: readonly string[] })[];
  readonly roles: readonly RoleWords[];
  readonly values: readonly ValueWords[];
  /** The clause, what it was taken to say, and how certain. */
  readonly parse: readonly TracedEvent[];
  readonly lexicon: readonly LexiconEntry[];
  /** Cues, outermost speaker first. */
  readonly attribution: readonly {
    readonly description: string;
    readonly cue: QuotedWords | null;
    readonly stance: string;
    readonly basis: string;
  }[];
  /** What refiners filled, and from which words. */
  readonly refined: readonly (TracedEvent & { readonly from: readonly QuotedWords[] })[];
  /** For papers: the labelled fields and cells the claim rests on. */
  readonly fields: readonly {
    readonly key: string;
    readonly label: string;
    readonly words: QuotedWords;
  }[];
  /** Everything else that was told on the way, in order. */
  readonly steps: readonly TracedEvent[];
}
