/** A source is a file or capture, or a child of one (attachment, list entry): bytes with a provenance. */
import type { IsoDate } from '../values/index.ts';
import { type SourceId, sourceId } from './ids.ts';

export const GENRES = [
  'news',
  'invoice',
  'bank statement',
  'letter',
  'delivery note',
  'waybill',
  'customs declaration',
  'test report',
  'travel booking',
  'contract',
  'list entry',
  'e-mail',
  'web capture',
  'other',
] as const;
export type Genre = (typeof GENRES)[number];

/** A fact about a source, with where it comes from: the manifest said it, the file's own text or headers say it. */
export interface SourceFact<Value> {
  readonly value: Value;
  /** `manifest`: the user said so; `inferred`: read out of the document. */
  readonly by: 'manifest' | 'inferred';
  /** One clause in words: "Date header", "dateline", "heading INVOICE". */
  readonly why: string;
  /** Where the document says it, UTF-16 offsets in its canonical text. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** What is known of a document as a document. Absent means unknown. */
export interface SourceFacts {
  readonly genre: SourceFact<Genre>;
  /** BCP 47 primary language: `en`, `ru`, `uk`, `zh`. */
  readonly language?: SourceFact<string>;
  readonly title?: SourceFact<string>;
  /** Who issued it: the outlet of news, the seller on an invoice, the writer of a letter. */
  readonly issuer?: SourceFact<string>;
  readonly addressee?: SourceFact<string>;
  /** Day resolution or coarser, ISO 8601 prefix (`2024-05`, `2024-05-17`). */
  readonly documentDate?: SourceFact<IsoDate>;
  readonly publishedAt?: SourceFact<IsoDate>;
  /** An earlier publication this one names as where it comes from ("Reuters reported"). */
  readonly derivedFrom?: readonly SourceFact<string>[];
  /** The manifest's `origin`: sources with one origin count once. */
  readonly origin?: SourceFact<string>;
  readonly note?: SourceFact<string>;
}

export interface Source {
  readonly id: SourceId;
  /** Relative to the case folder, `/` as separator; children as `mail.eml!invoice.pdf`. */
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly parent: SourceId | null;
  readonly facts: SourceFacts;
}

/** The id of the source with these bytes at this path. */
export function makeSourceId(path: string, digest: string): SourceId {
  return sourceId({ path, sha256: digest });
}
