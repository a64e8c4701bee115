/**
 * Numbers of other papers in a line: "invoice No. 2024-17 dated 12.03.2024", "по счетам № 14, 15", "合同号 XK-7".
 * An account number after the same word ("на счёт 40702810…") is no invoice.
 */
import { NUMBER_WORDS } from '../../data/papers/number-words.ts';
import type { DocumentNumber, Span } from '../../model/index.ts';

export interface FoundNumber extends DocumentNumber, Span {
  /** The words after the number that date it: "12.03.2024". */
  readonly dated?: Span;
}

type NumberType = keyof typeof NUMBER_WORDS;

interface NumberWord {
  readonly word: string;
  readonly type: NumberType;
  readonly stem: boolean;
}

const WORDS: readonly NumberWord[] = (Object.entries(NUMBER_WORDS) as [NumberType, readonly string[]][])
  .flatMap(([type, words]) =>
    words.map((word) => ({ word, type, stem: /\p{Script=Cyrillic}/u.test(word) && word.length > 3 })),
  )
  .sort((a, b) => b.word.length - a.word.length);

const STARTS = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${WORDS.filter(({ word }) => !/\p{Script=Han}/u.test(word))
    .map(({ word, stem }) => escape(word) + (stem ? String.raw`\p{L}{0,4}` : ''))
    .join('|')})(?![\p{L}\d])\.?|(?:${WORDS.filter(({ word }) => /\p{Script=Han}/u.test(word))
    .map(({ word }) => word)
    .join('|')})`,
  'giu',
);
const MARK = /^[\s:：]*(?:(?:nos?|nr|number|n|ref|№|#|n°)(?![\p{L}])[.:]?\s*)*(?:№|#)?\s*/iu;
const TOKEN =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\d](?:[\p{Script=Latin}\p{Script=Cyrillic}\d]|[-–./_](?=[\p{Script=Latin}\p{Script=Cyrillic}\d])){0,38}/u;
const NEXT = /^\s*(?:,|;|、|и|and|&|та|й|і)\s*(?:№|no\.?|#)?\s*(?=[\p{L}-]{0,6}\d)/iu;
const DATED =
  /^\s*,?\s*\(?(?:от|dated|of|від|d\.d\.|date|vom|日期|dd)\s*:?\s*(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|[«"]?\d{1,2}[»"]?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\s+\d{1,2},?\s+\d{4}|\d{4}年\d{1,2}月\d{1,2}日)/iu;
/** Digits from which a number is an account. */
const ACCOUNT_DIGITS = 16;

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

/** The document numbers in `text[start, end)`, in order. Linear. */
export function findDocumentNumbers(text: string, start = 0, end = text.length): FoundNumber[] {
  const found: FoundNumber[] = [];
  const slice = text.slice(start, end);
  let from = 0;
  for (const match of slice.matchAll(STARTS)) {
    if (match.index < from) continue;
    const word = match[0].toLowerCase().replace(/\.$/u, '');
    const type = typeOf(word);
    if (type === undefined) continue;
    let at = match.index + match[0].length;
    const marked = MARK.exec(slice.slice(at, at + 24))?.[0] ?? '';
    at += marked.length;
    let more = true;
    while (more) {
      const token = TOKEN.exec(slice.slice(at, at + 40))?.[0];
      if (token === undefined || !isNumber(token)) break;
      const tail = DATED.exec(slice.slice(at + token.length, at + token.length + 48));
      const dated = tail?.[1];
      found.push({
        type,
        value: token,
        start: start + at,
        end: start + at + token.length,
        ...(tail && dated !== undefined
          ? {
              dated: {
                start: start + at + token.length + tail[0].length - dated.length,
                end: start + at + token.length + tail[0].length,
              },
            }
          : {}),
      });
      at += token.length + (tail?.[0].length ?? 0);
      from = at;
      const next = NEXT.exec(slice.slice(at, at + 16));
      if (next) at += next[0].length;
      more =
        next !== null &&
        !looksDated(slice.slice(at, at + 12)) &&
        goesOn(next[0], token, slice.slice(at, at + 40));
    }
  }
  return found;
}

/** Whether a list goes on with another number: it says so, or writes it alike ("14, 15", and not "K-7/24, LH-40"). */
function goesOn(separator: string, before: string, rest: string): boolean {
  const shape = (token: string): string => token.replace(/\p{L}+/gu, 'L').replace(/\d+/gu, '0');
  return /№|#|no/iu.test(separator) || shape(TOKEN.exec(rest)?.[0] ?? '') === shape(before);
}

function typeOf(word: string): NumberType | undefined {
  return WORDS.find((one) => (one.stem ? word.startsWith(one.word) : word === one.word))?.type;
}

function isNumber(token: string): boolean {
  if (!/\d/u.test(token) || looksDated(token)) return false;
  const digits = token.replace(/\D/gu, '').length;
  return digits < ACCOUNT_DIGITS && !/^\p{Ll}{4,}/u.test(token);
}

function looksDated(text: string): boolean {
  return /^\d{1,2}[./]\d{1,2}[./]\d{2,4}/u.test(text) || /^\d{4}-\d\d-\d\d/u.test(text);
}
