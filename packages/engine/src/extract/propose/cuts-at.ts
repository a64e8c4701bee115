/** Whether a span of a text starts or ends inside a word or a number, or leaves the sign, scale or unit of one outside. */
import { DASHES, HAN_NUMERALS, LONG_DASHES, SCALE_WORDS } from '../../data/propose/equivalents.ts';
import type { Span } from '../../model/index.ts';

/** Letters and digits of scripts that part their words. */
const WORDY = /[\p{L}\p{N}\p{M}]/u;
const HAN = /\p{Script=Han}/u;
const DIGIT = /\p{Nd}/u;
const REACH = 24;

/** What a span cuts at either end; undefined where it cuts nothing. */
export function cutsAt(
  text: string,
  { start, end }: Span,
): 'quote-cuts-word' | 'quote-cuts-number' | undefined {
  const before = visible(text.slice(Math.max(0, start - REACH), start));
  const after = visible(text.slice(end, end + REACH));
  const first = text.charAt(start);
  const last = text.charAt(end - 1);
  const isInside = (at: number): boolean =>
    /[.,'’·٫٬/:，．]/u.test(text.charAt(at)) &&
    DIGIT.test(text.charAt(at - 1)) &&
    DIGIT.test(text.charAt(at + 1));
  if (isInside(start) || isInside(end - 1)) return 'quote-cuts-number';
  return (
    cutBefore(before, first, text.slice(start, start + REACH)) ??
    cutAfter(text.slice(Math.max(0, end - REACH), end), last, after)
  );
}

function visible(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
}

function cutBefore(
  before: string,
  first: string,
  from: string,
): 'quote-cuts-word' | 'quote-cuts-number' | undefined {
  const prior = before.slice(-1);
  if (numeral(first) && numeral(prior)) return 'quote-cuts-number';
  if (DIGIT.test(first)) {
    if (/\p{Nd}[.,'’·٫٬/:，．]$/u.test(before)) return 'quote-cuts-number';
    if (
      /(?:^|\P{Nd})\p{Nd}{1,3}(?:[ \t]\p{Nd}{3}|[\u00a0\u2007\u2009\u202f]\p{Nd}{3})*[ \t\u00a0\u2007\u2009\u202f\n]$/u.test(
        before,
      ) &&
      /^\p{Nd}{3}(?!\p{Nd})/u.test(from)
    )
      return 'quote-cuts-number';
    if (isDash(prior) && !LONG_DASHES.includes(prior)) return 'quote-cuts-number';
    if (/[$€£¥₽₴￥+±<>≤≥~≈]\s?$/u.test(before)) return 'quote-cuts-number';
  }
  if (!WORDY.test(first) || HAN.test(first)) return undefined;
  if (WORDY.test(prior) && !HAN.test(prior)) return 'quote-cuts-word';
  return bindsLeft(before) ? 'quote-cuts-word' : undefined;
}

function cutAfter(
  upTo: string,
  last: string,
  after: string,
): 'quote-cuts-word' | 'quote-cuts-number' | undefined {
  const next = after.slice(0, 1);
  if (numeral(last) && numeral(next)) return 'quote-cuts-number';
  if (DIGIT.test(last)) {
    if (/^[.,'’·٫٬/:，．]\p{Nd}/u.test(after)) return 'quote-cuts-number';
    if (
      /^[ \t\u00a0\u2007\u2009\u202f\n]\p{Nd}{3}(?!\p{Nd})/u.test(after) &&
      /(?:^|\P{Nd})\p{Nd}{1,3}$/u.test(upTo)
    )
      return 'quote-cuts-number';
  }
  if (numeral(last) && isMeasured(after, last)) return 'quote-cuts-number';
  if (!WORDY.test(last) || HAN.test(last)) return undefined;
  if (WORDY.test(next) && !HAN.test(next)) return 'quote-cuts-word';
  return /^[-‐‑'’]\p{L}/u.test(after) && !isPossessive(after) ? 'quote-cuts-word' : joinedRight(after);
}

/** A range or a compound goes on behind a dash without a space: 10–12, A-140. */
function joinedRight(after: string): 'quote-cuts-word' | undefined {
  const next = after.charAt(0);
  return isDash(next) && !LONG_DASHES.includes(next) && WORDY.test(after.charAt(1))
    ? 'quote-cuts-word'
    : undefined;
}

function isPossessive(after: string): boolean {
  return /^['’]s(?!\p{L})/u.test(after);
}

function bindsLeft(before: string): boolean {
  const prior = before.slice(-1);
  const two = before.slice(-2, -1);
  if (isDash(prior) && !LONG_DASHES.includes(prior)) return WORDY.test(two) && !HAN.test(two);
  if (/[-‐‑]\n$/u.test(before)) return true;
  return (prior === "'" || prior === '’' || prior === 'ʼ') && WORDY.test(two);
}

function isDash(char: string): boolean {
  return char !== '' && DASHES.includes(char);
}

function numeral(char: string): boolean {
  return char !== '' && (DIGIT.test(char) || HAN_NUMERALS.includes(char));
}

/** The number's scale, unit or currency stands right behind it. */
function isMeasured(after: string, last: string): boolean {
  if (/^\s?[%％‰°℃$€£¥₽₴￥⅓½¼¾]/u.test(after)) return true;
  const word = /^[\s-]?(\p{L}+)/u.exec(after)?.[1];
  if (word === undefined) return false;
  if (HAN.test(word)) return HAN.test(last) || DIGIT.test(last);
  return SCALE_WORDS.has(word.toLowerCase());
}
