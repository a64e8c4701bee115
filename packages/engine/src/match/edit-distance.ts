/**
 * Weighted edit distance (optimal string alignment) between two short Latin keys. Costs say what a typist or a
 * clerk confuses: vowels, look-alike digits, doubled letters, neighbours swapped.
 */

const LONGEST = 48;
const WIDTH = LONGEST + 2;
const rows = new Float64Array(3 * WIDTH);

const VOWEL = new Uint8Array(128);
for (const vowel of 'aeiouy') VOWEL[vowel.charCodeAt(0)] = 1;
const LOOKALIKES: ReadonlySet<number> = new Set(
  ['0o', '1i', '1l', '5s', '9g', '8b', '3e', '4a', 'il', 'mn', 'uv', 'bv'].flatMap((pair) => [
    pair.charCodeAt(0) * 128 + pair.charCodeAt(1),
    pair.charCodeAt(1) * 128 + pair.charCodeAt(0),
  ]),
);

/** Costs: see the header. A swap of neighbours, a vowel for a vowel and a look-alike are cheaper than other edits. */
export const EDIT_COSTS = Object.freeze({ edit: 1, vowel: 0.75, lookalike: 0.5, doubled: 0.5, swap: 0.8 });

/** 0 for equal words. Words beyond 48 letters are cut. */
export function editDistance(left: string, right: string): number {
  if (left === right) return 0;
  const a = left.slice(0, LONGEST);
  const b = right.slice(0, LONGEST);
  const [n, m] = [a.length, b.length];
  let before = 0;
  let above = WIDTH;
  let here = 2 * WIDTH;
  for (let j = 0; j <= m; j += 1) rows[above + j] = j;
  for (let i = 1; i <= n; i += 1) {
    const x = a.charCodeAt(i - 1);
    rows[here] = i;
    for (let j = 1; j <= m; j += 1) {
      const y = b.charCodeAt(j - 1);
      let cost = at(above + j - 1) + substitution(x, y);
      const drop =
        at(above + j) + (i > 1 && x === a.charCodeAt(i - 2) ? EDIT_COSTS.doubled : EDIT_COSTS.edit);
      const add =
        at(here + j - 1) + (j > 1 && y === b.charCodeAt(j - 2) ? EDIT_COSTS.doubled : EDIT_COSTS.edit);
      if (drop < cost) cost = drop;
      if (add < cost) cost = add;
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2)) {
        const swap = at(before + j - 2) + EDIT_COSTS.swap;
        if (swap < cost) cost = swap;
      }
      rows[here + j] = cost;
    }
    [before, above, here] = [above, here, before];
  }
  return at(above + m);
}

/** 1 for equal words, 0 for words with nothing in common; a different first letter costs extra. */
export function editSimilarity(left: string, right: string): number {
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 1;
  const shortest = Math.min(left.length, right.length);
  if (shortest * 2 < longest) return shortest / longest / 2;
  const first = left.charAt(0) === right.charAt(0) ? 0 : 0.4;
  return Math.max(0, 1 - (editDistance(left, right) + first) / longest);
}

function substitution(x: number, y: number): number {
  if (x === y) return 0;
  if (x > 127 || y > 127) return EDIT_COSTS.edit;
  if (LOOKALIKES.has(x * 128 + y)) return EDIT_COSTS.lookalike;
  return VOWEL[x] === 1 && VOWEL[y] === 1 ? EDIT_COSTS.vowel : EDIT_COSTS.edit;
}

function at(index: number): number {
  return rows[index] ?? 0;
}
