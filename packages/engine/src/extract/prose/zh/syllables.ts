/** Tokens that the segmenter cut too small: syllables of foreign names, designations with a hyphen, goods that hold a verb. */
import { FOREIGN_SYLLABLES } from '../../../data/lexicon/zh/names.ts';
import { GOODS_ENDINGS } from '../../../data/lexicon/zh/nouns.ts';
import type { Entry } from './lexicon.ts';
import type { Token } from './tokens.ts';

const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_SYLLABLES);
const ENDINGS: ReadonlySet<string> = new Set(GOODS_ENDINGS);

/** 托尔若夫: a small word between syllables of a foreign name is one of them; 放大器 and 狐狸-2 are one word. */
export function joinSyllables(text: string, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const before = out.at(-1);
    const next = tokens[at + 1];
    if (
      before?.kind === 'unknown' &&
      next?.kind === 'unknown' &&
      isForeign(before.text) &&
      isForeign(next.text) &&
      (isSyllable(token) || token.kind === 'unknown') &&
      next.start === token.end
    ) {
      out[out.length - 1] = {
        start: before.start,
        end: next.end,
        text: text.slice(before.start, next.end),
        kind: 'unknown',
      };
      at += 1;
      continue;
    }
    // 斯科普里的: a word of place behind syllables of a name that is cut short by it.
    if (
      before?.kind === 'unknown' &&
      token.text === '里' &&
      before.text.length >= 2 &&
      isForeign(before.text) &&
      token.start === before.end
    ) {
      out[out.length - 1] = { ...before, end: token.end, text: text.slice(before.start, token.end) };
      continue;
    }
    // 通过汇岭银行, 由发罗拉公司: a short word between a preposition and what is no word belongs to the name.
    if (
      next?.kind === 'unknown' &&
      next.start === token.end &&
      token.kind === 'word' &&
      token.text.length === 1 &&
      isFiller(token) &&
      (before?.entry?.preposition !== undefined || before?.text === '、')
    ) {
      out.push({
        start: token.start,
        end: next.end,
        text: text.slice(token.start, next.end),
        kind: 'unknown',
      });
      at += 1;
      continue;
    }
    if (
      before !== undefined &&
      (before.kind === 'unknown' || (before.kind === 'word' && before.entry?.common === 'noun')) &&
      token.kind === 'latin' &&
      /^-[A-Z\d]/u.test(token.text) &&
      text.charAt(token.start) === '-'
    ) {
      out[out.length - 1] = {
        start: before.start,
        end: token.end,
        text: text.slice(before.start, token.end),
        kind: 'latin',
      };
      continue;
    }
    // 放大器, 巡逻艇: a verb before the last character of a good is a part of its name.
    if (
      before?.kind === 'word' &&
      token.kind === 'unknown' &&
      before.text.length === 2 &&
      makesGoods(before, token.text) &&
      token.start === before.end
    ) {
      const word = text.slice(before.start, token.end);
      out[out.length - 1] = {
        start: before.start,
        end: token.end,
        text: word,
        kind: 'word',
        entry: goodsEntry(word),
      };
      continue;
    }
    out.push(token);
  }
  return out;
}

/** A word that cannot stand right behind a preposition by itself. */
function isFiller({ entry }: Token): boolean {
  return (
    entry !== undefined &&
    entry.preposition === undefined &&
    entry.pronoun === undefined &&
    entry.demonstrative !== true &&
    entry.article !== true &&
    entry.negation !== true &&
    entry.joiner !== true &&
    entry.noun === undefined &&
    (entry.verb === true || entry.common !== undefined || entry.word === '原') &&
    entry.particle !== true
  );
}

function makesGoods({ entry }: Token, last: string): boolean {
  return (
    ENDINGS.has(last) &&
    (entry?.common === 'noun' ||
      (entry?.verb === true && (entry.frames ?? []).every(({ kind }) => kind === 'test')))
  );
}

function goodsEntry(word: string): Entry {
  return { word, cost: 1, noun: { word, kind: 'goods', groups: [], suffix: false } };
}

function isForeign(word: string): boolean {
  return [...word].every((char) => FOREIGN.has(char));
}

function isSyllable(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.text.length === 1 &&
    FOREIGN.has(token.text) &&
    token.entry?.preposition === undefined &&
    token.entry?.joiner !== true &&
    token.entry?.say === undefined
  );
}
