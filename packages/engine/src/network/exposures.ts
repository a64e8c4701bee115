/**
 * Exposure: how a party stands to the lists, as a path. Listed itself; linked by the list; owned by listed parties
 * together at half or more; or counterparty only, which is no more than it says.
 */
import { DEALING_EDGES, OWNED_SHARE } from '../data/network/edge-rules.ts';
import type { Edge, EventId, Exposure, Listing, Party, PartyId, ResolvedClaim } from '../model/index.ts';
import { isListed } from './is-listed.ts';

export interface ExposureInput {
  readonly parties: readonly Party[];
  readonly listings: ReadonlyMap<PartyId, readonly Listing[]>;
  readonly edges: readonly Edge[];
  /** Where given, shares in ownership claims are added up. */
  readonly claims?: readonly ResolvedClaim[];
}

/** All exposures, by party, then path, list, entry and far end. */
export function exposures(input: ExposureInput): Exposure[] {
  const found: Exposure[] = [];
  for (const { id } of input.parties) {
    for (const listing of input.listings.get(id) ?? []) {
      if (isListed(listing)) found.push(expose(id, 'listed', id, listing));
      else if (listing.path !== 'listed' && listing.path !== 'counterparty')
        found.push(expose(id, listing.path, id, listing));
    }
  }
  found.push(...owned(input), ...counterparties(input));
  const keyed = new Map(found.map((one) => [keyOf(one), one]));
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function counterparties({ edges, listings }: ExposureInput): Exposure[] {
  const dealings = new Map<string, { party: PartyId; via: PartyId; edges: Edge[] }>();
  for (const edge of edges) {
    if (!DEALING_EDGES.includes(edge.kind)) continue;
    for (const [party, via] of [
      [edge.from, edge.to],
      [edge.to, edge.from],
    ] as const) {
      if (!(listings.get(via) ?? []).some(isListed)) continue;
      const known = dealings.get(`${party} ${via}`);
      if (known) known.edges.push(edge);
      else dealings.set(`${party} ${via}`, { party, via, edges: [edge] });
    }
  }
  return [...dealings.values()].flatMap(({ party, via, edges: behind }) =>
    (listings.get(via) ?? []).filter(isListed).map((listing) => ({
      ...expose(party, 'counterparty', via, listing),
      events: [...new Set(behind.flatMap((edge) => edge.events))].sort(),
      claims: [...new Set(behind.flatMap((edge) => edge.claims))].sort(),
    })),
  );
}

/** Companies in which listed parties hold half or more together, directly or through companies so held. */
function owned({ edges, listings, claims }: ExposureInput): Exposure[] {
  const shares = readShares(claims ?? []);
  const owners = new Map<PartyId, Edge[]>();
  for (const edge of edges) {
    if (edge.kind !== 'owns') continue;
    const known = owners.get(edge.to);
    if (known) known.push(edge);
    else owners.set(edge.to, [edge]);
  }
  const held = new Map<PartyId, readonly Edge[]>();
  const blocked = new Set([...listings].flatMap(([party, hits]) => (hits.some(isListed) ? [party] : [])));
  for (let grew = true; grew; ) {
    grew = false;
    for (const [company, stakes] of owners) {
      if (blocked.has(company)) continue;
      const counted = stakes.filter((edge) => blocked.has(edge.from));
      const total = counted.reduce((sum, edge) => sum + (shares.get(`${edge.from} ${company}`) ?? 0), 0);
      if (total < OWNED_SHARE) continue;
      blocked.add(company);
      held.set(company, counted);
      grew = true;
    }
  }
  return [...held].flatMap(([company, stakes]) =>
    stakes.flatMap((edge) => farEnds(edge, held, listings).map((end) => ({ ...end, party: company }))),
  );
}

/** The listed parties at the far end of a stake, with all events and claims on the way. */
function farEnds(
  edge: Edge,
  held: ReadonlyMap<PartyId, readonly Edge[]>,
  listings: ReadonlyMap<PartyId, readonly Listing[]>,
): Exposure[] {
  const found: Exposure[] = [];
  const passed = new Set<PartyId>([edge.from]);
  const open: {
    readonly at: Edge;
    readonly events: readonly EventId[];
    readonly claims: Exposure['claims'];
  }[] = [{ at: edge, events: edge.events, claims: edge.claims }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { at, events, claims } = next;
    for (const listing of (listings.get(at.from) ?? []).filter(isListed)) {
      found.push({ ...expose(at.to, 'owned', at.from, listing), events, claims });
    }
    for (const stake of held.get(at.from) ?? []) {
      if (passed.has(stake.from)) continue;
      passed.add(stake.from);
      open.push({
        at: stake,
        events: [...new Set([...events, ...stake.events])].sort(),
        claims: [...new Set([...claims, ...stake.claims])].sort(),
      });
    }
  }
  return found;
}

/** The least share each owner is said to hold, by `owner owned`; a share without a lower bound counts nothing. */
function readShares(claims: readonly ResolvedClaim[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { claim, roles } of claims) {
    if (claim.kind !== 'ownership' || claim.polarity === 'negative' || claim.share?.min == null) continue;
    for (const owner of roles.owner ?? []) {
      for (const company of roles.owned ?? []) {
        const key = `${owner} ${company}`;
        // Where claims disagree the smaller share is the one that all of them allow.
        shares.set(key, Math.min(shares.get(key) ?? Number.POSITIVE_INFINITY, claim.share.min));
      }
    }
  }
  return shares;
}

function expose(party: PartyId, path: Exposure['path'], via: PartyId, listing: Listing): Exposure {
  const { list, entry, programme, listedOn } = listing;
  return { party, path, via, list, entry, programme, listedOn, events: [], claims: [] };
}

function keyOf(exposure: Exposure): string {
  const { party, path, list, entry, programme, via } = exposure;
  return [party, path, list, entry, programme, via].join(' ');
}
