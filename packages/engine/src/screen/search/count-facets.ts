/** How often each value of a field stands among the entities found. */
import { SEARCH_RULES } from '../../data/screen/search-rules.ts';
import type { EntityIndex } from '../entity-index/entity-index.ts';
import { fieldReader } from './entity-fields.ts';

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** Most frequent first, then by value. An entity counts once for a value. */
export function countFacet(index: EntityIndex, ordinals: Uint32Array, field: string): readonly FacetValue[] {
  const reader = fieldReader(index, field);
  if (reader === undefined) return [];
  const counts = new Map<string, number>();
  for (const ordinal of ordinals) {
    const values = reader.values(ordinal);
    if (values.length === 1) counts.set(values[0] ?? '', (counts.get(values[0] ?? '') ?? 0) + 1);
    else for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
    .slice(0, SEARCH_RULES.facetValues);
}
