/** The best of many entries, each once with its best score, without keeping the others: a heap with the worst on top. */
export interface NameQuery {
  readonly names: readonly string[];
  readonly limit: number;
  /** Says no to an entry before it takes a place. */
  readonly accept?: (view: number, entry: number) => boolean;
  /** Orders entries of equal score that are in different views; within a view their order decides. */
  readonly isBefore?: (view: number, entry: number, otherView: number, otherEntry: number) => boolean;
}

export interface RankedEntry {
  readonly view: number;
  readonly entry: number;
  /** In thousandths; 1 and a little more for the very name. Comparable within one query only. */
  readonly score: number;
}

export class RankedEntries {
  readonly #query: NameQuery;
  /** The worst is first. */
  readonly #heap: RankedEntry[] = [];
  /** Entries in the heap, and those that were refused: `view entry` as one number. */
  readonly #held = new Map<number, number>();
  readonly #refused = new Set<number>();

  constructor(query: NameQuery) {
    this.#query = query;
  }

  offer(view: number, entry: number, score: number): void {
    if (score <= 0) return;
    const heap = this.#heap;
    const full = heap.length >= this.#query.limit;
    const worst = heap[0];
    if (full && worst !== undefined && score < worst.score) return;
    const candidate: RankedEntry = { view, entry, score };
    if (full && worst !== undefined && !this.#isBetter(candidate, worst)) return;
    const key = view * 2 ** 32 + entry;
    const known = this.#held.get(key);
    if (known !== undefined) {
      if (score > known) this.#raise(key, candidate);
      return;
    }
    if (this.#refused.has(key)) return;
    if (this.#query.accept !== undefined && !this.#query.accept(view, entry)) {
      this.#refused.add(key);
      return;
    }
    this.#held.set(key, score);
    if (full && worst !== undefined) {
      this.#held.delete(worst.view * 2 ** 32 + worst.entry);
      heap[0] = candidate;
      this.#sink(0);
    } else {
      heap.push(candidate);
      this.#rise(heap.length - 1);
    }
  }

  /** Best first. */
  taken(): RankedEntry[] {
    return [...this.#heap].sort((a, b) => (this.#isBetter(a, b) ? -1 : 1));
  }

  #isBetter(a: RankedEntry, b: RankedEntry): boolean {
    if (a.score !== b.score) return a.score > b.score;
    if (a.view === b.view || this.#query.isBefore === undefined)
      return a.view === b.view ? a.entry < b.entry : a.view < b.view;
    return this.#query.isBefore(a.view, a.entry, b.view, b.entry);
  }

  #raise(key: number, candidate: RankedEntry): void {
    this.#held.set(key, candidate.score);
    const at = this.#heap.findIndex(
      ({ view, entry }) => view === candidate.view && entry === candidate.entry,
    );
    this.#heap[at] = candidate;
    this.#sink(at);
  }

  #rise(from: number): void {
    const heap = this.#heap;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const [a, b] = [heap[at], heap[parent]];
      if (a === undefined || b === undefined || !this.#isBetter(b, a)) return;
      heap[at] = b;
      heap[parent] = a;
      at = parent;
    }
  }

  #sink(from: number): void {
    const heap = this.#heap;
    let at = from;
    for (;;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        const [a, b] = [heap[child], heap[worst]];
        if (a !== undefined && b !== undefined && this.#isBetter(b, a)) worst = child;
      }
      if (worst === at) return;
      const [a, b] = [heap[at], heap[worst]];
      if (a === undefined || b === undefined) return;
      heap[at] = b;
      heap[worst] = a;
      at = worst;
    }
  }
}
