/** What screening needs of a list version, built once: names, words, identifiers and the links between entries. */
import { buildNameIndex, type NameIndex, rarityIn } from '../match/index.ts';
import type { ListEntry, ListVersion } from '../model/index.ts';
import { identifierKeys } from './identifier-keys.ts';
import { nameParts } from './name-parts.ts';
import { allWords, type NameWords, nameWords, stateBodyOf } from './word-keys.ts';

/** A name of an entry as it is compared. */
export interface EntryName {
  /** As the list prints it. */
  readonly printed: string;
  /** In natural order: "HARLOW, Mira" is "Mira HARLOW". */
  readonly natural: string;
  readonly weak: boolean;
  /** Taken apart when first asked for: most names of a list are never compared. */
  readonly words: () => NameWords;
}

export interface IndexedEntry {
  readonly entry: ListEntry;
  readonly names: readonly EntryName[];
}

/** A list version ready to be searched. */
export interface ListIndex {
  readonly version: ListVersion;
  readonly entries: ReadonlyMap<string, IndexedEntry>;
  readonly names: NameIndex;
  /** How telling a word is on this list, 0 to 1. */
  readonly rarity: (key: string) => number;
  /** Entries by each word of their names. */
  readonly carriers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entries that are bodies of a state, by country and what the body is called. */
  readonly stateBodies: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many entries have each word in their addresses. */
  readonly addressWords: ReadonlyMap<string, number>;
  /** Entries by `property value`, compacted. */
  readonly identifiers: ReadonlyMap<string, readonly string[]>;
  /** Entries that say "Linked To" an entry. */
  readonly linkedFrom: ReadonlyMap<string, readonly string[]>;
  /** Names in "Linked To" statements that are no entry of the list, by their words, with the entries that say so. */
  readonly linkedNames: ReadonlyMap<string, readonly { readonly entry: string; readonly name: string }[]>;
}

/**
 * The index of a version. Each part is built when first asked for: where every party was screened before, the costly
 * ones (names and words, about a second for 15,000 entries) are never built.
 */
export function indexList(version: ListVersion): ListIndex {
  const entries = new Map<string, IndexedEntry>(
    version.entries.map((entry) => [entry.id, { entry, names: entryNames(entry) }]),
  );
  const names = lazily(() =>
    buildNameIndex([...entries].map(([id, own]) => ({ id, names: own.names.map(({ natural }) => natural) }))),
  );
  const rarity = lazily(() => rarityIn(names()));
  const carriers = lazily(() => indexCarriers(entries));
  const stateBodies = lazily(() => indexStateBodies(entries));
  const addressWords = lazily(() => countAddressWords(version));
  const identifiers = lazily(() =>
    gather(version, ({ id, properties }) => identifierKeys(properties).map((key) => [key, id] as const)),
  );
  const linkedFrom = lazily(() =>
    gather(version, ({ id, links }) =>
      links.flatMap(({ entry }) => (entry === undefined ? [] : [[entry, id] as const])),
    ),
  );
  const linkedNames = lazily(() =>
    gather(version, ({ id, links }) =>
      links
        .filter(({ entry }) => entry === undefined)
        .map(({ name }) => [wordsKey(nameWords(name)), { entry: id, name }] as const),
    ),
  );
  return {
    version,
    entries,
    rarity: (key) => rarity()(key),
    get names() {
      return names();
    },
    get carriers() {
      return carriers();
    },
    get stateBodies() {
      return stateBodies();
    },
    get addressWords() {
      return addressWords();
    },
    get identifiers() {
      return identifiers();
    },
    get linkedFrom() {
      return linkedFrom();
    },
    get linkedNames() {
      return linkedNames();
    },
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function indexCarriers(entries: ReadonlyMap<string, IndexedEntry>): Map<string, Set<string>> {
  const carriers = new Map<string, Set<string>>();
  for (const [id, { names }] of entries) {
    for (const { printed } of names) {
      for (const word of allWords(printed)) {
        const known = carriers.get(word);
        if (known === undefined) carriers.set(word, new Set([id]));
        else known.add(id);
      }
    }
  }
  return carriers;
}

function indexStateBodies(entries: ReadonlyMap<string, IndexedEntry>): Map<string, Set<string>> {
  const bodies = new Map<string, Set<string>>();
  for (const [id, { names }] of entries) {
    for (const { printed } of names) {
      const body = stateBodyOf(printed);
      if (body !== undefined) bodies.set(body, (bodies.get(body) ?? new Set()).add(id));
    }
  }
  return bodies;
}

function countAddressWords(version: ListVersion): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { properties } of version.entries)
    for (const word of new Set((properties['address'] ?? []).flatMap(allWords)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What the entries give under each key, in the order of the list. */
function gather<Value>(
  version: ListVersion,
  give: (entry: ListEntry) => readonly (readonly [string, Value])[],
): Map<string, Value[]> {
  const gathered = new Map<string, Value[]>();
  for (const entry of version.entries) {
    for (const [key, value] of give(entry)) {
      const known = gathered.get(key);
      if (known === undefined) gathered.set(key, [value]);
      else known.push(value);
    }
  }
  return gathered;
}

/** The words of a name as one key, order and legal forms aside. */
export function wordsKey(words: NameWords): string {
  return [...words.content].sort().join(' ');
}

/** The names as printed, then those that stand together in one of them: "X (Y)" is X and Y too. */
function entryNames(entry: ListEntry): EntryName[] {
  const printed = entry.names.map(({ value, kind }) => entryName(entry, value, kind === 'weak'));
  const known = new Set(entry.names.map(({ value }) => value));
  const parts = entry.names.flatMap(({ value, kind }) => {
    if (!/\(|\ba\.?k\.?a\b|\balias\b/iu.test(value)) return [];
    return nameParts(value).map((part) => entryName(entry, part, kind === 'weak' || ACRONYM.test(part)));
  });
  return [...printed, ...parts.filter((part) => !known.has(part.printed))];
}

/** A few capitals in brackets are shared by too many to be a name alone. */
const ACRONYM = /^\p{Lu}{1,5}$/u;

function entryName(entry: ListEntry, printed: string, weak: boolean): EntryName {
  const comma = entry.schema === 'Person' ? printed.indexOf(', ') : -1;
  const natural = comma === -1 ? printed : `${printed.slice(comma + 2)} ${printed.slice(0, comma)}`;
  let words: NameWords | undefined;
  return {
    printed,
    natural,
    weak,
    words: () => {
      words ??= nameWords(printed);
      return words;
    },
  };
}
