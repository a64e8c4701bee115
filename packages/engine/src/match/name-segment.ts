/**
 * The words of the names of a list of entries, both ways: which names have a word, which words a name has. Immutable
 * typed arrays that can be saved as they are.
 */
import { type HashTable, HashNumbering } from './hash-table.ts';
import { type IndexToken, indexTokens } from './index-tokens.ts';
import { NumberColumn } from './number-column.ts';
import { buildTypoTable, type TypoTable, writingOf } from './typo-table.ts';
import { buildWordTable, hashText, type WordTable } from './word-table.ts';

export interface NameSegment {
  /** How many entries it holds; some may have no name. */
  readonly entries: number;
  /** Every reading of every word, by number from 0. */
  readonly table: WordTable;
  readonly typos: TypoTable;
  /** Words run together and initials, by hash; their numbers go on after those of the words. */
  readonly joined: HashTable;
  /** The entry of each name; names are in the order of entries. */
  readonly entryOf: Uint32Array;
  /** Where the names of each entry begin; one more than entries. */
  readonly entryStarts: Uint32Array;
  /** Where the tokens of each name begin; one more than names. */
  readonly nameStarts: Uint32Array;
  /** Numbers of all names, distinct within a name, with the marks `FIRST` and `ASIDE`. */
  readonly tokens: Uint32Array;
  /** Where the names of each number begin; one more than numbers. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
}

/** Marks the token that begins a word: what follows without it is another reading of the same. */
export const FIRST = 0x80000000;
/** Marks what finds a name and adds nothing to its weight: words run together, initials, the writing of a meaning. */
export const ASIDE = 0x40000000;
/** The number without its marks. */
export const NUMBER = 0x3fffffff;

/** Under what a name's initials are found, told apart from words run together. */
export function initialsHash(initials: string): number {
  return hashText(`=${initials}`);
}

/** Until all words are known, numbers of what is run together count from here. */
const LATER = 0x20000000;

/** The segment of entries that are given by their names, in their order. */
export function buildNameSegment(entries: Iterable<readonly string[]>): NameSegment {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const joined = new HashNumbering();
  const entryOf = new NumberColumn();
  const entryStarts = new NumberColumn();
  const nameStarts = new NumberColumn();
  const tokens = new NumberColumn(4096);
  const put = (from: number, number: number, marks: number): boolean => {
    for (const other of [0, FIRST, ASIDE]) if (tokens.holdsAfter(from, (number | other) >>> 0)) return false;
    tokens.push((number | marks) >>> 0);
    return true;
  };
  const numberOf = (reading: string): number => {
    const known = numbers.get(reading);
    if (known !== undefined) return known;
    numbers.set(reading, words.length);
    words.push(reading);
    return words.length - 1;
  };
  const take = ({ kind, readings, written }: IndexToken, from: number): void => {
    if (kind === 'joined' || kind === 'initials') {
      for (const reading of readings)
        put(
          from,
          joined.number(kind === 'joined' ? hashText(reading) : initialsHash(reading)) + LATER,
          ASIDE,
        );
      return;
    }
    let marks = FIRST;
    for (const reading of readings) if (put(from, numberOf(reading), marks)) marks = 0;
    for (const reading of written ?? []) put(from, numberOf(writingOf(reading)), ASIDE);
  };
  let entry = 0;
  for (const names of entries) {
    entryStarts.push(entryOf.length);
    for (const name of names) {
      const from = tokens.length;
      for (const token of indexTokens(name)) take(token, from);
      if (tokens.length === from) continue;
      entryOf.push(entry);
      nameStarts.push(from);
    }
    entry += 1;
  }
  entryStarts.push(entryOf.length);
  nameStarts.push(tokens.length);
  numbers.clear();
  const flat = tokens.taken();
  for (let at = 0; at < flat.length; at += 1) {
    const token = flat[at] ?? 0;
    if ((token & LATER) !== 0) flat[at] = ((token & ~LATER) + words.length) >>> 0;
  }
  const starts = nameStarts.taken();
  return {
    entries: entry,
    table: buildWordTable(words),
    typos: buildTypoTable(words),
    joined: joined.table(),
    entryOf: entryOf.taken(),
    entryStarts: entryStarts.taken(),
    nameStarts: starts,
    tokens: flat,
    ...postNames(flat, starts, words.length + joined.table().size),
  };
}

/** The names of each number, in their order. */
function postNames(
  tokens: Uint32Array,
  nameStarts: Uint32Array,
  count: number,
): Pick<NameSegment, 'postingStarts' | 'postings'> {
  const postingStarts = new Uint32Array(count + 1);
  for (const token of tokens) {
    const next = (token & NUMBER) + 1;
    postingStarts[next] = (postingStarts[next] ?? 0) + 1;
  }
  for (let at = 1; at <= count; at += 1)
    postingStarts[at] = (postingStarts[at] ?? 0) + (postingStarts[at - 1] ?? 0);
  const postings = new Uint32Array(tokens.length);
  const next = postingStarts.slice(0, count);
  for (let name = 0; name + 1 < nameStarts.length; name += 1) {
    const end = nameStarts[name + 1] ?? 0;
    for (let at = nameStarts[name] ?? 0; at < end; at += 1) {
      const number = (tokens[at] ?? 0) & NUMBER;
      const slot = next[number] ?? 0;
      postings[slot] = name;
      next[number] = slot + 1;
    }
  }
  return { postingStarts, postings };
}
