/** Keccak-256 as Ethereum and Monero use it (the padding before SHA-3 was made a standard). For short inputs. */

const MASK = (1n << 64n) - 1n;
const RATE = 136;
const ROTATIONS = [
  0n,
  1n,
  62n,
  28n,
  27n,
  36n,
  44n,
  6n,
  55n,
  20n,
  3n,
  10n,
  43n,
  25n,
  39n,
  41n,
  45n,
  15n,
  21n,
  8n,
  18n,
  2n,
  61n,
  56n,
  14n,
];

const ROUND_CONSTANTS: readonly bigint[] = roundConstants();

/** 32 bytes. */
export function keccak256(input: Uint8Array): Uint8Array {
  const padded = new Uint8Array((Math.floor(input.length / RATE) + 1) * RATE);
  padded.set(input);
  padded[input.length] = (padded[input.length] ?? 0) | 0x01;
  padded[padded.length - 1] = (padded[padded.length - 1] ?? 0) | 0x80;
  let state: bigint[] = Array.from({ length: 25 }, () => 0n);
  const view = new DataView(padded.buffer);
  for (let from = 0; from < padded.length; from += RATE) {
    for (let lane = 0; lane < RATE / 8; lane += 1)
      state[lane] = (state[lane] ?? 0n) ^ view.getBigUint64(from + lane * 8, true);
    state = permute(state);
  }
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  for (let lane = 0; lane < 4; lane += 1) out.setBigUint64(lane * 8, state[lane] ?? 0n, true);
  return digest;
}

function permute(before: readonly bigint[]): bigint[] {
  let lanes = [...before];
  const at = (x: number, y: number): bigint => lanes[(x % 5) + 5 * (y % 5)] ?? 0n;
  for (const constant of ROUND_CONSTANTS) {
    const columns = [0, 1, 2, 3, 4].map((x) => at(x, 0) ^ at(x, 1) ^ at(x, 2) ^ at(x, 3) ^ at(x, 4));
    lanes = lanes.map((lane, index) => {
      const x = index % 5;
      return lane ^ (columns[(x + 4) % 5] ?? 0n) ^ rotate(columns[(x + 1) % 5] ?? 0n, 1n);
    });
    const moved: bigint[] = Array.from({ length: 25 }, () => 0n);
    for (let x = 0; x < 5; x += 1)
      for (let y = 0; y < 5; y += 1)
        moved[y + 5 * ((2 * x + 3 * y) % 5)] = rotate(at(x, y), ROTATIONS[x + 5 * y] ?? 0n);
    lanes = moved;
    const mixed = lanes.map((lane, index) => {
      const [x, y] = [index % 5, Math.floor(index / 5)];
      return lane ^ (~at(x + 1, y) & MASK & at(x + 2, y));
    });
    mixed[0] = (mixed[0] ?? 0n) ^ constant;
    lanes = mixed;
  }
  return lanes;
}

function rotate(lane: bigint, by: bigint): bigint {
  return ((lane << by) | (lane >> (64n - by))) & MASK;
}

/** From the shift register of the specification: bit 2^j - 1 of each round. */
function roundConstants(): bigint[] {
  let register = 1;
  return Array.from({ length: 24 }, () => {
    let constant = 0n;
    for (let j = 0; j < 7; j += 1) {
      if ((register & 1) === 1) constant |= 1n << BigInt(2 ** j - 1);
      register = (register << 1) ^ ((register >> 7) * 0x171);
    }
    return constant;
  });
}
