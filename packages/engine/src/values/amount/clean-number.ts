/** A number without what binary fractions add to it. */

/** Rids 1.2 × 10⁶ of the dust of binary fractions: fifteen digits are kept. */
export function clean(value: number): number {
  return Number(value.toPrecision(15));
}
