/** Goods kept as lists under headings of state: `Delivered: 4 × A140, 2 × A900` and `To be provided: A60, A100`. */
import type { Phase, Span } from '../../../model/index.ts';
import { findDesignations, type Quantity } from '../../../values/index.ts';
import { quantityIn } from '../cell-values.ts';
import type { Paper } from '../paper.ts';
import { stateAt } from './delivery-state.ts';

/** After a comma a bare number may count the next thing: here the unit must be said. */
const COUNT_AFTER_COMMA = /^\s*,\s*(\d{1,6}\s*(?:шт|pcs?|pieces?|units?|ед|од|台|架|件))(?![\p{L}\d])/iu;

export interface ListedGoods {
  /** The line. */
  readonly line: Span;
  readonly goods: Span;
  readonly quantity: Quantity | null;
  readonly quantitySpan?: Span;
  /** Undefined where no heading says it: the paper's own. */
  readonly phase?: Phase;
  readonly heading?: Span;
}

const COUNT_BEFORE =
  /(?<![\d.,/])(\d{1,6}(?:\s*(?:шт|pcs?|pieces?|units?|ед|од|台|架|件)(?![\p{L}])\.?)?)\s*(?:[x×х*]|of)?\s*(?:\p{L}{2,20}\s){0,3}$/iu;
const COUNT_AFTER =
  /^\s*(?:[-–—:=(x×х*]\s*)*(\d{1,6}\s*(?:шт|pcs?|pieces?|units?|ед|од|台|架|件)?)(?![\p{L}\d/-]|[.,]\d)/iu;

/** The goods of every line under a heading of state, and of list lines with a count, outside the spans given. */
export function findListedGoods(paper: Paper, outside: readonly Span[]): ListedGoods[] {
  const listed: ListedGoods[] = [];
  let phase: Phase | undefined;
  let heading: Span | undefined;
  for (const line of paper.sheet.lines) {
    if (line.segments.length === 0) continue;
    if (outside.some((span) => line.start >= span.start && line.end <= span.end)) continue;
    const first = line.segments[0];
    const last = line.segments.at(-1);
    if (!first || !last) continue;
    const whole = { start: first.start, end: last.end };
    const text = paper.document.text.slice(whole.start, whole.end);
    const state = stateAt(text);
    const announces = state && /^\s*(?:\([^)]{1,40}\)\s*)?(?:[:：–—-]|$)/u.test(text.slice(state.length));
    if (announces) {
      phase = state.phase;
      heading = { start: whole.start, end: whole.start + state.length };
    }
    const from = announces && state ? whole.start + state.length : whole.start;
    const found = findDesignations(paper.document.text, from, whole.end);
    if (found.length === 0) {
      if (!announces && /^[^:：]{3,40}[:：]/u.test(text)) phase = heading = undefined;
      continue;
    }
    const inList = phase !== undefined && (announces || isListLine(text));
    const counted = isListLine(text) && /\d\s*(?:шт|pcs?|units?|台|架|件|x|×)/iu.test(text);
    if (!inList && !counted) continue;
    found.forEach(({ start, end }, index) => {
      const until = found[index + 1]?.start ?? whole.end;
      const since = found[index - 1]?.end ?? from;
      const count = countAround(paper.document.text, since, start, end, until);
      listed.push({
        line: whole,
        goods: { start, end },
        quantity: count ? quantityIn(paper.document.text.slice(count.start, count.end)) : null,
        ...(count ? { quantitySpan: count } : {}),
        ...(phase === undefined ? {} : { phase }),
        ...(heading === undefined ? {} : { heading }),
      });
    });
  }
  return listed;
}

function isListLine(text: string): boolean {
  return /^\s*(?:[-–—•*]|\d{1,2}[.)])\s/u.test(text) || text.split(/\s+/u).length <= 12;
}

function countAround(
  text: string,
  since: number,
  start: number,
  end: number,
  until: number,
): Span | undefined {
  const before = COUNT_BEFORE.exec(text.slice(since, start));
  const words = before?.[1]?.trim();
  if (before && words !== undefined) {
    const at = since + before.index + before[0].indexOf(words);
    return { start: at, end: at + words.length };
  }
  const tail = text.slice(end, until);
  const after = COUNT_AFTER.exec(tail) ?? COUNT_AFTER_COMMA.exec(tail);
  const more = after?.[1]?.trim();
  if (!after || more === undefined) return undefined;
  const at = end + after[0].indexOf(more);
  return { start: at, end: at + more.length };
}
