/** Names: comparison forms, legal forms, generic words, inflection, keys across scripts. */
export type { LegalClass } from '../../data/names/legal-forms.ts';
export * from './decline.ts';
export * from './generic-word.ts';
export * from './han-name.ts';
export * from './legal-forms.ts';
export * from './name-keys.ts';
export * from './nominative-forms.ts';
export * from './normalise-name.ts';
