/** Designations of goods: models, types and parts as makers write them. */
export * from './designation.ts';
export * from './normalise-designation.ts';
