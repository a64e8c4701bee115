/** Chooses the pairs of claims worth comparing: those that share a number, or parties, and lie near in time. */
import { FUSION_LIMITS, FUSION_RULES } from '../data/events/fusion-rules.ts';
import type { Issue } from '../model/index.ts';
import { type ClaimProfile, principalParties } from './claim-profile.ts';

export interface ProfilePairs {
  readonly pairs: readonly (readonly [ClaimProfile, ClaimProfile])[];
  readonly issues: readonly Issue[];
}

/**
 * Every pair that shares a block, once. A block larger than its limit compares each claim with its nearest in
 * time only, and says so: the rest stay separate.
 */
export function pairProfiles(profiles: readonly ClaimProfile[]): ProfilePairs {
  const ordered = [...profiles].sort(inTime);
  const blocks = new Map<string, number[]>();
  ordered.forEach((profile, index) => {
    for (const key of blockKeys(profile)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  const paired = new Map<number, Set<number>>();
  const pairs: (readonly [ClaimProfile, ClaimProfile])[] = [];
  let cut = 0;
  for (const block of blocks.values()) {
    if (block.length > FUSION_LIMITS.neighbours) cut += 1;
    block.forEach((index, at) => {
      const known = paired.get(index) ?? new Set<number>();
      paired.set(index, known);
      for (const other of block.slice(at + 1, at + 1 + FUSION_LIMITS.neighbours)) {
        if (known.has(other)) continue;
        known.add(other);
        const left = ordered[index] as ClaimProfile;
        const right = ordered[other] as ClaimProfile;
        pairs.push(left.id < right.id ? [left, right] : [right, left]);
      }
    });
  }
  return { pairs, issues: cut === 0 ? [] : [tellCut(cut)] };
}

function inTime(a: ClaimProfile, b: ClaimProfile): number {
  const left = startOf(a);
  const right = startOf(b);
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function startOf(profile: ClaimProfile): string {
  const { time } = profile.resolved.claim;
  return time?.earliest ?? time?.latest ?? '';
}

function blockKeys(profile: ClaimProfile): string[] {
  const head = `${profile.kind} ${profile.resolved.claim.polarity}`;
  const parties = principalParties(profile);
  const keys = [...profile.naming].map((number) => `${head} ${number}`);
  // Trials, works and states may meet by one party and the words of a description; deals need two.
  const { link } = FUSION_RULES[profile.kind];
  if (link === 'trial' || link === 'work' || link === 'state') {
    keys.push(...parties.map((party) => `${head} ${party}`));
    return keys;
  }
  parties.forEach((left, at) => {
    for (const right of parties.slice(at + 1)) keys.push(`${head} ${left} ${right}`);
  });
  return keys;
}

function tellCut(blocks: number): Issue {
  return {
    code: 'events.block-cut',
    severity: 'notice',
    message:
      `${blocks} groups of claims on the same parties are too large to compare whole; claims far apart in time ` +
      'were left as separate events. Split the case by period if their events should meet.',
    place: { path: null },
  };
}
