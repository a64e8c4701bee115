/** Proposals of a model: off unless the user configures an endpoint. */
export { type AnswerCache, cacheInFolder, cacheInMemory, questionHash } from './answer-cache.ts';
export type { AskFailure } from './ask-endpoint.ts';
export { type Endpoint, isLoopback, readEndpoint } from './endpoint.ts';
export { type Proposals, proposeClaims, type ProposeOptions } from './propose-claims.ts';
export type { DocumentProposals, ProposeDocumentsOptions } from './propose-document.ts';
export { proposeForCase, readEndpointFile } from './propose-for-case.ts';
export {
  judgeProposals,
  type ProposalVerdict,
  type ReviewedProposal,
  reviewedProposals,
} from './review-proposals.ts';
export { proposePaths } from './propose-paths.ts';
