/** A column of 32-bit numbers that grows, without an object a number. */
export class NumberColumn {
  length = 0;
  #values: Uint32Array;

  constructor(room = 1024) {
    this.#values = new Uint32Array(room);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Uint32Array(Math.ceil(this.#values.length * 1.6));
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  /** Whether a number stands at or after a place. */
  holdsAfter(from: number, value: number): boolean {
    for (let at = from; at < this.length; at += 1) if (this.#values[at] === value) return true;
    return false;
  }

  /** What was pushed, in memory of its own size. */
  taken(): Uint32Array {
    return this.#values.slice(0, this.length);
  }
}
