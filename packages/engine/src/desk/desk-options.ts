/** How a desk is opened, and what it says while it is. */
export type DeskProgress =
  | { readonly stage: 'reading'; readonly list: string; readonly done: number; readonly of: number }
  | { readonly stage: 'indexing'; readonly entities: number }
  | { readonly stage: 'loaded'; readonly entities: number; readonly from: 'snapshot' | 'files' };

export interface DeskOptions {
  /** The folder of the lists, in any order of subfolders. */
  readonly lists: string;
  /** Where decisions, records and the watch list are kept; `.waybill/desk.sqlite` in the folder by default. */
  readonly deskFile?: string;
  /** False: nothing is read from or written to desk file and snapshot. */
  readonly remember?: boolean;
  readonly onProgress?: (progress: DeskProgress) => void;
  /** The clock, ISO 8601 with time and zone. */
  readonly now?: () => string;
}
