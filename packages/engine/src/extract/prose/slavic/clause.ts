/** A clause of a Slavic sentence. */
import type { Stance } from '../../../model/index.ts';
import type { VerbReading } from './language.ts';
import type { Phrase } from './phrase.ts';
import type { Word } from './words.ts';

export type ClauseKind =
  | 'main'
  | 'that'
  | 'which'
  | 'participle'
  | 'converb'
  | 'open'
  | 'sub'
  /** «…, сообщил директор»: who says what stands around it. */
  | 'tag'
  /** A run without a predicate: a gloss, an apposition, an opening. */
  | 'gloss';

export interface Predicate {
  readonly word: Word;
  readonly readings: readonly VerbReading[];
}

export interface Clause {
  kind: ClauseKind;
  /** Own words in order; a clause that goes on behind an embedded one has a gap. */
  readonly words: Word[];
  readonly phrases: Phrase[];
  /** The phrase a relative or a participle tells of. */
  head: Phrase | undefined;
  parent: Clause | undefined;
  /** The clause before, whose subject this one may go on with. */
  before: Clause | undefined;
  predicate: Predicate | undefined;
  /** The finite verb over an infinitive predicate. */
  governor: Predicate | undefined;
  /** Stands in quotation marks as somebody's words. */
  quoted: boolean;
  /** In brackets. */
  bracketed: boolean;
  /** The mark it opened with. */
  readonly opened: string;
  /** The subject found when its frame was filled. */
  subject: readonly Phrase[];
}

/** The stance of a verb of saying among readings. */
export function stanceOf(predicate: Predicate | undefined): Stance | undefined {
  return predicate?.readings.map(({ entry }) => entry.stance).find((stance) => stance !== undefined);
}
