/** A short invented text and every claim it makes, as lines: nothing more and nothing less may be read out of it. */
import type { Genre } from '../../../model/index.ts';

/** A text and its claims. */
export interface GoldenText {
  readonly slug: string;
  readonly publisher?: string;
  readonly published?: string;
  /** News unless told. */
  readonly genre?: Genre;
  readonly text: string;
  readonly claims: readonly string[];
}

/** One sentence and every claim it makes, as lines. */
export type GoldenSentence = readonly [text: string, claims: readonly string[]];
