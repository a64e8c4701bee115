/** What the reach of listings says of one party under one regime, in a verdict with its reasons. */
import { OWNERSHIP_RULES } from '../../data/screen/ownership-rules.ts';
import type {
  ListedStake,
  OwnershipRegime,
  OwnershipRule,
  OwnershipStanding,
  OwnershipStep,
  OwnershipVerdict,
} from './ownership.ts';
import { type OwnershipGraph, PERCENT, percentOf, type Stake, WHOLE } from './ownership-graph.ts';
import { passes, type Reach } from './spread-listing.ts';

/** Whom the listings of a regime reach, by each kind of evidence. */
export interface RegimeReach {
  readonly listed: ReadonlySet<string>;
  readonly owned: Reach;
  readonly maybeOwned: Reach;
  /** By ownership or control. */
  readonly controlled: Reach;
  readonly maybeControlled: Reach;
}

/** Ways longer than this begin in the middle. */
const LONGEST_PATH = 64;
const ANSWERS: Readonly<Record<OwnershipStanding, OwnershipVerdict['answer']>> = {
  listed: 'yes',
  owned: 'yes',
  controlled: 'yes',
  'possibly-owned': 'possible',
  'possibly-controlled': 'possible',
  none: 'no',
};

export function judgeOwnership(
  party: string,
  regime: OwnershipRegime,
  graph: OwnershipGraph,
  reach: RegimeReach,
): OwnershipVerdict {
  const standing = standingOf(party, reach);
  const all = graph.assets.get(party) ?? [];
  const stakes = all.flatMap((stake): ListedStake[] => {
    const owner = standingOf(stake.owner, reach);
    return owner === 'none' ? [] : [listedStake(stake, owner, reach)];
  });
  const held = heldBy(all, reach);
  const links = (graph.links.get(party) ?? []).filter(({ owner, asset }) =>
    reach.maybeControlled.has(owner === party ? asset : owner),
  );
  const outside = graph.outside.get(party) ?? [];
  const facts = {
    party,
    standing,
    stakes,
    held,
    links,
    outside: outside.length,
    undated: graph.undated.has(party),
  };
  return {
    party,
    regime,
    answer: ANSWERS[standing],
    standing,
    heldMin: percentOf(held.min),
    heldMax: percentOf(held.max),
    stakes,
    links,
    outside,
    why: reasons(facts, regime),
  };
}

function standingOf(party: string, reach: RegimeReach): OwnershipStanding {
  if (reach.listed.has(party)) return 'listed';
  if (reach.owned.has(party)) return 'owned';
  if (reach.controlled.has(party)) return 'controlled';
  if (reach.maybeOwned.has(party)) return 'possibly-owned';
  return reach.maybeControlled.has(party) ? 'possibly-controlled' : 'none';
}

interface HeldShares {
  readonly min: number;
  readonly max: number;
}

function heldBy(stakes: readonly Stake[], { owned, maybeOwned }: RegimeReach): HeldShares {
  let min = 0;
  let max = 0;
  let others = 0;
  for (const stake of stakes) {
    if (owned.has(stake.owner)) min += stake.min;
    if (maybeOwned.has(stake.owner)) max += stake.max;
    else others += stake.min;
  }
  return { min, max: Math.max(min, Math.min(max, WHOLE - others)) };
}

function listedStake(stake: Stake, standing: OwnershipStanding, reach: RegimeReach): ListedStake {
  const path: OwnershipStep[] = [];
  let at: Stake | undefined = stake;
  while (at !== undefined && path.length < LONGEST_PATH) {
    path.push({
      owner: at.owner,
      asset: at.asset,
      shareMin: percentOf(at.min),
      shareMax: percentOf(at.max),
      control: at.controls,
      sources: at.sources,
    });
    at = wayTo(at.owner, reach);
  }
  return {
    owner: stake.owner,
    standing,
    shareMin: percentOf(stake.min),
    shareMax: percentOf(stake.max),
    controls: stake.controls,
    path: path.toReversed(),
    whole: at === undefined,
  };
}

/** The stake through which a listing reaches a party, by the strongest evidence. */
function wayTo(
  party: string,
  { listed, owned, controlled, maybeOwned, maybeControlled }: RegimeReach,
): Stake | undefined {
  if (listed.has(party)) return undefined;
  return [owned, controlled, maybeOwned, maybeControlled].find((reach) => reach.has(party))?.get(party);
}

interface Facts {
  readonly party: string;
  readonly standing: OwnershipStanding;
  readonly stakes: readonly ListedStake[];
  readonly held: HeldShares;
  readonly links: readonly unknown[];
  readonly outside: number;
  readonly undated: boolean;
}

function reasons(facts: Facts, regime: OwnershipRegime): string[] {
  const rule = OWNERSHIP_RULES[regime];
  const { standing, stakes, held } = facts;
  const why: string[] = [];
  if (standing === 'listed') why.push('listed itself on the day');
  if (stakes.some(({ shareMax }) => shareMax > 0)) why.push(heldWords(facts, rule));
  if (held.min === 50 * PERCENT && rule.inclusive && standing === 'owned')
    why.push(`exactly 50 percent: ${rule.source}`);
  if (
    stakes.length > 1 &&
    !rule.aggregates &&
    passes(held.min, rule) &&
    standing !== 'owned' &&
    standing !== 'listed'
  )
    why.push(
      'stakes of several listed owners are added only where they act together: that must be looked into',
    );
  const unknown = stakes.filter(({ shareMin, shareMax }) => shareMin === 0 && shareMax === 100).length;
  if (unknown > 0) why.push(`of ${unknown} of these stakes nobody says how large it is: unknown is not none`);
  const controls = stakes.filter((stake) => stake.controls);
  if (controls.length > 0)
    why.push(
      rule.control
        ? `controlled by ${controls.map(({ owner }) => owner).join(', ')}`
        : `controlled by ${controls.map(({ owner }) => owner).join(', ')}: control alone does not block here, and calls for caution`,
    );
  if (facts.links.length > 0)
    why.push(`${facts.links.length} mere links, which say no share and are not added`);
  if (facts.outside > 0) why.push(`${facts.outside} edges do not hold on the day and count for nothing`);
  if (facts.undated && stakes.length > 0) why.push('some edges give no day and are taken to hold');
  if (why.length === 0) why.push('no stake of anybody whom a listing reaches is known');
  return why;
}

function heldWords({ held, stakes }: Facts, rule: OwnershipRule): string {
  const share = (value: number): string =>
    `${value > percentOf(value) * PERCENT ? 'more than ' : ''}${percentOf(value)} percent`;
  const amount =
    held.min === held.max ? share(held.min) : `between ${share(held.min)} and ${share(held.max)}`;
  const test = `${rule.inclusive ? 'at least' : 'more than'} ${rule.percent} percent is needed`;
  return `${amount} held by ${stakes.length === 1 ? 'a party' : `${stakes.length} parties`} whom the listing reaches or may reach; ${test}`;
}
