/** Rows: words on one baseline, from left to right, with the white between them. */
import { PDF_LAYOUT } from '../../data/read/pdf-layout.ts';
import type { Rule } from './glyph.ts';
import type { Word } from './word.ts';

export interface Row {
  /** From left to right. */
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
}

/** White between `from` and `to`; the ends of a row are open. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of words, from top to bottom. `middles` also puts words of different size on one row that share a middle;
 * this is safe only inside one column, as blocks side by side often do so by chance.
 */
export function makeRows(words: readonly Word[], middles = false): Row[] {
  const sorted = [...words].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const rows: Row[] = [];
  let open: Word[] = [];
  let anchor: Word | undefined;
  for (const word of sorted) {
    if (anchor !== undefined && !isLevel(anchor, word, middles)) {
      rows.push(rowOf(open));
      open = [];
      anchor = undefined;
    }
    if (anchor === undefined || word.size > anchor.size) anchor = word;
    open.push(word);
  }
  if (open.length > 0) rows.push(rowOf(open));
  return rows;
}

/** One baseline, or one middle: a small label is often set at half the height of the large value beside it. */
function isLevel(anchor: Word, word: Word, middles: boolean): boolean {
  const em = Math.max(anchor.size, word.size);
  if (word.baseline - anchor.baseline <= PDF_LAYOUT.sameBaseline * em) return true;
  if (!middles) return false;
  const apart = Math.abs(word.top + word.bottom - anchor.top - anchor.bottom) / 2;
  return apart <= PDF_LAYOUT.sameMiddle * em;
}

/** A row of words in any order. */
export function rowOf(words: readonly Word[]): Row {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  let size = 0;
  let bold = 0;
  for (const word of words) {
    left = Math.min(left, word.left);
    right = Math.max(right, word.right);
    top = Math.min(top, word.top);
    bottom = Math.max(bottom, word.bottom);
    size = Math.max(size, word.size);
    if (word.bold) bold += 1;
  }
  const baseline = words.find((word) => word.size === size)?.baseline ?? 0;
  const sorted = [...words].sort((a, b) => a.left - b.left || a.baseline - b.baseline);
  return { words: sorted, left, right, top, bottom, baseline, size, bold: bold === words.length };
}

/** The white of a row: its two open ends, and every gap wide enough to part cells. */
export function gapsOf(row: Row, rules: readonly Rule[]): Gap[] {
  const gaps: Gap[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const word of row.words) {
    const em = Math.min(row.size, word.size);
    const wide = word.left - from;
    if (wide >= (word.fixed ? PDF_LAYOUT.fixedCellGap : PDF_LAYOUT.cellGap) * em)
      gaps.push({ from, to: word.left });
    else if (wide >= PDF_LAYOUT.ruledGap * em && isRuled(rules, from, word.left, row)) {
      gaps.push({ from, to: word.left });
    }
    from = Math.max(from, word.right);
  }
  gaps.push({ from, to: Number.POSITIVE_INFINITY });
  return gaps;
}

function isRuled(rules: readonly Rule[], from: number, to: number, row: Row): boolean {
  const middle = (row.top + row.bottom) / 2;
  return rules.some(
    ({ direction, at, from: top, to: bottom }) =>
      direction === 'vertical' && at >= from - 1 && at <= to + 1 && top <= middle && bottom >= middle,
  );
}

/** The white that two lists of gaps share. */
export function shareGaps(a: readonly Gap[], b: readonly Gap[]): Gap[] {
  const shared: Gap[] = [];
  let left = 0;
  let right = 0;
  while (left < a.length && right < b.length) {
    const one = a[left];
    const other = b[right];
    if (one === undefined || other === undefined) break;
    const from = Math.max(one.from, other.from);
    const to = Math.min(one.to, other.to);
    if (to > from) shared.push({ from, to });
    if (one.to < other.to) left += 1;
    else right += 1;
  }
  return shared;
}
