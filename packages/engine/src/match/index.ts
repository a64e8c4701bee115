/** Floor 2: pairs of names to scores, and lists of names to candidates. */
export { isCommonPerson } from './common-person.ts';
export * from './compare-names.ts';
export type { PairScore, Rarity } from './name-score.ts';
export { KeptSome } from './kept-some.ts';
export * from './name-index.ts';
export { buildNameSegment, type NameSegment } from './name-segment.ts';
export { type NameView, type NameViews, viewNames } from './name-view.ts';
export { rankNames } from './rank-names.ts';
export type { NameQuery, RankedEntry } from './ranked-entries.ts';
export type { Properties } from './prepare-properties.ts';
export { readyParty } from './ready-party.ts';
export { type IndexToken, indexTokens } from './index-tokens.ts';
export { type NameSide, type PreparedParty, prepareParty } from './prepared-party.ts';
