/** The currency right before or right behind a number: signs, codes, names in any of their forms, and parts of currencies. */
import {
  CODE_SCALES,
  CURRENCY_ALIASES,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  SMALL_CODES,
} from '../../data/amount/currencies.ts';
import { CURRENCY_NAMES } from '../../data/amount/currency-names.ts';
import { CURRENCY_PARTS, CURRENCY_WORDS, type CurrencyPart } from '../../data/amount/currency-words.ts';
import type { AmountGrammar } from '../../data/amount/grammar.ts';
import type { TimeLanguage } from '../../data/time/index.ts';

export interface CurrencyFound {
  /** Characters taken, blanks between number and currency among them. */
  readonly length: number;
  /** ISO 4217, or null where the word or sign is shared. */
  readonly code: string | null;
  /** What the currency's own words multiply the number by: MUSD, "USD million". */
  readonly scale: number;
  /** How many of it make one of its currency: 100 for cents. */
  readonly per?: number;
}

/** Finds the currency beside numbers of one language. */
export interface CurrencyReader {
  readonly before: (text: string, start: number, at: number) => CurrencyFound | undefined;
  /** `adjoining`: a sum stands right before the number, so that a short word for a part (分) may be one. */
  readonly behind: (text: string, at: number, end: number, adjoining: boolean) => CurrencyFound | undefined;
}

const FRONT_REACH = 10;
const BACK_REACH = 220;
/** Words in the longest name of a currency, and characters in the longest Chinese one. */
const MOST_WORDS = 5;
const LONGEST_HAN = 14;

const escaped = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s'))
    .join('|');
const SIGNS = `(?:${escaped(Object.keys(CURRENCY_SIGNS))})`;
const CODES = `(?:${CURRENCY_CODES.join('|')}|RMB)`;
const SMALL = `(?:${SMALL_CODES.join('|')})`;
const EDGE = '(?![\\p{L}\\p{N}_])';
/** A sum in words, in brackets between number and currency. */
const GAP = /^\s{0,2}(?:\([^()\d]{3,160}\)\s{0,2})?/u;
const BACK = new RegExp(
  `^(?:(?<sign>${SIGNS})|(?<times>[kKM])?(?<code>${CODES})(?:\\s?\\$)?${EDGE}|(?<small>${SMALL})${EDGE})`,
  'u',
);
const FIRST_WORD = /^\p{L}+/u;
/** What a sign, a code, its scale or a code in small letters can begin with. */
const MAY_BEGIN_CODE = new RegExp(
  `^[A-Zk${[...new Set([...Object.keys(CURRENCY_SIGNS), ...SMALL_CODES].map((word) => word.charAt(0)))].join('')}]`,
  'u',
);
const NAME = /^\p{L}[\p{L}'’ʼ]*\.?(?:[ \u00a0-]\p{L}[\p{L}'’ʼ&]*\.?){0,4}/u;
const SCALE_BEHIND = /^\s(\p{L}+)/u;

/** The reader for a grammar; its tables are made when they are first needed. */
export function currencyReader(language: TimeLanguage, grammar: AmountGrammar): CurrencyReader {
  const han = language === 'zh';
  // Han characters stand beside signs and codes without a space.
  const letter = han ? 'A-Za-z\\p{Script=Cyrillic}' : '\\p{L}';
  const front = new RegExp(
    `(?<=(?<![${letter}\\p{N}_])(?:(?<sign>${SIGNS})|(?<times>[kKM])?(?<code>${CODES})(?:\\s?\\$)?|(?<small>${SMALL})\\$?)\\s{0,2})`,
    'uy',
  );
  let names: Names | undefined;
  return {
    before: (text, start, at) => {
      const head = text.slice(Math.max(start, at - FRONT_REACH), at);
      front.lastIndex = head.length;
      const groups = front.exec(head)?.groups;
      if (groups === undefined) return undefined;
      const word = groups['sign'] ?? groups['code'] ?? groups['small'] ?? '';
      const length = head.length - startOf(head, groups);
      return { length, code: codeOf(word), scale: CODE_SCALES[groups['times'] ?? ''] ?? 1 };
    },
    behind: (text, at, end, adjoining) => {
      const tail = text.slice(at, Math.min(end, at + BACK_REACH));
      const hyphen = !han && /^-\p{L}/u.test(tail);
      const gap = hyphen ? 1 : (GAP.exec(tail)?.[0].length ?? 0);
      const rest = tail.slice(gap);
      if (rest === '') return undefined;
      const coded = hyphen || !MAY_BEGIN_CODE.test(rest) ? null : BACK.exec(rest);
      if (coded !== null) {
        const { sign, times = '', code, small } = coded.groups ?? {};
        const behind = scaleBehind(rest.slice(coded[0].length), grammar);
        const scale = (CODE_SCALES[times] ?? 1) * behind.scale;
        const length = gap + coded[0].length + behind.length;
        return { length, code: codeOf(sign ?? code ?? small ?? ''), scale };
      }
      names ??= namesOf(language, grammar);
      const named = han ? hanName(rest, names.names, adjoining) : spelledName(rest, names);
      return named && { ...named, length: gap + named.length };
    },
  };
}

/** Names of currencies, and the words that they begin with. */
interface Names {
  readonly names: ReadonlyMap<string, CurrencyName>;
  readonly firsts: ReadonlySet<string>;
}

interface CurrencyName {
  readonly code: string | null;
  readonly per?: number;
}

function startOf(head: string, groups: Readonly<Record<string, string | undefined>>): number {
  const trimmed = head.trimEnd();
  const taken = `${groups['times'] ?? ''}${groups['sign'] ?? groups['code'] ?? groups['small'] ?? ''}`;
  return trimmed.lastIndexOf(taken);
}

function codeOf(word: string): string | null {
  const code = Object.hasOwn(CURRENCY_SIGNS, word) ? (CURRENCY_SIGNS[word] ?? null) : word.toUpperCase();
  return code === null ? null : (CURRENCY_ALIASES[code] ?? code);
}

/** "75 USD million". */
function scaleBehind(
  rest: string,
  { digitScales }: AmountGrammar,
): { readonly scale: number; readonly length: number } {
  const match = SCALE_BEHIND.exec(rest);
  const word = match?.[1]?.toLowerCase() ?? '';
  const scale = Object.hasOwn(digitScales, word) && word.length > 1 ? (digitScales[word] ?? 1) : 1;
  return scale > 100 ? { scale, length: match?.[0].length ?? 0 } : { scale: 1, length: 0 };
}

function spelledName(rest: string, { names, firsts }: Names): CurrencyFound | undefined {
  const first = FIRST_WORD.exec(rest)?.[0].toLowerCase();
  if (first === undefined || !firsts.has(first)) return undefined;
  const run = NAME.exec(rest)?.[0];
  if (run === undefined) return undefined;
  const ends = [...run.matchAll(/[ \u00a0-]|$/gu)].map(({ index }) => index).slice(0, MOST_WORDS);
  for (const end of ends.reverse()) {
    const whole = run.slice(0, end);
    const word = whole.toLowerCase().replace(/[\u00a0-]/gu, ' ');
    // A full stop closes the sentence; "three dollars’ worth".
    const bare = word.replace(/[.'’]$/u, '');
    const met = names.get(word) ?? names.get(bare);
    if (met === undefined) continue;
    const length = names.has(word) ? whole.length : bare.length;
    if (/^[\p{L}\p{N}_]/u.test(rest.slice(length, length + 1))) continue;
    return { ...met, length, scale: 1 };
  }
  return undefined;
}

function hanName(
  rest: string,
  names: ReadonlyMap<string, CurrencyName>,
  adjoining: boolean,
): CurrencyFound | undefined {
  for (let length = Math.min(LONGEST_HAN, rest.length); length > 0; length -= 1) {
    const met = names.get(rest.slice(0, length));
    // 200块电路板: 块 before a noun is a measure word.
    if (length === 1 && /^[块塊](?![钱錢])\p{Script=Han}/u.test(rest)) continue;
    if (met !== undefined && (adjoining || length > 1 || met.per === undefined))
      return { ...met, length, scale: 1 };
  }
  return undefined;
}

const COLUMN: Readonly<Record<TimeLanguage, number>> = { en: 1, ru: 2, uk: 3, zh: 4 };

/** Names in every form; the language's own table goes before the short names, and those before the published ones. */
function namesOf(language: TimeLanguage, grammar: AmountGrammar): Names {
  const names = new Map<string, CurrencyName>();
  for (const line of CURRENCY_NAMES.trim().split('\n')) {
    const columns = line.split('|');
    for (const form of (columns[COLUMN[language]] ?? '').split(';'))
      if (form !== '') names.set(form, { code: columns[0] ?? null });
  }
  for (const [word, code] of Object.entries(CURRENCY_WORDS[language])) names.set(word, { code });
  for (const [word, [code, per]] of Object.entries<CurrencyPart>(CURRENCY_PARTS[language]))
    names.set(word, { code, per });
  for (const [word, code] of Object.entries(grammar.currencies)) names.set(word, { code });
  return { names, firsts: new Set([...names.keys()].map((name) => FIRST_WORD.exec(name)?.[0] ?? '')) };
}
