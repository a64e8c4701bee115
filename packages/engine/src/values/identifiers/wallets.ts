/**
 * Addresses of digital currencies by their published formats: base58check (Bitcoin and its kin, Tron), bech32 and bech32m
 * (BIP 173, BIP 350), EIP-55 (Ethereum and its kin), the checksum of Monero, that of Ripple; Solana has none.
 */
import { createHash } from 'node:crypto';
import { keccak256 } from './keccak.ts';

export interface WalletCheck {
  /** Networks the address can belong to: `btc`, `ltc`, `eth` (and all that use its addresses), `trx`, `xmr` … */
  readonly networks: readonly string[];
  /** `unknown` where the address bears no checksum. */
  readonly verdict: 'valid' | 'invalid' | 'unknown';
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const RIPPLE = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BECH32M = 0x2bc830a3;

/** Version bytes of base58check addresses, from the chain parameters of each currency. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  '00': ['btc', 'bch', 'bsv'],
  '05': ['btc', 'ltc', 'bch'],
  '30': ['ltc'],
  '32': ['ltc'],
  '4c': ['dash'],
  '10': ['dash'],
  '1e': ['doge', 'xvg'],
  '16': ['doge'],
  '26': ['btg'],
  '17': ['btg'],
  '41': ['trx'],
  '1cb8': ['zec'],
  '1cbd': ['zec'],
};

const PREFIXES: Readonly<Record<string, string>> = { bc: 'btc', ltc: 'ltc', btg: 'btg' };

/** `undefined` for what looks like no address at all. */
export function checkWallet(text: string): WalletCheck | undefined {
  const value = text.trim();
  if (value.length < 20 || value.length > 110) return undefined;
  if (/^0x[0-9a-f]{40}$/iu.test(value)) return ethereum(value);
  if (/^(?:bc|ltc|btg)1[0-9a-z]{6,87}$/iu.test(value)) return segwit(value);
  if (/^r[1-9A-HJ-NP-Za-km-z]{24,34}$/u.test(value))
    return verdict(['xrp'], base58Check(value, RIPPLE)?.startsWith('00') === true);
  if (!/^[1-9A-HJ-NP-Za-km-z]+$/u.test(value)) return undefined;
  if (/^[48]/u.test(value) && (value.length === 95 || value.length === 106))
    return verdict(['xmr'], monero(value));
  if (value.length > 44) return undefined;
  const body = base58Check(value, BASE58);
  const networks =
    body === undefined ? undefined : (VERSIONS[body.slice(0, 2)] ?? VERSIONS[body.slice(0, 4)]);
  if (networks !== undefined) return { networks, verdict: 'valid' };
  if (value.length >= 40) return { networks: ['sol'], verdict: 'unknown' };
  return /^[13TLXDMtGA]/u.test(value) && value.length <= 36
    ? { networks: [], verdict: 'invalid' }
    : undefined;
}

function verdict(networks: readonly string[], right: boolean): WalletCheck {
  return { networks, verdict: right ? 'valid' : 'invalid' };
}

/** EIP-55: the case of a letter is a bit of the hash; an address in one case has no checksum. */
function ethereum(value: string): WalletCheck {
  const digits = value.slice(2);
  if (digits === digits.toLowerCase() || digits === digits.toUpperCase())
    return { networks: ['eth'], verdict: 'unknown' };
  const hash = hex(keccak256(new TextEncoder().encode(digits.toLowerCase())));
  const right = [...digits].every(
    (digit, at) => digit === (parseInt(hash.charAt(at), 16) >= 8 ? digit.toUpperCase() : digit.toLowerCase()),
  );
  return verdict(['eth'], right);
}

function segwit(value: string): WalletCheck {
  const lower = value.toLowerCase();
  const at = lower.lastIndexOf('1');
  const prefix = lower.slice(0, at);
  const data = Array.from(lower.slice(at + 1), (char) => BECH32.indexOf(char));
  const oneCase = value === lower || value === value.toUpperCase();
  const expand = [
    ...[...prefix].map((char) => char.charCodeAt(0) >> 5),
    0,
    ...[...prefix].map((char) => char.charCodeAt(0) & 31),
  ];
  const sum = polymod([...expand, ...data]);
  const right = oneCase && !data.includes(-1) && sum === (data[0] === 0 ? 1 : BECH32M);
  return verdict([PREFIXES[prefix] ?? prefix], right);
}

function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = (((sum & 0x1ffffff) << 5) ^ value) >>> 0;
    generator.forEach((part, bit) => {
      if (((top >>> bit) & 1) === 1) sum = (sum ^ part) >>> 0;
    });
  }
  return sum;
}

/** The bytes before the checksum in hex, `undefined` where the checksum is wrong. */
function base58Check(value: string, alphabet: string): string | undefined {
  const bytes = base58(value, alphabet);
  if (bytes === undefined || bytes.length < 21) return undefined;
  const body = bytes.subarray(0, -4);
  const hash = sha256(sha256(body));
  return hex(hash.subarray(0, 4)) === hex(bytes.subarray(-4)) ? hex(body) : undefined;
}

function base58(value: string, alphabet: string): Uint8Array | undefined {
  let number = 0n;
  for (const char of value) {
    const digit = alphabet.indexOf(char);
    if (digit < 0) return undefined;
    number = number * 58n + BigInt(digit);
  }
  let digits = number === 0n ? '' : number.toString(16);
  if (digits.length % 2 === 1) digits = `0${digits}`;
  const zeros = [...value].findIndex((char) => char !== alphabet.charAt(0));
  return Uint8Array.from(Buffer.from('00'.repeat(Math.max(0, zeros)) + digits, 'hex'));
}

/** Monero writes base58 in blocks of 8 bytes as 11 characters; the last block is shorter. */
function monero(value: string): boolean {
  const sizes: Readonly<Record<number, number>> = { 11: 8, 10: 7, 9: 6, 7: 5, 6: 4, 5: 3, 3: 2, 2: 1 };
  let digits = '';
  for (let from = 0; from < value.length; from += 11) {
    const block = value.slice(from, from + 11);
    let number = 0n;
    for (const char of block) number = number * 58n + BigInt(BASE58.indexOf(char));
    digits += number.toString(16).padStart((sizes[block.length] ?? 0) * 2, '0');
  }
  const bytes = Uint8Array.from(Buffer.from(digits, 'hex'));
  return hex(keccak256(bytes.subarray(0, -4)).subarray(0, 4)) === hex(bytes.subarray(-4));
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
