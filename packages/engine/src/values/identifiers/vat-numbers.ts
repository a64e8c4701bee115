/**
 * Value added tax numbers by country, with the check digits that their offices publish. The value begins with the
 * country (EL or GR for Greece, CHE for Switzerland, XI for Northern Ireland).
 */
import { decimalMod, elevenLess, luhn, mod11And10, mod97, run, weightedSum } from './check-digits.ts';

type Check = (digits: string) => boolean;
type Rule = readonly [shape: RegExp, check?: Check];

const last = (digits: string): number => Number(digits.at(-1));

const RULES: Readonly<Record<string, Rule>> = {
  AT: [/^U(\d{8})$/u, (digits) => (96 - alternating(digits.slice(0, 7), 1)) % 10 === last(digits)],
  BE: [/^([01]\d{9})$/u, (digits) => 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8))],
  BG: [/^(\d{9})$/u, bulgarian],
  CH: [
    /^E?(\d{9})(?:MWST|TVA|IVA|HR)?$/u,
    (digits) => elevenLess(digits, [5, 4, 3, 2, 7, 6, 5, 4]) === last(digits),
  ],
  CY: [/^(\d{8}[A-Z])$/u, cypriot],
  CZ: [
    /^(\d{8})$/u,
    (digits) =>
      [elevenLess(digits, run(8, 2), 0), 11 - (weightedSum(digits, run(8, 2)) % 11) - 10].includes(
        last(digits),
      ),
  ],
  DE: [/^([1-9]\d{8})$/u, mod11And10],
  DK: [/^(\d{8})$/u, (digits) => weightedSum(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0],
  EE: [
    /^(\d{9})$/u,
    (digits) => (10 - (weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10 === last(digits),
  ],
  EL: [
    /^(\d{9})$/u,
    (digits) => (weightedSum(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === last(digits),
  ],
  ES: [/^([A-Z]\d{7}[0-9A-J]|\d{8}[A-Z]|[XYZKLM]\d{7}[A-Z])$/u, spanish],
  FI: [/^(\d{8})$/u, (digits) => elevenLess(digits, [7, 9, 10, 5, 8, 4, 2]) === last(digits)],
  FR: [
    /^(\d{11})$/u,
    (digits) =>
      (12 + 3 * (Number(digits.slice(2)) % 97)) % 97 === Number(digits.slice(0, 2)) && luhn(digits.slice(2)),
  ],
  GB: [/^(\d{9})(?:\d{3})?$/u, british],
  HR: [/^(\d{11})$/u, mod11And10],
  HU: [
    /^(\d{8})$/u,
    (digits) => (10 - (weightedSum(digits, [9, 7, 3, 1, 9, 7, 3]) % 10)) % 10 === last(digits),
  ],
  IE: [/^(\d{7}[A-W][A-I]?)$/u, irish],
  IT: [/^(\d{11})$/u, luhn],
  LT: [/^(\d{9})$/u, lithuanian],
  LU: [/^(\d{8})$/u, (digits) => Number(digits.slice(0, 6)) % 89 === Number(digits.slice(6))],
  LV: [
    /^([4-9]\d{10})$/u,
    (digits) =>
      ((3 - (weightedSum(digits, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6]) % 11) + 11) % 11) % 10 === last(digits),
  ],
  MT: [
    /^(\d{8})$/u,
    (digits) => 37 - (weightedSum(digits, [3, 4, 6, 7, 8, 9]) % 37) === Number(digits.slice(6)),
  ],
  NL: [
    /^(\d{9}B\d{2})$/u,
    (value) => weightedSum(value, run(9, 2)) % 11 === Number(value.charAt(8)) || mod97(`NL${value}`) === 1,
  ],
  NO: [/^(\d{9})(?:MVA)?$/u, (digits) => elevenLess(digits, [3, 2, 7, 6, 5, 4, 3, 2]) === last(digits)],
  PL: [/^(\d{10})$/u, (digits) => weightedSum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === last(digits)],
  PT: [/^(\d{9})$/u, (digits) => elevenLess(digits, run(9, 2), 0) === last(digits)],
  RO: [
    /^(\d{2,10})$/u,
    (digits) =>
      ((weightedSum(digits.padStart(10, '0'), [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === last(digits),
  ],
  SE: [/^(\d{10})\d{2}$/u, luhn],
  SI: [/^([1-9]\d{7})$/u, (digits) => elevenLess(digits, run(8, 2), 0) === last(digits)],
  SK: [/^([1-9]\d{9})$/u, (digits) => decimalMod(digits, 11) === 0],
};

const SAME: Readonly<Record<string, string>> = { GR: 'EL', XI: 'GB' };
/** Numbers of other shapes that these countries give to people and small traders are not checked. */
const OTHER_SHAPES: Readonly<Record<string, RegExp>> = {
  BG: /^\d{10}$/u,
  CZ: /^\d{9,10}$/u,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/u,
  GB: /^(?:GD|HA)\d{3}$/u,
  IE: /^\d[A-Z+*]\d{5}[A-W]$/u,
  LT: /^\d{12}$/u,
  LV: /^[0-3]\d{10}$/u,
};

/** Whether a number is right, wrong, or of a country or shape whose check digits are not known. */
export function checkVat(value: string): 'valid' | 'wrong' | 'misshapen' | 'unknown' {
  const code = value.slice(0, 2);
  const country = SAME[code] ?? code;
  const rule = RULES[country];
  const rest = value.slice(2);
  if (rule === undefined) return /^[A-Z]{2}[0-9A-Z]{5,13}$/u.test(value) ? 'unknown' : 'misshapen';
  const digits = rule[0].exec(rest)?.[1];
  if (digits === undefined) return OTHER_SHAPES[country]?.test(rest) === true ? 'unknown' : 'misshapen';
  return rule[1] === undefined ? 'unknown' : rule[1](digits) ? 'valid' : 'wrong';
}

/** Digits, every second one doubled and its digits added. */
function alternating(digits: string, from: number): number {
  return [...digits].reduce((sum, digit, index) => {
    const worth = Number(digit) * (index % 2 === from ? 2 : 1);
    return sum + (worth > 9 ? worth - 9 : worth);
  }, 0);
}

function bulgarian(digits: string): boolean {
  const first = weightedSum(digits, run(1, 8)) % 11;
  return (first < 10 ? first : (weightedSum(digits, run(3, 10)) % 11) % 10) === last(digits);
}

function lithuanian(digits: string): boolean {
  const first = weightedSum(digits, run(1, 8)) % 11;
  return (first < 10 ? first : (weightedSum(digits, [3, 4, 5, 6, 7, 8, 9, 1]) % 11) % 10) === last(digits);
}

const CYPRIOT = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

function cypriot(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < 8; at += 1) {
    const digit = Number(value.charAt(at));
    sum += at % 2 === 0 ? (CYPRIOT[digit] ?? 0) : digit;
  }
  return String.fromCharCode(65 + (sum % 26)) === value.charAt(8);
}

function british(digits: string): boolean {
  const rest = (weightedSum(digits, run(8, 2)) + Number(digits.slice(7, 9))) % 97;
  return rest === 0 || rest === 42;
}

function irish(value: string): boolean {
  const second = value.length === 9 ? (value.charCodeAt(8) - 64) * 9 : 0;
  return 'WABCDEFGHIJKLMNOPQRSTUV'.charAt((weightedSum(value, run(8, 2)) + second) % 23) === value.charAt(7);
}

const SPANISH_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

function spanish(value: string): boolean {
  const person = /^[XYZ]/u.test(value)
    ? `${'XYZ'.indexOf(value.charAt(0))}${value.slice(1, 8)}`
    : value.slice(0, 8);
  if (/^\d{8}$/u.test(person)) return SPANISH_LETTERS.charAt(Number(person) % 23) === value.charAt(8);
  if (/^[KLM]/u.test(value))
    return SPANISH_LETTERS.charAt(Number(value.slice(1, 8)) % 23) === value.charAt(8);
  const rest = (10 - (alternating(value.slice(1, 8), 0) % 10)) % 10;
  return value.charAt(8) === String(rest) || value.charAt(8) === 'JABCDEFGHI'.charAt(rest);
}
