/** Trade papers: invoices, bank statements, deliveries, letters, bookings, test reports. */
export { PAPERS_EXTRACTOR, type PaperReading, readPaper } from './read-paper.ts';
