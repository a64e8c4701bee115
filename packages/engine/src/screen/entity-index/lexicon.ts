/**
 * The words that names are found by, each with a number: those of the base and, after changes, some more. What more there is
 * has a table of its own, so that a change costs what it brings.
 */
import { buildNearTable, MOST_WORDS, type NearTable } from './near-words.ts';

interface LexiconParts {
  readonly baseWords: readonly string[];
  readonly baseIds: ReadonlyMap<string, number>;
  readonly base: NearTable;
  /** Base words that the base table does not meet at more than one edit. */
  readonly moreWords: readonly string[];
  /** Words of the base or of `moreWords` that are met far by the second table. */
  readonly moreFar: ReadonlySet<number>;
}

export class Lexicon {
  readonly parts: LexiconParts;
  readonly #moreIds: ReadonlyMap<string, number>;
  readonly #more: NearTable | undefined;

  constructor(parts: LexiconParts) {
    const { baseWords, moreWords, moreFar } = parts;
    this.parts = parts;
    this.#moreIds = new Map(moreWords.map((word, at) => [word, baseWords.length + at]));
    this.#more =
      moreWords.length + moreFar.size === 0
        ? undefined
        : buildNearTable(this.#moreIds.values(), moreFar, (word) => this.textOf(word));
  }

  get size(): number {
    return this.parts.baseWords.length + this.parts.moreWords.length;
  }

  idOf(word: string): number | undefined {
    return this.parts.baseIds.get(word) ?? this.#moreIds.get(word);
  }

  textOf(id: number): string {
    const { baseWords, moreWords } = this.parts;
    return baseWords[id] ?? moreWords[id - baseWords.length] ?? '';
  }

  get tables(): readonly NearTable[] {
    return this.#more === undefined ? [this.parts.base] : [this.parts.base, this.#more];
  }

  /** A lexicon with more words, and with words that are now met far. */
  with(words: readonly string[], far: Iterable<number>): Lexicon {
    const moreWords = [...this.parts.moreWords, ...words];
    if (this.parts.baseWords.length + moreWords.length > MOST_WORDS)
      throw new RangeError('too many words for one index');
    return new Lexicon({ ...this.parts, moreWords, moreFar: new Set([...this.parts.moreFar, ...far]) });
  }
}

/** A lexicon of these words, each once; `far` are the numbers of those that are met at more than one edit. */
export function buildLexicon(words: readonly string[], far: Iterable<number>): Lexicon {
  if (words.length > MOST_WORDS) throw new RangeError('too many words for one index');
  return baseLexicon(
    words,
    buildNearTable(words.keys(), far, (word) => words[word] ?? ''),
  );
}

/** A lexicon of words whose table is there already. */
export function baseLexicon(words: readonly string[], base: NearTable): Lexicon {
  return new Lexicon({
    baseWords: words,
    baseIds: new Map(words.map((word, id) => [word, id])),
    base,
    moreWords: [],
    moreFar: new Set(),
  });
}
