/** Trains the weights of a linear chain: conditional likelihood, AdaGrad, weights shrunk after each round. Seeded. */

export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * `sequences`: `{rows: Int32Array[], labels: Uint8Array, weight}`. Returns weights (`rows × labels`) and transitions
 * (`(labels + 1) × labels`, the last row for the beginning).
 */
export function trainCrf({
  sequences,
  rows,
  labels,
  mayFollow,
  rounds = 12,
  rate = 0.15,
  shrink = 0.02,
  drop = 0.1,
  seed = 7,
}) {
  const random = randomFrom(seed);
  const weights = new Float32Array(rows * labels);
  const squares = new Float32Array(rows * labels).fill(0.5);
  const transitions = new Float64Array((labels + 1) * labels);
  const transitionSquares = new Float64Array((labels + 1) * labels).fill(1);
  const allowed = new Uint8Array(labels * labels);
  for (let a = 0; a < labels; a += 1)
    for (let b = 0; b < labels; b += 1) allowed[a * labels + b] = mayFollow(a, b) ? 1 : 0;
  const order = sequences.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const index of order) {
      const sequence = sequences[index];
      const n = sequence.rows.length;
      if (n === 0) continue;
      const used = sequence.rows.map((features) =>
        drop === 0 ? features : features.filter(() => random() >= drop),
      );
      const emission = new Float64Array(n * labels);
      for (let t = 0; t < n; t += 1)
        for (const row of used[t])
          for (let y = 0; y < labels; y += 1) emission[t * labels + y] += weights[row * labels + y];
      // Forward and backward, scaled at each step.
      const alpha = new Float64Array(n * labels);
      const beta = new Float64Array(n * labels);
      const expTransition = transitions.map(Math.exp);
      const expEmission = new Float64Array(n * labels);
      for (let t = 0; t < n; t += 1) {
        let most = -Infinity;
        for (let y = 0; y < labels; y += 1) most = Math.max(most, emission[t * labels + y]);
        for (let y = 0; y < labels; y += 1)
          expEmission[t * labels + y] = Math.exp(emission[t * labels + y] - most);
      }
      for (let t = 0; t < n; t += 1) {
        let sum = 0;
        for (let y = 0; y < labels; y += 1) {
          let into = 0;
          if (t === 0) into = mayFollow(0, y) ? expTransition[labels * labels + y] : 0;
          else
            for (let x = 0; x < labels; x += 1)
              if (allowed[x * labels + y])
                into += alpha[(t - 1) * labels + x] * expTransition[x * labels + y];
          const value = into * expEmission[t * labels + y];
          alpha[t * labels + y] = value;
          sum += value;
        }
        for (let y = 0; y < labels; y += 1) alpha[t * labels + y] /= sum;
      }
      beta.fill(1 / labels, (n - 1) * labels);
      for (let t = n - 2; t >= 0; t -= 1) {
        let sum = 0;
        for (let x = 0; x < labels; x += 1) {
          let out = 0;
          for (let y = 0; y < labels; y += 1)
            if (allowed[x * labels + y])
              out +=
                expTransition[x * labels + y] *
                expEmission[(t + 1) * labels + y] *
                beta[(t + 1) * labels + y];
          beta[t * labels + x] = out;
          sum += out;
        }
        for (let x = 0; x < labels; x += 1) beta[t * labels + x] /= sum;
      }
      const weight = sequence.weight ?? 1;
      for (let t = 0; t < n; t += 1) {
        let sum = 0;
        for (let y = 0; y < labels; y += 1) sum += alpha[t * labels + y] * beta[t * labels + y];
        for (let y = 0; y < labels; y += 1) {
          const error =
            (sequence.labels[t] === y ? 1 : 0) - (alpha[t * labels + y] * beta[t * labels + y]) / sum;
          if (Math.abs(error) < 1e-4) continue;
          const gradient = error * weight;
          for (const row of used[t]) {
            const at = row * labels + y;
            squares[at] += gradient * gradient;
            weights[at] += (rate * gradient) / Math.sqrt(squares[at]);
          }
        }
        // Transitions: pairs of neighbours.
        if (t === 0) {
          for (let y = 0; y < labels; y += 1)
            if (mayFollow(0, y))
              step(
                labels * labels + y,
                (sequence.labels[0] === y ? 1 : 0) - (alpha[y] * beta[y]) / sum,
                weight,
              );
        } else {
          let total = 0;
          const pair = new Float64Array(labels * labels);
          for (let x = 0; x < labels; x += 1)
            for (let y = 0; y < labels; y += 1)
              if (allowed[x * labels + y]) {
                const value =
                  alpha[(t - 1) * labels + x] *
                  expTransition[x * labels + y] *
                  expEmission[t * labels + y] *
                  beta[t * labels + y];
                pair[x * labels + y] = value;
                total += value;
              }
          for (let k = 0; k < labels * labels; k += 1)
            if (allowed[k])
              step(
                k,
                (sequence.labels[t - 1] * labels + sequence.labels[t] === k ? 1 : 0) - pair[k] / total,
                weight,
              );
        }
      }
    }
    if (shrink > 0) for (let k = 0; k < weights.length; k += 1) weights[k] *= 1 - shrink;
  }
  return { weights, transitions };

  function step(k, error, weight) {
    const gradient = error * weight;
    transitionSquares[k] += gradient * gradient;
    transitions[k] += (rate * gradient) / Math.sqrt(transitionSquares[k]);
  }
}

/** Whole-number weights: the largest becomes 127; rows that never reach `least` become zero. */
export function quantise({ weights, transitions }, labels, least = 0.05) {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const unit = 127 / most;
  const small = new Int8Array(weights.length);
  let kept = 0;
  for (let row = 0; row < weights.length; row += labels) {
    let largest = 0;
    for (let y = 0; y < labels; y += 1) largest = Math.max(largest, Math.abs(weights[row + y]));
    if (largest < least) continue;
    kept += 1;
    for (let y = 0; y < labels; y += 1) small[row + y] = Math.round(weights[row + y] * unit);
  }
  return {
    weights: small,
    unit,
    bias: 0,
    transitions: Int32Array.from(transitions, (value) => Math.round(value * unit)),
    kept,
  };
}
