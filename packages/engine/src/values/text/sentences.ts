/**
 * Sentence boundaries in English, Russian, Ukrainian and Chinese. Linear in the length of the text.
 * A boundary is a terminator, any closing marks after it, and white space or the end (Han text needs no space);
 * abbreviations, initials, decimal points and ellipses inside a sentence do not count.
 *
 * @example splitSentences('Mr. Doe left. He went to St. Ives.') // two spans
 */
import { ABBREVIATIONS, HAN_SAYING, SENTENCE_STARTS } from '../../data/text/abbreviations.ts';

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const BINDING: ReadonlySet<string> = new Set(ABBREVIATIONS.binding);
const LOOSE: ReadonlySet<string> = new Set(ABBREVIATIONS.loose);
const NUMBERED: ReadonlySet<string> = new Set(ABBREVIATIONS.numbered);
const UNITS: ReadonlySet<string> = new Set(ABBREVIATIONS.units);
const TERMINATORS = '.!?…。！？；';
const CLOSING = '"\'’”»)]）】』」';
const BREAK = 0x0a;
const ENDS = 1;
const CLOSES = 2;
/** What a code unit does to a sentence; most do nothing. */
const ROLES = new Uint8Array(0x1_00_00);
for (const mark of TERMINATORS) ROLES[mark.charCodeAt(0)] = ENDS;
for (const mark of `${CLOSING}\u200b\u200c\u200d\u200e\u200f\u2060\ufeff`) ROLES[mark.charCodeAt(0)] = CLOSES;
const UPPER_START = /[\p{Lu}\p{Lt}\p{Lo}\d"'“«‘(„—–-]/u;
const BLANK = /\s/u;
const HAN = /\p{Script=Han}/u;
/** Letters of an abbreviation; Chinese stands before one without a blank. */
const IN_ABBREVIATION = /(?!\p{Script=Han})[\p{L}\p{N}./-]/u;
/** What a number may be but digits: "No. HT-24/17", "Art. IV", «п. Б». */
const NUMBER_OF = /^(?:[IVXLC]+(?!\p{L})|\p{Lu}(?!\p{L})|[№#]|\p{Lu}{1,8}[-–/ .]?\d)/u;
const NUMBER_REACH = 12;
/** Characters looked at before an abbreviation, and behind a quotation. */
const BEFORE_REACH = 24;
const SAYING_REACH = 18;
/** Longest remark in brackets whose opening one is looked for. */
const REMARK_REACH = 200;
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
  const next = text.charAt(after);
  if (mark === '；') return false;
  if (mark === '。' || mark === '！' || mark === '？')
    return after >= end || !goesOn(text, from, at, after, end);
  if (after >= end) return true;
  if (!BLANK.test(next)) return HAN.test(next) && endsBeforeHan(text, at, after, mark, end);
  let start = after;
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  if (start >= end) return true;
  if (!UPPER_START.test(text.charAt(start)) || speechGoesOn(text, start, end)) return false;
  if (mark === '!' || mark === '?') return true;
  if (mark === '…' || (after - at > 1 && text.charAt(at + 1) === '.'))
    return /[\p{Lu}"“«]/u.test(text.charAt(start));
  return !isAbbreviation(text, from, at, start, after);
}

/** “…。”他说: speech within a sentence; （…。）: a remark within one. */
function goesOn(text: string, from: number, at: number, after: number, end: number): boolean {
  const closing = text.slice(at + 1, after);
  if (/[）)]/u.test(closing)) {
    const before = text.slice(Math.max(from + 1, at - REMARK_REACH), at);
    return /[（(]/u.test(before) && HAN.test(text.charAt(after));
  }
  return /[”」』"]/u.test(closing) && HAN_SAYING.test(text.slice(after, Math.min(end, after + SAYING_REACH)));
}

/** A mark with no blank behind it, before Chinese: a full stop only where Chinese stands before it too. */
function endsBeforeHan(text: string, at: number, after: number, mark: string, end: number): boolean {
  if (mark === '…') return false;
  if (mark === '.') return after === at + 1 && HAN.test(text.charAt(at - 1));
  return !HAN_SAYING.test(after - at > 1 ? text.slice(after, Math.min(end, after + SAYING_REACH)) : '');
}

/** "? — asked he": a dash and a small letter go on with the speech before. */
function speechGoesOn(text: string, start: number, end: number): boolean {
  if (!/[–—-]/u.test(text.charAt(start))) return false;
  return /^.\s*\p{Ll}/u.test(text.slice(start, Math.min(end, start + 4)));
}

function isAbbreviation(text: string, from: number, dot: number, next: number, after: number): boolean {
  let start = dot;
  while (start > from && dot - start <= LONGEST_ABBREVIATION && IN_ABBREVIATION.test(text.charAt(start - 1)))
    start -= 1;
  const word = text.slice(start, dot);
  const lower = word.toLowerCase();
  const before = text.slice(Math.max(from, start - BEFORE_REACH), start);
  const digit = /\d/u.test(text.charAt(next));
  if (/^\d{1,2}$/u.test(word) && (before.trim() === '' || digit || /[:;]\s+$/u.test(before))) return true;
  if (/^\p{Lu}$/u.test(word))
    return after === dot + 1 && !(isAfterSurname(before) && startsSentence(text, next));
  // "5 кг. Длина": behind a number a unit ends a sentence, a year only before a word that no name begins with.
  if (UNITS.has(lower) && /\d\s*$/u.test(before))
    return digit || (/(?:^|\D)[12]\d{3}\s*$/u.test(before) && !startsSentence(text, next));
  // "и т. д.", "т. п."
  if (/^[дп]$/u.test(lower) && /(?<!\p{L})т\.\s?$/u.test(before)) return !isCapital(text, next);
  if (NUMBERED.has(lower) && (digit || !BINDING.has(lower)))
    return digit || NUMBER_OF.test(text.slice(next, next + NUMBER_REACH));
  if (BINDING.has(lower)) return after === dot + 1;
  if (LOOSE.has(lower)) return !startsLoosely(text, next);
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return !startsLoosely(text, next);
  return false;
}

/** "Громов И. И. Он": initials behind a surname. */
function isAfterSurname(before: string): boolean {
  return /\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s?)?$/u.test(before);
}

function isCapital(text: string, at: number): boolean {
  return /[\p{Lu}"“«]/u.test(text.charAt(at));
}

function startsSentence(text: string, next: number): boolean {
  const word = /^["'“«(]?(\p{L}+)(?![\p{L}.])/u.exec(text.slice(next, next + 24))?.[1];
  return word !== undefined && SENTENCE_STARTS.has(word.toLowerCase());
}

/** Cyrillic abbreviations of this kind stand before names in capitals only ("долл. США"). */
function startsLoosely(text: string, next: number): boolean {
  const ahead = text.slice(next, next + 24);
  return (
    startsSentence(text, next) ||
    (/^["'“«(]?\p{Script=Cyrillic}/u.test(ahead) && !/^\p{Lu}{2,5}(?!\p{L})/u.test(ahead))
  );
}

function push(spans: TextSpan[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (start < end) spans.push({ start, end });
}
