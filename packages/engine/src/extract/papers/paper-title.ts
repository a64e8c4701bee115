/**
 * Titles of papers: short lines in the head of a document that begin with what a paper calls itself (`INVOICE
 * No. 14`, `СЧЁТ НА ОПЛАТУ № 7 от 12.03.2024`). A sentence that begins with the same word is no title.
 */
import { GENRE_TITLES, TITLE_CONNECTORS } from '../../data/facts/genre-titles.ts';
import type { Genre, Span } from '../../model/index.ts';
import type { Segment, Sheet } from './sheet.ts';

export interface PaperTitle {
  readonly genre: Genre;
  /** The words that name the kind of paper. */
  readonly phrase: Span;
  /** The whole segment, with number and date. */
  readonly segment: Segment;
  /** False for a title at the end of a letterhead line, or far down. */
  readonly strong: boolean;
}

/** Lines with content in which a title may stand. */
const HEAD_LINES = 25;
const LONGEST = 110;

interface TitleEntry {
  readonly phrase: string;
  readonly genre: Genre;
}

const ENTRIES: readonly TitleEntry[] = Object.entries(GENRE_TITLES)
  .flatMap(([genre, phrases]) => phrases.map((phrase) => ({ phrase, genre: genre as Genre })))
  .sort((a, b) => b.phrase.length - a.phrase.length);
const CONNECTORS = new Set(TITLE_CONNECTORS);

/** The titles in the head of a sheet, in order. */
export function findTitles(sheet: Sheet): PaperTitle[] {
  const titles: PaperTitle[] = [];
  let seen = 0;
  for (const line of sheet.lines) {
    if (line.segments.length === 0) continue;
    seen += 1;
    if (seen > HEAD_LINES) break;
    for (const segment of line.segments) {
      const title = titleOf(segment, line.segments.length);
      if (title) titles.push(seen > 14 ? { ...title, strong: false } : title);
    }
  }
  return titles;
}

function titleOf(segment: Segment, company: number): PaperTitle | undefined {
  if (segment.text.length > LONGEST) return undefined;
  const { text, offsets } = compact(segment.text);
  const lower = text.toLowerCase();
  for (const { phrase, genre } of ENTRIES) {
    if (lower.startsWith(phrase)) {
      const rest = lower.slice(phrase.length);
      const columns = company > 3 && rest === '';
      if (!columns && goesOn(rest)) return made(genre, segment, offsets, 0, phrase.length, true);
    }
  }
  for (const { phrase, genre } of ENTRIES) {
    if (phrase.length < 5 || !lower.endsWith(phrase) || company > 3) continue;
    const from = lower.length - phrase.length;
    const before = lower.slice(0, from);
    if (/[\s—–|/-]$/u.test(before) && isTitleCase(text) && before.split(/\s+/u).length <= 7)
      return made(genre, segment, offsets, from, lower.length, false);
  }
  return undefined;
}

function made(
  genre: Genre,
  segment: Segment,
  offsets: readonly number[],
  from: number,
  to: number,
  strong: boolean,
): PaperTitle {
  const start = segment.start + (offsets[from] ?? 0);
  const end = segment.start + (offsets[to - 1] ?? 0) + 1;
  return { genre, segment, phrase: { start, end }, strong };
}

/** Text without the markers of headings and with spaced-out capitals (`I N V O I C E`) drawn together. */
function compact(text: string): { text: string; offsets: number[] } {
  const spaced = /^(?:\p{L} ){4,}\p{L}$/u.test(text);
  const lead = /^[#*=_\s"«“]*/u.exec(text)?.[0].length ?? 0;
  let out = '';
  const offsets: number[] = [];
  for (let at = lead; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (spaced && char === ' ') continue;
    if (/[*=_]/u.test(char)) continue;
    out += char;
    offsets.push(at);
  }
  return { text: out.trimEnd(), offsets };
}

/** Whether what follows the words of a title is fit to: nothing, punctuation, a number, a date, another language. */
function goesOn(rest: string): boolean {
  if (/^["»”!.:：]?\s*$/u.test(rest)) return true;
  if (/^\s*[/|(（,:：\-–—№#]/u.test(rest)) return !/[.!?]\s+\p{L}{3,}.*\s\p{L}{3,}/u.test(rest);
  if (!/^\s/u.test(rest)) return /^\d|^（|^[号编]/u.test(rest);
  const words = rest.trim().split(/\s+/u);
  const first = words[0] ?? '';
  if (/\d/u.test(first) && words.length <= 8) return true;
  return (
    CONNECTORS.has(first) &&
    words.length <= 10 &&
    /\d/u.test(rest) &&
    !/[,;]\s+\p{L}+\s+\p{L}+\s+\p{L}+\s+\p{L}/u.test(rest)
  );
}

/** Every longer word begins with a capital: `Northwind Trading Invoice`. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}|\p{Script=Han}/u.test(word));
}
