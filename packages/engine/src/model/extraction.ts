/** What one document yields on its own: facts about it, mentions, claims. Depends on nothing but the document and its context. */
import type { IsoDate } from '../values/index.ts';
import type { Claim } from './claim.ts';
import type { DocumentId } from './ids.ts';
import type { Issue } from './issue.ts';
import type { Mention } from './mention.ts';
import type { Genre, SourceFacts } from './source.ts';

/** What the manifest, or a parent source, says of a file before it is read. */
export interface SourceContext {
  readonly publisher?: string;
  readonly published?: IsoDate;
  readonly genre?: Genre;
  readonly title?: string;
  /** BCP 47 primary language, where the letters alone cannot tell. */
  readonly language?: string;
  readonly note?: string;
  readonly origin?: string;
  /** Facts of the mail or archive this file came in. */
  readonly parent?: { readonly path: string; readonly facts: SourceFacts };
}

export interface Extraction {
  readonly document: DocumentId;
  readonly facts: SourceFacts;
  /** In document order. */
  readonly mentions: readonly Mention[];
  /** In order of their main passages. */
  readonly claims: readonly Claim[];
  /** Names and versions of every extractor that ran, e.g. `prose/1`. */
  readonly extractors: readonly string[];
  readonly issues: readonly Issue[];
}
