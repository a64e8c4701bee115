/** Patterns of tables run over text: folded once, tried only where their first letters stand. */
export { foldText } from './fold-text.ts';
export { type FoldedPattern, foldedPattern, foldedSource } from './folded-pattern.ts';
export { type Prefixes, prefixesOf, prefixesOfWords } from './pattern-prefixes.ts';
export { indexPatterns, type PatternIndex, type ScannedPattern, scanPatterns } from './scan-patterns.ts';
