/**
 * The signature of a document's text: enough to tell copies without the texts at hand. It depends on the
 * document alone, so it may be kept beside it and used again.
 */
import { ORIGIN_RULES } from '../data/events/origin-rules.ts';
import { type Document, type DocumentId, sha256 } from '../model/index.ts';
import { readWords } from './own-words.ts';

export interface TextSignature {
  readonly document: DocumentId;
  /** Words, or Han characters, of the text without boilerplate. */
  readonly tokens: number;
  /** SHA-256 of those tokens: equal for texts that differ in layout, case and punctuation only. */
  readonly exact: string;
  /** The smallest shingle hashes of its own words (no frames, no long quotations), ascending; all of them where `whole`. */
  readonly hashes: readonly number[];
  readonly whole: boolean;
  /** The shingle hashes of the words it opens with, ascending. */
  readonly opening: readonly number[];
}

const HAN = /^\p{Script=Han}/u;

/** The signature of one document. Linear in its text, apart from sorting the hashes. */
export function signatureOf(document: Document): TextSignature {
  const { all, own } = readWords(document);
  const hashes = shingle(own);
  return {
    document: document.id,
    tokens: all.length,
    exact: sha256(all.join(' ')),
    hashes: hashes.slice(0, ORIGIN_RULES.sketchSize),
    whole: hashes.length <= ORIGIN_RULES.sketchSize,
    opening: shingle(own.slice(0, openingOf(own.length))),
  };
}

/** How many words open a text: a share of a short one. */
function openingOf(length: number): number {
  const { openingTokens, openingPart, wordsPerShingle, hanPerShingle } = ORIGIN_RULES;
  const least = 2 * Math.max(wordsPerShingle, hanPerShingle);
  return Math.min(openingTokens, Math.max(least, Math.round(openingPart * length)));
}

/** How much of the shorter text stands in the longer one. */
export interface Overlap {
  /** 0 to 1. */
  readonly containment: number;
  /** Shingles met, among those compared. */
  readonly shared: number;
  /** Shingles of each text, among those compared. */
  readonly left: number;
  readonly right: number;
}

/**
 * Compares two signatures over the range of hashes both of them hold completely. Shingles that are `common` to texts of
 * different origin are passed over.
 */
export function compareSignatures(
  left: TextSignature,
  right: TextSignature,
  common: ReadonlySet<number> = NONE,
): Overlap {
  const limit = Math.min(reach(left), reach(right));
  let shared = 0;
  let i = 0;
  let j = 0;
  let inLeft = 0;
  let inRight = 0;
  while (i < left.hashes.length || j < right.hashes.length) {
    const a = left.hashes[i] ?? Number.POSITIVE_INFINITY;
    const b = right.hashes[j] ?? Number.POSITIVE_INFINITY;
    const least = Math.min(a, b);
    if (least > limit) break;
    const counts = common.size === 0 || !common.has(least) ? 1 : 0;
    if (a <= b) {
      inLeft += counts;
      i += 1;
    }
    if (b <= a) {
      inRight += counts;
      j += 1;
    }
    if (a === b) shared += counts;
  }
  const shorter = Math.min(inLeft, inRight);
  return { containment: shorter === 0 ? 0 : shared / shorter, shared, left: inLeft, right: inRight };
}

/** How much of the words one text opens with stand in the other, 0 to 1. Texts too long to be held whole are not asked. */
export function openingShare(of: TextSignature, within: TextSignature): number {
  if (!within.whole || of.opening.length === 0) return 1;
  const held = new Set(within.hashes);
  return of.opening.filter((hash) => held.has(hash)).length / of.opening.length;
}

const NONE: ReadonlySet<number> = new Set();

function reach(signature: TextSignature): number {
  return signature.whole ? Number.POSITIVE_INFINITY : (signature.hashes.at(-1) ?? 0);
}

function shingle(tokens: readonly string[]): number[] {
  const seen = new Set<number>();
  const hashed = tokens.map(hashToken);
  const han = tokens.map((token) => HAN.test(token));
  const { wordsPerShingle, hanPerShingle } = ORIGIN_RULES;
  for (let start = 0; start + wordsPerShingle <= tokens.length; start += 1) {
    const size: number = han[start] === true ? hanPerShingle : wordsPerShingle;
    if (start + size > tokens.length) continue;
    let hash: number = size;
    for (let at = start; at < start + size; at += 1) hash = mix(hash ^ (hashed[at] ?? 0));
    seen.add(hash >>> 0);
  }
  return [...seen].sort((a, b) => a - b);
}

/** FNV-1a over the code units. */
function hashToken(token: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < token.length; at += 1) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3: spreads every bit, so that the smallest hashes are a fair sample. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
}
