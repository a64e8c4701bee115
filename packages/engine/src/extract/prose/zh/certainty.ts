/** Negation, hedges, plans and conditions around a Chinese verb. */
import type { Modality } from '../../../model/index.ts';
import type { Item } from './item.ts';
import type { Certainty } from './proposition.ts';

/** What the words between the doer and the verb make of the verb. */
export function certaintyOf(items: readonly Item[]): Certainty {
  let negative = false;
  let modality: Modality = 'certain';
  let planned = false;
  let open = false;
  for (const item of items) {
    const { entry } = item.token;
    if (entry === undefined || (item.is !== 'word' && item.is !== 'other' && item.is !== 'preposition'))
      continue;
    if (item.is === 'preposition') continue;
    if (entry.negation === true) negative = true;
    if (entry.modality !== undefined && weaker(entry.modality, modality)) modality = entry.modality;
    if (entry.planning === true) planned = true;
    if (entry.open === true) open = true;
    if (entry.done === true && planned) planned = entry.word !== '已' && entry.word !== '已经';
  }
  return { negative, modality, planned, open };
}

const ORDER: readonly Modality[] = ['certain', 'probable', 'possible', 'uncommitted'];

function weaker(left: Modality, right: Modality): boolean {
  return ORDER.indexOf(left) > ORDER.indexOf(right);
}

/** Both together: what holds of a clause holds of what stands in it. */
export function within(outer: Certainty, inner: Certainty): Certainty {
  return {
    negative: inner.negative,
    modality: weaker(outer.modality, inner.modality) ? outer.modality : inner.modality,
    planned: inner.planned || outer.planned,
    open: inner.open || outer.open,
  };
}
