/** Sentences and tokens. */
export * from './sentences.ts';
export * from './tokens.ts';
