/** What finding a speaker needs to know of the sentence. */
import type { AttributionLink, Basis, Span, Stance } from '../../../model/index.ts';
import type { TimeSpan } from '../../../values/index.ts';
import type { Clause } from './clause.ts';
import type { NounPhrase } from './phrases.ts';

/** Finds the mention of a phrase that speaks; undefined for phrases that name no party. */
export type MeetSpeaker = (phrase: NounPhrase) =>
  | {
      readonly id: AttributionLink['speaker'];
      /** The name it goes by here, where it has one. */
      readonly name: string | undefined;
      readonly named: boolean;
      readonly count: number | undefined;
      readonly isNarrator: boolean;
      /** What kind of source it was told to be before, for a bare name taken up again. */
      readonly basis: Basis | undefined;
    }
  | undefined;

export interface SpeakerContext {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly meet: MeetSpeaker;
  /** "its treasurer": whose post the words of a speaker tell of, where other words of the sentence name it. */
  readonly ownerOf: (phrase: NounPhrase) => NounPhrase | undefined;
  /** The paper that spoke in the sentence before, for "it also lists". */
  readonly saidBefore: (phrase: NounPhrase) => readonly AttributionLink[] | undefined;
  /** The voices of a quotation that goes on from the sentence before, or whose speaker is named behind it. */
  readonly carried: readonly (readonly AttributionLink[])[] | undefined;
}

export interface Cue {
  readonly verb: string;
  readonly span: Span;
  readonly stance: Stance;
  readonly saidOn: TimeSpan | undefined;
}
