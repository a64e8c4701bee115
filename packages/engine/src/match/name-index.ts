/**
 * Candidates for a name out of a list: by phonetic keys, so that scripts do not matter, and by near words, so that
 * typing errors do not. Ranks, does not judge: `compareNames` scores what comes out.
 */
import { type FlatNames, flattenNames } from './flatten-names.ts';
import { type IndexToken, indexTokens } from './index-tokens.ts';
import { buildTypoTable, nearWords, type TypoTable } from './typo-table.ts';

export interface IndexEntry {
  readonly id: string;
  readonly names: readonly string[];
}

export interface Candidate {
  readonly id: string;
  /** 0 to 1, comparable within one query only. */
  readonly score: number;
}

/** Built once by `buildNameIndex`; opaque. One thread at a time: look-ups share scratch memory. */
export interface NameIndex {
  /** How many entries it holds. */
  readonly size: number;
  readonly ids: readonly string[];
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly typos: TypoTable;
  /** The entry of each indexed name. */
  readonly entryOf: Uint32Array;
  /** How telling the words of each name are together. */
  readonly nameWeight: Float32Array;
  readonly wordWeight: Float32Array;
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
  readonly scores: Float32Array;
  readonly stamps: Int32Array;
}

/** A word that so large a share of all names has finds nothing beside rarer words. */
const TOO_COMMON = 0.2;
/** Up to this many names no word is too common. */
const SMALL_LIST = 50;
const MOST_QUERY_NAMES = 24;
/** How a near word counts beside the word itself. */
const NEAR = 0.85;
const JOINED = 0.9;

export function buildNameIndex(entries: readonly IndexEntry[]): NameIndex {
  const flat = flattenNames(entries);
  const { words, vocabulary, proper, entryOf, tokens } = flat;
  const postingStarts = new Uint32Array(words.length + 1);
  for (const token of tokens) postingStarts[token + 1] = (postingStarts[token + 1] ?? 0) + 1;
  const wordWeight = new Float32Array(words.length);
  for (let token = 0; token < words.length; token += 1) {
    wordWeight[token] = Math.log(1 + entryOf.length / ((postingStarts[token + 1] ?? 0) + 1));
    postingStarts[token + 1] = (postingStarts[token + 1] ?? 0) + (postingStarts[token] ?? 0);
  }
  return {
    size: entries.length,
    ids: entries.map(({ id }) => id),
    vocabulary,
    typos: buildTypoTable(words, (word) => !proper.has(word)),
    entryOf,
    nameWeight: weighNames(flat, wordWeight),
    wordWeight,
    postingStarts,
    postings: postNames(flat, postingStarts),
    scores: new Float32Array(entryOf.length),
    stamps: new Int32Array(entryOf.length).fill(-1),
  };
}

/** The names of each word, word by word, in the order of the list. */
function postNames({ tokens, starts, entryOf }: FlatNames, postingStarts: Uint32Array): Uint32Array {
  const postings = new Uint32Array(tokens.length);
  const next = postingStarts.slice();
  for (let name = 0; name < entryOf.length; name += 1) {
    for (let at = starts[name] ?? 0; at < (starts[name + 1] ?? 0); at += 1) {
      const token = tokens[at] ?? 0;
      const slot = next[token] ?? 0;
      postings[slot] = name;
      next[token] = slot + 1;
    }
  }
  return postings;
}

/** The weights of a name's words together, of each word its most telling reading. */
function weighNames({ tokens, starts, groups, entryOf }: FlatNames, wordWeight: Float32Array): Float32Array {
  const weights = new Float32Array(entryOf.length);
  for (let name = 0; name < entryOf.length; name += 1) {
    let sum = 0;
    let group = 0;
    let best = 0;
    for (let at = starts[name] ?? 0; at < (starts[name + 1] ?? 0); at += 1) {
      const own = groups[at] ?? 0;
      if (own === 0) continue;
      if (own !== group) {
        sum += best;
        best = 0;
        group = own;
      }
      best = Math.max(best, wordWeight[tokens[at] ?? 0] ?? 0);
    }
    weights[name] = sum + best;
  }
  return weights;
}

/** The best entries for any of the names, best first, ties in the order of the list. */
export function candidates(index: NameIndex, names: readonly string[], limit: number): Candidate[] {
  const best = new Map<number, number>();
  for (const name of [...new Set(names)].slice(0, MOST_QUERY_NAMES)) {
    for (const [entry, score] of lookUp(index, indexTokens(name)))
      if (score > (best.get(entry) ?? 0)) best.set(entry, score);
  }
  return [...best]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, Math.max(0, limit))
    .map(([entry, score]) => ({
      id: index.ids[entry] ?? '',
      score: Math.round(Math.min(1, score) * 1000) / 1000,
    }));
}

/** How telling a word is in this list: 1 for a word no name has, near 0 for one most names have. */
export function rarityIn(index: NameIndex): (key: string) => number {
  const most = Math.log(1 + index.nameWeight.length);
  return (key) => {
    const token = index.vocabulary.get(key);
    return token === undefined || most === 0 ? 1 : Math.min(1, (index.wordWeight[token] ?? 0) / most);
  };
}

function lookUp(index: NameIndex, tokens: readonly IndexToken[]): Map<number, number> {
  const touched: number[] = [];
  const unknown = Math.log(1 + index.nameWeight.length);
  const most = Math.max(SMALL_LIST, index.entryOf.length * TOO_COMMON);
  const meetings = tokens.map((token) => meetToken(index, token));
  const rare = meetings.map((met) => met.filter(({ word }) => postingCount(index, word) <= most));
  // A query of common words only is answered by them: no answer would be worse.
  const used = rare.some((met) => met.length > 0) ? rare : meetings;
  let wanted = 0;
  tokens.forEach((token, turn) => {
    if (token.kind !== 'joined')
      wanted += Math.max(0, ...(meetings[turn] ?? []).map(({ weight }) => weight)) || unknown;
    for (const { word, worth } of used[turn] ?? []) {
      const to = index.postingStarts[word + 1] ?? 0;
      for (let slot = index.postingStarts[word] ?? 0; slot < to; slot += 1) {
        const name = index.postings[slot] ?? 0;
        if (index.stamps[name] === turn) continue;
        if (index.stamps[name] === -1) touched.push(name);
        index.stamps[name] = turn;
        index.scores[name] = (index.scores[name] ?? 0) + worth;
      }
    }
  });
  const found = new Map<number, number>();
  for (const name of touched) {
    const entry = index.entryOf[name] ?? 0;
    const own = index.nameWeight[name] ?? 0;
    const score = (index.scores[name] ?? 0) / (0.6 * wanted + 0.4 * own || 1);
    if (score > (found.get(entry) ?? 0)) found.set(entry, score);
    index.scores[name] = 0;
    index.stamps[name] = -1;
  }
  return found;
}

function postingCount(index: NameIndex, word: number): number {
  return (index.postingStarts[word + 1] ?? 0) - (index.postingStarts[word] ?? 0);
}

interface MetWord {
  readonly word: number;
  readonly weight: number;
  readonly worth: number;
}

/** The words of the list that a query token meets, the most telling first. */
function meetToken(index: NameIndex, { readings, kind }: IndexToken): MetWord[] {
  const met = new Map<number, number>();
  const share = kind === 'joined' ? JOINED : 1;
  for (const reading of readings) {
    const exact = index.vocabulary.get(reading);
    if (exact !== undefined) met.set(exact, share);
    if (kind === 'meaning') continue;
    for (const { word, similarity } of nearWords(index.typos, reading, kind === 'word'))
      met.set(word, Math.max(met.get(word) ?? 0, NEAR * share * similarity ** 2));
  }
  return [...met]
    .map(([word, quality]) => {
      const weight = index.wordWeight[word] ?? 0;
      return { word, weight, worth: weight * quality };
    })
    .sort((a, b) => b.worth - a.worth || a.word - b.word);
}
