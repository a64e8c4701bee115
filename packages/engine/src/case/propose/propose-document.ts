/** Proposals of one document, by what the facts about it say: its day, its language, who speaks in it. */
import { factsForProposals } from '../../extract/index.ts';
import type { Document, Extraction, SourceFacts } from '../../model/index.ts';
import { heedStop } from '../heed-stop.ts';
import type { AnswerCache } from './answer-cache.ts';
import type { Asking, Endpoint } from './endpoint.ts';
import { type Proposals, proposeClaims, type ProposeOptions } from './propose-claims.ts';

export interface DocumentProposals {
  readonly document: Document;
  readonly proposals: Proposals;
}

export interface ProposeDocumentsOptions extends Pick<ProposeOptions, 'signal' | 'environment' | 'gate'> {
  readonly cache?: AnswerCache;
  /** Told each time before a question leaves: which document, how many characters, where to. */
  readonly onSend?: (sent: {
    readonly path: string;
    readonly url: string;
    readonly characters: number;
  }) => void;
}

export interface AskedDocument {
  readonly document: Document;
  readonly extraction: Pick<Extraction, 'mentions' | 'claims'>;
  readonly facts: SourceFacts | undefined;
}

/** Throws CaseError where it was stopped. */
export async function proposeDocument(
  { document, extraction, facts }: AskedDocument,
  endpoint: Endpoint | Asking,
  { onSend, ...options }: ProposeDocumentsOptions,
): Promise<DocumentProposals> {
  try {
    const proposals = await proposeClaims(document, extraction, endpoint, {
      ...options,
      ...(facts === undefined ? {} : factsForProposals(facts)),
      ...(onSend === undefined
        ? {}
        : { onSend: ({ url, characters }) => onSend({ path: document.path, url, characters }) }),
    });
    return { document, proposals };
  } catch (error) {
    heedStop(options.signal);
    throw error;
  }
}
