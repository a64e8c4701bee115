/** Events, findings and the network that is projected from them. */
import type { Money, Quantity, TimeSpan } from '../values/index.ts';
import type { Claim, ClaimKind, Phase, RoleName, Roles } from './claim.ts';
import type { ClaimId, DocumentId, EventId, PartyId, SourceId } from './ids.ts';

export type Support = 'none' | 'single-source' | 'corroborated';
export type Dispute = 'undisputed' | 'denied' | 'contradicted' | 'corrected';

/** Sources that stand or fall together: copies, an article and its wire, a letter and its enclosure. */
export interface OriginGroup {
  /** Stable: derived from the smallest source id in it. */
  readonly id: string;
  readonly sources: readonly SourceId[];
  /** Why each further source counts with the first; in words. */
  readonly why: readonly string[];
}

/** One value of one slot as one or more claims tell it. */
export interface SlotValue<Value> {
  readonly value: Value;
  readonly claims: readonly ClaimId[];
  /** False where every claim only implies it. */
  readonly stated: boolean;
}

/** One happening and everything said of it: no value is lost, disagreeing ones stand side by side. */
export interface Event {
  readonly id: EventId;
  readonly kind: ClaimKind;
  readonly roles: Roles<PartyId>;
  /** Every role filling with the claims that give it. */
  readonly fillings: readonly {
    readonly role: RoleName;
    readonly party: PartyId;
    readonly claims: readonly ClaimId[];
    readonly stated: boolean;
  }[];
  readonly claims: readonly ClaimId[];
  /** The furthest phase any positive claim reaches. */
  readonly phase: Phase | null;
  readonly phases: readonly SlotValue<Phase>[];
  readonly quantities: readonly SlotValue<Quantity>[];
  readonly amounts: readonly SlotValue<Money>[];
  readonly times: readonly SlotValue<TimeSpan>[];
  /** The tightest value all claims allow, or null where they disagree or none is given. */
  readonly quantity: Quantity | null;
  readonly amount: Money | null;
  readonly time: TimeSpan | null;
  readonly places: readonly PartyId[];
}

/** A slot whose values cannot all be true. */
export interface Contradiction {
  readonly slot: string;
  /** The disagreeing values in words, each with its claims. */
  readonly values: readonly { readonly text: string; readonly claims: readonly ClaimId[] }[];
  /** Present where a correction settles it: the claims whose values were put right, none where nobody can tell which are. */
  readonly superseded?: readonly ClaimId[];
}

export interface Denial {
  readonly respondent: PartyId;
  readonly claim: ClaimId;
  /** In words: why this denial is held to concern this event. */
  readonly why: string;
}

/** The status of an event, with everything needed to recompute it. Never stored without its derivation. */
export interface Assessment {
  readonly event: EventId;
  readonly support: Support;
  readonly dispute: Dispute;
  /** Ids of the origin groups counted. */
  readonly originGroups: readonly string[];
  readonly contradictions: readonly Contradiction[];
  readonly denials: readonly Denial[];
  /** The derivation, a line a step, for people. */
  readonly why: readonly string[];
}

/** An event and its assessment. */
export interface Finding {
  readonly event: Event;
  readonly assessment: Assessment;
}

/** A directed relation between two parties, projected from events; it cannot exist without claims. */
export interface Edge {
  readonly from: PartyId;
  readonly to: PartyId;
  /** `supplies`, `pays`, `makes`, `develops`, `contains`, `tests`, `assists`, `owns`, `holds-post-at`, `travels-to`, `carries`, `meets`, `same-as`… */
  readonly kind: string;
  readonly events: readonly EventId[];
  readonly claims: readonly ClaimId[];
  /** True where every claim behind it only implies the relation, or is less than certain. */
  readonly inferred: boolean;
}

/** Goods on their way through hands: maker or supplier, intermediaries, end user, in time order. */
export interface Route {
  readonly id: string;
  /** First to last, at least two. */
  readonly parties: readonly PartyId[];
  /** One group for each hop: parties.length - 1. */
  readonly hops: readonly {
    readonly from: PartyId;
    readonly to: PartyId;
    readonly events: readonly EventId[];
    readonly claims: readonly ClaimId[];
    readonly time: TimeSpan | null;
  }[];
  readonly goods: readonly PartyId[];
  readonly events: readonly EventId[];
  /** The weakest hop's. */
  readonly support: Support;
  /** Parties on it that are on a list themselves. */
  readonly listed: readonly PartyId[];
  readonly why: readonly string[];
}

/** How a party stands to the lists: by which path, through whom. */
export interface Exposure {
  readonly party: PartyId;
  readonly path: 'listed' | 'linked' | 'owned' | 'controlled' | 'counterparty';
  /** The listed party at the far end; the party itself for `listed`. */
  readonly via: PartyId;
  readonly list: string;
  readonly entry: string;
  readonly programme: string;
  readonly listedOn: string | null;
  readonly events: readonly EventId[];
  readonly claims: readonly ClaimId[];
}

/** One dated line of the timeline. */
export interface TimelineItem {
  readonly time: TimeSpan;
  readonly event: EventId;
  readonly lane:
    | 'contract'
    | 'invoice'
    | 'payment'
    | 'shipment'
    | 'travel'
    | 'test'
    | 'statement'
    | 'listing'
    | 'other';
}

/** Two events that touch in place and time: an arrival and a test, a departure the day after. */
export interface Coincidence {
  readonly events: readonly [EventId, EventId];
  readonly place: PartyId | null;
  /** Whole days between them, as the bounds both allow; 0 is the same day. */
  readonly days: { readonly min: number; readonly max: number };
  /** `stated`: a document relates the two in words; `computed`: from place and dates. */
  readonly basis: 'stated' | 'computed';
  readonly claims: readonly ClaimId[];
  readonly why: string;
}

export interface Reconciliation {
  readonly id: string;
  readonly events: readonly EventId[];
  readonly documents: readonly DocumentId[];
  readonly verdict: 'agree' | 'mismatch' | 'gap';
  readonly slot: string | null;
  readonly why: readonly string[];
}

/** A claim with its mentions resolved to parties, as the upper floors read it. */
export interface ResolvedClaim {
  readonly claim: Claim;
  readonly roles: Roles<PartyId>;
  readonly places: readonly PartyId[];
  /** One for each attribution link; null where the speaker is known by description only. */
  readonly speakers: readonly (PartyId | null)[];
  readonly responseScope: {
    readonly kinds: readonly ClaimKind[];
    readonly parties: readonly PartyId[];
  } | null;
  readonly source: SourceId;
}
