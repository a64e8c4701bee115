/** One order for everything printed: code unit order of a string key, never the locale's. */

/** Compares two strings by code units. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A sorted copy, by one string key or by several in turn. Equal keys keep their order. */
export function sortedBy<Item>(
  items: Iterable<Item>,
  ...keys: readonly ((item: Item) => string | number)[]
): Item[] {
  return [...items].sort((a, b) => {
    for (const key of keys) {
      const left = key(a);
      const right = key(b);
      if (left < right) return -1;
      if (left > right) return 1;
    }
    return 0;
  });
}

/** The distinct strings, sorted. */
export function sortedSet<Text extends string>(items: Iterable<Text>): Text[] {
  return [...new Set(items)].sort(byText);
}
