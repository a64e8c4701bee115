/** What a case keeps of its files: one reading for each file in the folder, children included. */
import type { TracedEvent } from '../extract/index.ts';
import type { Document, Extraction, Issue, ListId, Source } from '../model/index.ts';
import type { Manifest } from './folder/manifest.ts';
import type { Asking } from './propose/endpoint.ts';

/** A source with what could be read of it. `document` is null where it could not be read; an issue says why. */
export interface ReadEntry {
  readonly source: Source;
  readonly document: Document | null;
  readonly extraction: Extraction | null;
  /** Issues of reading and extracting this source; those of the document are among them. */
  readonly issues: readonly Issue[];
  /** What the extractors did, where that was asked for; never kept in a case. */
  readonly trace?: readonly TracedEvent[];
}

/** The file itself first, then its attachments and members, parents before children. */
export interface Reading {
  readonly entries: readonly ReadEntry[];
}

/** A file as the last build took it in: by the row of its reading, or with the failure of the run. */
export interface Member {
  readonly path: string;
  readonly sha256: string;
  /** Row of the reading; null where the worker failed, which is never kept as a reading: the next run tries again. */
  readonly reading: number | null;
  readonly failure?: ReadEntry;
}

/** Everything the analysis of a case follows from, beside the judgements. */
export interface CaseInputs {
  readonly manifest: Manifest;
  /** By path. */
  readonly members: readonly Member[];
  /** Rows of the list versions in use. */
  readonly lists: readonly number[];
  /** Issues of the folder, the manifest and the lists. */
  readonly issues: readonly Issue[];
  /** Fingerprint of the readers and extractors. */
  readonly engine: string;
  /** Where a model was asked, or kept answers of one are replayed. */
  readonly proposals?: CaseProposals;
}

/** What a model proposed of the members of a case. */
export interface CaseProposals {
  /** What was asked last, by a build that was told to. */
  readonly asking: Asking;
  /** Rows of what was proposed, in order of the members. */
  readonly rows: readonly number[];
}

/** A list version held in the case file. */
export interface HeldList {
  readonly row: number;
  readonly list: ListId;
  readonly version: string;
  /** ISO date-time when this content first came into the case. */
  readonly firstHeld: string;
  /** Whether the last build screened against it. */
  readonly current: boolean;
}
