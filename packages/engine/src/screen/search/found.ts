/** Sets of entities with scores, in the order of ordinals, and what is done with them. */
export interface Found {
  readonly ordinals: Uint32Array;
  readonly scores: Float64Array;
}

export const NONE: Found = Object.freeze({ ordinals: new Uint32Array(0), scores: new Float64Array(0) });

/** In both; scores are added. */
export function intersect(left: Found, right: Found): Found {
  const most = Math.min(left.ordinals.length, right.ordinals.length);
  const ordinals = new Uint32Array(most);
  const scores = new Float64Array(most);
  let count = 0;
  let [a, b] = [0, 0];
  while (a < left.ordinals.length && b < right.ordinals.length) {
    const x = left.ordinals[a] ?? 0;
    const y = right.ordinals[b] ?? 0;
    if (x === y) {
      ordinals[count] = x;
      scores[count] = (left.scores[a] ?? 0) + (right.scores[b] ?? 0);
      count += 1;
    }
    if (x <= y) a += 1;
    if (y <= x) b += 1;
  }
  return { ordinals: ordinals.subarray(0, count), scores: scores.subarray(0, count) };
}

/** In either; where in both, scores are joined by `join`. */
export function unite(left: Found, right: Found, join: (a: number, b: number) => number): Found {
  if (left.ordinals.length === 0) return right;
  if (right.ordinals.length === 0) return left;
  const most = left.ordinals.length + right.ordinals.length;
  const ordinals = new Uint32Array(most);
  const scores = new Float64Array(most);
  let count = 0;
  let [a, b] = [0, 0];
  while (a < left.ordinals.length || b < right.ordinals.length) {
    const x = left.ordinals[a] ?? Number.POSITIVE_INFINITY;
    const y = right.ordinals[b] ?? Number.POSITIVE_INFINITY;
    ordinals[count] = Math.min(x, y);
    scores[count] =
      x === y
        ? join(left.scores[a] ?? 0, right.scores[b] ?? 0)
        : x < y
          ? (left.scores[a] ?? 0)
          : (right.scores[b] ?? 0);
    if (x <= y) a += 1;
    if (y <= x) b += 1;
    count += 1;
  }
  return { ordinals: ordinals.subarray(0, count), scores: scores.subarray(0, count) };
}

/** In the first and not in the second. */
export function without(left: Found, right: Found): Found {
  let b = 0;
  return keep(left, (ordinal) => {
    while (b < right.ordinals.length && (right.ordinals[b] ?? 0) < ordinal) b += 1;
    return right.ordinals[b] !== ordinal;
  });
}

/** Those that are accepted. */
export function keep(found: Found, accept: (ordinal: number) => boolean): Found {
  const ordinals = new Uint32Array(found.ordinals.length);
  const scores = new Float64Array(found.ordinals.length);
  let count = 0;
  for (let at = 0; at < found.ordinals.length; at += 1) {
    const ordinal = found.ordinals[at] ?? 0;
    if (!accept(ordinal)) continue;
    ordinals[count] = ordinal;
    scores[count] = found.scores[at] ?? 0;
    count += 1;
  }
  return { ordinals: ordinals.subarray(0, count), scores: scores.subarray(0, count) };
}
