/** Floor 2: published lists, out of their files. */
export { entitiesOf } from './entities/entities-of.ts';
export { publishedEntry } from './entities/entity-id.ts';
export { entrySource } from './entry-source.ts';
export {
  type Catalog,
  type CatalogDataset,
  type CatalogReference,
  ENTITIES_FILE,
  readCatalog,
} from './ftm/read-catalog.ts';
export { type DeltaIndex, deltasBetween, readDeltaIndex, readEntityDelta } from './ftm/read-delta.ts';
export { ListIssues } from './list-issues.ts';
export type { ListReader, ListReading, PartFile, PlacedFile, RecognisedFile } from './list-reader.ts';
export type { ListFile, ListFileHead, ListPart, ListSet } from './list-set.ts';
export { type Publication, publicationOf } from './publication-of.ts';
export { readList } from './read-list.ts';
export { LIST_READERS, mayBeList } from './readers.ts';
export { recogniseLists } from './recognise-lists.ts';
