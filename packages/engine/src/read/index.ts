/** Bytes to documents: the formats, one reader each, behind one shape. */
export { decodeBytes } from './charset/index.ts';
export { nameChild, type NamedChild } from './children.ts';
export { cleanText } from './draft-builder.ts';
export { type JsonRecord, readJsonLine, sameId } from './jsonl/index.ts';
export * from './read-source.ts';
export * from './reader.ts';
export { READERS } from './readers.ts';
export { sniffMediaType } from './sniff/index.ts';
