/** A page of what was found, in the wanted order; ties by id, so that the same question gives the same page. */
import type { EntityIndex, Ordinal } from '../entity-index/entity-index.ts';
import { fieldReader } from './entity-fields.ts';
import type { Found } from './found.ts';

export interface SortKey {
  readonly field: string;
  readonly descending: boolean;
}

/** Without keys: best score first. With keys: entities that lack the field come last either way. */
export function sortFound(
  index: EntityIndex,
  found: Found,
  keys: readonly SortKey[],
  offset: number,
  limit: number,
): Ordinal[] {
  const wanted = offset + limit;
  if (limit === 0 || offset >= found.ordinals.length) return [];
  const rows = keys.length === 0 ? bestRows(found, wanted) : allRows(index, found, keys);
  rows.sort((a, b) => compareRows(a, b, keys) || compareTexts(index.idOf(a.ordinal), index.idOf(b.ordinal)));
  return rows.slice(offset, wanted).map(({ ordinal }) => ordinal);
}

interface Row {
  readonly ordinal: Ordinal;
  readonly score: number;
  /** First value of each key, in its order. */
  readonly values: readonly (string | undefined)[];
}

/** Only rows that can come to stand on the page: all that score at least what the last of it scores. */
function bestRows({ ordinals, scores }: Found, wanted: number): Row[] {
  const ranked = scores.slice().sort();
  const least = ranked[Math.max(0, ranked.length - wanted)] ?? 0;
  const rows: Row[] = [];
  for (let at = 0; at < ordinals.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score >= least) rows.push({ ordinal: ordinals[at] ?? 0, score, values: [] });
  }
  return rows;
}

function allRows(index: EntityIndex, { ordinals, scores }: Found, keys: readonly SortKey[]): Row[] {
  const readers = keys.map(({ field, descending }) => ({ reader: fieldReader(index, field), descending }));
  return [...ordinals].map((ordinal, at) => ({
    ordinal,
    score: scores[at] ?? 0,
    values: readers.map(({ reader, descending }) => {
      const values = reader?.values(ordinal) ?? [];
      return values.length < 2 ? values[0] : [...values].sort(compareTexts).at(descending ? -1 : 0);
    }),
  }));
}

function compareRows(a: Row, b: Row, keys: readonly SortKey[]): number {
  for (const [at, { descending }] of keys.entries()) {
    const [x, y] = [a.values[at], b.values[at]];
    if (x === y) continue;
    if (x === undefined) return 1;
    if (y === undefined) return -1;
    const order = compareTexts(x, y);
    if (order !== 0) return descending ? -order : order;
  }
  return b.score - a.score;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
