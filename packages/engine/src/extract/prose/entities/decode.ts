/** The best sequence of labels for a block: sums of feature weights and of transitions, Viterbi. Whole numbers only. */
import { featuresOf, MOST_FEATURES, type Prepared } from './features.ts';
import { isBegin, LABELS, mayFollow, OUTSIDE } from './labels.ts';
import { placeOf, type WeightRows } from './weight-rows.ts';

export interface TaggerModel {
  /** `LABELS` weights for each row. */
  readonly rows: WeightRows;
  /** From label (row) to label (column), in the same unit; the last row is the beginning of a block. */
  readonly transitions: Int32Array;
  /** Taken off what speaks for no entity: higher finds more, and more wrongly. */
  readonly bias: number;
  /** The lead of a kind that is sure. */
  readonly sure: number;
}

const NEVER = -1_000_000_000;
const features = new Int32Array(MOST_FEATURES);

/** What a block is decoded into, at the indices of its tokens. */
export interface Decoded {
  readonly labels: Uint8Array;
  /** At the first token of a span: by how much its kind is ahead of the next best, in percent of what is sure. */
  readonly lead: Int32Array;
}

/** The label of each token of the block `[from, to)`. */
export function decodeBlock(
  prepared: Prepared,
  from: number,
  to: number,
  model: TaggerModel,
  { labels, lead }: Decoded,
): void {
  const length = to - from;
  if (length === 0) return;
  const emissions = emissionsOf(prepared, from, to, model);
  const { transitions } = model;
  const back = new Uint8Array(length * LABELS);
  let previous = new Int32Array(LABELS);
  let current = new Int32Array(LABELS);
  for (let label = 0; label < LABELS; label += 1)
    previous[label] = mayFollow(OUTSIDE, label)
      ? (transitions[LABELS * LABELS + label] as number) + (emissions[label] as number)
      : NEVER;
  for (let at = 1; at < length; at += 1) {
    const own = at * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      let which = FIRST[label] as number;
      let best = (previous[which] as number) + (transitions[which * LABELS + label] as number);
      const last = LAST[label] as number;
      for (let before = which + 1; before <= last; before += 1) {
        const score = (previous[before] as number) + (transitions[before * LABELS + label] as number);
        if (score > best) {
          best = score;
          which = before;
        }
      }
      current[label] = best + (emissions[own + label] as number);
      back[own + label] = which;
    }
    [previous, current] = [current, previous];
  }
  let label = 0;
  for (let other = 1; other < LABELS; other += 1)
    if ((previous[other] as number) > (previous[label] as number)) label = other;
  for (let at = to - 1; at >= from; at -= 1) {
    labels[at] = label;
    label = back[(at - from) * LABELS + label] as number;
  }
  for (let at = from; at < to; at += 1)
    if (isBegin(labels[at] as number))
      lead[at] = Math.round((100 * leadOf(emissions, labels, at, from, to)) / model.sure);
}

/** For each token of the block, the sum of the weights of its features for each label. */
function emissionsOf(prepared: Prepared, from: number, to: number, { rows, bias }: TaggerModel): Int32Array {
  const { weights } = rows;
  const emissions = new Int32Array((to - from) * LABELS);
  for (let at = from; at < to; at += 1) {
    const count = featuresOf(prepared, at, from, to, features);
    let kept = 0;
    for (let f = 0; f < count; f += 1) {
      const place = placeOf(rows, features[f] as number);
      if (place < 0) continue;
      features[kept] = place * LABELS;
      kept += 1;
    }
    const own = (at - from) * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      let sum = label === OUTSIDE ? -bias : 0;
      for (let f = 0; f < kept; f += 1) sum += weights[(features[f] as number) + label] as number;
      emissions[own + label] = sum;
    }
  }
  return emissions;
}

/** How far the kind of the span that begins at `at` is ahead of the other kinds on the same words. */
function leadOf(emissions: Int32Array, labels: Uint8Array, at: number, from: number, to: number): number {
  const begin = labels[at] as number;
  let end = at + 1;
  while (end < to && labels[end] === begin + 1) end += 1;
  const sum = (kind: number): number => {
    let score = emissions[(at - from) * LABELS + kind] as number;
    for (let i = at + 1; i < end; i += 1) score += emissions[(i - from) * LABELS + kind + 1] as number;
    return score;
  };
  let next = NEVER;
  for (let kind = 1; kind < LABELS; kind += 2) if (kind !== begin) next = Math.max(next, sum(kind));
  return sum(begin) - next;
}

/** The first and last label that may stand before each: all of them, or the beginning and inside of the same kind. */
const FIRST = new Uint8Array(LABELS);
const LAST = new Uint8Array(LABELS);
for (let label = 0; label < LABELS; label += 1) {
  const before = Array.from({ length: LABELS }, (_, one) => one).filter((one) => mayFollow(one, label));
  FIRST[label] = Math.min(...before);
  LAST[label] = Math.max(...before);
}
