/** Names of people with a point between their parts, and those that courts cut short: 维克托·萨马林, 赵某. */
import { FOREIGN_SYLLABLES, SURNAMES } from '../../../data/lexicon/zh/names.ts';
import { chineseWords } from './lexicon.ts';
import type { Token } from './tokens.ts';

const SINGLE: ReadonlySet<string> = new Set(SURNAMES);

export const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_SYLLABLES);

/** 维克托·萨马林: where a point joins foreign syllables. */
export function dottedEnd(
  tokens: readonly Token[],
  at: number,
  joined: readonly Token[],
): { start: number; end: number; last: number } | undefined {
  const first = tokens[at] as Token;
  if (tokens[at + 1]?.text !== '·') return undefined;
  let start = first.end;
  while (start > first.start && FOREIGN.has(first.text.charAt(start - 1 - first.start))) start -= 1;
  if (start === first.end) return undefined;
  // Words that happen to be made of such syllables stay outside; the syllables of one name do not cross a known word.
  if (first.kind !== 'unknown' && first.kind !== 'name' && first.text.length > 2) return undefined;
  if (start > first.start && joined.length === 0 && first.kind !== 'unknown') return undefined;
  let last = at;
  let end = first.end;
  while (tokens[last + 1]?.text === '·') {
    const part = tokens[last + 2];
    if (part === undefined || !/^\p{Script=Han}/u.test(part.text)) break;
    last += 2;
    end = part.start + tailAt(part.text);
    if (end < part.end) break;
    while (continues(tokens[last + 1])) {
      last += 1;
      end = (tokens[last] as Token).end;
    }
    const next = tokens[last + 1];
    const more = next?.kind === 'unknown' && next.start === end ? tailAt(next.text) : 0;
    if (next !== undefined && more > 0 && more < next.text.length) {
      last += 1;
      end = next.start + more;
      break;
    }
  }
  return last === at ? undefined : { start, end, last };
}

/** 萨里宁率代表团: where a word that may follow a name begins among its characters. */
function tailAt(text: string): number {
  const at = [...text].findIndex((char, index) => index > 0 && FOLLOWING.has(char));
  return at < 0 ? text.length : at;
}

const FOLLOWING: ReadonlySet<string> = new Set('率携赴访偕被将曾已也均则');

/** What stands behind the end of a name inside a token. */
export function remainder(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  const entry = chineseWords().get(word);
  return { start, end, text: word, kind: entry === undefined ? 'unknown' : 'word', ...(entry && { entry }) };
}

/** 赵某, 黄某某: how courts name people. */
export function unnamedEnd(tokens: readonly Token[], at: number): number | undefined {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first?.text.length !== 1 || !SINGLE.has(first.text) || next?.text.startsWith('某') !== true)
    return undefined;
  if (first.kind !== 'unknown' && first.entry?.preposition !== undefined) return undefined;
  return next.text.length <= 3 && next.start === first.end ? at + 1 : undefined;
}

function continues(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (
    token.kind !== 'unknown' &&
    !(
      token.kind === 'word' &&
      token.text.length === 1 &&
      token.entry?.preposition === undefined &&
      token.entry?.say === undefined &&
      token.entry?.done !== true &&
      token.entry?.planning !== true &&
      token.entry?.negation !== true
    )
  )
    return false;
  return [...token.text].every((char) => FOREIGN.has(char)) && token.entry?.joiner !== true;
}
