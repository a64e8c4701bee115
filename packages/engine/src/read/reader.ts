/**
 * The one shape of all readers: bytes in, text with its layout out. A reader never throws for bad bytes: what it
 * cannot read becomes an issue, and what it can read still counts. It does no I/O and guesses no meaning.
 */
import type { Block, Issue, LineBox, Metadata, Page, SourceContext, Table } from '../model/index.ts';

export interface ReaderInput {
  /** Relative to the case folder, for issues. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** As sniffed, or as the parent declared it. */
  readonly mediaType: string;
  /** The charset a parent declared (a mail part), unjudged. */
  readonly charset?: string;
  readonly limits: ReadLimits;
}

/** Bounds on what one hostile file may cost; each has a safe default in `READ_LIMITS`. */
export interface ReadLimits {
  /** Most characters of canonical text. */
  readonly characters: number;
  readonly pages: number;
  /** Most cells of all tables together. */
  readonly cells: number;
  /** Most bytes a compressed member may unpack to, and all of one file together. */
  readonly unpackedBytes: number;
  /** Largest ratio of unpacked to packed bytes. */
  readonly ratio: number;
  /** Deepest nesting of elements or parts. */
  readonly depth: number;
}

export const READ_LIMITS: ReadLimits = {
  characters: 20_000_000,
  pages: 20_000,
  cells: 2_000_000,
  unpackedBytes: 512 * 1024 * 1024,
  ratio: 200,
  depth: 256,
};

/** A file inside the file: an attachment, an embedded invoice. */
export interface ChildFile {
  /** Its own name only, cleaned of folders and controls; the door makes it unique among its siblings. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly charset?: string;
  /** It is a text and nothing else, whatever it looks like: taken out of a field of text. */
  readonly asText?: boolean;
  /** What the file around it says of it. */
  readonly context?: SourceContext;
}

/** What a reader makes of the bytes; the door adds ids. Offsets count UTF-16 code units of `text`. */
export interface DocumentDraft {
  readonly text: string;
  readonly pages: readonly Page[];
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly lines: readonly LineBox[];
  readonly metadata: Metadata;
}

export interface ReaderOutcome {
  /** Null where nothing could be read; an issue says why. */
  readonly draft: DocumentDraft | null;
  readonly children: readonly ChildFile[];
  readonly issues: readonly Issue[];
}

export interface Reader {
  /** Kebab-case, as in `Document.reader`: `pdf`. */
  readonly name: string;
  /** Raised whenever the canonical text of any file may change. */
  readonly version: number;
  readonly mediaTypes: readonly string[];
  readonly read: (input: ReaderInput) => Promise<ReaderOutcome>;
}
