/** What is carried from sentence to sentence while English is read. */
import type { Mention } from '../../../model/index.ts';
import type { ProseDraft } from '../draft.ts';
import type { ReaderInput } from '../reader.ts';
import type { Referent } from '../referent.ts';
import type { Voices } from './attribution.ts';
import type { PartyGroup } from './pairs.ts';
import type { QuotationState } from './quotation-state.ts';
import type { SpeakerMemory } from './speakers-so-far.ts';

export interface Running {
  readonly input: ReaderInput;
  readonly drafts: ProseDraft[];
  sentence: number;
  lastVoices: Voices;
  readonly speakers: SpeakerMemory;
  readonly quotation: QuotationState;
  /** The parties last named side by side. */
  group: PartyGroup | undefined;
  lastBlock: number;
  lastReferents: ReadonlySet<Referent>;
  /** Who or what the sentence before was about: the subjects of its main clauses. */
  lastSubjects: ReadonlySet<Referent>;
  /** The person the text goes on about: the subject told of last, or one only ever described. */
  topic: Referent | undefined;
  /** A person the text tells of throughout and has not named: "Former director of X. Member of Y." */
  unnamedTopic: Referent | undefined;
  /** The firm or body the text goes on about. */
  topicParty: Referent | undefined;
  /** The sentence that last told of each. */
  topicSentence: number;
  topicPartySentence: number;
}

export interface Met {
  readonly referent: Referent;
  readonly mention: Mention;
}
