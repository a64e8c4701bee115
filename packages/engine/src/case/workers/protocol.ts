/** What passes between the pool and its workers. */
import type { ReadJob } from './job.ts';

export interface JobMessage {
  readonly job: ReadJob;
}

export type DoneMessage =
  | { readonly kind: 'done'; readonly payload: Uint8Array }
  /** The job threw; the worker itself is well. */
  | { readonly kind: 'failed'; readonly message: string };
