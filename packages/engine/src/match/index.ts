/** Floor 2: pairs of names to scores, and lists of names to candidates. */
export * from './compare-names.ts';
export type { Rarity } from './name-score.ts';
export * from './name-index.ts';
export * from './prepared-party.ts';
