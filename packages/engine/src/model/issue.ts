/**
 * An issue is a recorded doubt about data. Bad data becomes an issue beside the value; it is never
 * dropped and never thrown.
 */

/** `error`: something could not be read; `warning`: read, but doubtful; `notice`: worth knowing. */
export type Severity = 'error' | 'warning' | 'notice';

/** Where the doubt lies: a path in the case folder and, where known, a finer position. */
export interface IssuePlace {
  /** Path relative to the case folder, `parent!child` for attachments; null for the case itself. */
  readonly path: string | null;
  readonly page?: number;
  readonly start?: number;
  readonly end?: number;
  /** Sheet and cell, table row, line, or XML element, in words. */
  readonly detail?: string;
}

export interface Issue {
  /** Stable, kebab-case, `room.what`, e.g. `read.pdf-encrypted`. Listed in docs/issues.md. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what is wrong, and what to do about it. */
  readonly message: string;
  readonly place: IssuePlace;
}
