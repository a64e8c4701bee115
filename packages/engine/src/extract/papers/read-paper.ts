/**
 * A trade paper to claims: one reader per kind of paper, chosen by the genre of the source. What a reader took is
 * `covered`; the rest is prose.
 */
import type { Document, Genre, SourceContext, SourceFacts } from '../../model/index.ts';
import { BOOKING_READER } from './booking/read-booking.ts';
import { DELIVERY_READER } from './delivery/read-delivery.ts';
import { INVOICE_READER } from './invoice/read-invoice.ts';
import { LETTER_READER } from './letter/read-letter.ts';
import { openPaper, type Paper, type PaperHead, type PaperReader } from './paper.ts';
import { makePaperWriter, type PaperReading } from './paper-writer.ts';
import type { Trace } from '../trace/index.ts';
import { writeSignatories } from './signatories.ts';
import { STATEMENT_READER } from './statement/read-statement.ts';
import { TEST_REPORT_READER } from './test-report/read-test-report.ts';
import { tracePaper, tracePaperClaims } from './trace-paper.ts';

/** The readers, in the order they are asked. */
export const PAPER_READERS: readonly PaperReader[] = [
  INVOICE_READER,
  STATEMENT_READER,
  DELIVERY_READER,
  LETTER_READER,
  BOOKING_READER,
  TEST_REPORT_READER,
];

/** What a paper of the source's genre says; nothing for genres that are prose. Never throws for what a document holds. */
export function readPaper(
  document: Document,
  facts: SourceFacts,
  _context: SourceContext,
  { trace }: { readonly trace?: Trace } = {},
): PaperReading {
  const writer = makePaperWriter(document, facts);
  const genre = facts.genre.value;
  const reader = readerOf(genre);
  if (reader) {
    const paper = openPaper(document);
    if (trace !== undefined) tracePaper(trace, reader.name, genre, paper);
    reader.read(paper, writer, genre);
    const issuer = facts.issuer?.span && writer.mentionAt(facts.issuer.span);
    if (reader.signed) writeSignatories(paper, writer, facts, issuer);
  }
  const reading = writer.finish();
  if (trace !== undefined) tracePaperClaims(trace, reading);
  return reading;
}

/** The head of a paper of this genre; empty for genres that are no papers. */
export function readPaperHead(paper: Paper, genre: Genre): PaperHead {
  return readerOf(genre)?.head(paper, genre) ?? {};
}

function readerOf(genre: Genre): PaperReader | undefined {
  return PAPER_READERS.find(({ genres }) => genres.includes(genre));
}
