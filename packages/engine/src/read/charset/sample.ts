/** The bytes that tell a charset: those beyond ASCII, with a little around them. */

/** Bytes looked at; more does not change the answer. */
const MOST = 16_384;
const AROUND = 24;

/** A sample of bytes holding the non-ASCII ones with their surroundings, in order; for pure ASCII, empty. */
export function sampleHighBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= MOST) return bytes.some((byte) => byte >= 0x80) ? bytes : new Uint8Array(0);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < bytes.length && length < MOST; at += 1) {
    if ((bytes[at] as number) < 0x80) continue;
    let start = at;
    // Begin after an ASCII byte, so that no double-byte character is cut in two.
    while (start > 0 && at - start < AROUND && (bytes[start - 1] as number) < 0x80) start -= 1;
    let end = at;
    let plain = 0;
    while (end < bytes.length && end - start < 2048 && plain < AROUND) {
      plain = (bytes[end] as number) < 0x80 ? plain + 1 : 0;
      end += 1;
    }
    const piece = bytes.subarray(start, end);
    pieces.push(piece, LINE_END);
    length += piece.length + 1;
    at = end;
  }
  return Uint8Array.from(Buffer.concat(pieces));
}

const LINE_END = new Uint8Array([0x0a]);
