/**
 * Letters: the head and the list of enclosures. An invoice that a billing letter encloses ties the two together; what
 * the letter says in sentences is prose and left to it.
 */
import { LETTER_WORDS } from '../../../data/papers/letter-words.ts';
import type { DocumentNumber, MentionId, RoleName, Span } from '../../../model/index.ts';
import { coverFields } from '../cover-form.ts';
import { type FoundNumber, findDocumentNumbers } from '../document-numbers.ts';
import { writeDesignations } from '../goods-cell.ts';
import { dateIn } from '../paper-date.ts';
import { headFact, headTitles } from '../paper-head.ts';
import { documentNumber, findPaperNumbers } from '../paper-numbers.ts';
import { writeBlock } from '../paper-parties.ts';
import type { Paper, PaperHead, PaperReader } from '../paper.ts';
import type { PaperWriter } from '../paper-writer.ts';
import { readLetterHead } from './letter-head.ts';

export const LETTER_READER: PaperReader = {
  name: 'letter',
  genres: ['letter'],
  head: readHead,
  read: readLetter,
};

interface Enclosure {
  readonly line: Span;
  readonly numbers: readonly FoundNumber[];
}

const LIST_LINES = 12;

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
  const own = findPaperNumbers(paper, headTitles(paper, 'letter')).filter(({ type }) => type === 'letter');
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
        time: invoice.dated ? dateIn(paper, invoice.dated) : null,
        documentNumbers: uniqueNumbers([invoice, ...others, ...own]),
        spans: [line, { start: invoice.start, end: invoice.end }, ...spans, ...own.map(({ span }) => span)],
        // The list says that an invoice lies with the letter; who billed whom follows from head and addressee.
        implied: (['supplier', 'recipient'] as const).filter((role) => roles[role] !== undefined),
        rule: 'paper.letter.enclosure',
      });
    }
  }
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
