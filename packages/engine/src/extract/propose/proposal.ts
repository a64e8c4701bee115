/** What a model may propose, and why a proposal is refused. */
import type { ProposableKind } from '../../data/propose/patterns.ts';
import type { RejectionCode } from '../../data/propose/rejections.ts';
import type { ClaimId, Modality, Phase, Polarity, RoleName, Span } from '../../model/index.ts';
import type { Money, Quantity, TimeSpan } from '../../values/index.ts';

/** One party or thing of a proposal, in the words of the quote. */
export interface ProposedRole {
  readonly role: RoleName;
  readonly words: string;
  /** What the words stand for where they are a pronoun or description; must be what the document's own reading says. */
  readonly refersTo?: string | null;
}

/** One claim as a model proposes it: words only, no values; what they mean is read by our own parsers. */
export interface Proposal {
  /** Number of the sentence in the prompt. */
  readonly sentence: number;
  readonly quote: string;
  readonly kind: ProposableKind;
  readonly roles: readonly ProposedRole[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly phase: Phase | null;
  readonly quantity: string | null;
  readonly amount: string | null;
  readonly time: string | null;
  readonly share: string | null;
  readonly position: string | null;
  readonly places: readonly string[];
  /** Who says so, in the words of the sentence; null where the text itself does. */
  readonly speaker: string | null;
}

export interface FoundRole {
  readonly role: RoleName;
  readonly span: Span;
}

export interface FoundSpeaker {
  readonly span: Span;
  readonly cue: Span;
}

/** A proposal of which every word was found and every value read. */
export interface VerifiedProposal {
  readonly kind: ProposableKind;
  readonly quote: Span;
  readonly sentence: Span;
  readonly trigger: Span;
  readonly roles: readonly FoundRole[];
  readonly places: readonly Span[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly phase: Phase | null;
  readonly quantity: Quantity | null;
  readonly amount: Money | null;
  readonly time: TimeSpan | null;
  readonly share: Quantity | null;
  readonly position: string | null;
  readonly speaker: FoundSpeaker | null;
  /** Claims of the rules that say the same. */
  readonly agreesWith: readonly ClaimId[];
}

export interface Rejection {
  readonly code: RejectionCode;
  /** The words it is about. */
  readonly detail: string;
}

export type ProposalOutcome =
  | { readonly accepted: true; readonly proposal: VerifiedProposal }
  | { readonly accepted: false; readonly rejection: Rejection };
