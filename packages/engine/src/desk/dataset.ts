/** A list as a desk holds it: what a catalogue says of it. */
import type { Issue } from '../model/index.ts';

export interface Dataset {
  /** Such as `us_ofac_sdn`. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly version: string;
  /** Hash of the files it was read from. */
  readonly content: string;
  /** The publication's own date; null where it gives none. */
  readonly publishedOn: string | null;
  /** When this version first came to the desk, ISO 8601; null where the desk has no memory. */
  readonly firstHeld: string | null;
  /** Entities in the index, edges among them. */
  readonly entities: number;
  /** Entries of the publication. */
  readonly entries: number;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly size: number }[];
  /** Other versions of the list in the folder, by their names. */
  readonly olderVersions: readonly string[];
  readonly issues: readonly Issue[];
}
