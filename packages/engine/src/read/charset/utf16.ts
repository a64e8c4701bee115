/** UTF-16 without a byte order mark: recognised by which half of each pair holds the small numbers. */

const PAIRS_LOOKED_AT = 8_192;

/** The byte order of UTF-16 text that carries no mark, or null for anything else. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length >> 1, PAIRS_LOOKED_AT);
  if (pairs < 2) return null;
  const little = plausible(bytes, pairs, 1);
  const big = plausible(bytes, pairs, 0);
  const best = Math.max(little.good, big.good);
  const { marked, good } = little.good >= big.good ? little : big;
  if (best / pairs < 0.95 || marked === 0 || little.good === big.good) return null;
  return good === little.good ? 'utf-16le' : 'utf-16be';
}

/**
 * Pairs whose high byte is a block of ordinary writing: `good`; and those of them that no 8-bit text would hold
 * (a zero or 0x04 as high byte): `marked`.
 */
function plausible(bytes: Uint8Array, pairs: number, high: 0 | 1): { good: number; marked: number } {
  let good = 0;
  let marked = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const top = bytes[pair * 2 + high] as number;
    const low = bytes[pair * 2 + (1 - high)] as number;
    if (top === 0x00 && (low >= 0x20 || low === 0x0a || low === 0x0d || low === 0x09)) {
      good += 1;
      marked += 1;
    } else if (top === 0x04) {
      good += 1;
      marked += 1;
    } else if (top === 0x20 || top === 0x30 || top === 0xff || (top >= 0x4e && top <= 0x9f)) {
      good += 1;
    }
  }
  return { good, marked };
}
