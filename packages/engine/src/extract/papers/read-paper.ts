/**
 * A trade paper to claims: one reader per kind of paper, chosen by the genre of the source. What a reader took is
 * `covered`; the rest is prose.
 */
import type { Claim, Document, Issue, Mention, SourceContext, SourceFacts, Span } from '../../model/index.ts';

/** Name and version of this extractor, as claims carry it. */
export const PAPERS_EXTRACTOR = { name: 'papers', version: '1' } as const;

export interface PaperReading {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
  /** Spans that need no further reading, in order, not overlapping. */
  readonly covered: readonly Span[];
}

/** What a paper of the source's genre says; nothing for genres that are prose. Never throws. */
export function readPaper(_document: Document, _facts: SourceFacts, _context: SourceContext): PaperReading {
  return { mentions: [], claims: [], issues: [], covered: [] };
}
