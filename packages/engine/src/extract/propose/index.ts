/** What a model proposes, and what of it stands in the document. */
export { PROPOSABLE_KINDS, type ProposableKind } from '../../data/propose/patterns.ts';
export { type RejectionCode, REJECTIONS } from '../../data/propose/rejections.ts';
export { foldText, type FoldedText } from './fold-text.ts';
export { factsForProposals, type FactsForProposals } from './facts-for-proposals.ts';
export { groundOf } from './ground-of.ts';
export type { Proposal, ProposalOutcome, ProposedRole, Rejection, VerifiedProposal } from './proposal.ts';
export { type Ground, type NumberedSentence, verifyProposal } from './verify-proposal.ts';
export {
  findWords,
  type QuoteOptions,
  type QuoteOutcome,
  type QuoteRefusal,
  verifyQuote,
} from './verify-quote.ts';
export {
  type Acceptance,
  acceptProposals,
  countRefusals,
  type ProposedClaim,
  type RefusedProposal,
} from './accept-proposals.ts';
export { proposalKey } from './proposal-key.ts';
export { ANSWER_SCHEMA, type ReadAnswer, readAnswer } from './read-answer.ts';
export { chunkSentences, type Prompt, PROMPT_VERSION, writePrompt } from './write-prompt.ts';
