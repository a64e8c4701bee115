/**
 * Text keys to ordinals, as one sorted array of numbers: a hash of the key and the ordinal together. Two keys may share
 * a hash, so whoever finds looks whether the entity has the key in truth.
 */

/** `hash * 2^21 + ordinal`, sorted: both fit the 53 bits of a number that is exact. */
export type HashedKeys = Float64Array;

const SHIFT = 2 ** 21;
/** Most ordinals of one segment. */
export const MOST_ORDINALS = SHIFT - 1;

/** FNV-1a over UTF-16 code units, unsigned 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Gathers keys and their ordinals. */
export class KeyWriter {
  #values = new Float64Array(1024);
  #count = 0;

  add(key: string, ordinal: number): void {
    if (this.#count === this.#values.length) {
      const more = new Float64Array(this.#count * 2);
      more.set(this.#values);
      this.#values = more;
    }
    this.#values[this.#count] = hashOf(key) * SHIFT + ordinal;
    this.#count += 1;
  }

  finish(): HashedKeys {
    return this.#values.slice(0, this.#count).sort();
  }
}

/** Ordinals whose keys share the hash of this one, ascending. */
export function findHashed(keys: HashedKeys, key: string): number[] {
  const from = hashOf(key) * SHIFT;
  const found: number[] = [];
  for (let at = lowerBound(keys, from); at < keys.length; at += 1) {
    const value = keys[at] ?? 0;
    if (value >= from + SHIFT) break;
    if (found.at(-1) !== value - from) found.push(value - from);
  }
  return found;
}

/** The first place whose value is not below the given one. */
function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
