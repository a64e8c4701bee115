/** Disjoint sets over string keys. The smallest key of a set stands for it, so the order of unions never shows. */
export interface Union<Key extends string> {
  readonly find: (key: Key) => Key;
  /** True where the two were apart before. */
  readonly join: (left: Key, right: Key) => boolean;
  /** Every set as its sorted keys, in order of their smallest. */
  readonly sets: () => Key[][];
}

/** Disjoint sets that begin with every key alone. A key that was not given begins alone when first asked for. */
export function makeUnion<Key extends string>(keys: Iterable<Key>): Union<Key> {
  const parent = new Map<Key, Key>();
  for (const key of keys) parent.set(key, key);
  const find = (key: Key): Key => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    let at = key;
    while (at !== root) {
      const up = parent.get(at) ?? root;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  const join = (left: Key, right: Key): boolean => {
    const a = find(left);
    const b = find(right);
    if (a === b) return false;
    const [low, high] = a < b ? [a, b] : [b, a];
    parent.set(low, low);
    parent.set(high, low);
    return true;
  };
  const sets = (): Key[][] => {
    const grouped = new Map<Key, Key[]>();
    for (const key of [...parent.keys()].sort()) {
      const root = find(key);
      const set = grouped.get(root);
      if (set) set.push(key);
      else grouped.set(root, [key]);
    }
    return [...grouped.values()];
  };
  return { find, join, sets };
}
