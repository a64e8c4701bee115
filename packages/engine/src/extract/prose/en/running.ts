/** What is carried from sentence to sentence while English is read. */
import type { MentionId } from '../../../model/index.ts';
import type { ProseDraft } from '../draft.ts';
import type { ReaderInput } from '../reader.ts';
import type { Referent } from '../referent.ts';
import type { Voices } from './attribution.ts';

export interface Running {
  readonly input: ReaderInput;
  readonly drafts: ProseDraft[];
  sentence: number;
  lastVoices: Voices;
  lastBlock: number;
  lastReferents: ReadonlySet<Referent>;
}

export interface Met {
  readonly referent: Referent;
  readonly mention: { readonly id: MentionId; readonly count?: number };
}
