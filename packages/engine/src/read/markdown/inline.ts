/**
 * Inline Markdown to words: emphasis, code marks and link brackets go, the words stay exactly. One pass, no
 * backtracking. Addresses of links are handed over, for they are no words of the text.
 */
import { decodeEntities } from '../html/entities.ts';

export interface InlineText {
  readonly text: string;
  /** Addresses of links and images, in order. */
  readonly links: readonly string[];
}

const PUNCTUATION = /[!-/:-@[-`{-~]/u;
const WORD = /[\p{L}\p{N}]/u;
const TAG = /^<\/?[A-Za-z][A-Za-z0-9-]{0,30}(?:\s[^<>]{0,1000})?\/?>/u;
const AUTOLINK = /^<((?:[A-Za-z][A-Za-z0-9+.-]{1,31}:|[\w.+-]{1,64}@)[^\s<>]{1,1000})>/u;
const TARGET =
  /^\(\s{0,8}(?:<([^<>\n]{0,2000})>|([^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500})?))(?:\s{1,8}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,8}\)/u;
const REFERENCE = /^\[([^\][]{0,500})\]/u;

/** Longest code span looked for. */
const LONGEST_CODE = 4_000;

/** The words of one paragraph, heading or cell. */
export function inlineText(source: string, targets: ReadonlyMap<string, string>): InlineText {
  const out: string[] = [];
  const links: string[] = [];
  /** Where each open `[` stands in `out`, and where its text begins in the source. */
  const brackets: { readonly out: number; readonly from: number }[] = [];
  for (let at = 0; at < source.length; ) {
    const character = source[at] as string;
    const rest = (length: number): string => source.slice(at, at + length);
    if (character === '\\' && PUNCTUATION.test(source[at + 1] ?? '')) {
      out.push(source[at + 1] as string);
      at += 2;
    } else if (character === '`') {
      const code = codeSpan(source, at);
      out.push(code.text);
      at = code.end;
    } else if (character === '<') {
      const link = AUTOLINK.exec(rest(1200))?.[0];
      const tag = link ?? TAG.exec(rest(1200))?.[0];
      if (link !== undefined) {
        links.push(link.slice(1, -1));
        out.push(link.slice(1, -1));
      } else if (tag === undefined) out.push('<');
      else if (/^<br/iu.test(tag)) out.push('\n');
      at += tag?.length ?? 1;
    } else if (character === '!' && source[at + 1] === '[') {
      at += 1;
    } else if (character === '[') {
      brackets.push({ out: out.length, from: at + 1 });
      out.push('[');
      at += 1;
    } else if (character === ']' && brackets.length > 0) {
      const open = brackets.pop() as { out: number; from: number };
      const label = source.slice(open.from, at).slice(0, 500);
      at += 1;
      const target = linkTarget(source.slice(at, at + 4000), label, targets);
      if (target) {
        out[open.out] = '';
        links.push(target.address);
        at += target.length;
      } else out.push(']');
    } else if (character === '*' || character === '_' || character === '~') {
      const run = runLength(source, at, character);
      if (!isEmphasis(source, at, run, character)) out.push(source.slice(at, at + run));
      at += run;
    } else if (character === '&') {
      const entity = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iu.exec(rest(40))?.[0];
      out.push(entity === undefined ? '&' : decodeEntities(entity));
      at += entity?.length ?? 1;
    } else {
      const end = plainEnd(source, at + 1);
      out.push(source.slice(at, end));
      at = end;
    }
  }
  return { text: out.join(''), links };
}

function plainEnd(source: string, from: number): number {
  let end = from;
  while (end < source.length && !'\\`<![]*_~&'.includes(source[end] as string)) end += 1;
  return end;
}

function runLength(source: string, at: number, character: string): number {
  let end = at;
  while (source[end] === character) end += 1;
  return end - at;
}

/** Whether a run of marks is emphasis: it touches a word on one side, and for `_` does not stand inside one. */
function isEmphasis(source: string, at: number, run: number, character: string): boolean {
  const before = source[at - 1] ?? ' ';
  const after = source[at + run] ?? ' ';
  if (run > 3 || (character === '~' && run !== 2)) return false;
  if (/\s/u.test(before) && /\s/u.test(after)) return false;
  const inside = WORD.test(before) && WORD.test(after);
  if (!inside) return true;
  // `2*3` and `part_no` are written so; `un**believ**able` is emphasis.
  return character !== '_' && run === 2;
}

function codeSpan(source: string, at: number): { text: string; end: number } {
  const fence = source.slice(at, at + runLength(source, at, '`'));
  if (fence.length > 8) return { text: fence, end: at + fence.length };
  const near = source.slice(0, at + LONGEST_CODE);
  let close = near.indexOf(fence, at + fence.length);
  while (close >= 0 && near[close + fence.length] === '`')
    close = near.indexOf(fence, close + runLength(near, close, '`'));
  if (close < 0) return { text: fence, end: at + fence.length };
  return { text: source.slice(at + fence.length, close).trim(), end: close + fence.length };
}

function linkTarget(
  after: string,
  label: string,
  targets: ReadonlyMap<string, string>,
): { address: string; length: number } | null {
  const direct = TARGET.exec(after);
  if (direct) return { address: direct[1] ?? direct[2] ?? '', length: direct[0].length };
  const reference = REFERENCE.exec(after);
  const address = targets.get(((reference?.[1] ?? '') || label).trim().toLowerCase());
  return address === undefined ? null : { address, length: reference?.[0].length ?? 0 };
}
