/** The spans of a sentence that are one unit to the grammar: times, numbers, prices, long names, prepositions of several words. */
import { COMPOUND_ADVERBS, COMPOUND_PREPOSITIONS } from '../../../data/lexicon/en/closed.ts';
import type { FoundMoney, FoundQuantity, TextSpan } from '../../../values/index.ts';
import type { FoundDocumentNumber } from '../document-numbers.ts';
import { behindTime } from './behind-time.ts';
import type { FoundTime } from './clause.ts';
import { formalNames } from './formal-names.ts';
import { moneyTag, priceStart, worthEnd } from './priced.ts';
import type { FixedSpan, Tag } from './tagged-token.ts';

/** What was found in a sentence before it is tagged. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly times: readonly FoundTime[];
  readonly quantities: readonly FoundQuantity[];
  /** Numbers that measure the thing itself: "120-millimetre rounds". */
  readonly measures: readonly FoundQuantity[];
  /** Of the quantities, those that tell how often. */
  readonly often: readonly FoundQuantity[];
  readonly money: readonly FoundMoney[];
  readonly numbers: readonly FoundDocumentNumber[];
  readonly long: readonly TextSpan[];
}

const COMPOUND = new RegExp(
  `\\b(?:${[...COMPOUND_PREPOSITIONS].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'giu',
);
const ADVERBS = new RegExp(`\\b(?:${[...COMPOUND_ADVERBS, 'no longer'].join('|')})\\b`, 'giu');

/** In no order; of two that overlap the longer is kept, then the earlier. */
export function fixedSpans(text: string, found: Found): FixedSpan[] {
  const { start, times } = found;
  const spans: FixedSpan[] = [];
  const add = (from: number, to: number, tag: Tag): void => {
    if (to > from) spans.push({ start: from, end: to, tag });
  };
  for (const time of times) add(time.start, time.end, 'time');
  for (const one of found.measures)
    add(one.start, one.end + (MEASURE_REST.exec(text.slice(one.end, one.end + 24))?.[0].length ?? 0), 'adj');
  for (const one of found.often) add(one.start, Math.max(one.end, one.nounEnd ?? one.end), 'adv');
  for (const one of found.money) {
    if (!isFree(times, one.start, one.end)) continue;
    const tag = moneyTag(text, one);
    add(tag === 'adj' ? one.start : priceStart(text, one.start, start), worthEnd(text, one), tag);
  }
  for (const one of found.quantities)
    if (!found.often.includes(one)) {
      if (one.quantity.unit === '%') add(one.start, one.end, percentTag(text, one.end));
      else add(one.start, numberEnd(one), 'num');
    }
  for (const one of found.numbers) add(one.start, one.end, 'adv');
  for (const one of formalNames(text, start, found.end)) add(one.start, one.end, 'name');
  for (const one of found.long) add(behindTime(one, times), one.end, 'name');
  const words = text.slice(start, found.end);
  for (const { 0: adverb, index } of words.matchAll(ADVERBS))
    add(start + index, start + index + adverb.length, adverb.toLowerCase() === 'no longer' ? 'neg' : 'adv');
  for (const { 0: preposition, index } of words.matchAll(COMPOUND)) {
    const to = start + index + preposition.length;
    if (isFree(times, start + index, to)) add(start + index, to, 'prep');
  }
  return dropOverlaps(spans);
}

const MEASURE_REST = /^[\p{L}-]*/u;

/** "120-millimetre rounds", "a 40-ton crane": a measure of the thing, and not how many there are. */
export function isMeasure(text: string, { start, end, nounStart }: FoundQuantity): boolean {
  if (nounStart !== undefined && text.charAt(nounStart - 1) === '-') return true;
  return /^\d[\d.,]*-\p{L}/u.test(text.slice(start, end + 4));
}

/** Whether `[from, to)` shares no character with a time. */
export function isFree(times: readonly FoundTime[], from: number, to: number): boolean {
  for (const time of times) if (from < time.end && to > time.start) return false;
  return true;
}

/** "60 percent owned", "a 40% stake", "51 percent of X". */
function percentTag(text: string, end: number): 'adv' | 'num' | 'noun' {
  const next = /^[\s-]*(\p{L}+)/u.exec(text.slice(end, end + 24))?.[1]?.toLowerCase();
  if (next === 'owned' || next === 'held' || next === 'controlled') return 'adv';
  return next === 'stake' ||
    next === 'share' ||
    next === 'interest' ||
    next === 'shareholding' ||
    next === 'holding'
    ? 'num'
    : 'noun';
}

/** A number ends before the noun it counts. */
function numberEnd({ start, end, nounStart }: FoundQuantity): number {
  return nounStart === undefined ? end : Math.min(end, Math.max(start, nounStart - 1));
}

/** Fixed spans may not overlap: the longer, then the earlier wins. */
function dropOverlaps(spans: FixedSpan[]): FixedSpan[] {
  if (spans.length < 2) return spans;
  const kept: FixedSpan[] = [];
  for (const span of spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some((other) => span.start < other.end && span.end > other.start)) kept.push(span);
  return kept;
}
