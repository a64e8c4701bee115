/**
 * What a published layout must answer. A list is a folder: it exports readers, which stand in the table of `readers.ts`,
 * and its facts stand in `data/lists/`. Nothing else is touched to add one.
 */
import type { ListedEntity, ListEntry, ListId } from '../model/index.ts';
import type { IsoDate } from '../values/index.ts';
import type { ListIssues } from './list-issues.ts';
import type { ListFileHead, ListPart, ListSet } from './list-set.ts';

/** A file that looks like a part of a list, not yet put with the others. */
export interface RecognisedFile {
  readonly part: ListPart;
  /** Undefined where only the files beside it can tell. */
  readonly list: ListId | undefined;
  /** What its name says beside list and part: a version. Files of one version have the same. */
  readonly version: string;
  /** The title the file itself gives, for datasets that nobody described beforehand. */
  readonly title?: string;
  /** Of a file that describes others: which list each of them is, by the end of its path. */
  readonly describes?: readonly DescribedFile[];
}

/** A file of a list as a catalogue or manifest speaks of it. */
export interface DescribedFile {
  readonly list: ListId;
  readonly title: string;
  /** Path from the folder of the description, or only the file's name; empty where that is not said. */
  readonly file: string;
}

/** A recognised file with where it lies. */
export interface PlacedFile extends RecognisedFile {
  readonly path: string;
  /** Path up to the last slash; empty for the folder of the case itself. */
  readonly folder: string;
}

/** A file of a set while it is read. */
export interface PartFile {
  readonly path: string;
  readonly part: ListPart;
  /** The whole file. Use `chunks` for publications of more than some ten megabytes. */
  bytes(): Uint8Array;
  /** The file from its start, in pieces; may be asked for more than once. */
  chunks(): Iterable<Uint8Array>;
}

/** What a reader draws out of the files of a version. */
export interface ListReading {
  readonly entries: readonly ListEntry[];
  /** Where the publication is FollowTheMoney: its entities as published, edges among them. */
  readonly entities?: readonly ListedEntity[];
  /** Null where the publication does not say. */
  readonly publishedOn: IsoDate | null;
  /** The publication's own name of the version; null: a digest of the files stands for it. */
  readonly version: string | null;
}

/** A set before it is titled; by the title of its first file or of its publication, where it has none of its own. */
export type GatheredSet = Omit<ListSet, 'layout' | 'title'> & { readonly title?: string };

export interface ListReader {
  /** Stable name of the layout, such as `un-xml`. */
  readonly layout: string;
  /** The lists that come in this layout; empty where the files name their dataset themselves. */
  readonly lists: readonly ListId[];
  /** Extensions of its files, lower case, without the dot. Files of other extensions are never looked into. */
  readonly extensions: readonly string[];
  /** Names of its parts; files with the entries are of the first. */
  readonly parts: readonly ListPart[];
  /**
   * Strict: a document that is no such list must give undefined. `headText` is the head decoded, without a byte order mark
   * and possibly cut in the middle of a line.
   */
  recognise(file: ListFileHead, headText: string): RecognisedFile | undefined;
  /**
   * Puts recognised files together to sets, sorted by path; absent: every file of the first part is a set of its own.
   * Files that belong to no set stay documents.
   */
  gather?(files: readonly PlacedFile[]): readonly GatheredSet[];
  /** Never throws for bad data: that becomes issues. `files` holds those of the set that could be opened, in its order. */
  read(set: ListSet, files: readonly PartFile[], issues: ListIssues): ListReading;
}
