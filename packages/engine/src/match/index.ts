/** Floor 2: pairs of names to scores, and lists of names to candidates. */
export * from './compare-names.ts';
export type { PairScore, Rarity } from './name-score.ts';
export { editSimilarity } from './edit-distance.ts';
export { type IndexToken, indexTokens } from './index-tokens.ts';
export * from './name-index.ts';
export type { Properties } from './prepare-properties.ts';
export { readyParty } from './ready-party.ts';
export { type NameSide, type PreparedParty, prepareParty } from './prepared-party.ts';
