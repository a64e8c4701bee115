/** Numbers that are gathered one by one and kept as a typed array. */

/** A list of unsigned 32-bit numbers that grows. */
export class Growing {
  #held = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#held.length) {
      const more = new Uint32Array(this.length * 2);
      more.set(this.#held);
      this.#held = more;
    }
    this.#held[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#held[index] ?? 0;
  }

  /** Whether a value stands from `start` on. */
  has(value: number, start: number): boolean {
    for (let at = start; at < this.length; at += 1) if (this.#held[at] === value) return true;
    return false;
  }

  finish(): Uint32Array {
    return this.#held.slice(0, this.length);
  }
}
