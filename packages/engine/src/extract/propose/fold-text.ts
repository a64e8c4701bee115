/**
 * A text without what a harmless retyping may change: case, kinds of quotes and dashes, kinds and runs of spaces, hyphens at
 * the ends of lines, characters without width. White space and dashes leave the key and are kept as gaps, so that each can be
 * compared by its own rule; an offset map leads back to the text. Linear.
 */
import {
  DASHES,
  DOUBLE_PRIMES,
  DOUBLE_QUOTES,
  FOLDED,
  HARMLESS_COMPATIBILITY,
  INVISIBLE,
  SINGLE_QUOTES,
  SOFT_HYPHEN,
} from '../../data/propose/equivalents.ts';

/** What stands between two characters of a key; bits. */
export const GAP = Object.freeze({
  space: 1,
  dash: 2,
  /** A hyphen at the end of a line, or a soft one before a break: may be there or not. */
  lineHyphen: 4,
  /** An empty line: two paragraphs. */
  paragraph: 8,
});

export interface FoldedText {
  readonly text: string;
  /** Folded characters without white space and dashes. */
  readonly key: string;
  /** Of each unit of the key: where its character starts and ends in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What stands before each unit of the key. */
  readonly gaps: Uint8Array;
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ...[...DOUBLE_QUOTES].map((mark) => [mark, '"'] as const),
  ...[...SINGLE_QUOTES].map((mark) => [mark, "'"] as const),
  ...[...DOUBLE_PRIMES].map((mark) => [mark, '"'] as const),
]);
const DASH: ReadonlySet<string> = new Set(DASHES);
const SPACE = /\s/u;

/** Folds a text; see the table of equivalents for what is kept apart. */
export function foldText(text: string): FoldedText {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  let gap = 0;
  let gapStart = 0;
  let at = 0;
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const end = at + char.length;
    if (isGap(char)) gap = 1;
    else if (!INVISIBLE.test(char)) {
      const code = gap === 0 ? 0 : gapCode(text.slice(gapStart, at));
      const folded = foldCharacter(char, gap === 1 || standsAfterName(keys, gaps));
      for (let i = 0; i < folded.length; i += 1) {
        keys.push(folded.charAt(i));
        starts.push(at);
        ends.push(end);
        gaps.push(i === 0 ? code : 0);
      }
      gap = 0;
      gapStart = end;
    }
    at = end;
  }
  return {
    text,
    key: keys.join(''),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    gaps: Uint8Array.from(gaps),
  };
}

function isGap(char: string): boolean {
  return SPACE.test(char) || DASH.has(char) || char === SOFT_HYPHEN;
}

function gapCode(raw: string): number {
  const code = (SPACE.test(raw) ? GAP.space : 0) | (/\n\s*\n/u.test(raw) ? GAP.paragraph : 0);
  const dashes = [...raw].filter((char) => DASH.has(char));
  const [only] = dashes;
  const broken = /^[^\s]+[ \t]*\n/u.test(raw.replace(/\r\n?|\u2028/gu, '\n'));
  if (dashes.length === 1 && only !== undefined && '-‐‑\u2010'.includes(only) && broken)
    return (code & ~GAP.space) | GAP.lineHyphen;
  if (dashes.length > 0) return code | GAP.dash;
  if (raw.includes(SOFT_HYPHEN) && raw.trimEnd() !== raw) return (code & ~GAP.space) | GAP.lineHyphen;
  return code;
}

/** `free`: not right behind a number, where a single and a double mark are feet and inches. */
function foldCharacter(char: string, free: boolean): string {
  const quote = QUOTES.get(char);
  if (quote !== undefined) return free ? '"' : quote;
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return char.toLowerCase();
  const plain = HARMLESS_COMPATIBILITY.some(([first, last]) => code >= first && code <= last)
    ? compatibilityForm(char)
    : char;
  if (plain !== char && QUOTES.has(plain)) return QUOTES.get(plain) ?? plain;
  return [...plain.toLowerCase()].map((each) => FOLDED[each] ?? each).join('');
}

/** The compatibility form, unless it would put a plain digit in place of a raised one. */
function compatibilityForm(char: string): string {
  const form = char.normalize('NFKC');
  return form.length > 1 && /\d/u.test(form) ? char : form;
}

/** Whether no plain number ends here: 5' and 5" are feet and inches, but the marks after A140 only quote. */
function standsAfterName(keys: readonly string[], gaps: readonly number[]): boolean {
  let at = keys.length - 1;
  if (!/\d/u.test(keys[at] ?? '')) return true;
  while (at >= 0 && /[\d.,]/u.test(keys[at] ?? '')) {
    if (gaps[at] !== 0) return false;
    at -= 1;
  }
  return at >= 0 && /[\p{L}"']/u.test(keys[at] ?? '');
}
