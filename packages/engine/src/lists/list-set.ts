/** The files of a published list, as they are found in a case folder. */
import type { ListId } from '../model/index.ts';

/** A file of the case folder with its first bytes: enough to tell a list by its layout. */
export interface ListFileHead {
  readonly path: string;
  /** Of the whole file, in bytes. */
  readonly size: number;
  /** The first 4096 bytes, or all of a smaller file. */
  readonly head: Uint8Array;
}

/** Which file of a publication this is. */
export type ListPart = 'primary' | 'aliases' | 'addresses' | 'comments' | 'xml';

/** The files that together are one version of one list; the one with the entries first. */
export interface ListSet {
  readonly list: ListId;
  readonly title: string;
  readonly files: readonly { readonly path: string; readonly part: ListPart }[];
}

/** A file of a set with its content. */
export interface ListFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
