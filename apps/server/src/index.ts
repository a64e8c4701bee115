/** The screening service over HTTP. */
export type * from './backend.ts';
