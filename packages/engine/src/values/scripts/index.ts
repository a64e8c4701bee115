/** Scripts and languages: what a text is written in, and one Latin ground for all. */
export * from './cantonese.ts';
export { foldHan, foldHanCharacter } from './fold-han.ts';
export { splitHangulName } from './hangul-keys.ts';
export * from './foreign-passage.ts';
export * from './language-of.ts';
export * from './latin-keys.ts';
export * from './looks-ukrainian.ts';
export * from './palladius.ts';
export * from './pinyin-syllables.ts';
export * from './scripts-of.ts';
export * from './to-latin.ts';
export * from './token-keys.ts';
