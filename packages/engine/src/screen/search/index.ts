/** Full-text search over an index of entities. */
export type { FacetValue } from './count-facets.ts';
export {
  type FieldFilter,
  type SearchAnswer,
  searchEntities,
  type SearchQuestion,
} from './search-entities.ts';
export type { SortKey } from './sort-found.ts';
export { buildTextIndex, buildTextIndexInSteps, type TextIndex } from './text-index.ts';
