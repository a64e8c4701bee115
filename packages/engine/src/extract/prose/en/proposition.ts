/** What a clause says, still in noun phrases. */
import type { ClaimKind, MentionSchema, Phase, RoleName } from '../../../model/index.ts';
import type { TimeSpan } from '../../../values/index.ts';
import type { Referent } from '../referent.ts';
import type { Clause } from './clause.ts';
import type { Certainty } from './modality.ts';
import type { NounPhrase } from './phrases.ts';

/** What a clause says, still in noun phrases. */
export interface Proposition {
  readonly kind: ClaimKind;
  readonly roles: ReadonlyMap<RoleName, readonly NounPhrase[]>;
  readonly phase: Phase | null;
  readonly certainty: Certainty;
  readonly places: readonly NounPhrase[];
  readonly clause: Clause;
  readonly rule: string;
  readonly implied: readonly RoleName[];
  /** The noun phrase that names the event, for noun frames. */
  readonly event: NounPhrase | undefined;
  readonly position: string | undefined;
  /** Told in passing of a thing, so that the times and places of the clause are not its own. */
  readonly inPassing?: boolean;
  /** Where the words that make it end: the time behind them is its own. */
  readonly timeFrom?: number;
  /** The time its own words tell, where that is not the time of the clause. */
  readonly time?: TimeSpan;
  /** Words that refer to what the text is about, told without naming it: "Former director of X." */
  readonly topic?: NounPhrase;
  /** The role that what the text goes on about fills, though the words do not say so: "the director". */
  readonly ofTopic?: RoleName;
  /** Who says it, for "we" and "I"; set where the voices are known. */
  readonly speaker?: Referent;
  /** Whom that person acts for. */
  readonly speakersFirm?: Referent;
}

/** What the document has called a phrase's name before. */
export type Known = (phrase: NounPhrase) => MentionSchema | undefined;
