/** Proposals as a case file keeps them: bound to the document they stand in, or as a person judged them, bound to nothing but their words. */
import type { Proposal } from '../../extract/index.ts';
import type { Claim, ClaimId, DocumentId, Mention } from '../../model/index.ts';

/** A claim that a model proposed of a document and that the document bears out. */
export interface KeptProposal {
  readonly key: string;
  readonly claim: Claim;
  /** Mentions it needs that the rules did not find. */
  readonly mentions: readonly Mention[];
  readonly proposal: Proposal;
  readonly agreesWith: readonly ClaimId[];
  readonly question: string;
  readonly answer: string;
}

export interface ProposedOfDocument {
  readonly document: DocumentId;
  readonly path: string;
  readonly proposals: readonly KeptProposal[];
  /** Refused ones by reason, most frequent first. */
  readonly refused: readonly (readonly [code: string, count: number])[];
  readonly malformed: number;
  /** Answers that broke off. */
  readonly cut: number;
  readonly questions: number;
  /** Questions that nobody was asked. */
  readonly unasked: number;
  /** Why questions have no answer though somebody was asked, each reason once. */
  readonly failures: readonly string[];
  /** How many questions that concerns. */
  readonly unanswered: number;
}

/** Of a file and everything in it; documents that hold no sentence to ask about are left out. */
export interface ProposedOfReading {
  readonly documents: readonly ProposedOfDocument[];
}

/** What a judgement on a proposal keeps, so that it outlives the answer, the file and the version of the document. */
export interface JudgedProposal {
  readonly key: string;
  readonly proposal: Proposal;
  readonly model: string;
  readonly question: string;
  readonly answer: string;
  /** Where it stood when it was judged. */
  readonly path: string;
}
