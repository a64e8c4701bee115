/** Hashes by number: what stands for words run together, of which there are too many to keep their letters. */
import { mixHash, roomFor } from './word-table.ts';

export interface HashTable {
  readonly size: number;
  /** The hash at each place, 0 for free. Length a power of two. */
  readonly keys: Uint32Array;
  readonly numbers: Uint32Array;
}

/** The number of a hash, -1 where the table does not have it. */
export function numberOfHash({ keys, numbers }: HashTable, hash: number): number {
  const key = hash === 0 ? 1 : hash;
  const mask = keys.length - 1;
  for (let slot = mixHash(key) & mask; ; slot = (slot + 1) & mask) {
    if (keys[slot] === key) return numbers[slot] ?? -1;
    if (keys[slot] === 0) return -1;
  }
}

/** Gives each distinct hash a number, in the order they come. */
export class HashNumbering {
  #keys = new Uint32Array(1024);
  #numbers = new Uint32Array(1024);
  #size = 0;

  /** The number of the hash, a new one where it is met for the first time. */
  number(hash: number): number {
    const key = hash === 0 ? 1 : hash;
    const mask = this.#keys.length - 1;
    let slot = mixHash(key) & mask;
    while (this.#keys[slot] !== 0) {
      if (this.#keys[slot] === key) return this.#numbers[slot] ?? 0;
      slot = (slot + 1) & mask;
    }
    this.#keys[slot] = key;
    this.#numbers[slot] = this.#size;
    this.#size += 1;
    if (this.#size * 2 > this.#keys.length) this.#grow();
    return this.#size - 1;
  }

  table(): HashTable {
    return { size: this.#size, keys: this.#keys, numbers: this.#numbers };
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Uint32Array(roomFor(this.#size + 1));
    this.#numbers = new Uint32Array(this.#keys.length);
    const mask = this.#keys.length - 1;
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      if (key === 0) continue;
      let slot = mixHash(key) & mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
      this.#keys[slot] = key;
      this.#numbers[slot] = numbers[at] ?? 0;
    }
  }
}
