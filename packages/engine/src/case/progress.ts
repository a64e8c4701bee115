/** What a long job tells while it runs; how it is shown is for the door that started it. */
import type { AnalysisStep } from './analyse.ts';
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
  | { readonly stage: 'analysing'; readonly step: AnalysisStep }
  | { readonly stage: 'unchanged' }
  | { readonly stage: 'writing'; readonly file: string };

export type OnProgress = (progress: Progress) => void;
