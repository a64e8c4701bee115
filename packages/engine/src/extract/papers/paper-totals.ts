/** Lines that close a table of goods: total, subtotal, tax, freight and discount, inside the table or under it. */
import { FIELD_LABELS } from '../../data/papers/field-labels.ts';
import type { Span } from '../../model/index.ts';
import type { DecimalMark, Money } from '../../values/index.ts';
import { moneyIn, numberIn } from './cell-values.ts';
import type { Paper } from './paper.ts';
import type { SheetLine } from './sheet.ts';

export type TotalKind = 'total' | 'subtotal' | 'tax' | 'freight';

export interface Total {
  readonly kind: TotalKind;
  readonly label: Span;
  /** The words of the sum. */
  readonly span: Span;
  readonly money: Money;
}

const LABELS: readonly { readonly label: string; readonly kind: TotalKind }[] = (
  ['total', 'subtotal', 'tax', 'freight'] as const
)
  .flatMap((kind) => FIELD_LABELS[kind].map((label) => ({ label, kind })))
  .sort((a, b) => b.label.length - a.label.length);
const NUMBER_AT_END =
  /(?:^|[\s:：=])((?:\p{Sc}|[\p{L}]{2,4}\$?)?\s?[-−(]?\d[\d.,'’ \u00A0\u202F]*(?:[-−]\d\d)?\)?\s*(?:\p{Sc}|[\p{L}.]{1,12})?)\.?\s*$/u;

/** The kind of total that words at the start of a line announce, and how long its label is. */
export function totalLabel(text: string): { kind: TotalKind; length: number } | undefined {
  const lower = text.toLowerCase();
  for (const { label, kind } of LABELS) {
    if (lower.startsWith(label) && !/[\p{L}\d]/u.test(lower.charAt(label.length)))
      return { kind, length: label.length };
    if (/\p{Script=Han}/u.test(label) && lower.startsWith(label)) return { kind, length: label.length };
  }
  return undefined;
}

/** The total a line states; its sum is the last number of the line. Currency from the line, else from `currency`. */
export function totalOf(
  line: SheetLine,
  currency: string | null,
  decimal: DecimalMark | null,
): Total | undefined {
  const first = line.segments.findIndex((segment) => totalLabel(segment.text) !== undefined);
  const segment = line.segments[first];
  const label = segment && totalLabel(segment.text);
  if (!segment || !label) return undefined;
  const labelSpan = { start: segment.start, end: segment.start + label.length };
  const words = segment.text.slice(label.length);
  for (const later of line.segments.slice(first + 1).reverse()) {
    if (numberIn(later.text, { decimal }) === undefined) continue;
    const money = moneyIn(later.text, [words, ...line.segments.map(({ text }) => text), currency], {
      decimal,
    });
    if (money) return { kind: label.kind, label: labelSpan, span: later, money };
  }
  const tail = NUMBER_AT_END.exec(words);
  const value = tail?.[1];
  if (!tail || value === undefined || tail.index > 40) return undefined;
  const start = segment.start + label.length + tail.index + tail[0].indexOf(value);
  const trimmed = value.trim();
  const money = moneyIn(trimmed, [words.slice(0, tail.index), currency], { decimal });
  const from = start + value.indexOf(trimmed);
  return money
    ? { kind: label.kind, label: labelSpan, span: { start: from, end: from + trimmed.length }, money }
    : undefined;
}

/** The closing lines of a sheet, in order. */
export function findTotals(paper: Paper, currency: string | null): Total[] {
  return paper.sheet.lines.flatMap((line) => totalOf(line, currency, paper.decimal) ?? []);
}
