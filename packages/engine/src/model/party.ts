/**
 * Parties: the mentions and statements gathered under one id. A party follows from mentions, their names and
 * the judgements of users; taking a judgement back restores the state before.
 */
import type { TimeSpan } from '../values/index.ts';
import type { ListId } from './list.ts';
import type { JudgementId, MentionId, PartyId } from './ids.ts';
import type { MentionSchema } from './mention.ts';

/** Why two mentions or names are held to be one party. */
export interface LinkReason {
  /** Stable rule id: `resolve.same-name`, `resolve.identifier`, `resolve.judgement`, a coreference rule… */
  readonly rule: string;
  /** In words. */
  readonly why: string;
  readonly mentions: readonly MentionId[];
}

/** On two parties. */
export type PairVerdict = 'same' | 'different' | 'unsure';

/**
 * A user's decision, on a pair of party keys or on a proposal of a model. Append-only: taking one back adds a record that
 * `revokes` it. `at` is an ISO date-time passed in by the caller.
 */
export interface Judgement {
  readonly id: JudgementId;
  /** The key of a party, or of a proposal. */
  readonly left: string;
  /** The key of the other party; for a proposal the path of the document it was judged in. */
  readonly right: string;
  readonly verdict: PairVerdict | 'accepted' | 'rejected';
  readonly by: string;
  readonly at: string;
  readonly note?: string;
  readonly revokes?: JudgementId;
}

export interface ScoreReason {
  /** What met what, or what spoke against, in words. */
  readonly text: string;
  /** Signed contribution, about -1 to 1. */
  readonly weight: number;
}

/** A hit of a party on a list: a path, a list, a programme and a date, never a bare flag. */
export interface Listing {
  readonly list: ListId;
  readonly listVersion: string;
  readonly entry: string;
  /** The entry's primary name. */
  readonly entryName: string;
  readonly programme: string;
  readonly listedOn: string | null;
  /** The last day on which the listing holds, where the list says so. */
  readonly delistedOn?: string;
  /** `listed`: the party itself; `linked`: the list links a listed entry to it. Ownership paths come with ownership claims. */
  readonly path: 'listed' | 'linked' | 'owned' | 'controlled' | 'counterparty';
  /** 0 to 1, probability-like: worth a look. */
  readonly score: number;
  /** 0 to 1: probably the same. */
  readonly identity: number;
  readonly matchedName: string;
  readonly queryName: string;
  readonly reasons: readonly ScoreReason[];
  /** What can be said of a given day; see `listedOnDay`. */
  readonly asOf: 'listed' | 'not-listed' | 'unknown';
}

export interface Party {
  readonly id: PartyId;
  readonly schema: MentionSchema;
  /** The name to show. */
  readonly caption: string;
  readonly names: readonly string[];
  /** FollowTheMoney properties with every distinct value. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly named: boolean;
  /** How many an unnamed group stands for, where said. */
  readonly count?: number;
  readonly mentions: readonly MentionId[];
  /** The stable keys judgements bind to, e.g. `org:tsk vector` or `mention:men-…`. */
  readonly keys: readonly string[];
  readonly reasons: readonly LinkReason[];
}

/** A pair the resolver thinks worth a judgement. */
export interface MergeSuggestion {
  readonly left: PartyId;
  readonly right: PartyId;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly ScoreReason[];
}

/** A dated property or link of a party, with the mention that states it. */
export interface Statement {
  readonly party: PartyId;
  readonly property: string;
  readonly value: string;
  readonly mention: MentionId;
  readonly time?: TimeSpan;
}
