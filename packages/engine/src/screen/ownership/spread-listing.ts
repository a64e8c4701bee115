/**
 * How far listings reach along stakes. A party that is reached counts in whole: its stakes are added as they stand, and
 * never multiplied with what is held in it. The least set that follows from the listed is taken, so that parties that
 * hold each other do not reach themselves. Each stake is looked at once.
 */
import { type OwnershipGraph, PERCENT, type Stake, WHOLE } from './ownership-graph.ts';
import type { OwnershipRule } from './ownership.ts';

/** By party that is reached: the stake through which it was first reached; undefined for the listed themselves. */
export type Reach = ReadonlyMap<string, Stake | undefined>;

export interface SpreadOptions {
  /** `certain`: by what is held at least; `possible`: by what may be held at most. */
  readonly bound: 'certain' | 'possible';
  /** Whether control reaches as ownership does. */
  readonly control: boolean;
}

interface Held {
  /** Of owners that are reached. */
  min: number;
  max: number;
  /** Certainly held by owners that are not reached, who leave so much less to the others. */
  others: number;
}

export function spreadListing(
  { owners, assets }: OwnershipGraph,
  listed: Iterable<string>,
  rule: OwnershipRule,
  { bound, control }: SpreadOptions,
): Reach {
  const reached = new Map<string, Stake | undefined>();
  const held = new Map<string, Held>();
  const queue: string[] = [];
  for (const id of listed)
    if (!reached.has(id)) {
      reached.set(id, undefined);
      queue.push(id);
    }
  for (let at = 0; at < queue.length; at += 1)
    for (const stake of owners.get(queue[at] ?? '') ?? []) {
      const sum = add(stake, held, assets);
      if (reached.has(stake.asset)) continue;
      const most = bound === 'certain' ? sum.min : Math.max(sum.min, Math.min(sum.max, WHOLE - sum.others));
      const owned = stake.owns && passes(most, rule);
      if (owned || (control && stake.controls)) {
        reached.set(stake.asset, stake);
        queue.push(stake.asset);
      }
    }
  return reached;
}

/** Whether so much, in millionths of a percent, is enough. */
export function passes(share: number, { percent, inclusive }: OwnershipRule): boolean {
  return inclusive ? share >= percent * PERCENT : share > percent * PERCENT;
}

function add(stake: Stake, held: Map<string, Held>, assets: OwnershipGraph['assets']): Held {
  const sum = held.get(stake.asset) ?? {
    min: 0,
    max: 0,
    others: (assets.get(stake.asset) ?? []).reduce((all, { min }) => all + min, 0),
  };
  sum.min += stake.min;
  sum.max += stake.max;
  sum.others -= stake.min;
  held.set(stake.asset, sum);
  return sum;
}
