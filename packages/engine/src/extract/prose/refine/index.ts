/** The refiners, in the order they run. Each does one named thing to the drafts of a document. */
import type { ProseDraft } from '../draft.ts';
import type { Discourse } from '../referent.ts';
import { dayAfter } from './day-after.ts';
import { inheritDeal } from './inherit-deal.ts';
import { inheritMaker } from './inherit-maker.ts';
import { nameIntermediary } from './name-intermediary.ts';
import { samePeriod } from './same-period.ts';

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
