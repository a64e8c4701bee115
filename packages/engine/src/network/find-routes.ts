/**
 * Routes: the ways goods took from hand to hand, each hop by one or more supply events, in time order. A hop does
 * not lie wholly before the one it follows, and the goods of two hops meet or one of them leaves them unnamed. A route
 * runs as far as it can at both ends and passes nobody twice.
 *
 * Roads not taken: shortest paths (the question is who stood between, not how few) and all simple paths of the graph of
 * edges (an edge has no date and no goods, so most of its paths never happened).
 */
import { ROUTE_LIMITS } from '../data/network/route-rules.ts';
import type { Event, Finding, Issue, Listing, Party, PartyId, ResolvedClaim, Route } from '../model/index.ts';
import { type ClaimLookup, lookupClaims } from './event-claims.ts';
import { canFollow, type Carriage, gatherHops, type RouteHop } from './route-hops.ts';
import { makeRoute, type RouteContext } from './make-route.ts';

export interface RouteInput {
  readonly findings: readonly Finding[];
  readonly claims: readonly ResolvedClaim[];
  readonly parties: readonly Party[];
  readonly listings: ReadonlyMap<PartyId, readonly Listing[]>;
}

export interface RouteSearch {
  /** Most hops first, then by id. */
  readonly routes: readonly Route[];
  readonly issues: readonly Issue[];
}

/** The routes of a case. */
export function findRoutes(input: RouteInput): Route[] {
  return [...searchRoutes(input).routes];
}

/** As `findRoutes`, with what the limits cut off. */
export function searchRoutes(input: RouteInput): RouteSearch {
  const parties = new Map(input.parties.map((party) => [party.id, party]));
  const claimOf: ClaimLookup = lookupClaims(input.claims);
  const hops = gatherHops(input.findings, claimOf, parties);
  const context: RouteContext = {
    parties,
    listings: input.listings,
    payments: indexPayments(input.findings),
  };
  const walk = makeWalk(hops);
  for (const hop of startingHops(hops)) walk.from(hop);
  // A ring has no beginning: it is entered at its smallest party.
  for (const leaving of hops.values()) for (const hop of leaving) if (!walk.covered.has(hop)) walk.from(hop);
  const routes = new Map<string, Route>();
  for (const path of walk.paths) {
    const route = makeRoute(path, context);
    routes.set(route.id, route);
  }
  return {
    routes: [...routes.values()].sort((a, b) => b.hops.length - a.hops.length || (a.id < b.id ? -1 : 1)),
    issues: walk.isCut() ? [tellCut()] : [],
  };
}

/** Hops with at least one carriage that nothing leads up to; only those carriages begin a route. */
function startingHops(hops: ReadonlyMap<PartyId, readonly RouteHop[]>): RouteHop[] {
  const arriving = new Map<PartyId, RouteHop[]>();
  for (const leaving of hops.values()) {
    for (const hop of leaving) {
      const known = arriving.get(hop.to);
      if (known) known.push(hop);
      else arriving.set(hop.to, [hop]);
    }
  }
  const starts: RouteHop[] = [];
  for (const leaving of hops.values()) {
    for (const hop of leaving) {
      const before = (arriving.get(hop.from) ?? []).filter((one) => one.from !== hop.to);
      const first = hop.carriages.filter(
        (next) => !before.some((one) => one.carriages.some((carriage) => canFollow(carriage, next))),
      );
      if (first.length === hop.carriages.length) starts.push(hop);
      else if (first.length > 0) starts.push({ ...hop, carriages: first });
    }
  }
  return starts;
}

interface Walk {
  readonly from: (start: RouteHop) => void;
  readonly paths: readonly (readonly RouteHop[])[];
  readonly covered: ReadonlySet<RouteHop>;
  readonly isCut: () => boolean;
}

function makeWalk(hops: ReadonlyMap<PartyId, readonly RouteHop[]>): Walk {
  const paths: RouteHop[][] = [];
  const covered = new Set<RouteHop>();
  let steps = 0;
  let cut = false;
  const extend = (path: readonly RouteHop[], passed: ReadonlySet<PartyId>): void => {
    const last = path.at(-1) as RouteHop;
    let extended = false;
    for (const hop of hops.get(last.to) ?? []) {
      steps += 1;
      if (
        steps > ROUTE_LIMITS.steps ||
        paths.length >= ROUTE_LIMITS.routes ||
        path.length >= ROUTE_LIMITS.hops
      ) {
        cut = true;
        break;
      }
      if (passed.has(hop.to)) continue;
      const carriages = hop.carriages.filter((next) => last.carriages.some((one) => canFollow(one, next)));
      if (carriages.length === 0) continue;
      const longer = [...path, { ...hop, carriages }];
      if (!shareGoods(longer)) continue;
      covered.add(hop);
      extended = true;
      extend(longer, new Set([...passed, hop.to]));
    }
    if (!extended) paths.push(trimBack(path));
  };
  return {
    from: (start) => {
      if (paths.length >= ROUTE_LIMITS.routes) {
        cut = true;
        return;
      }
      covered.add(hops.get(start.from)?.find((hop) => hop.to === start.to) ?? start);
      extend([start], new Set([start.from, start.to]));
    },
    paths,
    covered,
    isCut: () => cut,
  };
}

/** Whether some named goods can have gone the whole way: hops that name none stand in no way. */
function shareGoods(path: readonly RouteHop[]): boolean {
  let common: Set<PartyId> | null = null;
  for (const { carriages } of path) {
    if (carriages.some(({ goods }) => goods.length === 0)) continue;
    const named = new Set(carriages.flatMap(({ goods }) => goods));
    const kept: PartyId[] = common === null ? [...named] : [...common].filter((party) => named.has(party));
    if (kept.length === 0) return false;
    common = new Set(kept);
  }
  return true;
}

/** Takes off earlier hops the carriages that none of the later ones can follow. */
function trimBack(path: readonly RouteHop[]): RouteHop[] {
  const trimmed = [...path];
  for (let at = trimmed.length - 2; at >= 0; at -= 1) {
    const hop = trimmed[at] as RouteHop;
    const next = trimmed[at + 1] as RouteHop;
    const kept: Carriage[] = hop.carriages.filter((one) =>
      next.carriages.some((later) => canFollow(one, later)),
    );
    trimmed[at] = { ...hop, carriages: kept };
  }
  return trimmed;
}

function indexPayments(findings: readonly Finding[]): Map<string, Event[]> {
  const index = new Map<string, Event[]>();
  for (const { event, assessment } of findings) {
    if (event.kind !== 'payment' || assessment.support === 'none') continue;
    for (const payer of event.roles.payer ?? []) {
      for (const payee of event.roles.payee ?? []) {
        const known = index.get(`${payer} ${payee}`);
        if (known) known.push(event);
        else index.set(`${payer} ${payee}`, [event]);
      }
    }
  }
  return index;
}

function tellCut(): Issue {
  return {
    code: 'network.routes-cut',
    severity: 'warning',
    message:
      'The search for routes reached its limit and further routes are not listed. Narrow the case, or settle which ' +
      'parties are the same, so that fewer ways are possible.',
    place: { path: null },
  };
}
