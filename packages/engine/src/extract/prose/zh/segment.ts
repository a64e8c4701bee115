/**
 * Word segmentation: the cheapest cover of a stretch of Han characters by words of the dictionary and names already met, found from
 * left to right in one pass. Characters in no word come out as runs of their own.
 */
import { chineseWords, type Entry, LONGEST_WORD, UNKNOWN_COST } from './lexicon.ts';

export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Undefined for characters in no word. */
  readonly entry: Entry | undefined;
  /** Whether it is a name already met in the document. */
  readonly known: boolean;
}

/** Names already met, by their normalised form; `longest` bounds the look-up. */
export interface KnownNames {
  readonly names: ReadonlySet<string>;
  readonly longest: number;
  /** First characters, so that most places are passed over at once. */
  readonly heads: ReadonlySet<string>;
}

/** A name met before costs less than any words it may be cut into. */
const KNOWN_COST = 0.5;

/** The words of `text[start, end)`, in order, without a gap. */
export function segment(text: string, start: number, end: number, known: KnownNames): Piece[] {
  const words = chineseWords();
  const length = end - start;
  const cost = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(length + 1);
  const word: (Entry | undefined)[] = Array.from({ length: length + 1 }, () => undefined);
  const named = new Uint8Array(length + 1);
  cost[0] = 0;
  for (let at = 0; at < length; at += 1) {
    const base = cost[at] as number;
    const offer = (size: number, price: number, entry: Entry | undefined, name: 0 | 1): void => {
      if (base + price >= (cost[at + size] as number)) return;
      cost[at + size] = base + price;
      from[at + size] = at;
      word[at + size] = entry;
      named[at + size] = name;
    };
    offer(1, UNKNOWN_COST, undefined, 0);
    const most = Math.min(LONGEST_WORD, length - at);
    for (let size = 1; size <= most; size += 1) {
      const entry = words.get(text.slice(start + at, start + at + size));
      if (entry !== undefined) offer(size, entry.cost, entry, 0);
    }
    if (!known.heads.has(text.charAt(start + at))) continue;
    for (let size = 2; size <= Math.min(known.longest, length - at); size += 1)
      if (known.names.has(text.slice(start + at, start + at + size))) offer(size, KNOWN_COST, undefined, 1);
  }
  const pieces: Piece[] = [];
  for (let at = length; at > 0; ) {
    const begin = from[at] as number;
    const entry = word[at];
    const isName = named[at] === 1;
    const last = pieces.at(-1);
    if (entry === undefined && !isName && last?.entry === undefined && last?.known === false)
      pieces[pieces.length - 1] = { ...last, start: start + begin };
    else pieces.push({ start: start + begin, end: start + at, entry, known: isName });
    at = begin;
  }
  return pieces.reverse();
}
