/** Trade papers: invoices, bank statements, deliveries, letters, bookings, test reports. */
export { findDocumentNumbers, type FoundNumber } from './document-numbers.ts';
export { openPaper, type HeadFact, type Paper, type PaperHead, type PaperReader } from './paper.ts';
export { PAPERS_EXTRACTOR, type PaperReading } from './paper-writer.ts';
export { PAPER_READERS, readPaper, readPaperHead } from './read-paper.ts';
