/**
 * What the tagger sees of a token, as rows of its weight table: the word, its ends, its shape and traits, its neighbours, the run of
 * capital words it stands in, and how the same word is written elsewhere in the document. Training and tagging share this.
 */
import { SHAPE, type Words } from './scan-words.ts';
import { FUNCTION_TRAIT, traitsOf, TRAITS } from './word-traits.ts';

/** Two to this power is the number of rows. */
export const FEATURE_BITS = 18;
const SHIFT = 32 - FEATURE_BITS;
/** More features than any token has. */
export const MOST_FEATURES = 96;

/** A document made ready for features. */
export interface Prepared {
  readonly words: Words;
  /** Bits of `traitsOf`. */
  readonly traits: Int32Array;
  /** How a word stands elsewhere: 1 as a capital word within a sentence, 2 in small letters, both, or neither. */
  readonly elsewhere: Uint8Array;
  /** Whether a sentence, a quotation or a line may begin here. */
  readonly opens: Uint8Array;
  /** Token before and after the run of capital words, its first and last; its own index for other tokens. */
  readonly runBefore: Int32Array;
  readonly runAfter: Int32Array;
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** The token before the quotation this one stands in, or -1. */
  readonly quotedAfter: Int32Array;
  /** 0 plain, 1 most words have capitals, 2 all in capitals: what capitals are worth in this block. */
  readonly dress: Uint8Array;
}

const CAPITALISED = new Uint8Array(32);
for (const shape of [
  SHAPE.capital,
  SHAPE.capitals,
  SHAPE.letter,
  SHAPE.initial,
  SHAPE.dotted,
  SHAPE.mixed,
  SHAPE.code,
])
  CAPITALISED[shape] = 1;

/** Whether a shape begins with a capital letter, or holds one among digits. */
export function isCapitalised(shape: number): boolean {
  return CAPITALISED[shape] === 1;
}

const WORD = new Uint8Array(32);
for (const shape of [SHAPE.lower, SHAPE.capital, SHAPE.capitals, SHAPE.letter, SHAPE.mixed]) WORD[shape] = 1;

/** A quotation is followed this far. */
const LONGEST_QUOTED = 10;
/** A block with fewer words is too short to tell how it is dressed. */
const FEWEST_WORDS = 4;
const MOSTLY = 0.65;

export function prepare(words: Words): Prepared {
  const { count } = words;
  const column = (): Int32Array => new Int32Array(count);
  const prepared: Prepared = {
    words,
    traits: column(),
    elsewhere: new Uint8Array(count),
    opens: new Uint8Array(count),
    runBefore: column(),
    runAfter: column(),
    runFirst: column(),
    runLast: column(),
    quotedAfter: column().fill(-1),
    dress: new Uint8Array(count),
  };
  for (let span = 0; span + 1 < words.bounds.length; span += 1)
    dressSpan(prepared, words.bounds[span] as number, words.bounds[span + 1] as number);
  markElsewhere(prepared);
  return prepared;
}

function dressSpan(prepared: Prepared, from: number, to: number): void {
  const { words, opens, runBefore, runAfter, runFirst, runLast, quotedAfter, dress } = prepared;
  const { shape } = words;
  let plain = 0;
  let capital = 0;
  let upper = 0;
  for (let i = from; i < to; i += 1) {
    const own = shape[i] as number;
    if (WORD[own] === 0 || (words.end[i] as number) - (words.start[i] as number) < 3) continue;
    if (own === SHAPE.lower) plain += 1;
    else if (own === SHAPE.capitals) upper += 1;
    else capital += 1;
  }
  const all = plain + capital + upper;
  const how = all < FEWEST_WORDS ? 0 : upper / all > MOSTLY ? 2 : (capital + upper) / all > MOSTLY ? 1 : 0;
  let open = -1;
  for (let i = from; i < to; i += 1) {
    dress[i] = how;
    const own = shape[i] as number;
    const before = i > from ? (shape[i - 1] as number) : 0;
    opens[i] =
      i === from ||
      before === SHAPE.stop ||
      before === SHAPE.mark ||
      ((before === SHAPE.opening || before === SHAPE.quote || before === SHAPE.dash) &&
        (i < from + 2 || opens[i - 1] === 1))
        ? 1
        : 0;
    if (own === SHAPE.closing || (own === SHAPE.quote && open >= 0)) open = -1;
    else if (own === SHAPE.opening || own === SHAPE.quote) open = i;
    else if (open >= 0 && i - open <= LONGEST_QUOTED) quotedAfter[i] = Math.max(open - 1, from - 1);
  }
  for (let i = from; i < to; ) {
    if (CAPITALISED[shape[i] as number] === 0) {
      runBefore[i] = i - 1;
      runAfter[i] = i + 1;
      runFirst[i] = runLast[i] = i;
      i += 1;
      continue;
    }
    let end = i + 1;
    while (
      end < to &&
      (CAPITALISED[shape[end] as number] === 1 ||
        (shape[end] === SHAPE.hyphen &&
          words.spaced[end] === 0 &&
          end + 1 < to &&
          CAPITALISED[shape[end + 1] as number] === 1))
    )
      end += 1;
    for (let k = i; k < end; k += 1) {
      runBefore[k] = i - 1;
      runAfter[k] = end;
      runFirst[k] = i;
      runLast[k] = end - 1;
    }
    i = end;
  }
}

function markElsewhere({ words, traits, elsewhere, opens, dress }: Prepared): void {
  const seen = new Map<number, number>();
  const ids = new Int32Array(words.count);
  const bits: number[] = [];
  const how: number[] = [];
  for (let i = 0; i < words.count; i += 1) {
    const stem = words.stem[i] as number;
    let id = seen.get(stem);
    if (id === undefined) {
      id = bits.length;
      seen.set(stem, id);
      bits.push(traitsOf(stem));
      how.push(0);
    }
    ids[i] = id;
    traits[i] = bits[id] as number;
    const shape = words.shape[i] as number;
    if (shape === SHAPE.lower) how[id] = (how[id] as number) | 2;
    else if (CAPITALISED[shape] === 1 && opens[i] === 0 && dress[i] === 0) how[id] = (how[id] as number) | 1;
  }
  for (let i = 0; i < words.count; i += 1) elsewhere[i] = how[ids[i] as number] as number;
}

/** Golden ratio of 32 bits: spreads neighbouring numbers over the table. */
const SPREAD = -1640531527;

/** Fills `rows` with the rows of token `at` of the block `[from, to)`; how many. */
export function featuresOf(
  prepared: Prepared,
  at: number,
  from: number,
  to: number,
  rows: Int32Array,
): number {
  const { words, traits, elsewhere, opens, runBefore, runAfter, runFirst, runLast, quotedAfter, dress } =
    prepared;
  const { hash, stem, last2, last3, first3, shape } = words;
  let count = 0;
  const put = (template: number, value: number): void => {
    rows[count] = Math.imul(value ^ Math.imul(template, 0x5bd1e995), SPREAD) >>> SHIFT;
    count += 1;
  };
  const hashAt = (i: number): number => (i < from ? 1 : i >= to ? 2 : (hash[i] as number));
  const stemAt = (i: number): number => (i < from ? 1 : i >= to ? 2 : (stem[i] as number));
  const shapeAt = (i: number): number => (i < from ? 30 : i >= to ? 31 : (shape[i] as number));
  const traitsAt = (i: number): number => (i < from || i >= to ? 0 : (traits[i] as number));
  const own = shape[at] as number;
  const s1 = shapeAt(at - 1);
  const n1 = shapeAt(at + 1);
  put(1, hash[at] as number);
  put(2, stem[at] as number);
  put(3, last3[at] as number);
  put(4, last2[at] as number);
  put(5, first3[at] as number);
  put(6, own);
  put(7, hashAt(at - 1));
  put(8, hashAt(at + 1));
  put(9, stemAt(at - 2));
  put(10, stemAt(at + 2));
  put(11, s1 * 32 + own);
  put(12, own * 32 + n1);
  put(13, (s1 * 32 + own) * 32 + n1);
  put(14, (shapeAt(at - 2) * 32 + s1) * 32 + own);
  put(15, (own * 32 + n1) * 32 + shapeAt(at + 2));
  put(16, (Math.imul(stemAt(at - 1), 31) + (stem[at] as number)) | 0);
  put(17, (Math.imul(stem[at] as number, 31) + stemAt(at + 1)) | 0);
  put(18, (Math.imul(stemAt(at - 1), 31) + own) | 0);
  put(19, (Math.imul(stemAt(at + 1), 31) + own) | 0);
  put(
    20,
    ((elsewhere[at] as number) * 4 + (opens[at] as number) * 2 + (quotedAfter[at] === -1 ? 0 : 1)) * 32 + own,
  );
  put(21, (dress[at] as number) * 32 + own);
  put(22, (Math.imul(last3[at] as number, 31) + own) | 0);
  put(23, (Math.imul(last2[at] as number, 31) + own) | 0);
  const bits = traits[at] as number;
  const beforeBits = traitsAt(at - 1);
  const afterBits = traitsAt(at + 1);
  put(24, (Math.imul(bits, 37) + own) | 0);
  put(25, (Math.imul(beforeBits, 37) + own) | 0);
  put(26, (Math.imul(afterBits, 37) + own) | 0);
  put(27, (Math.imul(beforeBits, 0x9e3779) + bits) | 0);
  put(28, (Math.imul(bits, 0x9e3779) + afterBits) | 0);
  for (let bit = 0; bit < TRAITS; bit += 1) {
    const mask = 1 << bit;
    if ((bits & mask) !== 0) put(30 + bit, own);
    if ((beforeBits & mask) !== 0) put(50 + bit, own);
    if ((afterBits & mask) !== 0) put(70 + bit, own);
  }
  if (CAPITALISED[own] === 1) {
    const before = runBefore[at] as number;
    const after = runAfter[at] as number;
    const first = runFirst[at] as number;
    const last = runLast[at] as number;
    const place = (at === first ? 1 : 0) + (at === last ? 2 : 0);
    put(90, (Math.imul(stemAt(before), 31) + place) | 0);
    put(91, (Math.imul(stemAt(after), 31) + place) | 0);
    put(92, (Math.imul(stemAt(first), 31) + place) | 0);
    put(93, (Math.imul(stemAt(last), 31) + place) | 0);
    put(94, (Math.imul(traitsAt(before) & ~FUNCTION_TRAIT, 31) + place) | 0);
    put(95, (Math.imul(traitsAt(after), 31) + place) | 0);
    put(96, (Math.imul(traitsAt(last), 31) + place) | 0);
    put(97, (Math.imul(traitsAt(first), 31) + place) | 0);
    put(98, Math.min(6, last - first) * 4 + place);
    put(99, (Math.imul(stemAt(before - 1), 31) + place) | 0);
  }
  const quoted = quotedAfter[at] as number;
  if (quoted >= 0) {
    put(100, (Math.imul(stemAt(quoted), 31) + own) | 0);
    put(101, (Math.imul(traitsAt(quoted), 31) + own) | 0);
  }
  return count;
}
