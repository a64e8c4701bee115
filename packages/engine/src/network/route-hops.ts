/** The hops goods can take: pairs of parties with every supply event that carries goods from one to the other. */
import { ROUTE_LIMITS } from '../data/network/route-rules.ts';
import type { ClaimId, Event, Finding, Party, PartyId } from '../model/index.ts';
import { dayDistance } from '../values/index.ts';
import { eventClaims, type ClaimLookup } from './event-claims.ts';
import { supplyHops } from './supply-hops.ts';

/** One event on one hop. */
export interface Carriage {
  readonly finding: Finding;
  readonly claims: readonly ClaimId[];
  readonly direct: boolean;
  readonly earliest: string;
  readonly latest: string;
  /** Goods with a name of their own; descriptions meet anything. */
  readonly goods: readonly PartyId[];
}

export interface RouteHop {
  readonly from: PartyId;
  readonly to: PartyId;
  /** In order of event id. */
  readonly carriages: readonly Carriage[];
}

const OPEN_START = '0000-01-01';
const OPEN_END = '9999-12-31';

/** All hops, by their first party, in order of the second. Planned, cancelled, denied-only and merely possible supplies carry nothing. */
export function gatherHops(
  findings: readonly Finding[],
  claimOf: ClaimLookup,
  parties: ReadonlyMap<PartyId, Party>,
): Map<PartyId, RouteHop[]> {
  const byPair = new Map<string, { from: PartyId; to: PartyId; carriages: Carriage[] }>();
  const ordered = [...findings].sort((a, b) => (a.event.id < b.event.id ? -1 : 1));
  for (const finding of ordered) {
    const { event, assessment } = finding;
    if (event.kind !== 'supply' || assessment.support === 'none') continue;
    if (event.phase === 'planned' || event.phase === 'cancelled') continue;
    const goods = (event.roles.goods ?? []).filter((party) => parties.get(party)?.named ?? true);
    for (const { from, to, claims, direct } of supplyHops(event, eventClaims(event, claimOf))) {
      const hop = byPair.get(`${from} ${to}`) ?? { from, to, carriages: [] };
      hop.carriages.push({
        finding,
        claims,
        direct,
        earliest: event.time?.earliest ?? OPEN_START,
        latest: event.time?.latest ?? OPEN_END,
        goods,
      });
      byPair.set(`${from} ${to}`, hop);
    }
  }
  const hops = new Map<PartyId, RouteHop[]>();
  for (const [, hop] of [...byPair].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const leaving = hops.get(hop.from);
    if (leaving) leaving.push(hop);
    else hops.set(hop.from, [hop]);
  }
  return hops;
}

/** Whether goods of one carriage can go on with the next: it does not lie wholly before, and some goods are common or unnamed. */
export function canFollow(before: Carriage, next: Carriage): boolean {
  if (next.latest < before.earliest) return false;
  if (before.goods.length === 0 || next.goods.length === 0) return true;
  return before.goods.some((party) => next.goods.includes(party));
}

/** Payments that go back along a hop near its time. */
export function paymentsAlong(payments: ReadonlyMap<string, readonly Event[]>, hop: RouteHop): Event[] {
  return (payments.get(`${hop.to} ${hop.from}`) ?? []).filter((payment) =>
    hop.carriages.some(({ finding }) => {
      const { time } = finding.event;
      if (time === null || payment.time === null) return false;
      return dayDistance(time, payment.time).min <= ROUTE_LIMITS.paymentDays;
    }),
  );
}
