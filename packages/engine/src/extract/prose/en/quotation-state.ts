/** Where quotation marks stand open from sentence to sentence: a quotation of several sentences is one speaker's. */
import type { TextSpan } from '../../../values/index.ts';

export interface QuotationState {
  block: number;
  /** Whether the last sentence ended inside a quotation. */
  open: boolean;
  /** Sentences since the mark that opened it; a mark never closed is a slip of the pen. */
  length: number;
  /** The last sentence that held a quotation. */
  at: number;
}

/** How one sentence stands to quotation marks. */
export interface Quoted {
  /** It begins inside a quotation opened before. */
  readonly inside: boolean;
  /** It begins with an opening mark. */
  readonly begins: boolean;
  /** It ends inside a quotation. */
  readonly endsOpen: boolean;
  /** The sentence before, or the one that closed the paragraph before, held a quotation. */
  readonly follows: boolean;
}

export function openQuotationState(): QuotationState {
  return { block: -1, open: false, length: 0, at: -9 };
}

const LONGEST = 8;
const MARK = /["“”«»]/gu;
const BEGINS = /^\s*["“«]/u;

/** How a sentence stands to quotation marks; the state moves on with it. */
export function readQuotation(
  text: string,
  sentence: TextSpan & { readonly index: number; readonly block: number },
  state: QuotationState,
): Quoted {
  const slice = text.slice(sentence.start, sentence.end);
  const inside = state.open && state.block === sentence.block && state.length < LONGEST;
  const begins = !inside && BEGINS.test(slice);
  const follows = sentence.index - state.at === 1;
  const endsOpen = openAfter(slice, inside);
  if (inside || MARK.test(slice)) state.at = sentence.index;
  MARK.lastIndex = 0;
  state.block = sentence.block;
  state.length = endsOpen && inside ? state.length + 1 : 0;
  state.open = endsOpen;
  return { inside, begins, endsOpen, follows };
}

/** Whether a quotation stands open at the end of some words. */
export function openAfter(words: string, open: boolean): boolean {
  let now = open;
  for (const [mark] of words.matchAll(MARK)) now = mark === '"' ? !now : mark === '“' || mark === '«';
  return now;
}
