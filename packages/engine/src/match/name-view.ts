/**
 * Segments of names seen as one list: which of their entries still hold, and how many names of the whole list have each
 * word. Everything that ranks or leaves out is counted over the whole, so that segments never show in an answer.
 */
import { numberOfHash } from './hash-table.ts';
import { type NameSegment, NUMBER } from './name-segment.ts';
import { numberOfWord } from './word-table.ts';

export interface NameView {
  readonly segment: NameSegment;
  /** 1 for each entry that is gone; absent where all hold. */
  readonly gone: Uint8Array | undefined;
  /** By number: how many names of the whole list have it. */
  readonly counts: Uint32Array;
}

export interface NameViews {
  readonly views: readonly NameView[];
  /** Names of entries that hold, in all segments. */
  readonly names: number;
  /** How telling a word is that so many names have. */
  weightOf(count: number): number;
}

/** So many weights are kept ready. */
const READY = 65_536;

export function viewNames(
  segments: readonly { readonly segment: NameSegment; readonly gone?: Uint8Array | undefined }[],
): NameViews {
  let names = 0;
  const own = segments.map(({ segment, gone }) => {
    const { counts, living } = countOwn(segment, gone);
    names += living;
    return counts;
  });
  const all = own.length === 1 ? own : own.map((counts) => counts.slice());
  for (let one = 0; one < segments.length; one += 1)
    for (let other = one + 1; other < segments.length; other += 1)
      addEachOther(segments, own, all, one, other);
  const weights = new Float64Array(Math.min(READY, names + 2));
  for (let count = 0; count < weights.length; count += 1) weights[count] = weightIn(names, count);
  return {
    views: segments.map(({ segment, gone }, at) => ({ segment, gone, counts: all[at] ?? new Uint32Array() })),
    names,
    weightOf: (count) => weights[count] ?? weightIn(names, count),
  };
}

function weightIn(names: number, count: number): number {
  return Math.log(1 + names / (count + 1));
}

function countOwn(
  { postingStarts, tokens, nameStarts, entryStarts, entryOf }: NameSegment,
  gone: Uint8Array | undefined,
): { readonly counts: Uint32Array; readonly living: number } {
  const counts = new Uint32Array(postingStarts.length - 1);
  for (let number = 0; number < counts.length; number += 1)
    counts[number] = (postingStarts[number + 1] ?? 0) - (postingStarts[number] ?? 0);
  let living = entryOf.length;
  if (gone === undefined) return { counts, living };
  for (let entry = gone.indexOf(1); entry !== -1; entry = gone.indexOf(1, entry + 1)) {
    const [from, to] = [entryStarts[entry] ?? 0, entryStarts[entry + 1] ?? 0];
    living -= to - from;
    for (let at = nameStarts[from] ?? 0; at < (nameStarts[to] ?? 0); at += 1) {
      const number = (tokens[at] ?? 0) & NUMBER;
      counts[number] = (counts[number] ?? 0) - 1;
    }
  }
  return { counts, living };
}

/** What two segments both have is counted in both; the smaller is walked. */
function addEachOther(
  segments: readonly { readonly segment: NameSegment }[],
  own: readonly Uint32Array[],
  all: readonly Uint32Array[],
  one: number,
  other: number,
): void {
  const [small, large] = (own[one]?.length ?? 0) < (own[other]?.length ?? 0) ? [one, other] : [other, one];
  const from = segments[small]?.segment;
  const to = segments[large]?.segment;
  const [a, b, x, y] = [own[small], own[large], all[small], all[large]];
  if (from === undefined || to === undefined || !a || !b || !x || !y) return;
  const share = (number: number, met: number): void => {
    if (met === -1) return;
    x[number] = (x[number] ?? 0) + (b[met] ?? 0);
    y[met] = (y[met] ?? 0) + (a[number] ?? 0);
  };
  const { words } = from.table;
  for (let number = 0; number < words.length; number += 1)
    share(number, numberOfWord(to.table, words[number] ?? ''));
  const { keys, numbers } = from.joined;
  for (let slot = 0; slot < keys.length; slot += 1) {
    const key = keys[slot] ?? 0;
    if (key === 0) continue;
    const met = numberOfHash(to.joined, key);
    share((numbers[slot] ?? 0) + words.length, met === -1 ? -1 : met + to.table.words.length);
  }
}
