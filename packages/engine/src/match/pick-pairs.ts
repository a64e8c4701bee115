/** Which names of two sides are worth aligning: all of a few, the likeliest of many (three names against two hundred). */
import type { AnalysedName } from './name-part.ts';

/** Up to this many pairs are aligned one by one. */
const MOST_PAIRS = 48;

export function pickPairs(
  left: readonly AnalysedName[],
  right: readonly AnalysedName[],
): (readonly [AnalysedName, AnalysedName])[] {
  const pairs = left.flatMap((a) => right.map((b) => [a, b] as const));
  if (pairs.length <= MOST_PAIRS) return pairs;
  const letters = new Map([...left, ...right].map((name) => [name, letterCounts(name)]));
  return pairs
    .map((pair, index) => ({ pair, index, shared: overlap(letters.get(pair[0]), letters.get(pair[1])) }))
    .sort((a, b) => b.shared - a.shared || a.index - b.index)
    .slice(0, MOST_PAIRS)
    .map(({ pair }) => pair);
}

/** Letter pairs of all keys, hashed to 64 bins. */
function letterCounts({ parts }: AnalysedName): Uint8Array {
  const bins = new Uint8Array(64);
  for (const { keys } of parts) {
    const key = keys[0] ?? '';
    for (let at = 0; at + 1 < key.length; at += 1) {
      const bin = (key.charCodeAt(at) * 31 + key.charCodeAt(at + 1)) % 64;
      bins[bin] = Math.min(255, (bins[bin] ?? 0) + 1);
    }
  }
  return bins;
}

function overlap(a: Uint8Array | undefined, b: Uint8Array | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let shared = 0;
  let all = 0;
  for (let bin = 0; bin < 64; bin += 1) {
    const [x, y] = [a[bin] ?? 0, b[bin] ?? 0];
    shared += Math.min(x, y);
    all += x + y;
  }
  return all === 0 ? 0 : (2 * shared) / all;
}
