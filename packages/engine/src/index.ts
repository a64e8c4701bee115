/** The engine's front door. */
export * from './model/index.ts';
export * from './values/index.ts';
