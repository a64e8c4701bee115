/** Bodies of entities as bytes, in pieces that grow without being copied; or in a file that is read on demand. */

/** Where bodies lie. */
export interface BodyBytes {
  readonly size: number;
  readonly read: (start: number, end: number) => Uint8Array;
}

/** A piece in memory; no body lies in two. */
const PIECE = 16 * 1024 * 1024;

/** Texts one after the other as UTF-8. */
export class BodyWriter {
  readonly #pieces: { readonly start: number; readonly bytes: Uint8Array }[] = [];
  readonly #encoder = new TextEncoder();
  #piece = new Uint8Array(1024);
  #used = 0;
  #start = 0;

  /** Where the text ends. */
  write(text: string): number {
    const most = text.length * 3;
    if (this.#used + most > this.#piece.length) {
      this.#close();
      this.#piece = new Uint8Array(Math.max(most, Math.min(PIECE, Math.max(65_536, this.#start))));
    }
    this.#used += this.#encoder.encodeInto(text, this.#piece.subarray(this.#used)).written;
    return this.#start + this.#used;
  }

  finish(): BodyBytes {
    this.#close();
    const pieces = this.#pieces;
    return {
      size: this.#start,
      read: (start, end) => {
        let low = 0;
        let high = pieces.length - 1;
        while (low < high) {
          const middle = (low + high + 1) >>> 1;
          if ((pieces[middle]?.start ?? 0) <= start) low = middle;
          else high = middle - 1;
        }
        const piece = pieces[low];
        return piece === undefined
          ? new Uint8Array()
          : piece.bytes.subarray(start - piece.start, end - piece.start);
      },
    };
  }

  #close(): void {
    if (this.#used > 0) this.#pieces.push({ start: this.#start, bytes: this.#piece.slice(0, this.#used) });
    this.#start += this.#used;
    this.#used = 0;
  }
}

/** A number that changes with any byte: FNV-1a, 32 bits. */
export function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 1) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193);
  return sum >>> 0;
}
