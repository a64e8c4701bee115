/**
 * Sentence boundaries in English, Russian, Ukrainian and Chinese. Linear in the length of the text.
 * A boundary is a terminator, any closing marks after it, and white space or the end (Han text needs no space);
 * abbreviations, initials, decimal points and ellipses inside a sentence do not count.
 *
 * @example splitSentences('Mr. Doe left. He went to St. Ives.') // two spans
 */
import { ABBREVIATIONS } from '../../data/text/abbreviations.ts';

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const BINDING: ReadonlySet<string> = new Set(ABBREVIATIONS.binding);
const LOOSE: ReadonlySet<string> = new Set(ABBREVIATIONS.loose);
const TERMINATORS = '.!?…。！？；';
const CLOSING = '"\'’”»)]）】』」';
const BREAK = 0x0a;
const ENDS = 1;
const CLOSES = 2;
/** What a code unit does to a sentence; most do nothing. */
const ROLES = new Uint8Array(0x1_00_00);
for (const mark of TERMINATORS) ROLES[mark.charCodeAt(0)] = ENDS;
for (const mark of CLOSING) ROLES[mark.charCodeAt(0)] = CLOSES;
const UPPER_START = /[\p{Lu}\p{Lt}\p{Lo}\d"'“«‘(„—–-]/u;
/** Words longer than this are no abbreviation; bounds the backward look. */
const LONGEST_ABBREVIATION = 12;

/** Trimmed, non-overlapping spans of the sentences in `text[start, end)`; line breaks of two or more always separate. */
export function splitSentences(text: string, start = 0, end = text.length): TextSpan[] {
  const spans: TextSpan[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === BREAK && isParagraphBreak(text, at, end)) {
      push(spans, text, from, at);
      from = at + 1;
    }
    if (ROLES[code] !== ENDS) {
      at += 1;
      continue;
    }
    let after = at + 1;
    while (after < end && ROLES[text.charCodeAt(after)] !== 0) {
      if (isOpeningQuote(text, after, end)) break;
      after += 1;
    }
    if (endsSentence(text, from, at, after, end)) {
      push(spans, text, from, after);
      from = after;
    }
    at = after;
  }
  push(spans, text, from, end);
  return spans;
}

/** A straight quote glued to the next word opens it: `impact. "The` keeps its quote with the next sentence. */
function isOpeningQuote(text: string, at: number, end: number): boolean {
  const char = text.charAt(at);
  return (
    (char === '"' || char === "'") &&
    at + 1 < end &&
    /[\p{L}\d]/u.test(text.charAt(at + 1)) &&
    /\s/u.test(text.charAt(at - 1))
  );
}

function isParagraphBreak(text: string, at: number, end: number): boolean {
  let next = at + 1;
  while (next < end && (text.charAt(next) === ' ' || text.charAt(next) === '\t')) next += 1;
  return next < end && text.charAt(next) === '\n';
}

function endsSentence(text: string, from: number, at: number, after: number, end: number): boolean {
  const mark = text.charAt(at);
  if (mark === '。' || mark === '！' || mark === '？') return true;
  if (mark === '；') return false;
  if (after >= end) return true;
  const next = text.charAt(after);
  if (!/\s/u.test(next)) return /\p{Script=Han}/u.test(next) && mark !== '.';
  let start = after;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  if (start >= end) return true;
  if (!UPPER_START.test(text.charAt(start))) return false;
  if (mark === '!' || mark === '?') return true;
  if (mark === '…' || (after - at > 1 && text.charAt(at + 1) === '.'))
    return /[\p{Lu}"“«]/u.test(text.charAt(start));
  return !isAbbreviation(text, from, at, start);
}

function isAbbreviation(text: string, from: number, dot: number, next: number): boolean {
  let start = dot;
  while (
    start > from &&
    dot - start <= LONGEST_ABBREVIATION &&
    /[\p{L}\p{N}./-]/u.test(text.charAt(start - 1))
  )
    start -= 1;
  const word = text.slice(start, dot);
  const lower = word.toLowerCase();
  if (BINDING.has(lower))
    return !(
      lower.length <= 2 &&
      /^\d/u.test(text.slice(next, next + 1)) === false &&
      /\p{Ll}/u.test(word) &&
      lower === 'с'
    );
  if (LOOSE.has(lower)) return !looksLikeSentenceStart(text, next);
  if (/^\p{Lu}$/u.test(word)) return true;
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return !looksLikeSentenceStart(text, next);
  return /^\d{1,2}$/u.test(word) && /^\d/u.test(text.slice(next, next + 1));
}

const STARTERS = new Set(
  'the a an this that these those it he she they we i in on at by for from with after before when while as but and according two three no its their his her last next both many some most'.split(
    ' ',
  ),
);

function looksLikeSentenceStart(text: string, next: number): boolean {
  const word = /^["'“«(]?(\p{L}+)/u.exec(text.slice(next, next + 24))?.[1];
  if (word === undefined) return false;
  return STARTERS.has(word.toLowerCase()) || /^\p{Script=Cyrillic}/u.test(word);
}

function push(spans: TextSpan[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (start < end) spans.push({ start, end });
}
