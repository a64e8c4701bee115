/** What a long job tells while it runs; how it is shown is for the door that started it. */
import type { AnalysisStep } from './analyse.ts';
import type { Endpoint } from './propose/endpoint.ts';
import type { RunCounts } from './store/run-log.ts';

export type Progress =
  | { readonly stage: 'scanned'; readonly files: number; readonly bytes: number }
  | { readonly stage: 'lists'; readonly lists: number; readonly entries: number; readonly reused: number }
  | {
      readonly stage: 'reading';
      readonly done: number;
      readonly of: number;
      readonly bytes: number;
      readonly path: string;
      readonly how: 'read' | 'reused' | 'failed';
    }
  | { readonly stage: 'read'; readonly counts: RunCounts }
  /** Before a model is asked: of how many files, that of the rest being known. */
  | { readonly stage: 'asking'; readonly endpoint: Endpoint; readonly files: number; readonly of: number }
  /** Each time before a question leaves: what goes where. */
  | {
      readonly stage: 'sending';
      readonly path: string;
      readonly url: string;
      readonly characters: number;
      /** Files that are finished. */
      readonly done: number;
    }
  | {
      readonly stage: 'asked';
      /** In the whole case. */
      readonly proposals: number;
      readonly refused: readonly (readonly [code: string, count: number])[];
      readonly malformed: number;
      /** Questions without an answer. */
      readonly unanswered: number;
    }
  | { readonly stage: 'analysing'; readonly step: AnalysisStep }
  | { readonly stage: 'unchanged' }
  | { readonly stage: 'writing'; readonly file: string };

export type OnProgress = (progress: Progress) => void;
