/** Check digits of registers and tax offices outside the European value added tax. All values come compacted. */
import type { RegistryNumber } from '../../data/identifiers/registry-numbers.ts';
import { elevenLess, luhn, run, spelledOut, weightedSum } from './check-digits.ts';
import { digits, type Rule, shape } from './rule.ts';

const last = (digits: string): number => Number(digits.at(-1));

/** Australian business number: one less in front, modulo 89. */
export function checkAbn(digits: string): boolean {
  const first = String(Number(digits.charAt(0)) - 1);
  return (
    digits.charAt(0) !== '0' &&
    weightedSum(first + digits.slice(1), [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0
  );
}

/** Argentine CUIT and CUIL. */
export function checkCuit(digits: string): boolean {
  return elevenLess(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 9) === last(digits);
}

/** Brazilian CNPJ and CPF: two digits, each over all before it. */
export function checkBrazilian(digits: string): boolean {
  const length = digits.length;
  return [length - 2, length - 1].every((at) => {
    const weights = Array.from({ length: at }, (_, index) =>
      length === 14 ? ((at - 1 - index) % 8) + 2 : at + 1 - index,
    );
    return elevenLess(digits, weights, 0) === Number(digits.charAt(at));
  });
}

/** Belarusian UNP of companies. */
export function checkUnp(digits: string): boolean {
  return weightedSum(digits, [29, 23, 19, 17, 13, 7, 5, 3]) % 11 === last(digits);
}

/** CAS: places counted from the right. */
export function checkCas(digits: string): boolean {
  return weightedSum(digits, run(digits.length - 1, 1)) % 10 === last(digits);
}

/** Chilean RUT: weights 2 to 7 from the right, K for ten. */
export function checkRut(value: string): boolean {
  const body = value.slice(0, -1);
  const weights = Array.from({ length: body.length }, (_, index) => ((body.length - 1 - index) % 6) + 2);
  return '0K987654321'.charAt(weightedSum(body, weights) % 11) === value.at(-1);
}

/** Chinese identity card, ISO 7064 MOD 11-2. */
export function checkChineseId(value: string): boolean {
  const sum = weightedSum(value, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return '10X98765432'.charAt(sum % 11) === value.charAt(17);
}

/** Colombian NIT, primes from the right. */
export function checkNit(digits: string): boolean {
  const primes = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];
  const body = Array.from(digits.slice(0, -1)).reverse().join('');
  const rest = weightedSum(body, primes.slice(0, body.length)) % 11;
  return (rest > 1 ? 11 - rest : rest) === last(digits);
}

/** CUSIP: letters from 10, every second doubled, digits added. */
export function checkCusip(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < 8; at += 1) {
    const char = value.charAt(at);
    const special = '*@#'.indexOf(char);
    const worth = (special >= 0 ? 36 + special : Number(spelledOut(char))) * (at % 2 === 1 ? 2 : 1);
    sum += Math.floor(worth / 10) + (worth % 10);
  }
  return (10 - (sum % 10)) % 10 === last(value);
}

/** French SIREN, or SIRET with the SIREN in front; offices of the post are counted by the sum of digits. */
export function checkSiren(digits: string): boolean {
  if (!luhn(digits.slice(0, 9))) return false;
  if (digits.length === 9 || luhn(digits)) return true;
  return (
    digits.startsWith('356000000') && [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
  );
}

const BASE36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Indian GSTIN, Luhn over 36 characters. */
export function checkGstin(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < 14; at += 1) {
    const worth = BASE36.indexOf(value.charAt(at)) * (at % 2 === 1 ? 2 : 1);
    sum += Math.floor(worth / 36) + (worth % 36);
  }
  return BASE36.charAt((36 - (sum % 36)) % 36) === value.charAt(14);
}

/** Iranian companies. */
export function checkIranianCompany(digits: string): boolean {
  const tens = Number(digits.charAt(9)) + 2;
  const weights = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17];
  const sum = weights.reduce((total, weight, at) => total + weight * (tens + Number(digits.charAt(at))), 0);
  return (sum % 11) % 10 === last(digits);
}

/** Iranian people. */
export function checkIranian(digits: string): boolean {
  const rest = weightedSum(digits, run(10, 2)) % 11;
  return (rest < 2 ? rest : 11 - rest) === last(digits);
}

/** ISIN: letters spelled out, then Luhn. */
export function checkIsin(value: string): boolean {
  return luhn(spelledOut(value));
}

/** Japanese corporate number, its check digit in front. */
export function checkJapanese(digits: string): boolean {
  const body = digits.slice(1);
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 2 : 1), 0);
  return 9 - (sum % 9) === Number(digits.charAt(0));
}

/** South Korean business number. */
export function checkKorean(digits: string): boolean {
  const sum =
    weightedSum(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(digits.charAt(8)) * 5) / 10);
  return (10 - (sum % 10)) % 10 === last(digits);
}

/** Kazakh BIN and IIN: a second round of weights where the first gives ten. */
export function checkKazakh(digits: string): boolean {
  const first = weightedSum(digits, run(1, 11)) % 11;
  return (
    (first < 10 ? first : weightedSum(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11) === last(digits)
  );
}

/** Peruvian RUC. */
export function checkRuc(digits: string): boolean {
  return (11 - (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === last(digits);
}

/** SEDOL. */
export function checkSedol(value: string): boolean {
  const sum = [1, 3, 1, 7, 3, 9].reduce(
    (total, weight, at) => total + weight * Number(spelledOut(value.charAt(at))),
    0,
  );
  return (10 - (sum % 10)) % 10 === last(value);
}

/** Turkish people. */
export function checkTckn(digits: string): boolean {
  const odd = [0, 2, 4, 6, 8].reduce((sum, at) => sum + Number(digits.charAt(at)), 0);
  const even = [1, 3, 5, 7].reduce((sum, at) => sum + Number(digits.charAt(at)), 0);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return (
    digits.charAt(0) !== '0' &&
    tenth === Number(digits.charAt(9)) &&
    (odd + even + tenth) % 10 === last(digits)
  );
}

/** Turkish companies. */
export function checkVkn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at += 1) {
    const worth = (Number(digits.charAt(at)) + 9 - at) % 10;
    if (worth !== 0) sum += (worth * 2 ** (9 - at)) % 9 || 9;
  }
  return (10 - (sum % 10)) % 10 === last(digits);
}

/** US provider number: Luhn with the prefix of the health industry. */
export function checkNpi(digits: string): boolean {
  return luhn(`80840${digits}`);
}

function checked(pattern: RegExp, lengths: readonly number[], check: (value: string) => boolean): Rule {
  return (value) => shape(value, pattern, lengths) ?? (check(value) ? undefined : 'bad-check-digit');
}

function shaped(pattern: RegExp, lengths: readonly number[]): Rule {
  return (value) => shape(value, pattern, lengths);
}

/** The rule of each number; those of value added tax and of wallets are told by what they begin with. */
export const REGISTRY_RULES: Readonly<
  Record<Exclude<RegistryNumber, 'vat' | 'wallet' | 'imo-company'>, Rule>
> = {
  abn: digits([11], checkAbn),
  'ar-cuit': digits([11], checkCuit),
  'br-cnpj': digits([14], checkBrazilian),
  'br-cpf': digits([11], (value) => !/^(.)\1+$/u.test(value) && checkBrazilian(value)),
  'by-unp': (value) =>
    /^\d+$/u.test(value) ? digits([9], checkUnp)(value) : shape(value, /^[A-ZА-Я]{2}\d{7}$/u, [9]),
  cas: digits([5, 6, 7, 8, 9, 10], checkCas),
  'cl-rut': checked(/^\d{7,8}[\dK]$/u, [8, 9], checkRut),
  'cn-id': checked(
    /^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/u,
    [18],
    checkChineseId,
  ),
  'co-nit': digits([9, 10], checkNit),
  cusip: checked(/^[0-9A-Z*@#]{8}\d$/u, [9], checkCusip),
  duns: digits([9], () => true),
  ein: digits([9], () => true),
  'fr-siren': digits([9, 14], checkSiren),
  gstin: checked(/^\d{2}[A-Z]{5}\d{4}[A-Z][0-9A-Z]Z[0-9A-Z]$/u, [15], checkGstin),
  'il-id': digits([8, 9], (value) => luhn(value.padStart(9, '0'))),
  'ir-legal': digits([11], checkIranianCompany),
  'ir-person': digits([10], (value) => !/^(.)\1+$/u.test(value) && checkIranian(value)),
  isin: checked(/^[A-Z]{2}[0-9A-Z]{9}\d$/u, [12], checkIsin),
  'jp-corporate': digits([13], checkJapanese),
  'kr-brn': digits([10], checkKorean),
  'kz-bin': digits([12], (value) => /^\d{2}(?:0[1-9]|1[0-2])/u.test(value) && checkKazakh(value)),
  'mx-rfc': shaped(/^[A-ZÑ&]{3,4}\d{2}(?:0[1-9]|1[0-2])\d{2}[0-9A-Z]{2}[0-9A]$/u, [12, 13]),
  npi: digits([10], (value) => /^[12]/u.test(value) && checkNpi(value)),
  pan: shaped(/^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/u, [10]),
  'pe-ruc': digits([11], (value) => /^(?:10|15|16|17|20)/u.test(value) && checkRuc(value)),
  sedol: checked(/^[0-9B-DF-HJ-NP-TV-Z]{6}\d$/u, [7], checkSedol),
  'tr-tckn': digits([11], checkTckn),
  'tr-vkn': digits([10], checkVkn),
  uei: shaped(/^[1-9A-HJ-NP-Z][0-9A-HJ-NP-Z]{11}$/u, [12]),
};
