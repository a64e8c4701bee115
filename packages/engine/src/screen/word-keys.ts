/**
 * The words of a name in a spelling-blind form, to count which entries of a list carry a word: letters of any script
 * romanised, spellings that romanisations disagree on made one («Вектор», Vektor and Vector are one key).
 */
import anyAscii from 'any-ascii';
import { COUNTRY_BOUND } from '../data/resolve/resolve-rules.ts';
import {
  findLegalForms,
  genericCode,
  isGenericWord,
  lookupCountry,
  normaliseName,
  stripLegalForms,
} from '../values/index.ts';

/** Romanisations that mean one sound, longest first; applied in order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sch|shch/gu, 's'],
  [/ck|q/gu, 'k'],
  [/ph/gu, 'f'],
  [/kh/gu, 'h'],
  [/c(?=[eiy])/gu, 's'],
  [/c(?!h)/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/iy|yi|ij|ii|ji/gu, 'i'],
  [/[yj]/gu, 'i'],
  [/(\p{L})\1/gu, '$1'],
];

const SHORTEST_SPELT = 4;

/** One word in its spelling-blind form. */
export function wordKey(word: string): string {
  let key = anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');
  // Initials and abbreviations are spelt one way: AEE is not A.E.
  if (key.length < SHORTEST_SPELT) return key;
  for (const [spelling, plain] of SPELLINGS) key = key.replace(spelling, plain);
  return key;
}

/** The words of a name, by what they do. */
export interface NameWords {
  /** All words in order, legal forms too. */
  readonly all: readonly string[];
  /** Every distinct word beside legal forms and joining words. */
  readonly content: readonly string[];
  /** Of those, the words that name somebody: no kinds of body. */
  readonly telling: readonly string[];
  /** The legal forms it bears, by their ids. */
  readonly forms: readonly string[];
  /** Of a body of a state: the country and what the body is called, however the two are put together. */
  readonly stateBody?: string;
}

/** The words of a name in spelling-blind form. */
export function nameWords(name: string): NameWords {
  const content = normaliseName(stripLegalForms(name))
    .split(' ')
    .filter((word) => !isGenericWord(word) || genericCode(word) !== undefined);
  const stateBody = stateBodyOf(name);
  return {
    all: allWords(name),
    content: [...new Set(keysOf(content))],
    telling: [...new Set(keysOf(content.filter((word) => !isGenericWord(word))))],
    forms: findLegalForms(name).map(({ form }) => form),
    ...(stateBody === undefined ? {} : { stateBody }),
  };
}

/** "Navy of the Republic of Ostrava", "Ostravan Navy" and "Ostrava's Navy" are one body of one state. */
export function stateBodyOf(name: string): string | undefined {
  if (!COUNTRY_BOUND.test(name.toLowerCase())) return undefined;
  const after = /^(?:the\s+)?(.{3,120}?)\s+of\s+(?:the\s+)?([\p{L}’' -]{3,60})$/iu.exec(name);
  const before = /^(?:the\s+)?([\p{L}-]{3,40})(?:['’]s)?\s+(\p{L}.{3,120})$/iu.exec(name);
  for (const [body, country] of [
    [after?.[1], after?.[2]],
    [before?.[2], before?.[1]],
  ]) {
    const code = body === undefined || country === undefined ? undefined : lookupCountry(country);
    if (code !== undefined && body !== undefined)
      return `${code} ${keysOf(normaliseName(body).split(' ')).join(' ')}`;
  }
  return undefined;
}

/** All words of a name in spelling-blind form, legal forms too: `nameWords(name).all`, at a fraction of the cost. */
export function allWords(name: string): string[] {
  return keysOf(normaliseName(name).split(' '));
}

/** Lists repeat their words: each is folded once. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 200_000;

function keysOf(words: readonly string[]): string[] {
  return words
    .map((word) => {
      const known = KEYS.get(word);
      if (known !== undefined) return known;
      const key = wordKey(word);
      if (KEYS.size < MOST_KEYS) KEYS.set(word, key);
      return key;
    })
    .filter((key) => key !== '');
}
