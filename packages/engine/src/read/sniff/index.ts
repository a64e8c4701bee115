/** Which format bytes are. */
export * from './sniff-media-type.ts';
export * from './zip-directory.ts';
