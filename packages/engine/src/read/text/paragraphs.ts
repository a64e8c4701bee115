/**
 * Finds the paragraphs, headings, lists and quotes of plain text by its lines. Nothing is rewritten: blocks are
 * spans of the text as it stands, with its line breaks.
 */
import type { Block } from '../../model/index.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In columns: a Chinese character takes two. */
  readonly width: number;
}

/** Wider than any hard-wrapped text: such lines are paragraphs of their own. */
const WIDEST_WRAP = 160;
/** Nobody wraps narrower; shorter lines end where they were meant to. */
const NARROWEST_WRAP = 50;
/** Share of overlong lines above which a text is not hard-wrapped at all. */
const OVERLONG_SHARE = 0.1;
/** Longest first line that is taken for a title. */
const LONGEST_TITLE = 200;
const UNDERLINE = /^\s{0,3}(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,})\s*$/u;
const LIST_MARK = /^\s{0,8}(?:[-*•–—●▪◦·]\s{1,4}|\(?\d{1,3}[.)]\s+|\(?[a-zа-я][)]\s+)[\p{L}\p{N}"'«“„‘(]/iu;
const SENTENCE_END = /[.!?…。！？][»”"’')\]）」]*\s*$/u;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;

/**
 * The blocks of `text[from, to)`. With `title`, its first line may be a heading; with `data`, the text is written for
 * programs: blank lines alone part it, into blocks of that kind.
 */
export function findParagraphs(
  text: string,
  from: number,
  to: number,
  options: { readonly title: boolean; readonly page?: number; readonly data?: 'code' | 'paragraph' },
): Block[] {
  const blocks: Block[] = [];
  const facts = options.page === undefined ? {} : { page: options.page };
  const lines = linesOf(text, from, to);
  const wrapped = wrapOf(lines);
  for (let at = 0; at < lines.length; ) {
    while (at < lines.length && isBlank(lines[at])) at += 1;
    let end = at;
    while (end < lines.length && !isBlank(lines[end])) end += 1;
    if (end === at) break;
    const chunk = lines.slice(at, end);
    const first = options.title && blocks.length === 0;
    at = end;
    if (options.data) {
      const [head, last] = [chunk[0] as Line, chunk.at(-1) as Line];
      blocks.push({ kind: options.data, start: head.start, end: last.end, ...facts });
      continue;
    }
    for (const block of chunkBlocks(chunk, wrapped, first, end < lines.length))
      blocks.push({ ...block, ...facts });
  }
  return blocks;
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 || at > to ? to : at;
    const line = text.slice(start, end);
    const head = line.length - line.trimStart().length;
    const tail = line.trimEnd().length;
    const width = line.length > 2000 ? line.length : line.length + (line.match(WIDE)?.length ?? 0);
    // A run of blank lines counts as one.
    if (tail > 0 || !isBlank(lines.at(-1)))
      lines.push({ start: start + Math.min(head, tail), end: start + Math.max(tail, 0), text: line, width });
    start = end + 1;
  }
  return lines;
}

function isBlank(line: Line | undefined): boolean {
  return line !== undefined && line.end <= line.start;
}

/**
 * The column at which a text is hard-wrapped: where its widest lines end, a few overlong ones (addresses of pages) left
 * aside. Infinite where many lines are overlong: then every line is a paragraph.
 */
function wrapOf(lines: readonly Line[]): number {
  let widest = NARROWEST_WRAP;
  let overlong = 0;
  let written = 0;
  for (const { width, start, end } of lines) {
    if (end <= start) continue;
    written += 1;
    if (width > WIDEST_WRAP) overlong += 1;
    else widest = Math.max(widest, width);
  }
  return overlong > written * OVERLONG_SHARE ? Infinity : widest;
}

function chunkBlocks(chunk: readonly Line[], wrapped: number, first: boolean, more: boolean): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = (): void => {
    const [head] = open;
    const last = open.at(-1);
    if (head && last) blocks.push({ kind: kindOf(head), start: head.start, end: last.end });
    open = [];
  };
  chunk.forEach((line, at) => {
    const next = chunk[at + 1];
    if (UNDERLINE.test(line.text)) {
      underline(line, open, blocks);
      open = [];
      return;
    }
    const before = open.at(-1);
    if (before && startsAnew(before, line, wrapped)) close();
    open.push(line);
    if (first && at === 0 && isTitle(line, next, more)) {
      blocks.push({ kind: 'heading', level: 1, start: line.start, end: line.end });
      open = [];
    }
  });
  close();
  return blocks;
}

/** A line of dashes under one short line makes it a heading; elsewhere it is a rule and no block. */
function underline(line: Line, open: readonly Line[], blocks: Block[]): void {
  const [head] = open;
  const last = open.at(-1);
  if (!head || !last) return;
  const dash = line.text.trim()[0];
  const under = open.length === 1 && head.width <= 120 && line.width >= Math.min(head.width, 20) * 0.4;
  if (under && (dash === '=' || dash === '-' || dash === '~')) {
    blocks.push({ kind: 'heading', level: dash === '=' ? 1 : 2, start: head.start, end: head.end });
  } else blocks.push({ kind: kindOf(head), start: head.start, end: last.end });
}

function kindOf(line: Line): Block['kind'] {
  if (/^\s{0,3}>/u.test(line.text)) return 'quote';
  return LIST_MARK.test(line.text) ? 'list-item' : 'paragraph';
}

/** Whether a paragraph ends between two neighbouring lines. */
function startsAnew(before: Line, line: Line, wrapped: number): boolean {
  const quoted = kindOf(before) === 'quote';
  if (quoted !== (kindOf(line) === 'quote')) return true;
  if (quoted) return false;
  if (wrapped === Infinity || before.width > WIDEST_WRAP || LIST_MARK.test(line.text)) return true;
  // The break was wanted, not forced by the margin: the next word would still have fitted.
  const word = /^\s*(\S{1,80})/u.exec(line.text)?.[1] ?? '';
  const wanted = before.width + 1 + word.length <= wrapped - 2;
  return wanted && SENTENCE_END.test(before.text) && /^\s*[\p{Lu}\p{Lo}\d"«“„‘(]/u.test(line.text);
}

function isTitle(line: Line, next: Line | undefined, more: boolean): boolean {
  const alone = next === undefined ? more : UNDERLINE.test(next.text);
  const text = line.text.trim();
  return (
    alone &&
    next === undefined &&
    text.length <= LONGEST_TITLE &&
    /\p{L}/u.test(text) &&
    !/[.。;；,，:：]$/u.test(text) &&
    !/^[^:：]{1,40}[:：]\s/u.test(text) &&
    !LIST_MARK.test(text) &&
    !text.startsWith('>')
  );
}
