/** Room `resolve` (floor 3): mentions to parties by evidence and judgement, reversible. */
export { isReview, judgementsInForce, pairKey, reviewsInForce } from './judgement-state.ts';
export { mentionKey } from './mention-keys.ts';
export { resolveClaim } from './resolve-claims.ts';
export { type Resolution, type ResolveInput, resolveParties } from './resolve-parties.ts';
export { suggestMerges } from './suggest-merges.ts';
