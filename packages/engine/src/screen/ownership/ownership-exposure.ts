/**
 * The 50 percent rule: whom listings reach along ownership and control on a day, under each regime, with the way there.
 * Pure; the order of edges does not matter.
 */
import { OWNERSHIP_RULES } from '../../data/screen/ownership-rules.ts';
import { judgeOwnership, type RegimeReach } from './judge-ownership.ts';
import type {
  ListedOwner,
  OwnershipExposure,
  OwnershipQuestion,
  OwnershipRegime,
  OwnershipVerdict,
} from './ownership.ts';
import { type OwnershipGraph, ownershipGraph } from './ownership-graph.ts';
import { type Reach, spreadListing } from './spread-listing.ts';

const REGIMES: readonly OwnershipRegime[] = ['eu', 'ofac', 'uk'];

export function ownershipExposure({
  edges,
  listed,
  asOf,
  regimes = REGIMES,
  parties,
}: OwnershipQuestion): OwnershipExposure {
  const graph = ownershipGraph(edges, asOf);
  const verdicts = [...new Set(regimes)].sort().flatMap((regime) => {
    const own = listedOn(listed, regime, asOf);
    const reach = reachOf(graph, own, regime);
    const wanted = parties ?? near(graph, own, reach);
    return [...new Set(wanted)].map((party) => judgeOwnership(party, regime, graph, reach));
  });
  return { asOf, verdicts: verdicts.sort(byParty), issues: graph.issues };
}

function listedOn(
  listed: readonly ListedOwner[],
  regime: OwnershipRegime,
  asOf: string,
): ReadonlySet<string> {
  const own = listed.filter(
    (one) =>
      one.regime === regime && (one.from === null || one.from <= asOf) && (one.to === null || one.to >= asOf),
  );
  return new Set(own.map(({ id }) => id).sort());
}

function reachOf(graph: OwnershipGraph, listed: ReadonlySet<string>, regime: OwnershipRegime): RegimeReach {
  const rule = OWNERSHIP_RULES[regime];
  const spread = (bound: 'certain' | 'possible', control: boolean): Reach =>
    bound === 'certain' && !rule.aggregates
      ? alone(graph, listed, regime, control)
      : spreadListing(graph, listed, rule, { bound, control });
  const owned = spread('certain', false);
  const maybeOwned = spread('possible', false);
  // Without a test of control, control reaches nobody.
  const controlled = rule.control ? spread('certain', true) : owned;
  const maybeControlled = rule.control ? spread('possible', true) : maybeOwned;
  return { listed, owned, maybeOwned, controlled, maybeControlled };
}

/** Whom each of the listed reaches by itself. */
function alone(
  graph: OwnershipGraph,
  listed: ReadonlySet<string>,
  regime: OwnershipRegime,
  control: boolean,
): Reach {
  const reached = new Map<string, ReturnType<Reach['get']>>();
  for (const id of listed) reached.set(id, undefined);
  for (const id of listed)
    for (const [party, stake] of spreadListing(graph, [id], OWNERSHIP_RULES[regime], {
      bound: 'certain',
      control,
    }))
      if (!reached.has(party)) reached.set(party, stake);
  return reached;
}

/** Whom a listing reaches or may reach, in whom such a party has any stake, and who is linked to one. */
function near(graph: OwnershipGraph, listed: ReadonlySet<string>, reach: RegimeReach): Set<string> {
  const parties = new Set<string>();
  const around = new Set([...reach.maybeControlled.keys(), ...reach.controlled.keys()]);
  for (const party of around) {
    if (!listed.has(party)) parties.add(party);
    for (const { asset } of graph.owners.get(party) ?? []) parties.add(asset);
    for (const { owner, asset } of graph.links.get(party) ?? []) parties.add(owner === party ? asset : owner);
  }
  return parties;
}

function byParty(one: OwnershipVerdict, other: OwnershipVerdict): number {
  if (one.party !== other.party) return one.party < other.party ? -1 : 1;
  return one.regime < other.regime ? -1 : 1;
}
