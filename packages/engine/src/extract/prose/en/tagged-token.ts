/** Tags, and tokens that bear one. */
import type { Token } from '../../../values/index.ts';
import type { VerbReading } from './lexicon.ts';

export type Tag =
  | 'det'
  | 'pron'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'neg'
  | 'adv'
  | 'to'
  | 'verb'
  | 'ing'
  | 'participle'
  | 'noun'
  | 'name'
  | 'adj'
  | 'num'
  | 'poss'
  | 'mark'
  /** Where words of saying are set apart. */
  | 'break'
  | 'time';

export interface TaggedToken extends Token {
  readonly tag: Tag;
  readonly reading: VerbReading | undefined;
}

/** A token with its tag. All are made here: objects of one shape are much quicker to read than copies with more or less in them. */
export function tagged(token: Token, tag: Tag, reading?: VerbReading): TaggedToken {
  const { start, end, text, lower, kind } = token;
  return { start, end, text, lower, kind, tag, reading };
}

/** The same token under another tag. */
export function retagged(token: TaggedToken, tag: Tag): TaggedToken {
  return tagged(token, tag, token.reading);
}

/** Spans that are one unit to the grammar: times, quantities, prepositions of several words. */
export interface FixedSpan {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}

export type Loose = Token & { readonly tag?: Tag };
