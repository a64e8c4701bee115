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
  readonly reading?: VerbReading;
}

/** Spans that are one unit to the grammar: times, quantities, prepositions of several words. */
export interface FixedSpan {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}

export type Loose = Token & { readonly tag?: Tag };
