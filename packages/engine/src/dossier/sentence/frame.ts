/** The typed reading of the sentence tables in data/dossier: a wrong role or verb there does not compile here. */
import { EVENT_NOUNS } from '../../data/dossier/event-nouns.ts';
import { FRAMES } from '../../data/dossier/frames.ts';
import { VERBS } from '../../data/dossier/verbs.ts';
import type { ClaimKind, Phase, RoleName } from '../../model/index.ts';

/** What may follow a verb: the parties of a role, or one of the values. */
export type SlotRole = RoleName | 'amount' | 'share' | 'position' | 'programme';

export interface FrameSlot {
  readonly role: SlotRole;
  /** Preposition or words before it; may be empty. */
  readonly before: string;
  readonly missing?: string;
}

/** A verb by its base form, or "be" with the rest of the predicate ("billed", "a subsidiary of"). */
export type FrameVerb = { readonly slots: readonly FrameSlot[] } & (
  | { readonly verb: keyof typeof VERBS }
  | { readonly be: string }
);

export type Frame = {
  readonly subject: RoleName;
  readonly tense: 'past' | 'state';
  readonly phases?: Readonly<Partial<Record<Phase, FrameVerb>>>;
  readonly further: readonly FrameSlot[];
  /** The frame is taken only where this role is filled too. */
  readonly needs?: RoleName;
  readonly any: FrameVerb;
};

const frames: Readonly<Record<Exclude<ClaimKind, 'response'>, readonly Frame[]>> = FRAMES;
const nouns: Readonly<Record<ClaimKind, { readonly noun: string; readonly slots: readonly FrameSlot[] }>> =
  EVENT_NOUNS;

/** The frames of a kind in order of preference; none for responses, which have sentences of their own. */
export function framesOf(kind: ClaimKind): readonly Frame[] {
  return kind === 'response' ? [] : frames[kind];
}

/** How an event of this kind is called, and the roles that tell it apart. */
export function eventNoun(kind: ClaimKind): { readonly noun: string; readonly slots: readonly FrameSlot[] } {
  return nouns[kind];
}
