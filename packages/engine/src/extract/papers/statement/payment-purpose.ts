/** What the purpose of a payment says: goods by designation or by their words, and the papers it settles. */
import { STATEMENT_WORDS } from '../../../data/papers/statement-words.ts';
import type { MentionId, Span } from '../../../model/index.ts';
import { writeDesignations } from '../goods-cell.ts';
import type { Paper } from '../paper.ts';
import type { PaperWriter } from '../paper-writer.ts';
import { trimSpan } from '../sheet.ts';

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`))
    .join('|');
const START = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:${alternatives(STATEMENT_WORDS.forGoods.filter((word) => !/\p{Script=Han}/u.test(word)))})(?=\s)|(?:${alternatives(
    STATEMENT_WORDS.forGoods.filter((word) => /\p{Script=Han}/u.test(word)),
  )}))\s*`,
  'iu',
);
const END = new RegExp(
  String.raw`\s*[,;:(№]|\.(?:\s|$)|(?:^|\s+)(?:${alternatives(STATEMENT_WORDS.goodsEnd.filter((word) => !/\p{Script=Han}/u.test(word)))})(?![\p{L}])|(?:${alternatives(
    STATEMENT_WORDS.goodsEnd.filter((word) => /\p{Script=Han}/u.test(word)),
  )})`,
  'iu',
);
const NONE: ReadonlySet<string> = new Set(STATEMENT_WORDS.noGoods);

/** The goods a purpose names, as mentions. */
export function writePurposeGoods(paper: Paper, writer: PaperWriter, purpose: Span): MentionId[] {
  const named = writeDesignations(paper.document, writer, purpose);
  if (named.length > 0) return named;
  const words = goodsWords(paper, purpose);
  if (words === undefined) return [];
  const name = paper.document.text.slice(words.start, words.end);
  return [writer.mention({ ...words, schema: 'Goods', form: 'description', name })];
}

function goodsWords(paper: Paper, purpose: Span): Span | undefined {
  const text = paper.document.text.slice(purpose.start, purpose.end);
  const start = START.exec(text);
  if (!start) return undefined;
  const from = start.index + start[0].length;
  const end = END.exec(text.slice(from));
  const to = end ? from + end.index : text.length;
  const span = trimSpan(paper.document.text, purpose.start + from, purpose.start + to);
  if (span === undefined) return undefined;
  const words = paper.document.text.slice(span.start, span.end);
  const lower = words.toLowerCase();
  if (words.length > 90 || (words.match(/\p{L}/gu)?.length ?? 0) < 2 || NONE.has(lower)) return undefined;
  // "за январь 2024": a time, no goods.
  return [...NONE].some((none) => new RegExp(String.raw`^${none}\s+\d{4}`, 'u').test(lower))
    ? undefined
    : span;
}
