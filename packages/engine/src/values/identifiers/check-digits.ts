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
  return decimalMod(spelledOut(text), 97);
}

/** Letters as numbers, A is 10. */
export function spelledOut(text: string): string {
  return [...text].map((char) => (/\d/u.test(char) ? char : String(char.charCodeAt(0) - 55))).join('');
}

/** Luhn: right when the last digit makes the sum a multiple of ten. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let back = 0; back < digits.length; back += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - back)) * (back % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** ISO 7064 MOD 11,10: right when the last digit closes it. */
export function mod11And10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + Number(digits.at(-1))) % 10 === 1;
}

/** Eleven less the weighted sum modulo eleven, which many registers print as the last digit; 11 is 0, 10 is `ten`. */
export function elevenLess(digits: string, weights: readonly number[], ten = -1): number {
  const rest = 11 - (weightedSum(digits, weights) % 11);
  return rest === 11 ? 0 : rest === 10 ? ten : rest;
}

/** A row of falling or rising weights: `run(8, 2)` is 8 7 6 5 4 3 2. */
export function run(from: number, to: number): number[] {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + step * index);
}
