/** What screening needs of a list version, built once: names, words, identifiers and the links between entries. */
import { IDENTIFIERS, SHORTEST_IDENTIFIER } from '../data/screen/screen-rules.ts';
import { buildNameIndex, type NameIndex, rarityIn } from '../match/index.ts';
import type { ListEntry, ListVersion } from '../model/index.ts';
import { compactValue, siteName } from './compact-value.ts';
import { allWords, type NameWords, nameWords } from './word-keys.ts';

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
  /** How many entries have each word in their addresses. */
  readonly addressWords: ReadonlyMap<string, number>;
  /** Entries by `property value`, compacted. */
  readonly identifiers: ReadonlyMap<string, readonly string[]>;
  /** Entries that say "Linked To" an entry. */
  readonly linkedFrom: ReadonlyMap<string, readonly string[]>;
  /** Names in "Linked To" statements that are no entry of the list, by their words, with the entries that say so. */
  readonly linkedNames: ReadonlyMap<string, readonly { readonly entry: string; readonly name: string }[]>;
}

/** The index of a version. Costs about a second for a list of 15,000 entries. */
export function indexList(version: ListVersion): ListIndex {
  const entries = new Map<string, IndexedEntry>();
  const carriers = new Map<string, Set<string>>();
  const addressWords = new Map<string, number>();
  const identifiers = new Map<string, string[]>();
  const linkedFrom = new Map<string, string[]>();
  const linkedNames = new Map<string, { entry: string; name: string }[]>();
  for (const entry of version.entries) {
    const names = entry.names.map(({ value, kind }) => entryName(entry, value, kind === 'weak'));
    entries.set(entry.id, { entry, names });
    for (const { printed } of names) {
      for (const word of allWords(printed)) {
        const known = carriers.get(word);
        if (known === undefined) carriers.set(word, new Set([entry.id]));
        else known.add(entry.id);
      }
    }
    for (const word of new Set((entry.properties['address'] ?? []).flatMap(allWords)))
      addressWords.set(word, (addressWords.get(word) ?? 0) + 1);
    for (const key of identifierKeys(entry.properties)) push(identifiers, key, entry.id);
    for (const link of entry.links) {
      if (link.entry !== undefined) push(linkedFrom, link.entry, entry.id);
      else push(linkedNames, wordsKey(nameWords(link.name)), { entry: entry.id, name: link.name });
    }
  }
  const index = buildNameIndex(
    [...entries].map(([id, { names }]) => ({ id, names: names.map(({ natural }) => natural) })),
  );
  return {
    version,
    entries,
    names: index,
    rarity: rarityIn(index),
    carriers,
    addressWords,
    identifiers,
    linkedFrom,
    linkedNames,
  };
}

/** Keys of the identifiers and websites that properties hold. */
export function identifierKeys(properties: Readonly<Record<string, readonly string[]>>): string[] {
  const keys: string[] = [];
  for (const property of IDENTIFIERS)
    for (const value of properties[property] ?? []) {
      const compact = compactValue(value);
      if (compact.length >= SHORTEST_IDENTIFIER) keys.push(`${property} ${compact}`);
    }
  for (const value of properties['website'] ?? []) keys.push(`website ${siteName(value)}`);
  return keys;
}

/** The words of a name as one key, order and legal forms aside. */
export function wordsKey(words: NameWords): string {
  return [...words.content].sort().join(' ');
}

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

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
