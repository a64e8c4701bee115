/** Lines that close a table of goods: total, subtotal, tax, freight and discount, inside the table or under it. */
import { FIELD_LABELS } from '../../data/papers/field-labels.ts';
import type { Span } from '../../model/index.ts';
import type { Money } from '../../values/index.ts';
import { currencyIn, moneyIn, numberIn } from './cell-values.ts';
import type { NumberMarks } from './number-marks.ts';
import type { Paper } from './paper.ts';
import type { Segment, SheetLine } from './sheet.ts';

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
export function totalOf(line: SheetLine, currency: string | null, marks: NumberMarks): Total | undefined {
  const first = line.segments.findIndex((segment) => totalLabel(segment.text) !== undefined);
  const segment = line.segments[first];
  const label = segment && totalLabel(segment.text);
  if (!segment || !label) return undefined;
  const labelSpan = { start: segment.start, end: segment.start + label.length };
  const words = segment.text.slice(label.length);
  for (const later of line.segments.slice(first + 1).reverse()) {
    if (numberIn(later.text, { marks }) === undefined) continue;
    const money = moneyIn(later.text, [words, ...namesOfMoney(line), currency], {
      marks,
    });
    if (money) return { kind: label.kind, label: labelSpan, span: later, money };
  }
  const tail = NUMBER_AT_END.exec(words);
  const value = tail?.[1];
  if (!tail || value === undefined || tail.index > 40) return undefined;
  const start = segment.start + label.length + tail.index + tail[0].indexOf(value);
  const trimmed = value.trim();
  const money = moneyIn(trimmed, [words.slice(0, tail.index), currency], { marks });
  const from = start + value.indexOf(trimmed);
  return money
    ? { kind: label.kind, label: labelSpan, span: { start: from, end: from + trimmed.length }, money }
    : undefined;
}

/** The segments of a line that may name a currency: those with letters or signs. */
function namesOfMoney(line: SheetLine): string[] {
  return line.segments.map(({ text }) => text).filter((text) => /[\p{L}\p{Sc}]/u.test(text));
}

/** The closing lines of a sheet, in order: a label with its sum, or a line of labels with their sums under them. */
export function findTotals(paper: Paper, currency: string | null): Total[] {
  return paper.sheet.lines.flatMap((line) => {
    const total = totalOf(line, currency, paper.marks);
    return total ? [total] : totalsUnder(paper, line, currency);
  });
}

/** Lines of sums under a line of labels; the last of them closes what stands above it. */
const SUM_LINES = 6;

/** `Subtotal | VAT | Total` over `4,000.00 | 840.00 | 4,840.00`. */
function totalsUnder(paper: Paper, line: SheetLine, currency: string | null): Total[] {
  const labels = line.segments.flatMap((segment, place) => {
    const label = totalLabel(segment.text);
    const rest = segment.text.slice(label?.length ?? 0);
    return label && rest.length <= 16 ? [{ kind: label.kind, segment, place }] : [];
  });
  if (labels.length < 2 || labels.length * 3 < line.segments.length) return [];
  const rows: SheetLine[] = [];
  for (const under of paper.sheet.lines.slice(line.index + 1, line.index + 1 + SUM_LINES)) {
    if (under.segments.length < 2 || !under.segments.every(({ text }) => isSum(text))) break;
    rows.push(under);
  }
  const last = rows.at(-1);
  if (!last) return [];
  return labels.flatMap(({ kind, segment, place }) => {
    const sum = sumUnder(paper, line, last, place);
    const money =
      sum && moneyIn(sum.text, [segment.text, ...namesOfMoney(last), currency], { marks: paper.marks });
    return sum && money
      ? [
          {
            kind,
            label: { start: segment.start, end: segment.end },
            span: { start: sum.start, end: sum.end },
            money,
          },
        ]
      : [];
  });
}

/** A number, or the code of a currency alone. */
function isSum(text: string): boolean {
  return text.length <= 24 && (/\d/u.test(text) ? !/\p{L}{4}/u.test(text) : currencyIn(text) !== null);
}

/** The segment in the column of a label: by table cell, by place where the counts agree, else by the nearest offset. */
function sumUnder(paper: Paper, labels: SheetLine, sums: SheetLine, place: number): Segment | undefined {
  const label = labels.segments[place];
  const column = label && columnIn(paper, label);
  if (column !== undefined) return sums.segments.find((segment) => columnIn(paper, segment) === column);
  if (labels.segments.length === sums.segments.length) return sums.segments[place];
  return label && sums.segments.find(({ offset }) => Math.abs(offset - label.offset) <= 3);
}

function columnIn(paper: Paper, span: Span): number | undefined {
  const table = paper.document.tables.find((one) => one.start <= span.start && span.end <= one.end);
  return table?.cells.find((cell) => cell.start <= span.start && span.end <= cell.end)?.column;
}
