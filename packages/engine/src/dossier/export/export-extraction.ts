/**
 * What one document says by itself, in the shapes of the case export: its source, its text, the parties of its own mentions, its
 * claims with their passages. Nothing of other documents goes into it, so parties are joined within the document alone.
 */
import type { DocumentExtract } from '@waybill/contract';
import type { TracedEvent } from '../../extract/index.ts';
import type { Document, Extraction, Issue, Source } from '../../model/index.ts';
import { resolveClaim, resolveParties } from '../../resolve/index.ts';
import { exportClaim, exportDocument, exportParties, exportSource } from './export-case.ts';
import { exportIssues } from './export-value.ts';

export interface ExtractionInput {
  /** As the input names it: the id of a line of JSON, else the path. */
  readonly id: string;
  readonly source: Source;
  /** Null where it could not be read. */
  readonly document: Document | null;
  readonly extraction: Extraction | null;
  readonly issues: readonly Issue[];
  readonly trace?: readonly TracedEvent[];
}

/** One document in format `waybill-extract/1`; claims in the order of the text. */
export function exportExtraction(input: ExtractionInput): DocumentExtract {
  const { id, source, document, extraction, issues, trace } = input;
  const mentions = extraction?.mentions ?? [];
  const {
    parties,
    partyOf,
    issues: doubts,
  } = resolveParties({
    mentions,
    documents: document === null ? [] : [document],
  });
  return {
    format: 'waybill-extract/1',
    id,
    path: source.path,
    source: exportSource(source, null),
    document: document === null ? null : exportDocument(document),
    parties: exportParties({ mentions, parties, listings: new Map() }),
    claims: (extraction?.claims ?? []).map((claim) => exportClaim(resolveClaim(claim, source.id, partyOf))),
    issues: exportIssues([...issues, ...doubts]),
    ...(trace === undefined ? {} : { trace: trace.map((step) => ({ ...step, claims: [...step.claims] })) }),
  };
}
