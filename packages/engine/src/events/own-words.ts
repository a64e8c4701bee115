/**
 * The words that are a text's own: without what the page prints around it, and without the long statements it quotes, which
 * two reports may share that know nothing of each other.
 */
import { FRAME_OPENINGS, FRAME_PHRASES } from '../data/events/frame-words.ts';
import { ORIGIN_RULES } from '../data/events/origin-rules.ts';
import type { Document } from '../model/index.ts';

const WORD = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu;
const UNREAD = new Set(['boilerplate', 'header', 'footer']);
/** Quotation marks and what closes each; a straight mark closes itself. */
const QUOTED = /“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|「[^「」]*」|"[^"]*"/gu;
const PARAGRAPH = /\n\s*\n/u;

/** Words, or Han characters, in lower case, in order; `own` leaves out frames and long quotations unless little is left. */
export interface TextWords {
  readonly all: readonly string[];
  readonly own: readonly string[];
}

/** Reads the words of a document's blocks. Linear in its text. */
export function readWords(document: Document): TextWords {
  const read = document.blocks.filter((block) => !UNREAD.has(block.kind) && block.hidden === undefined);
  const parts =
    read.length > 0 ? read.map((block) => document.text.slice(block.start, block.end)) : [document.text];
  const paragraphs = parts.flatMap((part) => part.split(PARAGRAPH)).map((part) => part.toLowerCase());
  const all = paragraphs.flatMap(wordsOf);
  const told = paragraphs.filter((paragraph) => !isFrame(paragraph));
  const own = told.flatMap((paragraph) => wordsOf(withoutQuotations(paragraph)));
  // An interview printed in quotation marks is its own text.
  return { all, own: own.length >= ORIGIN_RULES.ownPart * all.length ? own : all };
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

function isFrame(paragraph: string): boolean {
  // A word is at least a character, so that what is far too long need not be cut into words.
  if (paragraph.length > 20 * ORIGIN_RULES.frameTokens) return false;
  const length = wordsOf(paragraph).length;
  if (length > ORIGIN_RULES.frameTokens) return false;
  const start = paragraph.trimStart();
  if (length <= ORIGIN_RULES.noticeTokens && FRAME_OPENINGS.some((words) => start.startsWith(words)))
    return true;
  let met = 0;
  for (const phrase of FRAME_PHRASES) {
    if (paragraph.includes(phrase)) met += 1;
    if (met === 2) return true;
  }
  return false;
}

function withoutQuotations(paragraph: string): string {
  return paragraph.replace(QUOTED, (quoted) =>
    wordsOf(quoted).length >= ORIGIN_RULES.quotedTokens ? ' ' : quoted,
  );
}
