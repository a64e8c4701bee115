/** The words of a snapshot for full-text search: made when first asked for, in slices between other requests. */
import { buildTextIndexInSteps, type EntityIndex, type TextIndex } from '@waybill/engine';
import { inSlices, nextTurn } from './in-slices.ts';

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
  const text = await inSlices(buildTextIndexInSteps(index), SLICE, nextTurn);
  if (text === undefined) throw new Error('the words were not made to their end');
  return text;
}
