/**
 * What a claim that a model proposed carries beside its words: which model, asked what, and how a person judged it. Only an accepted one
 * is a claim of the case; the others are shown apart and counted nowhere.
 */
import type { ClaimId } from './ids.ts';

/** `awaiting` until a person judges. */
export type ProposalReview = 'awaiting' | 'accepted' | 'rejected';

export interface ClaimProposal {
  /** What a judgement binds to: the quote with its reading, wherever it stands. */
  readonly key: string;
  /** As the endpoint knows it. */
  readonly model: string;
  /** SHA-256 of the question: model, form of asking, version of the prompt, and the very words. */
  readonly prompt: string;
  /** SHA-256 of the answer. */
  readonly answer: string;
  readonly review: ProposalReview;
  /** Claims of the rules that say the same; they are never merged. */
  readonly agreesWith: readonly ClaimId[];
}

/** A judgement on a proposal names it by this beginning of its key. */
export const PROPOSAL_KEY = 'proposal:';
