/** The numbers of a paper itself and of the papers it refers to in its head: `Invoice No 14 dated …`, `Договор № К-7/24`. */
import { BARE_NUMBER_LABELS } from '../../data/papers/number-words.ts';
import type { DocumentNumber, Span } from '../../model/index.ts';
import type { TimeSpan } from '../../values/index.ts';
import { type FoundNumber, findDocumentNumbers } from './document-numbers.ts';
import type { FieldKey } from './fields.ts';
import { type Paper, wordsOf } from './paper.ts';
import { dateIn } from './paper-date.ts';
import { findTitles } from './paper-title.ts';

export interface PaperNumber extends DocumentNumber {
  readonly span: Span;
  /** The date that stands with the number. */
  readonly dated?: { readonly span: Span; readonly time: TimeSpan };
}

const BARE: ReadonlySet<string> = new Set(BARE_NUMBER_LABELS);
const FIELD_TYPES: readonly (readonly [FieldKey, DocumentNumber['type']])[] = [
  ['invoiceNumber', 'invoice'],
  ['contractNumber', 'contract'],
  ['orderNumber', 'order'],
  ['waybillNumber', 'waybill'],
  ['deliveryNumber', 'delivery note'],
  ['reportNumber', 'report'],
  ['letterNumber', 'letter'],
  ['bookingNumber', 'booking'],
  ['container', 'container'],
];
const LEAD = /^[\s:：]*(?:(?:nos?|nr|number|n|ref|№|#|n°)(?![\p{L}])[.:]?\s*)*/iu;
const TOKEN =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\d](?:[\p{Script=Latin}\p{Script=Cyrillic}\d]|[-–./_](?=[\p{Script=Latin}\p{Script=Cyrillic}\d])){0,38}/u;

const MARKED =
  /(?:№|#|n°|(?<![\p{L}])(?:no|nr|number)\.?(?![\p{L}])|编号|[:：])\s*([\p{L}\d](?:[\p{L}\d]|[-–./_](?=[\p{L}\d])){0,38})/iu;

/**
 * Numbers in labelled fields, and in the title lines given, in order; one of a type and value counts once. `own` is the
 * type of the paper's own number: what stands after "No." in its title, whatever the title's words.
 */
export function findPaperNumbers(
  paper: Paper,
  titles: readonly Span[] = [],
  own?: DocumentNumber['type'],
): PaperNumber[] {
  const numbers: PaperNumber[] = [];
  for (const [key, type] of FIELD_TYPES) {
    for (const field of paper.fields) {
      const value = field.values[0];
      if (field.key === key && value !== undefined) numbers.push(...numbersIn(paper, value, type));
    }
  }
  for (const title of titles)
    for (const found of findDocumentNumbers(paper.document.text, title.start, title.end))
      numbers.push(withDate(paper, found));
  if (own !== undefined && !numbers.some(({ type }) => type === own)) {
    const marked = titles.flatMap((title) => markedNumber(paper, title, own)).slice(0, 1);
    const bare =
      marked.length > 0 ? -1 : numbers.findIndex(({ type, span }) => type !== own && isBare(paper, span));
    const one = numbers[bare];
    // "编号: 17" numbers the paper it stands on, whatever kind that is.
    if (one) numbers[bare] = { ...one, type: own };
    else numbers.push(...marked);
  }
  const seen = new Set<string>();
  return numbers
    .filter(({ type, value }) => !seen.has(`${type} ${value}`) && seen.add(`${type} ${value}`))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Whether the label of a number names no kind of paper. */
function isBare(paper: Paper, number: Span): boolean {
  const field = paper.fields.find(({ values }) => values[0]?.start === number.start);
  return (
    field !== undefined &&
    BARE.has(
      wordsOf(paper.document, field.label)
        .toLowerCase()
        .replace(/[\s:：]+$/u, ''),
    )
  );
}

function markedNumber(paper: Paper, title: Span, type: DocumentNumber['type']): PaperNumber[] {
  const words = wordsOf(paper.document, title);
  const match = MARKED.exec(words) ?? afterTitle(paper, title);
  const value = match?.[1];
  if (!match || value === undefined || !/\d/u.test(value) || /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/u.test(value))
    return [];
  const start = title.start + match.index + match[0].length - value.length;
  const rest = { start: start + value.length, end: title.end };
  const time = rest.end - rest.start > 5 ? dateIn(paper, rest) : null;
  const span = { start, end: start + value.length };
  return [{ type, value, span, ...(time === null ? {} : { dated: { span: rest, time } }) }];
}

/** `CREDIT NOTE CN-15`: the number right after the title's own words. */
function afterTitle(paper: Paper, title: Span): RegExpExecArray | null {
  const phrase = findTitles(paper.sheet).find(({ phrase }) => phrase.start === title.start)?.phrase;
  if (!phrase) return null;
  const length = phrase.end - phrase.start;
  const after = new RegExp(
    String.raw`^[^]{${length}}\s+([\p{L}\d](?:[\p{L}\d]|[-–./_](?=[\p{L}\d])){2,38})(?=\s*$|\s+\p{L})`,
    'u',
  );
  return after.exec(wordsOf(paper.document, title));
}

/** The number a field holds, and further ones that its words announce themselves. */
function numbersIn(paper: Paper, value: Span, type: DocumentNumber['type']): PaperNumber[] {
  const words = wordsOf(paper.document, value);
  const announced = findDocumentNumbers(paper.document.text, value.start, value.end);
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const token = TOKEN.exec(words.slice(lead, lead + 40))?.[0];
  if (token === undefined || !/\d/u.test(token) || /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/u.test(token)) {
    if (type === 'booking' && token !== undefined && /^[A-Z]{5,7}$/u.test(token))
      return [
        { type, value: token, span: { start: value.start + lead, end: value.start + lead + token.length } },
      ];
    return announced.map((found) => withDate(paper, found));
  }
  const start = value.start + lead;
  const end = start + token.length;
  const rest = { start: end, end: value.end };
  const time = rest.end - rest.start > 5 ? dateIn(paper, rest) : null;
  const others = announced.filter((found) => found.start >= end && found.type !== type);
  return [
    { type, value: token, span: { start, end }, ...(time === null ? {} : { dated: { span: rest, time } }) },
    ...others.map((found) => withDate(paper, found)),
  ];
}

function withDate(paper: Paper, found: FoundNumber): PaperNumber {
  const time = found.dated ? dateIn(paper, found.dated) : null;
  return {
    type: found.type,
    value: found.value,
    span: { start: found.start, end: found.end },
    ...(found.dated && time !== null ? { dated: { span: found.dated, time } } : {}),
  };
}

/** A number as a claim holds it. */
export function documentNumber({ type, value }: DocumentNumber): DocumentNumber {
  return { type, value };
}
