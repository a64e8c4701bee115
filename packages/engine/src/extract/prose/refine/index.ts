/** The refiners, in the order they run. Each does one named thing to the drafts of a document. */
import type { Trace } from '../../trace/index.ts';
import type { ProseDraft } from '../draft.ts';
import type { Discourse } from '../referent.ts';
import { dayAfter } from './day-after.ts';
import { inheritDeal } from './inherit-deal.ts';
import { inheritMaker } from './inherit-maker.ts';
import { nameIntermediary } from './name-intermediary.ts';
import { samePeriod } from './same-period.ts';
import { snapshot, traceRefinement } from './trace-refinement.ts';

/** A refiner changes drafts in place and never adds a stated slot. */
export interface Refiner {
  readonly name: string;
  readonly refine: (drafts: readonly ProseDraft[], discourse: Discourse) => void;
}

export const REFINERS: readonly Refiner[] = [
  { name: 'same-period', refine: samePeriod },
  { name: 'inherit-deal', refine: inheritDeal },
  { name: 'inherit-maker', refine: inheritMaker },
  { name: 'name-intermediary', refine: nameIntermediary },
  { name: 'day-after', refine: dayAfter },
];

/** Runs all of them, in order. */
export function runRefiners(drafts: readonly ProseDraft[], discourse: Discourse, trace?: Trace): void {
  for (const { name, refine } of REFINERS) {
    const before = trace === undefined ? undefined : drafts.map(snapshot);
    refine(drafts, discourse);
    if (trace !== undefined && before !== undefined) traceRefinement(trace, name, drafts, before, discourse);
  }
}
