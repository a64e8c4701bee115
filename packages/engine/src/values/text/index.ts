/** Sentences and tokens. */
export { seenText, type SeenText } from './hidden-marks.ts';
export * from './letters.ts';
export * from './sentences.ts';
export * from './tokens.ts';
