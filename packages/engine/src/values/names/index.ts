/** Names: comparison forms, legal forms, generic words, inflection. */
export * from './decline.ts';
export * from './generic-word.ts';
export * from './legal-forms.ts';
export * from './normalise-name.ts';
