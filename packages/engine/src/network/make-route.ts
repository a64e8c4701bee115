/** Makes the record of a route from its hops, with the reading of each hop in words. */
import { SUPPORT_ORDER } from '../data/network/route-rules.ts';
import {
  canonicalJson,
  type Event,
  type Listing,
  type Party,
  type PartyId,
  type Route,
  sha256,
  type Support,
} from '../model/index.ts';
import { hullOrNull } from './hull.ts';
import { isListed } from './is-listed.ts';
import { paymentsAlong, type RouteHop } from './route-hops.ts';

export interface RouteContext {
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly listings: ReadonlyMap<PartyId, readonly Listing[]>;
  /** Payment events by `payer payee`. */
  readonly payments: ReadonlyMap<string, readonly Event[]>;
}

/** The route along these hops (at least one). Its support is the weakest hop's, a hop's the strongest of its supplies. */
export function makeRoute(path: readonly RouteHop[], context: RouteContext): Route {
  const hops = path.map((hop) => makeHop(hop, context));
  const parties = [(path[0] as RouteHop).from, ...path.map((hop) => hop.to)];
  const events = [...new Set(hops.flatMap((hop) => hop.events))].sort();
  const goods = path.flatMap((hop) =>
    hop.carriages.flatMap(({ finding }) => finding.event.roles.goods ?? []),
  );
  return {
    id: `rte-${sha256(canonicalJson({ parties, events })).slice(0, 20)}`,
    parties,
    hops,
    goods: [...new Set(goods)].sort(),
    events,
    support: weakest(path.map(supportOf)),
    listed: parties.filter((party) => (context.listings.get(party) ?? []).some(isListed)),
    why: path.map((hop) => explain(hop, context)),
  };
}

function makeHop(hop: RouteHop, context: RouteContext): Route['hops'][number] {
  const payments = paymentsAlong(context.payments, hop);
  const events = [
    ...hop.carriages.map(({ finding }) => finding.event.id),
    ...payments.map((event) => event.id),
  ];
  const claims = [
    ...hop.carriages.flatMap((carriage) => carriage.claims),
    ...payments.flatMap((event) => event.claims),
  ];
  return {
    from: hop.from,
    to: hop.to,
    events: [...new Set(events)].sort(),
    claims: [...new Set(claims)].sort(),
    time: hullOrNull(hop.carriages.flatMap(({ finding }) => finding.event.time ?? [])),
  };
}

function supportOf(hop: RouteHop): Support {
  return hop.carriages
    .map(({ finding }) => finding.assessment.support)
    .reduce((best, one) => (SUPPORT_ORDER.indexOf(one) > SUPPORT_ORDER.indexOf(best) ? one : best));
}

function weakest(supports: readonly Support[]): Support {
  return supports.reduce((worst, one) =>
    SUPPORT_ORDER.indexOf(one) < SUPPORT_ORDER.indexOf(worst) ? one : worst,
  );
}

function explain(hop: RouteHop, context: RouteContext): string {
  const name = (party: PartyId): string => context.parties.get(party)?.caption ?? party;
  const count = hop.carriages.length === 1 ? '1 supply' : `${hop.carriages.length} supplies`;
  const paid = paymentsAlong(context.payments, hop).length;
  const payments =
    paid === 0 ? '' : paid === 1 ? ', with 1 payment the other way' : `, with ${paid} payments the other way`;
  const indirect = hop.carriages.every(({ direct }) => !direct)
    ? '; no claim says that the two dealt with each other'
    : '';
  return `${name(hop.from)} to ${name(hop.to)}: ${count}, ${supportOf(hop)}${payments}${indirect}`;
}
