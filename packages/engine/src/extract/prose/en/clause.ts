/** A clause and what hangs on it. */
import type { TimeSpan } from '../../../values/index.ts';
import type { NounGroup, NounPhrase, VerbGroup } from './phrases.ts';

/** A time found in the sentence. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly time: TimeSpan;
}

export type ClauseKind =
  | 'main'
  | 'complement'
  | 'relative'
  | 'participle'
  | 'infinitive'
  | 'adverbial'
  | 'gerund'
  | 'coordinate';

export interface PrepositionalPhrase {
  readonly preposition: string;
  readonly group: NounGroup;
  /** The noun phrase it stands right behind, if any. */
  readonly behind: NounPhrase | undefined;
}

export interface Clause {
  readonly kind: ClauseKind;
  readonly parent: Clause | undefined;
  /** The clause of the sentence that began before it. */
  earlier?: Clause;
  verb: VerbGroup | undefined;
  subject: NounGroup | undefined;
  /** True where the subject is taken over from another clause. */
  sharedSubject: boolean;
  readonly objects: NounGroup[];
  readonly phrases: PrepositionalPhrase[];
  readonly times: FoundTime[];
  readonly children: Clause[];
  /** "after", "while" …; the preposition before a gerund. */
  readonly opener: string | undefined;
  readonly adverbs: string[];
  /** The place a "where" clause tells of. */
  antecedent?: NounGroup;
  start: number;
  end: number;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}
