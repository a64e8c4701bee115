/** One Chinese sentence, analysed, with its way back to the document. */
import type { Span } from '../../../model/index.ts';
import type { Clause } from './clauses.ts';
import type { Item } from './item.ts';
import { documentSpan, type NormalText } from './normal-text.ts';

export interface Sentence {
  readonly index: number;
  readonly block: number;
  /** The sentence itself, in normalised form. */
  readonly text: string;
  /** The block it stands in, and where it begins there. */
  readonly source: NormalText;
  readonly offset: number;
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
  readonly question: boolean;
}

/** The document span of a span of the sentence. */
export function placeOf(sentence: Sentence, { start, end }: Span): Span {
  return documentSpan(sentence.source, sentence.offset + start, sentence.offset + end);
}
