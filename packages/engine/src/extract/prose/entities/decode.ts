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
  const { rows, transitions } = model;
  const { weights } = rows;
  const back = new Uint8Array(length * LABELS);
  let previous = new Int32Array(LABELS);
  let current = new Int32Array(LABELS);
  const emissions = new Int32Array(length * LABELS);
  for (let at = from; at < to; at += 1) {
    const own = (at - from) * LABELS;
    emissions[own + OUTSIDE] = -model.bias;
    const count = featuresOf(prepared, at, from, to, features);
    for (let f = 0; f < count; f += 1) {
      const place = placeOf(rows, features[f] as number);
      if (place < 0) continue;
      const row = place * LABELS;
      for (let label = 0; label < LABELS; label += 1)
        emissions[own + label] = (emissions[own + label] as number) + (weights[row + label] as number);
    }
    for (let label = 0; label < LABELS; label += 1) {
      let best = NEVER;
      let which = OUTSIDE;
      if (at === from) {
        if (mayFollow(OUTSIDE, label)) best = transitions[LABELS * LABELS + label] as number;
      } else
        for (let before = 0; before < LABELS; before += 1) {
          if (ALLOWED[before * LABELS + label] === 0) continue;
          const score = (previous[before] as number) + (transitions[before * LABELS + label] as number);
          if (score > best) {
            best = score;
            which = before;
          }
        }
      current[label] = best === NEVER ? NEVER : best + (emissions[own + label] as number);
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

const ALLOWED = new Uint8Array(LABELS * LABELS);
for (let before = 0; before < LABELS; before += 1)
  for (let label = 0; label < LABELS; label += 1)
    ALLOWED[before * LABELS + label] = mayFollow(before, label) ? 1 : 0;
