/** The files of a published list, as they are found in a folder. */
import type { ListId } from '../model/index.ts';

/** A file with its first bytes: enough to tell a list by its layout. */
export interface ListFileHead {
  readonly path: string;
  /** Of the whole file, in bytes. */
  readonly size: number;
  /** The first 4096 bytes, or all of a smaller file. */
  readonly head: Uint8Array;
  /** The whole file, for layouts that the first bytes cannot show (workbooks). Called seldom, and only for small files. */
  readonly bytes?: () => Uint8Array | undefined;
}

/** Which file of a publication this is: `primary`, `aliases`, `xml`, … Each layout has names of its own. */
export type ListPart = string;

/** The files that together are one version of one list; the one with the entries first. */
export interface ListSet {
  readonly list: ListId;
  /** The layout by which it was recognised. Absent: the first layout that holds the list and has the first file's part. */
  readonly layout?: string;
  readonly title: string;
  readonly files: readonly { readonly path: string; readonly part: ListPart }[];
}

/** A file of a set with its content: whole, or in chunks where it is too large to be held whole. */
export type ListFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | {
      readonly path: string;
      /** The content from its start, in pieces of any size; called again for each pass over it. */
      readonly chunks: () => Iterable<Uint8Array>;
    };
