/**
 * Word segmentation: the cheapest cover of a stretch of Han characters by words of the dictionary and names already met, found from
 * left to right in one pass. Characters in no word come out as runs of their own.
 */
import { chineseWords, type Entry, UNKNOWN_COST } from './lexicon.ts';

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

/** The dictionary by character: a walk stops as soon as no word goes on. */
interface Node {
  entry: Entry | undefined;
  readonly next: Map<number, Node>;
}

let root: Node | undefined;

function wordTree(): Node {
  if (root !== undefined) return root;
  root = { entry: undefined, next: new Map() };
  for (const [word, entry] of chineseWords()) {
    let node = root;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { entry: undefined, next: new Map() };
        node.next.set(code, next);
      }
      node = next;
    }
    node.entry = entry;
  }
  return root;
}

/** The words of `text[start, end)`, in order, without a gap. */
export function segment(text: string, start: number, end: number, known: KnownNames): Piece[] {
  const tree = wordTree();
  const length = end - start;
  const cost = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(length + 1);
  const word: (Entry | undefined)[] = [];
  for (let at = 0; at <= length; at += 1) word.push(undefined);
  const named = new Uint8Array(length + 1);
  cost[0] = 0;
  for (let at = 0; at < length; at += 1) {
    const base = cost[at] as number;
    if (base + UNKNOWN_COST < (cost[at + 1] as number)) {
      cost[at + 1] = base + UNKNOWN_COST;
      from[at + 1] = at;
      word[at + 1] = undefined;
      named[at + 1] = 0;
    }
    let node = tree.next.get(text.charCodeAt(start + at));
    for (let to = at + 1; node !== undefined && to <= length; to += 1) {
      const { entry } = node;
      if (entry !== undefined && base + entry.cost < (cost[to] as number)) {
        cost[to] = base + entry.cost;
        from[to] = at;
        word[to] = entry;
        named[to] = 0;
      }
      node = to < length ? node.next.get(text.charCodeAt(start + to)) : undefined;
    }
    if (!known.heads.has(text.charAt(start + at))) continue;
    const most = Math.min(known.longest, length - at);
    for (let size = 2; size <= most; size += 1) {
      if (base + KNOWN_COST >= (cost[at + size] as number)) continue;
      if (!known.names.has(text.slice(start + at, start + at + size))) continue;
      cost[at + size] = base + KNOWN_COST;
      from[at + size] = at;
      word[at + size] = undefined;
      named[at + size] = 1;
    }
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
