/**
 * Weighted edit distance (optimal string alignment) between two short words. Costs say what a typist or a clerk
 * confuses: vowels, look-alike digits and letters, doubled letters, neighbours swapped. In twentieths, so that sums are exact.
 */

const LONGEST = 48;
const WIDTH = LONGEST + 2;
const rows = new Int32Array(3 * WIDTH);

/** One edit, in the unit of the results. */
export const EDIT = 20;

/** Costs: see the header. A swap of neighbours, a vowel for a vowel and a look-alike are cheaper than other edits. */
export const EDIT_COSTS = Object.freeze({ edit: 20, vowel: 15, lookalike: 10, doubled: 10, swap: 16 });

const VOWEL = new Uint8Array(128);
for (const vowel of 'aeiouy') VOWEL[vowel.charCodeAt(0)] = 1;
const LOOKALIKE = new Uint8Array(128 * 128);
for (const pair of ['0o', '1i', '1l', '5s', '9g', '8b', '3e', '4a', 'il', 'mn', 'uv', 'bv']) {
  LOOKALIKE[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = 1;
  LOOKALIKE[pair.charCodeAt(1) * 128 + pair.charCodeAt(0)] = 1;
}

/** 0 for equal words, in twentieths of an edit; anything above `most` may come back as any number above it. */
export function editDistance(left: string, right: string, most = Number.MAX_SAFE_INTEGER): number {
  if (left === right) return 0;
  const n = Math.min(left.length, LONGEST);
  const m = Math.min(right.length, LONGEST);
  if (Math.abs(n - m) * EDIT_COSTS.doubled > most) return most + 1;
  let before = 0;
  let above = WIDTH;
  let here = 2 * WIDTH;
  for (let j = 0; j <= m; j += 1) rows[above + j] = j * EDIT_COSTS.edit;
  let last = -1;
  for (let i = 1; i <= n; i += 1) {
    const x = left.charCodeAt(i - 1);
    rows[here] = i * EDIT_COSTS.edit;
    let least = rows[here] as number;
    let before2 = -1;
    for (let j = 1; j <= m; j += 1) {
      const y = right.charCodeAt(j - 1);
      let cost = (rows[above + j - 1] as number) + (x === y ? 0 : substitution(x, y));
      const drop = (rows[above + j] as number) + (x === last ? EDIT_COSTS.doubled : EDIT_COSTS.edit);
      if (drop < cost) cost = drop;
      const add = (rows[here + j - 1] as number) + (y === before2 ? EDIT_COSTS.doubled : EDIT_COSTS.edit);
      if (add < cost) cost = add;
      if (i > 1 && x === before2 && y === last) {
        const swap = (rows[before + j - 2] as number) + EDIT_COSTS.swap;
        if (swap < cost) cost = swap;
      }
      rows[here + j] = cost;
      if (cost < least) least = cost;
      before2 = y;
    }
    // A swap reaches two rows back, so that one row above the limit is not the end yet; two edits above are.
    if (least > most + EDIT_COSTS.edit) return most + 1;
    last = x;
    const next = before;
    before = above;
    above = here;
    here = next;
  }
  return rows[above + m] as number;
}

function substitution(x: number, y: number): number {
  if (x > 127 || y > 127) return EDIT_COSTS.edit;
  if (LOOKALIKE[x * 128 + y] === 1) return EDIT_COSTS.lookalike;
  return VOWEL[x] === 1 && VOWEL[y] === 1 ? EDIT_COSTS.vowel : EDIT_COSTS.edit;
}

/** 1 for equal words, 0 for words with nothing in common; a different first letter costs extra. */
export function editSimilarity(left: string, right: string): number {
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 1;
  const shortest = Math.min(left.length, right.length);
  if (shortest * 2 < longest) return shortest / longest / 2;
  const first = left.charAt(0) === right.charAt(0) ? 0 : 0.4;
  return Math.max(0, 1 - (editDistance(left, right) / EDIT + first) / longest);
}
