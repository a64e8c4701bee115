/** One order for everything printed: code unit order of a string key, never the locale's. */

/** Compares two strings by code units. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A sorted copy, by one key or by several in turn. Equal keys keep their order; each key is asked once for an item. */
export function sortedBy<Item>(
  items: Iterable<Item>,
  ...keys: readonly ((item: Item) => string | number)[]
): Item[] {
  const keyed = Array.from(items, (item) => ({ item, known: [] as (string | number)[] }));
  const keyOf = ({ item, known }: (typeof keyed)[number], at: number): string | number =>
    (known[at] ??= keys[at]?.(item) ?? '');
  keyed.sort((a, b) => {
    for (let at = 0; at < keys.length; at += 1) {
      const left = keyOf(a, at);
      const right = keyOf(b, at);
      if (left < right) return -1;
      if (left > right) return 1;
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}

/** The distinct strings, sorted. */
export function sortedSet<Text extends string>(items: Iterable<Text>): Text[] {
  return [...new Set(items)].sort(byText);
}
