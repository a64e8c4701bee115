/**
 * Facts about a document as a document, each with where it comes from. The manifest wins over what is read;
 * what nobody says stays absent.
 */
import type { Document, Issue, SourceContext, SourceFacts } from '../../model/index.ts';

export interface FactsReading {
  readonly facts: SourceFacts;
  readonly issues: readonly Issue[];
}

/** The facts of a document in its context. Never throws; doubtful facts come with an issue. */
export function readFacts(_document: Document, context: SourceContext): FactsReading {
  return {
    facts: {
      genre:
        context.genre === undefined
          ? { value: 'other', by: 'inferred', why: 'nothing tells what it is' }
          : { value: context.genre, by: 'manifest', why: 'manifest' },
    },
    issues: [],
  };
}
