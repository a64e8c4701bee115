/** What finding a speaker needs to know of the sentence. */
import type { AttributionLink, Span, Stance } from '../../../model/index.ts';
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
    }
  | undefined;

export interface SpeakerContext {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly meet: MeetSpeaker;
}

export interface Cue {
  readonly verb: string;
  readonly span: Span;
  readonly stance: Stance;
  readonly saidOn: TimeSpan | undefined;
}
