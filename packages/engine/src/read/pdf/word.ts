/**
 * Words of a page: characters that follow one another in the stream, on one baseline, without a gap. Stream order comes
 * first: a producer may draw words in any order, but it draws the characters of a word one after the other.
 */
import { PDF_LAYOUT } from '../../data/read/pdf-layout.ts';
import type { Glyph } from './glyph.ts';

export interface Word {
  readonly text: string;
  /** An x for each boundary between code units of `text`. */
  readonly edges: readonly number[];
  /** The engine takes its last character for a hyphen that breaks the word. */
  readonly hyphen: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  /** Set in a font whose letters are all as wide as its space. */
  readonly fixed: boolean;
}

/** Scripts written without spaces on a grid. */
export const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

/** The words of glyphs in stream order. */
export function makeWords(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  const fixed = fixedSizes(glyphs);
  let open: Glyph[] = [];
  const close = (): void => {
    const word = wordOf(open, fixed);
    const last = words.at(-1);
    if (last !== undefined && isScript(last, word)) words.push({ ...word, baseline: last.baseline });
    else {
      if (last !== undefined && isScript(word, last))
        words[words.length - 1] = { ...last, baseline: word.baseline };
      words.push(word);
    }
    open = [];
  };
  for (const glyph of glyphs) {
    const last = open.at(-1);
    if (last !== undefined && !follows(last, glyph)) close();
    open.push(glyph);
  }
  if (open.length > 0) close();
  return joinSpaced(words);
}

/**
 * Whether `small` is set above or below the line right beside `large`, as an exponent or the mark of a footnote. It stays a
 * word of its own, for a mark joined to an amount would change it, but stands on the line of the other.
 */
function isScript(large: Word, small: Word): boolean {
  if (small.size > PDF_LAYOUT.scriptSize * large.size) return false;
  const gap = Math.max(small.left - large.right, large.left - small.right);
  const overlap = Math.min(small.bottom, large.bottom) - Math.max(small.top, large.top);
  return Math.abs(gap) <= PDF_LAYOUT.scriptGap * large.size && overlap * 3 >= small.bottom - small.top;
}

function follows(last: Glyph, next: Glyph): boolean {
  if (next.before === 'blank') return false;
  const em = Math.max(last.size, next.size);
  const apart = Math.abs(next.baseline - last.baseline);
  if (apart > PDF_LAYOUT.sameBaseline * em) return false;
  const isSmall = Math.min(last.size, next.size) <= PDF_LAYOUT.scriptSize * em;
  if (isSmall && apart > PDF_LAYOUT.scriptRise * em) return false;
  const gap = next.left - last.right;
  if (gap < -PDF_LAYOUT.overlap * em) return false;
  if (next.before === 'line' && gap > PDF_LAYOUT.likelyWordGap * em) return false;
  const grid = IDEOGRAPH.test(last.text) && IDEOGRAPH.test(next.text);
  const most = grid
    ? PDF_LAYOUT.ideographGap
    : next.before === 'likely'
      ? PDF_LAYOUT.likelyWordGap
      : PDF_LAYOUT.wordGap;
  return gap <= most * em;
}

/** Letters that tell a fixed pitch from digits, which most fonts set on one. */
const NARROW = /^[ijlrtfI]$/u;
const WIDE = /^[mwMWOGHNDшщжмюШЩЖМЮ]$/u;

const sizeKey = (size: number): number => Math.round(size * 4);

/** The font sizes whose narrow and wide letters are equally wide. */
function fixedSizes(glyphs: readonly Glyph[]): ReadonlySet<number> {
  const widths = new Map<number, { narrow: number; wide: number }>();
  for (const { text, size, left, right } of glyphs) {
    const isNarrow = NARROW.test(text);
    if (!isNarrow && !WIDE.test(text)) continue;
    const seen = widths.get(sizeKey(size)) ?? { narrow: 0, wide: Infinity };
    const width = (right - left) / size;
    if (isNarrow) seen.narrow = Math.max(seen.narrow, width);
    else seen.wide = Math.min(seen.wide, width);
    widths.set(sizeKey(size), seen);
  }
  const fixed = new Set<number>();
  for (const [key, { narrow, wide }] of widths) if (narrow > 0 && wide < narrow * 1.1) fixed.add(key);
  return fixed;
}

function wordOf(glyphs: readonly Glyph[], fixed: ReadonlySet<number>): Word {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  let [size, baseline, bold] = [0, 0, 0];
  let text = '';
  const edges: number[] = [];
  for (const glyph of glyphs) {
    left = Math.min(left, glyph.left);
    right = Math.max(right, glyph.right);
    top = Math.min(top, glyph.top);
    bottom = Math.max(bottom, glyph.bottom);
    if (glyph.size > size) {
      size = glyph.size;
      baseline = glyph.baseline;
    }
    if (glyph.bold) bold += 1;
    const units = glyph.text.length;
    for (let unit = 0; unit < units; unit += 1) {
      edges.push(glyph.left + ((glyph.right - glyph.left) * unit) / units);
    }
    text += glyph.text;
  }
  edges.push(right);
  return {
    text,
    edges,
    hyphen: glyphs.at(-1)?.hyphen === true,
    left,
    right,
    top,
    bottom,
    baseline,
    size,
    bold: bold * 2 > glyphs.length,
    fixed: fixed.has(sizeKey(size)),
  };
}

/** Fewest letters of a word that is spaced out for show. */
const SPACED_LETTERS = 5;
/** How much the gaps of a spaced-out word may differ, in ems. */
const SPACED_DRIFT = 0.25;
const SPACED_GAP = 1.2;

/** Joins words spaced out for show (`I N V O I C E`): single letters with one gap between them all. */
function joinSpaced(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const end = spacedEnd(words, at);
    const [first, ...rest] = words.slice(at, Math.max(end, at + 1));
    at = Math.max(end, at + 1);
    if (first === undefined) continue;
    if (rest.length + 1 >= SPACED_LETTERS) joined.push(rest.reduce(joinTwo, first));
    else joined.push(first, ...rest);
  }
  return joined;
}

function joinTwo(word: Word, next: Word): Word {
  return {
    ...word,
    text: word.text + next.text,
    edges: [...word.edges.slice(0, -1), ...next.edges],
    right: next.right,
    top: Math.min(word.top, next.top),
    bottom: Math.max(word.bottom, next.bottom),
    hyphen: next.hyphen,
  };
}

function spacedEnd(words: readonly Word[], start: number): number {
  let usual: number | undefined;
  let at = start;
  for (; at < words.length; at += 1) {
    const word = words[at];
    const isLetter = word !== undefined && word.text.length === 1 && LETTER.test(word.text);
    if (!isLetter || IDEOGRAPH.test(word.text)) break;
    const last = words[at - 1];
    if (at === start || last === undefined) continue;
    const gap = (word.left - last.right) / word.size;
    const level = Math.abs(word.baseline - last.baseline) < PDF_LAYOUT.sameBaseline * word.size;
    if (!level || gap <= 0 || gap > SPACED_GAP || Math.abs(gap - (usual ?? gap)) > SPACED_DRIFT) break;
    usual ??= gap;
  }
  return at;
}

const LETTER = /^[\p{L}\p{P}]$/u;
