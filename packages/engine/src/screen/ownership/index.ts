/** Ownership of listed parties: the 50 percent rule and its like. */
export { claimOwnership, type OwnershipClaim } from './claim-ownership.ts';
export { edgesOf, type IndexOwnership, indexOwnership } from './index-ownership.ts';
export * from './ownership.ts';
export { ownershipExposure } from './ownership-exposure.ts';
export { readShare } from './read-share.ts';
