/**
 * One shape for every identifier: compact, validate, isValid. Junk gets a calm no with the reason.
 *
 * @example validateIdentifier('inn', '7707083893') // {value: '7707083893', valid: true}
 */
import { IBAN_LENGTHS } from '../../data/identifiers/iban-lengths.ts';
import { decimalMod, mod97, weightedSum } from './check-digits.ts';
import { IDENTIFIERS, type IdentifierType } from './identifier-kinds.ts';
import { REGISTRY_RULES } from './registry-rules.ts';
import { checkVat } from './vat-numbers.ts';
import { checkWallet } from './wallets.ts';
import { digits, type Failure, type Rule, shape } from './rule.ts';

export interface IdentifierCheck {
  /** Without spaces and separators, capitals; an address of a digital currency as it is written. */
  readonly value: string;
  /** Well formed, and with right check digits where it has any. */
  readonly valid: boolean;
  /** `valid` by its check digits, `invalid`, or well formed and `unknown`, for want of check digits. */
  readonly verdict: 'valid' | 'invalid' | 'unknown';
  /** Why not; absent for a valid one. */
  readonly reason?: Failure;
}

const LONGEST = 64;
const LONGEST_WALLET = 120;

/** The value without spaces, dashes, dots and slashes, in capitals; Cyrillic look-alikes are left for validation to refuse. */
export function compactIdentifier(value: string): string {
  return value
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s./\\‐-―-]+/gu, '');
}

/** Whether a value is a well-formed identifier of the type; check digits are checked where the type has them. */
export function validateIdentifier(type: IdentifierType, value: string): IdentifierCheck {
  if (type === 'wallet') return validateWallet(value);
  const compact = compactIdentifier(value);
  if (compact === '') return { value: compact, valid: false, verdict: 'invalid', reason: 'empty' };
  const vat = type === 'vat' ? checkVat(compact) : undefined;
  const reason =
    vat === undefined
      ? RULES[type as keyof typeof RULES](compact)
      : vat === 'wrong'
        ? 'bad-check-digit'
        : vat === 'misshapen'
          ? 'bad-characters'
          : undefined;
  if (reason !== undefined) return { value: compact, valid: false, verdict: 'invalid', reason };
  const unchecked = vat === undefined ? isUnchecked(type, compact) : vat === 'unknown';
  return { value: compact, valid: true, verdict: unchecked ? 'unknown' : 'valid' };
}

function validateWallet(value: string): IdentifierCheck {
  const written = value.slice(0, LONGEST_WALLET).trim();
  if (written === '') return { value: written, valid: false, verdict: 'invalid', reason: 'empty' };
  const found = checkWallet(written);
  if (found === undefined)
    return { value: written, valid: false, verdict: 'invalid', reason: 'bad-characters' };
  const valid = found.verdict !== 'invalid';
  return {
    value: written,
    valid,
    verdict: found.verdict,
    ...(valid ? {} : { reason: 'bad-check-digit' as const }),
  };
}

/** Types of which nothing but the shape is known. */
const UNCHECKED: ReadonlySet<IdentifierType> = new Set([
  'kpp',
  'bic',
  'bik',
  'account-ru',
  'mmsi',
  'hs',
  'passport',
  'duns',
  'ein',
  'mx-rfc',
  'pan',
  'uei',
]);

function isUnchecked(type: IdentifierType, value: string): boolean {
  return UNCHECKED.has(type) || (type === 'by-unp' && /^\D/u.test(value));
}

export function isValidIdentifier(type: IdentifierType, value: string): boolean {
  return validateIdentifier(type, value).valid;
}

/** Every identifier type, in the order of the table. */
export function identifierTypes(): IdentifierType[] {
  return Object.keys(IDENTIFIERS) as IdentifierType[];
}

const RULES: Readonly<Record<Exclude<IdentifierType, 'vat' | 'wallet'>, Rule>> = {
  ...REGISTRY_RULES,
  'imo-company': digits([7], companyImo),
  inn: digits([10, 12], (value) =>
    value.length === 10
      ? checkInn(value, 9, [2, 4, 10, 3, 5, 9, 4, 6, 8])
      : checkInn(value, 10, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) &&
        checkInn(value, 11, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]),
  ),
  kpp: (value) => shape(value, /^\d{4}[\dA-Z]{2}\d{3}$/u, [9]),
  ogrn: digits([13], (value) => decimalMod(value.slice(0, 12), 11) % 10 === Number(value.charAt(12))),
  ogrnip: digits([15], (value) => decimalMod(value.slice(0, 14), 13) % 10 === Number(value.charAt(14))),
  okpo: digits([8, 10], checkOkpo),
  edrpou: digits([8], checkEdrpou),
  rnokpp: digits(
    [10],
    (value) => (weightedSigned(value, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) % 10 === Number(value.charAt(9)),
  ),
  uscc: (value) =>
    shape(value, /^[1-9ANY][1-9A-HJ-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u, [18]) ??
    (checkUscc(value) ? undefined : 'bad-check-digit'),
  lei: (value) =>
    shape(value, /^[A-Z0-9]{18}\d{2}$/u, [20]) ?? (mod97(value) === 1 ? undefined : 'bad-check-digit'),
  iban: checkIban,
  bic: (value) => shape(value, /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/u, [8, 11]),
  bik: digits([9], (value) => value.startsWith('0')),
  'account-ru': digits([20], () => true),
  imo: digits(
    [7],
    (value) => weightedSum(value, [7, 6, 5, 4, 3, 2]) % 10 === Number(value.charAt(6)) || companyImo(value),
  ),
  mmsi: digits([9], (value) => /^[2-79]/u.test(value)),
  container: (value) =>
    shape(value, /^[A-Z]{3}[UJZR]\d{7}$/u, [11]) ?? (checkContainer(value) ? undefined : 'bad-check-digit'),
  awb: digits([11], (value) => Number(value.slice(3, 10)) % 7 === Number(value.charAt(10))),
  hs: (value) =>
    shape(value, /^\d+$/u, [4, 6, 8, 10]) ??
    (/^(?:0[1-9]|[1-8]\d|9[0-79])/u.test(value) ? undefined : 'bad-characters'),
  passport: (value) => shape(value, /^(?=.*\d{5})[A-Z0-9]{6,12}$/u, [6, 7, 8, 9, 10, 11, 12]),
};

function checkInn(value: string, at: number, weights: readonly number[]): boolean {
  return (weightedSum(value, weights) % 11) % 10 === Number(value.charAt(at));
}

function weightedSigned(value: string, weights: readonly number[]): number {
  return ((weightedSum(value, weights) % 11) + 11) % 11;
}

/** OKPO: weights 1..n, second round from 3 when the remainder is 10. */
function checkOkpo(value: string): boolean {
  const last = Number(value.at(-1));
  const length = value.length - 1;
  const first =
    weightedSum(
      value,
      Array.from({ length }, (_, index) => (index % 10) + 1),
    ) % 11;
  if (first < 10) return first === last;
  return (
    (weightedSum(
      value,
      Array.from({ length }, (_, index) => ((index + 2) % 10) + 1),
    ) %
      11) %
      10 ===
    last
  );
}

/** EDRPOU: like OKPO, with rotated weights for codes from 30,000,000 to 60,000,000. */
function checkEdrpou(value: string): boolean {
  const middle = Number(value) > 30_000_000 && Number(value) < 60_000_000;
  const weights = middle ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const first = weightedSum(value, weights) % 11;
  const last = Number(value.charAt(7));
  if (first < 10) return first === last;
  return (
    (weightedSum(
      value,
      weights.map((weight) => weight + 2),
    ) %
      11) %
      10 ===
    last
  );
}

const USCC_LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

function checkUscc(value: string): boolean {
  const sum = USCC_WEIGHTS.reduce(
    (total, weight, index) => total + weight * USCC_LETTERS.indexOf(value.charAt(index)),
    0,
  );
  return USCC_LETTERS.charAt((31 - (sum % 31)) % 31) === value.charAt(17);
}

function checkIban(value: string): Failure | undefined {
  const failure = shape(value, /^[A-Z]{2}\d{2}[A-Z0-9]+$/u, [IBAN_LENGTHS[value.slice(0, 2)] ?? 0]);
  if (failure !== undefined) return failure;
  return mod97(value.slice(4) + value.slice(0, 4)) === 1 ? undefined : 'bad-check-digit';
}

/** IMO company and owner numbers use other weights (8, 6, 4, 2, 9, 7). */
function companyImo(value: string): boolean {
  return (11 - (weightedSum(value, [8, 6, 4, 2, 9, 7]) % 11)) % 10 === Number(value.charAt(6));
}

/** ISO 6346: letters from 10 without multiples of 11, powers of two, modulo 11. */
function checkContainer(value: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index += 1) {
    const char = value.charAt(index);
    const place = char.charCodeAt(0) - 65;
    const worth = /\d/u.test(char)
      ? Number(char)
      : 10 + place + Number(place >= 1) + Number(place >= 11) + Number(place >= 21);
    sum += worth * 2 ** index;
  }
  return (sum % 11) % 10 === Number(value.charAt(10));
}
