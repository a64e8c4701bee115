/**
 * Letters: the head and the list of enclosures. An invoice that a billing letter encloses ties the two together; what
 * the letter says in sentences is prose and left to it.
 */
import { LETTER_WORDS } from '../../../data/papers/letter-words.ts';
import type { DocumentNumber, MentionId, RoleName, Span } from '../../../model/index.ts';
import type { TimeSpan } from '../../../values/index.ts';
import { coverFields } from '../cover-form.ts';
import { type FoundNumber, findDocumentNumbers } from '../document-numbers.ts';
import { writeDesignations } from '../goods-cell.ts';
import { dateIn } from '../paper-date.ts';
import { headFact, headTitles } from '../paper-head.ts';
import { documentNumber, findPaperNumbers } from '../paper-numbers.ts';
import { writeBlock } from '../paper-parties.ts';
import type { Paper, PaperHead, PaperReader } from '../paper.ts';
import type { PaperWriter } from '../paper-writer.ts';
import { ANSWERED, readLetterHead } from './letter-head.ts';

export const LETTER_READER: PaperReader = {
  name: 'letter',
  genres: ['letter'],
  signed: true,
  head: readHead,
  read: readLetter,
};

interface Enclosure {
  readonly line: Span;
  readonly numbers: readonly FoundNumber[];
}

const LIST_LINES = 12;
/** Characters of a letter in which the date of an invoice is sought. */
const BODY_REACH = 50_000;

function readHead(paper: Paper): PaperHead {
  const { sender, addressee, date } = readLetterHead(paper);
  return {
    ...headFact('issuer', paper, sender?.why, sender?.block),
    ...headFact('addressee', paper, addressee?.why, addressee?.block),
    ...(date ? { date } : {}),
  };
}

function readLetter(paper: Paper, writer: PaperWriter): void {
  const head = readLetterHead(paper);
  const roles: Partial<Record<RoleName, readonly MentionId[]>> = {};
  const spans: Span[] = [];
  const fill = (role: RoleName, party: typeof head.sender): void => {
    if (!party) return;
    roles[role] = [writeBlock(paper, writer, party.block)];
    spans.push(party.block.name);
  };
  fill('supplier', head.sender);
  fill('recipient', head.addressee);
  const own = ownNumbers(paper, head.end);
  const enclosures = findEnclosures(paper);
  for (const line of enclosures) writer.cover(line.line);
  coverHead(paper, writer, head.end);
  if (spans.length === 0 || !bills(paper)) return;
  for (const { line, numbers } of enclosures) {
    for (const invoice of numbers.filter(({ type }) => type === 'invoice')) {
      const others = numbers.filter(({ type }) => type !== 'invoice');
      writer.claim({
        kind: 'supply',
        roles: { ...roles, goods: writeDesignations(paper.document, writer, line) },
        phase: 'invoiced',
        time: invoiceTime(paper, invoice),
        documentNumbers: uniqueNumbers([invoice, ...others, ...own]),
        spans: [line, { start: invoice.start, end: invoice.end }, ...spans, ...own.map(({ span }) => span)],
        // The list says that an invoice lies with the letter; who billed whom follows from head and addressee.
        implied: (['supplier', 'recipient'] as const).filter((role) => roles[role] !== undefined),
        rule: 'paper.letter.enclosure',
      });
    }
  }
}

/** `от 19.09.2024 № 77/2-14`, `№ 5/03 від 12.03.2024`, `明川函〔2024〕15号`: the number of the letter without a word for it. */
const BARE_NUMBER =
  /^(?:от\s|від\s)?\s*(?:\d{1,2}\.\d{1,2}\.\d{2,4}\s*(?:г\.|р\.)?\s*)?№\s*([\p{L}\d](?:[\p{L}\d]|[-–./_](?=[\p{L}\d])){0,30})\s*(?:(?:от|від)\s.{6,24})?$|^(\p{Script=Han}{1,8}[〔[（(]\d{4}[〕\]）)](?:第)?\d{1,5}号)$/u;

/** The numbers of the letter itself: labelled, else the one of a line of the head that is no more than number and date. */
function ownNumbers(paper: Paper, end: number): readonly (DocumentNumber & { readonly span: Span })[] {
  const labelled = findPaperNumbers(paper, headTitles(paper, 'letter')).filter(
    ({ type }) => type === 'letter',
  );
  if (labelled.length > 0) return labelled;
  for (const line of paper.sheet.lines) {
    if (line.start >= end) break;
    for (const segment of line.segments) {
      const match = ANSWERED.test(segment.text) ? null : BARE_NUMBER.exec(segment.text);
      const value = match?.[1] ?? match?.[2];
      if (value === undefined || !/\d/u.test(value)) continue;
      const start = segment.start + segment.text.indexOf(value, segment.text.indexOf('№') + 1);
      return [{ type: 'letter', value, span: { start, end: start + value.length } }];
    }
  }
  return [];
}

/** The date of an enclosed invoice: beside its number in the list, else beside the same number in the text. */
function invoiceTime(paper: Paper, invoice: FoundNumber): TimeSpan | null {
  const beside = invoice.dated ?? bracketAfter(paper, invoice);
  if (beside) return dateIn(paper, beside);
  const again = findDocumentNumbers(paper.document.text.slice(0, BODY_REACH)).find(
    ({ type, value, dated }) => type === 'invoice' && value === invoice.value && dated !== undefined,
  );
  return again?.dated ? dateIn(paper, again.dated) : null;
}

/** `发票MC-2024-88（2024年4月28日）`: a date in brackets right behind the number. */
function bracketAfter(paper: Paper, { end }: FoundNumber): Span | undefined {
  const match = /^\s?[（(]([^()（）\n]{6,24})[）)]/u.exec(paper.document.text.slice(end, end + 32));
  const words = match?.[1];
  if (!match || words === undefined) return undefined;
  const span = { start: end + match[0].indexOf(words), end: end + match[0].indexOf(words) + words.length };
  return dateIn(paper, span) === null ? undefined : span;
}

function uniqueNumbers(numbers: readonly DocumentNumber[]): DocumentNumber[] {
  const byKey = new Map(numbers.map((one) => [`${one.type} ${one.value}`, documentNumber(one)]));
  return [...byKey.values()];
}

function bills(paper: Paper): boolean {
  const text = paper.document.text.slice(0, 50_000).toLowerCase().replace(/\s+/gu, ' ');
  return LETTER_WORDS.billing.some((words) => text.includes(words));
}

/** The list of enclosures: the line that opens it, and the numbered or bulleted lines under it. */
function findEnclosures(paper: Paper): Enclosure[] {
  const { lines } = paper.sheet;
  const found: Enclosure[] = [];
  for (const line of lines) {
    const first = line.segments[0];
    if (!first || !opensList(first.text)) continue;
    for (const item of lines.slice(line.index, line.index + LIST_LINES)) {
      const from = item.segments[0];
      const last = item.segments.at(-1);
      if (!from || !last) {
        if (item.index === line.index + 1) continue;
        break;
      }
      const words = paper.document.text.slice(from.start, last.end);
      if (
        item.index !== line.index &&
        !/^(?:\d{1,2}[.)]|[-–—•*])\s/u.test(words) &&
        !sharesIndent(line.segments[0]?.offset, from.offset)
      )
        break;
      const span = { start: from.start, end: last.end };
      found.push({ line: span, numbers: findDocumentNumbers(paper.document.text, span.start, span.end) });
    }
    return found;
  }
  return found;
}

/** A further line of a list without bullets is set in under its heading. */
function sharesIndent(heading: number | undefined, offset: number): boolean {
  return heading !== undefined && offset >= heading + 4;
}

function opensList(words: string): boolean {
  const lower = words.toLowerCase();
  return LETTER_WORDS.enclosures.some(
    (word) =>
      lower.startsWith(word) &&
      /^\s*(?:\(\w+\))?\s*(?:[:：.]|на \d|$|[-–—]|\d)/u.test(lower.slice(word.length)),
  );
}

/** The lines of the head, which hold fields and names, not sentences. */
function coverHead(paper: Paper, writer: PaperWriter, end: number): void {
  coverFields(paper, writer);
  for (const line of paper.sheet.lines) {
    const first = line.segments[0];
    const last = line.segments.at(-1);
    if (first && last && last.end <= end) writer.cover({ start: first.start, end: last.end });
  }
}
