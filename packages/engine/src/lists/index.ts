/** Floor 2: published lists, out of their files. */
export { entrySource } from './entry-source.ts';
export type { ListFile, ListFileHead, ListPart, ListSet } from './list-set.ts';
export { readList } from './read-list.ts';
export { recogniseLists } from './recognise-lists.ts';
