/** The committed weights of the tagger as tables of numbers, unpacked when first asked. */
import { CYRILLIC_WEIGHTS } from '../../../data/entities/cyrillic-weights.ts';
import { LATIN_WEIGHTS } from '../../../data/entities/latin-weights.ts';
import type { PackedWeights } from '../../../data/entities/packed-weights.ts';
import type { TaggerModel } from './decode.ts';
import { FEATURE_BITS } from './features.ts';
import { LABELS } from './labels.ts';
import { weightRows } from './weight-rows.ts';

export type TaggerScript = 'latin' | 'cyrillic';

const PACKED: Readonly<Record<TaggerScript, PackedWeights>> = {
  latin: LATIN_WEIGHTS,
  cyrillic: CYRILLIC_WEIGHTS,
};
const unpacked = new Map<TaggerScript, TaggerModel>();

export function taggerModel(script: TaggerScript): TaggerModel {
  let model = unpacked.get(script);
  if (model === undefined) unpacked.set(script, (model = unpack(PACKED[script])));
  return model;
}

/** Rows in order: the distance to the row before as a number of seven bits a byte, then a signed byte for each label. */
export function unpack({ transitions, bias, sure, rows }: PackedWeights): TaggerModel {
  const bytes = Buffer.from(rows, 'base64');
  const weights = new Int8Array(bytes.length);
  const numbers: number[] = [];
  let row = -1;
  for (let at = 0; at < bytes.length; ) {
    let step = 0;
    let byte: number;
    do {
      byte = bytes[at] as number;
      step = step * 128 + (byte & 127);
      at += 1;
    } while (byte > 127);
    row += step;
    weights.set(bytes.subarray(at, at + LABELS), numbers.length * LABELS);
    numbers.push(row);
    at += LABELS;
  }
  return {
    rows: weightRows(1 << FEATURE_BITS, numbers, weights.slice(0, numbers.length * LABELS)),
    transitions: Int32Array.from(transitions.split(' '), Number),
    bias,
    sure,
  };
}
