/**
 * Edges are projections of events: none exists without the claims behind it. What is denied projects nothing, what
 * is only possible, or put together from two claims, is inferred, and what is still to come has a kind of its own.
 */
import { EDGE_RULES } from '../data/network/edge-rules.ts';
import type { ClaimId, Edge, Event, Finding, PartyId, ResolvedClaim } from '../model/index.ts';
import { eventClaims, type ClaimLookup, lookupClaims, pairClaims } from './event-claims.ts';
import { supplyHops } from './supply-hops.ts';

interface Draft {
  readonly from: PartyId;
  readonly to: PartyId;
  readonly kind: string;
  readonly claims: readonly ClaimId[];
  readonly inferred: boolean;
}

/** Participants of one meeting that are joined pair by pair; more than these make a crowd, not a relation. */
const MEETING_PARTIES = 12;

/** The edges of a case, sorted by from, to and kind; each lists every event and claim behind it. */
export function projectEdges(findings: readonly Finding[], claims: readonly ResolvedClaim[]): Edge[] {
  const claimOf = lookupClaims(claims);
  const gathered = new Map<
    string,
    { draft: Draft; events: Set<Event['id']>; claims: Set<ClaimId>; inferred: boolean }
  >();
  for (const { event } of findings) {
    for (const draft of draftEdges(event, claimOf)) {
      const key = `${draft.from} ${draft.to} ${draft.kind}`;
      const edge = gathered.get(key) ?? { draft, events: new Set(), claims: new Set(), inferred: true };
      edge.events.add(event.id);
      for (const claim of draft.claims) edge.claims.add(claim);
      edge.inferred &&= draft.inferred;
      gathered.set(key, edge);
    }
  }
  return [...gathered]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { draft, events, claims: behind, inferred }]) => ({
      from: draft.from,
      to: draft.to,
      kind: draft.kind,
      events: [...events].sort(),
      claims: [...behind].sort(),
      inferred,
    }));
}

function draftEdges(event: Event, claimOf: ClaimLookup): Draft[] {
  const told = eventClaims(event, claimOf);
  if (told.length === 0 || event.phase === 'cancelled') return [];
  const drafts: Draft[] = [];
  for (const [fromRole, toRole, kind] of EDGE_RULES[event.kind]) {
    for (const from of event.roles[fromRole] ?? []) {
      for (const to of event.roles[toRole] ?? []) {
        if (from !== to) drafts.push({ from, to, kind, ...pairClaims(told, [fromRole], from, [toRole], to) });
      }
    }
  }
  if (event.kind === 'supply') drafts.push(...draftSupply(event, told));
  if (event.kind === 'meeting') drafts.push(...draftMeeting(event, told));
  if (event.kind === 'location') drafts.push(...draftLocation(event, told));
  return drafts.filter((draft) => draft.claims.length > 0);
}

function draftSupply(event: Event, told: readonly ResolvedClaim[]): Draft[] {
  return supplyHops(event, told).map(({ from, to, claims, inferred, direct }) => {
    const kind = event.phase === 'planned' ? 'is-to-supply' : direct ? 'supplies' : 'goods-pass-to';
    return { from, to, kind, claims, inferred: inferred || !direct };
  });
}

function draftMeeting(event: Event, told: readonly ResolvedClaim[]): Draft[] {
  const present = (event.roles.participant ?? []).slice(0, MEETING_PARTIES);
  return present.flatMap((from, at) =>
    present.slice(at + 1).map((to) => ({
      from,
      to,
      kind: 'meets',
      ...pairClaims(told, ['participant'], from, ['participant'], to),
    })),
  );
}

function draftLocation(event: Event, told: readonly ResolvedClaim[]): Draft[] {
  return (event.roles.entity ?? []).flatMap((from) =>
    event.places.flatMap((to) => {
      const behind = told.filter((one) => one.roles.entity?.includes(from) && one.places.includes(to));
      const inferred = behind.every(
        ({ claim }) => claim.modality !== 'certain' || claim.implied.includes('places'),
      );
      return from === to
        ? []
        : [{ from, to, kind: 'located-in', claims: behind.map((one) => one.claim.id), inferred }];
    }),
  );
}
