/**
 * The rows of weights that are not all zero, and where they are: four rows in five are, so a map of one bit a row, small enough for
 * the fastest memory, spares most look-ups, and its count of bits before a row tells the row's place among those kept.
 */

export interface WeightRows {
  /** `width` weights for each row kept, in order. */
  readonly weights: Int8Array;
  /** A bit for each row, 32 to a number: set for those kept. */
  readonly kept: Int32Array;
  /** How many rows are kept before the first of each 32. */
  readonly before: Int32Array;
}

/** The rows of these ascending numbers, with their weights one after another. */
export function weightRows(rows: number, numbers: readonly number[], weights: Int8Array): WeightRows {
  const kept = new Int32Array(rows >>> 5);
  const before = new Int32Array(rows >>> 5);
  for (const row of numbers) kept[row >>> 5] = (kept[row >>> 5] as number) | (1 << (row & 31));
  for (let at = 1; at < kept.length; at += 1)
    before[at] = (before[at - 1] as number) + bitsIn(kept[at - 1] as number);
  return { weights, kept, before };
}

/** The place of a row among those kept, or -1 where its weights are zero. */
export function placeOf({ kept, before }: WeightRows, row: number): number {
  const group = row >>> 5;
  const bits = kept[group] as number;
  const bit = 1 << (row & 31);
  return (bits & bit) === 0 ? -1 : (before[group] as number) + bitsIn(bits & (bit - 1));
}

/** How many bits of a number of 32 are set, added up in parallel. */
function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
