/** The words and names of a list as flat numbers, on the way to an index. */
import { indexTokens } from './index-tokens.ts';

export interface FlatNames {
  /** Every reading of every word, each once; its place is its number. */
  readonly words: readonly string[];
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Numbers of words that stand as words of their own somewhere, not only run together. */
  readonly proper: ReadonlySet<number>;
  /** The entry of each name. */
  readonly entryOf: Uint32Array;
  /** The readings of all names, one after the other, distinct within a name. */
  readonly tokens: Uint32Array;
  /** Where the readings of each name begin; one more than names. */
  readonly starts: Uint32Array;
  /** For each reading, the word of its name it belongs to; 0 for words run together. */
  readonly groups: Uint8Array;
}

/** Names without any word are left out. */
export function flattenNames(entries: readonly { readonly names: readonly string[] }[]): FlatNames {
  const vocabulary = new Map<string, number>();
  const words: string[] = [];
  const proper = new Set<number>();
  const entryOf: number[] = [];
  const tokens: number[] = [];
  const groups: number[] = [];
  const starts: number[] = [0];
  entries.forEach(({ names }, entry) => {
    for (const name of new Set(names)) {
      const from = tokens.length;
      indexTokens(name).forEach(({ kind, readings }, place) => {
        for (const reading of readings) {
          let word = vocabulary.get(reading);
          if (word === undefined) {
            word = words.length;
            vocabulary.set(reading, word);
            words.push(reading);
          }
          if (kind === 'word') proper.add(word);
          if (tokens.indexOf(word, from) !== -1) continue;
          tokens.push(word);
          groups.push(kind === 'joined' ? 0 : Math.min(255, place + 1));
        }
      });
      if (tokens.length === from) continue;
      entryOf.push(entry);
      starts.push(tokens.length);
    }
  });
  return {
    words,
    vocabulary,
    proper,
    entryOf: Uint32Array.from(entryOf),
    tokens: Uint32Array.from(tokens),
    starts: Uint32Array.from(starts),
    groups: Uint8Array.from(groups),
  };
}
