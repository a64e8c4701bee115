/**
 * Candidates for a name out of a list: by phonetic keys, so that scripts do not matter, and by near words, so that
 * typing errors do not. Ranks, does not judge: `compareNames` scores what comes out.
 */
import { buildNameSegment } from './name-segment.ts';
import { type NameViews, viewNames } from './name-view.ts';
import { rankNames } from './rank-names.ts';
import { numberOfWord } from './word-table.ts';

export interface IndexEntry {
  readonly id: string;
  readonly names: readonly string[];
}

export interface Candidate {
  readonly id: string;
  /** 0 to 1, comparable within one query only. */
  readonly score: number;
}

/** Built once by `buildNameIndex`; opaque. */
export interface NameIndex {
  /** How many entries it holds. */
  readonly size: number;
  readonly ids: readonly string[];
  readonly names: NameViews;
}

export function buildNameIndex(entries: readonly IndexEntry[]): NameIndex {
  const segment = buildNameSegment(entries.map(({ names }) => [...new Set(names)]));
  return { size: entries.length, ids: entries.map(({ id }) => id), names: viewNames([{ segment }]) };
}

/** The best entries for any of the names, best first, ties in the order of the list. */
export function candidates(index: NameIndex, names: readonly string[], limit: number): Candidate[] {
  return rankNames(index.names, { names, limit }).map(({ entry, score }) => ({
    id: index.ids[entry] ?? '',
    score: Math.min(1, score),
  }));
}

/** How telling a word is in this list: 1 for a word no name has, near 0 for one most names have. */
export function rarityIn(index: NameIndex | NameViews): (key: string) => number {
  const names = 'views' in index ? index : index.names;
  const most = names.weightOf(0);
  return (key) => {
    for (const { segment, counts } of names.views) {
      const number = numberOfWord(segment.table, key);
      if (number !== -1) return most === 0 ? 1 : Math.min(1, names.weightOf(counts[number] ?? 0) / most);
    }
    return 1;
  };
}
