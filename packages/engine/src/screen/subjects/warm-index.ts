/** An index made ready ahead of the questions: names that would be analysed when first met are analysed now. */
import { isMatchable } from '../../ftm/index.ts';
import { readyParty } from '../../match/index.ts';
import type { EntityIndex } from '../entity-index/entity-index.ts';

/** Beyond this an index does not keep all it has prepared, and what is warmed first would be lost again. */
const MOST = 50_000;
const STEP = 16;

/** Hands over every few entities, so that who answers questions meanwhile can go on. Changes no answer. */
export function* warmIndex(index: EntityIndex): Generator<void, void> {
  let done = 0;
  for (const ordinal of index.ordinals()) {
    if (!isMatchable(index.schemaOf(ordinal))) continue;
    if (done >= MOST) return;
    readyParty(index.prepared(ordinal));
    done += 1;
    if (done % STEP === 0) yield;
  }
}
