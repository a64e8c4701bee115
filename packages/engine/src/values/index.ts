/** Floor 0: the values of the field. Nothing here knows of documents or claims. */
export * from './interval.ts';
export * from './text/index.ts';
export * from './goods/index.ts';
export * from './time/index.ts';
export * from './amount/index.ts';
export * from './names/index.ts';
export * from './places/index.ts';
export * from './scripts/index.ts';
export * from './identifiers/index.ts';
