/** Room `events` (floor 3): origin groups, claims fused to events, and what holds them up or speaks against them. */
export { type AssessInput, assess, type AssessContext, assessEvents, readAssessContext } from './assess.ts';
export { type CorrectionInput, type Corrects, readCorrections } from './find-corrections.ts';
export { fuse, fuseEvents, type Fusion, type FusionOptions } from './fuse-events.ts';
export { groupOrigins, type OriginInput } from './group-origins.ts';
export { reconcile } from './reconcile.ts';
export { compareSignatures, type Overlap, signatureOf, type TextSignature } from './text-signature.ts';
export { type Fall, whatFalls } from './what-falls.ts';
