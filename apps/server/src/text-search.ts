/** The words of a snapshot for full-text search: made when first asked for, in slices between other requests. */
import { buildTextIndexInSteps, type EntityIndex, type TextIndex } from '@waybill/engine';

/** Milliseconds of work before other requests get their turn. */
const SLICE = 8;

export interface TextSearch {
  /** The words of this index; the same promise for the same index. */
  of(index: EntityIndex): Promise<TextIndex>;
}

export function makeTextSearch(): TextSearch {
  const made = new WeakMap<EntityIndex, Promise<TextIndex>>();
  return {
    of: (index) => {
      let promise = made.get(index);
      if (promise === undefined) {
        promise = build(index);
        made.set(index, promise);
      }
      return promise;
    },
  };
}

async function build(index: EntityIndex): Promise<TextIndex> {
  const steps = buildTextIndexInSteps(index);
  for (;;) {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
