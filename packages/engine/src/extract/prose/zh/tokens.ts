/**
 * The tokens of a Chinese sentence: values first (times, sums, counts), then words in Latin letters, quoted names, brackets and marks,
 * and what lies between cut into words.
 */
import type { FoundMoney, FoundQuantity, FoundTime, TimeAnchor, TimeSpan } from '../../../values/index.ts';
import { findMoney, findQuantities, findTimes } from '../../../values/index.ts';
import type { ChineseKind } from '../../../data/lexicon/zh/nouns.ts';
import type { Entry } from './lexicon.ts';
import { chineseWords } from './lexicon.ts';
import { type KnownNames, segment } from './segment.ts';

/** What a name token names. */
export interface NameInfo {
  readonly kind: ChineseKind | undefined;
  /** The name as the document first gives it in full, where this one is short for it. */
  readonly full?: string;
}

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind:
    | 'word'
    | 'unknown'
    | 'latin'
    | 'name'
    | 'quoted'
    | 'time'
    | 'money'
    | 'quantity'
    | 'bracket'
    | 'mark';
  readonly entry?: Entry;
  readonly name?: NameInfo;
  readonly time?: FoundTime;
  readonly money?: FoundMoney;
  readonly quantity?: FoundQuantity;
}

export interface TokenOptions {
  readonly known: KnownNames;
  readonly anchor: TimeAnchor | null;
  /** Values by sentence, kept from the first pass over a document for the second. */
  readonly values?: Map<string, Token[]>;
}

const HAN = /[\u3400-\u9fff]/u;
const LATIN = /[A-Za-zА-яЁёІіЇїЄє\d]/u;
const LATIN_RUN =
  /-?[A-Za-zÀ-žА-яЁёІіЇїЄє\d][\wÀ-žА-яЁёІіЇїЄє.&+/'’-]*(?: [A-Za-zА-я\d&][\wÀ-žА-яЁё.,&+/'’-]*)*/uy;
const LONGEST_QUOTED = 26;
/** Words in quotation marks that say something and name nobody: “并不了解最终用户”. */
const SAYS = /^(?:并|我们|本公司|我司|从|将|已|曾|正在|会|可以|应当|对)|不|没有|我们|他们|是否|了解|无法/u;
const LONGEST_BRACKET = 80;
/** Behind these, a quotation is speech. */
const SPEECH = /(?:[：:]|说|表示|称|道|写道|指出|强调|透露|回应)[，：:]?$/u;

/** The tokens of `text`, in order. */
export function tokensOf(text: string, { known, anchor, values: kept }: TokenOptions): Token[] {
  const values = kept?.get(text) ?? valuesOf(text, anchor);
  kept?.set(text, values);
  const tokens: Token[] = [];
  let value = 0;
  let plain = 0;
  const flush = (to: number): void => {
    for (const piece of plain < to ? segment(text, plain, to, known) : [])
      tokens.push({
        start: piece.start,
        end: piece.end,
        text: text.slice(piece.start, piece.end),
        kind: piece.known ? 'name' : piece.entry === undefined ? 'unknown' : 'word',
        ...(piece.entry === undefined ? {} : { entry: piece.entry }),
      });
  };
  const put = (token: Token): void => {
    flush(token.start);
    tokens.push(token);
    plain = token.end;
  };
  for (let at = 0; at < text.length; ) {
    while ((values[value]?.start ?? text.length) < at) value += 1;
    const found = values[value];
    if (found?.start === at) {
      put(found);
      at = found.end;
      continue;
    }
    const char = text.charAt(at);
    if (HAN.test(char)) at += 1;
    else {
      const dashed =
        char === '-' && at > plain && /[A-Z\d]/u.test(text.charAt(at + 1)) && HAN.test(text.charAt(at - 1));
      const token = LATIN.test(char) || dashed ? latinAt(text, at, values[value]?.start) : markAt(text, at);
      put(token);
      at = token.end;
    }
  }
  flush(text.length);
  return tokens;
}

/** Characters without which there is no time, and no number. */
const MAY_BE_TIME = /[年月日周週季天期初底末旬半时時晚早晨世近春夏秋冬星礼禮今昨明后後]/u;
const MAY_BE_NUMBER = /[\d零〇一壹二两三四五六七八九十百千万亿数几半双大少众许打成折]/u;

function valuesOf(text: string, anchor: TimeAnchor | null): Token[] {
  const found: Token[] = [];
  const free = (span: { start: number; end: number }): boolean =>
    !found.some((other) => span.start < other.end && span.end > other.start);
  // 2022年度: the year.
  for (const time of MAY_BE_TIME.test(text) ? findTimes(text, { language: 'zh', anchor }) : [])
    found.push({
      ...spanned(text, text.startsWith('年度', time.end - 1) ? { ...time, end: time.end + 1 } : time),
      kind: 'time',
      time,
    });
  for (const { 0: words, index } of text.matchAll(AGAINST_TOLD)) {
    const span = { start: index, end: index + words.length };
    if (free(span))
      found.push({ ...spanned(text, span), kind: 'time', time: { ...span, time: openTime(words) } });
  }
  if (!MAY_BE_NUMBER.test(text)) return found.sort((a, b) => a.start - b.start);
  if (/[元币布镑磅法郎姆里戈卢比分纳]|\p{Sc}|[A-Z]{3}/u.test(text))
    for (const money of findMoney(text, { language: 'zh' }))
      if (free(money)) found.push({ ...spanned(text, money), kind: 'money', money });
  for (const quantity of findQuantities(text, { language: 'zh' }).filter(
    (found) => !/[-A-Za-z]/u.test(text.charAt(found.start - 1)) && text.charAt(found.start) !== '零',
  ))
    if (free(quantity)) found.push({ ...spanned(text, quantity), kind: 'quantity', quantity });
  return found.sort((a, b) => a.start - b.start);
}

/** Times that only a time told before makes plain; the rest of them is read with all times. */
const AGAINST_TOLD = /次月|翌月|次年|翌年|该年|转年|第二年(?=\d|[初底末年，])/gu;

function openTime(text: string): TimeSpan {
  return {
    text,
    earliest: null,
    latest: null,
    edtf: null,
    approximate: false,
    anchor: null,
    rule: 'zh.told-period',
  };
}

function spanned(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number; text: string } {
  return { start, end, text: text.slice(start, end) };
}

function latinAt(text: string, at: number, before: number | undefined): Token {
  LATIN_RUN.lastIndex = at;
  const run = LATIN_RUN.exec(text)?.[0] ?? text.charAt(at);
  const trimmed = run.replace(/[.,'’&/+-]+$/u, '') || run.charAt(0);
  const end = Math.min(at + trimmed.length, before !== undefined && before > at ? before : text.length);
  return { ...spanned(text, { start: at, end }), kind: 'latin' };
}

function markAt(text: string, at: number): Token {
  const char = text.charAt(at);
  if (char === '“') {
    const close = text.slice(at + 1, at + 1 + LONGEST_QUOTED).indexOf('”');
    const inner = close <= 0 ? '' : text.slice(at + 1, at + 1 + close);
    if (
      close > 0 &&
      !/[，。；！？：“]/u.test(inner) &&
      !SAYS.test(inner) &&
      !SPEECH.test(text.slice(Math.max(0, at - 4), at))
    )
      return { ...spanned(text, { start: at, end: at + close + 2 }), kind: 'quoted' };
  }
  if (char === '《') {
    const close = text.slice(at + 1, at + 1 + LONGEST_QUOTED).indexOf('》');
    if (close > 0) return { ...spanned(text, { start: at, end: at + close + 2 }), kind: 'quoted' };
  }
  if (char === '（') {
    const close = text.slice(at + 1, at + 1 + LONGEST_BRACKET).indexOf('）');
    if (close > 0) return { ...spanned(text, { start: at, end: at + close + 2 }), kind: 'bracket' };
  }
  const entry = chineseWords().get(char);
  return {
    ...spanned(text, { start: at, end: at + 1 }),
    kind: 'mark',
    ...(entry === undefined ? {} : { entry }),
  };
}

/** The words inside quotation marks or brackets. */
export function insideOf(token: Token): {
  readonly start: number;
  readonly end: number;
  readonly text: string;
} {
  return { start: token.start + 1, end: token.end - 1, text: token.text.slice(1, -1) };
}

/** A token that is a name. */
export function nameToken(text: string, start: number, end: number, kind: ChineseKind | undefined): Token {
  return { start, end, text: text.slice(start, end), kind: 'name', name: { kind } };
}
