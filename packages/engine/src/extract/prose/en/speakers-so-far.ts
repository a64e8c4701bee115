/** What is kept of speakers from sentence to sentence. */
import type { Basis } from '../../../model/index.ts';
import type { Referent } from '../referent.ts';
import type { Voices } from './attribution.ts';

/** What is kept of speakers from sentence to sentence. */
export interface SpeakerMemory {
  /** The voices of the last sentence that let somebody speak. */
  said: Voices;
  saidAt: number;
  /** Whether it was said in quotation marks. */
  quoted: boolean;
  /** What kind of source each named speaker was told to be. */
  readonly bases: Map<Referent, Basis>;
  /** The organisation a person was told to act for. */
  readonly actsFor: Map<Referent, Referent>;
}

export function openSpeakerMemory(): SpeakerMemory {
  return { said: [[]], saidAt: -9, quoted: false, bases: new Map(), actsFor: new Map() };
}
