/** Check-digit arithmetic shared by the identifiers. Inputs are compacted strings; nothing throws. */

/** The weighted sum of the leading digits. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);
}

/** The remainder of a decimal string of any length. */
export function decimalMod(digits: string, modulus: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
}

/** ISO 7064 MOD 97-10 over letters (A is 10) and digits: right when 1. */
export function mod97(text: string): number {
  const digits = [...text]
    .map((char) => (/\d/u.test(char) ? char : String(char.charCodeAt(0) - 55)))
    .join('');
  return decimalMod(digits, 97);
}
